// Written by `npm run metric-types` from ../otel-messaging.json.
import type { Counter } from '../../../src/promql/build/metric';

interface Series {
  /** Number of messages that were delivered to the application */
  readonly messaging_client_consumed_messages_total: Counter<'error_type' | 'messaging_consumer_group_name' | 'messaging_destination_name' | 'messaging_destination_partition_id' | 'messaging_destination_subscription_name' | 'messaging_destination_template' | 'messaging_operation_name' | 'messaging_system' | 'server_address' | 'server_port', 'messages'>;
  /** Duration of messaging operation initiated by a producer or consumer client */
  readonly messaging_client_operation_duration_seconds_bucket: Counter<'error_type' | 'le' | 'messaging_consumer_group_name' | 'messaging_destination_name' | 'messaging_destination_partition_id' | 'messaging_destination_subscription_name' | 'messaging_destination_template' | 'messaging_operation_name' | 'messaging_operation_type' | 'messaging_system' | 'server_address' | 'server_port', 'observations'>;
  /** Duration of messaging operation initiated by a producer or consumer client */
  readonly messaging_client_operation_duration_seconds_count: Counter<'error_type' | 'messaging_consumer_group_name' | 'messaging_destination_name' | 'messaging_destination_partition_id' | 'messaging_destination_subscription_name' | 'messaging_destination_template' | 'messaging_operation_name' | 'messaging_operation_type' | 'messaging_system' | 'server_address' | 'server_port', 'observations'>;
  /** Duration of messaging operation initiated by a producer or consumer client */
  readonly messaging_client_operation_duration_seconds_sum: Counter<'error_type' | 'messaging_consumer_group_name' | 'messaging_destination_name' | 'messaging_destination_partition_id' | 'messaging_destination_subscription_name' | 'messaging_destination_template' | 'messaging_operation_name' | 'messaging_operation_type' | 'messaging_system' | 'server_address' | 'server_port', 'seconds'>;
  /** Number of messages producer attempted to send to the broker */
  readonly messaging_client_sent_messages_total: Counter<'error_type' | 'messaging_destination_name' | 'messaging_destination_partition_id' | 'messaging_destination_template' | 'messaging_operation_name' | 'messaging_system' | 'server_address' | 'server_port', 'messages'>;
  /** Duration of processing operation */
  readonly messaging_process_duration_seconds_bucket: Counter<'error_type' | 'le' | 'messaging_consumer_group_name' | 'messaging_destination_name' | 'messaging_destination_partition_id' | 'messaging_destination_subscription_name' | 'messaging_destination_template' | 'messaging_operation_name' | 'messaging_system' | 'server_address' | 'server_port', 'observations'>;
  /** Duration of processing operation */
  readonly messaging_process_duration_seconds_count: Counter<'error_type' | 'messaging_consumer_group_name' | 'messaging_destination_name' | 'messaging_destination_partition_id' | 'messaging_destination_subscription_name' | 'messaging_destination_template' | 'messaging_operation_name' | 'messaging_system' | 'server_address' | 'server_port', 'observations'>;
  /** Duration of processing operation */
  readonly messaging_process_duration_seconds_sum: Counter<'error_type' | 'messaging_consumer_group_name' | 'messaging_destination_name' | 'messaging_destination_partition_id' | 'messaging_destination_subscription_name' | 'messaging_destination_template' | 'messaging_operation_name' | 'messaging_system' | 'server_address' | 'server_port', 'seconds'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../rabbitmq-detailed.json.
import type { Counter, Gauge, Untyped } from '../../../src/promql/build/metric';

interface Series {
  readonly rabbitmq_build_info: Untyped<'erlang_version' | 'prometheus_client_version' | 'prometheus_plugin_version' | 'rabbitmq_version'>;
  readonly rabbitmq_cluster_vhost_status: Gauge<'vhost'>;
  readonly rabbitmq_detailed_channel_acks_uncommitted: Gauge<'channel'>;
  readonly rabbitmq_detailed_channel_consumers: Gauge<'channel'>;
  readonly rabbitmq_detailed_channel_messages_unacked: Gauge<'channel'>;
  readonly rabbitmq_detailed_channel_messages_uncommitted: Gauge<'channel'>;
  readonly rabbitmq_detailed_channel_messages_unconfirmed: Gauge<'channel'>;
  readonly rabbitmq_detailed_channel_prefetch: Gauge<'channel'>;
  readonly rabbitmq_detailed_connection_channels: Gauge<'channel'>;
  readonly rabbitmq_detailed_connection_incoming_packets_total: Counter<'channel', 'packets'>;
  readonly rabbitmq_detailed_connection_outgoing_packets_total: Counter<'channel', 'packets'>;
  readonly rabbitmq_detailed_connection_pending_packets: Gauge<'channel'>;
  readonly rabbitmq_detailed_consumer_prefetch: Gauge<'channel'>;
  readonly rabbitmq_detailed_queue_consumer_capacity: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_consumer_utilisation: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_consumers: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_disk_reads_total: Counter<'queue' | 'vhost', 'reads'>;
  readonly rabbitmq_detailed_queue_disk_writes_total: Counter<'queue' | 'vhost', 'writes'>;
  readonly rabbitmq_detailed_queue_head_message_timestamp: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_messages: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_messages_bytes: Gauge<'queue' | 'vhost', 'bytes'>;
  readonly rabbitmq_detailed_queue_messages_paged_out: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_messages_paged_out_bytes: Gauge<'queue' | 'vhost', 'bytes'>;
  readonly rabbitmq_detailed_queue_messages_persistent: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_messages_persistent_bytes: Gauge<'queue' | 'vhost', 'bytes'>;
  readonly rabbitmq_detailed_queue_messages_ram: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_messages_ram_bytes: Gauge<'queue' | 'vhost', 'bytes'>;
  readonly rabbitmq_detailed_queue_messages_ready: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_messages_ready_bytes: Gauge<'queue' | 'vhost', 'bytes'>;
  readonly rabbitmq_detailed_queue_messages_ready_ram: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_messages_unacked: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_messages_unacked_bytes: Gauge<'queue' | 'vhost', 'bytes'>;
  readonly rabbitmq_detailed_queue_messages_unacked_ram: Gauge<'queue' | 'vhost'>;
  readonly rabbitmq_detailed_queue_process_memory_bytes: Gauge<'queue' | 'vhost', 'bytes'>;
  readonly rabbitmq_detailed_queue_process_reductions_total: Counter<'queue' | 'vhost'>;
  readonly rabbitmq_identity_info: Untyped<'rabbitmq_cluster' | 'rabbitmq_cluster_permanent_id' | 'rabbitmq_node'>;
  readonly telemetry_scrape_duration_seconds: Gauge<'quantile' | string, 'seconds'>;
  readonly telemetry_scrape_duration_seconds_sum: Counter<string, 'seconds'>;
  readonly telemetry_scrape_duration_seconds_count: Counter<string, 'observations'>;
  readonly telemetry_scrape_encoded_size_bytes: Gauge<'quantile' | string, 'bytes'>;
  readonly telemetry_scrape_encoded_size_bytes_sum: Counter<string, 'bytes'>;
  readonly telemetry_scrape_encoded_size_bytes_count: Counter<string, 'observations'>;
  readonly telemetry_scrape_size_bytes: Gauge<'quantile' | string, 'bytes'>;
  readonly telemetry_scrape_size_bytes_sum: Counter<string, 'bytes'>;
  readonly telemetry_scrape_size_bytes_count: Counter<string, 'observations'>;
}

declare const series: Series;
export default series;

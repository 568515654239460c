// Written by `npm run metric-types` from ../otel-sdk.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** The number of log records for which the export has finished, either successful or failed */
  readonly otel_sdk_exporter_log_exported_total: Counter<'error_type' | 'otel_component_name' | 'otel_component_type' | 'server_address' | 'server_port'>;
  /** The number of log records which were passed to the exporter, but that have not been exported yet (neither successful, nor failed) */
  readonly otel_sdk_exporter_log_inflight: Gauge<'otel_component_name' | 'otel_component_type' | 'server_address' | 'server_port'>;
  /** The number of metric data points for which the export has finished, either successful or failed */
  readonly otel_sdk_exporter_metric_data_point_exported_total: Counter<'error_type' | 'otel_component_name' | 'otel_component_type' | 'server_address' | 'server_port'>;
  /** The number of metric data points which were passed to the exporter, but that have not been exported yet (neither successful, nor failed) */
  readonly otel_sdk_exporter_metric_data_point_inflight: Gauge<'otel_component_name' | 'otel_component_type' | 'server_address' | 'server_port'>;
  /** The duration of exporting a batch of telemetry records */
  readonly otel_sdk_exporter_operation_duration_seconds_bucket: Counter<'error_type' | 'http_response_status_code' | 'le' | 'otel_component_name' | 'otel_component_type' | 'rpc_response_status_code' | 'server_address' | 'server_port', 'observations'>;
  /** The duration of exporting a batch of telemetry records */
  readonly otel_sdk_exporter_operation_duration_seconds_count: Counter<'error_type' | 'http_response_status_code' | 'otel_component_name' | 'otel_component_type' | 'rpc_response_status_code' | 'server_address' | 'server_port', 'observations'>;
  /** The duration of exporting a batch of telemetry records */
  readonly otel_sdk_exporter_operation_duration_seconds_sum: Counter<'error_type' | 'http_response_status_code' | 'otel_component_name' | 'otel_component_type' | 'rpc_response_status_code' | 'server_address' | 'server_port', 'seconds'>;
  /** The number of spans for which the export has finished, either successful or failed */
  readonly otel_sdk_exporter_span_exported_total: Counter<'error_type' | 'otel_component_name' | 'otel_component_type' | 'server_address' | 'server_port'>;
  /** The number of spans which were passed to the exporter, but that have not been exported yet (neither successful, nor failed) */
  readonly otel_sdk_exporter_span_inflight: Gauge<'otel_component_name' | 'otel_component_type' | 'server_address' | 'server_port'>;
  /** The number of logs submitted to enabled SDK Loggers */
  readonly otel_sdk_log_created_total: Counter<never>;
  /** The duration of the collect operation of the metric reader */
  readonly otel_sdk_metric_reader_collection_duration_seconds_bucket: Counter<'error_type' | 'le' | 'otel_component_name' | 'otel_component_type', 'observations'>;
  /** The duration of the collect operation of the metric reader */
  readonly otel_sdk_metric_reader_collection_duration_seconds_count: Counter<'error_type' | 'otel_component_name' | 'otel_component_type', 'observations'>;
  /** The duration of the collect operation of the metric reader */
  readonly otel_sdk_metric_reader_collection_duration_seconds_sum: Counter<'error_type' | 'otel_component_name' | 'otel_component_type', 'seconds'>;
  /** The number of log records for which the processing has finished, either successful or failed */
  readonly otel_sdk_processor_log_processed_total: Counter<'error_type' | 'otel_component_name' | 'otel_component_type'>;
  /** The maximum number of log records the queue of a given instance of an SDK Log Record processor can hold */
  readonly otel_sdk_processor_log_queue_capacity: Gauge<'otel_component_name' | 'otel_component_type'>;
  /** The number of log records in the queue of a given instance of an SDK log processor */
  readonly otel_sdk_processor_log_queue_size: Gauge<'otel_component_name' | 'otel_component_type'>;
  /** The number of spans for which the processing has finished, either successful or failed */
  readonly otel_sdk_processor_span_processed_total: Counter<'error_type' | 'otel_component_name' | 'otel_component_type'>;
  /** The maximum number of spans the queue of a given instance of an SDK span processor can hold */
  readonly otel_sdk_processor_span_queue_capacity: Gauge<'otel_component_name' | 'otel_component_type'>;
  /** The number of spans in the queue of a given instance of an SDK span processor */
  readonly otel_sdk_processor_span_queue_size: Gauge<'otel_component_name' | 'otel_component_type'>;
  /** The number of created spans with recording=true for which the end operation has not been called yet */
  readonly otel_sdk_span_live: Gauge<'otel_span_sampling_result'>;
  /** The number of created spans */
  readonly otel_sdk_span_started_total: Counter<'otel_span_parent_origin' | 'otel_span_sampling_result'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../jaeger.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  readonly jaeger_storage_bulk_index_attempts: Counter<'name' | 'role'>;
  readonly jaeger_storage_bulk_index_errors: Counter<'name' | 'role'>;
  readonly jaeger_storage_bulk_index_inserts: Counter<'name' | 'role'>;
  readonly jaeger_storage_bulk_index_latency_err_bucket: Counter<'le' | 'name' | 'role', 'observations'>;
  readonly jaeger_storage_bulk_index_latency_err_count: Counter<'name' | 'role', 'observations'>;
  readonly jaeger_storage_bulk_index_latency_err_sum: Counter<'name' | 'role', 'seconds'>;
  readonly jaeger_storage_bulk_index_latency_ok_bucket: Counter<'le' | 'name' | 'role', 'observations'>;
  readonly jaeger_storage_bulk_index_latency_ok_count: Counter<'name' | 'role', 'observations'>;
  readonly jaeger_storage_bulk_index_latency_ok_sum: Counter<'name' | 'role', 'seconds'>;
  readonly jaeger_storage_latency_bucket: Counter<'kind' | 'le' | 'name' | 'operation' | 'result' | 'role', 'observations'>;
  readonly jaeger_storage_latency_count: Counter<'kind' | 'name' | 'operation' | 'result' | 'role', 'observations'>;
  readonly jaeger_storage_latency_sum: Counter<'kind' | 'name' | 'operation' | 'result' | 'role', 'seconds'>;
  readonly jaeger_storage_requests: Counter<'kind' | 'name' | 'operation' | 'result' | 'role'>;
  readonly jaeger_storage_responses: Counter<'name' | 'operation' | 'role'>;
  readonly jaeger_storage_spans_attempts: Counter<'name' | 'role'>;
  /** Number of export requests currently in-flight (including retry backoff). [Development] */
  readonly otelcol_exporter_in_flight_requests: Gauge<'data_type' | 'exporter'>;
  /** Number of units in the batch [Development] */
  readonly otelcol_exporter_queue_batch_send_size_bucket: Counter<'exporter' | 'le', 'observations'>;
  /** Number of units in the batch [Development] */
  readonly otelcol_exporter_queue_batch_send_size_count: Counter<'exporter', 'observations'>;
  /** Number of units in the batch [Development] */
  readonly otelcol_exporter_queue_batch_send_size_sum: Counter<'exporter'>;
  /** Number of bytes in batch that was sent. Only available on detailed level. [Development] */
  readonly otelcol_exporter_queue_batch_send_size_bytes_bucket: Counter<'exporter' | 'le', 'observations'>;
  /** Number of bytes in batch that was sent. Only available on detailed level. [Development] */
  readonly otelcol_exporter_queue_batch_send_size_bytes_count: Counter<'exporter', 'observations'>;
  /** Number of bytes in batch that was sent. Only available on detailed level. [Development] */
  readonly otelcol_exporter_queue_batch_send_size_bytes_sum: Counter<'exporter', 'bytes'>;
  /** Fixed capacity of the retry queue (in batches). [Alpha] */
  readonly otelcol_exporter_queue_capacity: Gauge<'data_type' | 'exporter'>;
  /** Current size of the retry queue (in batches). [Alpha] */
  readonly otelcol_exporter_queue_size: Gauge<'data_type' | 'exporter'>;
  /** Number of spans successfully sent to destination. [Alpha] */
  readonly otelcol_exporter_sent_spans: Counter<'exporter'>;
  /** Total CPU user and system time in seconds [Alpha] */
  readonly otelcol_process_cpu_seconds: Counter<never, 'seconds'>;
  /** Total physical memory (resident set size) [Alpha] */
  readonly otelcol_process_memory_rss: Gauge<never, 'bytes'>;
  /** Bytes of allocated heap objects (see 'go doc runtime.MemStats.HeapAlloc') [Alpha] */
  readonly otelcol_process_runtime_heap_alloc_bytes: Gauge<never, 'bytes'>;
  /** Cumulative bytes allocated for heap objects (see 'go doc runtime.MemStats.TotalAlloc') [Alpha] */
  readonly otelcol_process_runtime_total_alloc_bytes: Counter<never, 'bytes'>;
  /** Total bytes of memory obtained from the OS (see 'go doc runtime.MemStats.Sys') [Alpha] */
  readonly otelcol_process_runtime_total_sys_memory_bytes: Gauge<never, 'bytes'>;
  /** Uptime of the process [Alpha] */
  readonly otelcol_process_uptime: Counter<never, 'seconds'>;
  readonly otelcol_processor_batch_batch_send_size_bucket: Counter<'le' | 'processor', 'observations'>;
  readonly otelcol_processor_batch_batch_send_size_count: Counter<'processor', 'observations'>;
  readonly otelcol_processor_batch_batch_send_size_sum: Counter<'processor'>;
  readonly otelcol_processor_batch_batch_send_size_bytes_bucket: Counter<'le' | 'processor', 'observations'>;
  readonly otelcol_processor_batch_batch_send_size_bytes_count: Counter<'processor', 'observations'>;
  readonly otelcol_processor_batch_batch_send_size_bytes_sum: Counter<'processor', 'bytes'>;
  readonly otelcol_processor_batch_metadata_cardinality: Gauge<'processor'>;
  readonly otelcol_processor_batch_timeout_trigger_send: Counter<'processor'>;
  /** Number of items passed to the processor. [Alpha] */
  readonly otelcol_processor_incoming_items: Counter<'otel_signal' | 'processor'>;
  /** Duration of time taken to process a batch of telemetry data through the processor. [Alpha] */
  readonly otelcol_processor_internal_duration_bucket: Counter<'le' | 'otel_signal' | 'processor', 'observations'>;
  /** Duration of time taken to process a batch of telemetry data through the processor. [Alpha] */
  readonly otelcol_processor_internal_duration_count: Counter<'otel_signal' | 'processor', 'observations'>;
  /** Duration of time taken to process a batch of telemetry data through the processor. [Alpha] */
  readonly otelcol_processor_internal_duration_sum: Counter<'otel_signal' | 'processor', 'seconds'>;
  /** Number of spans successfully pushed into the next component in the pipeline. [Alpha] */
  readonly otelcol_processor_memory_limiter_accepted_spans: Counter<'processor'>;
  /** Number of items emitted from the processor. [Alpha] */
  readonly otelcol_processor_outgoing_items: Counter<'otel_signal' | 'processor'>;
  /** Number of spans successfully pushed into the pipeline. [Alpha] */
  readonly otelcol_receiver_accepted_spans: Counter<'receiver' | 'transport'>;
  /** The number of spans that failed to be processed by the receiver due to internal errors. [Alpha] */
  readonly otelcol_receiver_failed_spans: Counter<'receiver' | 'transport'>;
  /** Number of spans that could not be pushed into the pipeline. [Alpha] */
  readonly otelcol_receiver_refused_spans: Counter<'receiver' | 'transport'>;
  /** Total number of internal errors encountered by the promhttp metric handler */
  readonly promhttp_metric_handler_errors_total: Counter<'cause'>;
  /** Attributes of the resource */
  readonly target_info: Gauge<string>;
}

declare const series: Series;
export default series;

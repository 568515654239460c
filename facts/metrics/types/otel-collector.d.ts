// Written by `npm run metric-types` from ../otel-collector.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  readonly 'http.client.request.body.size_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.client.request.body.size_count': Counter<'http.request.method' | 'http.response.status_code' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.client.request.body.size_sum': Counter<'http.request.method' | 'http.response.status_code' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'bytes'>;
  readonly 'http.client.request.duration_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.client.request.duration_count': Counter<'http.request.method' | 'http.response.status_code' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.client.request.duration_sum': Counter<'http.request.method' | 'http.response.status_code' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'seconds'>;
  readonly 'http.server.request.body.size_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.body.size_count': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.body.size_sum': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'bytes'>;
  readonly 'http.server.request.duration_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.duration_count': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.duration_sum': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'seconds'>;
  readonly 'http.server.response.body.size_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.response.body.size_count': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.response.body.size_sum': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'bytes'>;
  readonly otelcol_connector_servicegraph_expired_edges: Counter<never>;
  readonly otelcol_connector_servicegraph_total_edges: Counter<never>;
  /** Number of spans failed to be added to the sending queue. [Alpha] */
  readonly otelcol_exporter_enqueue_failed_spans: Counter<'exporter'>;
  /** Number of export requests currently in-flight (including retry backoff). [Development] */
  readonly otelcol_exporter_in_flight_requests: Gauge<'data_type' | 'exporter'>;
  readonly otelcol_exporter_prometheusremotewrite_consumers: Gauge<'endpoint' | 'exporter'>;
  readonly otelcol_exporter_prometheusremotewrite_sent_batches: Counter<'endpoint' | 'exporter'>;
  readonly otelcol_exporter_prometheusremotewrite_translated_time_series: Counter<'endpoint' | 'exporter'>;
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
  /** Number of spans in failed attempts to send to destination */
  readonly otelcol_exporter_send_failed_spans: Counter<'error.permanent' | 'error.type' | 'exporter' | 'server.address' | 'server.port'>;
  /** Number of log record successfully sent to destination. [Alpha] */
  readonly otelcol_exporter_sent_log_records: Counter<'exporter'>;
  /** Number of metric points successfully sent to destination. [Alpha] */
  readonly otelcol_exporter_sent_metric_points: Counter<'exporter'>;
  /** Number of spans successfully sent to destination. [Alpha] */
  readonly otelcol_exporter_sent_spans: Counter<'exporter' | 'server.address' | 'server.port'>;
  readonly otelcol_fileconsumer_open_files: Gauge<never>;
  readonly otelcol_fileconsumer_reading_files: Gauge<never>;
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
  readonly otelcol_processor_incoming_items: Counter<'otel.signal' | 'processor'>;
  readonly otelcol_processor_internal_duration_bucket: Counter<'le' | 'otel.signal' | 'processor', 'observations'>;
  readonly otelcol_processor_internal_duration_count: Counter<'otel.signal' | 'processor', 'observations'>;
  readonly otelcol_processor_internal_duration_sum: Counter<'otel.signal' | 'processor', 'seconds'>;
  readonly otelcol_processor_memory_limiter_accepted_log_records: Counter<'processor'>;
  readonly otelcol_processor_memory_limiter_accepted_spans: Counter<'processor'>;
  readonly otelcol_processor_outgoing_items: Counter<'otel.signal' | 'processor'>;
  readonly otelcol_processor_tail_sampling_count_traces_sampled: Counter<'decision' | 'policy' | 'sampled'>;
  readonly otelcol_processor_tail_sampling_global_count_traces_sampled: Counter<'decision' | 'sampled'>;
  readonly otelcol_processor_tail_sampling_new_trace_id_received: Counter<never>;
  readonly otelcol_processor_tail_sampling_sampling_decision_timer_latency_bucket: Counter<'le', 'observations'>;
  readonly otelcol_processor_tail_sampling_sampling_decision_timer_latency_count: Counter<never, 'observations'>;
  readonly otelcol_processor_tail_sampling_sampling_decision_timer_latency_sum: Counter<never>;
  readonly otelcol_processor_tail_sampling_sampling_policy_evaluation_error: Counter<never>;
  readonly otelcol_processor_tail_sampling_sampling_policy_execution_count: Counter<'policy'>;
  readonly otelcol_processor_tail_sampling_sampling_policy_execution_time_sum: Counter<'policy'>;
  readonly otelcol_processor_tail_sampling_sampling_trace_dropped_too_early: Counter<never>;
  readonly otelcol_processor_tail_sampling_sampling_traces_on_memory: Gauge<never>;
  readonly otelcol_receiver_accepted_log_records: Counter<'receiver' | 'transport'>;
  readonly otelcol_receiver_accepted_metric_points: Counter<'receiver' | 'transport'>;
  readonly otelcol_receiver_accepted_spans: Counter<'receiver' | 'transport'>;
  readonly otelcol_receiver_failed_log_records: Counter<'receiver' | 'transport'>;
  readonly otelcol_receiver_failed_metric_points: Counter<'receiver' | 'transport'>;
  readonly otelcol_receiver_failed_spans: Counter<'receiver' | 'transport'>;
  readonly otelcol_receiver_refused_log_records: Counter<'receiver' | 'transport'>;
  readonly otelcol_receiver_refused_metric_points: Counter<'receiver' | 'transport'>;
  readonly otelcol_receiver_refused_spans: Counter<'receiver' | 'transport'>;
  readonly otelcol_scraper_errored_metric_points: Counter<'receiver' | 'scraper'>;
  readonly otelcol_scraper_scraped_metric_points: Counter<'receiver' | 'scraper'>;
  /** Total number of internal errors encountered by the promhttp metric handler */
  readonly promhttp_metric_handler_errors_total: Counter<'cause'>;
  readonly 'rpc.client.call.duration_bucket': Counter<'le' | 'rpc.method' | 'rpc.response.status_code' | 'rpc.system.name' | 'server.address' | 'server.port', 'observations'>;
  readonly 'rpc.client.call.duration_count': Counter<'rpc.method' | 'rpc.response.status_code' | 'rpc.system.name' | 'server.address' | 'server.port', 'observations'>;
  readonly 'rpc.client.call.duration_sum': Counter<'rpc.method' | 'rpc.response.status_code' | 'rpc.system.name' | 'server.address' | 'server.port'>;
  /** Attributes of the resource */
  readonly target_info: Gauge<string>;
}

declare const series: Series;
export default series;

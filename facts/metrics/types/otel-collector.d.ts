// Written by `npm run metric-types` from ../otel-collector.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Number of edges that expired before finding its matching span [Development] */
  readonly otelcol_connector_servicegraph_expired_edges: Counter<never>;
  /** Total number of unique edges [Development] */
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
  /** Number of log records in failed attempts to send to destination. At detailed telemetry level, includes attributes: error.type (semantic convention), error.permanent. [Alpha] */
  readonly otelcol_exporter_send_failed_log_records: Counter<'exporter' | 'server_address'>;
  /** Number of metric points in failed attempts to send to destination. At detailed telemetry level, includes attributes: error.type (semantic convention), error.permanent. [Alpha] */
  readonly otelcol_exporter_send_failed_metric_points: Counter<'exporter' | 'server_address' | 'server_port' | 'url_path'>;
  /** Number of spans in failed attempts to send to destination. At detailed telemetry level, includes attributes: error.type (semantic convention), error.permanent. [Alpha] */
  readonly otelcol_exporter_send_failed_spans: Counter<'error_permanent' | 'error_type' | 'exporter' | 'server_address' | 'server_port'>;
  /** Number of log record successfully sent to destination. [Alpha] */
  readonly otelcol_exporter_sent_log_records: Counter<'exporter' | 'server_address' | 'server_port' | 'url_path'>;
  /** Number of metric points successfully sent to destination. [Alpha] */
  readonly otelcol_exporter_sent_metric_points: Counter<'exporter' | 'server_address' | 'server_port' | 'url_path'>;
  /** Number of spans successfully sent to destination. [Alpha] */
  readonly otelcol_exporter_sent_spans: Counter<'exporter' | 'server_address' | 'server_port'>;
  readonly otelcol_fileconsumer_open_files: Gauge<never>;
  readonly otelcol_fileconsumer_reading_files: Gauge<never>;
  /** Number of pod associations' evaluations [Development] */
  readonly otelcol_k8s_pod_association: Counter<'otelcol_signal' | 'pod_identifier' | 'status'>;
  /** Response latency in ms for the backends. [Development] */
  readonly otelcol_loadbalancer_backend_latency_bucket: Counter<'le', 'observations'>;
  /** Response latency in ms for the backends. [Development] */
  readonly otelcol_loadbalancer_backend_latency_count: Counter<never, 'observations'>;
  /** Response latency in ms for the backends. [Development] */
  readonly otelcol_loadbalancer_backend_latency_sum: Counter<never>;
  /** Number of successes and failures for each endpoint. [Development] */
  readonly otelcol_loadbalancer_backend_outcome: Counter<'success'>;
  /** Number of times the list of backends was updated. [Development] */
  readonly otelcol_loadbalancer_num_backend_updates: Counter<'resolver'>;
  /** Current number of backends in use. [Development] */
  readonly otelcol_loadbalancer_num_backends: Gauge<'resolver'>;
  /** Number of times the resolver has triggered new resolutions. [Development] */
  readonly otelcol_loadbalancer_num_resolutions: Counter<'resolver' | 'success'>;
  /** [DEPRECATED] Number of times pod by IP lookup failed [Deprecated] */
  readonly otelcol_otelsvc_k8s_ip_lookup_miss: Counter<never>;
  /** Number of pod add events received [Development] */
  readonly otelcol_otelsvc_k8s_pod_added: Counter<never>;
  /** Number of pod delete events received [Development] */
  readonly otelcol_otelsvc_k8s_pod_deleted: Counter<never>;
  /** Size of table containing pod info [Development] */
  readonly otelcol_otelsvc_k8s_pod_table_size: Gauge<never>;
  /** Number of pod update events received [Development] */
  readonly otelcol_otelsvc_k8s_pod_updated: Counter<never>;
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
  /** Number of log records successfully pushed into the next component in the pipeline. [Alpha] */
  readonly otelcol_processor_memory_limiter_accepted_log_records: Counter<'processor'>;
  /** Number of metric points successfully pushed into the next component in the pipeline. [Alpha] */
  readonly otelcol_processor_memory_limiter_accepted_metric_points: Counter<'processor'>;
  /** Number of spans successfully pushed into the next component in the pipeline. [Alpha] */
  readonly otelcol_processor_memory_limiter_accepted_spans: Counter<'processor'>;
  /** Number of items emitted from the processor. [Alpha] */
  readonly otelcol_processor_outgoing_items: Counter<'otel_signal' | 'processor'>;
  /** Count of traces that were sampled or not per sampling policy [Development] */
  readonly otelcol_processor_tail_sampling_count_traces_sampled: Counter<'decision' | 'policy' | 'sampled'>;
  /** Global count of traces that were sampled or not by at least one policy [Development] */
  readonly otelcol_processor_tail_sampling_global_count_traces_sampled: Counter<'decision' | 'sampled'>;
  /** Counts the arrival of new traces [Development] */
  readonly otelcol_processor_tail_sampling_new_trace_id_received: Counter<never>;
  /** Latency (in milliseconds) of each run of the sampling decision timer [Development] */
  readonly otelcol_processor_tail_sampling_sampling_decision_timer_latency_bucket: Counter<'le', 'observations'>;
  /** Latency (in milliseconds) of each run of the sampling decision timer [Development] */
  readonly otelcol_processor_tail_sampling_sampling_decision_timer_latency_count: Counter<never, 'observations'>;
  /** Latency (in milliseconds) of each run of the sampling decision timer [Development] */
  readonly otelcol_processor_tail_sampling_sampling_decision_timer_latency_sum: Counter<never>;
  /** Count of sampling policy evaluation errors [Development] */
  readonly otelcol_processor_tail_sampling_sampling_policy_evaluation_error: Counter<never>;
  /** Total number of executions of a specific sampling policy [Development] */
  readonly otelcol_processor_tail_sampling_sampling_policy_execution_count: Counter<'policy'>;
  /** Total time spent (in microseconds) executing a specific sampling policy [Development] */
  readonly otelcol_processor_tail_sampling_sampling_policy_execution_time_sum: Counter<'policy'>;
  /** Count of traces that needed to be dropped before the configured wait time [Development] */
  readonly otelcol_processor_tail_sampling_sampling_trace_dropped_too_early: Counter<never>;
  /** Time (in seconds) from arrival of a new trace until its removal from memory [Development] */
  readonly otelcol_processor_tail_sampling_sampling_trace_removal_age_bucket: Counter<'le', 'observations'>;
  /** Time (in seconds) from arrival of a new trace until its removal from memory [Development] */
  readonly otelcol_processor_tail_sampling_sampling_trace_removal_age_count: Counter<never, 'observations'>;
  /** Time (in seconds) from arrival of a new trace until its removal from memory [Development] */
  readonly otelcol_processor_tail_sampling_sampling_trace_removal_age_sum: Counter<never>;
  /** Tracks the number of traces current on memory [Development] */
  readonly otelcol_processor_tail_sampling_sampling_traces_on_memory: Gauge<never>;
  /** Number of log records successfully pushed into the pipeline. [Alpha] */
  readonly otelcol_receiver_accepted_log_records: Counter<'receiver' | 'transport'>;
  /** Number of metric points successfully pushed into the pipeline. [Alpha] */
  readonly otelcol_receiver_accepted_metric_points: Counter<'receiver' | 'transport'>;
  /** Number of spans successfully pushed into the pipeline. [Alpha] */
  readonly otelcol_receiver_accepted_spans: Counter<'receiver' | 'transport'>;
  /** The number of log records that failed to be processed by the receiver due to internal errors. [Alpha] */
  readonly otelcol_receiver_failed_log_records: Counter<'receiver' | 'transport'>;
  /** The number of metric points that failed to be processed by the receiver due to internal errors. [Alpha] */
  readonly otelcol_receiver_failed_metric_points: Counter<'receiver' | 'transport'>;
  /** The number of spans that failed to be processed by the receiver due to internal errors. [Alpha] */
  readonly otelcol_receiver_failed_spans: Counter<'receiver' | 'transport'>;
  /** Number of log records that could not be pushed into the pipeline. [Alpha] */
  readonly otelcol_receiver_refused_log_records: Counter<'receiver' | 'transport'>;
  /** Number of metric points that could not be pushed into the pipeline. [Alpha] */
  readonly otelcol_receiver_refused_metric_points: Counter<'receiver' | 'transport'>;
  /** Number of spans that could not be pushed into the pipeline. [Alpha] */
  readonly otelcol_receiver_refused_spans: Counter<'receiver' | 'transport'>;
  readonly otelcol_scraper_errored_metric_points: Counter<'receiver' | 'scraper'>;
  readonly otelcol_scraper_scraped_metric_points: Counter<'receiver' | 'scraper'>;
  /** Total number of internal errors encountered by the promhttp metric handler */
  readonly promhttp_metric_handler_errors_total: Counter<'cause'>;
  /** Attributes of the resource */
  readonly target_info: Gauge<string>;
}

declare const series: Series;
export default series;

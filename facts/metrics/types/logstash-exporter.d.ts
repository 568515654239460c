// Written by `npm run metric-types` from ../logstash-exporter.json.
import type { Counter, Gauge, Untyped } from '../../../src/promql/build/metric';

interface Series {
  /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which logstash_exporter was built, and the goos and goarch for the build */
  readonly logstash_exporter_build_info: Gauge<'branch' | 'goarch' | 'goos' | 'goversion' | 'revision' | 'tags' | 'version'>;
  /** A metric with a constant '1' value labeled by build date, sha, and snapshot of the logstash instance */
  readonly logstash_info_build: Untyped<'build_date' | 'build_hash' | 'build_sha' | 'build_snapshot' | 'version'>;
  /** A metric with a constant '1' value labeled by node name, version, host, http_address, and id of the logstash instance */
  readonly logstash_info_node: Untyped<'host' | 'http_address' | 'id' | 'name' | 'version'>;
  /** Amount of time to wait for events to fill the batch before sending to the filter and output stages */
  readonly logstash_info_pipeline_batch_delay: Gauge<never>;
  /** Number of events to retrieve from the input queue before sending to the filter and output stages */
  readonly logstash_info_pipeline_batch_size: Gauge<never>;
  /** Number of worker threads that will process pipeline events */
  readonly logstash_info_pipeline_workers: Gauge<never>;
  /** A metric with a constant '1' value labeled by status */
  readonly logstash_info_status: Untyped<'status'>;
  /** A metric that returns 1 if the node is up, 0 otherwise */
  readonly logstash_info_up: Gauge<never>;
  /** Duration of events processing in milliseconds */
  readonly logstash_stats_events_duration_millis: Gauge<never, 'milliseconds'>;
  /** Number of events filtered out */
  readonly logstash_stats_events_filtered: Gauge<never>;
  /** Number of events received */
  readonly logstash_stats_events_in: Gauge<never>;
  /** Number of events out */
  readonly logstash_stats_events_out: Gauge<never>;
  /** Duration of events push to queue in milliseconds */
  readonly logstash_stats_events_queue_push_duration_millis: Gauge<never, 'milliseconds'>;
  /** Current number of events in the filter queue */
  readonly logstash_stats_flow_filter_current: Gauge<never>;
  /** Lifetime number of events in the filter queue */
  readonly logstash_stats_flow_filter_lifetime: Gauge<never>;
  /** Current number of events in the input queue */
  readonly logstash_stats_flow_input_current: Gauge<never>;
  /** Lifetime number of events in the input queue */
  readonly logstash_stats_flow_input_lifetime: Gauge<never>;
  /** Current number of events in the output queue */
  readonly logstash_stats_flow_output_current: Gauge<never>;
  /** Lifetime number of events in the output queue */
  readonly logstash_stats_flow_output_lifetime: Gauge<never>;
  /** Current number of events in the backpressure queue */
  readonly logstash_stats_flow_queue_backpressure_current: Gauge<never>;
  /** Lifetime number of events in the backpressure queue */
  readonly logstash_stats_flow_queue_backpressure_lifetime: Gauge<never>;
  /** Current number of workers */
  readonly logstash_stats_flow_worker_concurrency_current: Gauge<never>;
  /** Lifetime number of workers */
  readonly logstash_stats_flow_worker_concurrency_lifetime: Gauge<never>;
  /** Count of garbage collection runs for a given JVM memory pool */
  readonly logstash_stats_jvm_gc_collection_count: Counter<'collector'>;
  /** Total time spent running garbage collection for a given JVM memory pool */
  readonly logstash_stats_jvm_gc_collection_time_millis_total: Counter<'collector', 'milliseconds'>;
  /** Amount of heap memory in bytes that is committed for the Java virtual machine to use */
  readonly logstash_stats_jvm_mem_heap_committed_bytes: Gauge<never, 'bytes'>;
  /** Maximum amount of heap memory in bytes that can be used for memory management */
  readonly logstash_stats_jvm_mem_heap_max_bytes: Gauge<never, 'bytes'>;
  /** Amount of used heap memory in bytes */
  readonly logstash_stats_jvm_mem_heap_used_bytes: Gauge<never, 'bytes'>;
  /** Percentage of the heap memory that is used */
  readonly logstash_stats_jvm_mem_heap_used_percent: Gauge<never, 'percent'>;
  /** Amount of non-heap memory in bytes that is committed for the Java virtual machine to use */
  readonly logstash_stats_jvm_mem_non_heap_committed_bytes: Gauge<never, 'bytes'>;
  /** Amount of bytes that are committed for the Java virtual machine to use in a given JVM memory pool */
  readonly logstash_stats_jvm_mem_pool_committed_bytes: Gauge<'pool', 'bytes'>;
  /** Maximum amount of bytes that can be used in a given JVM memory pool */
  readonly logstash_stats_jvm_mem_pool_max_bytes: Gauge<'pool', 'bytes'>;
  /** Highest value of bytes that were used in a given JVM memory pool */
  readonly logstash_stats_jvm_mem_pool_peak_max_bytes: Gauge<'pool', 'bytes'>;
  /** Peak used bytes of a given JVM memory pool */
  readonly logstash_stats_jvm_mem_pool_peak_used_bytes: Gauge<'pool', 'bytes'>;
  /** Currently used bytes of a given JVM memory pool */
  readonly logstash_stats_jvm_mem_pool_used_bytes: Gauge<'pool', 'bytes'>;
  /** Number of live threads including both daemon and non-daemon threads */
  readonly logstash_stats_jvm_threads_count: Gauge<never>;
  /** Peak live thread count since the Java virtual machine started or peak was reset */
  readonly logstash_stats_jvm_threads_peak_count: Gauge<never>;
  /** Uptime of the JVM in milliseconds */
  readonly logstash_stats_jvm_uptime_millis: Gauge<never, 'milliseconds'>;
  /** Number of events dropped by the dead letter queue */
  readonly logstash_stats_pipeline_dead_letter_queue_dropped_events: Counter<'pipeline'>;
  /** Number of events expired in the dead letter queue */
  readonly logstash_stats_pipeline_dead_letter_queue_expired_events: Counter<'pipeline'>;
  /** Maximum size of the dead letter queue in bytes */
  readonly logstash_stats_pipeline_dead_letter_queue_max_size_in_bytes: Gauge<'pipeline', 'bytes'>;
  /** Current size of the dead letter queue in bytes */
  readonly logstash_stats_pipeline_dead_letter_queue_size_in_bytes: Gauge<'pipeline', 'bytes'>;
  /** Time needed to process event */
  readonly logstash_stats_pipeline_events_duration: Gauge<'pipeline'>;
  /** Number of events that have been filtered out by this pipeline */
  readonly logstash_stats_pipeline_events_filtered: Counter<'pipeline'>;
  /** Number of events that have been inputted into this pipeline */
  readonly logstash_stats_pipeline_events_in: Counter<'pipeline'>;
  /** Number of events that have been processed by this pipeline */
  readonly logstash_stats_pipeline_events_out: Counter<'pipeline'>;
  /** Time needed to push event to queue */
  readonly logstash_stats_pipeline_events_queue_push_duration: Gauge<'pipeline'>;
  /** Current number of events in the filter queue */
  readonly logstash_stats_pipeline_flow_filter_current: Gauge<'pipeline'>;
  /** Lifetime number of events in the filter queue */
  readonly logstash_stats_pipeline_flow_filter_lifetime: Gauge<'pipeline'>;
  /** Current number of events in the input queue */
  readonly logstash_stats_pipeline_flow_input_current: Gauge<'pipeline'>;
  /** Lifetime number of events in the input queue */
  readonly logstash_stats_pipeline_flow_input_lifetime: Gauge<'pipeline'>;
  /** Current number of events in the output queue */
  readonly logstash_stats_pipeline_flow_output_current: Gauge<'pipeline'>;
  /** Lifetime number of events in the output queue */
  readonly logstash_stats_pipeline_flow_output_lifetime: Gauge<'pipeline'>;
  /** Current number of events in the backpressure queue */
  readonly logstash_stats_pipeline_flow_queue_backpressure_current: Gauge<'pipeline'>;
  /** Lifetime number of events in the backpressure queue */
  readonly logstash_stats_pipeline_flow_queue_backpressure_lifetime: Gauge<'pipeline'>;
  /** Current number of workers */
  readonly logstash_stats_pipeline_flow_worker_concurrency_current: Gauge<'pipeline'>;
  /** Lifetime number of workers */
  readonly logstash_stats_pipeline_flow_worker_concurrency_lifetime: Gauge<'pipeline'>;
  /** Current worker utilization */
  readonly logstash_stats_pipeline_flow_worker_utilization_current: Gauge<'pipeline'>;
  /** Lifetime worker utilization */
  readonly logstash_stats_pipeline_flow_worker_utilization_lifetime: Gauge<'pipeline'>;
  /** Number of bulk request errors */
  readonly logstash_stats_pipeline_plugin_bulk_requests_errors: Counter<'pipeline' | 'plugin' | 'plugin_id' | 'plugin_type'>;
  /** Bulk request HTTP response counts by code */
  readonly logstash_stats_pipeline_plugin_bulk_requests_responses: Counter<'code' | 'pipeline' | 'plugin' | 'plugin_id' | 'plugin_type'>;
  /** Number of output events with non-retryable failures */
  readonly logstash_stats_pipeline_plugin_documents_non_retryable_failures: Counter<'pipeline' | 'plugin' | 'plugin_id' | 'plugin_type'>;
  /** Number of successful bulk requests */
  readonly logstash_stats_pipeline_plugin_documents_successes: Counter<'pipeline' | 'plugin' | 'plugin_id' | 'plugin_type'>;
  /** Time spent processing events in this plugin */
  readonly logstash_stats_pipeline_plugin_events_duration: Counter<'pipeline' | 'plugin' | 'plugin_id' | 'plugin_type'>;
  /** Number of events received this pipeline */
  readonly logstash_stats_pipeline_plugin_events_in: Counter<'pipeline' | 'plugin' | 'plugin_id' | 'plugin_type'>;
  /** Number of events output by this pipeline */
  readonly logstash_stats_pipeline_plugin_events_out: Counter<'pipeline' | 'plugin' | 'plugin_id' | 'plugin_type'>;
  /** Time spent pushing events into the input queue */
  readonly logstash_stats_pipeline_plugin_events_queue_push_duration: Gauge<'pipeline' | 'plugin' | 'plugin_id' | 'plugin_type'>;
  /** Number of events in the queue */
  readonly logstash_stats_pipeline_queue_events_count: Counter<'pipeline'>;
  /** Number of events that the queue can accommodate */
  readonly logstash_stats_pipeline_queue_events_queue_size: Gauge<'pipeline'>;
  /** Maximum size of given queue in bytes */
  readonly logstash_stats_pipeline_queue_max_size_in_bytes: Gauge<'pipeline', 'bytes'>;
  /** Number of failed pipeline reloads */
  readonly logstash_stats_pipeline_reloads_failures: Counter<'pipeline'>;
  /** Timestamp of last failed pipeline reload */
  readonly logstash_stats_pipeline_reloads_last_failure_timestamp: Gauge<'pipeline', 'seconds'>;
  /** Timestamp of last successful pipeline reload */
  readonly logstash_stats_pipeline_reloads_last_success_timestamp: Gauge<'pipeline', 'seconds'>;
  /** Number of successful pipeline reloads */
  readonly logstash_stats_pipeline_reloads_successes: Counter<'pipeline'>;
  /** Whether the pipeline is up or not */
  readonly logstash_stats_pipeline_up: Gauge<'pipeline'>;
  /** Total 15m system load average */
  readonly logstash_stats_process_cpu_load_average_15m: Gauge<never>;
  /** Total 1m system load average */
  readonly logstash_stats_process_cpu_load_average_1m: Gauge<never>;
  /** Total 5m system load average */
  readonly logstash_stats_process_cpu_load_average_5m: Gauge<never>;
  /** CPU usage of the process */
  readonly logstash_stats_process_cpu_percent: Gauge<never, 'percent'>;
  /** Total CPU time used by the process */
  readonly logstash_stats_process_cpu_total_millis: Counter<never, 'milliseconds'>;
  /** Limit of open file descriptors */
  readonly logstash_stats_process_max_file_descriptors: Gauge<never>;
  /** Total virtual memory used by the process */
  readonly logstash_stats_process_mem_total_virtual: Gauge<never, 'bytes'>;
  /** Number of currently open file descriptors */
  readonly logstash_stats_process_open_file_descriptors: Gauge<never>;
  /** Number of events in the queue */
  readonly logstash_stats_queue_events_count: Gauge<never>;
  /** Number of failed reloads */
  readonly logstash_stats_reload_failures: Counter<never>;
  /** Number of successful reloads */
  readonly logstash_stats_reload_successes: Counter<never>;
}

declare const series: Series;
export default series;

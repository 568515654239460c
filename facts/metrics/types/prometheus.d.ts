// Written by `npm run metric-types` from ../prometheus.json.
import type { Counter, Gauge, NativeHistogram } from '../../../src/promql/build/metric';

interface Series {
  readonly go_gc_cleanups_executed_cleanups_total: Counter<never>;
  readonly go_gc_cleanups_queued_cleanups_total: Counter<never>;
  readonly go_gc_cycles_automatic_gc_cycles_total: Counter<never>;
  readonly go_gc_cycles_forced_gc_cycles_total: Counter<never>;
  readonly go_gc_cycles_total_gc_cycles_total: Counter<never>;
  /** A summary of the pause duration of garbage collection cycles */
  readonly go_gc_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** A summary of the pause duration of garbage collection cycles */
  readonly go_gc_duration_seconds_sum: Counter<never, 'seconds'>;
  /** A summary of the pause duration of garbage collection cycles */
  readonly go_gc_duration_seconds_count: Counter<never, 'observations'>;
  readonly go_gc_finalizers_executed_finalizers_total: Counter<never>;
  readonly go_gc_finalizers_queued_finalizers_total: Counter<never>;
  readonly go_gc_gogc_percent: Gauge<never, 'percent'>;
  readonly go_gc_gomemlimit_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_heap_allocs_by_size_bytes_bucket: Counter<'le', 'observations'>;
  readonly go_gc_heap_allocs_by_size_bytes_count: Counter<never, 'observations'>;
  readonly go_gc_heap_allocs_by_size_bytes_sum: Counter<never, 'bytes'>;
  readonly go_gc_heap_allocs_bytes_total: Counter<never, 'bytes'>;
  readonly go_gc_heap_allocs_objects_total: Counter<never>;
  readonly go_gc_heap_frees_by_size_bytes_bucket: Counter<'le', 'observations'>;
  readonly go_gc_heap_frees_by_size_bytes_count: Counter<never, 'observations'>;
  readonly go_gc_heap_frees_by_size_bytes_sum: Counter<never, 'bytes'>;
  readonly go_gc_heap_frees_bytes_total: Counter<never, 'bytes'>;
  readonly go_gc_heap_frees_objects_total: Counter<never>;
  readonly go_gc_heap_goal_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_heap_live_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_heap_objects_objects: Gauge<never>;
  readonly go_gc_heap_tiny_allocs_objects_total: Counter<never>;
  readonly go_gc_limiter_last_enabled_gc_cycle: Gauge<never>;
  readonly go_gc_pauses_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_gc_pauses_seconds_count: Counter<never, 'observations'>;
  readonly go_gc_pauses_seconds_sum: Counter<never, 'seconds'>;
  readonly go_gc_scan_globals_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_scan_heap_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_scan_stack_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_scan_total_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_stack_starting_size_bytes: Gauge<never, 'bytes'>;
  /** Number of goroutines that currently exist */
  readonly go_goroutines: Gauge<never>;
  /** Information about the Go environment */
  readonly go_info: Gauge<'version'>;
  /** Number of bytes allocated and still in use */
  readonly go_memstats_alloc_bytes: Gauge<never, 'bytes'>;
  /** Total number of bytes allocated, even if freed */
  readonly go_memstats_alloc_bytes_total: Counter<never, 'bytes'>;
  /** Number of bytes used by the profiling bucket hash table */
  readonly go_memstats_buck_hash_sys_bytes: Gauge<never, 'bytes'>;
  /** Total number of frees */
  readonly go_memstats_frees_total: Counter<never>;
  /** Number of bytes used for garbage collection system metadata */
  readonly go_memstats_gc_sys_bytes: Gauge<never, 'bytes'>;
  /** Number of heap bytes allocated and still in use */
  readonly go_memstats_heap_alloc_bytes: Gauge<never, 'bytes'>;
  /** Number of heap bytes waiting to be used */
  readonly go_memstats_heap_idle_bytes: Gauge<never, 'bytes'>;
  /** Number of heap bytes that are in use */
  readonly go_memstats_heap_inuse_bytes: Gauge<never, 'bytes'>;
  /** Number of allocated objects */
  readonly go_memstats_heap_objects: Gauge<never>;
  /** Number of heap bytes released to OS */
  readonly go_memstats_heap_released_bytes: Gauge<never, 'bytes'>;
  /** Number of heap bytes obtained from system */
  readonly go_memstats_heap_sys_bytes: Gauge<never, 'bytes'>;
  /** Number of seconds since 1970 of last garbage collection */
  readonly go_memstats_last_gc_time_seconds: Gauge<never, 'seconds'>;
  /** Total number of mallocs */
  readonly go_memstats_mallocs_total: Counter<never>;
  /** Number of bytes in use by mcache structures */
  readonly go_memstats_mcache_inuse_bytes: Gauge<never, 'bytes'>;
  /** Number of bytes used for mcache structures obtained from system */
  readonly go_memstats_mcache_sys_bytes: Gauge<never, 'bytes'>;
  /** Number of bytes in use by mspan structures */
  readonly go_memstats_mspan_inuse_bytes: Gauge<never, 'bytes'>;
  /** Number of bytes used for mspan structures obtained from system */
  readonly go_memstats_mspan_sys_bytes: Gauge<never, 'bytes'>;
  /** Number of heap bytes when next garbage collection will take place */
  readonly go_memstats_next_gc_bytes: Gauge<never, 'bytes'>;
  /** Number of bytes used for other system allocations */
  readonly go_memstats_other_sys_bytes: Gauge<never, 'bytes'>;
  /** Number of bytes in use by the stack allocator */
  readonly go_memstats_stack_inuse_bytes: Gauge<never, 'bytes'>;
  /** Number of bytes obtained from system for stack allocator */
  readonly go_memstats_stack_sys_bytes: Gauge<never, 'bytes'>;
  /** Number of bytes obtained from system */
  readonly go_memstats_sys_bytes: Gauge<never, 'bytes'>;
  readonly go_sched_gomaxprocs_threads: Gauge<never>;
  readonly go_sched_goroutines_created_goroutines_total: Counter<never>;
  readonly go_sched_goroutines_goroutines: Gauge<never>;
  readonly go_sched_goroutines_not_in_go_goroutines: Gauge<never>;
  readonly go_sched_goroutines_runnable_goroutines: Gauge<never>;
  readonly go_sched_goroutines_running_goroutines: Gauge<never>;
  readonly go_sched_goroutines_waiting_goroutines: Gauge<never>;
  readonly go_sched_latencies_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_sched_latencies_seconds_count: Counter<never, 'observations'>;
  readonly go_sched_latencies_seconds_sum: Counter<never, 'seconds'>;
  readonly go_sched_pauses_stopping_gc_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_sched_pauses_stopping_gc_seconds_count: Counter<never, 'observations'>;
  readonly go_sched_pauses_stopping_gc_seconds_sum: Counter<never, 'seconds'>;
  readonly go_sched_pauses_stopping_other_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_sched_pauses_stopping_other_seconds_count: Counter<never, 'observations'>;
  readonly go_sched_pauses_stopping_other_seconds_sum: Counter<never, 'seconds'>;
  readonly go_sched_pauses_total_gc_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_sched_pauses_total_gc_seconds_count: Counter<never, 'observations'>;
  readonly go_sched_pauses_total_gc_seconds_sum: Counter<never, 'seconds'>;
  readonly go_sched_pauses_total_other_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_sched_pauses_total_other_seconds_count: Counter<never, 'observations'>;
  readonly go_sched_pauses_total_other_seconds_sum: Counter<never, 'seconds'>;
  readonly go_sched_threads_total_threads: Gauge<never>;
  readonly go_sync_mutex_wait_total_seconds_total: Counter<never, 'seconds'>;
  /** Number of OS threads created */
  readonly go_threads: Gauge<never>;
  /** Total number of connections attempted by the given dialer a given name */
  readonly net_conntrack_dialer_conn_attempted_total: Counter<'dialer_name'>;
  /** Total number of connections closed which originated from the dialer of a given name */
  readonly net_conntrack_dialer_conn_closed_total: Counter<'dialer_name'>;
  /** Total number of connections successfully established by the given dialer a given name */
  readonly net_conntrack_dialer_conn_established_total: Counter<'dialer_name'>;
  /** Total number of connections failed to dial by the dialer a given name */
  readonly net_conntrack_dialer_conn_failed_total: Counter<'dialer_name' | 'reason'>;
  /** Total number of connections opened to the listener of a given name */
  readonly net_conntrack_listener_conn_accepted_total: Counter<'listener_name'>;
  /** Total number of connections closed that were made to the listener of a given name */
  readonly net_conntrack_listener_conn_closed_total: Counter<'listener_name'>;
  /** Total user and system CPU time spent in seconds */
  readonly process_cpu_seconds_total: Counter<never, 'seconds'>;
  /** Maximum number of open file descriptors */
  readonly process_max_fds: Gauge<never>;
  readonly process_network_receive_bytes_total: Counter<never, 'bytes'>;
  readonly process_network_transmit_bytes_total: Counter<never, 'bytes'>;
  /** Number of open file descriptors */
  readonly process_open_fds: Gauge<never>;
  /** Resident memory size in bytes */
  readonly process_resident_memory_bytes: Gauge<never, 'bytes'>;
  /** Start time of the process since unix epoch in seconds */
  readonly process_start_time_seconds: Gauge<never, 'seconds'>;
  /** Virtual memory size in bytes */
  readonly process_virtual_memory_bytes: Gauge<never, 'bytes'>;
  /** Maximum amount of virtual memory available in bytes */
  readonly process_virtual_memory_max_bytes: Gauge<never, 'bytes'>;
  /** The current number of active notification subscribers */
  readonly prometheus_api_notification_active_subscribers: Gauge<never>;
  /** Total number of notification updates dropped */
  readonly prometheus_api_notification_updates_dropped_total: Counter<never>;
  /** Total number of notification updates sent */
  readonly prometheus_api_notification_updates_sent_total: Counter<never>;
  /** The total number of samples ingested from OTLP without corresponding metadata */
  readonly prometheus_api_otlp_appended_samples_without_metadata_total: Counter<never>;
  /** The total number of received OTLP exemplars which were rejected because they were out of order */
  readonly prometheus_api_otlp_out_of_order_exemplars_total: Counter<never>;
  /** The total number of received remote write samples and histogram samples which were rejected due to invalid labels */
  readonly prometheus_api_remote_write_invalid_labels_samples_total: Counter<never>;
  /** The total number of received remote write samples (and histogram samples) which were ingested without corresponding metadata */
  readonly prometheus_api_remote_write_without_metadata_appended_samples_total: Counter<never>;
  /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which prometheus was built, and the goos and goarch for the build */
  readonly prometheus_build_info: Gauge<'branch' | 'goarch' | 'goos' | 'goversion' | 'revision' | 'tags' | 'version'>;
  /** Timestamp of the last successful configuration reload */
  readonly prometheus_config_last_reload_success_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Whether the last configuration reload attempt was successful */
  readonly prometheus_config_last_reload_successful: Gauge<never>;
  /** The current number of queries being executed or waiting */
  readonly prometheus_engine_queries: Gauge<never>;
  /** The max number of concurrent queries */
  readonly prometheus_engine_queries_concurrent_max: Gauge<never>;
  /** The duration of various parts of PromQL query execution */
  readonly prometheus_engine_query_duration_histogram_seconds: NativeHistogram<'slice', 'seconds'>;
  /** The duration of various parts of PromQL query execution */
  readonly prometheus_engine_query_duration_histogram_seconds_bucket: Counter<'le' | 'slice', 'observations'>;
  /** The duration of various parts of PromQL query execution */
  readonly prometheus_engine_query_duration_histogram_seconds_count: Counter<'slice', 'observations'>;
  /** The duration of various parts of PromQL query execution */
  readonly prometheus_engine_query_duration_histogram_seconds_sum: Counter<'slice', 'seconds'>;
  /** Query timings */
  readonly prometheus_engine_query_duration_seconds: Gauge<'quantile' | 'slice', 'seconds'>;
  /** Query timings */
  readonly prometheus_engine_query_duration_seconds_sum: Counter<'slice', 'seconds'>;
  /** Query timings */
  readonly prometheus_engine_query_duration_seconds_count: Counter<'slice', 'observations'>;
  /** State of the query log */
  readonly prometheus_engine_query_log_enabled: Gauge<never>;
  /** The number of query log failures */
  readonly prometheus_engine_query_log_failures_total: Counter<never>;
  /** The total number of samples read by all queries (only new points per step for range-vector) */
  readonly prometheus_engine_query_samples_read_total: Counter<never>;
  /** The total number of samples loaded by all queries (full window per step for range-vector) */
  readonly prometheus_engine_query_samples_total: Counter<never>;
  /** Histogram of latencies for HTTP requests */
  readonly prometheus_http_request_duration_seconds: NativeHistogram<'handler', 'seconds'>;
  /** Histogram of latencies for HTTP requests */
  readonly prometheus_http_request_duration_seconds_bucket: Counter<'handler' | 'le', 'requests'>;
  /** Histogram of latencies for HTTP requests */
  readonly prometheus_http_request_duration_seconds_count: Counter<'handler', 'requests'>;
  /** Histogram of latencies for HTTP requests */
  readonly prometheus_http_request_duration_seconds_sum: Counter<'handler', 'seconds'>;
  /** Counter of HTTP requests */
  readonly prometheus_http_requests_total: Counter<'code' | 'handler', 'requests'>;
  /** Histogram of response size for HTTP requests */
  readonly prometheus_http_response_size_bytes_bucket: Counter<'handler' | 'le', 'observations'>;
  /** Histogram of response size for HTTP requests */
  readonly prometheus_http_response_size_bytes_count: Counter<'handler', 'observations'>;
  /** Histogram of response size for HTTP requests */
  readonly prometheus_http_response_size_bytes_sum: Counter<'handler', 'bytes'>;
  /** The number of alertmanagers discovered and active */
  readonly prometheus_notifications_alertmanagers_discovered: Gauge<never>;
  /** Total number of alerts dropped due to errors when sending to Alertmanager */
  readonly prometheus_notifications_dropped_total: Counter<'alertmanager'>;
  /** Total number of sent alerts affected by errors */
  readonly prometheus_notifications_errors_total: Counter<'alertmanager'>;
  /** Latency histogram for sending alert notifications */
  readonly prometheus_notifications_latency_histogram_seconds: NativeHistogram<'alertmanager', 'seconds'>;
  /** Latency histogram for sending alert notifications */
  readonly prometheus_notifications_latency_histogram_seconds_bucket: Counter<'alertmanager' | 'le', 'observations'>;
  /** Latency histogram for sending alert notifications */
  readonly prometheus_notifications_latency_histogram_seconds_count: Counter<'alertmanager', 'observations'>;
  /** Latency histogram for sending alert notifications */
  readonly prometheus_notifications_latency_histogram_seconds_sum: Counter<'alertmanager', 'seconds'>;
  readonly prometheus_notifications_latency_seconds: Gauge<'alertmanager' | 'quantile', 'seconds'>;
  readonly prometheus_notifications_latency_seconds_sum: Counter<'alertmanager', 'seconds'>;
  readonly prometheus_notifications_latency_seconds_count: Counter<'alertmanager', 'observations'>;
  /** The capacity of the alert notifications queue */
  readonly prometheus_notifications_queue_capacity: Gauge<never>;
  /** The number of alert notifications in the queue */
  readonly prometheus_notifications_queue_length: Gauge<'alertmanager'>;
  /** Total number of alerts sent */
  readonly prometheus_notifications_sent_total: Counter<'alertmanager'>;
  /** Whether Prometheus startup was fully completed and the server is ready for normal operation */
  readonly prometheus_ready: Gauge<never>;
  readonly prometheus_remote_read_handler_queries: Gauge<never>;
  /** The total number of bytes of data (not metadata) sent by the queue after compression */
  readonly prometheus_remote_storage_bytes_total: Counter<'remote_name' | 'url', 'bytes'>;
  /** Total number of times enqueue has failed because a shards queue was full */
  readonly prometheus_remote_storage_enqueue_retries_total: Counter<'remote_name' | 'url'>;
  /** Total number of exemplars which failed on send to remote storage, non-recoverable errors */
  readonly prometheus_remote_storage_exemplars_failed_total: Counter<'remote_name' | 'url'>;
  /** Exemplars in to remote storage, compare to exemplars out for queue managers */
  readonly prometheus_remote_storage_exemplars_in_total: Counter<never>;
  /** The number of exemplars pending in the queues shards to be sent to the remote storage */
  readonly prometheus_remote_storage_exemplars_pending: Gauge<'remote_name' | 'url'>;
  /** Total number of exemplars which failed on send to remote storage but were retried because the send error was recoverable */
  readonly prometheus_remote_storage_exemplars_retried_total: Counter<'remote_name' | 'url'>;
  /** Total number of exemplars sent to remote storage */
  readonly prometheus_remote_storage_exemplars_total: Counter<'remote_name' | 'url'>;
  /** Highest timestamp that has come into the remote storage via the Appender interface, in seconds since epoch */
  readonly prometheus_remote_storage_highest_timestamp_in_seconds: Gauge<never, 'seconds'>;
  /** Total number of histograms which failed on send to remote storage, non-recoverable errors */
  readonly prometheus_remote_storage_histograms_failed_total: Counter<'remote_name' | 'url'>;
  /** HistogramSamples in to remote storage, compare to histograms out for queue managers */
  readonly prometheus_remote_storage_histograms_in_total: Counter<never>;
  /** The number of histograms pending in the queues shards to be sent to the remote storage */
  readonly prometheus_remote_storage_histograms_pending: Gauge<'remote_name' | 'url'>;
  /** Total number of histograms which failed on send to remote storage but were retried because the send error was recoverable */
  readonly prometheus_remote_storage_histograms_retried_total: Counter<'remote_name' | 'url'>;
  /** Total number of histograms sent to remote storage */
  readonly prometheus_remote_storage_histograms_total: Counter<'remote_name' | 'url'>;
  /** The maximum number of samples to be sent, in a single request, to the remote storage */
  readonly prometheus_remote_storage_max_samples_per_send: Gauge<'remote_name' | 'url'>;
  /** The total number of bytes of metadata sent by the queue after compression */
  readonly prometheus_remote_storage_metadata_bytes_total: Counter<'remote_name' | 'url', 'bytes'>;
  /** Total number of metadata entries which failed on send to remote storage, non-recoverable errors */
  readonly prometheus_remote_storage_metadata_failed_total: Counter<'remote_name' | 'url'>;
  /** Total number of metadata entries which failed on send to remote storage but were retried because the send error was recoverable */
  readonly prometheus_remote_storage_metadata_retried_total: Counter<'remote_name' | 'url'>;
  /** Total number of metadata entries sent to remote storage */
  readonly prometheus_remote_storage_metadata_total: Counter<'remote_name' | 'url'>;
  /** Highest timestamp successfully sent by this queue, in seconds since epoch. Initialized to 0 when no data has been sent yet */
  readonly prometheus_remote_storage_queue_highest_sent_timestamp_seconds: Gauge<'remote_name' | 'url', 'seconds'>;
  /** Highest timestamp that was enqueued, in seconds since epoch. Initialized to 0 when no data has been received yet */
  readonly prometheus_remote_storage_queue_highest_timestamp_seconds: Gauge<'remote_name' | 'url', 'seconds'>;
  /** Total number of samples which failed on send to remote storage, non-recoverable errors */
  readonly prometheus_remote_storage_samples_failed_total: Counter<'remote_name' | 'url'>;
  /** Samples in to remote storage, compare to samples out for queue managers */
  readonly prometheus_remote_storage_samples_in_total: Counter<never>;
  /** The number of samples pending in the queues shards to be sent to the remote storage */
  readonly prometheus_remote_storage_samples_pending: Gauge<'remote_name' | 'url'>;
  /** Total number of samples which failed on send to remote storage but were retried because the send error was recoverable */
  readonly prometheus_remote_storage_samples_retried_total: Counter<'remote_name' | 'url'>;
  /** Total number of samples sent to remote storage */
  readonly prometheus_remote_storage_samples_total: Counter<'remote_name' | 'url'>;
  /** Duration of send calls to the remote storage */
  readonly prometheus_remote_storage_sent_batch_duration_seconds: NativeHistogram<'remote_name' | 'url', 'seconds'>;
  /** Duration of send calls to the remote storage */
  readonly prometheus_remote_storage_sent_batch_duration_seconds_bucket: Counter<'le' | 'remote_name' | 'url', 'observations'>;
  /** Duration of send calls to the remote storage */
  readonly prometheus_remote_storage_sent_batch_duration_seconds_count: Counter<'remote_name' | 'url', 'observations'>;
  /** Duration of send calls to the remote storage */
  readonly prometheus_remote_storage_sent_batch_duration_seconds_sum: Counter<'remote_name' | 'url', 'seconds'>;
  /** The capacity of each shard of the queue used for parallel sending to the remote storage */
  readonly prometheus_remote_storage_shard_capacity: Gauge<'remote_name' | 'url'>;
  /** The number of shards used for parallel sending to the remote storage */
  readonly prometheus_remote_storage_shards: Gauge<'remote_name' | 'url'>;
  /** The number of shards that the queues shard calculation wants to run based on the rate of samples in vs. samples out */
  readonly prometheus_remote_storage_shards_desired: Gauge<'remote_name' | 'url'>;
  /** The maximum number of shards that the queue is allowed to run */
  readonly prometheus_remote_storage_shards_max: Gauge<'remote_name' | 'url'>;
  /** The minimum number of shards that the queue is allowed to run */
  readonly prometheus_remote_storage_shards_min: Gauge<'remote_name' | 'url'>;
  /** The number of times release has been called for strings that are not interned */
  readonly prometheus_remote_storage_string_interner_zero_reference_releases_total: Counter<never>;
  /** The duration for a rule to execute */
  readonly prometheus_rule_evaluation_duration_histogram_seconds: NativeHistogram<never, 'seconds'>;
  /** The duration for a rule to execute */
  readonly prometheus_rule_evaluation_duration_histogram_seconds_bucket: Counter<'le', 'observations'>;
  /** The duration for a rule to execute */
  readonly prometheus_rule_evaluation_duration_histogram_seconds_count: Counter<never, 'observations'>;
  /** The duration for a rule to execute */
  readonly prometheus_rule_evaluation_duration_histogram_seconds_sum: Counter<never, 'seconds'>;
  /** The duration for a rule to execute */
  readonly prometheus_rule_evaluation_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** The duration for a rule to execute */
  readonly prometheus_rule_evaluation_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The duration for a rule to execute */
  readonly prometheus_rule_evaluation_duration_seconds_count: Counter<never, 'observations'>;
  /** The total number of rule evaluation failures */
  readonly prometheus_rule_evaluation_failures_total: Counter<'rule_group'>;
  /** The total number of rule evaluations */
  readonly prometheus_rule_evaluations_total: Counter<'rule_group'>;
  /** The duration of rule group evaluations */
  readonly prometheus_rule_group_duration_histogram_seconds: NativeHistogram<never, 'seconds'>;
  /** The duration of rule group evaluations */
  readonly prometheus_rule_group_duration_histogram_seconds_bucket: Counter<'le', 'observations'>;
  /** The duration of rule group evaluations */
  readonly prometheus_rule_group_duration_histogram_seconds_count: Counter<never, 'observations'>;
  /** The duration of rule group evaluations */
  readonly prometheus_rule_group_duration_histogram_seconds_sum: Counter<never, 'seconds'>;
  /** The duration of rule group evaluations */
  readonly prometheus_rule_group_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** The duration of rule group evaluations */
  readonly prometheus_rule_group_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The duration of rule group evaluations */
  readonly prometheus_rule_group_duration_seconds_count: Counter<never, 'observations'>;
  /** The interval of a rule group */
  readonly prometheus_rule_group_interval_seconds: Gauge<'rule_group', 'seconds'>;
  /** The total number of rule group evaluations missed due to slow rule group evaluation */
  readonly prometheus_rule_group_iterations_missed_total: Counter<'rule_group'>;
  /** The total number of scheduled rule group evaluations, whether executed or missed */
  readonly prometheus_rule_group_iterations_total: Counter<'rule_group'>;
  /** The duration of the last rule group evaluation */
  readonly prometheus_rule_group_last_duration_seconds: Gauge<'rule_group', 'seconds'>;
  /** The number of samples returned during the last rule group evaluation */
  readonly prometheus_rule_group_last_evaluation_samples: Gauge<'rule_group'>;
  /** The timestamp of the last rule group evaluation in seconds */
  readonly prometheus_rule_group_last_evaluation_timestamp_seconds: Gauge<'rule_group', 'seconds'>;
  /** The duration of the last alert rules alerts restoration using the ALERTS_FOR_STATE series */
  readonly prometheus_rule_group_last_restore_duration_seconds: Gauge<'rule_group', 'seconds'>;
  /** The sum of time in seconds it took to evaluate each rule in the group regardless of concurrency */
  readonly prometheus_rule_group_last_rule_duration_sum_seconds: Gauge<'rule_group', 'seconds'>;
  /** The number of rules */
  readonly prometheus_rule_group_rules: Gauge<'rule_group'>;
  /** Current number of discovered targets */
  readonly prometheus_sd_discovered_targets: Gauge<'config' | 'name'>;
  /** Current number of service discovery configurations that failed to load */
  readonly prometheus_sd_failed_configs: Gauge<'name'>;
  /** The number of File-SD read errors */
  readonly prometheus_sd_file_read_errors_total: Counter<never>;
  /** The duration of the File-SD scan in seconds */
  readonly prometheus_sd_file_scan_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** The duration of the File-SD scan in seconds */
  readonly prometheus_sd_file_scan_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The duration of the File-SD scan in seconds */
  readonly prometheus_sd_file_scan_duration_seconds_count: Counter<never, 'observations'>;
  /** The number of File-SD errors caused by filesystem watch failures */
  readonly prometheus_sd_file_watcher_errors_total: Counter<never>;
  /** Number of HTTP service discovery refresh failures */
  readonly prometheus_sd_http_failures_total: Counter<never>;
  /** Timestamp of the last update sent to the SD consumers */
  readonly prometheus_sd_last_update_timestamp_seconds: Gauge<'config' | 'name', 'seconds'>;
  /** Total number of update events received from the SD providers */
  readonly prometheus_sd_received_updates_total: Counter<'name'>;
  /** Total number of update events that couldn't be sent immediately */
  readonly prometheus_sd_updates_delayed_total: Counter<'name'>;
  /** Total number of update events sent to the SD consumers */
  readonly prometheus_sd_updates_total: Counter<'name'>;
  /** Actual intervals between scrapes */
  readonly prometheus_target_interval_length_histogram_seconds: NativeHistogram<'interval', 'seconds'>;
  /** Actual intervals between scrapes */
  readonly prometheus_target_interval_length_histogram_seconds_bucket: Counter<'interval' | 'le', 'observations'>;
  /** Actual intervals between scrapes */
  readonly prometheus_target_interval_length_histogram_seconds_count: Counter<'interval', 'observations'>;
  /** Actual intervals between scrapes */
  readonly prometheus_target_interval_length_histogram_seconds_sum: Counter<'interval', 'seconds'>;
  /** Actual intervals between scrapes */
  readonly prometheus_target_interval_length_seconds: Gauge<'interval' | 'quantile', 'seconds'>;
  /** Actual intervals between scrapes */
  readonly prometheus_target_interval_length_seconds_sum: Counter<'interval', 'seconds'>;
  /** Actual intervals between scrapes */
  readonly prometheus_target_interval_length_seconds_count: Counter<'interval', 'observations'>;
  /** The number of bytes that are currently used for storing metric metadata in the cache */
  readonly prometheus_target_metadata_cache_bytes: Gauge<'scrape_job', 'bytes'>;
  /** Total number of metric metadata entries in the cache */
  readonly prometheus_target_metadata_cache_entries: Gauge<'scrape_job'>;
  /** Total duration of the scrape from start to commit completion in seconds */
  readonly prometheus_target_scrape_duration_seconds: NativeHistogram<never, 'seconds'>;
  /** Total duration of the scrape from start to commit completion in seconds */
  readonly prometheus_target_scrape_duration_seconds_count: Counter<never, 'observations'>;
  /** Total duration of the scrape from start to commit completion in seconds */
  readonly prometheus_target_scrape_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of times scrape pools hit the label limits, during sync or config reload */
  readonly prometheus_target_scrape_pool_exceeded_label_limits_total: Counter<never>;
  /** Total number of times scrape pools hit the target limit, during sync or config reload */
  readonly prometheus_target_scrape_pool_exceeded_target_limit_total: Counter<never>;
  /** Total number of failed scrape pool reloads */
  readonly prometheus_target_scrape_pool_reloads_failed_total: Counter<never>;
  /** Total number of scrape pool reloads */
  readonly prometheus_target_scrape_pool_reloads_total: Counter<never>;
  /** Current number of symbols in table for this scrape pool */
  readonly prometheus_target_scrape_pool_symboltable_items: Gauge<'scrape_job'>;
  /** Total number of syncs that were executed on a scrape pool */
  readonly prometheus_target_scrape_pool_sync_total: Counter<'scrape_job'>;
  /** Maximum number of targets allowed in this scrape pool */
  readonly prometheus_target_scrape_pool_target_limit: Gauge<'scrape_job'>;
  /** Current number of targets in this scrape pool */
  readonly prometheus_target_scrape_pool_targets: Gauge<'scrape_job'>;
  /** Total number of scrape pool creations that failed */
  readonly prometheus_target_scrape_pools_failed_total: Counter<never>;
  /** Total number of scrape pool creation attempts */
  readonly prometheus_target_scrape_pools_total: Counter<never>;
  /** How many times a scrape cache was flushed due to getting big while scrapes are failing */
  readonly prometheus_target_scrapes_cache_flush_forced_total: Counter<never>;
  /** Total number of scrapes that hit the body size limit */
  readonly prometheus_target_scrapes_exceeded_body_size_limit_total: Counter<never>;
  /** Total number of scrapes that hit the native histogram bucket limit and were rejected */
  readonly prometheus_target_scrapes_exceeded_native_histogram_bucket_limit_total: Counter<never>;
  /** Total number of scrapes that hit the sample limit and were rejected */
  readonly prometheus_target_scrapes_exceeded_sample_limit_total: Counter<never>;
  /** Total number of exemplar rejected due to not being out of the expected order */
  readonly prometheus_target_scrapes_exemplar_out_of_order_total: Counter<never>;
  /** Total number of samples rejected due to duplicate timestamps but different values */
  readonly prometheus_target_scrapes_sample_duplicate_timestamp_total: Counter<never>;
  /** Total number of samples rejected due to timestamp falling outside of the time bounds */
  readonly prometheus_target_scrapes_sample_out_of_bounds_total: Counter<never>;
  /** Total number of samples rejected due to not being out of the expected order */
  readonly prometheus_target_scrapes_sample_out_of_order_total: Counter<never>;
  /** Total number of target sync failures */
  readonly prometheus_target_sync_failed_total: Counter<'scrape_job'>;
  /** Actual interval to sync the scrape pool */
  readonly prometheus_target_sync_length_histogram_seconds: NativeHistogram<'scrape_job', 'seconds'>;
  /** Actual interval to sync the scrape pool */
  readonly prometheus_target_sync_length_histogram_seconds_bucket: Counter<'le' | 'scrape_job', 'observations'>;
  /** Actual interval to sync the scrape pool */
  readonly prometheus_target_sync_length_histogram_seconds_count: Counter<'scrape_job', 'observations'>;
  /** Actual interval to sync the scrape pool */
  readonly prometheus_target_sync_length_histogram_seconds_sum: Counter<'scrape_job', 'seconds'>;
  /** Actual interval to sync the scrape pool */
  readonly prometheus_target_sync_length_seconds: Gauge<'quantile' | 'scrape_job', 'seconds'>;
  /** Actual interval to sync the scrape pool */
  readonly prometheus_target_sync_length_seconds_sum: Counter<'scrape_job', 'seconds'>;
  /** Actual interval to sync the scrape pool */
  readonly prometheus_target_sync_length_seconds_count: Counter<'scrape_job', 'observations'>;
  /** The total number of template text expansion failures */
  readonly prometheus_template_text_expansion_failures_total: Counter<never>;
  /** The total number of template text expansions */
  readonly prometheus_template_text_expansions_total: Counter<never>;
  /** Number of currently loaded data blocks */
  readonly prometheus_tsdb_blocks_loaded: Gauge<never>;
  /** Total number of checkpoint creations that failed */
  readonly prometheus_tsdb_checkpoint_creations_failed_total: Counter<never>;
  /** Total number of checkpoint creations attempted */
  readonly prometheus_tsdb_checkpoint_creations_total: Counter<never>;
  /** Total number of checkpoint deletions that failed */
  readonly prometheus_tsdb_checkpoint_deletions_failed_total: Counter<never>;
  /** Total number of checkpoint deletions attempted */
  readonly prometheus_tsdb_checkpoint_deletions_total: Counter<never>;
  /** -1: lockfile is disabled. 0: a lockfile from a previous execution was replaced. 1: lockfile creation was clean */
  readonly prometheus_tsdb_clean_start: Gauge<never>;
  /** Final time range of chunks on their first compaction */
  readonly prometheus_tsdb_compaction_chunk_range_seconds_bucket: Counter<'le', 'observations'>;
  /** Final time range of chunks on their first compaction */
  readonly prometheus_tsdb_compaction_chunk_range_seconds_count: Counter<never, 'observations'>;
  /** Final time range of chunks on their first compaction */
  readonly prometheus_tsdb_compaction_chunk_range_seconds_sum: Counter<never, 'seconds'>;
  /** Final number of samples on their first compaction */
  readonly prometheus_tsdb_compaction_chunk_samples_bucket: Counter<'le', 'observations'>;
  /** Final number of samples on their first compaction */
  readonly prometheus_tsdb_compaction_chunk_samples_count: Counter<never, 'observations'>;
  /** Final number of samples on their first compaction */
  readonly prometheus_tsdb_compaction_chunk_samples_sum: Counter<never>;
  /** Final size of chunks on their first compaction */
  readonly prometheus_tsdb_compaction_chunk_size_bytes_bucket: Counter<'le', 'observations'>;
  /** Final size of chunks on their first compaction */
  readonly prometheus_tsdb_compaction_chunk_size_bytes_count: Counter<never, 'observations'>;
  /** Final size of chunks on their first compaction */
  readonly prometheus_tsdb_compaction_chunk_size_bytes_sum: Counter<never, 'bytes'>;
  /** Duration of compaction runs */
  readonly prometheus_tsdb_compaction_duration_seconds: NativeHistogram<never, 'seconds'>;
  /** Duration of compaction runs */
  readonly prometheus_tsdb_compaction_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of compaction runs */
  readonly prometheus_tsdb_compaction_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of compaction runs */
  readonly prometheus_tsdb_compaction_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Set to 1 when a block is currently being written to the disk */
  readonly prometheus_tsdb_compaction_populating_block: Gauge<never>;
  /** Total number of compactions that failed for the partition */
  readonly prometheus_tsdb_compactions_failed_total: Counter<never>;
  /** Total number of skipped compactions due to disabled auto compaction */
  readonly prometheus_tsdb_compactions_skipped_total: Counter<never>;
  /** Total number of compactions that were executed for the partition */
  readonly prometheus_tsdb_compactions_total: Counter<never>;
  /** Total number of triggered compactions for the partition */
  readonly prometheus_tsdb_compactions_triggered_total: Counter<never>;
  /** Time taken to replay the data on disk */
  readonly prometheus_tsdb_data_replay_duration_seconds: Gauge<never, 'seconds'>;
  /** Total number of appended exemplars */
  readonly prometheus_tsdb_exemplar_exemplars_appended_total: Counter<never>;
  /** Number of exemplars currently in circular storage */
  readonly prometheus_tsdb_exemplar_exemplars_in_storage: Gauge<never>;
  /** The timestamp of the oldest exemplar stored in circular storage */
  readonly prometheus_tsdb_exemplar_last_exemplars_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Total number of exemplars the exemplar storage can store, resizeable */
  readonly prometheus_tsdb_exemplar_max_exemplars: Gauge<never>;
  /** Total number of out of order exemplar ingestion failed attempts */
  readonly prometheus_tsdb_exemplar_out_of_order_exemplars_total: Counter<never>;
  /** Number of series with exemplars currently in circular storage */
  readonly prometheus_tsdb_exemplar_series_with_exemplars_in_storage: Gauge<never>;
  /** Number of currently active appender transactions */
  readonly prometheus_tsdb_head_active_appenders: Gauge<never>;
  /** Total number of appender transactions created */
  readonly prometheus_tsdb_head_appenders_created_total: Counter<never>;
  /** Total number of chunks in the head block */
  readonly prometheus_tsdb_head_chunks: Gauge<never>;
  /** Total number of chunks created in the head */
  readonly prometheus_tsdb_head_chunks_created_total: Counter<never>;
  /** Total number of chunks removed in the head */
  readonly prometheus_tsdb_head_chunks_removed_total: Counter<never>;
  /** Size of the chunks_head directory */
  readonly prometheus_tsdb_head_chunks_storage_size_bytes: Gauge<never, 'bytes'>;
  /** Runtime of garbage collection in the head block */
  readonly prometheus_tsdb_head_gc_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Runtime of garbage collection in the head block */
  readonly prometheus_tsdb_head_gc_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Runtime of garbage collection in the head block */
  readonly prometheus_tsdb_head_gc_duration_seconds_count: Counter<never, 'observations'>;
  /** Maximum timestamp of the head block. The unit is decided by the library consumer */
  readonly prometheus_tsdb_head_max_time: Gauge<never>;
  /** Maximum timestamp of the head block */
  readonly prometheus_tsdb_head_max_time_seconds: Gauge<never, 'seconds'>;
  /** Minimum time bound of the head block. The unit is decided by the library consumer */
  readonly prometheus_tsdb_head_min_time: Gauge<never>;
  /** Minimum time bound of the head block */
  readonly prometheus_tsdb_head_min_time_seconds: Gauge<never, 'seconds'>;
  /** Number of positive and negative bucket entries in the most recent in-order native histogram sample of each series, including entries carried by staleness markers */
  readonly prometheus_tsdb_head_native_histogram_buckets: Gauge<never>;
  /** Number of series whose most recent in-order sample is a native histogram */
  readonly prometheus_tsdb_head_native_histogram_series: Gauge<never>;
  /** Total number of appended out of order samples */
  readonly prometheus_tsdb_head_out_of_order_samples_appended_total: Counter<'type'>;
  /** Total number of appended samples */
  readonly prometheus_tsdb_head_samples_appended_total: Counter<'type'>;
  /** Total number of series in the head block */
  readonly prometheus_tsdb_head_series: Gauge<never>;
  /** Total number of series created in the head */
  readonly prometheus_tsdb_head_series_created_total: Counter<never>;
  /** Total number of requests for series that were not found */
  readonly prometheus_tsdb_head_series_not_found_total: Counter<never>;
  /** Total number of attempts to release a pending-sample reservation when none was held */
  readonly prometheus_tsdb_head_series_pending_commit_underflow_total: Counter<never>;
  /** Total number of series removed in the head */
  readonly prometheus_tsdb_head_series_removed_total: Counter<never>;
  /** Total number of stale series in the head block */
  readonly prometheus_tsdb_head_stale_series: Gauge<never>;
  /** Total number of head truncations that failed */
  readonly prometheus_tsdb_head_truncations_failed_total: Counter<never>;
  /** Total number of head truncations attempted */
  readonly prometheus_tsdb_head_truncations_total: Counter<never>;
  /** The highest TSDB append ID that has been given out */
  readonly prometheus_tsdb_isolation_high_watermark: Gauge<never>;
  /** The lowest TSDB append ID that is still referenced */
  readonly prometheus_tsdb_isolation_low_watermark: Gauge<never>;
  /** Lowest timestamp value stored in the database. The unit is decided by the library consumer */
  readonly prometheus_tsdb_lowest_timestamp: Gauge<never>;
  /** Lowest timestamp value stored in the database */
  readonly prometheus_tsdb_lowest_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Total number of memory-mapped chunk corruptions */
  readonly prometheus_tsdb_mmap_chunk_corruptions_total: Counter<never>;
  /** Total number of chunks that were memory-mapped */
  readonly prometheus_tsdb_mmap_chunks_total: Counter<never>;
  /** Total number of out of bound samples ingestion failed attempts with out of order support disabled */
  readonly prometheus_tsdb_out_of_bound_samples_total: Counter<'type'>;
  /** Total number of out of order samples ingestion failed attempts due to out of order being disabled */
  readonly prometheus_tsdb_out_of_order_samples_total: Counter<'type'>;
  /** Number of times the database failed to reloadBlocks block data from disk */
  readonly prometheus_tsdb_reloads_failures_total: Counter<never>;
  /** Number of times the database reloaded block data from disk */
  readonly prometheus_tsdb_reloads_total: Counter<never>;
  /** Max number of bytes to be retained in the tsdb blocks, configured 0 means disabled */
  readonly prometheus_tsdb_retention_limit_bytes: Gauge<never, 'bytes'>;
  /** Max percentage of total storage space to be retained in the tsdb blocks, configured 0 means disabled */
  readonly prometheus_tsdb_retention_limit_percentage: Gauge<never>;
  /** How long to retain samples in storage */
  readonly prometheus_tsdb_retention_limit_seconds: Gauge<never, 'seconds'>;
  /** Delta in seconds by which a sample is considered out of order (reported regardless of OOO time window and whether sample is accepted or not) */
  readonly prometheus_tsdb_sample_ooo_delta: NativeHistogram<never>;
  /** Delta in seconds by which a sample is considered out of order (reported regardless of OOO time window and whether sample is accepted or not) */
  readonly prometheus_tsdb_sample_ooo_delta_bucket: Counter<'le', 'observations'>;
  /** Delta in seconds by which a sample is considered out of order (reported regardless of OOO time window and whether sample is accepted or not) */
  readonly prometheus_tsdb_sample_ooo_delta_count: Counter<never, 'observations'>;
  /** Delta in seconds by which a sample is considered out of order (reported regardless of OOO time window and whether sample is accepted or not) */
  readonly prometheus_tsdb_sample_ooo_delta_sum: Counter<never>;
  /** Duration of compactions triggered for an explicit caller-provided list of series references */
  readonly prometheus_tsdb_selected_series_compaction_duration_seconds: NativeHistogram<never, 'seconds'>;
  /** Duration of compactions triggered for an explicit caller-provided list of series references */
  readonly prometheus_tsdb_selected_series_compaction_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of compactions triggered for an explicit caller-provided list of series references */
  readonly prometheus_tsdb_selected_series_compaction_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of compactions triggered for an explicit caller-provided list of series references */
  readonly prometheus_tsdb_selected_series_compaction_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of compactions triggered for an explicit caller-provided list of series references that failed */
  readonly prometheus_tsdb_selected_series_compactions_failed_total: Counter<never>;
  /** Total number of compactions triggered for an explicit caller-provided list of series references */
  readonly prometheus_tsdb_selected_series_compactions_triggered_total: Counter<never>;
  /** The number of times that blocks were deleted because the maximum number of bytes was exceeded */
  readonly prometheus_tsdb_size_retentions_total: Counter<never>;
  /** Total number snapshot replays that failed */
  readonly prometheus_tsdb_snapshot_replay_error_total: Counter<never>;
  /** Duration of stale series compaction runs */
  readonly prometheus_tsdb_stale_series_compaction_duration_seconds: NativeHistogram<never, 'seconds'>;
  /** Duration of stale series compaction runs */
  readonly prometheus_tsdb_stale_series_compaction_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of stale series compaction runs */
  readonly prometheus_tsdb_stale_series_compaction_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of stale series compaction runs */
  readonly prometheus_tsdb_stale_series_compaction_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of stale series compactions that failed */
  readonly prometheus_tsdb_stale_series_compactions_failed_total: Counter<never>;
  /** Total number of triggered stale series compactions */
  readonly prometheus_tsdb_stale_series_compactions_triggered_total: Counter<never>;
  /** The number of bytes that are currently used for local storage by all blocks */
  readonly prometheus_tsdb_storage_blocks_bytes: Gauge<never, 'bytes'>;
  /** Size of symbol table in memory for loaded blocks */
  readonly prometheus_tsdb_symbol_table_size_bytes: Gauge<never, 'bytes'>;
  /** The number of times that blocks were deleted because the maximum time limit was exceeded */
  readonly prometheus_tsdb_time_retentions_total: Counter<never>;
  /** The time taken to recompact blocks to remove tombstones */
  readonly prometheus_tsdb_tombstone_cleanup_seconds: NativeHistogram<never, 'seconds'>;
  /** The time taken to recompact blocks to remove tombstones */
  readonly prometheus_tsdb_tombstone_cleanup_seconds_count: Counter<never, 'observations'>;
  /** The time taken to recompact blocks to remove tombstones */
  readonly prometheus_tsdb_tombstone_cleanup_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of out of order samples ingestion failed attempts with out of support enabled, but sample outside of time window */
  readonly prometheus_tsdb_too_old_samples_total: Counter<'type'>;
  /** Total number of compactions done on overlapping blocks */
  readonly prometheus_tsdb_vertical_compactions_total: Counter<never>;
  /** Total number of completed pages */
  readonly prometheus_tsdb_wal_completed_pages_total: Counter<never>;
  /** Total number of WAL corruptions */
  readonly prometheus_tsdb_wal_corruptions_total: Counter<never>;
  /** Duration of write log fsync */
  readonly prometheus_tsdb_wal_fsync_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Duration of write log fsync */
  readonly prometheus_tsdb_wal_fsync_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of write log fsync */
  readonly prometheus_tsdb_wal_fsync_duration_seconds_count: Counter<never, 'observations'>;
  /** Total number of page flushes */
  readonly prometheus_tsdb_wal_page_flushes_total: Counter<never>;
  /** Total number of bytes saved by the optional record compression. Use this metric to learn about the effectiveness compression */
  readonly prometheus_tsdb_wal_record_bytes_saved_total: Counter<'compression'>;
  /** Total number of record parts written before flushing */
  readonly prometheus_tsdb_wal_record_part_writes_total: Counter<never, 'writes'>;
  /** Total number of record part bytes written before flushing, including CRC and compression headers */
  readonly prometheus_tsdb_wal_record_parts_bytes_written_total: Counter<never>;
  /** Write log segment index that TSDB is currently writing to */
  readonly prometheus_tsdb_wal_segment_current: Gauge<never>;
  /** Size of the write log directory */
  readonly prometheus_tsdb_wal_storage_size_bytes: Gauge<never, 'bytes'>;
  /** Duration of WAL truncation */
  readonly prometheus_tsdb_wal_truncate_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Duration of WAL truncation */
  readonly prometheus_tsdb_wal_truncate_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of WAL truncation */
  readonly prometheus_tsdb_wal_truncate_duration_seconds_count: Counter<never, 'observations'>;
  /** Total number of write log truncations that failed */
  readonly prometheus_tsdb_wal_truncations_failed_total: Counter<never>;
  /** Total number of write log truncations attempted */
  readonly prometheus_tsdb_wal_truncations_total: Counter<never>;
  /** Total number of write log writes that failed */
  readonly prometheus_tsdb_wal_writes_failed_total: Counter<never>;
  /** Current segment the WAL watcher is reading records from */
  readonly prometheus_wal_watcher_current_segment: Gauge<'consumer'>;
  /** The number of WAL write notifications that the Watcher has skipped due to already being in a WAL read routine */
  readonly prometheus_wal_watcher_notifications_skipped_total: Counter<'consumer'>;
  /** Number of records read by the WAL watcher that resulted in an error when decoding */
  readonly prometheus_wal_watcher_record_decode_failures_total: Counter<'consumer'>;
  /** Number of records read by the WAL watcher from the WAL */
  readonly prometheus_wal_watcher_records_read_total: Counter<'consumer' | 'type'>;
  /** Number of sample records read by the WAL watcher and sent to remote write during replay of existing WAL */
  readonly prometheus_wal_watcher_samples_sent_pre_tailing_total: Counter<'consumer'>;
  /** Total number of errors that occurred while sending federation responses */
  readonly prometheus_web_federation_errors_total: Counter<never>;
  /** Total number of warnings that occurred while sending federation responses */
  readonly prometheus_web_federation_warnings_total: Counter<never>;
  /** Current number of scrapes being served */
  readonly promhttp_metric_handler_requests_in_flight: Gauge<never>;
  /** Total number of scrapes by HTTP status code */
  readonly promhttp_metric_handler_requests_total: Counter<'code', 'requests'>;
}

declare const series: Series;
export default series;

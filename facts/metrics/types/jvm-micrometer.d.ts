// Written by `npm run metric-types` from ../jvm-micrometer.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Time taken for the application to be ready to service requests */
  readonly application_ready_time_seconds: Gauge<'main_application_class', 'seconds'>;
  /** Time taken to start the application */
  readonly application_started_time_seconds: Gauge<'main_application_class', 'seconds'>;
  /** The number of times the cache was evicted */
  readonly cache_evictions_total: Counter<'cache' | 'cache_manager' | 'name'>;
  /** The number of times cache lookup methods have returned a cached or uncached value */
  readonly cache_gets_total: Counter<'cache' | 'cache_manager' | 'name' | 'result'>;
  /** The number of entries added to the cache */
  readonly cache_puts_total: Counter<'cache' | 'cache_manager' | 'name'>;
  /** The number of entries in this cache */
  readonly cache_size: Gauge<'cache' | 'cache_manager' | 'name'>;
  /** Usable space for path */
  readonly disk_free_bytes: Gauge<'path', 'bytes'>;
  /** Total space for path */
  readonly disk_total_bytes: Gauge<'path', 'bytes'>;
  /** The approximate number of threads that are actively executing tasks */
  readonly executor_active_threads: Gauge<'name'>;
  /** The approximate total number of tasks that have completed execution */
  readonly executor_completed_tasks_total: Counter<'name'>;
  /** The number of threads that wait for work */
  readonly executor_idle_threads: Gauge<'name'>;
  /** The core number of threads for the pool */
  readonly executor_pool_core_threads: Gauge<'name'>;
  /** The maximum allowed number of threads in the pool */
  readonly executor_pool_max_threads: Gauge<'name'>;
  /** The current number of threads in the pool */
  readonly executor_pool_size_threads: Gauge<'name'>;
  /** The number of additional elements that this queue can ideally accept without blocking */
  readonly executor_queue_remaining_tasks: Gauge<'name'>;
  /** The approximate number of tasks that are queued for execution */
  readonly executor_queued_tasks: Gauge<'name'>;
  /** Total connections */
  readonly hikaricp_connections: Gauge<'pool'>;
  /** Connection acquire time */
  readonly hikaricp_connections_acquire_seconds: Gauge<'pool' | 'quantile', 'seconds'>;
  /** Connection acquire time */
  readonly hikaricp_connections_acquire_seconds_sum: Counter<'pool', 'seconds'>;
  /** Connection acquire time */
  readonly hikaricp_connections_acquire_seconds_count: Counter<'pool', 'observations'>;
  /** Longest connection acquire time of the last minutes */
  readonly hikaricp_connections_acquire_seconds_max: Gauge<'pool', 'seconds'>;
  /** Active connections */
  readonly hikaricp_connections_active: Gauge<'pool'>;
  /** Connection creation time */
  readonly hikaricp_connections_creation_seconds: Gauge<'pool' | 'quantile', 'seconds'>;
  /** Connection creation time */
  readonly hikaricp_connections_creation_seconds_sum: Counter<'pool', 'seconds'>;
  /** Connection creation time */
  readonly hikaricp_connections_creation_seconds_count: Counter<'pool', 'observations'>;
  /** Longest connection creation time of the last minutes */
  readonly hikaricp_connections_creation_seconds_max: Gauge<'pool', 'seconds'>;
  /** Idle connections */
  readonly hikaricp_connections_idle: Gauge<'pool'>;
  /** Max connections */
  readonly hikaricp_connections_max: Gauge<'pool'>;
  /** Min connections */
  readonly hikaricp_connections_min: Gauge<'pool'>;
  /** Pending threads */
  readonly hikaricp_connections_pending: Gauge<'pool'>;
  /** Connection timeout total count */
  readonly hikaricp_connections_timeout_total: Counter<'pool'>;
  /** Connection usage time */
  readonly hikaricp_connections_usage_seconds: Gauge<'pool' | 'quantile', 'seconds'>;
  /** Connection usage time */
  readonly hikaricp_connections_usage_seconds_sum: Counter<'pool', 'seconds'>;
  /** Connection usage time */
  readonly hikaricp_connections_usage_seconds_count: Counter<'pool', 'observations'>;
  /** Longest connection usage time of the last minutes */
  readonly hikaricp_connections_usage_seconds_max: Gauge<'pool', 'seconds'>;
  /** Duration of requests that were sent */
  readonly http_client_requests_seconds_bucket: Counter<'client_name' | 'error' | 'exception' | 'le' | 'method' | 'outcome' | 'status' | 'uri', 'requests'>;
  /** Duration of requests that were sent */
  readonly http_client_requests_seconds_count: Counter<'client_name' | 'error' | 'exception' | 'method' | 'outcome' | 'status' | 'uri', 'requests'>;
  /** Duration of requests that were sent */
  readonly http_client_requests_seconds_sum: Counter<'client_name' | 'error' | 'exception' | 'method' | 'outcome' | 'status' | 'uri', 'seconds'>;
  /** Longest request that was sent in the last minutes */
  readonly http_client_requests_seconds_max: Gauge<'client_name' | 'error' | 'exception' | 'method' | 'outcome' | 'status' | 'uri', 'seconds'>;
  /** Requests that are being answered, and for how long */
  readonly http_server_requests_active_seconds: Gauge<'error' | 'exception' | 'method' | 'outcome' | 'quantile' | 'status' | 'uri', 'seconds'>;
  /** Requests that are being answered, and for how long */
  readonly http_server_requests_active_seconds_sum: Counter<'error' | 'exception' | 'method' | 'outcome' | 'status' | 'uri', 'seconds'>;
  /** Requests that are being answered, and for how long */
  readonly http_server_requests_active_seconds_count: Counter<'error' | 'exception' | 'method' | 'outcome' | 'status' | 'uri', 'requests'>;
  /** Longest of the requests that are being answered */
  readonly http_server_requests_active_seconds_max: Gauge<'error' | 'exception' | 'method' | 'outcome' | 'status' | 'uri', 'seconds'>;
  /** Duration of requests that the server answered */
  readonly http_server_requests_seconds_bucket: Counter<'error' | 'exception' | 'le' | 'method' | 'outcome' | 'status' | 'uri', 'requests'>;
  /** Duration of requests that the server answered */
  readonly http_server_requests_seconds_count: Counter<'error' | 'exception' | 'method' | 'outcome' | 'status' | 'uri', 'requests'>;
  /** Duration of requests that the server answered */
  readonly http_server_requests_seconds_sum: Counter<'error' | 'exception' | 'method' | 'outcome' | 'status' | 'uri', 'seconds'>;
  /** Longest request of the last minutes */
  readonly http_server_requests_seconds_max: Gauge<'error' | 'exception' | 'method' | 'outcome' | 'status' | 'uri', 'seconds'>;
  /** Current number of active connections that have been allocated from the data source */
  readonly jdbc_connections_active: Gauge<'name'>;
  /** Number of established but idle connections */
  readonly jdbc_connections_idle: Gauge<'name'>;
  /** Maximum number of active connections that can be allocated at the same time */
  readonly jdbc_connections_max: Gauge<'name'>;
  /** Minimum number of idle connections in the pool */
  readonly jdbc_connections_min: Gauge<'name'>;
  /** An estimate of the number of buffers in the pool */
  readonly jvm_buffer_count_buffers: Gauge<'id'>;
  /** An estimate of the memory that the Java virtual machine is using for this buffer pool */
  readonly jvm_buffer_memory_used_bytes: Gauge<'id', 'bytes'>;
  /** An estimate of the total capacity of the buffers in this pool */
  readonly jvm_buffer_total_capacity_bytes: Gauge<'id', 'bytes'>;
  /** The number of classes that are currently loaded in the Java virtual machine */
  readonly jvm_classes_loaded_classes: Gauge<never>;
  /** The number of classes loaded in the Java virtual machine */
  readonly jvm_classes_loaded_count_classes_total: Counter<never>;
  /** The number of classes unloaded in the Java virtual machine */
  readonly jvm_classes_unloaded_classes_total: Counter<never>;
  /** The approximate accumulated elapsed time spent in compilation */
  readonly jvm_compilation_time_ms_total: Counter<'compiler', 'milliseconds'>;
  /** Time spent in concurrent phase */
  readonly jvm_gc_concurrent_phase_time_seconds: Gauge<'action' | 'cause' | 'gc' | 'quantile', 'seconds'>;
  /** Time spent in concurrent phase */
  readonly jvm_gc_concurrent_phase_time_seconds_sum: Counter<'action' | 'cause' | 'gc', 'seconds'>;
  /** Time spent in concurrent phase */
  readonly jvm_gc_concurrent_phase_time_seconds_count: Counter<'action' | 'cause' | 'gc', 'observations'>;
  /** Longest concurrent phase of the last minutes */
  readonly jvm_gc_concurrent_phase_time_seconds_max: Gauge<'action' | 'cause' | 'gc', 'seconds'>;
  /** Size of long-lived heap memory pool after reclamation */
  readonly jvm_gc_live_data_size_bytes: Gauge<never, 'bytes'>;
  /** Max size of long-lived heap memory pool */
  readonly jvm_gc_max_data_size_bytes: Gauge<never, 'bytes'>;
  /** Growth of the young heap memory pool between collections */
  readonly jvm_gc_memory_allocated_bytes_total: Counter<never, 'bytes'>;
  /** Growth of the old generation memory pool over collections */
  readonly jvm_gc_memory_promoted_bytes_total: Counter<never, 'bytes'>;
  /** An approximation of the share of CPU time used by GC activities, in the range [0..1] */
  readonly jvm_gc_overhead: Gauge<never, 'ratio'>;
  /** Time spent in GC pause */
  readonly jvm_gc_pause_seconds: Gauge<'action' | 'cause' | 'gc' | 'quantile', 'seconds'>;
  /** Time spent in GC pause */
  readonly jvm_gc_pause_seconds_sum: Counter<'action' | 'cause' | 'gc', 'seconds'>;
  /** Time spent in GC pause */
  readonly jvm_gc_pause_seconds_count: Counter<'action' | 'cause' | 'gc', 'observations'>;
  /** Longest GC pause of the last minutes */
  readonly jvm_gc_pause_seconds_max: Gauge<'action' | 'cause' | 'gc', 'seconds'>;
  /** JVM version info */
  readonly jvm_info: Gauge<'runtime' | 'vendor' | 'version'>;
  /** The amount of memory in bytes that is committed for the Java virtual machine to use */
  readonly jvm_memory_committed_bytes: Gauge<'area' | 'id', 'bytes'>;
  /** The maximum amount of memory in bytes that can be used for memory management */
  readonly jvm_memory_max_bytes: Gauge<'area' | 'id', 'bytes'>;
  /** The share of long-lived heap pool used after the last GC event, in the range [0..1] */
  readonly jvm_memory_usage_after_gc: Gauge<'area' | 'pool', 'ratio'>;
  /** The amount of used memory */
  readonly jvm_memory_used_bytes: Gauge<'area' | 'id', 'bytes'>;
  /** The current number of live daemon threads */
  readonly jvm_threads_daemon_threads: Gauge<never>;
  /** The current number of live threads including both daemon and non-daemon threads */
  readonly jvm_threads_live_threads: Gauge<never>;
  /** The peak live thread count since the Java virtual machine started or peak was reset */
  readonly jvm_threads_peak_threads: Gauge<never>;
  /** The total number of application threads started in the JVM */
  readonly jvm_threads_started_threads_total: Counter<never>;
  /** The current number of threads by state */
  readonly jvm_threads_states_threads: Gauge<'state'>;
  /** Number of log events that were enabled by the effective log level */
  readonly logback_events_total: Counter<'level', 'events'>;
  /** The cpu time used by the Java Virtual Machine process */
  readonly process_cpu_time_ns_total: Counter<never, 'nanoseconds'>;
  /** The recent cpu usage for the Java Virtual Machine process */
  readonly process_cpu_usage: Gauge<never, 'ratio'>;
  /** The maximum file descriptor count */
  readonly process_files_max_files: Gauge<never>;
  /** The open file descriptor count */
  readonly process_files_open_files: Gauge<never>;
  /** Start time of the process since unix epoch */
  readonly process_start_time_seconds: Gauge<never, 'seconds'>;
  /** The uptime of the Java virtual machine */
  readonly process_uptime_seconds: Gauge<never, 'seconds'>;
  /** The number of processors available to the Java virtual machine */
  readonly system_cpu_count: Gauge<never>;
  /** The recent cpu usage of the system the application is running in */
  readonly system_cpu_usage: Gauge<never, 'ratio'>;
  /** Runnable entities queued to and running on the available processors, averaged */
  readonly system_load_average_1m: Gauge<never>;
  /** Runs of scheduled tasks */
  readonly tasks_scheduled_execution_seconds: Gauge<'code_function' | 'code_namespace' | 'error' | 'exception' | 'outcome' | 'quantile', 'seconds'>;
  /** Runs of scheduled tasks */
  readonly tasks_scheduled_execution_seconds_sum: Counter<'code_function' | 'code_namespace' | 'error' | 'exception' | 'outcome', 'seconds'>;
  /** Runs of scheduled tasks */
  readonly tasks_scheduled_execution_seconds_count: Counter<'code_function' | 'code_namespace' | 'error' | 'exception' | 'outcome', 'observations'>;
  /** Longest run of the last minutes */
  readonly tasks_scheduled_execution_seconds_max: Gauge<'code_function' | 'code_namespace' | 'error' | 'exception' | 'outcome', 'seconds'>;
  /** Most connections that the connector may have */
  readonly tomcat_connections_config_max_connections: Gauge<'name'>;
  /** Connections of the connector */
  readonly tomcat_connections_current_connections: Gauge<'name'>;
  /** Requests of the connector that ended with an error */
  readonly tomcat_global_error_total: Counter<'name'>;
  /** Bytes that the connector received */
  readonly tomcat_global_received_bytes_total: Counter<'name', 'bytes'>;
  /** Longest request of the connector */
  readonly tomcat_global_request_max_seconds: Gauge<'name', 'seconds'>;
  /** Requests of the connector and the time they took */
  readonly tomcat_global_request_seconds: Gauge<'name' | 'quantile', 'seconds'>;
  /** Requests of the connector and the time they took */
  readonly tomcat_global_request_seconds_sum: Counter<'name', 'seconds'>;
  /** Requests of the connector and the time they took */
  readonly tomcat_global_request_seconds_count: Counter<'name', 'requests'>;
  /** Bytes that the connector sent */
  readonly tomcat_global_sent_bytes_total: Counter<'name', 'bytes'>;
  /** Sessions that are active */
  readonly tomcat_sessions_active_current_sessions: Gauge<never>;
  /** Most sessions that have been active at a time */
  readonly tomcat_sessions_active_max_sessions: Gauge<never>;
  /** Longest time that a session was alive */
  readonly tomcat_sessions_alive_max_seconds: Gauge<never, 'seconds'>;
  /** Sessions that were created */
  readonly tomcat_sessions_created_sessions_total: Counter<never>;
  /** Sessions that expired */
  readonly tomcat_sessions_expired_sessions_total: Counter<never>;
  /** Sessions that were rejected */
  readonly tomcat_sessions_rejected_sessions_total: Counter<never>;
  /** Threads that work on a request */
  readonly tomcat_threads_busy_threads: Gauge<'name'>;
  /** Most threads that the connector may have */
  readonly tomcat_threads_config_max_threads: Gauge<'name'>;
  /** Threads of the connector */
  readonly tomcat_threads_current_threads: Gauge<'name'>;
}

declare const series: Series;
export default series;

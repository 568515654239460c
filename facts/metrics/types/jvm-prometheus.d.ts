// Written by `npm run metric-types` from ../jvm-prometheus.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Number of beans with their matching rule cached */
  readonly jmx_scrape_cached_beans: Gauge<never>;
  /** Time this JMX scrape took, in seconds */
  readonly jmx_scrape_duration_seconds: Gauge<never, 'seconds'>;
  /** Non-zero if this scrape failed */
  readonly jmx_scrape_error: Gauge<never>;
  /** Bytes capacity of a given JVM buffer pool */
  readonly jvm_buffer_pool_capacity_bytes: Gauge<'pool', 'bytes'>;
  /** Used buffers of a given JVM buffer pool */
  readonly jvm_buffer_pool_used_buffers: Gauge<'pool'>;
  /** Used bytes of a given JVM buffer pool */
  readonly jvm_buffer_pool_used_bytes: Gauge<'pool', 'bytes'>;
  /** The number of classes that are currently loaded in the JVM */
  readonly jvm_classes_currently_loaded: Gauge<never>;
  /** The total number of classes that have been loaded since the JVM has started execution */
  readonly jvm_classes_loaded_total: Counter<never>;
  /** The total number of classes that have been unloaded since the JVM has started execution */
  readonly jvm_classes_unloaded_total: Counter<never>;
  /** The total time in seconds taken for HotSpot class compilation */
  readonly jvm_compilation_time_seconds_total: Counter<never, 'seconds'>;
  /** Time spent in a given JVM garbage collector in seconds */
  readonly jvm_gc_collection_seconds: Gauge<'gc' | 'quantile', 'seconds'>;
  /** Time spent in a given JVM garbage collector in seconds */
  readonly jvm_gc_collection_seconds_sum: Counter<'gc', 'seconds'>;
  /** Time spent in a given JVM garbage collector in seconds */
  readonly jvm_gc_collection_seconds_count: Counter<'gc', 'observations'>;
  /** Committed (bytes) of a given JVM memory area */
  readonly jvm_memory_committed_bytes: Gauge<'area', 'bytes'>;
  /** Initial bytes of a given JVM memory area */
  readonly jvm_memory_init_bytes: Gauge<'area', 'bytes'>;
  /** Max (bytes) of a given JVM memory area */
  readonly jvm_memory_max_bytes: Gauge<'area', 'bytes'>;
  /** The number of objects waiting in the finalizer queue */
  readonly jvm_memory_objects_pending_finalization: Gauge<never>;
  /** Total bytes allocated in a given JVM memory pool; only updated after GC */
  readonly jvm_memory_pool_allocated_bytes_total: Counter<'pool', 'bytes'>;
  /** Committed after last collection bytes of a given JVM memory pool */
  readonly jvm_memory_pool_collection_committed_bytes: Gauge<'pool', 'bytes'>;
  /** Initial after last collection bytes of a given JVM memory pool */
  readonly jvm_memory_pool_collection_init_bytes: Gauge<'pool', 'bytes'>;
  /** Max bytes after last collection of a given JVM memory pool */
  readonly jvm_memory_pool_collection_max_bytes: Gauge<'pool', 'bytes'>;
  /** Used bytes after last collection of a given JVM memory pool */
  readonly jvm_memory_pool_collection_used_bytes: Gauge<'pool', 'bytes'>;
  /** Committed bytes of a given JVM memory pool */
  readonly jvm_memory_pool_committed_bytes: Gauge<'pool', 'bytes'>;
  /** Initial bytes of a given JVM memory pool */
  readonly jvm_memory_pool_init_bytes: Gauge<'pool', 'bytes'>;
  /** Max bytes of a given JVM memory pool */
  readonly jvm_memory_pool_max_bytes: Gauge<'pool', 'bytes'>;
  /** Used bytes of a given JVM memory pool */
  readonly jvm_memory_pool_used_bytes: Gauge<'pool', 'bytes'>;
  /** Used bytes of a given JVM memory area */
  readonly jvm_memory_used_bytes: Gauge<'area', 'bytes'>;
  /** JVM runtime info */
  readonly jvm_runtime_info: Gauge<'runtime' | 'vendor' | 'version'>;
  /** Current thread count of a JVM */
  readonly jvm_threads_current: Gauge<never>;
  /** Daemon thread count of a JVM */
  readonly jvm_threads_daemon: Gauge<never>;
  /** Cycles of JVM-threads that are in deadlock waiting to acquire object monitors or ownable synchronizers */
  readonly jvm_threads_deadlocked: Gauge<never>;
  /** Cycles of JVM-threads that are in deadlock waiting to acquire object monitors */
  readonly jvm_threads_deadlocked_monitor: Gauge<never>;
  /** Peak thread count of a JVM */
  readonly jvm_threads_peak: Gauge<never>;
  /** Started thread count of a JVM */
  readonly jvm_threads_started_total: Counter<never>;
  /** Current count of threads by state */
  readonly jvm_threads_state: Gauge<'state'>;
  /** Total user and system CPU time spent in seconds */
  readonly process_cpu_seconds_total: Counter<never, 'seconds'>;
  /** Maximum number of open file descriptors */
  readonly process_max_fds: Gauge<never>;
  /** Number of open file descriptors */
  readonly process_open_fds: Gauge<never>;
  /** Resident memory size in bytes */
  readonly process_resident_memory_bytes: Gauge<never, 'bytes'>;
  /** Start time of the process since unix epoch in seconds */
  readonly process_start_time_seconds: Gauge<never, 'seconds'>;
  /** Virtual memory size in bytes */
  readonly process_virtual_memory_bytes: Gauge<never, 'bytes'>;
}

declare const series: Series;
export default series;

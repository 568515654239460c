// Written by `npm run metric-types` from ../otel-jvm.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Number of buffers in the pool */
  readonly jvm_buffer_count: Gauge<'jvm_buffer_pool_name'>;
  /** Measure of total memory capacity of buffers */
  readonly jvm_buffer_memory_limit_bytes: Gauge<'jvm_buffer_pool_name', 'bytes'>;
  /** Measure of memory used by buffers */
  readonly jvm_buffer_memory_used_bytes: Gauge<'jvm_buffer_pool_name', 'bytes'>;
  /** Number of classes currently loaded */
  readonly jvm_class_count: Gauge<never>;
  /** Number of classes loaded since JVM start */
  readonly jvm_class_loaded_total: Counter<never>;
  /** Number of classes unloaded since JVM start */
  readonly jvm_class_unloaded_total: Counter<never>;
  /** Number of processors available to the Java virtual machine */
  readonly jvm_cpu_count: Gauge<never>;
  /** Recent CPU utilization for the process as reported by the JVM */
  readonly jvm_cpu_recent_utilization_ratio: Gauge<never, 'ratio'>;
  /** CPU time used by the process as reported by the JVM */
  readonly jvm_cpu_time_seconds_total: Counter<never, 'seconds'>;
  /** Number of open file descriptors as reported by the JVM */
  readonly jvm_file_descriptor_count: Gauge<never>;
  /** Measure of max open file descriptors as reported by the JVM */
  readonly jvm_file_descriptor_limit: Gauge<never>;
  /** Duration of JVM garbage collection actions */
  readonly jvm_gc_duration_seconds_bucket: Counter<'jvm_gc_action' | 'jvm_gc_cause' | 'jvm_gc_name' | 'le', 'observations'>;
  /** Duration of JVM garbage collection actions */
  readonly jvm_gc_duration_seconds_count: Counter<'jvm_gc_action' | 'jvm_gc_cause' | 'jvm_gc_name', 'observations'>;
  /** Duration of JVM garbage collection actions */
  readonly jvm_gc_duration_seconds_sum: Counter<'jvm_gc_action' | 'jvm_gc_cause' | 'jvm_gc_name', 'seconds'>;
  /** Measure of memory committed */
  readonly jvm_memory_committed_bytes: Gauge<'jvm_memory_pool_name' | 'jvm_memory_type', 'bytes'>;
  /** Measure of initial memory requested */
  readonly jvm_memory_init_bytes: Gauge<'jvm_memory_pool_name' | 'jvm_memory_type', 'bytes'>;
  /** Measure of max obtainable memory */
  readonly jvm_memory_limit_bytes: Gauge<'jvm_memory_pool_name' | 'jvm_memory_type', 'bytes'>;
  /** Measure of memory used, as measured after the most recent garbage collection event on this pool */
  readonly jvm_memory_used_after_last_gc_bytes: Gauge<'jvm_memory_pool_name' | 'jvm_memory_type', 'bytes'>;
  /** Measure of memory used */
  readonly jvm_memory_used_bytes: Gauge<'jvm_memory_pool_name' | 'jvm_memory_type', 'bytes'>;
  /** Average CPU load of the whole system for the last minute as reported by the JVM */
  readonly jvm_system_cpu_load_1m: Gauge<never>;
  /** Recent CPU utilization for the whole system as reported by the JVM */
  readonly jvm_system_cpu_utilization_ratio: Gauge<never, 'ratio'>;
  /** Number of executing platform threads */
  readonly jvm_thread_count: Gauge<'jvm_thread_daemon' | 'jvm_thread_state'>;
}

declare const series: Series;
export default series;

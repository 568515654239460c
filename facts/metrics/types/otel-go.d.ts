// Written by `npm run metric-types` from ../otel-go.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Heap size target percentage configured by the user, otherwise 100 */
  readonly go_config_gogc_percent: Gauge<never, 'percent'>;
  /** Estimated CPU time spent by the Go runtime */
  readonly go_cpu_time_seconds_total: Counter<'go_cpu_detailed_state' | 'go_cpu_state', 'seconds'>;
  /** Count of live goroutines */
  readonly go_goroutine_count: Gauge<never>;
  /** Memory allocated to the heap by the application */
  readonly go_memory_allocated_bytes_total: Counter<never, 'bytes'>;
  /** Count of allocations to the heap by the application */
  readonly go_memory_allocations_total: Counter<never>;
  /** Number of completed GC cycles */
  readonly go_memory_gc_cycles_total: Counter<never>;
  /** Heap size target for the end of the GC cycle */
  readonly go_memory_gc_goal_bytes: Gauge<never, 'bytes'>;
  /** Distribution of individual GC-related stop-the-world pause latencies */
  readonly go_memory_gc_pause_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Distribution of individual GC-related stop-the-world pause latencies */
  readonly go_memory_gc_pause_duration_seconds_count: Counter<never, 'observations'>;
  /** Distribution of individual GC-related stop-the-world pause latencies */
  readonly go_memory_gc_pause_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Go runtime memory limit configured by the user, if a limit exists */
  readonly go_memory_limit_bytes: Gauge<never, 'bytes'>;
  /** Memory used by the Go runtime */
  readonly go_memory_used_bytes: Gauge<'go_memory_detailed_type' | 'go_memory_type', 'bytes'>;
  /** The number of OS threads that can execute user-level Go code simultaneously */
  readonly go_processor_limit: Gauge<never>;
  /** The time goroutines have spent in the scheduler in a runnable state before actually running */
  readonly go_schedule_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The time goroutines have spent in the scheduler in a runnable state before actually running */
  readonly go_schedule_duration_seconds_count: Counter<never, 'observations'>;
  /** The time goroutines have spent in the scheduler in a runnable state before actually running */
  readonly go_schedule_duration_seconds_sum: Counter<never, 'seconds'>;
}

declare const series: Series;
export default series;

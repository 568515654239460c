// Written by `npm run metric-types` from ../otel-nodejs.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Event loop maximum delay */
  readonly nodejs_eventloop_delay_max_seconds: Gauge<never, 'seconds'>;
  /** Event loop mean delay */
  readonly nodejs_eventloop_delay_mean_seconds: Gauge<never, 'seconds'>;
  /** Event loop minimum delay */
  readonly nodejs_eventloop_delay_min_seconds: Gauge<never, 'seconds'>;
  /** Event loop 50 percentile delay */
  readonly nodejs_eventloop_delay_p50_seconds: Gauge<never, 'seconds'>;
  /** Event loop 90 percentile delay */
  readonly nodejs_eventloop_delay_p90_seconds: Gauge<never, 'seconds'>;
  /** Event loop 99 percentile delay */
  readonly nodejs_eventloop_delay_p99_seconds: Gauge<never, 'seconds'>;
  /** Event loop standard deviation delay */
  readonly nodejs_eventloop_delay_stddev_seconds: Gauge<never, 'seconds'>;
  /** Cumulative duration of time the event loop has been in each state */
  readonly nodejs_eventloop_time_seconds_total: Counter<'nodejs_eventloop_state', 'seconds'>;
  /** Event loop utilization */
  readonly nodejs_eventloop_utilization_ratio: Gauge<never, 'ratio'>;
  /** Garbage collection duration */
  readonly v8js_gc_duration_seconds_bucket: Counter<'le' | 'v8js_gc_type', 'observations'>;
  /** Garbage collection duration */
  readonly v8js_gc_duration_seconds_count: Counter<'v8js_gc_type', 'observations'>;
  /** Garbage collection duration */
  readonly v8js_gc_duration_seconds_sum: Counter<'v8js_gc_type', 'seconds'>;
  /** Heap space available size */
  readonly v8js_memory_heap_space_available_size_bytes: Gauge<'v8js_heap_space_name', 'bytes'>;
  /** Committed size of a heap space */
  readonly v8js_memory_heap_space_physical_size_bytes: Gauge<'v8js_heap_space_name', 'bytes'>;
  /** Total heap memory size pre-allocated for a heap space */
  readonly v8js_memory_heap_space_size_bytes: Gauge<'v8js_heap_space_name', 'bytes'>;
  /** Heap Memory size allocated */
  readonly v8js_memory_heap_used_bytes: Gauge<'v8js_heap_space_name', 'bytes'>;
  /** Gauge of the active resources that are currently keeping the event loop alive */
  readonly v8js_resource_active: Gauge<'v8js_resource_type'>;
}

declare const series: Series;
export default series;

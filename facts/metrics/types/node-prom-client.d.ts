// Written by `npm run metric-types` from ../node-prom-client.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  readonly http_request_duration_seconds_bucket: Counter<'le' | 'method' | 'route' | 'status_code', 'requests'>;
  readonly http_request_duration_seconds_count: Counter<'method' | 'route' | 'status_code', 'requests'>;
  readonly http_request_duration_seconds_sum: Counter<'method' | 'route' | 'status_code', 'seconds'>;
  /** Number of active libuv handles grouped by handle type. Every handle type is C++ class name. */
  readonly nodejs_active_handles: Gauge<'type'>;
  /** Total number of active handles. */
  readonly nodejs_active_handles_total: Gauge<never>;
  /** Number of active libuv requests grouped by request type. Every request type is C++ class name */
  readonly nodejs_active_requests: Gauge<'type'>;
  /** Total number of active requests. */
  readonly nodejs_active_requests_total: Gauge<never, 'requests'>;
  /** Number of active resources that are currently keeping the event loop alive, grouped by async resource type. */
  readonly nodejs_active_resources: Gauge<'type'>;
  /** Total number of active resources. */
  readonly nodejs_active_resources_total: Gauge<never>;
  /** The maximum recorded event loop delay. */
  readonly nodejs_eventloop_lag_max_seconds: Gauge<never, 'seconds'>;
  /** The mean of the recorded event loop delays. */
  readonly nodejs_eventloop_lag_mean_seconds: Gauge<never, 'seconds'>;
  /** The minimum recorded event loop delay. */
  readonly nodejs_eventloop_lag_min_seconds: Gauge<never, 'seconds'>;
  /** The 50th percentile of the recorded event loop delays. */
  readonly nodejs_eventloop_lag_p50_seconds: Gauge<never, 'seconds'>;
  /** The 90th percentile of the recorded event loop delays. */
  readonly nodejs_eventloop_lag_p90_seconds: Gauge<never, 'seconds'>;
  /** The 99th percentile of the recorded event loop delays. */
  readonly nodejs_eventloop_lag_p99_seconds: Gauge<never, 'seconds'>;
  /** Lag of event loop in seconds. */
  readonly nodejs_eventloop_lag_seconds: Gauge<never, 'seconds'>;
  /** The standard deviation of the recorded event loop delays. */
  readonly nodejs_eventloop_lag_stddev_seconds: Gauge<never, 'seconds'>;
  /** Node.js external memory size in bytes. */
  readonly nodejs_external_memory_bytes: Gauge<never, 'bytes'>;
  /** Garbage collection duration by kind, one of major, minor, incremental or weakcb. */
  readonly nodejs_gc_duration_seconds_bucket: Counter<'kind' | 'le', 'observations'>;
  /** Garbage collection duration by kind, one of major, minor, incremental or weakcb. */
  readonly nodejs_gc_duration_seconds_count: Counter<'kind', 'observations'>;
  /** Garbage collection duration by kind, one of major, minor, incremental or weakcb. */
  readonly nodejs_gc_duration_seconds_sum: Counter<'kind', 'seconds'>;
  /** Process heap size from Node.js in bytes. */
  readonly nodejs_heap_size_total_bytes: Gauge<never, 'bytes'>;
  /** Process heap size used from Node.js in bytes. */
  readonly nodejs_heap_size_used_bytes: Gauge<never, 'bytes'>;
  readonly nodejs_heap_space_size_available_bytes: Gauge<'space', 'bytes'>;
  readonly nodejs_heap_space_size_total_bytes: Gauge<'space', 'bytes'>;
  readonly nodejs_heap_space_size_used_bytes: Gauge<'space', 'bytes'>;
  /** Node.js version info. */
  readonly nodejs_version_info: Gauge<'major' | 'minor' | 'patch' | 'version'>;
  /** Total user and system CPU time spent in seconds */
  readonly process_cpu_seconds_total: Counter<never, 'seconds'>;
  /** Total system CPU time spent in seconds. */
  readonly process_cpu_system_seconds_total: Counter<never, 'seconds'>;
  /** Total user CPU time spent in seconds. */
  readonly process_cpu_user_seconds_total: Counter<never, 'seconds'>;
  /** Process heap size in bytes. */
  readonly process_heap_bytes: Gauge<never, 'bytes'>;
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

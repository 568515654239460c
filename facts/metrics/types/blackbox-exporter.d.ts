// Written by `npm run metric-types` from ../blackbox-exporter.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which blackbox_exporter was built, and the goos and goarch for the build */
  readonly blackbox_exporter_build_info: Gauge<'branch' | 'goarch' | 'goos' | 'goversion' | 'revision' | 'tags' | 'version'>;
  /** Timestamp of the last successful configuration reload */
  readonly blackbox_exporter_config_last_reload_success_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Blackbox exporter config loaded successfully */
  readonly blackbox_exporter_config_last_reload_successful: Gauge<never>;
  /** Count of unknown modules requested by probes */
  readonly blackbox_module_unknown_total: Counter<never>;
  /** A summary of the pause duration of garbage collection cycles */
  readonly go_gc_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** A summary of the pause duration of garbage collection cycles */
  readonly go_gc_duration_seconds_sum: Counter<never, 'seconds'>;
  /** A summary of the pause duration of garbage collection cycles */
  readonly go_gc_duration_seconds_count: Counter<never, 'observations'>;
  readonly go_gc_gogc_percent: Gauge<never, 'percent'>;
  readonly go_gc_gomemlimit_bytes: Gauge<never, 'bytes'>;
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
  /** Total user and system CPU time spent in seconds */
  readonly process_cpu_seconds_total: Counter<never, 'seconds'>;
  /** Maximum number of open file descriptors */
  readonly process_max_fds: Gauge<never>;
  /** Total number of bytes received on the interface */
  readonly process_network_receive_bytes_total: Counter<never, 'bytes'>;
  /** Total number of bytes transmitted on the interface */
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
  /** Current number of scrapes being served */
  readonly promhttp_metric_handler_requests_in_flight: Gauge<never>;
  /** Total number of scrapes by HTTP status code */
  readonly promhttp_metric_handler_requests_total: Counter<'code', 'requests'>;
}

declare const series: Series;
export default series;

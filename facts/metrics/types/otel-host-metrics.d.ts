// Written by `npm run metric-types` from ../otel-host-metrics.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  readonly system_cpu_load_average_15m: Gauge<never>;
  readonly system_cpu_load_average_1m: Gauge<never>;
  readonly system_cpu_load_average_5m: Gauge<never>;
  /** Reports the number of logical (virtual) processor cores created by the operating system to manage multitasking */
  readonly system_cpu_logical_count: Gauge<never>;
  /** Seconds each logical CPU spent on each mode */
  readonly system_cpu_time_seconds_total: Counter<'state', 'seconds'>;
  /** For each logical CPU, the utilization is calculated as the change in cumulative CPU time (cpu.time) over a measurement interval, divided by the elapsed time */
  readonly system_cpu_utilization_ratio: Gauge<'state', 'ratio'>;
  /** Disk bytes transferred */
  readonly system_disk_io_bytes_total: Counter<'device' | 'direction', 'bytes'>;
  /** Time disk spent activated */
  readonly system_disk_io_time_seconds_total: Counter<'device', 'seconds'>;
  /** The number of disk reads/writes merged into single physical disk access operations */
  readonly system_disk_merged_total: Counter<'device' | 'direction'>;
  /** Sum of the time each operation took to complete */
  readonly system_disk_operation_time_seconds_total: Counter<'device' | 'direction', 'seconds'>;
  /** Disk operations count */
  readonly system_disk_operations_total: Counter<'device' | 'direction', 'operations'>;
  readonly system_disk_pending_operations: Gauge<'device'>;
  readonly system_disk_weighted_io_time_seconds_total: Counter<'device', 'seconds'>;
  readonly system_filesystem_inodes_usage: Gauge<'device' | 'mode' | 'mountpoint' | 'state' | 'type'>;
  /** Reports a filesystem's space usage across different states */
  readonly system_filesystem_usage_bytes: Gauge<'device' | 'mode' | 'mountpoint' | 'state' | 'type', 'bytes'>;
  /** Reports memory in use by state */
  readonly system_memory_usage_bytes: Gauge<'state', 'bytes'>;
  /** Percentage of memory bytes in use */
  readonly system_memory_utilization_ratio: Gauge<'state', 'ratio'>;
  readonly system_network_connections: Gauge<'protocol' | 'state'>;
  readonly system_network_dropped_total: Counter<'device' | 'direction'>;
  /** Count of network errors detected */
  readonly system_network_errors_total: Counter<'device' | 'direction'>;
  /** The number of bytes transmitted and received */
  readonly system_network_io_bytes_total: Counter<'device' | 'direction', 'bytes'>;
  readonly system_network_packets_total: Counter<'device' | 'direction', 'packets'>;
  /** The number of page faults */
  readonly system_paging_faults_total: Counter<'type'>;
  /** The number of paging operations */
  readonly system_paging_operations_total: Counter<'direction' | 'type', 'operations'>;
  readonly system_processes_count: Gauge<'status'>;
  readonly system_processes_created_total: Counter<never>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../otel-process.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Number of times the process has been context switched */
  readonly process_context_switches_total: Counter<'process_context_switch_type'>;
  /** Total CPU seconds broken down by different CPU modes */
  readonly process_cpu_time_seconds_total: Counter<'cpu_mode', 'seconds'>;
  /** Difference in process.cpu.time since the last measurement, divided by the elapsed time and number of CPUs available to the process */
  readonly process_cpu_utilization_ratio: Gauge<'cpu_mode', 'ratio'>;
  /** Disk bytes transferred */
  readonly process_disk_io_bytes_total: Counter<'disk_io_direction', 'bytes'>;
  /** Number of disk operations performed by the process */
  readonly process_disk_operations_total: Counter<'disk_io_direction', 'operations'>;
  /** The amount of physical memory in use */
  readonly process_memory_usage_bytes: Gauge<never, 'bytes'>;
  /** Percentage of total physical memory that is used by the process */
  readonly process_memory_utilization_ratio: Gauge<never, 'ratio'>;
  /** The amount of committed virtual memory */
  readonly process_memory_virtual_bytes: Gauge<never, 'bytes'>;
  /** Network bytes transferred */
  readonly process_network_io_bytes_total: Counter<'network_io_direction', 'bytes'>;
  /** Number of page faults the process has made */
  readonly process_paging_faults_total: Counter<'system_paging_fault_type'>;
  /** Number of pending signals for the process */
  readonly process_signals_pending: Gauge<never>;
  /** Process threads count */
  readonly process_thread_count: Gauge<never>;
  /** Number of UNIX file descriptors in use by the process */
  readonly process_unix_file_descriptor_count: Gauge<never>;
  /** The time the process has been running */
  readonly process_uptime_seconds: Gauge<never, 'seconds'>;
  /** Number of handles held by the process */
  readonly process_windows_handle_count: Gauge<never>;
}

declare const series: Series;
export default series;

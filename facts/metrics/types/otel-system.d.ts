// Written by `npm run metric-types` from ../otel-system.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Operating frequency of the logical CPU in Hertz */
  readonly system_cpu_frequency_hertz: Gauge<'cpu_logical_number', 'hertz'>;
  /** Reports the number of logical (virtual) processor cores created by the operating system to manage multitasking */
  readonly system_cpu_logical_count: Gauge<never>;
  /** Reports the number of actual physical processor cores on the hardware */
  readonly system_cpu_physical_count: Gauge<never>;
  /** Seconds each logical CPU spent on each mode */
  readonly system_cpu_time_seconds_total: Counter<'cpu_logical_number' | 'cpu_mode', 'seconds'>;
  /** For each logical CPU, the utilization is calculated as the change in cumulative CPU time (cpu.time) over a measurement interval, divided by the elapsed time */
  readonly system_cpu_utilization_ratio: Gauge<'cpu_logical_number' | 'cpu_mode', 'ratio'>;
  /** Disk bytes transferred */
  readonly system_disk_io_bytes_total: Counter<'disk_io_direction' | 'system_device', 'bytes'>;
  /** Time disk spent activated */
  readonly system_disk_io_time_seconds_total: Counter<'system_device', 'seconds'>;
  /** The total storage capacity of the disk */
  readonly system_disk_limit_bytes: Gauge<'system_device', 'bytes'>;
  /** The number of disk reads/writes merged into single physical disk access operations */
  readonly system_disk_merged_total: Counter<'disk_io_direction' | 'system_device'>;
  /** Sum of the time each operation took to complete */
  readonly system_disk_operation_time_seconds_total: Counter<'disk_io_direction' | 'system_device', 'seconds'>;
  /** Disk operations count */
  readonly system_disk_operations_total: Counter<'disk_io_direction' | 'system_device', 'operations'>;
  /** The total storage capacity of the filesystem */
  readonly system_filesystem_limit_bytes: Gauge<'system_device' | 'system_filesystem_mode' | 'system_filesystem_mountpoint' | 'system_filesystem_type', 'bytes'>;
  /** Filesystem lock counts */
  readonly system_filesystem_lock_count: Gauge<'file_lock_mechanism' | 'file_lock_mode' | 'file_lock_type' | 'system_device'>;
  /** Reports a filesystem's space usage across different states */
  readonly system_filesystem_usage_bytes: Gauge<'system_device' | 'system_filesystem_mode' | 'system_filesystem_mountpoint' | 'system_filesystem_state' | 'system_filesystem_type', 'bytes'>;
  /** Fraction of filesystem bytes used */
  readonly system_filesystem_utilization_ratio: Gauge<'system_device' | 'system_filesystem_mode' | 'system_filesystem_mountpoint' | 'system_filesystem_state' | 'system_filesystem_type', 'ratio'>;
  /** Total virtual memory available in the system */
  readonly system_memory_limit_bytes: Gauge<never, 'bytes'>;
  /** An estimate of how much memory is available for starting new applications, without causing swapping */
  readonly system_memory_linux_available_bytes: Gauge<never, 'bytes'>;
  /** Total number of hugepages available */
  readonly system_memory_linux_hugepages_limit: Gauge<never>;
  /** System hugepage size in bytes */
  readonly system_memory_linux_hugepages_page_size_bytes: Gauge<never, 'bytes'>;
  /** Number of reserved hugepages */
  readonly system_memory_linux_hugepages_reserved: Gauge<never>;
  /** Number of surplus hugepages */
  readonly system_memory_linux_hugepages_surplus: Gauge<never>;
  /** Number of hugepages in use by state */
  readonly system_memory_linux_hugepages_usage: Gauge<'system_memory_linux_hugepages_state'>;
  /** Percentage of hugepages in use by state */
  readonly system_memory_linux_hugepages_utilization_ratio: Gauge<'system_memory_linux_hugepages_state', 'ratio'>;
  /** Shared memory used (mostly by tmpfs) */
  readonly system_memory_linux_shared_bytes: Gauge<never, 'bytes'>;
  /** Reports the memory used by the Linux kernel for managing caches of frequently used objects */
  readonly system_memory_linux_slab_usage_bytes: Gauge<'system_memory_linux_slab_state', 'bytes'>;
  /** Reports memory in use by state */
  readonly system_memory_usage_bytes: Gauge<'system_memory_state', 'bytes'>;
  /** Percentage of memory bytes in use */
  readonly system_memory_utilization_ratio: Gauge<'system_memory_state', 'ratio'>;
  /** The number of connections */
  readonly system_network_connection_count: Gauge<'network_connection_state' | 'network_interface_name' | 'network_transport'>;
  /** Count of network errors detected */
  readonly system_network_errors_total: Counter<'network_interface_name' | 'network_io_direction'>;
  /** The number of bytes transmitted and received */
  readonly system_network_io_bytes_total: Counter<'network_interface_name' | 'network_io_direction', 'bytes'>;
  /** The number of packets transferred */
  readonly system_network_packet_count_total: Counter<'network_io_direction' | 'system_device'>;
  /** Count of packets that are dropped or discarded even though there was no error */
  readonly system_network_packet_dropped_total: Counter<'network_interface_name' | 'network_io_direction'>;
  /** The number of page faults */
  readonly system_paging_faults_total: Counter<'system_paging_fault_type'>;
  /** The number of paging operations */
  readonly system_paging_operations_total: Counter<'system_paging_direction' | 'system_paging_fault_type', 'operations'>;
  /** UNIX swap or windows pagefile usage */
  readonly system_paging_usage_bytes: Gauge<'system_device' | 'system_paging_state', 'bytes'>;
  /** Swap (UNIX) or pagefile (windows) utilization */
  readonly system_paging_utilization_ratio: Gauge<'system_device' | 'system_paging_state', 'ratio'>;
  /** Total number of processes in each state */
  readonly system_process_count: Gauge<'process_state'>;
  /** Total number of processes created over uptime of the host */
  readonly system_process_created_total: Counter<never>;
  /** The maximum number of concurrent processes/tasks allowed by the operating system */
  readonly system_process_limit: Gauge<never>;
  /** The time the system has been running */
  readonly system_uptime_seconds: Gauge<never, 'seconds'>;
}

declare const series: Series;
export default series;

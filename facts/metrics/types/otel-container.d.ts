// Written by `npm run metric-types` from ../otel-container.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Total CPU time consumed */
  readonly container_cpu_time_seconds_total: Counter<'cpu_mode', 'seconds'>;
  /** Container's CPU usage, measured in CPUs. Range from 0 to the number of allocatable CPUs */
  readonly container_cpu_usage: Gauge<'cpu_mode'>;
  /** Disk bytes for the container */
  readonly container_disk_io_bytes_total: Counter<'disk_io_direction' | 'system_device', 'bytes'>;
  /** Container filesystem available bytes */
  readonly container_filesystem_available_bytes: Gauge<never, 'bytes'>;
  /** Container filesystem capacity */
  readonly container_filesystem_capacity_bytes: Gauge<never, 'bytes'>;
  /** Container filesystem usage */
  readonly container_filesystem_usage_bytes: Gauge<never, 'bytes'>;
  /** Container memory available */
  readonly container_memory_available_bytes: Gauge<never, 'bytes'>;
  /** Container memory RSS */
  readonly container_memory_rss_bytes: Gauge<never, 'bytes'>;
  /** Memory usage of the container */
  readonly container_memory_usage_bytes: Gauge<never, 'bytes'>;
  /** Container memory working set */
  readonly container_memory_working_set_bytes: Gauge<never, 'bytes'>;
  /** Network bytes for the container */
  readonly container_network_io_bytes_total: Counter<'network_interface_name' | 'network_io_direction', 'bytes'>;
  /** Container memory paging faults */
  readonly container_paging_faults_total: Counter<'system_paging_fault_type'>;
  /** The time the container has been running */
  readonly container_uptime_seconds: Gauge<never, 'seconds'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../cadvisor.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** A metric with a constant '1' value labeled by kernel version, OS version, docker version, cadvisor version & cadvisor revision */
  readonly cadvisor_version_info: Gauge<'cadvisorRevision' | 'cadvisorVersion' | 'dockerVersion' | 'kernelVersion' | 'metrics_path' | 'osVersion'>;
  /** Blkio Device bytes usage */
  readonly container_blkio_device_usage_total: Counter<'container' | 'device' | 'id' | 'image' | 'major' | 'metrics_path' | 'minor' | 'name' | 'namespace' | 'operation' | 'pod', 'bytes'>;
  /** Number of elapsed enforcement period intervals */
  readonly container_cpu_cfs_periods_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Number of throttled period intervals */
  readonly container_cpu_cfs_throttled_periods_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Total time duration the container has been throttled */
  readonly container_cpu_cfs_throttled_seconds_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Value of container cpu load average over the last 10 seconds */
  readonly container_cpu_load_average_10s: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Value of container cpu load.d average over the last 10 seconds */
  readonly container_cpu_load_d_average_10s: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Number of times processes of the cgroup have run on the cpu */
  readonly container_cpu_schedstat_run_periods_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Time duration the processes of the container have run on the CPU */
  readonly container_cpu_schedstat_run_seconds_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Time duration processes of the container have been waiting on a runqueue */
  readonly container_cpu_schedstat_runqueue_seconds_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Cumulative system cpu time consumed in seconds */
  readonly container_cpu_system_seconds_total: Counter<'container' | 'cpu' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Cumulative cpu time consumed in seconds */
  readonly container_cpu_usage_seconds_total: Counter<'container' | 'cpu' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Cumulative user cpu time consumed in seconds */
  readonly container_cpu_user_seconds_total: Counter<'container' | 'cpu' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Number of open file descriptors for the container */
  readonly container_file_descriptors: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Number of available Inodes */
  readonly container_fs_inodes_free: Gauge<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Number of Inodes */
  readonly container_fs_inodes_total: Gauge<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Number of I/Os currently in progress */
  readonly container_fs_io_current: Gauge<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Cumulative count of seconds spent doing I/Os */
  readonly container_fs_io_time_seconds_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Cumulative weighted I/O time in seconds */
  readonly container_fs_io_time_weighted_seconds_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Number of bytes that can be consumed by the container on this filesystem */
  readonly container_fs_limit_bytes: Gauge<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Cumulative count of seconds spent reading */
  readonly container_fs_read_seconds_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Cumulative count of bytes read */
  readonly container_fs_reads_bytes_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Cumulative count of reads merged */
  readonly container_fs_reads_merged_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Cumulative count of reads completed */
  readonly container_fs_reads_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'reads'>;
  /** Cumulative count of sector reads completed */
  readonly container_fs_sector_reads_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'reads'>;
  /** Cumulative count of sector writes completed */
  readonly container_fs_sector_writes_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'writes'>;
  /** Number of bytes that are consumed by the container on this filesystem */
  readonly container_fs_usage_bytes: Gauge<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Cumulative count of seconds spent writing */
  readonly container_fs_write_seconds_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Cumulative count of bytes written */
  readonly container_fs_writes_bytes_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Cumulative count of writes merged */
  readonly container_fs_writes_merged_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Cumulative count of writes completed */
  readonly container_fs_writes_total: Counter<'container' | 'device' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'writes'>;
  /** Number of hugepage usage hits limits */
  readonly container_hugetlb_failcnt: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pagesize' | 'pod'>;
  /** Maximum hugepage usage recorded in bytes */
  readonly container_hugetlb_max_usage_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pagesize' | 'pod', 'bytes'>;
  /** Current hugepage usage in bytes */
  readonly container_hugetlb_usage_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pagesize' | 'pod', 'bytes'>;
  /** Last time a container was seen by the exporter */
  readonly container_last_seen: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Last level cache usage statistics for container counted with RDT Memory Bandwidth Monitoring (MBM) */
  readonly container_llc_occupancy_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'node_id' | 'pod', 'bytes'>;
  /** Total memory bandwidth usage statistics for container counted with RDT Memory Bandwidth Monitoring (MBM) */
  readonly container_memory_bandwidth_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'node_id' | 'pod', 'bytes'>;
  /** Local memory bandwidth usage statistics for container counted with RDT Memory Bandwidth Monitoring (MBM) */
  readonly container_memory_bandwidth_local_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'node_id' | 'pod', 'bytes'>;
  /** Number of bytes of page cache memory */
  readonly container_memory_cache: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Number of memory usage hits limits */
  readonly container_memory_failcnt: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Cumulative count of memory allocation failures */
  readonly container_memory_failures_total: Counter<'container' | 'failure_type' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod' | 'scope'>;
  /** Size of kernel memory allocated in bytes */
  readonly container_memory_kernel_usage: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Size of memory mapped files in bytes */
  readonly container_memory_mapped_file: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Maximum memory usage recorded in bytes */
  readonly container_memory_max_usage_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Memory migrate status */
  readonly container_memory_migrate: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Number of used pages per NUMA node */
  readonly container_memory_numa_pages: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'node' | 'pod' | 'scope' | 'type'>;
  /** Size of RSS in bytes */
  readonly container_memory_rss: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Container swap usage in bytes */
  readonly container_memory_swap: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Current total active file in bytes */
  readonly container_memory_total_active_file_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Current total inactive file in bytes */
  readonly container_memory_total_inactive_file_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Current memory usage in bytes, including all memory regardless of when it was accessed */
  readonly container_memory_usage_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Current working set in bytes */
  readonly container_memory_working_set_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** advance tcp connections statistic for container */
  readonly container_network_advance_tcp_stats_total: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod' | 'tcp_state'>;
  /** Cumulative count of bytes received */
  readonly container_network_receive_bytes_total: Counter<'container' | 'id' | 'image' | 'interface' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Cumulative count of errors encountered while receiving */
  readonly container_network_receive_errors_total: Counter<'container' | 'id' | 'image' | 'interface' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Cumulative count of packets dropped while receiving */
  readonly container_network_receive_packets_dropped_total: Counter<'container' | 'id' | 'image' | 'interface' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Cumulative count of packets received */
  readonly container_network_receive_packets_total: Counter<'container' | 'id' | 'image' | 'interface' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'packets'>;
  /** tcp6 connection usage statistic for container */
  readonly container_network_tcp6_usage_total: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod' | 'tcp_state'>;
  /** tcp connection usage statistic for container */
  readonly container_network_tcp_usage_total: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod' | 'tcp_state'>;
  /** Cumulative count of bytes transmitted */
  readonly container_network_transmit_bytes_total: Counter<'container' | 'id' | 'image' | 'interface' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Cumulative count of errors encountered while transmitting */
  readonly container_network_transmit_errors_total: Counter<'container' | 'id' | 'image' | 'interface' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Cumulative count of packets dropped while transmitting */
  readonly container_network_transmit_packets_dropped_total: Counter<'container' | 'id' | 'image' | 'interface' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Cumulative count of packets transmitted */
  readonly container_network_transmit_packets_total: Counter<'container' | 'id' | 'image' | 'interface' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'packets'>;
  /** udp6 connection usage statistic for container */
  readonly container_network_udp6_usage_total: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod' | 'udp_state'>;
  /** udp connection usage statistic for container */
  readonly container_network_udp_usage_total: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod' | 'udp_state'>;
  /** Count of out of memory events observed for the container */
  readonly container_oom_events_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'events'>;
  /** Perf event metric scaling ratio */
  readonly container_perf_events_scaling_ratio: Gauge<'container' | 'cpu' | 'event' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'ratio'>;
  /** Perf event metric */
  readonly container_perf_events_total: Counter<'container' | 'cpu' | 'event' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'events'>;
  /** Perf uncore event metric scaling ratio */
  readonly container_perf_uncore_events_scaling_ratio: Gauge<'container' | 'event' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pmu' | 'pod' | 'socket', 'ratio'>;
  /** Perf uncore event metric */
  readonly container_perf_uncore_events_total: Counter<'container' | 'event' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pmu' | 'pod' | 'socket', 'events'>;
  /** Total time duration no tasks in the container could make progress due to CPU congestion */
  readonly container_pressure_cpu_stalled_seconds_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Total time duration tasks in the container have waited due to CPU congestion */
  readonly container_pressure_cpu_waiting_seconds_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Total time duration no tasks in the container could make progress due to IO congestion */
  readonly container_pressure_io_stalled_seconds_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Total time duration tasks in the container have waited due to IO congestion */
  readonly container_pressure_io_waiting_seconds_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Total time duration no tasks in the container could make progress due to memory congestion */
  readonly container_pressure_memory_stalled_seconds_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Total time duration tasks in the container have waited due to memory congestion */
  readonly container_pressure_memory_waiting_seconds_total: Counter<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Number of processes running inside the container */
  readonly container_processes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Container referenced bytes during last measurements cycle */
  readonly container_referenced_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** 1 if there was an error while getting container metrics, 0 otherwise */
  readonly container_scrape_error: Gauge<'metrics_path'>;
  /** Number of open sockets for the container */
  readonly container_sockets: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** CPU period of the container */
  readonly container_spec_cpu_period: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** CPU quota of the container */
  readonly container_spec_cpu_quota: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** CPU share of the container */
  readonly container_spec_cpu_shares: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Memory limit for the container */
  readonly container_spec_memory_limit_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Memory reservation limit for the container */
  readonly container_spec_memory_reservation_limit_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Memory swap limit for the container */
  readonly container_spec_memory_swap_limit_bytes: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'bytes'>;
  /** Start time of the container since unix epoch in seconds */
  readonly container_start_time_seconds: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod', 'seconds'>;
  /** Number of tasks in given state */
  readonly container_tasks_state: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod' | 'state'>;
  /** Number of threads running inside the container */
  readonly container_threads: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Maximum number of threads allowed inside the container, infinity if value is zero */
  readonly container_threads_max: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod'>;
  /** Soft ulimit values for the container root process. Unlimited if -1, except priority and nice */
  readonly container_ulimits_soft: Gauge<'container' | 'id' | 'image' | 'metrics_path' | 'name' | 'namespace' | 'pod' | 'ulimit'>;
  /** Cache size in bytes assigned to NUMA node and CPU core */
  readonly machine_cpu_cache_capacity_bytes: Gauge<'boot_id' | 'core_id' | 'level' | 'machine_id' | 'metrics_path' | 'node_id' | 'system_uuid' | 'type', 'bytes'>;
  /** Number of logical CPU cores */
  readonly machine_cpu_cores: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'system_uuid'>;
  /** Number of physical CPU cores */
  readonly machine_cpu_physical_cores: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'system_uuid'>;
  /** Number of CPU sockets */
  readonly machine_cpu_sockets: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'system_uuid'>;
  /** Total RAM DIMM capacity (all types memory modules) value labeled by dimm type */
  readonly machine_dimm_capacity_bytes: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'system_uuid' | 'type', 'bytes'>;
  /** Number of RAM DIMM (all types memory modules) value labeled by dimm type */
  readonly machine_dimm_count: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'system_uuid' | 'type'>;
  /** Amount of memory installed on the machine */
  readonly machine_memory_bytes: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'system_uuid', 'bytes'>;
  /** Distance between NUMA node and target NUMA node */
  readonly machine_node_distance: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'node_id' | 'system_uuid' | 'target_node_id'>;
  /** Numer of hugepages assigned to NUMA node */
  readonly machine_node_hugepages_count: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'node_id' | 'page_size' | 'system_uuid'>;
  /** Amount of memory assigned to NUMA node */
  readonly machine_node_memory_capacity_bytes: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'node_id' | 'system_uuid', 'bytes'>;
  /** NVM power budget */
  readonly machine_nvm_avg_power_budget_watts: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'system_uuid', 'watts'>;
  /** NVM capacity value labeled by NVM mode (memory mode or app direct mode) */
  readonly machine_nvm_capacity: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'mode' | 'system_uuid', 'bytes'>;
  /** 1 if there was an error while getting machine metrics, 0 otherwise */
  readonly machine_scrape_error: Gauge<never>;
  /** Amount of swap memory available on the machine */
  readonly machine_swap_bytes: Gauge<'boot_id' | 'machine_id' | 'metrics_path' | 'system_uuid', 'bytes'>;
  /** Number of CPU thread siblings */
  readonly machine_thread_siblings_count: Gauge<'boot_id' | 'core_id' | 'machine_id' | 'metrics_path' | 'node_id' | 'system_uuid' | 'thread_id'>;
}

declare const series: Series;
export default series;

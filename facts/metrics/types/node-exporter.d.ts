// Written by `npm run metric-types` from ../node-exporter.json.
import type { Counter, Gauge, Untyped } from '../../../src/promql/build/metric';

interface Series {
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
  /** ARP entries by device */
  readonly node_arp_entries: Gauge<'device'>;
  /** Node boot time, in unixtime */
  readonly node_boot_time_seconds: Gauge<never, 'seconds'>;
  /** Total number of context switches */
  readonly node_context_switches_total: Counter<never>;
  /** Seconds the CPUs spent in guests (VMs) for each mode */
  readonly node_cpu_guest_seconds_total: Counter<'cpu' | 'mode', 'seconds'>;
  /** Seconds the CPUs spent in each mode */
  readonly node_cpu_seconds_total: Counter<'cpu' | 'mode', 'seconds'>;
  /** This is the total number of seconds spent by all discards */
  readonly node_disk_discard_time_seconds_total: Counter<'device', 'seconds'>;
  /** The total number of sectors discarded successfully */
  readonly node_disk_discarded_sectors_total: Counter<'device'>;
  /** The total number of discards completed successfully */
  readonly node_disk_discards_completed_total: Counter<'device'>;
  /** The total number of discards merged */
  readonly node_disk_discards_merged_total: Counter<'device'>;
  /** This is the total number of seconds spent by all flush requests */
  readonly node_disk_flush_requests_time_seconds_total: Counter<'device', 'seconds'>;
  /** The total number of flush requests completed successfully */
  readonly node_disk_flush_requests_total: Counter<'device', 'requests'>;
  /** Info of /sys/block/<block_device> */
  readonly node_disk_info: Gauge<'device' | 'major' | 'minor' | 'model' | 'path' | 'revision' | 'rotational' | 'serial' | 'wwn'>;
  /** The number of I/Os currently in progress */
  readonly node_disk_io_now: Gauge<'device'>;
  /** Total seconds spent doing I/Os */
  readonly node_disk_io_time_seconds_total: Counter<'device', 'seconds'>;
  /** The weighted # of seconds spent doing I/Os */
  readonly node_disk_io_time_weighted_seconds_total: Counter<'device', 'seconds'>;
  /** The total number of bytes read successfully */
  readonly node_disk_read_bytes_total: Counter<'device', 'bytes'>;
  /** The total number of seconds spent by all reads */
  readonly node_disk_read_time_seconds_total: Counter<'device', 'seconds'>;
  /** The total number of reads completed successfully */
  readonly node_disk_reads_completed_total: Counter<'device'>;
  /** The total number of reads merged */
  readonly node_disk_reads_merged_total: Counter<'device'>;
  /** This is the total number of seconds spent by all writes */
  readonly node_disk_write_time_seconds_total: Counter<'device', 'seconds'>;
  /** The total number of writes completed successfully */
  readonly node_disk_writes_completed_total: Counter<'device'>;
  /** The number of writes merged */
  readonly node_disk_writes_merged_total: Counter<'device'>;
  /** The total number of bytes written successfully */
  readonly node_disk_written_bytes_total: Counter<'device', 'bytes'>;
  /** Bits of available entropy */
  readonly node_entropy_available_bits: Gauge<never, 'bits'>;
  /** Bits of entropy pool */
  readonly node_entropy_pool_size_bits: Gauge<never, 'bits'>;
  /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which node_exporter was built, and the goos and goarch for the build */
  readonly node_exporter_build_info: Gauge<'branch' | 'goarch' | 'goos' | 'goversion' | 'revision' | 'tags' | 'version'>;
  /** File descriptor statistics: allocated */
  readonly node_filefd_allocated: Gauge<never>;
  /** File descriptor statistics: maximum */
  readonly node_filefd_maximum: Gauge<never>;
  /** Filesystem space available to non-root users in bytes */
  readonly node_filesystem_avail_bytes: Gauge<'device' | 'device_error' | 'fstype' | 'mountpoint', 'bytes'>;
  /** Whether an error occurred while getting statistics for the given device */
  readonly node_filesystem_device_error: Gauge<'device' | 'device_error' | 'fstype' | 'mountpoint'>;
  /** Filesystem total file nodes */
  readonly node_filesystem_files: Gauge<'device' | 'device_error' | 'fstype' | 'mountpoint'>;
  /** Filesystem total free file nodes */
  readonly node_filesystem_files_free: Gauge<'device' | 'device_error' | 'fstype' | 'mountpoint'>;
  /** Filesystem free space in bytes */
  readonly node_filesystem_free_bytes: Gauge<'device' | 'device_error' | 'fstype' | 'mountpoint', 'bytes'>;
  /** Filesystem mount information */
  readonly node_filesystem_mount_info: Gauge<'device' | 'major' | 'minor' | 'mountpoint'>;
  /** Filesystem space available including purgeable space (MacOS specific) */
  readonly node_filesystem_purgeable_bytes: Gauge<'device' | 'device_error' | 'fstype' | 'mountpoint', 'bytes'>;
  /** Filesystem read-only status */
  readonly node_filesystem_readonly: Gauge<'device' | 'device_error' | 'fstype' | 'mountpoint'>;
  /** Filesystem size in bytes */
  readonly node_filesystem_size_bytes: Gauge<'device' | 'device_error' | 'fstype' | 'mountpoint', 'bytes'>;
  /** Total number of forks */
  readonly node_forks_total: Counter<never>;
  /** Interrupt details */
  readonly node_interrupts_total: Counter<'cpu' | 'devices' | 'info' | 'type'>;
  /** Total number of interrupts serviced */
  readonly node_intr_total: Counter<never>;
  /** Total number of tasks that have been detected as hung since the system booted */
  readonly node_kernel_hung_tasks_total: Counter<never>;
  /** 1m load average */
  readonly node_load1: Gauge<never>;
  /** 15m load average */
  readonly node_load15: Gauge<never>;
  /** 5m load average */
  readonly node_load5: Gauge<never>;
  /** Memory information field Active_anon_bytes */
  readonly node_memory_Active_anon_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Active_bytes */
  readonly node_memory_Active_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Active_file_bytes */
  readonly node_memory_Active_file_bytes: Gauge<never, 'bytes'>;
  /** Memory information field AnonHugePages_bytes */
  readonly node_memory_AnonHugePages_bytes: Gauge<never, 'bytes'>;
  /** Memory information field AnonPages_bytes */
  readonly node_memory_AnonPages_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Bounce_bytes */
  readonly node_memory_Bounce_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Buffers_bytes */
  readonly node_memory_Buffers_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Cached_bytes */
  readonly node_memory_Cached_bytes: Gauge<never, 'bytes'>;
  /** Memory information field CommitLimit_bytes */
  readonly node_memory_CommitLimit_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Committed_AS_bytes */
  readonly node_memory_Committed_AS_bytes: Gauge<never, 'bytes'>;
  /** Memory information field DirectMap1G_bytes */
  readonly node_memory_DirectMap1G_bytes: Gauge<never, 'bytes'>;
  /** Memory information field DirectMap2M_bytes */
  readonly node_memory_DirectMap2M_bytes: Gauge<never, 'bytes'>;
  /** Memory information field DirectMap4k_bytes */
  readonly node_memory_DirectMap4k_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Dirty_bytes */
  readonly node_memory_Dirty_bytes: Gauge<never, 'bytes'>;
  /** Memory information field HugePages_Free */
  readonly node_memory_HugePages_Free: Gauge<never>;
  /** Memory information field HugePages_Rsvd */
  readonly node_memory_HugePages_Rsvd: Gauge<never>;
  /** Memory information field HugePages_Surp */
  readonly node_memory_HugePages_Surp: Gauge<never>;
  /** Memory information field HugePages_Total */
  readonly node_memory_HugePages_Total: Gauge<never>;
  /** Memory information field Hugepagesize_bytes */
  readonly node_memory_Hugepagesize_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Inactive_anon_bytes */
  readonly node_memory_Inactive_anon_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Inactive_bytes */
  readonly node_memory_Inactive_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Inactive_file_bytes */
  readonly node_memory_Inactive_file_bytes: Gauge<never, 'bytes'>;
  /** Memory information field KernelStack_bytes */
  readonly node_memory_KernelStack_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Mapped_bytes */
  readonly node_memory_Mapped_bytes: Gauge<never, 'bytes'>;
  /** Memory information field MemAvailable_bytes */
  readonly node_memory_MemAvailable_bytes: Gauge<never, 'bytes'>;
  /** Memory information field MemFree_bytes */
  readonly node_memory_MemFree_bytes: Gauge<never, 'bytes'>;
  /** Memory information field MemTotal_bytes */
  readonly node_memory_MemTotal_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Mlocked_bytes */
  readonly node_memory_Mlocked_bytes: Gauge<never, 'bytes'>;
  /** Memory information field NFS_Unstable_bytes */
  readonly node_memory_NFS_Unstable_bytes: Gauge<never, 'bytes'>;
  /** Memory information field PageTables_bytes */
  readonly node_memory_PageTables_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Percpu_bytes */
  readonly node_memory_Percpu_bytes: Gauge<never, 'bytes'>;
  /** Memory information field SReclaimable_bytes */
  readonly node_memory_SReclaimable_bytes: Gauge<never, 'bytes'>;
  /** Memory information field SUnreclaim_bytes */
  readonly node_memory_SUnreclaim_bytes: Gauge<never, 'bytes'>;
  /** Memory information field ShmemHugePages_bytes */
  readonly node_memory_ShmemHugePages_bytes: Gauge<never, 'bytes'>;
  /** Memory information field ShmemPmdMapped_bytes */
  readonly node_memory_ShmemPmdMapped_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Shmem_bytes */
  readonly node_memory_Shmem_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Slab_bytes */
  readonly node_memory_Slab_bytes: Gauge<never, 'bytes'>;
  /** Memory information field SwapCached_bytes */
  readonly node_memory_SwapCached_bytes: Gauge<never, 'bytes'>;
  /** Memory information field SwapFree_bytes */
  readonly node_memory_SwapFree_bytes: Gauge<never, 'bytes'>;
  /** Memory information field SwapTotal_bytes */
  readonly node_memory_SwapTotal_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Unevictable_bytes */
  readonly node_memory_Unevictable_bytes: Gauge<never, 'bytes'>;
  /** Memory information field VmallocChunk_bytes */
  readonly node_memory_VmallocChunk_bytes: Gauge<never, 'bytes'>;
  /** Memory information field VmallocTotal_bytes */
  readonly node_memory_VmallocTotal_bytes: Gauge<never, 'bytes'>;
  /** Memory information field VmallocUsed_bytes */
  readonly node_memory_VmallocUsed_bytes: Gauge<never, 'bytes'>;
  /** Memory information field WritebackTmp_bytes */
  readonly node_memory_WritebackTmp_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Writeback_bytes */
  readonly node_memory_Writeback_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Zswap_bytes */
  readonly node_memory_Zswap_bytes: Gauge<never, 'bytes'>;
  /** Memory information field Zswapped_bytes */
  readonly node_memory_Zswapped_bytes: Gauge<never, 'bytes'>;
  /** Statistic Icmp6InErrors */
  readonly node_netstat_Icmp6_InErrors: Untyped<never>;
  /** Statistic Icmp6InMsgs */
  readonly node_netstat_Icmp6_InMsgs: Untyped<never>;
  /** Statistic Icmp6OutMsgs */
  readonly node_netstat_Icmp6_OutMsgs: Untyped<never>;
  /** Statistic IcmpInErrors */
  readonly node_netstat_Icmp_InErrors: Untyped<never>;
  /** Statistic IcmpInMsgs */
  readonly node_netstat_Icmp_InMsgs: Untyped<never>;
  /** Statistic IcmpOutMsgs */
  readonly node_netstat_Icmp_OutMsgs: Untyped<never>;
  /** Statistic Ip6InOctets */
  readonly node_netstat_Ip6_InOctets: Untyped<never>;
  /** Statistic Ip6OutOctets */
  readonly node_netstat_Ip6_OutOctets: Untyped<never>;
  /** Statistic IpExtInOctets */
  readonly node_netstat_IpExt_InOctets: Untyped<never, 'bytes'>;
  /** Statistic IpExtOutOctets */
  readonly node_netstat_IpExt_OutOctets: Untyped<never, 'bytes'>;
  /** Statistic IpForwarding */
  readonly node_netstat_Ip_Forwarding: Untyped<never>;
  /** Statistic TcpExtListenDrops */
  readonly node_netstat_TcpExt_ListenDrops: Untyped<never>;
  /** Statistic TcpExtListenOverflows */
  readonly node_netstat_TcpExt_ListenOverflows: Untyped<never>;
  /** Statistic TcpExtSyncookiesFailed */
  readonly node_netstat_TcpExt_SyncookiesFailed: Untyped<never>;
  /** Statistic TcpExtSyncookiesRecv */
  readonly node_netstat_TcpExt_SyncookiesRecv: Untyped<never>;
  /** Statistic TcpExtSyncookiesSent */
  readonly node_netstat_TcpExt_SyncookiesSent: Untyped<never>;
  readonly node_netstat_TcpExt_TCPOFOQueue: Untyped<never>;
  readonly node_netstat_TcpExt_TCPRcvQDrop: Untyped<never>;
  /** Statistic TcpExtTCPSynRetrans */
  readonly node_netstat_TcpExt_TCPSynRetrans: Untyped<never>;
  /** Statistic TcpExtTCPTimeouts */
  readonly node_netstat_TcpExt_TCPTimeouts: Untyped<never>;
  /** Statistic TcpActiveOpens */
  readonly node_netstat_Tcp_ActiveOpens: Untyped<never>;
  /** Statistic TcpCurrEstab */
  readonly node_netstat_Tcp_CurrEstab: Untyped<never>;
  /** Statistic TcpInErrs */
  readonly node_netstat_Tcp_InErrs: Untyped<never>;
  /** Statistic TcpInSegs */
  readonly node_netstat_Tcp_InSegs: Untyped<never>;
  /** Statistic TcpOutRsts */
  readonly node_netstat_Tcp_OutRsts: Untyped<never>;
  /** Statistic TcpOutSegs */
  readonly node_netstat_Tcp_OutSegs: Untyped<never>;
  /** Statistic TcpPassiveOpens */
  readonly node_netstat_Tcp_PassiveOpens: Untyped<never>;
  /** Statistic TcpRetransSegs */
  readonly node_netstat_Tcp_RetransSegs: Untyped<never>;
  /** Statistic Udp6InDatagrams */
  readonly node_netstat_Udp6_InDatagrams: Untyped<never>;
  /** Statistic Udp6InErrors */
  readonly node_netstat_Udp6_InErrors: Untyped<never>;
  /** Statistic Udp6NoPorts */
  readonly node_netstat_Udp6_NoPorts: Untyped<never>;
  /** Statistic Udp6OutDatagrams */
  readonly node_netstat_Udp6_OutDatagrams: Untyped<never>;
  /** Statistic Udp6RcvbufErrors */
  readonly node_netstat_Udp6_RcvbufErrors: Untyped<never>;
  /** Statistic Udp6SndbufErrors */
  readonly node_netstat_Udp6_SndbufErrors: Untyped<never>;
  /** Statistic UdpLite6InErrors */
  readonly node_netstat_UdpLite6_InErrors: Untyped<never>;
  /** Statistic UdpLiteInErrors */
  readonly node_netstat_UdpLite_InErrors: Untyped<never>;
  /** Statistic UdpInDatagrams */
  readonly node_netstat_Udp_InDatagrams: Untyped<never>;
  /** Statistic UdpInErrors */
  readonly node_netstat_Udp_InErrors: Untyped<never>;
  /** Statistic UdpNoPorts */
  readonly node_netstat_Udp_NoPorts: Untyped<never>;
  /** Statistic UdpOutDatagrams */
  readonly node_netstat_Udp_OutDatagrams: Untyped<never>;
  /** Statistic UdpRcvbufErrors */
  readonly node_netstat_Udp_RcvbufErrors: Untyped<never>;
  /** Statistic UdpSndbufErrors */
  readonly node_netstat_Udp_SndbufErrors: Untyped<never>;
  /** Network device property: address_assign_type */
  readonly node_network_address_assign_type: Gauge<'device'>;
  /** Network device property: carrier */
  readonly node_network_carrier: Gauge<'device'>;
  /** Network device property: carrier_changes_total */
  readonly node_network_carrier_changes_total: Counter<'device'>;
  /** Network device property: carrier_down_changes_total */
  readonly node_network_carrier_down_changes_total: Counter<'device'>;
  /** Network device property: carrier_up_changes_total */
  readonly node_network_carrier_up_changes_total: Counter<'device'>;
  /** Network device property: device_id */
  readonly node_network_device_id: Gauge<'device'>;
  /** Network device property: dormant */
  readonly node_network_dormant: Gauge<'device'>;
  /** Network device property: flags */
  readonly node_network_flags: Gauge<'device'>;
  /** Network device property: iface_id */
  readonly node_network_iface_id: Gauge<'device'>;
  /** Network device property: iface_link */
  readonly node_network_iface_link: Gauge<'device'>;
  /** Network device property: iface_link_mode */
  readonly node_network_iface_link_mode: Gauge<'device'>;
  /** Non-numeric data from /sys/class/net/<iface>, value is always 1 */
  readonly node_network_info: Gauge<'address' | 'adminstate' | 'broadcast' | 'device' | 'duplex' | 'ifalias' | 'operstate'>;
  /** Network device property: mtu_bytes */
  readonly node_network_mtu_bytes: Gauge<'device', 'bytes'>;
  /** Network device property: name_assign_type */
  readonly node_network_name_assign_type: Gauge<'device'>;
  /** Network device property: net_dev_group */
  readonly node_network_net_dev_group: Gauge<'device'>;
  /** Network device property: protocol_type */
  readonly node_network_protocol_type: Gauge<'device'>;
  /** Network device statistic receive_bytes */
  readonly node_network_receive_bytes_total: Counter<'device', 'bytes'>;
  /** Network device statistic receive_compressed */
  readonly node_network_receive_compressed_total: Counter<'device'>;
  /** Network device statistic receive_drop */
  readonly node_network_receive_drop_total: Counter<'device'>;
  /** Network device statistic receive_errs */
  readonly node_network_receive_errs_total: Counter<'device'>;
  /** Network device statistic receive_fifo */
  readonly node_network_receive_fifo_total: Counter<'device'>;
  /** Network device statistic receive_frame */
  readonly node_network_receive_frame_total: Counter<'device'>;
  /** Network device statistic receive_multicast */
  readonly node_network_receive_multicast_total: Counter<'device'>;
  /** Network device statistic receive_nohandler */
  readonly node_network_receive_nohandler_total: Counter<'device'>;
  /** Network device statistic receive_packets */
  readonly node_network_receive_packets_total: Counter<'device', 'packets'>;
  /** Network device property: speed_bytes */
  readonly node_network_speed_bytes: Gauge<'device', 'bytes'>;
  /** Network device statistic transmit_bytes */
  readonly node_network_transmit_bytes_total: Counter<'device', 'bytes'>;
  /** Network device statistic transmit_carrier */
  readonly node_network_transmit_carrier_total: Counter<'device'>;
  /** Network device statistic transmit_colls */
  readonly node_network_transmit_colls_total: Counter<'device'>;
  /** Network device statistic transmit_compressed */
  readonly node_network_transmit_compressed_total: Counter<'device'>;
  /** Network device statistic transmit_drop */
  readonly node_network_transmit_drop_total: Counter<'device'>;
  /** Network device statistic transmit_errs */
  readonly node_network_transmit_errs_total: Counter<'device'>;
  /** Network device statistic transmit_fifo */
  readonly node_network_transmit_fifo_total: Counter<'device'>;
  /** Network device statistic transmit_packets */
  readonly node_network_transmit_packets_total: Counter<'device', 'packets'>;
  /** Network device property: transmit_queue_length */
  readonly node_network_transmit_queue_length: Gauge<'device'>;
  /** Value is 1 if operstate is 'up', 0 otherwise */
  readonly node_network_up: Gauge<'device'>;
  /** Number of currently allocated flow entries for connection tracking */
  readonly node_nf_conntrack_entries: Gauge<never>;
  /** Maximum size of connection tracking table */
  readonly node_nf_conntrack_entries_limit: Gauge<never>;
  /** Number of packets dropped due to conntrack failure */
  readonly node_nf_conntrack_stat_drop: Gauge<never>;
  /** Number of dropped conntrack entries to make room for new ones, if maximum table size was reached */
  readonly node_nf_conntrack_stat_early_drop: Gauge<never>;
  /** Number of searched entries which were successful */
  readonly node_nf_conntrack_stat_found: Gauge<never>;
  /** Number of packets seen which are already connected to a conntrack entry */
  readonly node_nf_conntrack_stat_ignore: Gauge<never>;
  /** Number of entries inserted into the list */
  readonly node_nf_conntrack_stat_insert: Gauge<never>;
  /** Number of entries for which list insertion was attempted but failed */
  readonly node_nf_conntrack_stat_insert_failed: Gauge<never>;
  /** Number of packets seen which can not be tracked */
  readonly node_nf_conntrack_stat_invalid: Gauge<never>;
  /** Number of conntrack table lookups which had to be restarted due to hashtable resizes */
  readonly node_nf_conntrack_stat_search_restart: Gauge<never>;
  /** A metric with a constant '1' value labeled by build_id, id, id_like, image_id, image_version, name, pretty_name, variant, variant_id, version, version_codename, version_id */
  readonly node_os_info: Gauge<'build_id' | 'id' | 'id_like' | 'image_id' | 'image_version' | 'name' | 'pretty_name' | 'variant' | 'variant_id' | 'version' | 'version_codename' | 'version_id'>;
  /** Metric containing the major.minor part of the OS version */
  readonly node_os_version: Gauge<'id' | 'id_like' | 'name'>;
  /** Total time in seconds that processes have waited for CPU time */
  readonly node_pressure_cpu_waiting_seconds_total: Counter<never, 'seconds'>;
  /** Total time in seconds no process could make progress due to IO congestion */
  readonly node_pressure_io_stalled_seconds_total: Counter<never, 'seconds'>;
  /** Total time in seconds that processes have waited due to IO congestion */
  readonly node_pressure_io_waiting_seconds_total: Counter<never, 'seconds'>;
  /** Total time in seconds no process could make progress due to memory congestion */
  readonly node_pressure_memory_stalled_seconds_total: Counter<never, 'seconds'>;
  /** Total time in seconds that processes have waited for memory */
  readonly node_pressure_memory_waiting_seconds_total: Counter<never, 'seconds'>;
  /** Number of max PIDs limit */
  readonly node_processes_max_processes: Gauge<never>;
  /** Limit of threads in the system */
  readonly node_processes_max_threads: Gauge<never>;
  /** Number of PIDs */
  readonly node_processes_pids: Gauge<never>;
  /** Number of processes in each state */
  readonly node_processes_state: Gauge<'state'>;
  /** Allocated threads in system */
  readonly node_processes_threads: Gauge<never>;
  /** Number of threads in each state */
  readonly node_processes_threads_state: Gauge<'thread_state'>;
  /** Number of processes blocked waiting for I/O to complete */
  readonly node_procs_blocked: Gauge<never>;
  /** Number of processes in runnable state */
  readonly node_procs_running: Gauge<never>;
  /** node_exporter: Duration of a collector scrape */
  readonly node_scrape_collector_duration_seconds: Gauge<'collector', 'seconds'>;
  /** node_exporter: Whether a collector succeeded */
  readonly node_scrape_collector_success: Gauge<'collector'>;
  /** SELinux is enabled, 1 is true, 0 is false */
  readonly node_selinux_enabled: Gauge<never>;
  /** Number of FRAG6 sockets in state inuse */
  readonly node_sockstat_FRAG6_inuse: Gauge<never>;
  /** Number of FRAG6 sockets in state memory */
  readonly node_sockstat_FRAG6_memory: Gauge<never>;
  /** Number of FRAG sockets in state inuse */
  readonly node_sockstat_FRAG_inuse: Gauge<never>;
  /** Number of FRAG sockets in state memory */
  readonly node_sockstat_FRAG_memory: Gauge<never>;
  /** Number of RAW6 sockets in state inuse */
  readonly node_sockstat_RAW6_inuse: Gauge<never>;
  /** Number of RAW sockets in state inuse */
  readonly node_sockstat_RAW_inuse: Gauge<never>;
  /** Number of TCP6 sockets in state inuse */
  readonly node_sockstat_TCP6_inuse: Gauge<never>;
  /** Number of TCP sockets in state alloc */
  readonly node_sockstat_TCP_alloc: Gauge<never>;
  /** Number of TCP sockets in state inuse */
  readonly node_sockstat_TCP_inuse: Gauge<never>;
  /** Number of TCP sockets in state mem */
  readonly node_sockstat_TCP_mem: Gauge<never>;
  /** Number of TCP sockets in state mem_bytes */
  readonly node_sockstat_TCP_mem_bytes: Gauge<never, 'bytes'>;
  /** Number of TCP sockets in state orphan */
  readonly node_sockstat_TCP_orphan: Gauge<never>;
  /** Number of TCP sockets in state tw */
  readonly node_sockstat_TCP_tw: Gauge<never>;
  /** Number of UDP6 sockets in state inuse */
  readonly node_sockstat_UDP6_inuse: Gauge<never>;
  /** Number of UDPLITE6 sockets in state inuse */
  readonly node_sockstat_UDPLITE6_inuse: Gauge<never>;
  /** Number of UDPLITE sockets in state inuse */
  readonly node_sockstat_UDPLITE_inuse: Gauge<never>;
  /** Number of UDP sockets in state inuse */
  readonly node_sockstat_UDP_inuse: Gauge<never>;
  /** Number of UDP sockets in state mem */
  readonly node_sockstat_UDP_mem: Gauge<never>;
  /** Number of UDP sockets in state mem_bytes */
  readonly node_sockstat_UDP_mem_bytes: Gauge<never, 'bytes'>;
  /** Number of IPv4 sockets in use */
  readonly node_sockstat_sockets_used: Gauge<never>;
  /** Softnet backlog status */
  readonly node_softnet_backlog_len: Gauge<'cpu'>;
  /** Number of collision occur while obtaining device lock while transmitting */
  readonly node_softnet_cpu_collision_total: Counter<'cpu'>;
  /** Number of dropped packets */
  readonly node_softnet_dropped_total: Counter<'cpu'>;
  /** Number of times flow limit has been reached */
  readonly node_softnet_flow_limit_count_total: Counter<'cpu'>;
  /** Number of processed packets */
  readonly node_softnet_processed_total: Counter<'cpu'>;
  /** Number of times cpu woken up received_rps */
  readonly node_softnet_received_rps_total: Counter<'cpu'>;
  /** Number of times processing packets ran out of quota */
  readonly node_softnet_times_squeezed_total: Counter<'cpu'>;
  /** Number of connection states */
  readonly node_tcp_connection_states: Gauge<'state'>;
  /** 1 if there was an error opening or reading a file, 0 otherwise */
  readonly node_textfile_scrape_error: Gauge<never>;
  /** Available clocksources read from '/sys/devices/system/clocksource' */
  readonly node_time_clocksource_available_info: Gauge<'clocksource' | 'device'>;
  /** Current clocksource read from '/sys/devices/system/clocksource' */
  readonly node_time_clocksource_current_info: Gauge<'clocksource' | 'device'>;
  /** System time in seconds since epoch (1970) */
  readonly node_time_seconds: Gauge<never, 'seconds'>;
  /** System time zone offset in seconds */
  readonly node_time_zone_offset_seconds: Gauge<'time_zone', 'seconds'>;
  /** Estimated error in seconds */
  readonly node_timex_estimated_error_seconds: Gauge<never, 'seconds'>;
  /** Local clock frequency adjustment */
  readonly node_timex_frequency_adjustment_ratio: Gauge<never, 'ratio'>;
  /** Phase-locked loop time constant */
  readonly node_timex_loop_time_constant: Gauge<never>;
  /** Maximum error in seconds */
  readonly node_timex_maxerror_seconds: Gauge<never, 'seconds'>;
  /** Time offset in between local system and reference clock */
  readonly node_timex_offset_seconds: Gauge<never, 'seconds'>;
  /** Pulse per second count of calibration intervals */
  readonly node_timex_pps_calibration_total: Counter<never>;
  /** Pulse per second count of calibration errors */
  readonly node_timex_pps_error_total: Counter<never>;
  /** Pulse per second frequency */
  readonly node_timex_pps_frequency_hertz: Gauge<never, 'hertz'>;
  /** Pulse per second jitter */
  readonly node_timex_pps_jitter_seconds: Gauge<never, 'seconds'>;
  /** Pulse per second count of jitter limit exceeded events */
  readonly node_timex_pps_jitter_total: Counter<never>;
  /** Pulse per second interval duration */
  readonly node_timex_pps_shift_seconds: Gauge<never, 'seconds'>;
  /** Pulse per second count of stability limit exceeded events */
  readonly node_timex_pps_stability_exceeded_total: Counter<never>;
  /** Pulse per second stability, average of recent frequency changes */
  readonly node_timex_pps_stability_hertz: Gauge<never, 'hertz'>;
  /** Value of the status array bits */
  readonly node_timex_status: Gauge<never>;
  /** Is clock synchronized to a reliable server (1 = yes, 0 = no) */
  readonly node_timex_sync_status: Gauge<never>;
  /** International Atomic Time (TAI) offset */
  readonly node_timex_tai_offset_seconds: Gauge<never, 'seconds'>;
  /** Seconds between clock ticks */
  readonly node_timex_tick_seconds: Gauge<never, 'seconds'>;
  /** Number of allocated memory in the kernel for UDP datagrams in bytes */
  readonly node_udp_queues: Gauge<'ip' | 'queue'>;
  /** Labeled system information as provided by the uname system call */
  readonly node_uname_info: Gauge<'domainname' | 'machine' | 'nodename' | 'release' | 'sysname' | 'version'>;
  /** /proc/vmstat information field oom_kill */
  readonly node_vmstat_oom_kill: Untyped<never>;
  /** /proc/vmstat information field pgfault */
  readonly node_vmstat_pgfault: Untyped<never>;
  /** /proc/vmstat information field pgmajfault */
  readonly node_vmstat_pgmajfault: Untyped<never>;
  /** /proc/vmstat information field pgpgin */
  readonly node_vmstat_pgpgin: Untyped<never>;
  /** /proc/vmstat information field pgpgout */
  readonly node_vmstat_pgpgout: Untyped<never>;
  /** /proc/vmstat information field pswpin */
  readonly node_vmstat_pswpin: Untyped<never>;
  /** /proc/vmstat information field pswpout */
  readonly node_vmstat_pswpout: Untyped<never>;
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
  /** Total number of internal errors encountered by the promhttp metric handler */
  readonly promhttp_metric_handler_errors_total: Counter<'cause'>;
  /** Current number of scrapes being served */
  readonly promhttp_metric_handler_requests_in_flight: Gauge<never>;
  /** Total number of scrapes by HTTP status code */
  readonly promhttp_metric_handler_requests_total: Counter<'code', 'requests'>;
}

declare const series: Series;
export default series;

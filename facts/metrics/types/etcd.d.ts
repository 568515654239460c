// Written by `npm run metric-types` from ../etcd.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  readonly etcd_cluster_version: Gauge<'cluster_version'>;
  /** The current revision of auth store */
  readonly etcd_debugging_auth_revision: Gauge<never>;
  /** The latency distributions of commit.rebalance called by bboltdb backend */
  readonly etcd_debugging_disk_backend_commit_rebalance_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency distributions of commit.rebalance called by bboltdb backend */
  readonly etcd_debugging_disk_backend_commit_rebalance_duration_seconds_count: Counter<never, 'observations'>;
  /** The latency distributions of commit.rebalance called by bboltdb backend */
  readonly etcd_debugging_disk_backend_commit_rebalance_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The latency distributions of commit.spill called by bboltdb backend */
  readonly etcd_debugging_disk_backend_commit_spill_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency distributions of commit.spill called by bboltdb backend */
  readonly etcd_debugging_disk_backend_commit_spill_duration_seconds_count: Counter<never, 'observations'>;
  /** The latency distributions of commit.spill called by bboltdb backend */
  readonly etcd_debugging_disk_backend_commit_spill_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The latency distributions of commit.write called by bboltdb backend */
  readonly etcd_debugging_disk_backend_commit_write_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency distributions of commit.write called by bboltdb backend */
  readonly etcd_debugging_disk_backend_commit_write_duration_seconds_count: Counter<never, 'observations'>;
  /** The latency distributions of commit.write called by bboltdb backend */
  readonly etcd_debugging_disk_backend_commit_write_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The total number of granted leases */
  readonly etcd_debugging_lease_granted_total: Counter<never>;
  /** The number of renewed leases seen by the leader */
  readonly etcd_debugging_lease_renewed_total: Counter<never>;
  /** The total number of revoked leases */
  readonly etcd_debugging_lease_revoked_total: Counter<never>;
  /** Bucketed histogram of lease TTLs */
  readonly etcd_debugging_lease_ttl_total_bucket: Counter<'le', 'observations'>;
  /** Bucketed histogram of lease TTLs */
  readonly etcd_debugging_lease_ttl_total_count: Counter<never, 'observations'>;
  /** Bucketed histogram of lease TTLs */
  readonly etcd_debugging_lease_ttl_total_sum: Counter<never>;
  /** The revision of the last compaction in store */
  readonly etcd_debugging_mvcc_compact_revision: Gauge<never>;
  /** The current revision of store */
  readonly etcd_debugging_mvcc_current_revision: Gauge<never>;
  /** Total number of db keys compacted */
  readonly etcd_debugging_mvcc_db_compaction_keys_total: Counter<never>;
  /** The unix time of the last db compaction. Resets to 0 on start */
  readonly etcd_debugging_mvcc_db_compaction_last: Gauge<never, 'seconds'>;
  /** Bucketed histogram of db compaction pause duration */
  readonly etcd_debugging_mvcc_db_compaction_pause_duration_milliseconds_bucket: Counter<'le', 'observations'>;
  /** Bucketed histogram of db compaction pause duration */
  readonly etcd_debugging_mvcc_db_compaction_pause_duration_milliseconds_count: Counter<never, 'observations'>;
  /** Bucketed histogram of db compaction pause duration */
  readonly etcd_debugging_mvcc_db_compaction_pause_duration_milliseconds_sum: Counter<never, 'milliseconds'>;
  /** Bucketed histogram of db compaction total duration */
  readonly etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_bucket: Counter<'le', 'observations'>;
  /** Bucketed histogram of db compaction total duration */
  readonly etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_count: Counter<never, 'observations'>;
  /** Bucketed histogram of db compaction total duration */
  readonly etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_sum: Counter<never, 'milliseconds'>;
  /** Total number of events sent by this member */
  readonly etcd_debugging_mvcc_events_total: Counter<never, 'events'>;
  /** Bucketed histogram of index compaction pause duration */
  readonly etcd_debugging_mvcc_index_compaction_pause_duration_milliseconds_bucket: Counter<'le', 'observations'>;
  /** Bucketed histogram of index compaction pause duration */
  readonly etcd_debugging_mvcc_index_compaction_pause_duration_milliseconds_count: Counter<never, 'observations'>;
  /** Bucketed histogram of index compaction pause duration */
  readonly etcd_debugging_mvcc_index_compaction_pause_duration_milliseconds_sum: Counter<never, 'milliseconds'>;
  /** Total number of keys */
  readonly etcd_debugging_mvcc_keys_total: Gauge<never>;
  /** Total number of pending events to be sent */
  readonly etcd_debugging_mvcc_pending_events_total: Gauge<never, 'events'>;
  /** Total number of unsynced slow watchers */
  readonly etcd_debugging_mvcc_slow_watcher_total: Gauge<never>;
  /** The total size of put kv pairs seen by this member */
  readonly etcd_debugging_mvcc_total_put_size_in_bytes: Gauge<never, 'bytes'>;
  /** Total number of watch streams */
  readonly etcd_debugging_mvcc_watch_stream_total: Gauge<never>;
  /** Total number of watchers */
  readonly etcd_debugging_mvcc_watcher_total: Gauge<never>;
  /** The total number of expired leases */
  readonly etcd_debugging_server_lease_expired_total: Counter<never>;
  /** The marshalling cost distributions of save called by snapshot */
  readonly etcd_debugging_snap_save_marshalling_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The marshalling cost distributions of save called by snapshot */
  readonly etcd_debugging_snap_save_marshalling_duration_seconds_count: Counter<never, 'observations'>;
  /** The marshalling cost distributions of save called by snapshot */
  readonly etcd_debugging_snap_save_marshalling_duration_seconds_sum: Counter<never, 'seconds'>;
  readonly etcd_debugging_snap_save_total_duration_seconds_bucket: Counter<'le', 'observations'>;
  readonly etcd_debugging_snap_save_total_duration_seconds_count: Counter<never, 'observations'>;
  readonly etcd_debugging_snap_save_total_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of expired keys */
  readonly etcd_debugging_store_expires_total: Counter<never>;
  /** Total number of reads action by (get/getRecursive), local to this member */
  readonly etcd_debugging_store_reads_total: Counter<'action', 'reads'>;
  /** Total number of incoming watch requests (new or reestablished) */
  readonly etcd_debugging_store_watch_requests_total: Counter<never, 'requests'>;
  /** Count of currently active watchers */
  readonly etcd_debugging_store_watchers: Gauge<never>;
  /** Total number of writes (e.g. set/compareAndDelete) seen by this member */
  readonly etcd_debugging_store_writes_total: Counter<'action', 'writes'>;
  /** The latency distributions of commit called by backend */
  readonly etcd_disk_backend_commit_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency distributions of commit called by backend */
  readonly etcd_disk_backend_commit_duration_seconds_count: Counter<never, 'observations'>;
  /** The latency distributions of commit called by backend */
  readonly etcd_disk_backend_commit_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The latency distribution of backend defragmentation */
  readonly etcd_disk_backend_defrag_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency distribution of backend defragmentation */
  readonly etcd_disk_backend_defrag_duration_seconds_count: Counter<never, 'observations'>;
  /** The latency distribution of backend defragmentation */
  readonly etcd_disk_backend_defrag_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The latency distribution of backend snapshots */
  readonly etcd_disk_backend_snapshot_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency distribution of backend snapshots */
  readonly etcd_disk_backend_snapshot_duration_seconds_count: Counter<never, 'observations'>;
  /** The latency distribution of backend snapshots */
  readonly etcd_disk_backend_snapshot_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Whether or not defrag is active on the member. 1 means active, 0 means not */
  readonly etcd_disk_defrag_inflight: Gauge<never>;
  /** The latency distributions of fsync called by WAL */
  readonly etcd_disk_wal_fsync_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency distributions of fsync called by WAL */
  readonly etcd_disk_wal_fsync_duration_seconds_count: Counter<never, 'observations'>;
  /** The latency distributions of fsync called by WAL */
  readonly etcd_disk_wal_fsync_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of bytes written in WAL */
  readonly etcd_disk_wal_write_bytes_total: Gauge<never, 'bytes'>;
  /** The latency distributions of write called by WAL */
  readonly etcd_disk_wal_write_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency distributions of write called by WAL */
  readonly etcd_disk_wal_write_duration_seconds_count: Counter<never, 'observations'>;
  /** The latency distributions of write called by WAL */
  readonly etcd_disk_wal_write_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of cache hits */
  readonly etcd_grpc_proxy_cache_hits_total: Gauge<never>;
  /** Total number of keys/ranges cached */
  readonly etcd_grpc_proxy_cache_keys_total: Gauge<never>;
  /** Total number of cache misses */
  readonly etcd_grpc_proxy_cache_misses_total: Gauge<never>;
  /** Total number of events coalescing */
  readonly etcd_grpc_proxy_events_coalescing_total: Counter<never>;
  /** Total number of current watchers coalescing */
  readonly etcd_grpc_proxy_watchers_coalescing_total: Gauge<never>;
  /** The number of currently open read transactions */
  readonly etcd_mvcc_db_open_read_transactions: Gauge<never>;
  /** Total size of the underlying database physically allocated in bytes */
  readonly etcd_mvcc_db_total_size_in_bytes: Gauge<never, 'bytes'>;
  /** Total size of the underlying database logically in use in bytes */
  readonly etcd_mvcc_db_total_size_in_use_in_bytes: Gauge<never, 'bytes'>;
  /** Total number of deletes seen by this member */
  readonly etcd_mvcc_delete_total: Counter<never>;
  /** The latency distribution of storage hash operation */
  readonly etcd_mvcc_hash_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency distribution of storage hash operation */
  readonly etcd_mvcc_hash_duration_seconds_count: Counter<never, 'observations'>;
  /** The latency distribution of storage hash operation */
  readonly etcd_mvcc_hash_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The latency distribution of storage hash by revision operation */
  readonly etcd_mvcc_hash_rev_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency distribution of storage hash by revision operation */
  readonly etcd_mvcc_hash_rev_duration_seconds_count: Counter<never, 'observations'>;
  /** The latency distribution of storage hash by revision operation */
  readonly etcd_mvcc_hash_rev_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of puts seen by this member */
  readonly etcd_mvcc_put_total: Counter<never>;
  /** Total number of ranges seen by this member */
  readonly etcd_mvcc_range_total: Counter<never>;
  /** Total number of txns seen by this member */
  readonly etcd_mvcc_txn_total: Counter<never>;
  /** The current number of active peer connections */
  readonly etcd_network_active_peers: Gauge<'Local' | 'Remote'>;
  /** The total number of bytes received from grpc clients */
  readonly etcd_network_client_grpc_received_bytes_total: Counter<never, 'bytes'>;
  /** The total number of bytes sent to grpc clients */
  readonly etcd_network_client_grpc_sent_bytes_total: Counter<never, 'bytes'>;
  /** The current number of known peers */
  readonly etcd_network_known_peers: Gauge<'Local' | 'Remote'>;
  /** The total number of bytes received from peers */
  readonly etcd_network_peer_received_bytes_total: Counter<'From', 'bytes'>;
  /** Round-Trip-Time histogram between peers */
  readonly etcd_network_peer_round_trip_time_seconds_bucket: Counter<'To' | 'le', 'observations'>;
  /** Round-Trip-Time histogram between peers */
  readonly etcd_network_peer_round_trip_time_seconds_count: Counter<'To', 'observations'>;
  /** Round-Trip-Time histogram between peers */
  readonly etcd_network_peer_round_trip_time_seconds_sum: Counter<'To', 'seconds'>;
  /** The total number of bytes sent to peers */
  readonly etcd_network_peer_sent_bytes_total: Counter<'To', 'bytes'>;
  /** The latency distributions of v2 apply called by backend */
  readonly etcd_server_apply_duration_seconds_bucket: Counter<'le' | 'op' | 'success' | 'version', 'observations'>;
  /** The latency distributions of v2 apply called by backend */
  readonly etcd_server_apply_duration_seconds_count: Counter<'op' | 'success' | 'version', 'observations'>;
  /** The latency distributions of v2 apply called by backend */
  readonly etcd_server_apply_duration_seconds_sum: Counter<'op' | 'success' | 'version', 'seconds'>;
  /** The total number of client requests per client version */
  readonly etcd_server_client_requests_total: Counter<'client_api_version' | 'type', 'requests'>;
  /** Whether or not a feature is enabled. 1 is enabled, 0 is not */
  readonly etcd_server_feature_enabled: Gauge<'name' | 'stage'>;
  /** Which Go version server is running with. 1 for 'server_go_version' label with current version */
  readonly etcd_server_go_version: Gauge<'server_go_version'>;
  /** Whether or not a leader exists. 1 is existence, 0 is not */
  readonly etcd_server_has_leader: Gauge<never>;
  /** The total number of failed health checks */
  readonly etcd_server_health_failures: Counter<never>;
  /** The total number of successful health checks */
  readonly etcd_server_health_success: Counter<never>;
  /** The total number of leader heartbeat send failures (likely overloaded from slow disk) */
  readonly etcd_server_heartbeat_send_failures_total: Counter<never>;
  readonly etcd_server_id: Gauge<'server_id'>;
  /** Whether or not this member is a leader. 1 if is, 0 otherwise */
  readonly etcd_server_is_leader: Gauge<never>;
  /** Whether or not this member is a learner. 1 if is, 0 otherwise */
  readonly etcd_server_is_learner: Gauge<never>;
  /** The number of leader changes seen */
  readonly etcd_server_leader_changes_seen_total: Counter<never>;
  /** The total number of successful learner promotions while this member is leader */
  readonly etcd_server_learner_promote_successes: Counter<never>;
  /** The total number of consensus proposals applied */
  readonly etcd_server_proposals_applied_total: Gauge<never>;
  /** The total number of consensus proposals committed */
  readonly etcd_server_proposals_committed_total: Gauge<never>;
  /** The total number of failed proposals seen */
  readonly etcd_server_proposals_failed_total: Counter<never>;
  /** The current number of pending proposals to commit */
  readonly etcd_server_proposals_pending: Gauge<never>;
  /** Current backend storage quota size in bytes */
  readonly etcd_server_quota_backend_bytes: Gauge<never, 'bytes'>;
  /** The latency distributions of txn.Range */
  readonly etcd_server_range_duration_seconds_bucket: Counter<'le' | 'success', 'observations'>;
  /** The latency distributions of txn.Range */
  readonly etcd_server_range_duration_seconds_count: Counter<'success', 'observations'>;
  /** The latency distributions of txn.Range */
  readonly etcd_server_range_duration_seconds_sum: Counter<'success', 'seconds'>;
  /** The total number of failed read indexes seen */
  readonly etcd_server_read_indexes_failed_total: Counter<never>;
  /** The total number of slow apply requests (likely overloaded from slow disk) */
  readonly etcd_server_slow_apply_total: Counter<never>;
  /** The total number of pending read indexes not in sync with leader's or timed out read index requests */
  readonly etcd_server_slow_read_indexes_total: Counter<never>;
  /** 1 if the server is applying the incoming snapshot. 0 if none */
  readonly etcd_server_snapshot_apply_in_progress_total: Gauge<never>;
  readonly etcd_server_version: Gauge<'server_version'>;
  readonly etcd_snap_db_fsync_duration_seconds_bucket: Counter<'le', 'observations'>;
  readonly etcd_snap_db_fsync_duration_seconds_count: Counter<never, 'observations'>;
  readonly etcd_snap_db_fsync_duration_seconds_sum: Counter<never, 'seconds'>;
  readonly etcd_snap_db_save_total_duration_seconds_bucket: Counter<'le', 'observations'>;
  readonly etcd_snap_db_save_total_duration_seconds_count: Counter<never, 'observations'>;
  readonly etcd_snap_db_save_total_duration_seconds_sum: Counter<never, 'seconds'>;
  readonly etcd_snap_fsync_duration_seconds_bucket: Counter<'le', 'observations'>;
  readonly etcd_snap_fsync_duration_seconds_count: Counter<never, 'observations'>;
  readonly etcd_snap_fsync_duration_seconds_sum: Counter<never, 'seconds'>;
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
  readonly grpc_server_handled_total: Counter<'grpc_code' | 'grpc_method' | 'grpc_service' | 'grpc_type'>;
  readonly grpc_server_handling_seconds_bucket: Counter<'grpc_method' | 'grpc_service' | 'grpc_type' | 'le', 'observations'>;
  readonly grpc_server_handling_seconds_count: Counter<'grpc_method' | 'grpc_service' | 'grpc_type', 'observations'>;
  readonly grpc_server_handling_seconds_sum: Counter<'grpc_method' | 'grpc_service' | 'grpc_type', 'seconds'>;
  readonly grpc_server_msg_received_total: Counter<'grpc_method' | 'grpc_service' | 'grpc_type'>;
  readonly grpc_server_msg_sent_total: Counter<'grpc_method' | 'grpc_service' | 'grpc_type'>;
  readonly grpc_server_started_total: Counter<'grpc_method' | 'grpc_service' | 'grpc_type'>;
  /** The file descriptor limit */
  readonly os_fd_limit: Gauge<never>;
  readonly os_fd_used: Gauge<never>;
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

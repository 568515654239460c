// Written by `npm run metric-types` from ../redis-exporter.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
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
  readonly redis_active_defrag_running: Gauge<never>;
  readonly redis_allocator_active_bytes: Gauge<never, 'bytes'>;
  readonly redis_allocator_allocated_bytes: Gauge<never, 'bytes'>;
  readonly redis_allocator_frag_bytes: Gauge<never, 'bytes'>;
  readonly redis_allocator_frag_ratio: Gauge<never, 'ratio'>;
  readonly redis_allocator_resident_bytes: Gauge<never, 'bytes'>;
  readonly redis_allocator_rss_bytes: Gauge<never, 'bytes'>;
  readonly redis_allocator_rss_ratio: Gauge<never, 'ratio'>;
  readonly redis_aof_base_size_bytes: Gauge<never, 'bytes'>;
  readonly redis_aof_buffer_length: Gauge<never>;
  readonly redis_aof_current_rewrite_duration_sec: Gauge<never>;
  readonly redis_aof_current_size_bytes: Gauge<never, 'bytes'>;
  readonly redis_aof_delayed_fsync: Gauge<never>;
  readonly redis_aof_enabled: Gauge<never>;
  readonly redis_aof_last_bgrewrite_status: Gauge<never>;
  readonly redis_aof_last_cow_size_bytes: Gauge<never, 'bytes'>;
  readonly redis_aof_last_rewrite_duration_sec: Gauge<never>;
  readonly redis_aof_last_write_status: Gauge<never>;
  readonly redis_aof_pending_bio_fsync: Gauge<never>;
  readonly redis_aof_pending_rewrite: Gauge<never>;
  readonly redis_aof_rewrite_in_progress: Gauge<never>;
  readonly redis_aof_rewrite_scheduled: Gauge<never>;
  readonly redis_async_loading: Gauge<never>;
  readonly redis_blocked_clients: Gauge<never>;
  readonly redis_client_recent_max_input_buffer_bytes: Gauge<never, 'bytes'>;
  readonly redis_client_recent_max_output_buffer_bytes: Gauge<never, 'bytes'>;
  readonly redis_clients_in_timeout_table: Gauge<never>;
  readonly redis_cluster_connections: Gauge<never>;
  readonly redis_cluster_enabled: Gauge<never>;
  readonly redis_commands_duration_seconds_total: Counter<'cmd', 'seconds'>;
  readonly redis_commands_failed_calls_total: Counter<'cmd'>;
  readonly redis_commands_latencies_usec_bucket: Counter<'cmd' | 'le', 'observations'>;
  readonly redis_commands_latencies_usec_count: Counter<'cmd', 'observations'>;
  readonly redis_commands_latencies_usec_sum: Counter<'cmd', 'microseconds'>;
  readonly redis_commands_processed_total: Counter<never>;
  readonly redis_commands_rejected_calls_total: Counter<'cmd'>;
  readonly redis_commands_total: Counter<'cmd'>;
  readonly redis_config_client_output_buffer_limit_bytes: Gauge<'class' | 'limit', 'bytes'>;
  readonly redis_config_client_output_buffer_limit_overcome_seconds: Gauge<'class' | 'limit', 'seconds'>;
  readonly redis_config_io_threads: Gauge<never>;
  readonly redis_config_key_value: Gauge<'key' | 'value'>;
  readonly redis_config_maxclients: Gauge<never>;
  readonly redis_config_maxmemory: Gauge<never>;
  readonly redis_config_repl_backlog_size: Gauge<never>;
  readonly redis_config_value: Gauge<'key'>;
  readonly redis_configured_hz: Gauge<never>;
  readonly redis_connected_client_channel_subscriptions_count: Gauge<'id' | 'name'>;
  readonly redis_connected_client_created_at_timestamp: Gauge<'id' | 'name'>;
  readonly redis_connected_client_idle_since_timestamp: Gauge<'id' | 'name'>;
  readonly redis_connected_client_info: Gauge<'db' | 'flags' | 'host' | 'id' | 'name' | 'resp' | 'user'>;
  readonly redis_connected_client_output_buffer_length_bytes: Gauge<'id' | 'name', 'bytes'>;
  readonly redis_connected_client_output_buffer_memory_usage_bytes: Gauge<'id' | 'name', 'bytes'>;
  readonly redis_connected_client_output_list_length: Gauge<'id' | 'name'>;
  readonly redis_connected_client_pattern_matching_subscriptions_count: Gauge<'id' | 'name'>;
  readonly redis_connected_client_query_buffer_free_space_bytes: Gauge<'id' | 'name', 'bytes'>;
  readonly redis_connected_client_query_buffer_length_bytes: Gauge<'id' | 'name', 'bytes'>;
  readonly redis_connected_client_shard_channel_subscriptions_count: Gauge<'id' | 'name'>;
  readonly redis_connected_client_total_memory_consumed_bytes: Gauge<'id' | 'name', 'bytes'>;
  readonly redis_connected_clients: Gauge<never>;
  /** Lag of connected slave */
  readonly redis_connected_slave_lag_seconds: Gauge<'slave_ip' | 'slave_port' | 'slave_state', 'seconds'>;
  /** Offset of connected slave */
  readonly redis_connected_slave_offset_bytes: Gauge<'slave_ip' | 'slave_port' | 'slave_state', 'bytes'>;
  readonly redis_connected_slaves: Gauge<never>;
  readonly redis_connections_received_total: Counter<never>;
  readonly redis_cpu_sys_children_seconds_total: Counter<never, 'seconds'>;
  readonly redis_cpu_sys_main_thread_seconds_total: Counter<never, 'seconds'>;
  readonly redis_cpu_sys_seconds_total: Counter<never, 'seconds'>;
  readonly redis_cpu_user_children_seconds_total: Counter<never, 'seconds'>;
  readonly redis_cpu_user_main_thread_seconds_total: Counter<never, 'seconds'>;
  readonly redis_cpu_user_seconds_total: Counter<never, 'seconds'>;
  readonly redis_current_eviction_exceeded_time_ms: Gauge<never>;
  /** Avg TTL in seconds */
  readonly redis_db_avg_ttl_seconds: Gauge<'db', 'seconds'>;
  /** Total number of keys by DB */
  readonly redis_db_keys: Gauge<'db'>;
  /** Total number of expiring keys by DB */
  readonly redis_db_keys_expiring: Gauge<'db'>;
  readonly redis_defrag_hits: Gauge<never>;
  readonly redis_defrag_key_hits: Gauge<never>;
  readonly redis_defrag_key_misses: Gauge<never>;
  readonly redis_defrag_misses: Gauge<never>;
  readonly redis_dump_payload_sanitizations: Counter<never>;
  readonly redis_errors_total: Counter<'err'>;
  readonly redis_evicted_clients_total: Counter<never>;
  readonly redis_evicted_keys_total: Counter<never>;
  readonly redis_eviction_exceeded_time_ms_total: Counter<never>;
  readonly redis_expire_cycle_cpu_time_ms_total: Counter<never>;
  readonly redis_expired_keys_total: Counter<never>;
  readonly redis_expired_stale_percentage: Gauge<never>;
  readonly redis_expired_time_cap_reached_total: Counter<never>;
  /** redis exporter build_info */
  readonly redis_exporter_build_info: Gauge<'build_date' | 'commit_sha' | 'golang_version' | 'version'>;
  readonly redis_exporter_last_scrape_connect_time_seconds: Gauge<never, 'seconds'>;
  readonly redis_exporter_last_scrape_duration_seconds: Gauge<never, 'seconds'>;
  /** The last scrape error status */
  readonly redis_exporter_last_scrape_error: Gauge<'err'>;
  /** Durations of scrapes by the exporter */
  readonly redis_exporter_scrape_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Durations of scrapes by the exporter */
  readonly redis_exporter_scrape_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Durations of scrapes by the exporter */
  readonly redis_exporter_scrape_duration_seconds_count: Counter<never, 'observations'>;
  /** Current total redis scrapes */
  readonly redis_exporter_scrapes_total: Counter<never>;
  readonly redis_hz: Gauge<never>;
  readonly redis_instance_info: Gauge<'master_replid' | 'maxmemory_policy' | 'os' | 'process_id' | 'redis_build_id' | 'redis_mode' | 'redis_version' | 'role' | 'run_id' | 'tcp_port'>;
  readonly redis_io_threaded_reads_processed: Counter<never>;
  readonly redis_io_threaded_writes_processed: Counter<never>;
  readonly redis_io_threads_active: Gauge<never>;
  readonly redis_key_group_count: Gauge<'db' | 'key_group'>;
  readonly redis_key_group_memory_usage_bytes: Gauge<'db' | 'key_group', 'bytes'>;
  readonly redis_key_memory_usage_bytes: Gauge<'db' | 'key', 'bytes'>;
  readonly redis_key_size: Gauge<'db' | 'key'>;
  readonly redis_keys_count: Gauge<'db' | 'key'>;
  readonly redis_keyspace_hits_total: Counter<never>;
  readonly redis_keyspace_misses_total: Counter<never>;
  readonly redis_last_key_groups_scrape_duration_milliseconds: Gauge<never, 'milliseconds'>;
  readonly redis_last_slow_execution_duration_seconds: Gauge<never, 'seconds'>;
  readonly redis_latency_percentiles_usec: Gauge<'cmd' | 'quantile', 'microseconds'>;
  readonly redis_latency_percentiles_usec_sum: Counter<'cmd', 'microseconds'>;
  readonly redis_latency_percentiles_usec_count: Counter<'cmd', 'observations'>;
  readonly redis_latency_spike_duration_seconds: Gauge<'event_name', 'seconds'>;
  readonly redis_latency_spike_last: Gauge<'event_name'>;
  readonly redis_latest_fork_seconds: Gauge<never, 'seconds'>;
  readonly redis_lazyfree_pending_objects: Gauge<never>;
  readonly redis_lazyfreed_objects: Gauge<never>;
  readonly redis_loading_dump_file: Gauge<never>;
  /** Master last io seconds ago */
  readonly redis_master_last_io_seconds_ago: Gauge<'master_host' | 'master_port'>;
  /** Master link status on Redis slave */
  readonly redis_master_link_up: Gauge<'master_host' | 'master_port'>;
  readonly redis_master_repl_offset: Gauge<never>;
  /** Master sync in progress */
  readonly redis_master_sync_in_progress: Gauge<'master_host' | 'master_port'>;
  readonly redis_max_clients: Gauge<never>;
  readonly redis_mem_aof_buffer_bytes: Gauge<never, 'bytes'>;
  readonly redis_mem_clients_normal: Gauge<never>;
  readonly redis_mem_clients_slaves: Gauge<never>;
  readonly redis_mem_cluster_links_bytes: Gauge<never, 'bytes'>;
  readonly redis_mem_fragmentation_bytes: Gauge<never, 'bytes'>;
  readonly redis_mem_fragmentation_ratio: Gauge<never, 'ratio'>;
  readonly redis_mem_not_counted_for_eviction_bytes: Gauge<never, 'bytes'>;
  readonly redis_mem_replication_backlog_bytes: Gauge<never, 'bytes'>;
  readonly redis_mem_total_replication_buffers_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_max_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_dataset_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_functions_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_lua_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_overhead_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_peak_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_rss_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_scripts_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_scripts_eval_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_startup_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_vm_eval_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_vm_functions_bytes: Gauge<never, 'bytes'>;
  readonly redis_memory_used_vm_total: Gauge<never>;
  readonly redis_migrate_cached_sockets_total: Gauge<never>;
  readonly redis_module_fork_in_progress: Gauge<never>;
  readonly redis_module_fork_last_cow_size: Gauge<never>;
  readonly redis_net_input_bytes_total: Counter<never, 'bytes'>;
  readonly redis_net_output_bytes_total: Counter<never, 'bytes'>;
  readonly redis_net_repl_input_bytes_total: Counter<never, 'bytes'>;
  readonly redis_net_repl_output_bytes_total: Counter<never, 'bytes'>;
  readonly redis_number_of_cached_scripts: Gauge<never>;
  readonly redis_number_of_distinct_key_groups: Gauge<'db'>;
  readonly redis_number_of_functions: Gauge<never>;
  readonly redis_number_of_libraries: Gauge<never>;
  readonly redis_process_id: Gauge<never>;
  readonly redis_pubsub_channels: Gauge<never>;
  readonly redis_pubsub_patterns: Gauge<never>;
  readonly redis_pubsubshard_channels: Gauge<never>;
  readonly redis_rdb_bgsave_in_progress: Gauge<never>;
  readonly redis_rdb_changes_since_last_save: Gauge<never>;
  readonly redis_rdb_current_bgsave_duration_sec: Gauge<never>;
  readonly redis_rdb_last_bgsave_duration_sec: Gauge<never>;
  readonly redis_rdb_last_bgsave_status: Gauge<never>;
  readonly redis_rdb_last_cow_size_bytes: Gauge<never, 'bytes'>;
  readonly redis_rdb_last_load_expired_keys: Gauge<never>;
  readonly redis_rdb_last_load_loaded_keys: Gauge<never>;
  readonly redis_rdb_last_save_timestamp_seconds: Gauge<never, 'seconds'>;
  readonly redis_rdb_saves_total: Gauge<never>;
  readonly redis_rejected_connections_total: Counter<never>;
  readonly redis_repl_backlog_first_byte_offset: Gauge<never>;
  readonly redis_repl_backlog_history_bytes: Gauge<never, 'bytes'>;
  readonly redis_repl_backlog_is_active: Gauge<never>;
  readonly redis_replica_partial_resync_accepted: Gauge<never>;
  readonly redis_replica_partial_resync_denied: Gauge<never>;
  readonly redis_replica_resyncs_full: Gauge<never>;
  readonly redis_replication_backlog_bytes: Gauge<never, 'bytes'>;
  readonly redis_reply_buffer_expands_total: Counter<never>;
  readonly redis_reply_buffer_shrinks_total: Counter<never>;
  readonly redis_second_repl_offset: Gauge<never>;
  readonly redis_slave_expires_tracked_keys: Gauge<never>;
  /** Information about the Redis slave */
  readonly redis_slave_info: Gauge<'master_host' | 'master_port' | 'read_only'>;
  readonly redis_slave_priority: Gauge<never>;
  /** Slave replication offset */
  readonly redis_slave_repl_offset: Gauge<'master_host' | 'master_port'>;
  readonly redis_slowlog_last_id: Gauge<never>;
  readonly redis_slowlog_length: Gauge<never>;
  /** Start time of the Redis instance since unix epoch in seconds */
  readonly redis_start_time_seconds: Gauge<never, 'seconds'>;
  /** The count of all entries added to the stream during its lifetime */
  readonly redis_stream_entries_added_total: Counter<'db' | 'stream'>;
  readonly redis_stream_first_entry_id: Gauge<'db' | 'stream'>;
  readonly redis_stream_group_consumers: Gauge<'db' | 'group' | 'stream'>;
  readonly redis_stream_group_entries_read: Gauge<'db' | 'group' | 'stream'>;
  readonly redis_stream_group_lag: Gauge<'db' | 'group' | 'stream'>;
  readonly redis_stream_group_last_delivered_id: Gauge<'db' | 'group' | 'stream'>;
  readonly redis_stream_group_messages_pending: Gauge<'db' | 'group' | 'stream'>;
  readonly redis_stream_groups: Gauge<'db' | 'stream'>;
  readonly redis_stream_last_entry_id: Gauge<'db' | 'stream'>;
  readonly redis_stream_last_generated_id: Gauge<'db' | 'stream'>;
  readonly redis_stream_length: Gauge<'db' | 'stream'>;
  readonly redis_stream_max_deleted_entry_id: Gauge<'db' | 'stream'>;
  readonly redis_stream_radix_tree_keys: Gauge<'db' | 'stream'>;
  readonly redis_stream_radix_tree_nodes: Gauge<'db' | 'stream'>;
  /** Errors in requests to the exporter */
  readonly redis_target_scrape_request_errors_total: Counter<never>;
  readonly redis_total_error_replies: Counter<never>;
  readonly redis_total_reads_processed: Counter<never>;
  readonly redis_total_system_memory_bytes: Gauge<never, 'bytes'>;
  readonly redis_total_writes_processed: Counter<never>;
  readonly redis_tracking_clients: Gauge<never>;
  readonly redis_tracking_total_items: Gauge<never>;
  readonly redis_tracking_total_keys: Gauge<never>;
  readonly redis_tracking_total_prefixes: Gauge<never>;
  readonly redis_unexpected_error_replies: Counter<never>;
  readonly redis_up: Gauge<never>;
  readonly redis_uptime_in_seconds: Gauge<never, 'seconds'>;
}

declare const series: Series;
export default series;

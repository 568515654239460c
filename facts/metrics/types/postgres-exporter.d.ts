// Written by `npm run metric-types` from ../postgres-exporter.json.
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
  readonly pg_database_connection_limit: Gauge<'datname'>;
  readonly pg_database_size_bytes: Gauge<'datname', 'bytes'>;
  /** Age of the oldest transaction ID that has not been frozen */
  readonly pg_database_wraparound_age_datfrozenxid_seconds: Gauge<'datname', 'seconds'>;
  /** Age of the oldest multi-transaction ID that has been replaced with a transaction ID */
  readonly pg_database_wraparound_age_datminmxid_seconds: Gauge<'datname', 'seconds'>;
  /** Duration of the last scrape of metrics from PostgreSQL */
  readonly pg_exporter_last_scrape_duration_seconds: Gauge<never, 'seconds'>;
  /** Whether the last scrape of metrics from PostgreSQL resulted in an error (1 for error, 0 for success) */
  readonly pg_exporter_last_scrape_error: Gauge<never>;
  /** Total number of times PostgreSQL was scraped for metrics */
  readonly pg_exporter_scrapes_total: Counter<never>;
  readonly pg_locks_count: Gauge<'datname' | 'mode'>;
  /** Current number of long running transactions */
  readonly pg_long_running_transactions: Gauge<never>;
  /** The current maximum transaction age in seconds */
  readonly pg_long_running_transactions_oldest_timestamp_seconds: Gauge<never, 'seconds'>;
  readonly pg_postmaster_start_time_seconds: Gauge<never, 'seconds'>;
  /** Idle time of server processes */
  readonly pg_process_idle_seconds_bucket: Counter<'application_name' | 'le' | 'state', 'observations'>;
  /** Idle time of server processes */
  readonly pg_process_idle_seconds_count: Counter<'application_name' | 'state', 'observations'>;
  /** Idle time of server processes */
  readonly pg_process_idle_seconds_sum: Counter<'application_name' | 'state', 'seconds'>;
  readonly pg_replication_is_replica: Gauge<never>;
  readonly pg_replication_lag_seconds: Gauge<never, 'seconds'>;
  readonly pg_replication_last_replay_seconds: Gauge<never, 'seconds'>;
  readonly pg_replication_slot_slot_current_wal_lsn: Gauge<'slot_name' | 'slot_type'>;
  readonly pg_replication_slot_slot_is_active: Gauge<'slot_name' | 'slot_type'>;
  readonly pg_replication_slot_wal_status: Gauge<'slot_name' | 'slot_type' | 'wal_status'>;
  readonly pg_replication_slots_active: Gauge<'database' | 'server' | 'slot_name'>;
  readonly pg_replication_slots_pg_wal_lsn_diff: Gauge<'database' | 'server' | 'slot_name', 'bytes'>;
  readonly pg_roles_connection_limit: Gauge<'rolname'>;
  /** postgres_exporter: Duration of a collector scrape */
  readonly pg_scrape_collector_duration_seconds: Gauge<'collector', 'seconds'>;
  /** postgres_exporter: Whether a collector succeeded */
  readonly pg_scrape_collector_success: Gauge<'collector'>;
  readonly pg_settings_allow_in_place_tablespaces: Gauge<'server'>;
  readonly pg_settings_allow_system_table_mods: Gauge<'server'>;
  readonly pg_settings_archive_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_array_nulls: Gauge<'server'>;
  readonly pg_settings_authentication_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_autovacuum: Gauge<'server'>;
  readonly pg_settings_autovacuum_analyze_scale_factor: Gauge<'server'>;
  readonly pg_settings_autovacuum_analyze_threshold: Gauge<'server'>;
  readonly pg_settings_autovacuum_freeze_max_age: Gauge<'server'>;
  readonly pg_settings_autovacuum_max_workers: Gauge<'server'>;
  readonly pg_settings_autovacuum_multixact_freeze_max_age: Gauge<'server'>;
  readonly pg_settings_autovacuum_naptime_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_autovacuum_vacuum_cost_delay_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_autovacuum_vacuum_cost_limit: Gauge<'server'>;
  readonly pg_settings_autovacuum_vacuum_insert_scale_factor: Gauge<'server'>;
  readonly pg_settings_autovacuum_vacuum_insert_threshold: Gauge<'server'>;
  readonly pg_settings_autovacuum_vacuum_scale_factor: Gauge<'server'>;
  readonly pg_settings_autovacuum_vacuum_threshold: Gauge<'server'>;
  readonly pg_settings_autovacuum_work_mem_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_backend_flush_after_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_bgwriter_delay_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_bgwriter_flush_after_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_bgwriter_lru_maxpages: Gauge<'server'>;
  readonly pg_settings_bgwriter_lru_multiplier: Gauge<'server'>;
  readonly pg_settings_block_size: Gauge<'server'>;
  readonly pg_settings_bonjour: Gauge<'server'>;
  readonly pg_settings_check_function_bodies: Gauge<'server'>;
  readonly pg_settings_checkpoint_completion_target: Gauge<'server'>;
  readonly pg_settings_checkpoint_flush_after_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_checkpoint_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_checkpoint_warning_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_client_connection_check_interval_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_commit_delay: Gauge<'server'>;
  readonly pg_settings_commit_siblings: Gauge<'server'>;
  readonly pg_settings_cpu_index_tuple_cost: Gauge<'server'>;
  readonly pg_settings_cpu_operator_cost: Gauge<'server'>;
  readonly pg_settings_cpu_tuple_cost: Gauge<'server'>;
  readonly pg_settings_cursor_tuple_fraction: Gauge<'server'>;
  readonly pg_settings_data_checksums: Gauge<'server'>;
  readonly pg_settings_data_directory_mode: Gauge<'server'>;
  readonly pg_settings_data_sync_retry: Gauge<'server'>;
  readonly pg_settings_db_user_namespace: Gauge<'server'>;
  readonly pg_settings_deadlock_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_debug_assertions: Gauge<'server'>;
  readonly pg_settings_debug_discard_caches: Gauge<'server'>;
  readonly pg_settings_debug_pretty_print: Gauge<'server'>;
  readonly pg_settings_debug_print_parse: Gauge<'server'>;
  readonly pg_settings_debug_print_plan: Gauge<'server'>;
  readonly pg_settings_debug_print_rewritten: Gauge<'server'>;
  readonly pg_settings_default_statistics_target: Gauge<'server'>;
  readonly pg_settings_default_transaction_deferrable: Gauge<'server'>;
  readonly pg_settings_default_transaction_read_only: Gauge<'server'>;
  readonly pg_settings_effective_cache_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_effective_io_concurrency: Gauge<'server'>;
  readonly pg_settings_enable_async_append: Gauge<'server'>;
  readonly pg_settings_enable_bitmapscan: Gauge<'server'>;
  readonly pg_settings_enable_gathermerge: Gauge<'server'>;
  readonly pg_settings_enable_hashagg: Gauge<'server'>;
  readonly pg_settings_enable_hashjoin: Gauge<'server'>;
  readonly pg_settings_enable_incremental_sort: Gauge<'server'>;
  readonly pg_settings_enable_indexonlyscan: Gauge<'server'>;
  readonly pg_settings_enable_indexscan: Gauge<'server'>;
  readonly pg_settings_enable_material: Gauge<'server'>;
  readonly pg_settings_enable_memoize: Gauge<'server'>;
  readonly pg_settings_enable_mergejoin: Gauge<'server'>;
  readonly pg_settings_enable_nestloop: Gauge<'server'>;
  readonly pg_settings_enable_parallel_append: Gauge<'server'>;
  readonly pg_settings_enable_parallel_hash: Gauge<'server'>;
  readonly pg_settings_enable_partition_pruning: Gauge<'server'>;
  readonly pg_settings_enable_partitionwise_aggregate: Gauge<'server'>;
  readonly pg_settings_enable_partitionwise_join: Gauge<'server'>;
  readonly pg_settings_enable_seqscan: Gauge<'server'>;
  readonly pg_settings_enable_sort: Gauge<'server'>;
  readonly pg_settings_enable_tidscan: Gauge<'server'>;
  readonly pg_settings_escape_string_warning: Gauge<'server'>;
  readonly pg_settings_exit_on_error: Gauge<'server'>;
  readonly pg_settings_extra_float_digits: Gauge<'server'>;
  readonly pg_settings_from_collapse_limit: Gauge<'server'>;
  readonly pg_settings_fsync: Gauge<'server'>;
  readonly pg_settings_full_page_writes: Gauge<'server'>;
  readonly pg_settings_geqo: Gauge<'server'>;
  readonly pg_settings_geqo_effort: Gauge<'server'>;
  readonly pg_settings_geqo_generations: Gauge<'server'>;
  readonly pg_settings_geqo_pool_size: Gauge<'server'>;
  readonly pg_settings_geqo_seed: Gauge<'server'>;
  readonly pg_settings_geqo_selection_bias: Gauge<'server'>;
  readonly pg_settings_geqo_threshold: Gauge<'server'>;
  readonly pg_settings_gin_fuzzy_search_limit: Gauge<'server'>;
  readonly pg_settings_gin_pending_list_limit_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_hash_mem_multiplier: Gauge<'server'>;
  readonly pg_settings_hot_standby: Gauge<'server'>;
  readonly pg_settings_hot_standby_feedback: Gauge<'server'>;
  readonly pg_settings_huge_page_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_idle_in_transaction_session_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_idle_session_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_ignore_checksum_failure: Gauge<'server'>;
  readonly pg_settings_ignore_invalid_pages: Gauge<'server'>;
  readonly pg_settings_ignore_system_indexes: Gauge<'server'>;
  readonly pg_settings_in_hot_standby: Gauge<'server'>;
  readonly pg_settings_integer_datetimes: Gauge<'server'>;
  readonly pg_settings_jit: Gauge<'server'>;
  readonly pg_settings_jit_above_cost: Gauge<'server'>;
  readonly pg_settings_jit_debugging_support: Gauge<'server'>;
  readonly pg_settings_jit_dump_bitcode: Gauge<'server'>;
  readonly pg_settings_jit_expressions: Gauge<'server'>;
  readonly pg_settings_jit_inline_above_cost: Gauge<'server'>;
  readonly pg_settings_jit_optimize_above_cost: Gauge<'server'>;
  readonly pg_settings_jit_profiling_support: Gauge<'server'>;
  readonly pg_settings_jit_tuple_deforming: Gauge<'server'>;
  readonly pg_settings_join_collapse_limit: Gauge<'server'>;
  readonly pg_settings_krb_caseins_users: Gauge<'server'>;
  readonly pg_settings_lo_compat_privileges: Gauge<'server'>;
  readonly pg_settings_lock_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_log_autovacuum_min_duration_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_log_checkpoints: Gauge<'server'>;
  readonly pg_settings_log_connections: Gauge<'server'>;
  readonly pg_settings_log_disconnections: Gauge<'server'>;
  readonly pg_settings_log_duration: Gauge<'server'>;
  readonly pg_settings_log_executor_stats: Gauge<'server'>;
  readonly pg_settings_log_file_mode: Gauge<'server'>;
  readonly pg_settings_log_hostname: Gauge<'server'>;
  readonly pg_settings_log_lock_waits: Gauge<'server'>;
  readonly pg_settings_log_min_duration_sample_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_log_min_duration_statement_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_log_parameter_max_length_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_log_parameter_max_length_on_error_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_log_parser_stats: Gauge<'server'>;
  readonly pg_settings_log_planner_stats: Gauge<'server'>;
  readonly pg_settings_log_recovery_conflict_waits: Gauge<'server'>;
  readonly pg_settings_log_replication_commands: Gauge<'server'>;
  readonly pg_settings_log_rotation_age_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_log_rotation_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_log_startup_progress_interval_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_log_statement_sample_rate: Gauge<'server'>;
  readonly pg_settings_log_statement_stats: Gauge<'server'>;
  readonly pg_settings_log_temp_files_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_log_transaction_sample_rate: Gauge<'server'>;
  readonly pg_settings_log_truncate_on_rotation: Gauge<'server'>;
  readonly pg_settings_logging_collector: Gauge<'server'>;
  readonly pg_settings_logical_decoding_work_mem_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_maintenance_io_concurrency: Gauge<'server'>;
  readonly pg_settings_maintenance_work_mem_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_max_connections: Gauge<'server'>;
  readonly pg_settings_max_files_per_process: Gauge<'server'>;
  readonly pg_settings_max_function_args: Gauge<'server'>;
  readonly pg_settings_max_identifier_length: Gauge<'server'>;
  readonly pg_settings_max_index_keys: Gauge<'server'>;
  readonly pg_settings_max_locks_per_transaction: Gauge<'server'>;
  readonly pg_settings_max_logical_replication_workers: Gauge<'server'>;
  readonly pg_settings_max_parallel_maintenance_workers: Gauge<'server'>;
  readonly pg_settings_max_parallel_workers: Gauge<'server'>;
  readonly pg_settings_max_parallel_workers_per_gather: Gauge<'server'>;
  readonly pg_settings_max_pred_locks_per_page: Gauge<'server'>;
  readonly pg_settings_max_pred_locks_per_relation: Gauge<'server'>;
  readonly pg_settings_max_pred_locks_per_transaction: Gauge<'server'>;
  readonly pg_settings_max_prepared_transactions: Gauge<'server'>;
  readonly pg_settings_max_replication_slots: Gauge<'server'>;
  readonly pg_settings_max_slot_wal_keep_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_max_stack_depth_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_max_standby_archive_delay_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_max_standby_streaming_delay_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_max_sync_workers_per_subscription: Gauge<'server'>;
  readonly pg_settings_max_wal_senders: Gauge<'server'>;
  readonly pg_settings_max_wal_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_max_worker_processes: Gauge<'server'>;
  readonly pg_settings_min_dynamic_shared_memory_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_min_parallel_index_scan_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_min_parallel_table_scan_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_min_wal_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_old_snapshot_threshold_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_parallel_leader_participation: Gauge<'server'>;
  readonly pg_settings_parallel_setup_cost: Gauge<'server'>;
  readonly pg_settings_parallel_tuple_cost: Gauge<'server'>;
  readonly pg_settings_pg_stat_statements_max: Gauge<'server'>;
  readonly pg_settings_pg_stat_statements_save: Gauge<'server'>;
  readonly pg_settings_pg_stat_statements_track_planning: Gauge<'server'>;
  readonly pg_settings_pg_stat_statements_track_utility: Gauge<'server'>;
  readonly pg_settings_port: Gauge<'server'>;
  readonly pg_settings_post_auth_delay_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_pre_auth_delay_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_quote_all_identifiers: Gauge<'server'>;
  readonly pg_settings_random_page_cost: Gauge<'server'>;
  readonly pg_settings_recovery_min_apply_delay_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_recovery_target_inclusive: Gauge<'server'>;
  readonly pg_settings_recursive_worktable_factor: Gauge<'server'>;
  readonly pg_settings_remove_temp_files_after_crash: Gauge<'server'>;
  readonly pg_settings_restart_after_crash: Gauge<'server'>;
  readonly pg_settings_row_security: Gauge<'server'>;
  readonly pg_settings_segment_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_seq_page_cost: Gauge<'server'>;
  readonly pg_settings_server_version_num: Gauge<'server'>;
  readonly pg_settings_shared_buffers_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_shared_memory_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_shared_memory_size_in_huge_pages: Gauge<'server'>;
  readonly pg_settings_ssl: Gauge<'server'>;
  readonly pg_settings_ssl_passphrase_command_supports_reload: Gauge<'server'>;
  readonly pg_settings_ssl_prefer_server_ciphers: Gauge<'server'>;
  readonly pg_settings_standard_conforming_strings: Gauge<'server'>;
  readonly pg_settings_statement_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_superuser_reserved_connections: Gauge<'server'>;
  readonly pg_settings_synchronize_seqscans: Gauge<'server'>;
  readonly pg_settings_syslog_sequence_numbers: Gauge<'server'>;
  readonly pg_settings_syslog_split_messages: Gauge<'server'>;
  readonly pg_settings_tcp_keepalives_count: Gauge<'server'>;
  readonly pg_settings_tcp_keepalives_idle_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_tcp_keepalives_interval_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_tcp_user_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_temp_buffers_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_temp_file_limit_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_trace_notify: Gauge<'server'>;
  readonly pg_settings_trace_sort: Gauge<'server'>;
  readonly pg_settings_track_activities: Gauge<'server'>;
  readonly pg_settings_track_activity_query_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_track_commit_timestamp: Gauge<'server'>;
  readonly pg_settings_track_counts: Gauge<'server'>;
  readonly pg_settings_track_io_timing: Gauge<'server'>;
  readonly pg_settings_track_wal_io_timing: Gauge<'server'>;
  readonly pg_settings_transaction_deferrable: Gauge<'server'>;
  readonly pg_settings_transaction_read_only: Gauge<'server'>;
  readonly pg_settings_transform_null_equals: Gauge<'server'>;
  readonly pg_settings_unix_socket_permissions: Gauge<'server'>;
  readonly pg_settings_update_process_title: Gauge<'server'>;
  readonly pg_settings_vacuum_cost_delay_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_vacuum_cost_limit: Gauge<'server'>;
  readonly pg_settings_vacuum_cost_page_dirty: Gauge<'server'>;
  readonly pg_settings_vacuum_cost_page_hit: Gauge<'server'>;
  readonly pg_settings_vacuum_cost_page_miss: Gauge<'server'>;
  readonly pg_settings_vacuum_defer_cleanup_age: Gauge<'server'>;
  readonly pg_settings_vacuum_failsafe_age: Gauge<'server'>;
  readonly pg_settings_vacuum_freeze_min_age: Gauge<'server'>;
  readonly pg_settings_vacuum_freeze_table_age: Gauge<'server'>;
  readonly pg_settings_vacuum_multixact_failsafe_age: Gauge<'server'>;
  readonly pg_settings_vacuum_multixact_freeze_min_age: Gauge<'server'>;
  readonly pg_settings_vacuum_multixact_freeze_table_age: Gauge<'server'>;
  readonly pg_settings_wal_block_size: Gauge<'server'>;
  readonly pg_settings_wal_buffers_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_wal_decode_buffer_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_wal_init_zero: Gauge<'server'>;
  readonly pg_settings_wal_keep_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_wal_log_hints: Gauge<'server'>;
  readonly pg_settings_wal_receiver_create_temp_slot: Gauge<'server'>;
  readonly pg_settings_wal_receiver_status_interval_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_wal_receiver_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_wal_recycle: Gauge<'server'>;
  readonly pg_settings_wal_retrieve_retry_interval_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_wal_segment_size_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_wal_sender_timeout_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_wal_skip_threshold_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_wal_writer_delay_seconds: Gauge<'server', 'seconds'>;
  readonly pg_settings_wal_writer_flush_after_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_work_mem_bytes: Gauge<'server', 'bytes'>;
  readonly pg_settings_zero_damaged_pages: Gauge<'server'>;
  /** number of connections in this state */
  readonly pg_stat_activity_count: Gauge<'application_name' | 'backend_type' | 'datname' | 'server' | 'state' | 'usename' | 'wait_event' | 'wait_event_type'>;
  /** max duration in seconds any active transaction has been running */
  readonly pg_stat_activity_max_tx_duration: Gauge<'application_name' | 'backend_type' | 'datname' | 'server' | 'state' | 'usename' | 'wait_event' | 'wait_event_type', 'seconds'>;
  /** Number of WAL files that have been successfully archived */
  readonly pg_stat_archiver_archived_count: Counter<'server'>;
  /** Number of failed attempts for archiving WAL files */
  readonly pg_stat_archiver_failed_count: Counter<'server'>;
  /** Time in seconds since last WAL segment was successfully archived */
  readonly pg_stat_archiver_last_archive_age: Gauge<'server'>;
  /** Number of buffers allocated */
  readonly pg_stat_bgwriter_buffers_alloc_total: Counter<never>;
  /** Number of times a backend had to execute its own fsync call (normally the background writer handles those even when the backend does its own write) */
  readonly pg_stat_bgwriter_buffers_backend_fsync_total: Counter<never>;
  /** Number of buffers written directly by a backend */
  readonly pg_stat_bgwriter_buffers_backend_total: Counter<never>;
  /** Number of buffers written during checkpoints */
  readonly pg_stat_bgwriter_buffers_checkpoint_total: Counter<never>;
  /** Number of buffers written by the background writer */
  readonly pg_stat_bgwriter_buffers_clean_total: Counter<never>;
  /** Total amount of time that has been spent in the portion of checkpoint processing where files are synchronized to disk, in milliseconds */
  readonly pg_stat_bgwriter_checkpoint_sync_time_total: Counter<never, 'milliseconds'>;
  /** Total amount of time that has been spent in the portion of checkpoint processing where files are written to disk, in milliseconds */
  readonly pg_stat_bgwriter_checkpoint_write_time_total: Counter<never, 'milliseconds'>;
  /** Number of requested checkpoints that have been performed */
  readonly pg_stat_bgwriter_checkpoints_req_total: Counter<never>;
  /** Number of scheduled checkpoints that have been performed */
  readonly pg_stat_bgwriter_checkpoints_timed_total: Counter<never>;
  /** Number of times the background writer stopped a cleaning scan because it had written too many buffers */
  readonly pg_stat_bgwriter_maxwritten_clean_total: Counter<never>;
  /** Time at which these statistics were last reset */
  readonly pg_stat_bgwriter_stats_reset_total: Counter<never>;
  readonly pg_stat_database_active_time_seconds_total: Counter<'datid' | 'datname', 'seconds'>;
  readonly pg_stat_database_blk_read_time: Counter<'datid' | 'datname', 'milliseconds'>;
  readonly pg_stat_database_blk_write_time: Counter<'datid' | 'datname', 'milliseconds'>;
  readonly pg_stat_database_blks_hit: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_blks_read: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_conflicts: Counter<'datid' | 'datname'>;
  /** Number of queries in this database that have been canceled due to pinned buffers */
  readonly pg_stat_database_conflicts_confl_bufferpin: Counter<'datid' | 'datname' | 'server'>;
  /** Number of queries in this database that have been canceled due to deadlocks */
  readonly pg_stat_database_conflicts_confl_deadlock: Counter<'datid' | 'datname' | 'server'>;
  /** Number of queries in this database that have been canceled due to lock timeouts */
  readonly pg_stat_database_conflicts_confl_lock: Counter<'datid' | 'datname' | 'server'>;
  /** Number of queries in this database that have been canceled due to old snapshots */
  readonly pg_stat_database_conflicts_confl_snapshot: Counter<'datid' | 'datname' | 'server'>;
  /** Number of queries in this database that have been canceled due to dropped tablespaces */
  readonly pg_stat_database_conflicts_confl_tablespace: Counter<'datid' | 'datname' | 'server'>;
  readonly pg_stat_database_deadlocks: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_numbackends: Gauge<'datid' | 'datname'>;
  /** Time at which these statistics were last reset */
  readonly pg_stat_database_stats_reset: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_temp_bytes: Counter<'datid' | 'datname', 'bytes'>;
  readonly pg_stat_database_temp_files: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_tup_deleted: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_tup_fetched: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_tup_inserted: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_tup_returned: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_tup_updated: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_xact_commit: Counter<'datid' | 'datname'>;
  readonly pg_stat_database_xact_rollback: Counter<'datid' | 'datname'>;
  /** Total time the statement spent reading blocks, in seconds */
  readonly pg_stat_statements_block_read_seconds_total: Counter<'datname' | 'queryid' | 'user', 'seconds'>;
  /** Total time the statement spent writing blocks, in seconds */
  readonly pg_stat_statements_block_write_seconds_total: Counter<'datname' | 'queryid' | 'user', 'seconds'>;
  /** Number of times executed */
  readonly pg_stat_statements_calls_total: Counter<'datname' | 'queryid' | 'user'>;
  /** Total number of rows retrieved or affected by the statement */
  readonly pg_stat_statements_rows_total: Counter<'datname' | 'queryid' | 'user'>;
  /** Total time spent in the statement, in seconds */
  readonly pg_stat_statements_seconds_total: Counter<'datname' | 'queryid' | 'user', 'seconds'>;
  /** Number of times this table has been manually analyzed */
  readonly pg_stat_user_tables_analyze_count: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of times this table has been analyzed by the autovacuum daemon */
  readonly pg_stat_user_tables_autoanalyze_count: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of times this table has been vacuumed by the autovacuum daemon */
  readonly pg_stat_user_tables_autovacuum_count: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of index scans initiated on this table */
  readonly pg_stat_user_tables_idx_scan: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of live rows fetched by index scans */
  readonly pg_stat_user_tables_idx_tup_fetch: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Total disk space used by this index, in bytes */
  readonly pg_stat_user_tables_index_size_bytes: Gauge<'datname' | 'relname' | 'schemaname', 'bytes'>;
  /** Last time at which this table was manually analyzed */
  readonly pg_stat_user_tables_last_analyze: Gauge<'datname' | 'relname' | 'schemaname'>;
  /** Last time at which this table was analyzed by the autovacuum daemon */
  readonly pg_stat_user_tables_last_autoanalyze: Gauge<'datname' | 'relname' | 'schemaname'>;
  /** Last time at which this table was vacuumed by the autovacuum daemon */
  readonly pg_stat_user_tables_last_autovacuum: Gauge<'datname' | 'relname' | 'schemaname'>;
  /** Last time at which this table was manually vacuumed (not counting VACUUM FULL) */
  readonly pg_stat_user_tables_last_vacuum: Gauge<'datname' | 'relname' | 'schemaname'>;
  /** Estimated number of dead rows */
  readonly pg_stat_user_tables_n_dead_tup: Gauge<'datname' | 'relname' | 'schemaname'>;
  /** Estimated number of live rows */
  readonly pg_stat_user_tables_n_live_tup: Gauge<'datname' | 'relname' | 'schemaname'>;
  /** Estimated number of rows changed since last analyze */
  readonly pg_stat_user_tables_n_mod_since_analyze: Gauge<'datname' | 'relname' | 'schemaname'>;
  /** Number of rows deleted */
  readonly pg_stat_user_tables_n_tup_del: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of rows HOT updated (i.e., with no separate index update required) */
  readonly pg_stat_user_tables_n_tup_hot_upd: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of rows inserted */
  readonly pg_stat_user_tables_n_tup_ins: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of rows updated */
  readonly pg_stat_user_tables_n_tup_upd: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of sequential scans initiated on this table */
  readonly pg_stat_user_tables_seq_scan: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of live rows fetched by sequential scans */
  readonly pg_stat_user_tables_seq_tup_read: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Total disk space used by this table, in bytes */
  readonly pg_stat_user_tables_table_size_bytes: Gauge<'datname' | 'relname' | 'schemaname', 'bytes'>;
  /** Number of times this table has been manually vacuumed (not counting VACUUM FULL) */
  readonly pg_stat_user_tables_vacuum_count: Counter<'datname' | 'relname' | 'schemaname'>;
  readonly pg_static: Untyped<'server' | 'short_version' | 'version'>;
  /** Number of buffer hits in this index */
  readonly pg_statio_user_indexes_idx_blks_hit_total: Counter<'indexrelname' | 'relname' | 'schemaname'>;
  /** Number of disk blocks read from this index */
  readonly pg_statio_user_indexes_idx_blks_read_total: Counter<'indexrelname' | 'relname' | 'schemaname'>;
  /** Number of buffer hits in this table */
  readonly pg_statio_user_tables_heap_blocks_hit: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of disk blocks read from this table */
  readonly pg_statio_user_tables_heap_blocks_read: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of buffer hits in all indexes on this table */
  readonly pg_statio_user_tables_idx_blocks_hit: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of disk blocks read from all indexes on this table */
  readonly pg_statio_user_tables_idx_blocks_read: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of buffer hits in this table's TOAST table indexes (if any) */
  readonly pg_statio_user_tables_tidx_blocks_hit: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of disk blocks read from this table's TOAST table indexes (if any) */
  readonly pg_statio_user_tables_tidx_blocks_read: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of buffer hits in this table's TOAST table (if any) */
  readonly pg_statio_user_tables_toast_blocks_hit: Counter<'datname' | 'relname' | 'schemaname'>;
  /** Number of disk blocks read from this table's TOAST table (if any) */
  readonly pg_statio_user_tables_toast_blocks_read: Counter<'datname' | 'relname' | 'schemaname'>;
  readonly pg_up: Gauge<never>;
  readonly pg_wal_segments: Gauge<never>;
  readonly pg_wal_size_bytes: Gauge<never, 'bytes'>;
  readonly postgres_exporter_build_info: Gauge<'branch' | 'goarch' | 'goos' | 'goversion' | 'revision' | 'tags' | 'version'>;
  /** Timestamp of the last successful configuration reload */
  readonly postgres_exporter_config_last_reload_success_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Postgres exporter config loaded successfully */
  readonly postgres_exporter_config_last_reload_successful: Gauge<never>;
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

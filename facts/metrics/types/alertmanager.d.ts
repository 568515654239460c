// Written by `npm run metric-types` from ../alertmanager.json.
import type { Counter, Gauge, NativeHistogram } from '../../../src/promql/build/metric';

interface Series {
  /** How many alerts by state */
  readonly alertmanager_alerts: Gauge<'state'>;
  /** The total number of received alerts that were invalid */
  readonly alertmanager_alerts_invalid_total: Counter<'version'>;
  /** Current limit on number of alerts per alert name */
  readonly alertmanager_alerts_per_alert_limit: Gauge<never>;
  /** The total number of received alerts */
  readonly alertmanager_alerts_received_total: Counter<'status' | 'version'>;
  /** Number of times alerts were written to subscriber channels */
  readonly alertmanager_alerts_subscriber_channel_writes_total: Counter<'subscriber', 'writes'>;
  /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which alertmanager was built, and the goos and goarch for the build */
  readonly alertmanager_build_info: Gauge<'branch' | 'goarch' | 'goos' | 'goversion' | 'revision' | 'tags' | 'version'>;
  /** Total number of received alive messages */
  readonly alertmanager_cluster_alive_messages_total: Counter<'peer', 'messages'>;
  /** Indicates whether the clustering is enabled or not */
  readonly alertmanager_cluster_enabled: Gauge<never>;
  /** Number indicating the current number of failed peers in the cluster */
  readonly alertmanager_cluster_failed_peers: Gauge<never>;
  /** Health score of the cluster. Lower values are better and zero means 'totally healthy' */
  readonly alertmanager_cluster_health_score: Gauge<never>;
  /** Number indicating current number of members in cluster */
  readonly alertmanager_cluster_members: Gauge<never>;
  /** Total number of cluster messages pruned */
  readonly alertmanager_cluster_messages_pruned_total: Counter<never>;
  /** Number of cluster messages which are queued */
  readonly alertmanager_cluster_messages_queued: Gauge<never>;
  /** Total size of cluster messages received */
  readonly alertmanager_cluster_messages_received_size_total: Counter<'msg_type'>;
  /** Total number of cluster messages received */
  readonly alertmanager_cluster_messages_received_total: Counter<'msg_type'>;
  /** Total size of cluster messages sent */
  readonly alertmanager_cluster_messages_sent_size_total: Counter<'msg_type'>;
  /** Total number of cluster messages sent */
  readonly alertmanager_cluster_messages_sent_total: Counter<'msg_type'>;
  /** A metric with a constant '1' value labeled by peer name */
  readonly alertmanager_cluster_peer_info: Gauge<'peer'>;
  /** Total number of times memberlist has noticed conflicting peer names */
  readonly alertmanager_cluster_peer_name_conflicts_total: Counter<never>;
  /** A counter of the number of peers that have joined */
  readonly alertmanager_cluster_peers_joined_total: Counter<never>;
  /** A counter of the number of peers that have left */
  readonly alertmanager_cluster_peers_left_total: Counter<never>;
  /** A counter of the number of peers that have updated metadata */
  readonly alertmanager_cluster_peers_update_total: Counter<never>;
  /** Histogram of latencies for ping messages */
  readonly alertmanager_cluster_pings_seconds: NativeHistogram<'peer', 'seconds'>;
  /** Histogram of latencies for ping messages */
  readonly alertmanager_cluster_pings_seconds_bucket: Counter<'le' | 'peer', 'observations'>;
  /** Histogram of latencies for ping messages */
  readonly alertmanager_cluster_pings_seconds_count: Counter<'peer', 'observations'>;
  /** Histogram of latencies for ping messages */
  readonly alertmanager_cluster_pings_seconds_sum: Counter<'peer', 'seconds'>;
  /** A counter of the number of failed cluster peer reconnection attempts */
  readonly alertmanager_cluster_reconnections_failed_total: Counter<never>;
  /** A counter of the number of cluster peer reconnections */
  readonly alertmanager_cluster_reconnections_total: Counter<never>;
  /** A counter of the number of failed cluster peer joined attempts via refresh */
  readonly alertmanager_cluster_refresh_join_failed_total: Counter<never>;
  /** A counter of the number of cluster peer joined via refresh */
  readonly alertmanager_cluster_refresh_join_total: Counter<never>;
  /** Hash of the currently loaded alertmanager configuration */
  readonly alertmanager_config_hash: Gauge<never>;
  /** Timestamp of the last successful configuration reload */
  readonly alertmanager_config_last_reload_success_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Whether the last configuration reload attempt was successful */
  readonly alertmanager_config_last_reload_successful: Gauge<never>;
  /** Number of alerts dropped because aggregation group creation exceeded the retry limit */
  readonly alertmanager_dispatcher_aggregation_group_creation_given_up_total: Counter<never>;
  /** Number of CAS retries while creating aggregation groups under contention */
  readonly alertmanager_dispatcher_aggregation_group_creation_retries_total: Counter<never>;
  /** Number of times when dispatcher failed to create new aggregation group due to limit */
  readonly alertmanager_dispatcher_aggregation_group_limit_reached_total: Counter<never>;
  /** Number of active aggregation groups */
  readonly alertmanager_dispatcher_aggregation_groups: Gauge<never>;
  /** Summary of latencies for the processing of alerts */
  readonly alertmanager_dispatcher_alert_processing_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Summary of latencies for the processing of alerts */
  readonly alertmanager_dispatcher_alert_processing_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Summary of latencies for the processing of alerts */
  readonly alertmanager_dispatcher_alert_processing_duration_seconds_count: Counter<never, 'observations'>;
  /** Total number of times an HTTP request failed because the concurrency limit was reached */
  readonly alertmanager_http_concurrency_limit_exceeded_total: Counter<'method'>;
  /** Histogram of latencies for HTTP requests */
  readonly alertmanager_http_request_duration_seconds: NativeHistogram<'code' | 'handler' | 'method', 'seconds'>;
  /** Histogram of latencies for HTTP requests */
  readonly alertmanager_http_request_duration_seconds_bucket: Counter<'code' | 'handler' | 'le' | 'method', 'requests'>;
  /** Histogram of latencies for HTTP requests */
  readonly alertmanager_http_request_duration_seconds_count: Counter<'code' | 'handler' | 'method', 'requests'>;
  /** Histogram of latencies for HTTP requests */
  readonly alertmanager_http_request_duration_seconds_sum: Counter<'code' | 'handler' | 'method', 'seconds'>;
  /** Current number of HTTP requests being processed */
  readonly alertmanager_http_requests_in_flight: Gauge<'method'>;
  /** Histogram of response size for HTTP requests */
  readonly alertmanager_http_response_size_bytes_bucket: Counter<'handler' | 'le' | 'method', 'observations'>;
  /** Histogram of response size for HTTP requests */
  readonly alertmanager_http_response_size_bytes_count: Counter<'handler' | 'method', 'observations'>;
  /** Histogram of response size for HTTP requests */
  readonly alertmanager_http_response_size_bytes_sum: Counter<'handler' | 'method', 'bytes'>;
  /** Number of configured inhibition rules */
  readonly alertmanager_inhibition_rules: Gauge<never>;
  /** Number of configured integrations */
  readonly alertmanager_integrations: Gauge<never>;
  /** Duration of the last notification log garbage collection cycle */
  readonly alertmanager_nflog_gc_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Duration of the last notification log garbage collection cycle */
  readonly alertmanager_nflog_gc_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of the last notification log garbage collection cycle */
  readonly alertmanager_nflog_gc_duration_seconds_count: Counter<never, 'observations'>;
  /** Number of received gossip messages that have been further gossiped */
  readonly alertmanager_nflog_gossip_messages_propagated_total: Counter<never>;
  /** How many maintenances were executed for the notification log that failed */
  readonly alertmanager_nflog_maintenance_errors_total: Counter<never>;
  /** How many maintenances were executed for the notification log */
  readonly alertmanager_nflog_maintenance_total: Counter<never>;
  /** Number of notification log queries were received */
  readonly alertmanager_nflog_queries_total: Counter<never>;
  /** Duration of notification log query evaluation */
  readonly alertmanager_nflog_query_duration_seconds: NativeHistogram<never, 'seconds'>;
  /** Duration of notification log query evaluation */
  readonly alertmanager_nflog_query_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of notification log query evaluation */
  readonly alertmanager_nflog_query_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of notification log query evaluation */
  readonly alertmanager_nflog_query_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Number notification log received queries that failed */
  readonly alertmanager_nflog_query_errors_total: Counter<never>;
  /** Duration of the last notification log snapshot */
  readonly alertmanager_nflog_snapshot_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Duration of the last notification log snapshot */
  readonly alertmanager_nflog_snapshot_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of the last notification log snapshot */
  readonly alertmanager_nflog_snapshot_duration_seconds_count: Counter<never, 'observations'>;
  /** Size of the last notification log snapshot in bytes */
  readonly alertmanager_nflog_snapshot_size_bytes: Gauge<never, 'bytes'>;
  /** The latency of notifications in seconds */
  readonly alertmanager_notification_latency_seconds: NativeHistogram<'integration', 'seconds'>;
  /** The latency of notifications in seconds */
  readonly alertmanager_notification_latency_seconds_bucket: Counter<'integration' | 'le', 'observations'>;
  /** The latency of notifications in seconds */
  readonly alertmanager_notification_latency_seconds_count: Counter<'integration', 'observations'>;
  /** The latency of notifications in seconds */
  readonly alertmanager_notification_latency_seconds_sum: Counter<'integration', 'seconds'>;
  /** The total number of failed notification requests */
  readonly alertmanager_notification_requests_failed_total: Counter<'integration'>;
  /** The total number of attempted notification requests */
  readonly alertmanager_notification_requests_total: Counter<'integration', 'requests'>;
  /** The total number of failed notifications */
  readonly alertmanager_notifications_failed_total: Counter<'integration' | 'reason'>;
  /** The total number of notifications suppressed for being silenced, inhibited, outside of active time intervals or within muted time intervals */
  readonly alertmanager_notifications_suppressed_total: Counter<'reason'>;
  /** The total number of attempted notifications */
  readonly alertmanager_notifications_total: Counter<'integration'>;
  /** Duration of oversized gossip message requests */
  readonly alertmanager_oversize_gossip_message_duration_seconds: NativeHistogram<'key', 'seconds'>;
  /** Duration of oversized gossip message requests */
  readonly alertmanager_oversize_gossip_message_duration_seconds_bucket: Counter<'key' | 'le', 'observations'>;
  /** Duration of oversized gossip message requests */
  readonly alertmanager_oversize_gossip_message_duration_seconds_count: Counter<'key', 'observations'>;
  /** Duration of oversized gossip message requests */
  readonly alertmanager_oversize_gossip_message_duration_seconds_sum: Counter<'key', 'seconds'>;
  /** Number of oversized gossip messages that were dropped due to a full message queue */
  readonly alertmanager_oversized_gossip_message_dropped_total: Counter<'key'>;
  /** Number of oversized gossip message sends that failed */
  readonly alertmanager_oversized_gossip_message_failure_total: Counter<'key'>;
  /** Number of oversized gossip message sent */
  readonly alertmanager_oversized_gossip_message_sent_total: Counter<'key'>;
  /** Position the Alertmanager instance believes it's in. The position determines a peer's behavior in the cluster */
  readonly alertmanager_peer_position: Gauge<never>;
  /** Number of configured receivers */
  readonly alertmanager_receivers: Gauge<never>;
  /** How many silences by state */
  readonly alertmanager_silences: Gauge<'state'>;
  /** Duration of the last silence garbage collection cycle */
  readonly alertmanager_silences_gc_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Duration of the last silence garbage collection cycle */
  readonly alertmanager_silences_gc_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of the last silence garbage collection cycle */
  readonly alertmanager_silences_gc_duration_seconds_count: Counter<never, 'observations'>;
  /** How many silence GC errors were encountered */
  readonly alertmanager_silences_gc_errors_total: Counter<never>;
  /** Number of received gossip messages that have been further gossiped */
  readonly alertmanager_silences_gossip_messages_propagated_total: Counter<never>;
  /** How many maintenances were executed for silences that failed */
  readonly alertmanager_silences_maintenance_errors_total: Counter<never>;
  /** How many maintenances were executed for silences */
  readonly alertmanager_silences_maintenance_total: Counter<never>;
  /** How many silence matcher compilations failed */
  readonly alertmanager_silences_matcher_compile_errors_total: Counter<'stage'>;
  /** The number of entries in the matcher cache index */
  readonly alertmanager_silences_matcher_index_size: Gauge<never>;
  /** How many silence queries were received */
  readonly alertmanager_silences_queries_total: Counter<never>;
  /** Duration of silence query evaluation */
  readonly alertmanager_silences_query_duration_seconds: NativeHistogram<never, 'seconds'>;
  /** Duration of silence query evaluation */
  readonly alertmanager_silences_query_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of silence query evaluation */
  readonly alertmanager_silences_query_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of silence query evaluation */
  readonly alertmanager_silences_query_duration_seconds_sum: Counter<never, 'seconds'>;
  /** How many silence received queries did not succeed */
  readonly alertmanager_silences_query_errors_total: Counter<never>;
  /** How many silences were scanned during query evaluation */
  readonly alertmanager_silences_query_silences_scanned_total: Counter<never>;
  /** How many silences were skipped during query evaluation using the version index */
  readonly alertmanager_silences_query_silences_skipped_total: Counter<never>;
  /** Duration of the last silence snapshot */
  readonly alertmanager_silences_snapshot_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Duration of the last silence snapshot */
  readonly alertmanager_silences_snapshot_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of the last silence snapshot */
  readonly alertmanager_silences_snapshot_duration_seconds_count: Counter<never, 'observations'>;
  /** Size of the last silence snapshot in bytes */
  readonly alertmanager_silences_snapshot_size_bytes: Gauge<never, 'bytes'>;
  /** The number of silences in the state map */
  readonly alertmanager_silences_state_size: Gauge<never>;
  /** The number of entries in the version index */
  readonly alertmanager_silences_version_index_size: Gauge<never>;
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

// Written by `npm run metric-types` from ../elasticsearch-exporter.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Estimated size in bytes of breaker */
  readonly elasticsearch_breakers_estimated_size_bytes: Gauge<'breaker' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Limit size in bytes for breaker */
  readonly elasticsearch_breakers_limit_size_bytes: Gauge<'breaker' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Overhead of circuit breakers */
  readonly elasticsearch_breakers_overhead: Counter<'breaker' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** tripped for breaker */
  readonly elasticsearch_breakers_tripped: Counter<'breaker' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** The number of primary shards in your cluster. This is an aggregate total across all indices */
  readonly elasticsearch_cluster_health_active_primary_shards: Gauge<'cluster'>;
  /** Aggregate total of all shards across all indices, which includes replica shards */
  readonly elasticsearch_cluster_health_active_shards: Gauge<'cluster'>;
  /** Shards delayed to reduce reallocation overhead */
  readonly elasticsearch_cluster_health_delayed_unassigned_shards: Gauge<'cluster'>;
  /** Count of shards that are being freshly created */
  readonly elasticsearch_cluster_health_initializing_shards: Gauge<'cluster'>;
  /** Number of data nodes in the cluster */
  readonly elasticsearch_cluster_health_number_of_data_nodes: Gauge<'cluster'>;
  /** The number of ongoing shard info requests */
  readonly elasticsearch_cluster_health_number_of_in_flight_fetch: Gauge<'cluster'>;
  /** Number of nodes in the cluster */
  readonly elasticsearch_cluster_health_number_of_nodes: Gauge<'cluster'>;
  /** Cluster level changes which have not yet been executed */
  readonly elasticsearch_cluster_health_number_of_pending_tasks: Gauge<'cluster'>;
  /** The number of shards that are currently moving from one node to another node */
  readonly elasticsearch_cluster_health_relocating_shards: Gauge<'cluster'>;
  readonly elasticsearch_cluster_health_status: Gauge<'cluster' | 'color'>;
  /** Tasks max time waiting in queue */
  readonly elasticsearch_cluster_health_task_max_waiting_in_queue_millis: Gauge<'cluster', 'milliseconds'>;
  /** The number of shards that exist in the cluster state, but cannot be found in the cluster itself */
  readonly elasticsearch_cluster_health_unassigned_shards: Gauge<'cluster'>;
  readonly elasticsearch_clusterinfo_last_retrieval_success_ts: Gauge<'url'>;
  readonly elasticsearch_clusterinfo_up: Gauge<'url'>;
  readonly elasticsearch_clusterinfo_version_info: Gauge<'build_date' | 'build_hash' | 'cluster' | 'cluster_uuid' | 'lucene_version' | 'version'>;
  /** Is disk allocation decider enabled */
  readonly elasticsearch_clustersettings_allocation_threshold_enabled: Gauge<never>;
  /** Flood stage watermark as a ratio */
  readonly elasticsearch_clustersettings_allocation_watermark_flood_stage_ratio: Gauge<never, 'ratio'>;
  /** High watermark for disk usage as a ratio */
  readonly elasticsearch_clustersettings_allocation_watermark_high_ratio: Gauge<never, 'ratio'>;
  /** Low watermark for disk usage as a ratio */
  readonly elasticsearch_clustersettings_allocation_watermark_low_ratio: Gauge<never, 'ratio'>;
  /** Current maximum number of shards per node setting */
  readonly elasticsearch_clustersettings_stats_max_shards_per_node: Gauge<never>;
  /** Current mode of cluster wide shard routing allocation settings */
  readonly elasticsearch_clustersettings_stats_shard_allocation_enabled: Gauge<never>;
  readonly elasticsearch_exporter_build_info: Gauge<'branch' | 'goarch' | 'goos' | 'goversion' | 'revision' | 'tags' | 'version'>;
  /** Available space on block device in bytes */
  readonly elasticsearch_filesystem_data_available_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'mount' | 'name' | 'path', 'bytes'>;
  /** Free space on block device in bytes */
  readonly elasticsearch_filesystem_data_free_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'mount' | 'name' | 'path', 'bytes'>;
  /** Size of block device in bytes */
  readonly elasticsearch_filesystem_data_size_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'mount' | 'name' | 'path', 'bytes'>;
  /** Count of disk operations */
  readonly elasticsearch_filesystem_io_stats_device_operations_count: Counter<'cluster' | 'device' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Count of disk read operations */
  readonly elasticsearch_filesystem_io_stats_device_read_operations_count: Counter<'cluster' | 'device' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total kilobytes read from disk */
  readonly elasticsearch_filesystem_io_stats_device_read_size_kilobytes_sum: Counter<'cluster' | 'device' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Count of disk write operations */
  readonly elasticsearch_filesystem_io_stats_device_write_operations_count: Counter<'cluster' | 'device' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total kilobytes written to disk */
  readonly elasticsearch_filesystem_io_stats_device_write_size_kilobytes_sum: Counter<'cluster' | 'device' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** The number of creating primary shards */
  readonly elasticsearch_health_report_creating_primaries: Gauge<'cluster'>;
  /** The number of creating replica shards */
  readonly elasticsearch_health_report_creating_replicas: Gauge<'cluster'>;
  /** Data stream lifecycle status */
  readonly elasticsearch_health_report_data_stream_lifecycle_status: Gauge<'cluster' | 'color'>;
  /** Disk status */
  readonly elasticsearch_health_report_disk_status: Gauge<'cluster' | 'color'>;
  /** The number of ILM Policies */
  readonly elasticsearch_health_report_ilm_policies: Gauge<'cluster'>;
  /** The number of stagnating indices */
  readonly elasticsearch_health_report_ilm_stagnating_indices: Gauge<'cluster'>;
  /** ILM status */
  readonly elasticsearch_health_report_ilm_status: Gauge<'cluster' | 'color'>;
  /** The number of initializing primary shards */
  readonly elasticsearch_health_report_initializing_primaries: Gauge<'cluster'>;
  /** The number of initializing replica shards */
  readonly elasticsearch_health_report_initializing_replicas: Gauge<'cluster'>;
  /** Master is stable status */
  readonly elasticsearch_health_report_master_is_stable_status: Gauge<'cluster' | 'color'>;
  /** The number of maximum shards in a cluster */
  readonly elasticsearch_health_report_max_shards_in_cluster_data: Gauge<'cluster'>;
  /** The number of maximum frozen shards in a cluster */
  readonly elasticsearch_health_report_max_shards_in_cluster_frozen: Gauge<'cluster'>;
  /** Repository integrity status */
  readonly elasticsearch_health_report_repository_integrity_status: Gauge<'cluster' | 'color'>;
  /** The number of restarting primary shards */
  readonly elasticsearch_health_report_restarting_primaries: Gauge<'cluster'>;
  /** The number of restarting replica shards */
  readonly elasticsearch_health_report_restarting_replicas: Gauge<'cluster'>;
  /** Shards availabilty status */
  readonly elasticsearch_health_report_shards_availabilty_status: Gauge<'cluster' | 'color'>;
  /** Shards capacity status */
  readonly elasticsearch_health_report_shards_capacity_status: Gauge<'cluster' | 'color'>;
  /** The number of SLM policies */
  readonly elasticsearch_health_report_slm_policies: Gauge<'cluster'>;
  /** SLM status */
  readonly elasticsearch_health_report_slm_status: Gauge<'cluster' | 'color'>;
  /** The number of started primary shards */
  readonly elasticsearch_health_report_started_primaries: Gauge<'cluster'>;
  /** The number of started replica shards */
  readonly elasticsearch_health_report_started_replicas: Gauge<'cluster'>;
  readonly elasticsearch_health_report_status: Gauge<'cluster' | 'color'>;
  /** The number of snapshot repositories */
  readonly elasticsearch_health_report_total_repositories: Gauge<'cluster'>;
  /** The number of unassigned primary shards */
  readonly elasticsearch_health_report_unassigned_primaries: Gauge<'cluster'>;
  /** The number of unassigned replica shards */
  readonly elasticsearch_health_report_unassigned_replicas: Gauge<'cluster'>;
  /** Total fielddata evictions count */
  readonly elasticsearch_index_stats_fielddata_evictions_total: Counter<'cluster' | 'index'>;
  /** Total fielddata memory bytes */
  readonly elasticsearch_index_stats_fielddata_memory_bytes_total: Counter<'cluster' | 'index', 'bytes'>;
  /** Total flush time in seconds */
  readonly elasticsearch_index_stats_flush_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  readonly elasticsearch_index_stats_flush_total: Counter<'cluster' | 'index'>;
  /** Total get time in seconds */
  readonly elasticsearch_index_stats_get_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  readonly elasticsearch_index_stats_get_total: Counter<'cluster' | 'index'>;
  /** The number of documents currently being indexed to an index */
  readonly elasticsearch_index_stats_index_current: Gauge<'cluster' | 'index'>;
  /** The number of documents currently being deleted from an index */
  readonly elasticsearch_index_stats_indexing_delete_current: Gauge<'cluster' | 'index'>;
  /** Total indexing delete time in seconds */
  readonly elasticsearch_index_stats_indexing_delete_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  /** Total indexing delete count */
  readonly elasticsearch_index_stats_indexing_delete_total: Counter<'cluster' | 'index'>;
  /** Total number of failed indexing operations */
  readonly elasticsearch_index_stats_indexing_index_failed_total: Counter<'cluster' | 'index'>;
  /** Total indexing index time in seconds */
  readonly elasticsearch_index_stats_indexing_index_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  /** Total indexing index count */
  readonly elasticsearch_index_stats_indexing_index_total: Counter<'cluster' | 'index'>;
  /** Whether indexing is currently throttled for an index (1=throttled, 0=not throttled) */
  readonly elasticsearch_index_stats_indexing_is_throttled: Gauge<'cluster' | 'index'>;
  /** Total indexing no-op update count */
  readonly elasticsearch_index_stats_indexing_noop_update_total: Counter<'cluster' | 'index'>;
  /** Total indexing throttle time in seconds */
  readonly elasticsearch_index_stats_indexing_throttle_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  /** Write load for indexing operations */
  readonly elasticsearch_index_stats_indexing_write_load: Gauge<'cluster' | 'index'>;
  /** Total bytes that were auto-throttled during merging */
  readonly elasticsearch_index_stats_merge_auto_throttle_bytes_total: Counter<'cluster' | 'index', 'bytes'>;
  /** Total large merge stopped time in seconds, allowing smaller merges to complete */
  readonly elasticsearch_index_stats_merge_stopped_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  /** Total merge I/O throttle time in seconds */
  readonly elasticsearch_index_stats_merge_throttle_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  /** Total merge time in seconds */
  readonly elasticsearch_index_stats_merge_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  /** Total merge count */
  readonly elasticsearch_index_stats_merge_total: Counter<'cluster' | 'index'>;
  /** Total query cache caches count */
  readonly elasticsearch_index_stats_query_cache_caches_total: Counter<'cluster' | 'index'>;
  /** Total query cache evictions count */
  readonly elasticsearch_index_stats_query_cache_evictions_total: Counter<'cluster' | 'index'>;
  /** Total query cache hits count */
  readonly elasticsearch_index_stats_query_cache_hits_total: Counter<'cluster' | 'index'>;
  /** Total query cache memory bytes */
  readonly elasticsearch_index_stats_query_cache_memory_bytes_total: Counter<'cluster' | 'index', 'bytes'>;
  /** Total query cache misses count */
  readonly elasticsearch_index_stats_query_cache_misses_total: Counter<'cluster' | 'index'>;
  /** Total query cache size */
  readonly elasticsearch_index_stats_query_cache_size: Gauge<'cluster' | 'index'>;
  /** Total external refresh time in seconds */
  readonly elasticsearch_index_stats_refresh_external_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  /** Total external refresh count */
  readonly elasticsearch_index_stats_refresh_external_total: Counter<'cluster' | 'index'>;
  /** Total refresh time in seconds */
  readonly elasticsearch_index_stats_refresh_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  /** Total refresh count */
  readonly elasticsearch_index_stats_refresh_total: Counter<'cluster' | 'index'>;
  /** Total request cache evictions count */
  readonly elasticsearch_index_stats_request_cache_evictions_total: Counter<'cluster' | 'index'>;
  /** Total request cache hits count */
  readonly elasticsearch_index_stats_request_cache_hits_total: Counter<'cluster' | 'index'>;
  /** Total request cache memory bytes */
  readonly elasticsearch_index_stats_request_cache_memory_bytes_total: Counter<'cluster' | 'index', 'bytes'>;
  /** Total request cache misses count */
  readonly elasticsearch_index_stats_request_cache_misses_total: Counter<'cluster' | 'index'>;
  /** Total search fetch time in seconds */
  readonly elasticsearch_index_stats_search_fetch_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  readonly elasticsearch_index_stats_search_fetch_total: Counter<'cluster' | 'index'>;
  /** Total search query time in seconds */
  readonly elasticsearch_index_stats_search_query_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  /** Total number of queries */
  readonly elasticsearch_index_stats_search_query_total: Counter<'cluster' | 'index'>;
  readonly elasticsearch_index_stats_search_scroll_current: Gauge<'cluster' | 'index'>;
  /** Total search scroll time in seconds */
  readonly elasticsearch_index_stats_search_scroll_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  readonly elasticsearch_index_stats_search_scroll_total: Counter<'cluster' | 'index'>;
  /** Total search suggest time in seconds */
  readonly elasticsearch_index_stats_search_suggest_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  readonly elasticsearch_index_stats_search_suggest_total: Counter<'cluster' | 'index'>;
  /** Total warmer time in seconds */
  readonly elasticsearch_index_stats_warmer_time_seconds_total: Counter<'cluster' | 'index', 'seconds'>;
  /** Total warmer count */
  readonly elasticsearch_index_stats_warmer_total: Counter<'cluster' | 'index'>;
  /** Memory consumed, in bytes, by indexing requests in the coordinating, primary, or replica stage */
  readonly elasticsearch_indexing_pressure_current_all_in_bytes: Gauge<'cluster' | 'host' | 'indexing_pressure' | 'name', 'bytes'>;
  /** Configured memory limit, in bytes, for the indexing requests */
  readonly elasticsearch_indexing_pressure_limit_in_bytes: Gauge<'cluster' | 'host' | 'indexing_pressure' | 'name', 'bytes'>;
  /** Record aliases associated with an index */
  readonly elasticsearch_indices_aliases: Gauge<'alias' | 'cluster' | 'index'>;
  /** Current size of completion with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_completion_bytes_primary: Gauge<'cluster' | 'index'>;
  /** Current size of completion with all shards on all nodes in bytes */
  readonly elasticsearch_indices_completion_bytes_total: Gauge<'cluster' | 'index', 'bytes'>;
  /** Completion in bytes */
  readonly elasticsearch_indices_completion_size_in_bytes: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Count of deleted documents with only primary shards */
  readonly elasticsearch_indices_deleted_docs_primary: Gauge<'cluster' | 'index'>;
  /** Total count of deleted documents */
  readonly elasticsearch_indices_deleted_docs_total: Gauge<'cluster' | 'index'>;
  readonly elasticsearch_indices_docs: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Count of deleted documents on this node */
  readonly elasticsearch_indices_docs_deleted: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Count of documents with only primary shards */
  readonly elasticsearch_indices_docs_primary: Gauge<'cluster' | 'index'>;
  readonly elasticsearch_indices_docs_total: Gauge<'cluster' | 'index'>;
  /** Evictions from field data */
  readonly elasticsearch_indices_fielddata_evictions: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Field data cache memory usage in bytes */
  readonly elasticsearch_indices_fielddata_memory_size_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Evictions from filter cache */
  readonly elasticsearch_indices_filter_cache_evictions: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Filter cache memory usage in bytes */
  readonly elasticsearch_indices_filter_cache_memory_size_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Cumulative flush time in seconds */
  readonly elasticsearch_indices_flush_time_seconds: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  readonly elasticsearch_indices_flush_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total time get exists in seconds */
  readonly elasticsearch_indices_get_exists_time_seconds: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Total get exists operations */
  readonly elasticsearch_indices_get_exists_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total time of get missing in seconds */
  readonly elasticsearch_indices_get_missing_time_seconds: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Total get missing */
  readonly elasticsearch_indices_get_missing_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total get time in seconds */
  readonly elasticsearch_indices_get_time_seconds: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  readonly elasticsearch_indices_get_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total indexing delete time in seconds */
  readonly elasticsearch_indices_indexing_delete_time_seconds_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Total indexing delete count */
  readonly elasticsearch_indices_indexing_delete_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total indexing index time in seconds */
  readonly elasticsearch_indices_indexing_index_time_seconds_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Total indexing index count */
  readonly elasticsearch_indices_indexing_index_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Whether indexing is currently throttled for an index (1=throttled, 0=not throttled) */
  readonly elasticsearch_indices_indexing_is_throttled: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total indexing throttle time in seconds */
  readonly elasticsearch_indices_indexing_throttle_time_seconds_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Current number fields within cluster */
  readonly elasticsearch_indices_mappings_stats_fields: Gauge<'index'>;
  /** Current merges */
  readonly elasticsearch_indices_merges_current: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Size of a current merges in bytes */
  readonly elasticsearch_indices_merges_current_size_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  readonly elasticsearch_indices_merges_docs_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  readonly elasticsearch_indices_merges_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total merge size in bytes */
  readonly elasticsearch_indices_merges_total_size_bytes_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Total throttled time of merges in seconds */
  readonly elasticsearch_indices_merges_total_throttled_time_seconds_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Total time spent merging in seconds */
  readonly elasticsearch_indices_merges_total_time_seconds_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Query cache cache size */
  readonly elasticsearch_indices_query_cache_cache_size: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Query cache cache count */
  readonly elasticsearch_indices_query_cache_cache_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Query cache count */
  readonly elasticsearch_indices_query_cache_count: Counter<'cache' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Evictions from query cache */
  readonly elasticsearch_indices_query_cache_evictions: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Query cache memory usage in bytes */
  readonly elasticsearch_indices_query_cache_memory_size_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Query cache total count */
  readonly elasticsearch_indices_query_cache_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Query miss count */
  readonly elasticsearch_indices_query_miss_count: Counter<'cache' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total external refresh time in seconds */
  readonly elasticsearch_indices_refresh_external_time_seconds_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Total external refresh count */
  readonly elasticsearch_indices_refresh_external_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total refresh time in seconds */
  readonly elasticsearch_indices_refresh_time_seconds_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Total refresh count */
  readonly elasticsearch_indices_refresh_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Request cache count */
  readonly elasticsearch_indices_request_cache_count: Counter<'cache' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Evictions from request cache */
  readonly elasticsearch_indices_request_cache_evictions: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Request cache memory usage in bytes */
  readonly elasticsearch_indices_request_cache_memory_size_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Request miss count */
  readonly elasticsearch_indices_request_miss_count: Counter<'cache' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total search fetch time in seconds */
  readonly elasticsearch_indices_search_fetch_time_seconds: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  readonly elasticsearch_indices_search_fetch_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total search query time in seconds */
  readonly elasticsearch_indices_search_query_time_seconds: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Total number of queries */
  readonly elasticsearch_indices_search_query_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  readonly elasticsearch_indices_search_scroll_current: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total scroll time in seconds */
  readonly elasticsearch_indices_search_scroll_time_seconds: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  readonly elasticsearch_indices_search_scroll_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total suggest time in seconds */
  readonly elasticsearch_indices_search_suggest_time_seconds: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  readonly elasticsearch_indices_search_suggest_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Current number of segments with only primary shards on all nodes */
  readonly elasticsearch_indices_segment_count_primary: Gauge<'cluster' | 'index'>;
  /** Current number of segments with all shards on all nodes */
  readonly elasticsearch_indices_segment_count_total: Gauge<'cluster' | 'index'>;
  /** Current size of doc values with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_doc_values_memory_bytes_primary: Gauge<'cluster' | 'index'>;
  /** Current size of doc values with all shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_doc_values_memory_bytes_total: Gauge<'cluster' | 'index', 'bytes'>;
  /** Current size of fields with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_fields_memory_bytes_primary: Gauge<'cluster' | 'index'>;
  /** Current size of fields with all shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_fields_memory_bytes_total: Gauge<'cluster' | 'index', 'bytes'>;
  /** Current size of fixed bit with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_fixed_bit_set_memory_bytes_primary: Gauge<'cluster' | 'index'>;
  /** Current size of fixed bit with all shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_fixed_bit_set_memory_bytes_total: Gauge<'cluster' | 'index', 'bytes'>;
  /** Current size of index writer with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_index_writer_memory_bytes_primary: Gauge<'cluster' | 'index'>;
  /** Current size of index writer with all shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_index_writer_memory_bytes_total: Gauge<'cluster' | 'index', 'bytes'>;
  /** Current size of segments with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_memory_bytes_primary: Gauge<'cluster' | 'index'>;
  /** Current size of segments with all shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_memory_bytes_total: Gauge<'cluster' | 'index', 'bytes'>;
  /** Current size of norms with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_norms_memory_bytes_primary: Gauge<'cluster' | 'index'>;
  /** Current size of norms with all shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_norms_memory_bytes_total: Gauge<'cluster' | 'index', 'bytes'>;
  /** Current size of points with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_points_memory_bytes_primary: Gauge<'cluster' | 'index'>;
  /** Current size of points with all shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_points_memory_bytes_total: Gauge<'cluster' | 'index', 'bytes'>;
  /** Current size of term vectors with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_term_vectors_memory_primary_bytes: Gauge<'cluster' | 'index', 'bytes'>;
  /** Current size of term vectors with all shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_term_vectors_memory_total_bytes: Gauge<'cluster' | 'index', 'bytes'>;
  /** Current size of terms with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_terms_memory_primary: Gauge<'cluster' | 'index'>;
  /** Current number of terms with all shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_terms_memory_total: Gauge<'cluster' | 'index'>;
  /** Current size of version map with only primary shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_version_map_memory_bytes_primary: Gauge<'cluster' | 'index'>;
  /** Current size of version map with all shards on all nodes in bytes */
  readonly elasticsearch_indices_segment_version_map_memory_bytes_total: Gauge<'cluster' | 'index', 'bytes'>;
  /** Count of index segments on this node */
  readonly elasticsearch_indices_segments_count: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Count of doc values memory */
  readonly elasticsearch_indices_segments_doc_values_memory_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Count of fixed bit set */
  readonly elasticsearch_indices_segments_fixed_bit_set_memory_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Count of memory for index writer on this node */
  readonly elasticsearch_indices_segments_index_writer_memory_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Current memory size of segments in bytes */
  readonly elasticsearch_indices_segments_memory_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Count of memory used by norms */
  readonly elasticsearch_indices_segments_norms_memory_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Point values memory usage in bytes */
  readonly elasticsearch_indices_segments_points_memory_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Count of stored fields memory */
  readonly elasticsearch_indices_segments_stored_fields_memory_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Term vectors memory usage in bytes */
  readonly elasticsearch_indices_segments_term_vectors_memory_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Count of terms in memory for this node */
  readonly elasticsearch_indices_segments_terms_memory_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Version map memory usage in bytes */
  readonly elasticsearch_indices_segments_version_map_memory_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** index setting creation_date */
  readonly elasticsearch_indices_settings_creation_timestamp_seconds: Gauge<'index', 'seconds'>;
  /** index setting number_of_replicas */
  readonly elasticsearch_indices_settings_replicas: Gauge<'index'>;
  /** index setting number_of_shards */
  readonly elasticsearch_indices_settings_shards: Gauge<'index'>;
  readonly elasticsearch_indices_settings_stats_read_only_indices: Gauge<never>;
  /** index mapping setting for total_fields */
  readonly elasticsearch_indices_settings_total_fields: Gauge<'index'>;
  /** Count of documents on this shard */
  readonly elasticsearch_indices_shards_docs: Gauge<'cluster' | 'index' | 'node' | 'primary' | 'shard'>;
  /** Count of deleted documents on this shard */
  readonly elasticsearch_indices_shards_docs_deleted: Gauge<'cluster' | 'index' | 'node' | 'primary' | 'shard'>;
  /** Store size of this shard */
  readonly elasticsearch_indices_shards_store_size_in_bytes: Gauge<'cluster' | 'index' | 'node' | 'primary' | 'shard', 'bytes'>;
  readonly elasticsearch_indices_store_size_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Current total size of stored index data in bytes with only primary shards on all nodes */
  readonly elasticsearch_indices_store_size_bytes_primary: Gauge<'cluster' | 'index'>;
  /** Current total size of stored index data in bytes with all shards on all nodes */
  readonly elasticsearch_indices_store_size_bytes_total: Gauge<'cluster' | 'index', 'bytes'>;
  /** Throttle time for index store in seconds */
  readonly elasticsearch_indices_store_throttle_time_seconds_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Total translog operations */
  readonly elasticsearch_indices_translog_operations: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Total translog size in bytes */
  readonly elasticsearch_indices_translog_size_in_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Total warmer time in seconds */
  readonly elasticsearch_indices_warmer_time_seconds_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Total warmer count */
  readonly elasticsearch_indices_warmer_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  readonly elasticsearch_jvm_buffer_pool_used_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'type', 'bytes'>;
  /** Count of JVM GC runs */
  readonly elasticsearch_jvm_gc_collection_seconds_count: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'gc' | 'host' | 'name'>;
  /** GC run time in seconds */
  readonly elasticsearch_jvm_gc_collection_seconds_sum: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'gc' | 'host' | 'name', 'seconds'>;
  /** JVM memory currently committed by area */
  readonly elasticsearch_jvm_memory_committed_bytes: Gauge<'area' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  readonly elasticsearch_jvm_memory_max_bytes: Gauge<'area' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  readonly elasticsearch_jvm_memory_pool_max_bytes: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'pool', 'bytes'>;
  /** JVM memory peak max by pool */
  readonly elasticsearch_jvm_memory_pool_peak_max_bytes: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'pool', 'bytes'>;
  /** JVM memory peak used by pool */
  readonly elasticsearch_jvm_memory_pool_peak_used_bytes: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'pool', 'bytes'>;
  readonly elasticsearch_jvm_memory_pool_used_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'pool', 'bytes'>;
  readonly elasticsearch_jvm_memory_used_bytes: Gauge<'area' | 'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** JVM process uptime in seconds */
  readonly elasticsearch_jvm_uptime_seconds: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'type', 'seconds'>;
  readonly elasticsearch_node_shards_json_parse_failures: Counter<never>;
  readonly elasticsearch_node_shards_total: Gauge<'cluster' | 'node'>;
  /** Node roles */
  readonly elasticsearch_nodes_roles: Gauge<'cluster' | 'host' | 'name' | 'node' | 'role'>;
  readonly elasticsearch_os_cpu_percent: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'percent'>;
  /** Shortterm load average */
  readonly elasticsearch_os_load1: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Longterm load average */
  readonly elasticsearch_os_load15: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Midterm load average */
  readonly elasticsearch_os_load5: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Amount of free physical memory in bytes */
  readonly elasticsearch_os_mem_actual_free_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Amount of used physical memory in bytes */
  readonly elasticsearch_os_mem_actual_used_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Amount of free physical memory in bytes */
  readonly elasticsearch_os_mem_free_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Amount of used physical memory in bytes */
  readonly elasticsearch_os_mem_used_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  readonly elasticsearch_process_cpu_percent: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'percent'>;
  /** Process CPU time in seconds */
  readonly elasticsearch_process_cpu_seconds_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'seconds'>;
  /** Max file descriptors */
  readonly elasticsearch_process_max_files_descriptors: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** Resident memory in use by process in bytes */
  readonly elasticsearch_process_mem_resident_size_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Shared memory in use by process in bytes */
  readonly elasticsearch_process_mem_share_size_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Total virtual memory used in bytes */
  readonly elasticsearch_process_mem_virtual_size_bytes: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Open file descriptors */
  readonly elasticsearch_process_open_files_count: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name'>;
  /** elasticsearch_exporter: Duration of a collector scrape */
  readonly elasticsearch_scrape_duration_seconds: Gauge<'collector', 'seconds'>;
  /** elasticsearch_exporter: Whether a collector succeeded */
  readonly elasticsearch_scrape_success: Gauge<'collector'>;
  /** The number of currently active queries */
  readonly elasticsearch_search_active_queries: Gauge<'cluster' | 'index'>;
  /** Timestamp of the latest SUCCESS or PARTIAL snapshot */
  readonly elasticsearch_snapshot_stats_latest_snapshot_timestamp_seconds: Gauge<'repository', 'seconds'>;
  /** Number of snapshots in a repository */
  readonly elasticsearch_snapshot_stats_number_of_snapshots: Gauge<'repository'>;
  /** Timestamp of the oldest snapshot */
  readonly elasticsearch_snapshot_stats_oldest_snapshot_timestamp: Gauge<'repository'>;
  /** Last snapshot end timestamp */
  readonly elasticsearch_snapshot_stats_snapshot_end_time_timestamp: Gauge<'repository' | 'state' | 'version'>;
  /** Last snapshot failed shards */
  readonly elasticsearch_snapshot_stats_snapshot_failed_shards: Gauge<'repository' | 'state' | 'version'>;
  /** Last snapshot number of failures */
  readonly elasticsearch_snapshot_stats_snapshot_number_of_failures: Gauge<'repository' | 'state' | 'version'>;
  /** Number of indices in the last snapshot */
  readonly elasticsearch_snapshot_stats_snapshot_number_of_indices: Gauge<'repository' | 'state' | 'version'>;
  /** Last snapshot start timestamp */
  readonly elasticsearch_snapshot_stats_snapshot_start_time_timestamp: Gauge<'repository' | 'state' | 'version'>;
  /** Last snapshot successful shards */
  readonly elasticsearch_snapshot_stats_snapshot_successful_shards: Gauge<'repository' | 'state' | 'version'>;
  /** Last snapshot total shards */
  readonly elasticsearch_snapshot_stats_snapshot_total_shards: Gauge<'repository' | 'state' | 'version'>;
  /** Thread Pool threads active */
  readonly elasticsearch_thread_pool_active_count: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'type'>;
  /** Thread Pool operations completed */
  readonly elasticsearch_thread_pool_completed_count: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'type'>;
  /** Thread Pool largest threads count */
  readonly elasticsearch_thread_pool_largest_count: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'type'>;
  /** Thread Pool operations queued */
  readonly elasticsearch_thread_pool_queue_count: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'type'>;
  /** Thread Pool operations rejected */
  readonly elasticsearch_thread_pool_rejected_count: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'type'>;
  /** Thread Pool current threads count */
  readonly elasticsearch_thread_pool_threads_count: Gauge<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name' | 'type'>;
  /** Count of packets received */
  readonly elasticsearch_transport_rx_packets_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'packets'>;
  /** Total number of bytes received */
  readonly elasticsearch_transport_rx_size_bytes_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Count of packets sent */
  readonly elasticsearch_transport_tx_packets_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'packets'>;
  /** Total number of bytes sent */
  readonly elasticsearch_transport_tx_size_bytes_total: Counter<'cluster' | 'es_client_node' | 'es_data_node' | 'es_ingest_node' | 'es_master_node' | 'host' | 'name', 'bytes'>;
  /** Elasticsearch version information */
  readonly elasticsearch_version: Gauge<'build_date' | 'build_hash' | 'cluster' | 'cluster_uuid' | 'lucene_version' | 'version'>;
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

// Written by `npm run metric-types` from ../kube-controller-manager.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Counter of number of times discovery was aggregated */
  readonly aggregator_discovery_aggregation_count_total: Counter<never>;
  /** Time for comparison of old to new for the purposes of CRDValidationRatcheting during an UPDATE in seconds */
  readonly apiextensions_apiserver_validation_ratcheting_seconds_bucket: Counter<'le', 'observations'>;
  /** Time for comparison of old to new for the purposes of CRDValidationRatcheting during an UPDATE in seconds */
  readonly apiextensions_apiserver_validation_ratcheting_seconds_count: Counter<never, 'observations'>;
  /** Time for comparison of old to new for the purposes of CRDValidationRatcheting during an UPDATE in seconds */
  readonly apiextensions_apiserver_validation_ratcheting_seconds_sum: Counter<never, 'seconds'>;
  /** Counter of audit events generated and sent to the audit backend */
  readonly apiserver_audit_event_total: Counter<never>;
  /** Counter of apiserver requests rejected due to an error in audit logging backend */
  readonly apiserver_audit_requests_rejected_total: Counter<never>;
  /** CEL compilation time in seconds */
  readonly apiserver_cel_compilation_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** CEL compilation time in seconds */
  readonly apiserver_cel_compilation_duration_seconds_count: Counter<never, 'observations'>;
  /** CEL compilation time in seconds */
  readonly apiserver_cel_compilation_duration_seconds_sum: Counter<never, 'seconds'>;
  /** CEL evaluation time in seconds */
  readonly apiserver_cel_evaluation_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** CEL evaluation time in seconds */
  readonly apiserver_cel_evaluation_duration_seconds_count: Counter<never, 'observations'>;
  /** CEL evaluation time in seconds */
  readonly apiserver_cel_evaluation_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Distribution of the remaining lifetime on the certificate used to authenticate a request */
  readonly apiserver_client_certificate_expiration_seconds_bucket: Counter<'le', 'observations'>;
  /** Distribution of the remaining lifetime on the certificate used to authenticate a request */
  readonly apiserver_client_certificate_expiration_seconds_count: Counter<never, 'observations'>;
  /** Distribution of the remaining lifetime on the certificate used to authenticate a request */
  readonly apiserver_client_certificate_expiration_seconds_sum: Counter<never, 'seconds'>;
  /** Request latency in seconds. Broken down by status code */
  readonly apiserver_delegated_authn_request_duration_seconds_bucket: Counter<'code' | 'le', 'requests'>;
  /** Request latency in seconds. Broken down by status code */
  readonly apiserver_delegated_authn_request_duration_seconds_count: Counter<'code', 'requests'>;
  /** Request latency in seconds. Broken down by status code */
  readonly apiserver_delegated_authn_request_duration_seconds_sum: Counter<'code', 'seconds'>;
  /** Number of HTTP requests partitioned by status code */
  readonly apiserver_delegated_authn_request_total: Counter<'code'>;
  /** Percent of the cache slots currently occupied by cached DEKs */
  readonly apiserver_envelope_encryption_dek_cache_fill_percent: Gauge<never, 'percent'>;
  /** Counts the number of requests to servers with insecure SHA1 signatures in their serving certificate OR the number of connection failures due to the insecure SHA1 signatures  */
  readonly apiserver_kube_aggregator_x509_insecure_sha1_total: Counter<never>;
  /** Counts the number of requests to servers missing SAN extension in their serving certificate OR the number of connection failures due to the lack of x509 certificate SAN  */
  readonly apiserver_kube_aggregator_x509_missing_san_total: Counter<never>;
  /** Latencies in seconds of data encryption key(DEK) generation operations */
  readonly apiserver_storage_data_key_generation_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Latencies in seconds of data encryption key(DEK) generation operations */
  readonly apiserver_storage_data_key_generation_duration_seconds_count: Counter<never, 'observations'>;
  /** Latencies in seconds of data encryption key(DEK) generation operations */
  readonly apiserver_storage_data_key_generation_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of failed data encryption key(DEK) generation operations */
  readonly apiserver_storage_data_key_generation_failures_total: Counter<never>;
  /** Total number of cache misses while accessing key decryption key(KEK) */
  readonly apiserver_storage_envelope_transformation_cache_misses_total: Counter<never>;
  /** Number of times declarative validation results differed from handwritten validation results for core types */
  readonly apiserver_validation_declarative_validation_mismatch_total: Counter<never>;
  /** Number of times declarative validation has panicked during validation */
  readonly apiserver_validation_declarative_validation_panic_total: Counter<never>;
  readonly apiserver_validation_duplicate_validation_error_total: Counter<never>;
  /** Counts the number of requests to servers with insecure SHA1 signatures in their serving certificate OR the number of connection failures due to the insecure SHA1 signatures  */
  readonly apiserver_webhooks_x509_insecure_sha1_total: Counter<never>;
  /** Counts the number of requests to servers missing SAN extension in their serving certificate OR the number of connection failures due to the lack of x509 certificate SAN  */
  readonly apiserver_webhooks_x509_missing_san_total: Counter<never>;
  /** Counter of authenticated requests broken out by username */
  readonly authenticated_user_requests: Counter<'username'>;
  /** Counter of authenticated attempts */
  readonly authentication_attempts: Counter<'result'>;
  /** Authentication duration in seconds broken out by result */
  readonly authentication_duration_seconds_bucket: Counter<'le' | 'result', 'observations'>;
  /** Authentication duration in seconds broken out by result */
  readonly authentication_duration_seconds_count: Counter<'result', 'observations'>;
  /** Authentication duration in seconds broken out by result */
  readonly authentication_duration_seconds_sum: Counter<'result', 'seconds'>;
  readonly authentication_token_cache_active_fetch_count: Gauge<'status'>;
  readonly authentication_token_cache_fetch_total: Counter<'status'>;
  readonly authentication_token_cache_request_duration_seconds_bucket: Counter<'le' | 'status', 'requests'>;
  readonly authentication_token_cache_request_duration_seconds_count: Counter<'status', 'requests'>;
  readonly authentication_token_cache_request_duration_seconds_sum: Counter<'status', 'seconds'>;
  readonly authentication_token_cache_request_total: Counter<'status'>;
  /** Counter of authorization attempts broken down by result. It can be either 'allowed', 'denied', 'no-opinion' or 'error' */
  readonly authorization_attempts_total: Counter<'result'>;
  /** Authorization duration in seconds broken out by result */
  readonly authorization_duration_seconds_bucket: Counter<'le' | 'result', 'observations'>;
  /** Authorization duration in seconds broken out by result */
  readonly authorization_duration_seconds_count: Counter<'result', 'observations'>;
  /** Authorization duration in seconds broken out by result */
  readonly authorization_duration_seconds_sum: Counter<'result', 'seconds'>;
  readonly cardinality_enforcement_unexpected_categorizations_total: Counter<never>;
  /** Time between when a cronjob is scheduled to be run, and when the corresponding job is created */
  readonly cronjob_controller_job_creation_skew_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Time between when a cronjob is scheduled to be run, and when the corresponding job is created */
  readonly cronjob_controller_job_creation_skew_duration_seconds_count: Counter<never, 'observations'>;
  /** Time between when a cronjob is scheduled to be run, and when the corresponding job is created */
  readonly cronjob_controller_job_creation_skew_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The count of disabled metrics */
  readonly disabled_metrics_total: Counter<never>;
  /** Number of EndpointSlice changes */
  readonly endpoint_slice_controller_changes: Counter<'operation'>;
  /** Number of EndpointSlices that would exist with perfect endpoint allocation */
  readonly endpoint_slice_controller_desired_endpoint_slices: Gauge<never>;
  /** Number of endpoints added on each Service sync */
  readonly endpoint_slice_controller_endpoints_added_per_sync_bucket: Counter<'le', 'observations'>;
  /** Number of endpoints added on each Service sync */
  readonly endpoint_slice_controller_endpoints_added_per_sync_count: Counter<never, 'observations'>;
  /** Number of endpoints added on each Service sync */
  readonly endpoint_slice_controller_endpoints_added_per_sync_sum: Counter<never>;
  /** Number of endpoints desired */
  readonly endpoint_slice_controller_endpoints_desired: Gauge<never>;
  /** Number of endpoints removed on each Service sync */
  readonly endpoint_slice_controller_endpoints_removed_per_sync_bucket: Counter<'le', 'observations'>;
  /** Number of endpoints removed on each Service sync */
  readonly endpoint_slice_controller_endpoints_removed_per_sync_count: Counter<never, 'observations'>;
  /** Number of endpoints removed on each Service sync */
  readonly endpoint_slice_controller_endpoints_removed_per_sync_sum: Counter<never>;
  /** Number of EndpointSlices changed on each Service sync */
  readonly endpoint_slice_controller_endpointslices_changed_per_sync_bucket: Counter<'le' | 'topology' | 'traffic_distribution', 'observations'>;
  /** Number of EndpointSlices changed on each Service sync */
  readonly endpoint_slice_controller_endpointslices_changed_per_sync_count: Counter<'topology' | 'traffic_distribution', 'observations'>;
  /** Number of EndpointSlices changed on each Service sync */
  readonly endpoint_slice_controller_endpointslices_changed_per_sync_sum: Counter<'topology' | 'traffic_distribution'>;
  /** Number of EndpointSlices */
  readonly endpoint_slice_controller_num_endpoint_slices: Gauge<never>;
  /** Number of EndpointSlice syncs */
  readonly endpoint_slice_controller_syncs: Counter<'result'>;
  /** Duration of syncEndpoints() in seconds */
  readonly endpoint_slice_mirroring_controller_endpoints_sync_duration_bucket: Counter<'le', 'observations'>;
  /** Duration of syncEndpoints() in seconds */
  readonly endpoint_slice_mirroring_controller_endpoints_sync_duration_count: Counter<never, 'observations'>;
  /** Duration of syncEndpoints() in seconds */
  readonly endpoint_slice_mirroring_controller_endpoints_sync_duration_sum: Counter<never>;
  /** Number of PersistentVolumeClaim creation requests */
  readonly ephemeral_volume_controller_create_failures_total: Counter<never>;
  /** Number of PersistentVolumeClaim creation requests */
  readonly ephemeral_volume_controller_create_total: Counter<never>;
  /** Number of garbage collector resources sync errors */
  readonly garbagecollector_controller_resources_sync_error_total: Counter<never>;
  readonly go_cgo_go_to_c_calls_calls_total: Counter<never>;
  readonly go_cpu_classes_gc_mark_assist_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_cpu_classes_gc_mark_dedicated_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_cpu_classes_gc_mark_idle_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_cpu_classes_gc_pause_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_cpu_classes_gc_total_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_cpu_classes_idle_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_cpu_classes_scavenge_assist_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_cpu_classes_scavenge_background_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_cpu_classes_scavenge_total_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_cpu_classes_total_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_cpu_classes_user_cpu_seconds_total: Counter<never, 'seconds'>;
  readonly go_gc_cleanups_executed_cleanups_total: Counter<never>;
  readonly go_gc_cleanups_queued_cleanups_total: Counter<never>;
  readonly go_gc_cycles_automatic_gc_cycles_total: Counter<never>;
  readonly go_gc_cycles_forced_gc_cycles_total: Counter<never>;
  readonly go_gc_cycles_total_gc_cycles_total: Counter<never>;
  /** A summary of the pause duration of garbage collection cycles */
  readonly go_gc_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** A summary of the pause duration of garbage collection cycles */
  readonly go_gc_duration_seconds_sum: Counter<never, 'seconds'>;
  /** A summary of the pause duration of garbage collection cycles */
  readonly go_gc_duration_seconds_count: Counter<never, 'observations'>;
  readonly go_gc_finalizers_executed_finalizers_total: Counter<never>;
  readonly go_gc_finalizers_queued_finalizers_total: Counter<never>;
  readonly go_gc_gogc_percent: Gauge<never, 'percent'>;
  readonly go_gc_gomemlimit_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_heap_allocs_by_size_bytes_bucket: Counter<'le', 'observations'>;
  readonly go_gc_heap_allocs_by_size_bytes_count: Counter<never, 'observations'>;
  readonly go_gc_heap_allocs_by_size_bytes_sum: Counter<never, 'bytes'>;
  readonly go_gc_heap_allocs_bytes_total: Counter<never, 'bytes'>;
  readonly go_gc_heap_allocs_objects_total: Counter<never>;
  readonly go_gc_heap_frees_by_size_bytes_bucket: Counter<'le', 'observations'>;
  readonly go_gc_heap_frees_by_size_bytes_count: Counter<never, 'observations'>;
  readonly go_gc_heap_frees_by_size_bytes_sum: Counter<never, 'bytes'>;
  readonly go_gc_heap_frees_bytes_total: Counter<never, 'bytes'>;
  readonly go_gc_heap_frees_objects_total: Counter<never>;
  readonly go_gc_heap_goal_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_heap_live_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_heap_objects_objects: Gauge<never>;
  readonly go_gc_heap_tiny_allocs_objects_total: Counter<never>;
  readonly go_gc_limiter_last_enabled_gc_cycle: Gauge<never>;
  readonly go_gc_pauses_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_gc_pauses_seconds_count: Counter<never, 'observations'>;
  readonly go_gc_pauses_seconds_sum: Counter<never, 'seconds'>;
  readonly go_gc_scan_globals_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_scan_heap_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_scan_stack_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_scan_total_bytes: Gauge<never, 'bytes'>;
  readonly go_gc_stack_starting_size_bytes: Gauge<never, 'bytes'>;
  readonly go_godebug_non_default_behavior_allowmultiplevcs_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_asynctimerchan_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_containermaxprocs_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_cryptocustomrand_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_embedfollowsymlinks_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_execerrdot_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_fips140ems_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_gocachehash_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_gocachetest_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_gocacheverify_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_gotestjsonbuildtext_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_gotypesalias_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_htmlmetacontenturlescape_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_http2client_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_http2server_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_httpcookiemaxnum_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_httplaxcontentlength_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_httpmuxgo121_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_httpservecontentkeepheaders_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_installgoroot_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_multipartmaxheaders_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_multipartmaxparts_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_multipathtcp_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_netedns0_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_panicnil_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_randautoseed_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_randseednop_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_rsa1024min_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_tarinsecurepath_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_tls10server_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_tls3des_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_tlsmaxrsasize_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_tlsrsakex_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_tlssha1_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_tlsunsafeekm_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_updatemaxprocs_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_urlmaxqueryparams_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_urlstrictcolons_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_winreadlinkvolume_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_winsymlink_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_x509keypairleaf_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_x509negativeserial_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_x509rsacrt_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_x509sha256skid_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_x509usefallbackroots_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_x509usepolicies_events_total: Counter<never, 'events'>;
  readonly go_godebug_non_default_behavior_zipinsecurepath_events_total: Counter<never, 'events'>;
  /** Number of goroutines that currently exist */
  readonly go_goroutines: Gauge<never>;
  /** Information about the Go environment */
  readonly go_info: Gauge<'version'>;
  readonly go_memory_classes_heap_free_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_heap_objects_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_heap_released_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_heap_stacks_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_heap_unused_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_metadata_mcache_free_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_metadata_mcache_inuse_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_metadata_mspan_free_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_metadata_mspan_inuse_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_metadata_other_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_os_stacks_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_other_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_profiling_buckets_bytes: Gauge<never, 'bytes'>;
  readonly go_memory_classes_total_bytes: Gauge<never, 'bytes'>;
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
  readonly go_sched_goroutines_created_goroutines_total: Counter<never>;
  readonly go_sched_goroutines_goroutines: Gauge<never>;
  readonly go_sched_goroutines_not_in_go_goroutines: Gauge<never>;
  readonly go_sched_goroutines_runnable_goroutines: Gauge<never>;
  readonly go_sched_goroutines_running_goroutines: Gauge<never>;
  readonly go_sched_goroutines_waiting_goroutines: Gauge<never>;
  readonly go_sched_latencies_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_sched_latencies_seconds_count: Counter<never, 'observations'>;
  readonly go_sched_latencies_seconds_sum: Counter<never, 'seconds'>;
  readonly go_sched_pauses_stopping_gc_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_sched_pauses_stopping_gc_seconds_count: Counter<never, 'observations'>;
  readonly go_sched_pauses_stopping_gc_seconds_sum: Counter<never, 'seconds'>;
  readonly go_sched_pauses_stopping_other_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_sched_pauses_stopping_other_seconds_count: Counter<never, 'observations'>;
  readonly go_sched_pauses_stopping_other_seconds_sum: Counter<never, 'seconds'>;
  readonly go_sched_pauses_total_gc_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_sched_pauses_total_gc_seconds_count: Counter<never, 'observations'>;
  readonly go_sched_pauses_total_gc_seconds_sum: Counter<never, 'seconds'>;
  readonly go_sched_pauses_total_other_seconds_bucket: Counter<'le', 'observations'>;
  readonly go_sched_pauses_total_other_seconds_count: Counter<never, 'observations'>;
  readonly go_sched_pauses_total_other_seconds_sum: Counter<never, 'seconds'>;
  readonly go_sched_threads_total_threads: Gauge<never>;
  readonly go_sync_mutex_wait_total_seconds_total: Counter<never, 'seconds'>;
  /** Number of OS threads created */
  readonly go_threads: Gauge<never>;
  /** The count of hidden metrics */
  readonly hidden_metrics_total: Counter<never>;
  /** The time(seconds) that the HPA controller takes to calculate one metric */
  readonly horizontal_pod_autoscaler_controller_metric_computation_duration_seconds_bucket: Counter<'action' | 'error' | 'le' | 'metric_type', 'observations'>;
  /** The time(seconds) that the HPA controller takes to calculate one metric */
  readonly horizontal_pod_autoscaler_controller_metric_computation_duration_seconds_count: Counter<'action' | 'error' | 'metric_type', 'observations'>;
  /** The time(seconds) that the HPA controller takes to calculate one metric */
  readonly horizontal_pod_autoscaler_controller_metric_computation_duration_seconds_sum: Counter<'action' | 'error' | 'metric_type', 'seconds'>;
  /** Number of metric computations */
  readonly horizontal_pod_autoscaler_controller_metric_computation_total: Counter<'action' | 'error' | 'metric_type'>;
  readonly horizontal_pod_autoscaler_controller_num_horizontal_pod_autoscalers: Gauge<never>;
  /** The time(seconds) that the HPA controller takes to reconcile once */
  readonly horizontal_pod_autoscaler_controller_reconciliation_duration_seconds_bucket: Counter<'action' | 'error' | 'le', 'observations'>;
  /** The time(seconds) that the HPA controller takes to reconcile once */
  readonly horizontal_pod_autoscaler_controller_reconciliation_duration_seconds_count: Counter<'action' | 'error', 'observations'>;
  /** The time(seconds) that the HPA controller takes to reconcile once */
  readonly horizontal_pod_autoscaler_controller_reconciliation_duration_seconds_sum: Counter<'action' | 'error', 'seconds'>;
  /** Number of reconciliations of HPA controller */
  readonly horizontal_pod_autoscaler_controller_reconciliations_total: Counter<'action' | 'error'>;
  /** The number of Pods created by the Job controller labelled with a reason for the Pod creation */
  readonly job_controller_job_pods_creation_total: Counter<'reason' | 'status'>;
  /** The number of finished Pods that are fully tracked */
  readonly job_controller_job_pods_finished_total: Counter<'completion_mode' | 'result'>;
  /** The time it took to sync a job */
  readonly job_controller_job_sync_duration_seconds_bucket: Counter<'action' | 'completion_mode' | 'le' | 'result', 'observations'>;
  /** The time it took to sync a job */
  readonly job_controller_job_sync_duration_seconds_count: Counter<'action' | 'completion_mode' | 'result', 'observations'>;
  /** The time it took to sync a job */
  readonly job_controller_job_sync_duration_seconds_sum: Counter<'action' | 'completion_mode' | 'result', 'seconds'>;
  /** The number of job syncs */
  readonly job_controller_job_syncs_total: Counter<'action' | 'completion_mode' | 'result'>;
  /** The number of finished jobs */
  readonly job_controller_jobs_finished_total: Counter<'completion_mode' | 'reason' | 'result'>;
  /** The number of terminated pods (phase=Failed|Succeeded) that have the finalizer batch.kubernetes.io/job-tracking The event label can be "add" or "delete" */
  readonly job_controller_terminated_pods_tracking_finalizer_total: Counter<'event'>;
  /** A metric with a constant '1' value labeled by major, minor, git version, git commit, git tree state, build date, Go version, and compiler from which Kubernetes was built, and  */
  readonly kubernetes_build_info: Gauge<'build_date' | 'compiler' | 'git_commit' | 'git_tree_state' | 'git_version' | 'go_version' | 'major' | 'minor' | 'platform'>;
  /** This metric records the data about the stage and enablement of a k8s feature */
  readonly kubernetes_feature_enabled: Gauge<'name' | 'stage'>;
  /** Duration in seconds for NodeController to update the health of all nodes */
  readonly node_collector_update_all_nodes_health_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration in seconds for NodeController to update the health of all nodes */
  readonly node_collector_update_all_nodes_health_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration in seconds for NodeController to update the health of all nodes */
  readonly node_collector_update_all_nodes_health_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration in seconds for NodeController to update the health of a single node */
  readonly node_collector_update_node_health_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration in seconds for NodeController to update the health of a single node */
  readonly node_collector_update_node_health_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration in seconds for NodeController to update the health of a single node */
  readonly node_collector_update_node_health_duration_seconds_sum: Counter<never, 'seconds'>;
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
  /** Gauge measuring number of persistent volume currently bound */
  readonly pv_collector_bound_pv_count: Gauge<'storage_class'>;
  /** Gauge measuring number of persistent volume claim currently bound */
  readonly pv_collector_bound_pvc_count: Gauge<'namespace' | 'storage_class' | 'volume_attributes_class'>;
  /** Gauge measuring total number of persistent volumes */
  readonly pv_collector_total_pv_count: Gauge<'plugin_name' | 'volume_mode'>;
  /** Gauge measuring number of persistent volume claim currently unbound */
  readonly pv_collector_unbound_pvc_count: Gauge<'namespace' | 'storage_class' | 'volume_attributes_class'>;
  /** The count of registered metrics broken by stability level and deprecation version */
  readonly registered_metrics_total: Counter<'deprecated_version' | 'stability_level'>;
  /** The ratio of chosen deleted pod's ages to the current youngest pod's age (at the time) */
  readonly replicaset_controller_sorting_deletion_age_ratio_bucket: Counter<'le', 'observations'>;
  /** The ratio of chosen deleted pod's ages to the current youngest pod's age (at the time) */
  readonly replicaset_controller_sorting_deletion_age_ratio_count: Counter<never, 'observations'>;
  /** The ratio of chosen deleted pod's ages to the current youngest pod's age (at the time) */
  readonly replicaset_controller_sorting_deletion_age_ratio_sum: Counter<never, 'ratio'>;
  /** Histogram of the number of seconds the last auth exec plugin client certificate lived before being rotated */
  readonly rest_client_exec_plugin_certificate_rotation_age_bucket: Counter<'le', 'observations'>;
  /** Histogram of the number of seconds the last auth exec plugin client certificate lived before being rotated */
  readonly rest_client_exec_plugin_certificate_rotation_age_count: Counter<never, 'observations'>;
  /** Histogram of the number of seconds the last auth exec plugin client certificate lived before being rotated */
  readonly rest_client_exec_plugin_certificate_rotation_age_sum: Counter<never>;
  /** Gauge of the shortest TTL (time-to-live) of the client certificate(s) managed by the auth exec plugin */
  readonly rest_client_exec_plugin_ttl_seconds: Gauge<never, 'seconds'>;
  /** Client side rate limiter latency in seconds. Broken down by verb, and host */
  readonly rest_client_rate_limiter_duration_seconds_bucket: Counter<'host' | 'le' | 'verb', 'observations'>;
  /** Client side rate limiter latency in seconds. Broken down by verb, and host */
  readonly rest_client_rate_limiter_duration_seconds_count: Counter<'host' | 'verb', 'observations'>;
  /** Client side rate limiter latency in seconds. Broken down by verb, and host */
  readonly rest_client_rate_limiter_duration_seconds_sum: Counter<'host' | 'verb', 'seconds'>;
  /** Request latency in seconds. Broken down by verb, and host */
  readonly rest_client_request_duration_seconds_bucket: Counter<'host' | 'le' | 'verb', 'requests'>;
  /** Request latency in seconds. Broken down by verb, and host */
  readonly rest_client_request_duration_seconds_count: Counter<'host' | 'verb', 'requests'>;
  /** Request latency in seconds. Broken down by verb, and host */
  readonly rest_client_request_duration_seconds_sum: Counter<'host' | 'verb', 'seconds'>;
  /** Number of request retries, partitioned by status code, verb, and host */
  readonly rest_client_request_retries_total: Counter<'code' | 'host' | 'verb'>;
  /** Request size in bytes. Broken down by verb and host */
  readonly rest_client_request_size_bytes_bucket: Counter<'host' | 'le' | 'verb', 'requests'>;
  /** Request size in bytes. Broken down by verb and host */
  readonly rest_client_request_size_bytes_count: Counter<'host' | 'verb', 'requests'>;
  /** Request size in bytes. Broken down by verb and host */
  readonly rest_client_request_size_bytes_sum: Counter<'host' | 'verb', 'bytes'>;
  /** Number of HTTP requests, partitioned by status code, method, and host */
  readonly rest_client_requests_total: Counter<'code' | 'host' | 'method', 'requests'>;
  /** Response size in bytes. Broken down by verb and host */
  readonly rest_client_response_size_bytes_bucket: Counter<'host' | 'le' | 'verb', 'observations'>;
  /** Response size in bytes. Broken down by verb and host */
  readonly rest_client_response_size_bytes_count: Counter<'host' | 'verb', 'observations'>;
  /** Response size in bytes. Broken down by verb and host */
  readonly rest_client_response_size_bytes_sum: Counter<'host' | 'verb', 'bytes'>;
  /** Number of transport entries in the internal cache */
  readonly rest_client_transport_cache_entries: Gauge<never>;
  /** Number of calls to get a new transport, partitioned by the result of the operation hit: obtained from the cache, miss: created and added to the cache, uncacheable: created and  */
  readonly rest_client_transport_create_calls_total: Counter<'result'>;
  /** Total number of failed retroactive StorageClass assignments to persistent volume claim */
  readonly retroactive_storageclass_errors_total: Counter<never>;
  /** Total number of retroactive StorageClass assignments to persistent volume claim */
  readonly retroactive_storageclass_total: Counter<never>;
  /** Number of namespace syncs happened in root ca cert publisher */
  readonly root_ca_cert_publisher_sync_duration_seconds_bucket: Counter<'code' | 'le', 'observations'>;
  /** Number of namespace syncs happened in root ca cert publisher */
  readonly root_ca_cert_publisher_sync_duration_seconds_count: Counter<'code', 'observations'>;
  /** Number of namespace syncs happened in root ca cert publisher */
  readonly root_ca_cert_publisher_sync_duration_seconds_sum: Counter<'code', 'seconds'>;
  /** Number of namespace syncs happened in root ca cert publisher */
  readonly root_ca_cert_publisher_sync_total: Counter<'code'>;
  /** Measure number of volumes in use */
  readonly storage_count_attachable_volumes_in_use: Gauge<'node' | 'volume_plugin'>;
  /** Latency, in seconds, between the time when a taint effect has been activated for the Pod and its deletion via TaintEvictionController */
  readonly taint_eviction_controller_pod_deletion_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Latency, in seconds, between the time when a taint effect has been activated for the Pod and its deletion via TaintEvictionController */
  readonly taint_eviction_controller_pod_deletion_duration_seconds_count: Counter<never, 'observations'>;
  /** Latency, in seconds, between the time when a taint effect has been activated for the Pod and its deletion via TaintEvictionController */
  readonly taint_eviction_controller_pod_deletion_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of Pods deleted by TaintEvictionController since its start */
  readonly taint_eviction_controller_pod_deletions_total: Counter<never>;
  /** The time it took to delete the job since it became eligible for deletion */
  readonly ttl_after_finished_controller_job_deletion_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The time it took to delete the job since it became eligible for deletion */
  readonly ttl_after_finished_controller_job_deletion_duration_seconds_count: Counter<never, 'observations'>;
  /** The time it took to delete the job since it became eligible for deletion */
  readonly ttl_after_finished_controller_job_deletion_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Provides the compatibility version info of the component */
  readonly version_info: Gauge<'binary' | 'component' | 'emulation' | 'min_compat'>;
  /** Total number of adds handled by workqueue */
  readonly workqueue_adds_total: Counter<'name'>;
  /** Current depth of workqueue */
  readonly workqueue_depth: Gauge<'name'>;
  /** How many seconds has the longest running processor for workqueue been running */
  readonly workqueue_longest_running_processor_seconds: Gauge<'name', 'seconds'>;
  /** How long in seconds an item stays in workqueue before being requested */
  readonly workqueue_queue_duration_seconds_bucket: Counter<'le' | 'name', 'observations'>;
  /** How long in seconds an item stays in workqueue before being requested */
  readonly workqueue_queue_duration_seconds_count: Counter<'name', 'observations'>;
  /** How long in seconds an item stays in workqueue before being requested */
  readonly workqueue_queue_duration_seconds_sum: Counter<'name', 'seconds'>;
  /** Total number of retries handled by workqueue */
  readonly workqueue_retries_total: Counter<'name'>;
  /** How many seconds of work has done that is in progress and hasn't been observed by work_duration */
  readonly workqueue_unfinished_work_seconds: Gauge<'name', 'seconds'>;
  /** How long in seconds processing an item from workqueue takes */
  readonly workqueue_work_duration_seconds_bucket: Counter<'le' | 'name', 'observations'>;
  /** How long in seconds processing an item from workqueue takes */
  readonly workqueue_work_duration_seconds_count: Counter<'name', 'observations'>;
  /** How long in seconds processing an item from workqueue takes */
  readonly workqueue_work_duration_seconds_sum: Counter<'name', 'seconds'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../kubelet.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** [ALPHA] Current amount of the container swap limit in bytes. Reported only on non-windows systems */
  readonly container_swap_limit_bytes: Gauge<'metrics_path', 'bytes'>;
  /** [ALPHA] Current amount of the container swap usage in bytes. Reported only on non-windows systems */
  readonly container_swap_usage_bytes: Gauge<'metrics_path', 'bytes'>;
  /** Container Storage Interface operation duration with gRPC error code status total */
  readonly csi_operations_seconds_bucket: Counter<'driver_name' | 'grpc_status_code' | 'le' | 'method_name' | 'metrics_path' | 'migrated', 'observations'>;
  /** Container Storage Interface operation duration with gRPC error code status total */
  readonly csi_operations_seconds_count: Counter<'driver_name' | 'grpc_status_code' | 'method_name' | 'metrics_path' | 'migrated', 'observations'>;
  /** Container Storage Interface operation duration with gRPC error code status total */
  readonly csi_operations_seconds_sum: Counter<'driver_name' | 'grpc_status_code' | 'method_name' | 'metrics_path' | 'migrated', 'seconds'>;
  /** Duration in seconds of the DRA gRPC operations */
  readonly dra_grpc_operations_duration_seconds_bucket: Counter<'driver_name' | 'grpc_status_code' | 'le' | 'method_name' | 'metrics_path', 'observations'>;
  /** Duration in seconds of the DRA gRPC operations */
  readonly dra_grpc_operations_duration_seconds_count: Counter<'driver_name' | 'grpc_status_code' | 'method_name' | 'metrics_path', 'observations'>;
  /** Duration in seconds of the DRA gRPC operations */
  readonly dra_grpc_operations_duration_seconds_sum: Counter<'driver_name' | 'grpc_status_code' | 'method_name' | 'metrics_path', 'seconds'>;
  /** [ALPHA] Latency histogram in seconds for the duration of handling all ResourceClaims referenced by a pod when the pod starts or stops. Identified by the name of the operation ( ... */
  readonly dra_operations_duration_seconds_bucket: Counter<'is_error' | 'le' | 'metrics_path' | 'operation_name', 'observations'>;
  /** [ALPHA] Latency histogram in seconds for the duration of handling all ResourceClaims referenced by a pod when the pod starts or stops. Identified by the name of the operation ( ... */
  readonly dra_operations_duration_seconds_count: Counter<'is_error' | 'metrics_path' | 'operation_name', 'observations'>;
  /** [ALPHA] Latency histogram in seconds for the duration of handling all ResourceClaims referenced by a pod when the pod starts or stops. Identified by the name of the operation ( ... */
  readonly dra_operations_duration_seconds_sum: Counter<'is_error' | 'metrics_path' | 'operation_name', 'seconds'>;
  /** [ALPHA] The number of ResourceClaims that are currently in use on the node, by driver name (driver_name label value) and across all drivers (special value <any> for driver_name ... */
  readonly dra_resource_claims_in_use: Gauge<'driver_name' | 'metrics_path'>;
  /** [ALPHA] The number of volumes that failed force cleanup after their reconstruction failed during kubelet startup */
  readonly force_cleaned_failed_volume_operation_errors_total: Counter<'metrics_path'>;
  /** [ALPHA] The number of volumes that were force cleaned after their reconstruction failed during kubelet startup. This includes both successful and failed cleanups */
  readonly force_cleaned_failed_volume_operations_total: Counter<'metrics_path', 'operations'>;
  /** [ALPHA] The number of pods the kubelet considers active and which are being considered when admitting new pods. static is true if the pod is not from the apiserver */
  readonly kubelet_active_pods: Gauge<'metrics_path' | 'static'>;
  /** Cumulative number pod admission rejections by the Kubelet */
  readonly kubelet_admission_rejections_total: Counter<'metrics_path' | 'reason'>;
  /** Counter of certificate renewal errors */
  readonly kubelet_certificate_manager_client_expiration_renew_errors: Counter<'metrics_path'>;
  /** Gauge of the TTL (time-to-live) of the Kubelet's client certificate */
  readonly kubelet_certificate_manager_client_ttl_seconds: Gauge<'metrics_path', 'seconds'>;
  /** Histogram of the number of seconds the previous certificate lived before being rotated */
  readonly kubelet_certificate_manager_server_rotation_seconds_bucket: Counter<'le' | 'metrics_path', 'observations'>;
  /** Histogram of the number of seconds the previous certificate lived before being rotated */
  readonly kubelet_certificate_manager_server_rotation_seconds_count: Counter<'metrics_path', 'observations'>;
  /** Histogram of the number of seconds the previous certificate lived before being rotated */
  readonly kubelet_certificate_manager_server_rotation_seconds_sum: Counter<'metrics_path', 'seconds'>;
  /** Gauge of the shortest TTL (time-to-live) of the Kubelet's serving certificate */
  readonly kubelet_certificate_manager_server_ttl_seconds: Gauge<'metrics_path', 'seconds'>;
  /** [ALPHA] Duration in seconds for cgroup manager operations. Broken down by method */
  readonly kubelet_cgroup_manager_duration_seconds_bucket: Counter<'le' | 'metrics_path' | 'operation_type', 'observations'>;
  /** [ALPHA] Duration in seconds for cgroup manager operations. Broken down by method */
  readonly kubelet_cgroup_manager_duration_seconds_count: Counter<'metrics_path' | 'operation_type', 'observations'>;
  /** [ALPHA] Duration in seconds for cgroup manager operations. Broken down by method */
  readonly kubelet_cgroup_manager_duration_seconds_sum: Counter<'metrics_path' | 'operation_type', 'seconds'>;
  /** [ALPHA] cgroup version on the hosts */
  readonly kubelet_cgroup_version: Gauge<'metrics_path'>;
  /** Cumulative number of aligned compute resources allocated to containers by alignment type */
  readonly kubelet_container_aligned_compute_resources_count: Counter<'boundary' | 'metrics_path' | 'scope'>;
  /** Cumulative number of failures to allocate aligned compute resources to containers by alignment type */
  readonly kubelet_container_aligned_compute_resources_failure_count: Counter<'boundary' | 'metrics_path' | 'scope'>;
  /** [ALPHA] Bytes used by the container's logs on the filesystem */
  readonly kubelet_container_log_filesystem_used_bytes: Gauge<'metrics_path' | 'uid', 'bytes'>;
  /** Number of requested resizes, counted at the container level */
  readonly kubelet_container_requested_resizes_total: Counter<'metrics_path' | 'operation' | 'requirement' | 'resource'>;
  /** [ALPHA] The number of containers per pod */
  readonly kubelet_containers_per_pod_count_bucket: Counter<'le' | 'metrics_path', 'observations'>;
  /** [ALPHA] The number of containers per pod */
  readonly kubelet_containers_per_pod_count_count: Counter<'metrics_path', 'observations'>;
  /** [ALPHA] The number of containers per pod */
  readonly kubelet_containers_per_pod_count_sum: Counter<'metrics_path'>;
  /** Number of CPUs allocated per NUMA node */
  readonly kubelet_cpu_manager_allocation_per_numa: Gauge<'metrics_path' | 'numa_node'>;
  /** [ALPHA] The total number of CPUs exclusively allocated to containers running on this node */
  readonly kubelet_cpu_manager_exclusive_cpu_allocation_count: Gauge<'metrics_path'>;
  /** [ALPHA] The number of cpu core allocations which required pinning failed */
  readonly kubelet_cpu_manager_pinning_errors_total: Counter<'metrics_path'>;
  /** [ALPHA] The number of cpu core allocations which required pinning */
  readonly kubelet_cpu_manager_pinning_requests_total: Counter<'metrics_path', 'requests'>;
  /** [ALPHA] The size of the shared CPU pool for non-guaranteed QoS pods, in millicores */
  readonly kubelet_cpu_manager_shared_pool_size_millicores: Gauge<'metrics_path'>;
  /** Information about the last applied credential provider configuration with hash as label */
  readonly kubelet_credential_provider_config_info: Gauge<'hash' | 'metrics_path'>;
  /** Duration of execution in seconds for credential provider plugin */
  readonly kubelet_credential_provider_plugin_duration_bucket: Counter<'le' | 'metrics_path' | 'plugin_name', 'observations'>;
  /** Duration of execution in seconds for credential provider plugin */
  readonly kubelet_credential_provider_plugin_duration_count: Counter<'metrics_path' | 'plugin_name', 'observations'>;
  /** Duration of execution in seconds for credential provider plugin */
  readonly kubelet_credential_provider_plugin_duration_sum: Counter<'metrics_path' | 'plugin_name', 'seconds'>;
  /** Number of errors from credential provider plugin */
  readonly kubelet_credential_provider_plugin_errors_total: Counter<'metrics_path' | 'plugin_name'>;
  /** [ALPHA] the Kubernetes version that the currently running CRI implementation will lose support on if not upgraded */
  readonly kubelet_cri_losing_support: Gauge<'metrics_path' | 'version'>;
  /** [ALPHA] The number of pods the kubelet is being instructed to run. static is true if the pod is not from the apiserver */
  readonly kubelet_desired_pods: Gauge<'metrics_path' | 'static'>;
  /** Duration in seconds to serve a device plugin Allocation request. Broken down by resource name */
  readonly kubelet_device_plugin_alloc_duration_seconds_bucket: Counter<'le' | 'metrics_path' | 'resource_name', 'observations'>;
  /** Duration in seconds to serve a device plugin Allocation request. Broken down by resource name */
  readonly kubelet_device_plugin_alloc_duration_seconds_count: Counter<'metrics_path' | 'resource_name', 'observations'>;
  /** Duration in seconds to serve a device plugin Allocation request. Broken down by resource name */
  readonly kubelet_device_plugin_alloc_duration_seconds_sum: Counter<'metrics_path' | 'resource_name', 'seconds'>;
  /** Cumulative number of device plugin registrations. Broken down by resource name */
  readonly kubelet_device_plugin_registration_total: Counter<'metrics_path' | 'resource_name'>;
  /** [ALPHA] The number of errors encountered during the establishment of streaming connection with the CRI runtime */
  readonly kubelet_evented_pleg_connection_error_count: Counter<'metrics_path'>;
  /** [ALPHA] The latency of streaming connection with the CRI runtime, measured in seconds */
  readonly kubelet_evented_pleg_connection_latency_seconds_bucket: Counter<'le' | 'metrics_path', 'observations'>;
  /** [ALPHA] The latency of streaming connection with the CRI runtime, measured in seconds */
  readonly kubelet_evented_pleg_connection_latency_seconds_count: Counter<'metrics_path', 'observations'>;
  /** [ALPHA] The latency of streaming connection with the CRI runtime, measured in seconds */
  readonly kubelet_evented_pleg_connection_latency_seconds_sum: Counter<'metrics_path', 'seconds'>;
  /** [ALPHA] The number of times a streaming client was obtained to receive CRI Events */
  readonly kubelet_evented_pleg_connection_success_count: Counter<'metrics_path'>;
  /** Time between when stats are collected, and when pod is evicted based on those stats by eviction signal */
  readonly kubelet_eviction_stats_age_seconds_bucket: Counter<'eviction_signal' | 'le' | 'metrics_path', 'observations'>;
  /** Time between when stats are collected, and when pod is evicted based on those stats by eviction signal */
  readonly kubelet_eviction_stats_age_seconds_count: Counter<'eviction_signal' | 'metrics_path', 'observations'>;
  /** Time between when stats are collected, and when pod is evicted based on those stats by eviction signal */
  readonly kubelet_eviction_stats_age_seconds_sum: Counter<'eviction_signal' | 'metrics_path', 'seconds'>;
  /** Cumulative number of pod evictions by eviction signal */
  readonly kubelet_evictions: Counter<'eviction_signal' | 'metrics_path'>;
  /** [INTERNAL] Duration in seconds to start the first network pod, excluding time to pull images and run init containers, measured from pod creation timestamp to when all its conta ... */
  readonly kubelet_first_network_pod_start_sli_duration_seconds: Gauge<never, 'seconds'>;
  /** [ALPHA] Last graceful shutdown end time since unix epoch in seconds */
  readonly kubelet_graceful_shutdown_end_time_seconds: Gauge<'metrics_path', 'seconds'>;
  /** [ALPHA] Last graceful shutdown start time since unix epoch in seconds */
  readonly kubelet_graceful_shutdown_start_time_seconds: Gauge<'metrics_path', 'seconds'>;
  /** [ALPHA] Number of the inflight http requests */
  readonly kubelet_http_inflight_requests: Gauge<'long_running' | 'method' | 'metrics_path' | 'path' | 'server_type'>;
  /** [ALPHA] Duration in seconds to serve http requests */
  readonly kubelet_http_requests_duration_seconds_bucket: Counter<'le' | 'long_running' | 'method' | 'metrics_path' | 'path' | 'server_type', 'requests'>;
  /** [ALPHA] Duration in seconds to serve http requests */
  readonly kubelet_http_requests_duration_seconds_count: Counter<'long_running' | 'method' | 'metrics_path' | 'path' | 'server_type', 'requests'>;
  /** [ALPHA] Duration in seconds to serve http requests */
  readonly kubelet_http_requests_duration_seconds_sum: Counter<'long_running' | 'method' | 'metrics_path' | 'path' | 'server_type', 'seconds'>;
  /** [ALPHA] Number of the http requests received since the server started */
  readonly kubelet_http_requests_total: Counter<'long_running' | 'method' | 'metrics_path' | 'path' | 'server_type', 'requests'>;
  /** Total number of images garbage collected by the kubelet, whether through disk usage or image age */
  readonly kubelet_image_garbage_collected_total: Counter<'metrics_path' | 'reason'>;
  /** [ALPHA] Number of ensure-image requests processed by the kubelet */
  readonly kubelet_image_manager_ensure_image_requests_total: Counter<'present_locally' | 'pull_policy' | 'pull_required', 'requests'>;
  /** Duration in seconds to pull an image */
  readonly kubelet_image_pull_duration_seconds_bucket: Counter<'image_size_in_bytes' | 'le' | 'metrics_path', 'observations'>;
  /** Duration in seconds to pull an image */
  readonly kubelet_image_pull_duration_seconds_count: Counter<'image_size_in_bytes' | 'metrics_path', 'observations'>;
  /** Duration in seconds to pull an image */
  readonly kubelet_image_pull_duration_seconds_sum: Counter<'image_size_in_bytes' | 'metrics_path', 'seconds'>;
  /** [BETA] Number of failed image volume mounts */
  readonly kubelet_image_volume_mounted_errors_total: Counter<'metrics_path'>;
  /** [BETA] Number of successful image volume mounts */
  readonly kubelet_image_volume_mounted_succeed_total: Counter<'metrics_path'>;
  /** [BETA] Number of requested image volumes */
  readonly kubelet_image_volume_requested_total: Counter<'metrics_path'>;
  /** [ALPHA] Counter for how many times kubelet checked whether credentials need to be re-verified to access an image */
  readonly kubelet_imagemanager_image_mustpull_checks_total: Counter<'result'>;
  /** [ALPHA] The ImagePulledRecords in-memory cache usage in percent */
  readonly kubelet_imagemanager_inmemory_pulledrecords_usage_percent: Gauge<never, 'percent'>;
  /** [ALPHA] The ImagePullIntents in-memory cache usage in percent */
  readonly kubelet_imagemanager_inmemory_pullintents_usage_percent: Gauge<never, 'percent'>;
  /** [ALPHA] Number of ImagePulledRecords stored on disk */
  readonly kubelet_imagemanager_ondisk_pulledrecords: Gauge<never>;
  /** [ALPHA] Number of ImagePullIntents stored on disk */
  readonly kubelet_imagemanager_ondisk_pullintents: Gauge<never>;
  /** [ALPHA] The number of times lifecycle handlers successfully fell back to http from https */
  readonly kubelet_lifecycle_handler_http_fallbacks_total: Counter<'metrics_path'>;
  /** [ALPHA] Current number of ephemeral containers in pods managed by this kubelet */
  readonly kubelet_managed_ephemeral_containers: Gauge<'metrics_path'>;
  /** [ALPHA] The number of memory pages allocations which required pinning that failed */
  readonly kubelet_memory_manager_pinning_errors_total: Counter<'metrics_path'>;
  /** [ALPHA] The number of memory pages allocations which required pinning */
  readonly kubelet_memory_manager_pinning_requests_total: Counter<'metrics_path', 'requests'>;
  /** [ALPHA] The number of mirror pods the kubelet will try to create (one per admitted static pod) */
  readonly kubelet_mirror_pods: Gauge<'metrics_path'>;
  /** [ALPHA] The node's name. The count is always 1 */
  readonly kubelet_node_name: Gauge<'metrics_path' | 'node'>;
  /** [ALPHA] Duration in seconds of node startup in total */
  readonly kubelet_node_startup_duration_seconds: Gauge<'metrics_path', 'seconds'>;
  /** [ALPHA] Duration in seconds of node startup after registration */
  readonly kubelet_node_startup_post_registration_duration_seconds: Gauge<'metrics_path', 'seconds'>;
  /** [ALPHA] Duration in seconds of node startup before kubelet starts */
  readonly kubelet_node_startup_pre_kubelet_duration_seconds: Gauge<'metrics_path', 'seconds'>;
  /** [ALPHA] Duration in seconds of node startup before registration */
  readonly kubelet_node_startup_pre_registration_duration_seconds: Gauge<'metrics_path', 'seconds'>;
  /** [ALPHA] Duration in seconds of node startup during registration */
  readonly kubelet_node_startup_registration_duration_seconds: Gauge<'metrics_path', 'seconds'>;
  /** [ALPHA] The total number of orphaned Pods whose volumes were cleaned in the last periodic sweep */
  readonly kubelet_orphan_pod_cleaned_volumes: Gauge<'metrics_path'>;
  /** [ALPHA] The number of orphaned Pods whose volumes failed to be cleaned in the last periodic sweep */
  readonly kubelet_orphan_pod_cleaned_volumes_errors: Gauge<'metrics_path'>;
  /** [ALPHA] Number of pods that have been detected in the container runtime without being already known to the pod worker. This typically indicates the kubelet was restarted while  ... */
  readonly kubelet_orphaned_runtime_pods_total: Counter<'metrics_path'>;
  /** [ALPHA] The number of discard events in PLEG */
  readonly kubelet_pleg_discard_events: Counter<'metrics_path'>;
  /** [ALPHA] Timestamp in seconds when PLEG was last seen active */
  readonly kubelet_pleg_last_seen_seconds: Gauge<'metrics_path', 'seconds'>;
  /** [ALPHA] Duration in seconds for relisting pods in PLEG */
  readonly kubelet_pleg_relist_duration_seconds_bucket: Counter<'le' | 'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds for relisting pods in PLEG */
  readonly kubelet_pleg_relist_duration_seconds_count: Counter<'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds for relisting pods in PLEG */
  readonly kubelet_pleg_relist_duration_seconds_sum: Counter<'metrics_path', 'seconds'>;
  /** [ALPHA] Interval in seconds between relisting in PLEG */
  readonly kubelet_pleg_relist_interval_seconds_bucket: Counter<'le' | 'metrics_path', 'observations'>;
  /** [ALPHA] Interval in seconds between relisting in PLEG */
  readonly kubelet_pleg_relist_interval_seconds_count: Counter<'metrics_path', 'observations'>;
  /** [ALPHA] Interval in seconds between relisting in PLEG */
  readonly kubelet_pleg_relist_interval_seconds_sum: Counter<'metrics_path', 'seconds'>;
  /** Cumulative number of resizes that were accepted after being deferred */
  readonly kubelet_pod_deferred_accepted_resizes_total: Counter<'metrics_path' | 'retry_trigger'>;
  /** [ALPHA] Number of in-progress resizes for pods */
  readonly kubelet_pod_in_progress_resizes: Gauge<'metrics_path'>;
  /** Number of infeasible resizes for pods */
  readonly kubelet_pod_infeasible_resizes_total: Counter<'metrics_path' | 'reason_detail'>;
  /** Number of pending resizes for pods */
  readonly kubelet_pod_pending_resizes: Gauge<'metrics_path' | 'reason'>;
  /** Duration in milliseconds to actuate a pod resize */
  readonly kubelet_pod_resize_duration_milliseconds_bucket: Counter<'le' | 'metrics_path' | 'success', 'observations'>;
  /** Duration in milliseconds to actuate a pod resize */
  readonly kubelet_pod_resize_duration_milliseconds_count: Counter<'metrics_path' | 'success', 'observations'>;
  /** Duration in milliseconds to actuate a pod resize */
  readonly kubelet_pod_resize_duration_milliseconds_sum: Counter<'metrics_path' | 'success', 'milliseconds'>;
  /** Number of requests to the PodResource Get endpoint which returned error. Broken down by server api version */
  readonly kubelet_pod_resources_endpoint_errors_get: Counter<'metrics_path' | 'server_api_version'>;
  /** Number of requests to the PodResource GetAllocatableResources endpoint which returned error. Broken down by server api version */
  readonly kubelet_pod_resources_endpoint_errors_get_allocatable: Counter<'metrics_path' | 'server_api_version'>;
  /** Number of requests to the PodResource List endpoint which returned error. Broken down by server api version */
  readonly kubelet_pod_resources_endpoint_errors_list: Counter<'metrics_path' | 'server_api_version'>;
  /** Number of requests to the PodResource Get endpoint. Broken down by server api version */
  readonly kubelet_pod_resources_endpoint_requests_get: Counter<'metrics_path' | 'server_api_version'>;
  /** Number of requests to the PodResource GetAllocatableResources endpoint. Broken down by server api version */
  readonly kubelet_pod_resources_endpoint_requests_get_allocatable: Counter<'metrics_path' | 'server_api_version'>;
  /** Number of requests to the PodResource List endpoint. Broken down by server api version */
  readonly kubelet_pod_resources_endpoint_requests_list: Counter<'metrics_path' | 'server_api_version'>;
  /** Cumulative number of requests to the PodResource endpoint. Broken down by server api version */
  readonly kubelet_pod_resources_endpoint_requests_total: Counter<'metrics_path' | 'server_api_version', 'requests'>;
  /** [ALPHA] Duration in seconds from kubelet seeing a pod for the first time to the pod starting to run */
  readonly kubelet_pod_start_duration_seconds_bucket: Counter<'le' | 'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds from kubelet seeing a pod for the first time to the pod starting to run */
  readonly kubelet_pod_start_duration_seconds_count: Counter<'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds from kubelet seeing a pod for the first time to the pod starting to run */
  readonly kubelet_pod_start_duration_seconds_sum: Counter<'metrics_path', 'seconds'>;
  /** [ALPHA] Duration in seconds to start a pod, excluding time to pull images and run init containers, measured from pod creation timestamp to when all its containers are reported  ... */
  readonly kubelet_pod_start_sli_duration_seconds_bucket: Counter<'first_with_network' | 'le' | 'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds to start a pod, excluding time to pull images and run init containers, measured from pod creation timestamp to when all its containers are reported  ... */
  readonly kubelet_pod_start_sli_duration_seconds_count: Counter<'first_with_network' | 'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds to start a pod, excluding time to pull images and run init containers, measured from pod creation timestamp to when all its containers are reported  ... */
  readonly kubelet_pod_start_sli_duration_seconds_sum: Counter<'first_with_network' | 'metrics_path', 'seconds'>;
  /** [ALPHA] Duration in seconds to start a pod since creation, including time to pull images and run init containers, measured from pod creation timestamp to when all its container ... */
  readonly kubelet_pod_start_total_duration_seconds_bucket: Counter<'le' | 'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds to start a pod since creation, including time to pull images and run init containers, measured from pod creation timestamp to when all its container ... */
  readonly kubelet_pod_start_total_duration_seconds_count: Counter<'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds to start a pod since creation, including time to pull images and run init containers, measured from pod creation timestamp to when all its container ... */
  readonly kubelet_pod_start_total_duration_seconds_sum: Counter<'metrics_path', 'seconds'>;
  /** [ALPHA] Duration in seconds to sync a pod status update. Measures time from detection of a change to pod status until the API is successfully updated for that pod, even if mult ... */
  readonly kubelet_pod_status_sync_duration_seconds_bucket: Counter<'le' | 'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds to sync a pod status update. Measures time from detection of a change to pod status until the API is successfully updated for that pod, even if mult ... */
  readonly kubelet_pod_status_sync_duration_seconds_count: Counter<'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds to sync a pod status update. Measures time from detection of a change to pod status until the API is successfully updated for that pod, even if mult ... */
  readonly kubelet_pod_status_sync_duration_seconds_sum: Counter<'metrics_path', 'seconds'>;
  /** [ALPHA] Duration in seconds to sync a single pod. Broken down by operation type: create, update, or sync */
  readonly kubelet_pod_worker_duration_seconds_bucket: Counter<'le' | 'metrics_path' | 'operation_type', 'observations'>;
  /** [ALPHA] Duration in seconds to sync a single pod. Broken down by operation type: create, update, or sync */
  readonly kubelet_pod_worker_duration_seconds_count: Counter<'metrics_path' | 'operation_type', 'observations'>;
  /** [ALPHA] Duration in seconds to sync a single pod. Broken down by operation type: create, update, or sync */
  readonly kubelet_pod_worker_duration_seconds_sum: Counter<'metrics_path' | 'operation_type', 'seconds'>;
  /** [ALPHA] Duration in seconds from kubelet seeing a pod to starting a worker */
  readonly kubelet_pod_worker_start_duration_seconds_bucket: Counter<'le' | 'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds from kubelet seeing a pod to starting a worker */
  readonly kubelet_pod_worker_start_duration_seconds_count: Counter<'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds from kubelet seeing a pod to starting a worker */
  readonly kubelet_pod_worker_start_duration_seconds_sum: Counter<'metrics_path', 'seconds'>;
  /** Cumulative number of pod preemptions by preemption resource */
  readonly kubelet_preemptions: Counter<'metrics_path' | 'preemption_signal'>;
  /** [ALPHA] Number of pods that have been restarted because they were deleted and recreated with the same UID while the kubelet was watching them (common for static pods, extremely ... */
  readonly kubelet_restarted_pods_total: Counter<'metrics_path' | 'static'>;
  /** [ALPHA] Duration in seconds of the run_podsandbox operations. Broken down by RuntimeClass.Handler */
  readonly kubelet_run_podsandbox_duration_seconds_bucket: Counter<'le' | 'metrics_path' | 'runtime_handler', 'observations'>;
  /** [ALPHA] Duration in seconds of the run_podsandbox operations. Broken down by RuntimeClass.Handler */
  readonly kubelet_run_podsandbox_duration_seconds_count: Counter<'metrics_path' | 'runtime_handler', 'observations'>;
  /** [ALPHA] Duration in seconds of the run_podsandbox operations. Broken down by RuntimeClass.Handler */
  readonly kubelet_run_podsandbox_duration_seconds_sum: Counter<'metrics_path' | 'runtime_handler', 'seconds'>;
  /** Cumulative number of the run_podsandbox operation errors by RuntimeClass.Handler */
  readonly kubelet_run_podsandbox_errors_total: Counter<'metrics_path' | 'runtime_handler'>;
  /** [ALPHA] Number of containers currently running */
  readonly kubelet_running_containers: Gauge<'container_state' | 'metrics_path'>;
  /** [ALPHA] Number of pods that have a running pod sandbox */
  readonly kubelet_running_pods: Gauge<'metrics_path'>;
  /** [ALPHA] Duration in seconds of runtime operations. Broken down by operation type */
  readonly kubelet_runtime_operations_duration_seconds_bucket: Counter<'le' | 'metrics_path' | 'operation_type', 'observations'>;
  /** [ALPHA] Duration in seconds of runtime operations. Broken down by operation type */
  readonly kubelet_runtime_operations_duration_seconds_count: Counter<'metrics_path' | 'operation_type', 'observations'>;
  /** [ALPHA] Duration in seconds of runtime operations. Broken down by operation type */
  readonly kubelet_runtime_operations_duration_seconds_sum: Counter<'metrics_path' | 'operation_type', 'seconds'>;
  /** [ALPHA] Cumulative number of runtime operation errors by operation type */
  readonly kubelet_runtime_operations_errors_total: Counter<'metrics_path' | 'operation_type'>;
  /** [ALPHA] Cumulative number of runtime operations by operation type */
  readonly kubelet_runtime_operations_total: Counter<'metrics_path' | 'operation_type', 'operations'>;
  /** Counter of certificate renewal errors */
  readonly kubelet_server_expiration_renew_errors: Counter<'metrics_path'>;
  /** [ALPHA] The number of times lifecycle sleep handler got terminated before it finishes */
  readonly kubelet_sleep_action_terminated_early_total: Counter<'metrics_path'>;
  /** [ALPHA] Cumulative number of errors when starting containers */
  readonly kubelet_started_containers_errors_total: Counter<'code' | 'container_type' | 'metrics_path'>;
  /** [ALPHA] Cumulative number of containers started */
  readonly kubelet_started_containers_total: Counter<'container_type' | 'metrics_path'>;
  /** Cumulative number of errors when starting hostprocess containers. This metric will only be collected on Windows */
  readonly kubelet_started_host_process_containers_errors_total: Counter<'code' | 'container_type' | 'metrics_path'>;
  /** Cumulative number of hostprocess containers started. This metric will only be collected on Windows */
  readonly kubelet_started_host_process_containers_total: Counter<'container_type' | 'metrics_path'>;
  /** [ALPHA] Cumulative number of errors when starting pods */
  readonly kubelet_started_pods_errors_total: Counter<'metrics_path'>;
  /** [ALPHA] Cumulative number of pods started */
  readonly kubelet_started_pods_total: Counter<'metrics_path'>;
  /** [ALPHA] Cumulative number of errors when starting pods with user namespaces. This metric will only be collected on Linux */
  readonly kubelet_started_user_namespaced_pods_errors_total: Counter<'metrics_path'>;
  /** [ALPHA] Cumulative number of pods with user namespaces started. This metric will only be collected on Linux */
  readonly kubelet_started_user_namespaced_pods_total: Counter<'metrics_path'>;
  /** [ALPHA] Duration in milliseconds to serve a pod admission request */
  readonly kubelet_topology_manager_admission_duration_ms_bucket: Counter<'le' | 'metrics_path', 'observations'>;
  /** [ALPHA] Duration in milliseconds to serve a pod admission request */
  readonly kubelet_topology_manager_admission_duration_ms_count: Counter<'metrics_path', 'observations'>;
  /** [ALPHA] Duration in milliseconds to serve a pod admission request */
  readonly kubelet_topology_manager_admission_duration_ms_sum: Counter<'metrics_path', 'milliseconds'>;
  /** [ALPHA] The number of admission request failures where resources could not be aligned */
  readonly kubelet_topology_manager_admission_errors_total: Counter<'metrics_path'>;
  /** [ALPHA] The number of admission requests where resources have to be aligned */
  readonly kubelet_topology_manager_admission_requests_total: Counter<'metrics_path', 'requests'>;
  /** [ALPHA] Duration in seconds to calculate volume stats */
  readonly kubelet_volume_metric_collection_duration_seconds_bucket: Counter<'le' | 'metric_source' | 'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds to calculate volume stats */
  readonly kubelet_volume_metric_collection_duration_seconds_count: Counter<'metric_source' | 'metrics_path', 'observations'>;
  /** [ALPHA] Duration in seconds to calculate volume stats */
  readonly kubelet_volume_metric_collection_duration_seconds_sum: Counter<'metric_source' | 'metrics_path', 'seconds'>;
  /** [ALPHA] Number of available bytes in the volume */
  readonly kubelet_volume_stats_available_bytes: Gauge<'metrics_path' | 'namespace' | 'persistentvolumeclaim', 'bytes'>;
  /** [ALPHA] Capacity in bytes of the volume */
  readonly kubelet_volume_stats_capacity_bytes: Gauge<'metrics_path' | 'namespace' | 'persistentvolumeclaim', 'bytes'>;
  /** Abnormal volume health status. The count is either 1 or 0. 1 indicates the volume is unhealthy, 0 indicates volume is healthy */
  readonly kubelet_volume_stats_health_status_abnormal: Gauge<'metrics_path' | 'namespace' | 'persistentvolumeclaim'>;
  /** [ALPHA] Maximum number of inodes in the volume */
  readonly kubelet_volume_stats_inodes: Gauge<'metrics_path' | 'namespace' | 'persistentvolumeclaim'>;
  /** [ALPHA] Number of free inodes in the volume */
  readonly kubelet_volume_stats_inodes_free: Gauge<'metrics_path' | 'namespace' | 'persistentvolumeclaim'>;
  /** [ALPHA] Number of used inodes in the volume */
  readonly kubelet_volume_stats_inodes_used: Gauge<'metrics_path' | 'namespace' | 'persistentvolumeclaim'>;
  /** [ALPHA] Number of used bytes in the volume */
  readonly kubelet_volume_stats_used_bytes: Gauge<'metrics_path' | 'namespace' | 'persistentvolumeclaim', 'bytes'>;
  /** [ALPHA] Number of pods the kubelet is actually running, broken down by lifecycle phase, whether the pod is desired, orphaned, or runtime only (also orphaned), and whether the p ... */
  readonly kubelet_working_pods: Gauge<'config' | 'lifecycle' | 'metrics_path' | 'static'>;
  /** [STABLE] Cumulative cpu time consumed by the node in core-seconds */
  readonly node_cpu_usage_seconds_total: Counter<'metrics_path', 'seconds'>;
  /** [STABLE] Current working set of the node in bytes */
  readonly node_memory_working_set_bytes: Gauge<'metrics_path', 'bytes'>;
  /** [ALPHA] Current swap usage of the node in bytes. Reported only on non-windows systems */
  readonly node_swap_usage_bytes: Gauge<'metrics_path', 'bytes'>;
  /** Number of plugins in Plugin Manager */
  readonly plugin_manager_total_plugins: Gauge<'metrics_path' | 'socket_path' | 'state'>;
  /** [STABLE] Cumulative cpu time consumed by the pod in core-seconds */
  readonly pod_cpu_usage_seconds_total: Counter<'metrics_path', 'seconds'>;
  /** [STABLE] Current working set of the pod in bytes */
  readonly pod_memory_working_set_bytes: Gauge<'metrics_path', 'bytes'>;
  /** [ALPHA] Current amount of the pod swap usage in bytes. Reported only on non-windows systems */
  readonly pod_swap_usage_bytes: Gauge<'metrics_path', 'bytes'>;
  /** Duration in seconds for a probe response */
  readonly prober_probe_duration_seconds_bucket: Counter<'le' | 'metrics_path' | 'probe_type', 'observations'>;
  /** Duration in seconds for a probe response */
  readonly prober_probe_duration_seconds_count: Counter<'metrics_path' | 'probe_type', 'observations'>;
  /** Duration in seconds for a probe response */
  readonly prober_probe_duration_seconds_sum: Counter<'metrics_path' | 'probe_type', 'seconds'>;
  /** Cumulative number of a liveness, readiness or startup probe for a container by result */
  readonly prober_probe_total: Counter<'metrics_path' | 'pod_uid' | 'probe_type' | 'result'>;
  /** [ALPHA] The number of volumes that failed reconstruction from the operating system during kubelet startup */
  readonly reconstruct_volume_operations_errors_total: Counter<'metrics_path'>;
  /** [ALPHA] The number of volumes that were attempted to be reconstructed from the operating system during kubelet startup. This includes both successful and failed reconstruction */
  readonly reconstruct_volume_operations_total: Counter<'metrics_path', 'operations'>;
  /** [STABLE] 1 if there was an error while getting container metrics, 0 otherwise */
  readonly resource_scrape_error: Gauge<'metrics_path'>;
  /** 1 if there was an error while getting container metrics, 0 otherwise */
  readonly scrape_error: Gauge<'metrics_path'>;
  /** [ALPHA] Storage operation duration */
  readonly storage_operation_duration_seconds_bucket: Counter<'le' | 'metrics_path' | 'migrated' | 'operation_name' | 'status' | 'volume_plugin', 'observations'>;
  /** [ALPHA] Storage operation duration */
  readonly storage_operation_duration_seconds_count: Counter<'metrics_path' | 'migrated' | 'operation_name' | 'status' | 'volume_plugin', 'observations'>;
  /** [ALPHA] Storage operation duration */
  readonly storage_operation_duration_seconds_sum: Counter<'metrics_path' | 'migrated' | 'operation_name' | 'status' | 'volume_plugin', 'seconds'>;
  /** Number of errors when kubelet cannot compute SELinux context for a container */
  readonly volume_manager_selinux_container_errors_total: Gauge<'access_mode' | 'metrics_path'>;
  /** Number of errors when kubelet cannot compute SELinux context for a container that are ignored */
  readonly volume_manager_selinux_container_warnings_total: Gauge<'access_mode' | 'metrics_path'>;
  /** Number of errors when a Pod defines different SELinux contexts for its containers that use the same volume */
  readonly volume_manager_selinux_pod_context_mismatch_errors_total: Gauge<'access_mode' | 'metrics_path'>;
  /** Number of errors when a Pod defines different SELinux contexts for its containers that use the same volume */
  readonly volume_manager_selinux_pod_context_mismatch_warnings_total: Gauge<'access_mode' | 'metrics_path'>;
  /** Number of errors when a Pod uses a volume that is already mounted with a different SELinux context than the Pod needs */
  readonly volume_manager_selinux_volume_context_mismatch_errors_total: Gauge<'access_mode' | 'metrics_path' | 'volume_plugin'>;
  /** Number of errors when a Pod uses a volume that is already mounted with a different SELinux context than the Pod needs */
  readonly volume_manager_selinux_volume_context_mismatch_warnings_total: Gauge<'access_mode' | 'metrics_path' | 'volume_plugin'>;
  /** Number of volumes whose SELinux context was fine and will be mounted with mount -o context option */
  readonly volume_manager_selinux_volumes_admitted_total: Gauge<'access_mode' | 'metrics_path' | 'volume_plugin'>;
  /** [ALPHA] Number of volumes in Volume Manager */
  readonly volume_manager_total_volumes: Gauge<'metrics_path' | 'plugin_name' | 'state'>;
  /** [ALPHA] Storage operation end to end duration in seconds */
  readonly volume_operation_total_seconds_bucket: Counter<'le' | 'operation_name' | 'plugin_name', 'observations'>;
  /** [ALPHA] Storage operation end to end duration in seconds */
  readonly volume_operation_total_seconds_count: Counter<'operation_name' | 'plugin_name', 'observations'>;
  /** [ALPHA] Storage operation end to end duration in seconds */
  readonly volume_operation_total_seconds_sum: Counter<'operation_name' | 'plugin_name', 'seconds'>;
}

declare const series: Series;
export default series;

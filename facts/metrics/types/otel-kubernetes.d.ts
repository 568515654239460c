// Written by `npm run metric-types` from ../otel-kubernetes.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Maximum CPU resource limit currently configured for a running container */
  readonly k8s_container_cpu_limit_current: Gauge<never>;
  /** Maximum CPU resource limit as defined by the container spec */
  readonly k8s_container_cpu_limit_desired: Gauge<never>;
  /** The ratio of container CPU usage to its current CPU limit */
  readonly k8s_container_cpu_limit_utilization_ratio: Gauge<never, 'ratio'>;
  /** CPU resource requested currently configured for a running container */
  readonly k8s_container_cpu_request_current: Gauge<never>;
  /** CPU resource requested as defined by the container spec */
  readonly k8s_container_cpu_request_desired: Gauge<never>;
  /** The ratio of container CPU usage to its current CPU request */
  readonly k8s_container_cpu_request_utilization_ratio: Gauge<never, 'ratio'>;
  /** Maximum ephemeral storage resource limit set for the container */
  readonly k8s_container_ephemeral_storage_limit_bytes: Gauge<never, 'bytes'>;
  /** Ephemeral storage resource requested for the container */
  readonly k8s_container_ephemeral_storage_request_bytes: Gauge<never, 'bytes'>;
  /** Maximum memory resource limit currently configured for a running container */
  readonly k8s_container_memory_limit_current_bytes: Gauge<never, 'bytes'>;
  /** Maximum memory resource limit as defined by the container spec */
  readonly k8s_container_memory_limit_desired_bytes: Gauge<never, 'bytes'>;
  /** Memory resource request currently configured for a running container */
  readonly k8s_container_memory_request_current_bytes: Gauge<never, 'bytes'>;
  /** Memory resource requested as defined by the container spec */
  readonly k8s_container_memory_request_desired_bytes: Gauge<never, 'bytes'>;
  /** Indicates whether the container is currently marked as ready to accept traffic, based on its readiness probe (1 = ready, 0 = not ready) */
  readonly k8s_container_ready: Gauge<never>;
  /** Describes how many times the container has restarted (since the last counter reset) */
  readonly k8s_container_restart_count: Gauge<never>;
  /** Describes the number of K8s containers that are currently in a state for a given reason */
  readonly k8s_container_status_reason: Gauge<'k8s_container_status_reason'>;
  /** Describes the number of K8s containers that are currently in a given state */
  readonly k8s_container_status_state: Gauge<'k8s_container_status_state'>;
  /** Maximum storage resource limit set for the container */
  readonly k8s_container_storage_limit_bytes: Gauge<never, 'bytes'>;
  /** Storage resource requested for the container */
  readonly k8s_container_storage_request_bytes: Gauge<never, 'bytes'>;
  /** The number of actively running jobs for a cronjob */
  readonly k8s_cronjob_job_active: Gauge<never>;
  /** Number of nodes that are running at least 1 daemon pod and are supposed to run the daemon pod */
  readonly k8s_daemonset_node_current_scheduled: Gauge<never>;
  /** Number of nodes that should be running the daemon pod (including nodes currently running the daemon pod) */
  readonly k8s_daemonset_node_desired_scheduled: Gauge<never>;
  /** Number of nodes that are running the daemon pod, but are not supposed to run the daemon pod */
  readonly k8s_daemonset_node_misscheduled: Gauge<never>;
  /** Number of nodes that should be running the daemon pod and have one or more of the daemon pod running and ready */
  readonly k8s_daemonset_node_ready: Gauge<never>;
  /** Total number of available replica pods (ready for at least minReadySeconds) targeted by this deployment */
  readonly k8s_deployment_pod_available: Gauge<never>;
  /** Number of desired replica pods in this deployment */
  readonly k8s_deployment_pod_desired: Gauge<never>;
  /** Target average utilization, in percentage, for CPU resource in HPA config */
  readonly k8s_hpa_metric_target_cpu_average_utilization_ratio: Gauge<'k8s_hpa_metric_type', 'ratio'>;
  /** Target average value for CPU resource in HPA config */
  readonly k8s_hpa_metric_target_cpu_average_value: Gauge<'k8s_hpa_metric_type'>;
  /** Target value for CPU resource in HPA config */
  readonly k8s_hpa_metric_target_cpu_value: Gauge<'k8s_hpa_metric_type'>;
  /** Current number of replica pods managed by this horizontal pod autoscaler, as last seen by the autoscaler */
  readonly k8s_hpa_pod_current: Gauge<never>;
  /** Desired number of replica pods managed by this horizontal pod autoscaler, as last calculated by the autoscaler */
  readonly k8s_hpa_pod_desired: Gauge<never>;
  /** The upper limit for the number of replica pods to which the autoscaler can scale up */
  readonly k8s_hpa_pod_max: Gauge<never>;
  /** The lower limit for the number of replica pods to which the autoscaler can scale down */
  readonly k8s_hpa_pod_min: Gauge<never>;
  /** The number of pending and actively running pods for a job */
  readonly k8s_job_pod_active: Gauge<never>;
  /** The desired number of successfully finished pods the job should be run with */
  readonly k8s_job_pod_desired_successful: Gauge<never>;
  /** The number of pods which reached phase Failed for a job */
  readonly k8s_job_pod_failed: Gauge<never>;
  /** The max desired number of pods the job should run at any given time */
  readonly k8s_job_pod_max_parallel: Gauge<never>;
  /** The number of pods which reached phase Succeeded for a job */
  readonly k8s_job_pod_successful: Gauge<never>;
  /** Describes number of K8s namespaces that are currently in a given phase */
  readonly k8s_namespace_phase: Gauge<'k8s_namespace_phase'>;
  /** Describes the condition of a particular Node */
  readonly k8s_node_condition_status: Gauge<'k8s_node_condition_status' | 'k8s_node_condition_type'>;
  /** Amount of CPU allocatable on the node */
  readonly k8s_node_cpu_allocatable: Gauge<never>;
  /** Total CPU time consumed */
  readonly k8s_node_cpu_time_seconds_total: Counter<never, 'seconds'>;
  /** Node's CPU usage, measured in CPUs. Range from 0 to the number of allocatable CPUs */
  readonly k8s_node_cpu_usage: Gauge<never>;
  /** Amount of ephemeral-storage allocatable on the node */
  readonly k8s_node_ephemeral_storage_allocatable_bytes: Gauge<never, 'bytes'>;
  /** Node filesystem available bytes */
  readonly k8s_node_filesystem_available_bytes: Gauge<never, 'bytes'>;
  /** Node filesystem capacity */
  readonly k8s_node_filesystem_capacity_bytes: Gauge<never, 'bytes'>;
  /** The total inodes in the node's root filesystem */
  readonly k8s_node_filesystem_inode_count: Gauge<never>;
  /** The free inodes in the node's root filesystem */
  readonly k8s_node_filesystem_inode_free: Gauge<never>;
  /** Node filesystem usage */
  readonly k8s_node_filesystem_usage_bytes: Gauge<never, 'bytes'>;
  /** Amount of memory allocatable on the node */
  readonly k8s_node_memory_allocatable_bytes: Gauge<never, 'bytes'>;
  /** Node memory available */
  readonly k8s_node_memory_available_bytes: Gauge<never, 'bytes'>;
  /** Node memory RSS */
  readonly k8s_node_memory_rss_bytes: Gauge<never, 'bytes'>;
  /** Memory usage of the Node */
  readonly k8s_node_memory_usage_bytes: Gauge<never, 'bytes'>;
  /** Node memory working set */
  readonly k8s_node_memory_working_set_bytes: Gauge<never, 'bytes'>;
  /** Node network errors */
  readonly k8s_node_network_errors_total: Counter<'network_interface_name' | 'network_io_direction'>;
  /** Network bytes for the Node */
  readonly k8s_node_network_io_bytes_total: Counter<'network_interface_name' | 'network_io_direction', 'bytes'>;
  /** Node memory paging faults */
  readonly k8s_node_paging_faults_total: Counter<'system_paging_fault_type'>;
  /** Amount of pods allocatable on the node */
  readonly k8s_node_pod_allocatable: Gauge<never>;
  /** Node's system container CPU time */
  readonly k8s_node_system_container_cpu_time_seconds_total: Counter<never, 'seconds'>;
  /** Node's system container CPU usage, measured in CPUs */
  readonly k8s_node_system_container_cpu_usage: Gauge<never>;
  /** Node's system container memory usage */
  readonly k8s_node_system_container_memory_usage_bytes: Gauge<never, 'bytes'>;
  /** The amount of working set memory */
  readonly k8s_node_system_container_memory_working_set_bytes: Gauge<never, 'bytes'>;
  /** The time the Node has been running */
  readonly k8s_node_uptime_seconds: Gauge<never, 'seconds'>;
  /** Number of PersistentVolumes in a given phase */
  readonly k8s_persistentvolume_status_phase: Gauge<'k8s_persistentvolume_status_phase'>;
  /** The storage capacity of the PersistentVolume */
  readonly k8s_persistentvolume_storage_capacity_bytes: Gauge<never, 'bytes'>;
  /** Number of PersistentVolumeClaims in a given phase */
  readonly k8s_persistentvolumeclaim_status_phase: Gauge<'k8s_persistentvolumeclaim_status_phase'>;
  /** The actual storage capacity provisioned for the PersistentVolumeClaim */
  readonly k8s_persistentvolumeclaim_storage_capacity_bytes: Gauge<never, 'bytes'>;
  /** The storage requested by the PersistentVolumeClaim */
  readonly k8s_persistentvolumeclaim_storage_request_bytes: Gauge<never, 'bytes'>;
  /** Total CPU time consumed */
  readonly k8s_pod_cpu_time_seconds_total: Counter<never, 'seconds'>;
  /** Pod's CPU usage, measured in CPUs. Range from 0 to the number of allocatable CPUs */
  readonly k8s_pod_cpu_usage: Gauge<never>;
  /** Pod filesystem available bytes */
  readonly k8s_pod_filesystem_available_bytes: Gauge<never, 'bytes'>;
  /** Pod filesystem capacity */
  readonly k8s_pod_filesystem_capacity_bytes: Gauge<never, 'bytes'>;
  /** Pod filesystem usage */
  readonly k8s_pod_filesystem_usage_bytes: Gauge<never, 'bytes'>;
  /** Pod memory available */
  readonly k8s_pod_memory_available_bytes: Gauge<never, 'bytes'>;
  /** Pod memory RSS */
  readonly k8s_pod_memory_rss_bytes: Gauge<never, 'bytes'>;
  /** Memory usage of the Pod */
  readonly k8s_pod_memory_usage_bytes: Gauge<never, 'bytes'>;
  /** Pod memory working set */
  readonly k8s_pod_memory_working_set_bytes: Gauge<never, 'bytes'>;
  /** Pod network errors */
  readonly k8s_pod_network_errors_total: Counter<'network_interface_name' | 'network_io_direction'>;
  /** Network bytes for the Pod */
  readonly k8s_pod_network_io_bytes_total: Counter<'network_interface_name' | 'network_io_direction', 'bytes'>;
  /** Pod memory paging faults */
  readonly k8s_pod_paging_faults_total: Counter<'system_paging_fault_type'>;
  /** Describes number of K8s Pods that are currently in a given phase */
  readonly k8s_pod_status_phase: Gauge<'k8s_pod_status_phase'>;
  /** Describes the number of K8s Pods that are currently in a state for a given reason */
  readonly k8s_pod_status_reason: Gauge<'k8s_pod_status_reason'>;
  /** The time the Pod has been running */
  readonly k8s_pod_uptime_seconds: Gauge<never, 'seconds'>;
  /** Pod volume storage space available */
  readonly k8s_pod_volume_available_bytes: Gauge<'k8s_volume_name' | 'k8s_volume_type', 'bytes'>;
  /** Pod volume total capacity */
  readonly k8s_pod_volume_capacity_bytes: Gauge<'k8s_volume_name' | 'k8s_volume_type', 'bytes'>;
  /** The total inodes in the filesystem of the Pod's volume */
  readonly k8s_pod_volume_inode_count: Gauge<'k8s_volume_name' | 'k8s_volume_type'>;
  /** The free inodes in the filesystem of the Pod's volume */
  readonly k8s_pod_volume_inode_free: Gauge<'k8s_volume_name' | 'k8s_volume_type'>;
  /** The inodes used by the filesystem of the Pod's volume */
  readonly k8s_pod_volume_inode_used: Gauge<'k8s_volume_name' | 'k8s_volume_type'>;
  /** Pod volume usage */
  readonly k8s_pod_volume_usage_bytes: Gauge<'k8s_volume_name' | 'k8s_volume_type', 'bytes'>;
  /** Total number of available replica pods (ready for at least minReadySeconds) targeted by this replicaset */
  readonly k8s_replicaset_pod_available: Gauge<never>;
  /** Number of desired replica pods in this replicaset */
  readonly k8s_replicaset_pod_desired: Gauge<never>;
  /** Total number of available replica pods (ready for at least minReadySeconds) targeted by this replication controller */
  readonly k8s_replicationcontroller_pod_available: Gauge<never>;
  /** Number of desired replica pods in this replication controller */
  readonly k8s_replicationcontroller_pod_desired: Gauge<never>;
  /** The CPU limits in a specific namespace */
  readonly k8s_resourcequota_cpu_limit_hard: Gauge<never>;
  /** The CPU limits in a specific namespace */
  readonly k8s_resourcequota_cpu_limit_used: Gauge<never>;
  /** The CPU requests in a specific namespace */
  readonly k8s_resourcequota_cpu_request_hard: Gauge<never>;
  /** The CPU requests in a specific namespace */
  readonly k8s_resourcequota_cpu_request_used: Gauge<never>;
  /** The sum of local ephemeral storage limits in the namespace */
  readonly k8s_resourcequota_ephemeral_storage_limit_hard_bytes: Gauge<never, 'bytes'>;
  /** The sum of local ephemeral storage limits in the namespace */
  readonly k8s_resourcequota_ephemeral_storage_limit_used_bytes: Gauge<never, 'bytes'>;
  /** The sum of local ephemeral storage requests in the namespace */
  readonly k8s_resourcequota_ephemeral_storage_request_hard_bytes: Gauge<never, 'bytes'>;
  /** The sum of local ephemeral storage requests in the namespace */
  readonly k8s_resourcequota_ephemeral_storage_request_used_bytes: Gauge<never, 'bytes'>;
  /** The huge page requests in a specific namespace */
  readonly k8s_resourcequota_hugepage_count_request_hard: Gauge<'k8s_hugepage_size'>;
  /** The huge page requests in a specific namespace */
  readonly k8s_resourcequota_hugepage_count_request_used: Gauge<'k8s_hugepage_size'>;
  /** The memory limits in a specific namespace */
  readonly k8s_resourcequota_memory_limit_hard_bytes: Gauge<never, 'bytes'>;
  /** The memory limits in a specific namespace */
  readonly k8s_resourcequota_memory_limit_used_bytes: Gauge<never, 'bytes'>;
  /** The memory requests in a specific namespace */
  readonly k8s_resourcequota_memory_request_hard_bytes: Gauge<never, 'bytes'>;
  /** The memory requests in a specific namespace */
  readonly k8s_resourcequota_memory_request_used_bytes: Gauge<never, 'bytes'>;
  /** The object count limits in a specific namespace */
  readonly k8s_resourcequota_object_count_hard: Gauge<'k8s_resourcequota_resource_name'>;
  /** The object count limits in a specific namespace */
  readonly k8s_resourcequota_object_count_used: Gauge<'k8s_resourcequota_resource_name'>;
  /** The total number of PersistentVolumeClaims that can exist in the namespace */
  readonly k8s_resourcequota_persistentvolumeclaim_count_hard: Gauge<'k8s_storageclass_name'>;
  /** The total number of PersistentVolumeClaims that can exist in the namespace */
  readonly k8s_resourcequota_persistentvolumeclaim_count_used: Gauge<'k8s_storageclass_name'>;
  /** The storage requests in a specific namespace */
  readonly k8s_resourcequota_storage_request_hard_bytes: Gauge<'k8s_storageclass_name', 'bytes'>;
  /** The storage requests in a specific namespace */
  readonly k8s_resourcequota_storage_request_used_bytes: Gauge<'k8s_storageclass_name', 'bytes'>;
  /** Number of endpoints for a service by condition and address type */
  readonly k8s_service_endpoint_count: Gauge<'k8s_service_endpoint_address_type' | 'k8s_service_endpoint_condition' | 'k8s_service_endpoint_zone'>;
  /** Number of load balancer ingress points (external IPs/hostnames) assigned to the service */
  readonly k8s_service_load_balancer_ingress_count: Gauge<never>;
  /** The number of replica pods created by the statefulset controller from the statefulset version indicated by currentRevision */
  readonly k8s_statefulset_pod_current: Gauge<never>;
  /** Number of desired replica pods in this statefulset */
  readonly k8s_statefulset_pod_desired: Gauge<never>;
  /** The number of replica pods created for this statefulset with a Ready Condition */
  readonly k8s_statefulset_pod_ready: Gauge<never>;
  /** Number of replica pods created by the statefulset controller from the statefulset version indicated by updateRevision */
  readonly k8s_statefulset_pod_updated: Gauge<never>;
}

declare const series: Series;
export default series;

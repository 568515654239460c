// Written by `npm run metric-types` from ../kube-state-metrics.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_configmap_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_configmap_created: Gauge<'configmap' | 'namespace', 'seconds'>;
  /** Information about configmap */
  readonly kube_configmap_info: Gauge<'configmap' | 'namespace'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_configmap_labels: Gauge<string>;
  /** Resource version representing a specific version of the configmap */
  readonly kube_configmap_metadata_resource_version: Gauge<'configmap' | 'namespace'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_cronjob_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_cronjob_created: Gauge<'cronjob' | 'namespace', 'seconds'>;
  /** Info about cronjob */
  readonly kube_cronjob_info: Gauge<'concurrency_policy' | 'cronjob' | 'namespace' | 'schedule' | 'timezone'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_cronjob_labels: Gauge<string>;
  /** Resource version representing a specific version of the cronjob */
  readonly kube_cronjob_metadata_resource_version: Gauge<'cronjob' | 'namespace'>;
  /** Next time the cronjob should be scheduled */
  readonly kube_cronjob_next_schedule_time: Gauge<'cronjob' | 'namespace'>;
  /** Emitted with value 1 for cronjobs whose schedule, in its configured timezone, cannot be parsed */
  readonly kube_cronjob_schedule_invalid: Gauge<string>;
  /** Failed job history limit tells the controller how many failed jobs should be preserved */
  readonly kube_cronjob_spec_failed_job_history_limit: Gauge<'cronjob' | 'namespace'>;
  /** Deadline in seconds for starting the job if it misses scheduled time for any reason */
  readonly kube_cronjob_spec_starting_deadline_seconds: Gauge<string, 'seconds'>;
  /** Successful job history limit tells the controller how many completed jobs should be preserved */
  readonly kube_cronjob_spec_successful_job_history_limit: Gauge<'cronjob' | 'namespace'>;
  /** Suspend flag tells the controller to suspend subsequent executions */
  readonly kube_cronjob_spec_suspend: Gauge<'cronjob' | 'namespace'>;
  /** Active holds pointers to currently running jobs */
  readonly kube_cronjob_status_active: Gauge<'cronjob' | 'namespace'>;
  /** LastScheduleTime keeps information of when was the last time the job was successfully scheduled */
  readonly kube_cronjob_status_last_schedule_time: Gauge<'cronjob' | 'namespace'>;
  /** LastSuccessfulTime keeps information of when was the last time the job was completed successfully */
  readonly kube_cronjob_status_last_successful_time: Gauge<string>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_daemonset_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_daemonset_created: Gauge<'daemonset' | 'namespace', 'seconds'>;
  /** Unix deletion timestamp */
  readonly kube_daemonset_deletion_timestamp: Gauge<string, 'seconds'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_daemonset_labels: Gauge<string>;
  /** Sequence number representing a specific generation of the desired state */
  readonly kube_daemonset_metadata_generation: Gauge<'daemonset' | 'namespace'>;
  /** The number of nodes running at least one daemon pod and are supposed to */
  readonly kube_daemonset_status_current_number_scheduled: Gauge<'daemonset' | 'namespace'>;
  /** The number of nodes that should be running the daemon pod */
  readonly kube_daemonset_status_desired_number_scheduled: Gauge<'daemonset' | 'namespace'>;
  /** The number of nodes that should be running the daemon pod and have one or more of the daemon pod running and available */
  readonly kube_daemonset_status_number_available: Gauge<'daemonset' | 'namespace'>;
  /** The number of nodes running a daemon pod but are not supposed to */
  readonly kube_daemonset_status_number_misscheduled: Gauge<'daemonset' | 'namespace'>;
  /** The number of nodes that should be running the daemon pod and have one or more of the daemon pod running and ready */
  readonly kube_daemonset_status_number_ready: Gauge<'daemonset' | 'namespace'>;
  /** The number of nodes that should be running the daemon pod and have none of the daemon pod running and available */
  readonly kube_daemonset_status_number_unavailable: Gauge<'daemonset' | 'namespace'>;
  /** The most recent generation observed by the daemon set controller */
  readonly kube_daemonset_status_observed_generation: Gauge<'daemonset' | 'namespace'>;
  /** The total number of nodes that are running updated daemon pod */
  readonly kube_daemonset_status_updated_number_scheduled: Gauge<'daemonset' | 'namespace'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_deployment_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_deployment_created: Gauge<'deployment' | 'namespace', 'seconds'>;
  /** Unix deletion timestamp */
  readonly kube_deployment_deletion_timestamp: Gauge<string, 'seconds'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_deployment_labels: Gauge<'deployment' | 'namespace' | `label_${string}`>;
  /** Sequence number representing a specific generation of the desired state */
  readonly kube_deployment_metadata_generation: Gauge<'deployment' | 'namespace'>;
  /** Information about the Deployment's owner */
  readonly kube_deployment_owner: Gauge<'deployment' | 'namespace' | 'owner_kind' | 'owner_name'>;
  /** Whether the deployment is paused and will not be processed by the deployment controller */
  readonly kube_deployment_spec_paused: Gauge<'deployment' | 'namespace'>;
  /** Number of desired pods for a deployment */
  readonly kube_deployment_spec_replicas: Gauge<'deployment' | 'namespace'>;
  /** Maximum number of replicas that can be scheduled above the desired number of replicas during a rolling update of a deployment */
  readonly kube_deployment_spec_strategy_rollingupdate_max_surge: Gauge<'deployment' | 'namespace'>;
  /** Maximum number of unavailable replicas during a rolling update of a deployment */
  readonly kube_deployment_spec_strategy_rollingupdate_max_unavailable: Gauge<'deployment' | 'namespace'>;
  /** The current status conditions of a deployment */
  readonly kube_deployment_status_condition: Gauge<'condition' | 'deployment' | 'namespace' | 'reason' | 'status'>;
  /** The generation observed by the deployment controller */
  readonly kube_deployment_status_observed_generation: Gauge<'deployment' | 'namespace'>;
  /** The number of replicas per deployment */
  readonly kube_deployment_status_replicas: Gauge<'deployment' | 'namespace'>;
  /** The number of available replicas per deployment */
  readonly kube_deployment_status_replicas_available: Gauge<'deployment' | 'namespace'>;
  /** The number of ready replicas per deployment */
  readonly kube_deployment_status_replicas_ready: Gauge<'deployment' | 'namespace'>;
  /** The number of unavailable replicas per deployment */
  readonly kube_deployment_status_replicas_unavailable: Gauge<'deployment' | 'namespace'>;
  /** The number of updated replicas per deployment */
  readonly kube_deployment_status_replicas_updated: Gauge<'deployment' | 'namespace'>;
  /** The number of terminating replicas per deployment */
  readonly kube_deployment_status_terminating_replicas: Gauge<'deployment' | 'namespace'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_endpointslice_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_endpointslice_created: Gauge<'endpointslice' | 'namespace', 'seconds'>;
  /** Endpoints attached to the endpointslice */
  readonly kube_endpointslice_endpoints: Gauge<'address' | 'endpoint_nodename' | 'endpoint_zone' | 'endpointslice' | 'hostname' | 'namespace' | 'ready' | 'serving' | 'targetref_kind' | 'targetref_name' | 'targetref_namespace' | 'terminating'>;
  /** Each line is a hint applied to an endpoint-slice */
  readonly kube_endpointslice_endpoints_hints: Gauge<string>;
  /** Information about endpointslice */
  readonly kube_endpointslice_info: Gauge<'addresstype' | 'endpointslice' | 'namespace'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_endpointslice_labels: Gauge<string>;
  /** Ports attached to the endpointslice */
  readonly kube_endpointslice_ports: Gauge<'endpointslice' | 'namespace' | 'port_name' | 'port_number' | 'port_protocol'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_horizontalpodautoscaler_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_horizontalpodautoscaler_created: Gauge<'horizontalpodautoscaler' | 'namespace', 'seconds'>;
  /** Unix deletion timestamp */
  readonly kube_horizontalpodautoscaler_deletion_timestamp: Gauge<string, 'seconds'>;
  /** Information about this autoscaler */
  readonly kube_horizontalpodautoscaler_info: Gauge<'horizontalpodautoscaler' | 'namespace' | 'scaletargetref_api_version' | 'scaletargetref_kind' | 'scaletargetref_name'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_horizontalpodautoscaler_labels: Gauge<string>;
  /** The generation observed by the HorizontalPodAutoscaler controller */
  readonly kube_horizontalpodautoscaler_metadata_generation: Gauge<'horizontalpodautoscaler' | 'namespace'>;
  /** The tolerance on the ratio between the current and desired metric value below which no scale down occurs */
  readonly kube_horizontalpodautoscaler_spec_behavior_scale_down_tolerance: Gauge<string>;
  /** The tolerance on the ratio between the current and desired metric value below which no scale up occurs */
  readonly kube_horizontalpodautoscaler_spec_behavior_scale_up_tolerance: Gauge<string>;
  /** Upper limit for the number of pods that can be set by the autoscaler; cannot be smaller than MinReplicas */
  readonly kube_horizontalpodautoscaler_spec_max_replicas: Gauge<'horizontalpodautoscaler' | 'namespace'>;
  /** Lower limit for the number of pods that can be set by the autoscaler, default 1 */
  readonly kube_horizontalpodautoscaler_spec_min_replicas: Gauge<'horizontalpodautoscaler' | 'namespace'>;
  /** The metric specifications used by this autoscaler when calculating the desired replica count */
  readonly kube_horizontalpodautoscaler_spec_target_metric: Gauge<'container' | 'horizontalpodautoscaler' | 'metric_name' | 'metric_target_type' | 'namespace'>;
  /** The condition of this autoscaler */
  readonly kube_horizontalpodautoscaler_status_condition: Gauge<'condition' | 'horizontalpodautoscaler' | 'namespace' | 'status'>;
  /** Current number of replicas of pods managed by this autoscaler */
  readonly kube_horizontalpodautoscaler_status_current_replicas: Gauge<'horizontalpodautoscaler' | 'namespace'>;
  /** Desired number of replicas of pods managed by this autoscaler */
  readonly kube_horizontalpodautoscaler_status_desired_replicas: Gauge<'horizontalpodautoscaler' | 'namespace'>;
  /** The current metric status used by this autoscaler when calculating the desired replica count */
  readonly kube_horizontalpodautoscaler_status_target_metric: Gauge<string>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_ingress_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_ingress_created: Gauge<'ingress' | 'namespace', 'seconds'>;
  /** Information about ingress */
  readonly kube_ingress_info: Gauge<'ingress' | 'ingressclass' | 'namespace'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_ingress_labels: Gauge<string>;
  /** Resource version representing a specific version of ingress */
  readonly kube_ingress_metadata_resource_version: Gauge<'ingress' | 'namespace'>;
  /** Ingress host, paths and backend service information */
  readonly kube_ingress_path: Gauge<'host' | 'ingress' | 'namespace' | 'path' | 'path_type' | 'service_name' | 'service_port'>;
  /** Ingress TLS host and secret information */
  readonly kube_ingress_tls: Gauge<'ingress' | 'namespace' | 'secret' | 'tls_host'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_job_annotations: Gauge<string>;
  /** The job has completed its execution */
  readonly kube_job_complete: Gauge<'condition' | 'job_name' | 'namespace'>;
  /** Unix creation timestamp */
  readonly kube_job_created: Gauge<'job_name' | 'namespace', 'seconds'>;
  /** The job has failed its execution */
  readonly kube_job_failed: Gauge<'condition' | 'job_name' | 'namespace'>;
  /** Information about job */
  readonly kube_job_info: Gauge<'job_name' | 'namespace'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_job_labels: Gauge<string>;
  /** Information about the Job's owner */
  readonly kube_job_owner: Gauge<'job_name' | 'namespace' | 'owner_is_controller' | 'owner_kind' | 'owner_name'>;
  /** The duration in seconds relative to the startTime that the job may be active before the system tries to terminate it */
  readonly kube_job_spec_active_deadline_seconds: Gauge<'job_name' | 'namespace', 'seconds'>;
  /** The desired number of successfully finished pods the job should be run with */
  readonly kube_job_spec_completions: Gauge<'job_name' | 'namespace'>;
  /** The maximum desired number of pods the job should run at any given time */
  readonly kube_job_spec_parallelism: Gauge<'job_name' | 'namespace'>;
  /** The number of actively running pods */
  readonly kube_job_status_active: Gauge<'job_name' | 'namespace'>;
  /** CompletionTime represents time when the job was completed */
  readonly kube_job_status_completion_time: Gauge<'job_name' | 'namespace'>;
  /** The number of pods which reached Phase Failed and the reason for failure */
  readonly kube_job_status_failed: Gauge<'job_name' | 'namespace' | 'reason'>;
  /** The number of ready pods that belong to this Job */
  readonly kube_job_status_ready: Gauge<'job_name' | 'namespace'>;
  /** StartTime represents time when the job was acknowledged by the Job Manager */
  readonly kube_job_status_start_time: Gauge<'job_name' | 'namespace'>;
  /** The number of pods which reached Phase Succeeded */
  readonly kube_job_status_succeeded: Gauge<'job_name' | 'namespace'>;
  /** The number of pods which reached Phase Suspended */
  readonly kube_job_status_suspended: Gauge<string>;
  /** Information about the Lease's owner */
  readonly kube_lease_owner: Gauge<'lease' | 'lease_holder' | 'namespace' | 'owner_kind' | 'owner_name'>;
  /** Kube lease renew time */
  readonly kube_lease_renew_time: Gauge<'lease' | 'namespace'>;
  /** Information about limit range */
  readonly kube_limitrange: Gauge<'constraint' | 'limitrange' | 'namespace' | 'resource' | 'type'>;
  /** Unix creation timestamp */
  readonly kube_limitrange_created: Gauge<'limitrange' | 'namespace', 'seconds'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_namespace_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_namespace_created: Gauge<'namespace', 'seconds'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_namespace_labels: Gauge<string>;
  /** The condition of a namespace */
  readonly kube_namespace_status_condition: Gauge<string>;
  /** kubernetes namespace status phase */
  readonly kube_namespace_status_phase: Gauge<'namespace' | 'phase'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_networkpolicy_annotations: Gauge<string>;
  /** Unix creation timestamp of network policy */
  readonly kube_networkpolicy_created: Gauge<'namespace' | 'networkpolicy', 'seconds'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_networkpolicy_labels: Gauge<string>;
  /** Number of egress rules on the networkpolicy */
  readonly kube_networkpolicy_spec_egress_rules: Gauge<'namespace' | 'networkpolicy'>;
  /** Number of ingress rules on the networkpolicy */
  readonly kube_networkpolicy_spec_ingress_rules: Gauge<'namespace' | 'networkpolicy'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_node_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_node_created: Gauge<'node', 'seconds'>;
  /** Unix deletion timestamp */
  readonly kube_node_deletion_timestamp: Gauge<string, 'seconds'>;
  /** Information about a cluster node */
  readonly kube_node_info: Gauge<'container_runtime_version' | 'internal_ip' | 'kernel_version' | 'kubelet_version' | 'kubeproxy_version' | 'node' | 'os_image' | 'pod_cidr' | 'provider_id' | 'system_uuid'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_node_labels: Gauge<'node' | `label_${string}`>;
  /** The role of a cluster node */
  readonly kube_node_role: Gauge<'node' | 'role'>;
  /** The pod CIDRs of a cluster node */
  readonly kube_node_spec_pod_cidrs: Gauge<'node' | 'pod_cidr'>;
  /** The taint of a cluster node */
  readonly kube_node_spec_taint: Gauge<'effect' | 'key' | 'node' | 'value'>;
  /** Whether a node can schedule new pods */
  readonly kube_node_spec_unschedulable: Gauge<'node'>;
  /** The addresses of a node */
  readonly kube_node_status_addresses: Gauge<'address' | 'node' | 'type'>;
  /** The amount of resources allocatable for pods (after reserving some for system daemons) */
  readonly kube_node_status_allocatable: Gauge<'node' | 'resource' | 'unit'>;
  /** The total amount of resources available for a node */
  readonly kube_node_status_capacity: Gauge<'node' | 'resource' | 'unit'>;
  /** The condition of a cluster node */
  readonly kube_node_status_condition: Gauge<'condition' | 'node' | 'status'>;
  /** Access modes of the PersistentVolume */
  readonly kube_persistentvolume_access_mode: Gauge<'access_mode' | 'persistentvolume'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_persistentvolume_annotations: Gauge<string>;
  /** Persistentvolume capacity in bytes */
  readonly kube_persistentvolume_capacity_bytes: Gauge<'persistentvolume', 'bytes'>;
  /** Information about the Persistent Volume Claim Reference */
  readonly kube_persistentvolume_claim_ref: Gauge<'claim_namespace' | 'name' | 'persistentvolume'>;
  /** Unix creation timestamp */
  readonly kube_persistentvolume_created: Gauge<'persistentvolume', 'seconds'>;
  /** Unix deletion timestamp */
  readonly kube_persistentvolume_deletion_timestamp: Gauge<string, 'seconds'>;
  /** Information about Persistent Volumes */
  readonly kube_persistentvolume_info: Gauge<'azure_disk_name' | 'csi_driver' | 'csi_volume_handle' | 'ebs_volume_id' | 'fc_lun' | 'fc_target_wwns' | 'fc_wwids' | 'gce_persistent_disk_name' | 'host_path' | 'host_path_type' | 'iscsi_initiator_name' | 'iscsi_iqn' | 'iscsi_lun' | 'iscsi_target_portal' | 'local_fs' | 'local_path' | 'nfs_path' | 'nfs_server' | 'persistentvolume' | 'reclaim_policy' | 'storageclass'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_persistentvolume_labels: Gauge<string>;
  /** The phase indicates if a volume is available, bound to a claim, or released by a claim */
  readonly kube_persistentvolume_status_phase: Gauge<'persistentvolume' | 'phase'>;
  /** Volume Mode information for the PersistentVolume */
  readonly kube_persistentvolume_volume_mode: Gauge<'persistentvolume' | 'volumemode'>;
  /** The access mode(s) specified by the persistent volume claim */
  readonly kube_persistentvolumeclaim_access_mode: Gauge<'access_mode' | 'namespace' | 'persistentvolumeclaim'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_persistentvolumeclaim_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_persistentvolumeclaim_created: Gauge<'namespace' | 'persistentvolumeclaim', 'seconds'>;
  /** Unix deletion timestamp */
  readonly kube_persistentvolumeclaim_deletion_timestamp: Gauge<string, 'seconds'>;
  /** Information about persistent volume claim */
  readonly kube_persistentvolumeclaim_info: Gauge<'namespace' | 'persistentvolumeclaim' | 'storageclass' | 'volumemode' | 'volumename'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_persistentvolumeclaim_labels: Gauge<string>;
  /** The capacity of storage requested by the persistent volume claim */
  readonly kube_persistentvolumeclaim_resource_requests_storage_bytes: Gauge<'namespace' | 'persistentvolumeclaim', 'bytes'>;
  /** Information about status of different conditions of persistent volume claim */
  readonly kube_persistentvolumeclaim_status_condition: Gauge<string>;
  /** The phase the persistent volume claim is currently in */
  readonly kube_persistentvolumeclaim_status_phase: Gauge<'namespace' | 'persistentvolumeclaim' | 'phase'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_pod_annotations: Gauge<string>;
  /** Completion time in unix timestamp for a pod */
  readonly kube_pod_completion_time: Gauge<'namespace' | 'pod' | 'uid', 'seconds'>;
  /** Information about a container in a pod */
  readonly kube_pod_container_info: Gauge<'container' | 'container_id' | 'image' | 'image_id' | 'image_spec' | 'namespace' | 'pod' | 'uid'>;
  /** The number of requested limit resource by a container */
  readonly kube_pod_container_resource_limits: Gauge<'container' | 'namespace' | 'node' | 'pod' | 'resource' | 'uid' | 'unit'>;
  /** The number of requested request resource by a container */
  readonly kube_pod_container_resource_requests: Gauge<'container' | 'namespace' | 'node' | 'pod' | 'resource' | 'uid' | 'unit'>;
  /** Start time in unix timestamp for a pod container */
  readonly kube_pod_container_state_started: Gauge<'container' | 'namespace' | 'pod' | 'uid', 'seconds'>;
  /** Describes the exit code for the last container in terminated state */
  readonly kube_pod_container_status_last_terminated_exitcode: Gauge<'container' | 'namespace' | 'pod' | 'uid'>;
  /** Describes the last reason the container was in terminated state */
  readonly kube_pod_container_status_last_terminated_reason: Gauge<'container' | 'namespace' | 'pod' | 'reason' | 'uid'>;
  /** Last terminated time for a pod container in unix timestamp */
  readonly kube_pod_container_status_last_terminated_timestamp: Gauge<'container' | 'namespace' | 'pod' | 'uid', 'seconds'>;
  /** Describes whether the containers readiness check succeeded */
  readonly kube_pod_container_status_ready: Gauge<'container' | 'namespace' | 'pod' | 'uid'>;
  /** The number of container restarts per container */
  readonly kube_pod_container_status_restarts_total: Counter<'container' | 'namespace' | 'pod' | 'uid'>;
  /** Describes whether the container is currently in running state */
  readonly kube_pod_container_status_running: Gauge<'container' | 'namespace' | 'pod' | 'uid'>;
  /** Describes whether the container is currently in terminated state */
  readonly kube_pod_container_status_terminated: Gauge<'container' | 'namespace' | 'pod' | 'uid'>;
  /** Describes the reason the container is currently in terminated state */
  readonly kube_pod_container_status_terminated_reason: Gauge<'container' | 'namespace' | 'pod' | 'reason' | 'uid'>;
  /** Describes whether the container is currently in waiting state */
  readonly kube_pod_container_status_waiting: Gauge<'container' | 'namespace' | 'pod' | 'uid'>;
  /** Describes the reason the container is currently in waiting state */
  readonly kube_pod_container_status_waiting_reason: Gauge<'container' | 'namespace' | 'pod' | 'reason' | 'uid'>;
  /** Unix creation timestamp */
  readonly kube_pod_created: Gauge<'namespace' | 'pod' | 'uid', 'seconds'>;
  /** Unix deletion timestamp */
  readonly kube_pod_deletion_timestamp: Gauge<string, 'seconds'>;
  /** Information about pod */
  readonly kube_pod_info: Gauge<'created_by_kind' | 'created_by_name' | 'host_ip' | 'host_network' | 'namespace' | 'node' | 'pod' | 'pod_ip' | 'priority_class' | 'uid'>;
  /** Information about an init container in a pod */
  readonly kube_pod_init_container_info: Gauge<'container' | 'container_id' | 'image' | 'image_id' | 'image_spec' | 'namespace' | 'pod' | 'restart_policy' | 'uid'>;
  /** The number of CPU cores requested limit by an init container */
  readonly kube_pod_init_container_resource_limits: Gauge<'container' | 'namespace' | 'node' | 'pod' | 'resource' | 'uid' | 'unit'>;
  /** The number of CPU cores requested by an init container */
  readonly kube_pod_init_container_resource_requests: Gauge<'container' | 'namespace' | 'node' | 'pod' | 'resource' | 'uid' | 'unit'>;
  /** Start time in unix timestamp for a pod init container */
  readonly kube_pod_init_container_state_started: Gauge<'container' | 'namespace' | 'pod' | 'uid', 'seconds'>;
  /** Describes the exit code for the last init container in terminated state */
  readonly kube_pod_init_container_status_last_terminated_exitcode: Gauge<string>;
  /** Describes the last reason the init container was in terminated state */
  readonly kube_pod_init_container_status_last_terminated_reason: Gauge<string>;
  /** Last terminated time for a pod init container in unix timestamp */
  readonly kube_pod_init_container_status_last_terminated_timestamp: Gauge<string, 'seconds'>;
  /** Describes whether the init containers readiness check succeeded */
  readonly kube_pod_init_container_status_ready: Gauge<'container' | 'namespace' | 'pod' | 'uid'>;
  /** The number of restarts for the init container */
  readonly kube_pod_init_container_status_restarts_total: Counter<'container' | 'namespace' | 'pod' | 'uid'>;
  /** Describes whether the init container is currently in running state */
  readonly kube_pod_init_container_status_running: Gauge<'container' | 'namespace' | 'pod' | 'uid'>;
  /** Describes whether the init container is currently in terminated state */
  readonly kube_pod_init_container_status_terminated: Gauge<'container' | 'namespace' | 'pod' | 'uid'>;
  /** Describes the reason the init container is currently in terminated state */
  readonly kube_pod_init_container_status_terminated_reason: Gauge<'container' | 'namespace' | 'pod' | 'reason' | 'uid'>;
  /** Describes whether the init container is currently in waiting state */
  readonly kube_pod_init_container_status_waiting: Gauge<'container' | 'namespace' | 'pod' | 'uid'>;
  /** Describes the reason the init container is currently in waiting state */
  readonly kube_pod_init_container_status_waiting_reason: Gauge<string>;
  /** Pod IP addresses */
  readonly kube_pod_ips: Gauge<'ip' | 'ip_family' | 'namespace' | 'pod' | 'uid'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_pod_labels: Gauge<'namespace' | 'pod' | 'uid' | `label_${string}`>;
  /** The pod overhead in regards to cpu cores associated with running a pod */
  readonly kube_pod_overhead_cpu_cores: Gauge<string>;
  /** The pod overhead in regards to memory associated with running a pod */
  readonly kube_pod_overhead_memory_bytes: Gauge<string, 'bytes'>;
  /** Information about the Pod's owner */
  readonly kube_pod_owner: Gauge<'namespace' | 'owner_is_controller' | 'owner_kind' | 'owner_name' | 'pod' | 'uid'>;
  /** Information about a DRA ResourceClaim referenced by a pod, one series per pod.spec.resourceClaims entry */
  readonly kube_pod_resourceclaim_info: Gauge<string>;
  /** Describes the restart policy in use by this pod */
  readonly kube_pod_restart_policy: Gauge<'namespace' | 'pod' | 'type' | 'uid'>;
  /** The runtimeclass associated with the pod */
  readonly kube_pod_runtimeclass_name_info: Gauge<string>;
  /** The scheduler for a pod */
  readonly kube_pod_scheduler: Gauge<'name' | 'namespace' | 'pod' | 'uid'>;
  /** The service account for a pod */
  readonly kube_pod_service_account: Gauge<'namespace' | 'pod' | 'service_account' | 'uid'>;
  /** Information about persistentvolumeclaim and ephemeral volumes in a pod */
  readonly kube_pod_spec_volumes_persistentvolumeclaims_info: Gauge<'ephemeral' | 'namespace' | 'persistentvolumeclaim' | 'pod' | 'uid' | 'volume'>;
  /** Describes whether a persistentvolumeclaim is mounted read only */
  readonly kube_pod_spec_volumes_persistentvolumeclaims_readonly: Gauge<'ephemeral' | 'namespace' | 'persistentvolumeclaim' | 'pod' | 'uid' | 'volume'>;
  /** Start time in unix timestamp for a pod */
  readonly kube_pod_start_time: Gauge<'namespace' | 'pod' | 'uid', 'seconds'>;
  /** Time when the container of the pod entered Ready state */
  readonly kube_pod_status_container_ready_time: Gauge<'namespace' | 'pod' | 'uid'>;
  /** The pod disruption condition reason */
  readonly kube_pod_status_disruption_reason: Gauge<string>;
  /** Time when the pod is initialized */
  readonly kube_pod_status_initialized_time: Gauge<'namespace' | 'pod' | 'uid'>;
  /** The pods current phase */
  readonly kube_pod_status_phase: Gauge<'namespace' | 'phase' | 'pod' | 'uid'>;
  /** The pods current qosClass */
  readonly kube_pod_status_qos_class: Gauge<'namespace' | 'pod' | 'qos_class' | 'uid'>;
  /** Describes whether the pod is ready to serve requests */
  readonly kube_pod_status_ready: Gauge<'condition' | 'namespace' | 'pod' | 'uid'>;
  /** Time when pod passed readiness probes */
  readonly kube_pod_status_ready_time: Gauge<'namespace' | 'pod' | 'uid'>;
  /** The pod status reasons */
  readonly kube_pod_status_reason: Gauge<'namespace' | 'pod' | 'reason' | 'uid'>;
  /** Describes the status of the scheduling process for the pod */
  readonly kube_pod_status_scheduled: Gauge<'condition' | 'namespace' | 'pod' | 'uid'>;
  /** Unix timestamp when pod moved into scheduled status */
  readonly kube_pod_status_scheduled_time: Gauge<'namespace' | 'pod' | 'uid', 'seconds'>;
  /** Describes the unschedulable status for the pod */
  readonly kube_pod_status_unschedulable: Gauge<'namespace' | 'pod' | 'uid'>;
  /** Unix timestamp when pod moved into unscheduled status */
  readonly kube_pod_status_unscheduled_time: Gauge<'namespace' | 'pod' | 'uid', 'seconds'>;
  /** Information about the pod tolerations */
  readonly kube_pod_tolerations: Gauge<'effect' | 'key' | 'namespace' | 'operator' | 'pod' | 'toleration_seconds' | 'uid' | 'value'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_poddisruptionbudget_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_poddisruptionbudget_created: Gauge<'namespace' | 'poddisruptionbudget', 'seconds'>;
  /** Unix deletion timestamp */
  readonly kube_poddisruptionbudget_deletion_timestamp: Gauge<string, 'seconds'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_poddisruptionbudget_labels: Gauge<string>;
  /** Current number of healthy pods */
  readonly kube_poddisruptionbudget_status_current_healthy: Gauge<'namespace' | 'poddisruptionbudget'>;
  /** Minimum desired number of healthy pods */
  readonly kube_poddisruptionbudget_status_desired_healthy: Gauge<'namespace' | 'poddisruptionbudget'>;
  /** Total number of pods counted by this disruption budget */
  readonly kube_poddisruptionbudget_status_expected_pods: Gauge<'namespace' | 'poddisruptionbudget'>;
  /** Most recent generation observed when updating this PDB status */
  readonly kube_poddisruptionbudget_status_observed_generation: Gauge<'namespace' | 'poddisruptionbudget'>;
  /** Number of pod disruptions that are currently allowed */
  readonly kube_poddisruptionbudget_status_pod_disruptions_allowed: Gauge<'namespace' | 'poddisruptionbudget'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_replicaset_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_replicaset_created: Gauge<'namespace' | 'replicaset', 'seconds'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_replicaset_labels: Gauge<string>;
  /** Sequence number representing a specific generation of the desired state */
  readonly kube_replicaset_metadata_generation: Gauge<'namespace' | 'replicaset'>;
  /** Information about the ReplicaSet's owner */
  readonly kube_replicaset_owner: Gauge<'namespace' | 'owner_is_controller' | 'owner_kind' | 'owner_name' | 'replicaset'>;
  /** Number of desired pods for a ReplicaSet */
  readonly kube_replicaset_spec_replicas: Gauge<'namespace' | 'replicaset'>;
  /** The number of fully labeled replicas per ReplicaSet */
  readonly kube_replicaset_status_fully_labeled_replicas: Gauge<'namespace' | 'replicaset'>;
  /** The generation observed by the ReplicaSet controller */
  readonly kube_replicaset_status_observed_generation: Gauge<'namespace' | 'replicaset'>;
  /** The number of ready replicas per ReplicaSet */
  readonly kube_replicaset_status_ready_replicas: Gauge<'namespace' | 'replicaset'>;
  /** The number of replicas per ReplicaSet */
  readonly kube_replicaset_status_replicas: Gauge<'namespace' | 'replicaset'>;
  /** The number of terminating replicas per ReplicaSet */
  readonly kube_replicaset_status_terminating_replicas: Gauge<'namespace' | 'replicaset'>;
  /** Information about resource quota */
  readonly kube_resourcequota: Gauge<'namespace' | 'resource' | 'resourcequota' | 'type'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_resourcequota_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_resourcequota_created: Gauge<'namespace' | 'resourcequota', 'seconds'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_resourcequota_labels: Gauge<string>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_secret_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_secret_created: Gauge<'namespace' | 'secret', 'seconds'>;
  /** Information about secret */
  readonly kube_secret_info: Gauge<'namespace' | 'secret'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_secret_labels: Gauge<string>;
  /** Resource version representing a specific version of secret */
  readonly kube_secret_metadata_resource_version: Gauge<'namespace' | 'secret'>;
  /** Information about the Secret's owner */
  readonly kube_secret_owner: Gauge<'namespace' | 'owner_is_controller' | 'owner_kind' | 'owner_name' | 'secret'>;
  /** Type about secret */
  readonly kube_secret_type: Gauge<'namespace' | 'secret' | 'type'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_service_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_service_created: Gauge<'namespace' | 'service' | 'uid', 'seconds'>;
  /** Unix deletion timestamp */
  readonly kube_service_deletion_timestamp: Gauge<string, 'seconds'>;
  /** Information about service */
  readonly kube_service_info: Gauge<'cluster_ip' | 'external_name' | 'external_traffic_policy' | 'load_balancer_ip' | 'namespace' | 'service' | 'uid'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_service_labels: Gauge<string>;
  /** Service external ips. One series for each ip */
  readonly kube_service_spec_external_ip: Gauge<string>;
  /** Type about service */
  readonly kube_service_spec_type: Gauge<'namespace' | 'service' | 'type' | 'uid'>;
  /** Service load balancer ingress status */
  readonly kube_service_status_load_balancer_ingress: Gauge<'hostname' | 'ip' | 'namespace' | 'service' | 'uid'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_statefulset_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_statefulset_created: Gauge<'namespace' | 'statefulset', 'seconds'>;
  /** Unix deletion timestamp */
  readonly kube_statefulset_deletion_timestamp: Gauge<string, 'seconds'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_statefulset_labels: Gauge<string>;
  /** Sequence number representing a specific generation of the desired state for the StatefulSet */
  readonly kube_statefulset_metadata_generation: Gauge<'namespace' | 'statefulset'>;
  /** Start ordinal of the StatefulSet */
  readonly kube_statefulset_ordinals_start: Gauge<string>;
  /** Count of retention policy for StatefulSet template PVCs */
  readonly kube_statefulset_persistentvolumeclaim_retention_policy: Gauge<'namespace' | 'statefulset' | 'when_deleted' | 'when_scaled'>;
  /** Number of desired pods for a StatefulSet */
  readonly kube_statefulset_replicas: Gauge<'namespace' | 'statefulset'>;
  /** Indicates the version of the StatefulSet used to generate Pods in the sequence [0,currentReplicas) */
  readonly kube_statefulset_status_current_revision: Gauge<'namespace' | 'revision' | 'statefulset'>;
  /** The generation observed by the StatefulSet controller */
  readonly kube_statefulset_status_observed_generation: Gauge<'namespace' | 'statefulset'>;
  /** The number of replicas per StatefulSet */
  readonly kube_statefulset_status_replicas: Gauge<'namespace' | 'statefulset'>;
  /** The number of available replicas per StatefulSet */
  readonly kube_statefulset_status_replicas_available: Gauge<'namespace' | 'statefulset'>;
  /** The number of current replicas per StatefulSet */
  readonly kube_statefulset_status_replicas_current: Gauge<'namespace' | 'statefulset'>;
  /** The number of ready replicas per StatefulSet */
  readonly kube_statefulset_status_replicas_ready: Gauge<'namespace' | 'statefulset'>;
  /** The number of updated replicas per StatefulSet */
  readonly kube_statefulset_status_replicas_updated: Gauge<'namespace' | 'statefulset'>;
  /** Indicates the version of the StatefulSet used to generate Pods in the sequence [replicas-updatedReplicas,replicas) */
  readonly kube_statefulset_status_update_revision: Gauge<'namespace' | 'revision' | 'statefulset'>;
  /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
  readonly kube_storageclass_annotations: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_storageclass_created: Gauge<'storageclass', 'seconds'>;
  /** Information about storageclass */
  readonly kube_storageclass_info: Gauge<'provisioner' | 'reclaim_policy' | 'storageclass' | 'volume_binding_mode'>;
  /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
  readonly kube_storageclass_labels: Gauge<string>;
  /** Unix creation timestamp */
  readonly kube_validatingwebhookconfiguration_created: Gauge<'namespace' | 'validatingwebhookconfiguration', 'seconds'>;
  /** Information about the ValidatingWebhookConfiguration */
  readonly kube_validatingwebhookconfiguration_info: Gauge<'namespace' | 'validatingwebhookconfiguration'>;
  /** Resource version representing a specific version of the ValidatingWebhookConfiguration */
  readonly kube_validatingwebhookconfiguration_metadata_resource_version: Gauge<'namespace' | 'validatingwebhookconfiguration'>;
  /** Service used by the apiserver to connect to a validating webhook */
  readonly kube_validatingwebhookconfiguration_webhook_clientconfig_service: Gauge<'namespace' | 'service_name' | 'service_namespace' | 'validatingwebhookconfiguration' | 'webhook_name'>;
}

declare const series: Series;
export default series;

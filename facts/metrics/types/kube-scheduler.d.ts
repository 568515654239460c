// Written by `npm run metric-types` from ../kube-scheduler.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** [STABLE] Resources limit for workloads on the cluster, broken down by pod. This shows the resource usage the scheduler and kubelet expect per pod for resources along with the u ... */
  readonly kube_pod_resource_limit: Gauge<'priority' | 'resource' | 'scheduler' | 'unit'>;
  /** [STABLE] Resources requested by workloads on the cluster, broken down by pod. This shows the resource usage the scheduler and kubelet expect per pod for resources along with th ... */
  readonly kube_pod_resource_request: Gauge<'priority' | 'resource' | 'scheduler' | 'unit'>;
  /** Duration in seconds for executing API call in the async dispatcher */
  readonly scheduler_async_api_call_execution_duration_seconds_bucket: Counter<'call_type' | 'le' | 'result', 'observations'>;
  /** Duration in seconds for executing API call in the async dispatcher */
  readonly scheduler_async_api_call_execution_duration_seconds_count: Counter<'call_type' | 'result', 'observations'>;
  /** Duration in seconds for executing API call in the async dispatcher */
  readonly scheduler_async_api_call_execution_duration_seconds_sum: Counter<'call_type' | 'result', 'seconds'>;
  /** Total number of API calls executed by the async dispatcher */
  readonly scheduler_async_api_call_execution_total: Counter<'call_type' | 'result'>;
  /** [ALPHA] Counts of results when we attempt to use batching */
  readonly scheduler_batch_attempts_total: Counter<'profile' | 'result'>;
  /** [ALPHA] Counts of cache flushes by reason */
  readonly scheduler_batch_cache_flushed_total: Counter<'profile' | 'reason'>;
  /** [ALPHA] Number of nodes, pods, and assumed (bound) pods in the scheduler cache */
  readonly scheduler_cache_size: Gauge<'type'>;
  /** [ALPHA] Event handling latency in seconds */
  readonly scheduler_event_handling_duration_seconds_bucket: Counter<'event' | 'le', 'observations'>;
  /** [ALPHA] Event handling latency in seconds */
  readonly scheduler_event_handling_duration_seconds_count: Counter<'event', 'observations'>;
  /** [ALPHA] Event handling latency in seconds */
  readonly scheduler_event_handling_duration_seconds_sum: Counter<'event', 'seconds'>;
  /** [STABLE] Latency for running all plugins of a specific extension point */
  readonly scheduler_framework_extension_point_duration_seconds_bucket: Counter<'extension_point' | 'le' | 'profile' | 'status', 'observations'>;
  /** [STABLE] Latency for running all plugins of a specific extension point */
  readonly scheduler_framework_extension_point_duration_seconds_count: Counter<'extension_point' | 'profile' | 'status', 'observations'>;
  /** [STABLE] Latency for running all plugins of a specific extension point */
  readonly scheduler_framework_extension_point_duration_seconds_sum: Counter<'extension_point' | 'profile' | 'status', 'seconds'>;
  /** [ALPHA] Latency for getting a node hint */
  readonly scheduler_get_node_hint_duration_seconds_bucket: Counter<'hinted' | 'le' | 'profile', 'observations'>;
  /** [ALPHA] Latency for getting a node hint */
  readonly scheduler_get_node_hint_duration_seconds_count: Counter<'hinted' | 'profile', 'observations'>;
  /** [ALPHA] Latency for getting a node hint */
  readonly scheduler_get_node_hint_duration_seconds_sum: Counter<'hinted' | 'profile', 'seconds'>;
  /** [ALPHA] Number of running goroutines split by the work they do such as binding */
  readonly scheduler_goroutines: Gauge<'operation'>;
  /** [ALPHA] Number of events currently tracked in the scheduling queue */
  readonly scheduler_inflight_events: Gauge<'event'>;
  /** Number of API calls currently pending in the async queue */
  readonly scheduler_pending_async_api_calls: Gauge<'call_type'>;
  /** [STABLE] Number of pending pods, by the queue type. 'active' means number of pods in activeQ; 'backoff' means number of pods in backoffQ; 'unschedulable' means number of pods i ... */
  readonly scheduler_pending_pods: Gauge<'queue'>;
  /** Duration of waiting on permit */
  readonly scheduler_permit_wait_duration_seconds_bucket: Counter<'le' | 'result', 'observations'>;
  /** Duration of waiting on permit */
  readonly scheduler_permit_wait_duration_seconds_count: Counter<'result', 'observations'>;
  /** Duration of waiting on permit */
  readonly scheduler_permit_wait_duration_seconds_sum: Counter<'result', 'seconds'>;
  /** [ALPHA] Number of attempts to schedule pods by each plugin and the extension point (available only in PreFilter, Filter, PreScore, and Score) */
  readonly scheduler_plugin_evaluation_total: Counter<'extension_point' | 'plugin' | 'profile'>;
  /** [ALPHA] Duration for running a plugin at a specific extension point */
  readonly scheduler_plugin_execution_duration_seconds_bucket: Counter<'extension_point' | 'le' | 'plugin' | 'status', 'observations'>;
  /** [ALPHA] Duration for running a plugin at a specific extension point */
  readonly scheduler_plugin_execution_duration_seconds_count: Counter<'extension_point' | 'plugin' | 'status', 'observations'>;
  /** [ALPHA] Duration for running a plugin at a specific extension point */
  readonly scheduler_plugin_execution_duration_seconds_sum: Counter<'extension_point' | 'plugin' | 'status', 'seconds'>;
  /** [STABLE] Number of attempts to successfully schedule a pod */
  readonly scheduler_pod_scheduling_attempts_bucket: Counter<'le', 'observations'>;
  /** [STABLE] Number of attempts to successfully schedule a pod */
  readonly scheduler_pod_scheduling_attempts_count: Counter<never, 'observations'>;
  /** [STABLE] Number of attempts to successfully schedule a pod */
  readonly scheduler_pod_scheduling_attempts_sum: Counter<never>;
  /** [BETA] E2e latency for a pod being scheduled, from the time the pod enters the scheduling queue and might involve multiple scheduling attempts */
  readonly scheduler_pod_scheduling_sli_duration_seconds_bucket: Counter<'attempts' | 'le', 'observations'>;
  /** [BETA] E2e latency for a pod being scheduled, from the time the pod enters the scheduling queue and might involve multiple scheduling attempts */
  readonly scheduler_pod_scheduling_sli_duration_seconds_count: Counter<'attempts', 'observations'>;
  /** [BETA] E2e latency for a pod being scheduled, from the time the pod enters the scheduling queue and might involve multiple scheduling attempts */
  readonly scheduler_pod_scheduling_sli_duration_seconds_sum: Counter<'attempts', 'seconds'>;
  /** [STABLE] Total preemption attempts in the cluster till now */
  readonly scheduler_preemption_attempts_total: Counter<never>;
  /** Duration in seconds for running goroutines for the preemption */
  readonly scheduler_preemption_goroutines_duration_seconds_bucket: Counter<'le' | 'result', 'observations'>;
  /** Duration in seconds for running goroutines for the preemption */
  readonly scheduler_preemption_goroutines_duration_seconds_count: Counter<'result', 'observations'>;
  /** Duration in seconds for running goroutines for the preemption */
  readonly scheduler_preemption_goroutines_duration_seconds_sum: Counter<'result', 'seconds'>;
  /** Number of preemption goroutines executed */
  readonly scheduler_preemption_goroutines_execution_total: Counter<'result'>;
  /** [STABLE] Number of selected preemption victims */
  readonly scheduler_preemption_victims_bucket: Counter<'le', 'observations'>;
  /** [STABLE] Number of selected preemption victims */
  readonly scheduler_preemption_victims_count: Counter<never, 'observations'>;
  /** [STABLE] Number of selected preemption victims */
  readonly scheduler_preemption_victims_sum: Counter<never>;
  /** [STABLE] Number of pods added to scheduling queues by event and queue type */
  readonly scheduler_queue_incoming_pods_total: Counter<'event' | 'queue'>;
  /** Duration for running a queueing hint function of a plugin */
  readonly scheduler_queueing_hint_execution_duration_seconds_bucket: Counter<'event' | 'hint' | 'le' | 'plugin', 'observations'>;
  /** Duration for running a queueing hint function of a plugin */
  readonly scheduler_queueing_hint_execution_duration_seconds_count: Counter<'event' | 'hint' | 'plugin', 'observations'>;
  /** Duration for running a queueing hint function of a plugin */
  readonly scheduler_queueing_hint_execution_duration_seconds_sum: Counter<'event' | 'hint' | 'plugin', 'seconds'>;
  /** [STABLE] Number of attempts to schedule pods, by the result. 'unschedulable' means a pod could not be scheduled, while 'error' means an internal scheduler problem */
  readonly scheduler_schedule_attempts_total: Counter<'profile' | 'result'>;
  /** [ALPHA] Scheduling algorithm latency in seconds */
  readonly scheduler_scheduling_algorithm_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** [ALPHA] Scheduling algorithm latency in seconds */
  readonly scheduler_scheduling_algorithm_duration_seconds_count: Counter<never, 'observations'>;
  /** [ALPHA] Scheduling algorithm latency in seconds */
  readonly scheduler_scheduling_algorithm_duration_seconds_sum: Counter<never, 'seconds'>;
  /** [STABLE] Scheduling attempt latency in seconds (scheduling algorithm + binding) */
  readonly scheduler_scheduling_attempt_duration_seconds_bucket: Counter<'le' | 'profile' | 'result', 'observations'>;
  /** [STABLE] Scheduling attempt latency in seconds (scheduling algorithm + binding) */
  readonly scheduler_scheduling_attempt_duration_seconds_count: Counter<'profile' | 'result', 'observations'>;
  /** [STABLE] Scheduling attempt latency in seconds (scheduling algorithm + binding) */
  readonly scheduler_scheduling_attempt_duration_seconds_sum: Counter<'profile' | 'result', 'seconds'>;
  /** [ALPHA] Latency for getting a no */
  readonly scheduler_store_schedule_results_duration_seconds_bucket: Counter<'le' | 'profile', 'observations'>;
  /** [ALPHA] Latency for getting a no */
  readonly scheduler_store_schedule_results_duration_seconds_count: Counter<'profile', 'observations'>;
  /** [ALPHA] Latency for getting a no */
  readonly scheduler_store_schedule_results_duration_seconds_sum: Counter<'profile', 'seconds'>;
  /** [ALPHA] The number of unschedulable pods broken down by plugin name. A pod will increment the gauge for all plugins that caused it to not schedule and so this metric have meani ... */
  readonly scheduler_unschedulable_pods: Gauge<'plugin' | 'profile'>;
  /** Total number for request volume binding cache */
  readonly scheduler_volume_binder_cache_requests_total: Counter<'operation', 'requests'>;
  /** Volume scheduling stage error count */
  readonly scheduler_volume_scheduling_stage_error_total: Counter<'operation'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../prometheus-operator.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** A metric with a constant '1' value labeled by version, revision, branch, goversion from which prometheus_operator was built, and the goos and goarch for the build */
  readonly prometheus_operator_build_info: Gauge<'branch' | 'goarch' | 'goos' | 'goversion' | 'revision' | 'tags' | 'version'>;
  /** Reports about the Prometheus operator feature gates. A value of 1 means that the feature gate is enabled. Otherwise the value is 0 */
  readonly prometheus_operator_feature_gate: Gauge<'name'>;
  /** Objects that the kubelet controller manages */
  readonly prometheus_operator_kubelet_managed_resource: Gauge<'resource'>;
  /** Summary of latencies for the Kubernetes client's requests by endpoint */
  readonly prometheus_operator_kubernetes_client_http_request_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Summary of latencies for the Kubernetes client's requests by endpoint */
  readonly prometheus_operator_kubernetes_client_http_request_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Summary of latencies for the Kubernetes client's requests by endpoint */
  readonly prometheus_operator_kubernetes_client_http_request_duration_seconds_count: Counter<never, 'requests'>;
  /** Total number of Kubernetes's client requests by status code */
  readonly prometheus_operator_kubernetes_client_http_requests_total: Counter<'status_code', 'requests'>;
  /** Summary of latencies for the Kuberntes client's rate limiter by endpoint */
  readonly prometheus_operator_kubernetes_client_rate_limiter_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Summary of latencies for the Kuberntes client's rate limiter by endpoint */
  readonly prometheus_operator_kubernetes_client_rate_limiter_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Summary of latencies for the Kuberntes client's rate limiter by endpoint */
  readonly prometheus_operator_kubernetes_client_rate_limiter_duration_seconds_count: Counter<never, 'observations'>;
  /** Total number of list operations that failed */
  readonly prometheus_operator_list_operations_failed_total: Counter<'controller'>;
  /** Total number of list operations */
  readonly prometheus_operator_list_operations_total: Counter<'controller', 'operations'>;
  /** Number of resources managed by the operator's controller per state (selected/rejected) */
  readonly prometheus_operator_managed_resources: Gauge<'controller' | 'resource' | 'state'>;
  /** Number of times a node IP address could not be determined */
  readonly prometheus_operator_node_address_lookup_errors_total: Counter<never>;
  /** Total number of failed synchronisations for the given resource */
  readonly prometheus_operator_node_syncs_failed_total: Counter<'resource'>;
  /** Total number of synchronisations for the given resource */
  readonly prometheus_operator_node_syncs_total: Counter<'resource'>;
  /** Global limit on the number of scraped samples per scrape target */
  readonly prometheus_operator_prometheus_enforced_sample_limit: Gauge<'controller' | 'name'>;
  /** 1 when the controller is ready to reconcile resources, 0 otherwise */
  readonly prometheus_operator_ready: Gauge<'controller'>;
  /** Histogram of reconcile operations */
  readonly prometheus_operator_reconcile_duration_seconds_bucket: Counter<'controller' | 'le', 'observations'>;
  /** Histogram of reconcile operations */
  readonly prometheus_operator_reconcile_duration_seconds_count: Counter<'controller', 'observations'>;
  /** Histogram of reconcile operations */
  readonly prometheus_operator_reconcile_duration_seconds_sum: Counter<'controller', 'seconds'>;
  /** Number of errors that occurred during reconcile operations */
  readonly prometheus_operator_reconcile_errors_total: Counter<'controller'>;
  /** Total number of reconcile operations */
  readonly prometheus_operator_reconcile_operations_total: Counter<'controller', 'operations'>;
  /** Number of times that reconciling a statefulset required deleting and re-creating it */
  readonly prometheus_operator_reconcile_sts_delete_create_total: Counter<'controller'>;
  /** Number of expected replicas for the object */
  readonly prometheus_operator_spec_replicas: Gauge<'controller' | 'name'>;
  /** Number of expected shards for the object */
  readonly prometheus_operator_spec_shards: Gauge<'controller' | 'name'>;
  /** Number of errors that occurred during update operations to status subresources */
  readonly prometheus_operator_status_update_errors_total: Counter<'controller'>;
  /** Total number of update operations to status subresources */
  readonly prometheus_operator_status_update_operations_total: Counter<'controller', 'operations'>;
  /** Number of objects per sync status (ok/failed) */
  readonly prometheus_operator_syncs: Gauge<'controller' | 'status'>;
  /** Number of times a Kubernetes object add, delete or update event triggered the Prometheus Operator to reconcile an object */
  readonly prometheus_operator_triggered_total: Counter<'action' | 'controller' | 'triggered_by'>;
  /** Total number of watch operations that failed */
  readonly prometheus_operator_watch_operations_failed_total: Counter<'controller'>;
  /** Total number of watch operations */
  readonly prometheus_operator_watch_operations_total: Counter<'controller', 'operations'>;
  /** Total number of additions to the queue */
  readonly prometheus_operator_workqueue_adds_total: Counter<'controller' | 'name'>;
  /** Depth of the queue */
  readonly prometheus_operator_workqueue_depth: Gauge<'controller' | 'name'>;
  /** Histogram of latency for the queue */
  readonly prometheus_operator_workqueue_latency_seconds_bucket: Counter<'controller' | 'le' | 'name', 'observations'>;
  /** Histogram of latency for the queue */
  readonly prometheus_operator_workqueue_latency_seconds_count: Counter<'controller' | 'name', 'observations'>;
  /** Histogram of latency for the queue */
  readonly prometheus_operator_workqueue_latency_seconds_sum: Counter<'controller' | 'name', 'seconds'>;
  /** How many seconds has the longest running (unfinished) processor spent */
  readonly prometheus_operator_workqueue_longest_running_processor_seconds: Gauge<'controller' | 'name', 'seconds'>;
  /** Total number of retries */
  readonly prometheus_operator_workqueue_retries_total: Counter<'controller' | 'name'>;
  /** How many seconds has been spent by processing work which is not yet finished. A growing number indicates a stuck thread */
  readonly prometheus_operator_workqueue_unfinished_work_seconds: Gauge<'controller' | 'name', 'seconds'>;
  /** Histogram of work duration for the queue */
  readonly prometheus_operator_workqueue_work_duration_seconds_bucket: Counter<'controller' | 'le' | 'name', 'observations'>;
  /** Histogram of work duration for the queue */
  readonly prometheus_operator_workqueue_work_duration_seconds_count: Counter<'controller' | 'name', 'observations'>;
  /** Histogram of work duration for the queue */
  readonly prometheus_operator_workqueue_work_duration_seconds_sum: Counter<'controller' | 'name', 'seconds'>;
}

declare const series: Series;
export default series;

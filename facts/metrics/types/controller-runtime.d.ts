// Written by `npm run metric-types` from ../controller-runtime.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Total number of certificate read errors */
  readonly certwatcher_read_certificate_errors_total: Counter<never>;
  /** Total number of certificate reads */
  readonly certwatcher_read_certificate_total: Counter<never>;
  /** Number of currently used workers per controller */
  readonly controller_runtime_active_workers: Gauge<'controller'>;
  /** Total number of conversion webhook panics */
  readonly controller_runtime_conversion_webhook_panics_total: Counter<never>;
  /** Maximum number of concurrent reconciles per controller */
  readonly controller_runtime_max_concurrent_reconciles: Gauge<'controller'>;
  /** Total number of reconciliation errors per controller */
  readonly controller_runtime_reconcile_errors_total: Counter<'controller'>;
  /** Total number of reconciliation panics per controller */
  readonly controller_runtime_reconcile_panics_total: Counter<'controller'>;
  /** Length of time per reconciliation per controller */
  readonly controller_runtime_reconcile_time_seconds_bucket: Counter<'controller' | 'le', 'observations'>;
  /** Length of time per reconciliation per controller */
  readonly controller_runtime_reconcile_time_seconds_count: Counter<'controller', 'observations'>;
  /** Length of time per reconciliation per controller */
  readonly controller_runtime_reconcile_time_seconds_sum: Counter<'controller', 'seconds'>;
  /** Total number of reconciliation timeouts per controller */
  readonly controller_runtime_reconcile_timeouts_total: Counter<'controller'>;
  /** Total number of reconciliations per controller */
  readonly controller_runtime_reconcile_total: Counter<'controller' | 'result'>;
  /** Total number of terminal reconciliation errors per controller */
  readonly controller_runtime_terminal_reconcile_errors_total: Counter<'controller'>;
  /** Histogram of the latency of processing admission requests */
  readonly controller_runtime_webhook_latency_seconds_bucket: Counter<'le' | 'webhook', 'observations'>;
  /** Histogram of the latency of processing admission requests */
  readonly controller_runtime_webhook_latency_seconds_count: Counter<'webhook', 'observations'>;
  /** Histogram of the latency of processing admission requests */
  readonly controller_runtime_webhook_latency_seconds_sum: Counter<'webhook', 'seconds'>;
  /** Total number of webhook panics */
  readonly controller_runtime_webhook_panics_total: Counter<never>;
  /** Current number of admission requests being served */
  readonly controller_runtime_webhook_requests_in_flight: Gauge<'webhook'>;
  /** Total number of admission requests by HTTP status code */
  readonly controller_runtime_webhook_requests_total: Counter<'code' | 'webhook', 'requests'>;
  /** 1 where this process is the leader, 0 otherwise */
  readonly leader_election_master_status: Gauge<'name'>;
  /** DNS resolver latency in seconds, broken down by host */
  readonly rest_client_dns_resolution_duration_seconds_bucket: Counter<'host' | 'le', 'observations'>;
  /** DNS resolver latency in seconds, broken down by host */
  readonly rest_client_dns_resolution_duration_seconds_count: Counter<'host', 'observations'>;
  /** DNS resolver latency in seconds, broken down by host */
  readonly rest_client_dns_resolution_duration_seconds_sum: Counter<'host', 'seconds'>;
  /** Request latency in seconds, broken down by verb and host */
  readonly rest_client_request_duration_seconds_bucket: Counter<'host' | 'le' | 'verb', 'requests'>;
  /** Request latency in seconds, broken down by verb and host */
  readonly rest_client_request_duration_seconds_count: Counter<'host' | 'verb', 'requests'>;
  /** Request latency in seconds, broken down by verb and host */
  readonly rest_client_request_duration_seconds_sum: Counter<'host' | 'verb', 'seconds'>;
  /** Number of HTTP requests, partitioned by status code, method, and host */
  readonly rest_client_requests_total: Counter<'code' | 'host' | 'method', 'requests'>;
  /** Total number of adds handled by workqueue */
  readonly workqueue_adds_total: Counter<'controller' | 'name'>;
  /** Current depth of workqueue by workqueue and priority */
  readonly workqueue_depth: Gauge<'controller' | 'name' | 'priority'>;
  /** How many seconds has the longest running processor for workqueue been running */
  readonly workqueue_longest_running_processor_seconds: Gauge<'controller' | 'name', 'seconds'>;
  /** How long in seconds an item stays in workqueue before being requested */
  readonly workqueue_queue_duration_seconds_bucket: Counter<'controller' | 'le' | 'name', 'observations'>;
  /** How long in seconds an item stays in workqueue before being requested */
  readonly workqueue_queue_duration_seconds_count: Counter<'controller' | 'name', 'observations'>;
  /** How long in seconds an item stays in workqueue before being requested */
  readonly workqueue_queue_duration_seconds_sum: Counter<'controller' | 'name', 'seconds'>;
  /** Total number of items added to the workqueue with a non-zero delay (rate-limited requeues, explicit RequeueAfter or AddAfter calls) */
  readonly workqueue_retries_total: Counter<'controller' | 'name'>;
  /** How many seconds of work has been done that is in progress and hasn't been observed by work_duration. Large values indicate stuck threads. One can deduce the number of stuck th ... */
  readonly workqueue_unfinished_work_seconds: Gauge<'controller' | 'name', 'seconds'>;
  /** How long in seconds processing an item from workqueue takes */
  readonly workqueue_work_duration_seconds_bucket: Counter<'controller' | 'le' | 'name', 'observations'>;
  /** How long in seconds processing an item from workqueue takes */
  readonly workqueue_work_duration_seconds_count: Counter<'controller' | 'name', 'observations'>;
  /** How long in seconds processing an item from workqueue takes */
  readonly workqueue_work_duration_seconds_sum: Counter<'controller' | 'name', 'seconds'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../kube-apiserver.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Counter of number of times discovery was aggregated */
  readonly aggregator_discovery_aggregation_count_total: Counter<never>;
  /** Gauge of APIServices which are marked as unavailable broken down by APIService name */
  readonly aggregator_unavailable_apiservice: Gauge<'name'>;
  /** Time for comparison of old to new for the purposes of CRDValidationRatcheting during an UPDATE in seconds */
  readonly apiextensions_apiserver_validation_ratcheting_seconds_bucket: Counter<'le', 'observations'>;
  /** Time for comparison of old to new for the purposes of CRDValidationRatcheting during an UPDATE in seconds */
  readonly apiextensions_apiserver_validation_ratcheting_seconds_count: Counter<never, 'observations'>;
  /** Time for comparison of old to new for the purposes of CRDValidationRatcheting during an UPDATE in seconds */
  readonly apiextensions_apiserver_validation_ratcheting_seconds_sum: Counter<never, 'seconds'>;
  /** Counter of OpenAPI v2 spec regeneration count broken down by causing CRD name and reason */
  readonly apiextensions_openapi_v2_regeneration_count: Counter<'crd' | 'reason'>;
  /** Counter of OpenAPI v3 spec regeneration count broken down by group, version, causing CRD and reason */
  readonly apiextensions_openapi_v3_regeneration_count: Counter<'crd' | 'group' | 'reason' | 'version'>;
  /** Admission controller latency histogram in seconds, identified by name and broken out for each operation and API resource and type (validate or admit) */
  readonly apiserver_admission_controller_admission_duration_seconds_bucket: Counter<'le' | 'name' | 'operation' | 'rejected' | 'type', 'observations'>;
  /** Admission controller latency histogram in seconds, identified by name and broken out for each operation and API resource and type (validate or admit) */
  readonly apiserver_admission_controller_admission_duration_seconds_count: Counter<'name' | 'operation' | 'rejected' | 'type', 'observations'>;
  /** Admission controller latency histogram in seconds, identified by name and broken out for each operation and API resource and type (validate or admit) */
  readonly apiserver_admission_controller_admission_duration_seconds_sum: Counter<'name' | 'operation' | 'rejected' | 'type', 'seconds'>;
  /** Admission sub-step latency histogram in seconds, broken out for each operation and API resource and step type (validate or admit) */
  readonly apiserver_admission_step_admission_duration_seconds_bucket: Counter<'le' | 'operation' | 'rejected' | 'type', 'observations'>;
  /** Admission sub-step latency histogram in seconds, broken out for each operation and API resource and step type (validate or admit) */
  readonly apiserver_admission_step_admission_duration_seconds_count: Counter<'operation' | 'rejected' | 'type', 'observations'>;
  /** Admission sub-step latency histogram in seconds, broken out for each operation and API resource and step type (validate or admit) */
  readonly apiserver_admission_step_admission_duration_seconds_sum: Counter<'operation' | 'rejected' | 'type', 'seconds'>;
  /** Admission sub-step latency summary in seconds, broken out for each operation and API resource and step type (validate or admit) */
  readonly apiserver_admission_step_admission_duration_seconds_summary: Gauge<'operation' | 'quantile' | 'rejected' | 'type'>;
  /** Admission sub-step latency summary in seconds, broken out for each operation and API resource and step type (validate or admit) */
  readonly apiserver_admission_step_admission_duration_seconds_summary_sum: Counter<'operation' | 'rejected' | 'type'>;
  /** Admission sub-step latency summary in seconds, broken out for each operation and API resource and step type (validate or admit) */
  readonly apiserver_admission_step_admission_duration_seconds_summary_count: Counter<'operation' | 'rejected' | 'type', 'observations'>;
  /** Admission webhook latency histogram in seconds, identified by name and broken out for each operation and API resource and type (validate or admit) */
  readonly apiserver_admission_webhook_admission_duration_seconds_bucket: Counter<'le' | 'name' | 'operation' | 'rejected' | 'type', 'observations'>;
  /** Admission webhook latency histogram in seconds, identified by name and broken out for each operation and API resource and type (validate or admit) */
  readonly apiserver_admission_webhook_admission_duration_seconds_count: Counter<'name' | 'operation' | 'rejected' | 'type', 'observations'>;
  /** Admission webhook latency histogram in seconds, identified by name and broken out for each operation and API resource and type (validate or admit) */
  readonly apiserver_admission_webhook_admission_duration_seconds_sum: Counter<'name' | 'operation' | 'rejected' | 'type', 'seconds'>;
  /** Admission webhook request total, identified by name and broken out for each admission type (validating or admit) and operation */
  readonly apiserver_admission_webhook_request_total: Counter<'code' | 'name' | 'operation' | 'rejected' | 'type'>;
  /** Counter of audit events generated and sent to the audit backend */
  readonly apiserver_audit_event_total: Counter<never>;
  /** Counter of apiserver requests rejected due to an error in audit logging backend */
  readonly apiserver_audit_requests_rejected_total: Counter<never>;
  /** Total number of terminal decisions made by an authorizer split by authorizer type, name, and decision */
  readonly apiserver_authorization_decisions_total: Counter<'decision' | 'name' | 'type'>;
  /** Number of objects read from watch cache in the course of serving a LIST request */
  readonly apiserver_cache_list_fetched_objects_total: Counter<'group' | 'index' | 'resource'>;
  /** Number of objects returned for a LIST request from watch cache */
  readonly apiserver_cache_list_returned_objects_total: Counter<'group' | 'resource'>;
  /** Number of LIST requests served from watch cache */
  readonly apiserver_cache_list_total: Counter<'group' | 'index' | 'resource'>;
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
  /** Maximal number of currently used inflight request limit of this apiserver per request kind in last second */
  readonly apiserver_current_inflight_requests: Gauge<'request_kind'>;
  /** Maximal number of queued requests in this apiserver per request kind in last second */
  readonly apiserver_current_inqueue_requests: Gauge<'request_kind'>;
  /** Percent of the cache slots currently occupied by cached DEKs */
  readonly apiserver_envelope_encryption_dek_cache_fill_percent: Gauge<never, 'percent'>;
  /** Number of requests in initial (for a WATCH) or any (for a non-WATCH) execution stage in the API Priority and Fairness subsystem */
  readonly apiserver_flowcontrol_current_executing_requests: Gauge<'flow_schema' | 'priority_level'>;
  /** Concurrency (number of seats) occupied by the currently executing (initial stage for a WATCH, any stage otherwise) requests in the API Priority and Fairness subsystem */
  readonly apiserver_flowcontrol_current_executing_seats: Gauge<'flow_schema' | 'priority_level'>;
  /** Number of requests currently pending in queues of the API Priority and Fairness subsystem */
  readonly apiserver_flowcontrol_current_inqueue_requests: Gauge<'flow_schema' | 'priority_level'>;
  /** Number of seats currently pending in queues of the API Priority and Fairness subsystem */
  readonly apiserver_flowcontrol_current_inqueue_seats: Gauge<'flow_schema' | 'priority_level'>;
  /** current derived number of execution seats available to each priority level */
  readonly apiserver_flowcontrol_current_limit_seats: Gauge<'priority_level'>;
  /** R(time of last change) */
  readonly apiserver_flowcontrol_current_r: Gauge<'priority_level'>;
  /** Observations, at the end of every nanosecond, of (the number of seats each priority level could use) / (nominal number of seats for that level) */
  readonly apiserver_flowcontrol_demand_seats_bucket: Counter<'le' | 'priority_level', 'observations'>;
  /** Observations, at the end of every nanosecond, of (the number of seats each priority level could use) / (nominal number of seats for that level) */
  readonly apiserver_flowcontrol_demand_seats_count: Counter<'priority_level', 'observations'>;
  /** Observations, at the end of every nanosecond, of (the number of seats each priority level could use) / (nominal number of seats for that level) */
  readonly apiserver_flowcontrol_demand_seats_sum: Counter<'priority_level'>;
  /** Time-weighted average, over last adjustment period, of demand_seats */
  readonly apiserver_flowcontrol_demand_seats_average: Gauge<'priority_level'>;
  /** High watermark, over last adjustment period, of demand_seats */
  readonly apiserver_flowcontrol_demand_seats_high_watermark: Gauge<'priority_level'>;
  /** Smoothed seat demands */
  readonly apiserver_flowcontrol_demand_seats_smoothed: Gauge<'priority_level'>;
  /** Time-weighted standard deviation, over last adjustment period, of demand_seats */
  readonly apiserver_flowcontrol_demand_seats_stdev: Gauge<'priority_level'>;
  /** R(time of last dispatch) */
  readonly apiserver_flowcontrol_dispatch_r: Gauge<'priority_level'>;
  /** Number of requests executed by API Priority and Fairness subsystem */
  readonly apiserver_flowcontrol_dispatched_requests_total: Counter<'flow_schema' | 'priority_level', 'requests'>;
  /** S(most recently dispatched request) */
  readonly apiserver_flowcontrol_latest_s: Gauge<'priority_level'>;
  /** Configured lower bound on number of execution seats available to each priority level */
  readonly apiserver_flowcontrol_lower_limit_seats: Gauge<'priority_level'>;
  /** min and max, over queues, of S(oldest waiting request in queue) - estimated work in progress */
  readonly apiserver_flowcontrol_next_discounted_s_bounds: Gauge<'bound' | 'priority_level'>;
  /** min and max, over queues, of S(oldest waiting request in queue) */
  readonly apiserver_flowcontrol_next_s_bounds: Gauge<'bound' | 'priority_level'>;
  /** Nominal number of execution seats configured for each priority level */
  readonly apiserver_flowcontrol_nominal_limit_seats: Gauge<'priority_level'>;
  /** Observations, at the end of every nanosecond, of number of requests (as a fraction of the relevant limit) waiting or in any stage of execution (but only initial stage for WATCHes) */
  readonly apiserver_flowcontrol_priority_level_request_utilization_bucket: Counter<'le' | 'phase' | 'priority_level', 'requests'>;
  /** Observations, at the end of every nanosecond, of number of requests (as a fraction of the relevant limit) waiting or in any stage of execution (but only initial stage for WATCHes) */
  readonly apiserver_flowcontrol_priority_level_request_utilization_count: Counter<'phase' | 'priority_level', 'requests'>;
  /** Observations, at the end of every nanosecond, of number of requests (as a fraction of the relevant limit) waiting or in any stage of execution (but only initial stage for WATCHes) */
  readonly apiserver_flowcontrol_priority_level_request_utilization_sum: Counter<'phase' | 'priority_level'>;
  /** Observations, at the end of every nanosecond, of utilization of seats for any stage of execution (but only initial stage for WATCHes) */
  readonly apiserver_flowcontrol_priority_level_seat_utilization_bucket: Counter<'le' | 'phase' | 'priority_level', 'observations'>;
  /** Observations, at the end of every nanosecond, of utilization of seats for any stage of execution (but only initial stage for WATCHes) */
  readonly apiserver_flowcontrol_priority_level_seat_utilization_count: Counter<'phase' | 'priority_level', 'observations'>;
  /** Observations, at the end of every nanosecond, of utilization of seats for any stage of execution (but only initial stage for WATCHes) */
  readonly apiserver_flowcontrol_priority_level_seat_utilization_sum: Counter<'phase' | 'priority_level'>;
  /** Observations, at the end of every nanosecond, of the number of requests (as a fraction of the relevant limit) waiting or in regular stage of execution */
  readonly apiserver_flowcontrol_read_vs_write_current_requests_bucket: Counter<'le' | 'phase' | 'request_kind', 'observations'>;
  /** Observations, at the end of every nanosecond, of the number of requests (as a fraction of the relevant limit) waiting or in regular stage of execution */
  readonly apiserver_flowcontrol_read_vs_write_current_requests_count: Counter<'phase' | 'request_kind', 'observations'>;
  /** Observations, at the end of every nanosecond, of the number of requests (as a fraction of the relevant limit) waiting or in regular stage of execution */
  readonly apiserver_flowcontrol_read_vs_write_current_requests_sum: Counter<'phase' | 'request_kind'>;
  /** Duration of initial stage (for a WATCH) or any (for a non-WATCH) stage of request execution in the API Priority and Fairness subsystem */
  readonly apiserver_flowcontrol_request_execution_seconds_bucket: Counter<'flow_schema' | 'le' | 'priority_level' | 'type', 'requests'>;
  /** Duration of initial stage (for a WATCH) or any (for a non-WATCH) stage of request execution in the API Priority and Fairness subsystem */
  readonly apiserver_flowcontrol_request_execution_seconds_count: Counter<'flow_schema' | 'priority_level' | 'type', 'requests'>;
  /** Duration of initial stage (for a WATCH) or any (for a non-WATCH) stage of request execution in the API Priority and Fairness subsystem */
  readonly apiserver_flowcontrol_request_execution_seconds_sum: Counter<'flow_schema' | 'priority_level' | 'type', 'seconds'>;
  /** Length of queue in the API Priority and Fairness subsystem, as seen by each request after it is enqueued */
  readonly apiserver_flowcontrol_request_queue_length_after_enqueue_bucket: Counter<'flow_schema' | 'le' | 'priority_level', 'requests'>;
  /** Length of queue in the API Priority and Fairness subsystem, as seen by each request after it is enqueued */
  readonly apiserver_flowcontrol_request_queue_length_after_enqueue_count: Counter<'flow_schema' | 'priority_level', 'requests'>;
  /** Length of queue in the API Priority and Fairness subsystem, as seen by each request after it is enqueued */
  readonly apiserver_flowcontrol_request_queue_length_after_enqueue_sum: Counter<'flow_schema' | 'priority_level'>;
  /** Length of time a request spent waiting in its queue */
  readonly apiserver_flowcontrol_request_wait_duration_seconds_bucket: Counter<'execute' | 'flow_schema' | 'le' | 'priority_level', 'requests'>;
  /** Length of time a request spent waiting in its queue */
  readonly apiserver_flowcontrol_request_wait_duration_seconds_count: Counter<'execute' | 'flow_schema' | 'priority_level', 'requests'>;
  /** Length of time a request spent waiting in its queue */
  readonly apiserver_flowcontrol_request_wait_duration_seconds_sum: Counter<'execute' | 'flow_schema' | 'priority_level', 'seconds'>;
  /** Fair fraction of server's concurrency to allocate to each priority level that can use it */
  readonly apiserver_flowcontrol_seat_fair_frac: Gauge<never>;
  /** Seat allocation targets */
  readonly apiserver_flowcontrol_target_seats: Gauge<'priority_level'>;
  /** Configured upper bound on number of execution seats available to each priority level */
  readonly apiserver_flowcontrol_upper_limit_seats: Gauge<'priority_level'>;
  /** count of watchers for mutating requests in API Priority and Fairness */
  readonly apiserver_flowcontrol_watch_count_samples_bucket: Counter<'flow_schema' | 'le' | 'priority_level', 'observations'>;
  /** count of watchers for mutating requests in API Priority and Fairness */
  readonly apiserver_flowcontrol_watch_count_samples_count: Counter<'flow_schema' | 'priority_level', 'observations'>;
  /** count of watchers for mutating requests in API Priority and Fairness */
  readonly apiserver_flowcontrol_watch_count_samples_sum: Counter<'flow_schema' | 'priority_level'>;
  /** Number of estimated seats (maximum of initial and final seats) associated with requests in API Priority and Fairness */
  readonly apiserver_flowcontrol_work_estimated_seats_bucket: Counter<'flow_schema' | 'le' | 'priority_level', 'observations'>;
  /** Number of estimated seats (maximum of initial and final seats) associated with requests in API Priority and Fairness */
  readonly apiserver_flowcontrol_work_estimated_seats_count: Counter<'flow_schema' | 'priority_level', 'observations'>;
  /** Number of estimated seats (maximum of initial and final seats) associated with requests in API Priority and Fairness */
  readonly apiserver_flowcontrol_work_estimated_seats_sum: Counter<'flow_schema' | 'priority_level'>;
  /** Counts the number of requests to servers with insecure SHA1 signatures in their serving certificate OR the number of connection failures due to the insecure SHA1 signatures  */
  readonly apiserver_kube_aggregator_x509_insecure_sha1_total: Counter<never>;
  /** Counts the number of requests to servers missing SAN extension in their serving certificate OR the number of connection failures due to the lack of x509 certificate SAN  */
  readonly apiserver_kube_aggregator_x509_missing_san_total: Counter<never>;
  /** Gauge of all active long-running apiserver requests broken out by verb, group, version, resource, scope and component */
  readonly apiserver_longrunning_requests: Gauge<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version'>;
  /** Number of reconciliation failures on the nodeport repair reconcile loop */
  readonly apiserver_nodeport_repair_reconcile_errors_total: Counter<never>;
  /** Apiserver request body size in bytes broken out by resource and verb */
  readonly apiserver_request_body_size_bytes_bucket: Counter<'group' | 'le' | 'resource' | 'verb', 'requests'>;
  /** Apiserver request body size in bytes broken out by resource and verb */
  readonly apiserver_request_body_size_bytes_count: Counter<'group' | 'resource' | 'verb', 'requests'>;
  /** Apiserver request body size in bytes broken out by resource and verb */
  readonly apiserver_request_body_size_bytes_sum: Counter<'group' | 'resource' | 'verb', 'bytes'>;
  /** Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component */
  readonly apiserver_request_duration_seconds_bucket: Counter<'component' | 'dry_run' | 'group' | 'le' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'requests'>;
  /** Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component */
  readonly apiserver_request_duration_seconds_count: Counter<'component' | 'dry_run' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'requests'>;
  /** Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component */
  readonly apiserver_request_duration_seconds_sum: Counter<'component' | 'dry_run' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'seconds'>;
  /** Request filter latency distribution in seconds, for each filter type */
  readonly apiserver_request_filter_duration_seconds_bucket: Counter<'filter' | 'le', 'requests'>;
  /** Request filter latency distribution in seconds, for each filter type */
  readonly apiserver_request_filter_duration_seconds_count: Counter<'filter', 'requests'>;
  /** Request filter latency distribution in seconds, for each filter type */
  readonly apiserver_request_filter_duration_seconds_sum: Counter<'filter', 'seconds'>;
  /** Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource, scope  */
  readonly apiserver_request_sli_duration_seconds_bucket: Counter<'component' | 'group' | 'le' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'requests'>;
  /** Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource, scope  */
  readonly apiserver_request_sli_duration_seconds_count: Counter<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'requests'>;
  /** Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource, scope  */
  readonly apiserver_request_sli_duration_seconds_sum: Counter<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'seconds'>;
  /** Time taken for comparison of old vs new objects in UPDATE or PATCH requests */
  readonly apiserver_request_timestamp_comparison_time_bucket: Counter<'code_path' | 'le', 'requests'>;
  /** Time taken for comparison of old vs new objects in UPDATE or PATCH requests */
  readonly apiserver_request_timestamp_comparison_time_count: Counter<'code_path', 'requests'>;
  /** Time taken for comparison of old vs new objects in UPDATE or PATCH requests */
  readonly apiserver_request_timestamp_comparison_time_sum: Counter<'code_path'>;
  /** Counter of apiserver requests broken out for each verb, dry run value, group, version, resource, scope, component, and HTTP response code */
  readonly apiserver_request_total: Counter<'code' | 'component' | 'dry_run' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version'>;
  /** Gauge of deprecated APIs that have been requested, broken out by API group, version, resource, subresource, and removed_release */
  readonly apiserver_requested_deprecated_apis: Gauge<'group' | 'removed_release' | 'resource' | 'subresource' | 'version'>;
  /** Number of stored objects at the time of last check split by kind. In case of a fetching error, the value will be -1 */
  readonly apiserver_resource_objects: Gauge<'group' | 'resource'>;
  /** Estimated size of stored objects in database */
  readonly apiserver_resource_size_estimate_bytes: Gauge<'group' | 'resource', 'bytes'>;
  /** Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component */
  readonly apiserver_response_sizes_bucket: Counter<'component' | 'group' | 'le' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'observations'>;
  /** Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component */
  readonly apiserver_response_sizes_count: Counter<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'observations'>;
  /** Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component */
  readonly apiserver_response_sizes_sum: Counter<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version'>;
  /** Counter of apiserver self-requests broken out for each verb, API resource and subresource */
  readonly apiserver_selfrequest_total: Counter<'group' | 'resource' | 'subresource' | 'verb'>;
  /** Counter for status of consistency checks between etcd and watch cache */
  readonly apiserver_storage_consistency_checks_total: Counter<'group' | 'resource' | 'status'>;
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
  /** Number of etcd events received split by kind */
  readonly apiserver_storage_events_received_total: Counter<'group' | 'resource'>;
  /** Number of objects tested in the course of serving a LIST request from storage */
  readonly apiserver_storage_list_evaluated_objects_total: Counter<'group' | 'resource'>;
  /** Number of objects read from storage in the course of serving a LIST request */
  readonly apiserver_storage_list_fetched_objects_total: Counter<'group' | 'resource'>;
  /** Number of objects returned for a LIST request from storage */
  readonly apiserver_storage_list_returned_objects_total: Counter<'group' | 'resource'>;
  /** Number of LIST requests served from storage */
  readonly apiserver_storage_list_total: Counter<'group' | 'resource'>;
  /** [DEPRECATED, consider using apiserver_resource_objects instead] Number of stored objects at the time of last check split by kind */
  readonly apiserver_storage_objects: Gauge<'resource'>;
  /** Size of the storage database file physically allocated in bytes */
  readonly apiserver_storage_size_bytes: Gauge<'storage_cluster_id', 'bytes'>;
  /** Number of requests dropped with 'TLS handshake error from' error */
  readonly apiserver_tls_handshake_errors_total: Counter<never>;
  /** Number of times declarative validation results differed from handwritten validation results for core types */
  readonly apiserver_validation_declarative_validation_mismatch_total: Counter<never>;
  /** Number of times declarative validation has panicked during validation */
  readonly apiserver_validation_declarative_validation_panic_total: Counter<never>;
  readonly apiserver_validation_duplicate_validation_error_total: Counter<never>;
  /** Counter of events dispatched in watch cache broken by resource type */
  readonly apiserver_watch_cache_events_dispatched_total: Counter<'group' | 'resource'>;
  /** Counter of events received in watch cache broken by resource type */
  readonly apiserver_watch_cache_events_received_total: Counter<'group' | 'resource'>;
  /** Counter of watch cache initializations broken by resource type */
  readonly apiserver_watch_cache_initializations_total: Counter<'group' | 'resource'>;
  /** Histogram of time spent waiting for a watch cache to become fresh */
  readonly apiserver_watch_cache_read_wait_seconds_bucket: Counter<'group' | 'le' | 'resource', 'observations'>;
  /** Histogram of time spent waiting for a watch cache to become fresh */
  readonly apiserver_watch_cache_read_wait_seconds_count: Counter<'group' | 'resource', 'observations'>;
  /** Histogram of time spent waiting for a watch cache to become fresh */
  readonly apiserver_watch_cache_read_wait_seconds_sum: Counter<'group' | 'resource', 'seconds'>;
  /** Current resource version of watch cache broken by resource type */
  readonly apiserver_watch_cache_resource_version: Gauge<'group' | 'resource'>;
  /** Watch event size distribution in bytes */
  readonly apiserver_watch_events_sizes_bucket: Counter<'group' | 'le' | 'resource' | 'version', 'observations'>;
  /** Watch event size distribution in bytes */
  readonly apiserver_watch_events_sizes_count: Counter<'group' | 'resource' | 'version', 'observations'>;
  /** Watch event size distribution in bytes */
  readonly apiserver_watch_events_sizes_sum: Counter<'group' | 'resource' | 'version'>;
  /** Number of events sent in watch clients */
  readonly apiserver_watch_events_total: Counter<'group' | 'resource' | 'version', 'events'>;
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
  /** The count of disabled metrics */
  readonly disabled_metrics_total: Counter<never>;
  /** Number of objects attached to a single etcd lease */
  readonly etcd_lease_object_counts_bucket: Counter<'le', 'observations'>;
  /** Number of objects attached to a single etcd lease */
  readonly etcd_lease_object_counts_count: Counter<never, 'observations'>;
  /** Number of objects attached to a single etcd lease */
  readonly etcd_lease_object_counts_sum: Counter<never>;
  /** Etcd request latency in seconds for each operation and object type */
  readonly etcd_request_duration_seconds_bucket: Counter<'group' | 'le' | 'operation' | 'resource', 'requests'>;
  /** Etcd request latency in seconds for each operation and object type */
  readonly etcd_request_duration_seconds_count: Counter<'group' | 'operation' | 'resource', 'requests'>;
  /** Etcd request latency in seconds for each operation and object type */
  readonly etcd_request_duration_seconds_sum: Counter<'group' | 'operation' | 'resource', 'seconds'>;
  /** Etcd request counts for each operation and object type */
  readonly etcd_requests_total: Counter<'group' | 'operation' | 'resource', 'requests'>;
  /** Response latency distribution in seconds for each field validation value */
  readonly field_validation_request_duration_seconds_bucket: Counter<'field_validation' | 'le', 'requests'>;
  /** Response latency distribution in seconds for each field validation value */
  readonly field_validation_request_duration_seconds_count: Counter<'field_validation', 'requests'>;
  /** Response latency distribution in seconds for each field validation value */
  readonly field_validation_request_duration_seconds_sum: Counter<'field_validation', 'seconds'>;
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
  readonly grpc_client_handled_total: Counter<'grpc_code' | 'grpc_method' | 'grpc_service' | 'grpc_type'>;
  readonly grpc_client_msg_received_total: Counter<'grpc_method' | 'grpc_service' | 'grpc_type'>;
  readonly grpc_client_msg_sent_total: Counter<'grpc_method' | 'grpc_service' | 'grpc_type'>;
  readonly grpc_client_started_total: Counter<'grpc_method' | 'grpc_service' | 'grpc_type'>;
  /** The count of hidden metrics */
  readonly hidden_metrics_total: Counter<never>;
  /** Gauge measuring the number of allocated IPs for Services */
  readonly kube_apiserver_clusterip_allocator_allocated_ips: Gauge<'cidr'>;
  /** Duration in seconds to allocate a Cluster IP by ServiceCIDR */
  readonly kube_apiserver_clusterip_allocator_allocation_duration_seconds_bucket: Counter<'cidr' | 'le', 'observations'>;
  /** Duration in seconds to allocate a Cluster IP by ServiceCIDR */
  readonly kube_apiserver_clusterip_allocator_allocation_duration_seconds_count: Counter<'cidr', 'observations'>;
  /** Duration in seconds to allocate a Cluster IP by ServiceCIDR */
  readonly kube_apiserver_clusterip_allocator_allocation_duration_seconds_sum: Counter<'cidr', 'seconds'>;
  /** Number of Cluster IPs allocations */
  readonly kube_apiserver_clusterip_allocator_allocation_total: Counter<'cidr' | 'scope'>;
  /** Gauge measuring the number of available IPs for Services */
  readonly kube_apiserver_clusterip_allocator_available_ips: Gauge<'cidr'>;
  /** Gauge measuring the number of allocated NodePorts for Services */
  readonly kube_apiserver_nodeport_allocator_allocated_ports: Gauge<never>;
  /** Number of NodePort allocations */
  readonly kube_apiserver_nodeport_allocator_allocation_total: Counter<'scope'>;
  /** Gauge measuring the number of available NodePorts for Services */
  readonly kube_apiserver_nodeport_allocator_available_ports: Gauge<never>;
  /** A metric with a constant '1' value labeled by major, minor, git version, git commit, git tree state, build date, Go version, and compiler from which Kubernetes was built, and  */
  readonly kubernetes_build_info: Gauge<'build_date' | 'compiler' | 'git_commit' | 'git_tree_state' | 'git_version' | 'go_version' | 'major' | 'minor' | 'platform'>;
  /** This metric records the data about the stage and enablement of a k8s feature */
  readonly kubernetes_feature_enabled: Gauge<'name' | 'stage'>;
  /** This metric records the result of a single healthcheck */
  readonly kubernetes_healthcheck: Gauge<'name' | 'type'>;
  /** This metric records the results of all healthcheck */
  readonly kubernetes_healthchecks_total: Counter<'name' | 'status' | 'type'>;
  /** Number of policy evaluations that occurred, not counting ignored or exempt requests */
  readonly pod_security_evaluations_total: Counter<'decision' | 'mode' | 'policy_level' | 'policy_version' | 'request_operation' | 'resource' | 'subresource'>;
  /** Number of exempt requests, not counting ignored or out of scope requests */
  readonly pod_security_exemptions_total: Counter<'request_operation' | 'resource' | 'subresource'>;
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
  /** The count of registered metrics broken by stability level and deprecation version */
  readonly registered_metrics_total: Counter<'deprecated_version' | 'stability_level'>;
  /** Histogram of the number of seconds the last auth exec plugin client certificate lived before being rotated */
  readonly rest_client_exec_plugin_certificate_rotation_age_bucket: Counter<'le', 'observations'>;
  /** Histogram of the number of seconds the last auth exec plugin client certificate lived before being rotated */
  readonly rest_client_exec_plugin_certificate_rotation_age_count: Counter<never, 'observations'>;
  /** Histogram of the number of seconds the last auth exec plugin client certificate lived before being rotated */
  readonly rest_client_exec_plugin_certificate_rotation_age_sum: Counter<never>;
  /** Gauge of the shortest TTL (time-to-live) of the client certificate(s) managed by the auth exec plugin */
  readonly rest_client_exec_plugin_ttl_seconds: Gauge<never, 'seconds'>;
  /** Request latency in seconds. Broken down by verb, and host */
  readonly rest_client_request_duration_seconds_bucket: Counter<'host' | 'le' | 'verb', 'requests'>;
  /** Request latency in seconds. Broken down by verb, and host */
  readonly rest_client_request_duration_seconds_count: Counter<'host' | 'verb', 'requests'>;
  /** Request latency in seconds. Broken down by verb, and host */
  readonly rest_client_request_duration_seconds_sum: Counter<'host' | 'verb', 'seconds'>;
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
  /** Cumulative invalid auto-generated legacy tokens used */
  readonly serviceaccount_invalid_legacy_auto_token_uses_total: Counter<never>;
  /** Cumulative auto-generated legacy tokens used */
  readonly serviceaccount_legacy_auto_token_uses_total: Counter<never>;
  /** Cumulative manually created legacy tokens used */
  readonly serviceaccount_legacy_manual_token_uses_total: Counter<never>;
  /** Cumulative legacy service account tokens used */
  readonly serviceaccount_legacy_tokens_total: Counter<never>;
  /** Cumulative stale projected service account tokens used */
  readonly serviceaccount_stale_tokens_total: Counter<never>;
  /** Cumulative valid projected service account tokens used */
  readonly serviceaccount_valid_tokens_total: Counter<never>;
  /** Provides the compatibility version info of the component */
  readonly version_info: Gauge<'binary' | 'component' | 'emulation' | 'min_compat'>;
  /** Total capacity of watch cache broken by resource type */
  readonly watch_cache_capacity: Gauge<'group' | 'resource'>;
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

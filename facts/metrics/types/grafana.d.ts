// Written by `npm run metric-types` from ../grafana.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** number of evaluation calls */
  readonly grafana_access_evaluation_count: Counter<never>;
  /** Histogram for the runtime of evaluation function */
  readonly grafana_access_evaluation_duration_bucket: Counter<'le', 'observations'>;
  /** Histogram for the runtime of evaluation function */
  readonly grafana_access_evaluation_duration_count: Counter<never, 'observations'>;
  /** Histogram for the runtime of evaluation function */
  readonly grafana_access_evaluation_duration_sum: Counter<never>;
  /** access control permissions cache hit/miss */
  readonly grafana_access_permissions_cache_usage: Counter<'status'>;
  /** Histogram for the runtime of permissions check function */
  readonly grafana_access_permissions_duration_bucket: Counter<'le', 'observations'>;
  /** Histogram for the runtime of permissions check function */
  readonly grafana_access_permissions_duration_count: Counter<never, 'observations'>;
  /** Histogram for the runtime of permissions check function */
  readonly grafana_access_permissions_duration_sum: Counter<never>;
  /** Histogram for the runtime of permissions search function */
  readonly grafana_access_search_permissions_duration_bucket: Counter<'le', 'observations'>;
  /** Histogram for the runtime of permissions search function */
  readonly grafana_access_search_permissions_duration_count: Counter<never, 'observations'>;
  /** Histogram for the runtime of permissions search function */
  readonly grafana_access_search_permissions_duration_sum: Counter<never>;
  /** access control search user permissions cache hit/miss */
  readonly grafana_access_search_user_permissions_cache_usage: Counter<'status'>;
  /** [ALPHA] Counter of number of times discovery was aggregated */
  readonly grafana_aggregator_discovery_aggregation_count_total: Counter<never>;
  /** amount of active alerts */
  readonly grafana_alerting_active_alerts: Gauge<never>;
  /** The number of active Alertmanager configurations */
  readonly grafana_alerting_active_configurations: Gauge<never>;
  /** How many alerts by state are in Grafana's Alertmanager */
  readonly grafana_alerting_alertmanager_alerts: Gauge<'org' | 'state'>;
  /** The hash of the Alertmanager configuration */
  readonly grafana_alerting_alertmanager_config_hash: Gauge<'org'>;
  /** The total number of match */
  readonly grafana_alerting_alertmanager_config_match: Gauge<never>;
  /** The total number of matchRE */
  readonly grafana_alerting_alertmanager_config_match_re: Gauge<never>;
  /** The total number of matchers */
  readonly grafana_alerting_alertmanager_config_matchers: Gauge<never>;
  /** The total number of object_matchers */
  readonly grafana_alerting_alertmanager_config_object_matchers: Gauge<never>;
  /** The size of the grafana alertmanager configuration in bytes */
  readonly grafana_alerting_alertmanager_config_size_bytes: Gauge<'org', 'bytes'>;
  /** Number of configured inhibition rules */
  readonly grafana_alerting_alertmanager_inhibition_rules: Gauge<'org'>;
  /** Number of configured receivers */
  readonly grafana_alerting_alertmanager_integrations: Gauge<'org' | 'type'>;
  /** Number of configured receivers by state. It is considered active if used within a route */
  readonly grafana_alerting_alertmanager_receivers: Gauge<'org' | 'state'>;
  /** How many alerts by state are in the scheduler */
  readonly grafana_alerting_alerts: Gauge<'state'>;
  /** The total number of received alerts that were invalid */
  readonly grafana_alerting_alerts_invalid_total: Counter<'org'>;
  /** The total number of received alerts */
  readonly grafana_alerting_alerts_received_total: Counter<'org' | 'status'>;
  /** The number of organizations we've discovered that require an Alertmanager configuration */
  readonly grafana_alerting_discovered_configurations: Gauge<never>;
  /** Number of active aggregation groups */
  readonly grafana_alerting_dispatcher_aggregation_groups: Gauge<never>;
  /** Summary of latencies for the processing of alerts */
  readonly grafana_alerting_dispatcher_alert_processing_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Summary of latencies for the processing of alerts */
  readonly grafana_alerting_dispatcher_alert_processing_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Summary of latencies for the processing of alerts */
  readonly grafana_alerting_dispatcher_alert_processing_duration_seconds_count: Counter<never, 'observations'>;
  /** summary of alert execution duration */
  readonly grafana_alerting_execution_time_milliseconds: Gauge<'quantile', 'milliseconds'>;
  /** summary of alert execution duration */
  readonly grafana_alerting_execution_time_milliseconds_sum: Counter<never, 'milliseconds'>;
  /** summary of alert execution duration */
  readonly grafana_alerting_execution_time_milliseconds_count: Counter<never, 'observations'>;
  /** Duration of the last notification log garbage collection cycle */
  readonly grafana_alerting_nflog_gc_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Duration of the last notification log garbage collection cycle */
  readonly grafana_alerting_nflog_gc_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of the last notification log garbage collection cycle */
  readonly grafana_alerting_nflog_gc_duration_seconds_count: Counter<never, 'observations'>;
  /** Number of received gossip messages that have been further gossiped */
  readonly grafana_alerting_nflog_gossip_messages_propagated_total: Counter<never>;
  /** Number of notification log queries were received */
  readonly grafana_alerting_nflog_queries_total: Counter<never>;
  /** Duration of notification log query evaluation */
  readonly grafana_alerting_nflog_query_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of notification log query evaluation */
  readonly grafana_alerting_nflog_query_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of notification log query evaluation */
  readonly grafana_alerting_nflog_query_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Number notification log received queries that failed */
  readonly grafana_alerting_nflog_query_errors_total: Counter<never>;
  /** Duration of the last notification log snapshot */
  readonly grafana_alerting_nflog_snapshot_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Duration of the last notification log snapshot */
  readonly grafana_alerting_nflog_snapshot_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of the last notification log snapshot */
  readonly grafana_alerting_nflog_snapshot_duration_seconds_count: Counter<never, 'observations'>;
  /** Size of the last notification log snapshot in bytes */
  readonly grafana_alerting_nflog_snapshot_size_bytes: Gauge<never, 'bytes'>;
  /** Information about the notification history store */
  readonly grafana_alerting_notification_history_info: Gauge<never>;
  /** The total number of bytes sent within a batch to the notification history store */
  readonly grafana_alerting_notification_history_writes_bytes_total: Counter<never, 'bytes'>;
  /** The total number of failed writes of notification history batches */
  readonly grafana_alerting_notification_history_writes_failed_total: Counter<never>;
  /** The total number of notification history batches that were attempted to be written */
  readonly grafana_alerting_notification_history_writes_total: Counter<never, 'writes'>;
  /** The latency of notifications in seconds */
  readonly grafana_alerting_notification_latency_seconds_bucket: Counter<'le', 'observations'>;
  /** The latency of notifications in seconds */
  readonly grafana_alerting_notification_latency_seconds_count: Counter<never, 'observations'>;
  /** The latency of notifications in seconds */
  readonly grafana_alerting_notification_latency_seconds_sum: Counter<never, 'seconds'>;
  /** Total number of failed attempts to sync configurations between Alertmanagers */
  readonly grafana_alerting_remote_alertmanager_configuration_sync_failures_total: Counter<never>;
  /** Total number of configuration syncs to the remote Alertmanager */
  readonly grafana_alerting_remote_alertmanager_configuration_syncs_total: Counter<never>;
  /** Timestamp of the last successful configuration sync to the remote Alertmanager in seconds */
  readonly grafana_alerting_remote_alertmanager_last_configuration_sync_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Timestamp of the last successful readiness check to the remote Alertmanager in seconds */
  readonly grafana_alerting_remote_alertmanager_last_readiness_check_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Timestamp of the last successful state sync to the remote Alertmanager in seconds */
  readonly grafana_alerting_remote_alertmanager_last_state_sync_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Total number of failed attempts to sync state between Alertmanagers */
  readonly grafana_alerting_remote_alertmanager_state_sync_failures_total: Counter<never>;
  /** Total number of state syncs to the remote Alertmanager */
  readonly grafana_alerting_remote_alertmanager_state_syncs_total: Counter<never>;
  /** The number of alert rules that could be considered for evaluation at the next tick */
  readonly grafana_alerting_schedule_alert_rules: Gauge<never>;
  /** A hash of the alert rules that could be considered for evaluation at the next tick */
  readonly grafana_alerting_schedule_alert_rules_hash: Gauge<never>;
  /** The time taken to run the scheduler */
  readonly grafana_alerting_schedule_periodic_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The time taken to run the scheduler */
  readonly grafana_alerting_schedule_periodic_duration_seconds_count: Counter<never, 'observations'>;
  /** The time taken to run the scheduler */
  readonly grafana_alerting_schedule_periodic_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The time taken to fetch alert rules from the database */
  readonly grafana_alerting_schedule_query_alert_rules_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The time taken to fetch alert rules from the database */
  readonly grafana_alerting_schedule_query_alert_rules_duration_seconds_count: Counter<never, 'observations'>;
  /** The time taken to fetch alert rules from the database */
  readonly grafana_alerting_schedule_query_alert_rules_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The total number of seconds the scheduler is behind */
  readonly grafana_alerting_scheduler_behind_seconds: Gauge<never, 'seconds'>;
  /** How many silences by state */
  readonly grafana_alerting_silences: Gauge<'org' | 'state'>;
  /** Duration of the last silence garbage collection cycle */
  readonly grafana_alerting_silences_gc_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Duration of the last silence garbage collection cycle */
  readonly grafana_alerting_silences_gc_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of the last silence garbage collection cycle */
  readonly grafana_alerting_silences_gc_duration_seconds_count: Counter<never, 'observations'>;
  /** Number of received gossip messages that have been further gossiped */
  readonly grafana_alerting_silences_gossip_messages_propagated_total: Counter<never>;
  /** How many silence queries were received */
  readonly grafana_alerting_silences_queries_total: Counter<never>;
  /** Duration of silence query evaluation */
  readonly grafana_alerting_silences_query_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of silence query evaluation */
  readonly grafana_alerting_silences_query_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of silence query evaluation */
  readonly grafana_alerting_silences_query_duration_seconds_sum: Counter<never, 'seconds'>;
  /** How many silence received queries did not succeed */
  readonly grafana_alerting_silences_query_errors_total: Counter<never>;
  /** Duration of the last silence snapshot */
  readonly grafana_alerting_silences_snapshot_duration_seconds: Gauge<'quantile', 'seconds'>;
  /** Duration of the last silence snapshot */
  readonly grafana_alerting_silences_snapshot_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of the last silence snapshot */
  readonly grafana_alerting_silences_snapshot_duration_seconds_count: Counter<never, 'observations'>;
  /** Size of the last silence snapshot in bytes */
  readonly grafana_alerting_silences_snapshot_size_bytes: Gauge<never, 'bytes'>;
  /** The duration of calculation of a single state */
  readonly grafana_alerting_state_calculation_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The duration of calculation of a single state */
  readonly grafana_alerting_state_calculation_duration_seconds_count: Counter<never, 'observations'>;
  /** The duration of calculation of a single state */
  readonly grafana_alerting_state_calculation_duration_seconds_sum: Counter<never, 'seconds'>;
  /** The duration of fully synchronizing the state with the database */
  readonly grafana_alerting_state_full_sync_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** The duration of fully synchronizing the state with the database */
  readonly grafana_alerting_state_full_sync_duration_seconds_count: Counter<never, 'observations'>;
  /** The duration of fully synchronizing the state with the database */
  readonly grafana_alerting_state_full_sync_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Information about the state history store */
  readonly grafana_alerting_state_history_info: Gauge<'backend'>;
  /** The total number of bytes sent within a batch to the state history store. Only valid when using the Loki store */
  readonly grafana_alerting_state_history_writes_bytes_total: Counter<never, 'bytes'>;
  /** Interval at which the ticker is meant to tick */
  readonly grafana_alerting_ticker_interval_seconds: Gauge<never, 'seconds'>;
  /** Timestamp of the last consumed tick in seconds */
  readonly grafana_alerting_ticker_last_consumed_tick_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Timestamp of the next tick in seconds before it is consumed */
  readonly grafana_alerting_ticker_next_tick_timestamp_seconds: Gauge<never, 'seconds'>;
  /** api admin user created counter */
  readonly grafana_api_admin_user_created_total: Counter<never>;
  /** summary for dashboard get duration */
  readonly grafana_api_dashboard_get_milliseconds: Gauge<'quantile', 'milliseconds'>;
  /** summary for dashboard get duration */
  readonly grafana_api_dashboard_get_milliseconds_sum: Counter<never, 'milliseconds'>;
  /** summary for dashboard get duration */
  readonly grafana_api_dashboard_get_milliseconds_count: Counter<never, 'observations'>;
  /** summary for dashboard save duration */
  readonly grafana_api_dashboard_save_milliseconds: Gauge<'quantile', 'milliseconds'>;
  /** summary for dashboard save duration */
  readonly grafana_api_dashboard_save_milliseconds_sum: Counter<never, 'milliseconds'>;
  /** summary for dashboard save duration */
  readonly grafana_api_dashboard_save_milliseconds_count: Counter<never, 'observations'>;
  /** summary for dashboard search duration */
  readonly grafana_api_dashboard_search_milliseconds: Gauge<'quantile', 'milliseconds'>;
  /** summary for dashboard search duration */
  readonly grafana_api_dashboard_search_milliseconds_sum: Counter<never, 'milliseconds'>;
  /** summary for dashboard search duration */
  readonly grafana_api_dashboard_search_milliseconds_count: Counter<never, 'observations'>;
  /** dashboard snapshots created */
  readonly grafana_api_dashboard_snapshot_create_total: Counter<never>;
  /** external dashboard snapshots created */
  readonly grafana_api_dashboard_snapshot_external_total: Counter<never>;
  /** loaded dashboards */
  readonly grafana_api_dashboard_snapshot_get_total: Counter<never>;
  /** summary for dataproxy request duration */
  readonly grafana_api_dataproxy_request_all_milliseconds: Gauge<'quantile', 'milliseconds'>;
  /** summary for dataproxy request duration */
  readonly grafana_api_dataproxy_request_all_milliseconds_sum: Counter<never, 'milliseconds'>;
  /** summary for dataproxy request duration */
  readonly grafana_api_dataproxy_request_all_milliseconds_count: Counter<never, 'requests'>;
  /** api login oauth counter */
  readonly grafana_api_login_oauth_total: Counter<never>;
  /** api login post counter */
  readonly grafana_api_login_post_total: Counter<never>;
  /** api login saml counter */
  readonly grafana_api_login_saml_total: Counter<never>;
  /** dashboards inserted */
  readonly grafana_api_models_dashboard_insert_total: Counter<never>;
  /** api org created counter */
  readonly grafana_api_org_create_total: Counter<never>;
  /** api http response status */
  readonly grafana_api_response_status_total: Counter<'code'>;
  /** amount of users who completed the signup flow */
  readonly grafana_api_user_signup_completed_total: Counter<never>;
  /** amount of users who have been invited */
  readonly grafana_api_user_signup_invite_total: Counter<never>;
  /** amount of users who started the signup flow */
  readonly grafana_api_user_signup_started_total: Counter<never>;
  /** [ALPHA] Counter of audit events generated and sent to the audit backend */
  readonly grafana_apiserver_audit_event_total: Counter<never>;
  /** [ALPHA] Counter of apiserver requests rejected due to an error in audit logging backend */
  readonly grafana_apiserver_audit_requests_rejected_total: Counter<never>;
  /** [ALPHA] Distribution of the remaining lifetime on the certificate used to authenticate a request */
  readonly grafana_apiserver_client_certificate_expiration_seconds_bucket: Counter<'le', 'observations'>;
  /** [ALPHA] Distribution of the remaining lifetime on the certificate used to authenticate a request */
  readonly grafana_apiserver_client_certificate_expiration_seconds_count: Counter<never, 'observations'>;
  /** [ALPHA] Distribution of the remaining lifetime on the certificate used to authenticate a request */
  readonly grafana_apiserver_client_certificate_expiration_seconds_sum: Counter<never, 'seconds'>;
  /** [STABLE] Maximal number of currently used inflight request limit of this apiserver per request kind in last second */
  readonly grafana_apiserver_current_inflight_requests: Gauge<'request_kind'>;
  /** [ALPHA] Percent of the cache slots currently occupied by cached DEKs */
  readonly grafana_apiserver_envelope_encryption_dek_cache_fill_percent: Gauge<never, 'percent'>;
  /** EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of the number of requests (as a fraction of the relevant limit) waiting or in regular stage of execution */
  readonly grafana_apiserver_flowcontrol_read_vs_write_current_requests_bucket: Counter<'le' | 'phase' | 'request_kind', 'observations'>;
  /** EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of the number of requests (as a fraction of the relevant limit) waiting or in regular stage of execution */
  readonly grafana_apiserver_flowcontrol_read_vs_write_current_requests_count: Counter<'phase' | 'request_kind', 'observations'>;
  /** EXPERIMENTAL: [ALPHA] Observations, at the end of every nanosecond, of the number of requests (as a fraction of the relevant limit) waiting or in regular stage of execution */
  readonly grafana_apiserver_flowcontrol_read_vs_write_current_requests_sum: Counter<'phase' | 'request_kind'>;
  /** [ALPHA] Fair fraction of server's concurrency to allocate to each priority level that can use it */
  readonly grafana_apiserver_flowcontrol_seat_fair_frac: Gauge<never>;
  /** [STABLE] Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component */
  readonly grafana_apiserver_request_duration_seconds_bucket: Counter<'component' | 'dry_run' | 'group' | 'le' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'requests'>;
  /** [STABLE] Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component */
  readonly grafana_apiserver_request_duration_seconds_count: Counter<'component' | 'dry_run' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'requests'>;
  /** [STABLE] Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, scope and component */
  readonly grafana_apiserver_request_duration_seconds_sum: Counter<'component' | 'dry_run' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'seconds'>;
  /** [ALPHA] Request filter latency distribution in seconds, for each filter type */
  readonly grafana_apiserver_request_filter_duration_seconds_bucket: Counter<'filter' | 'le', 'requests'>;
  /** [ALPHA] Request filter latency distribution in seconds, for each filter type */
  readonly grafana_apiserver_request_filter_duration_seconds_count: Counter<'filter', 'requests'>;
  /** [ALPHA] Request filter latency distribution in seconds, for each filter type */
  readonly grafana_apiserver_request_filter_duration_seconds_sum: Counter<'filter', 'seconds'>;
  /** [ALPHA] Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource,  ... */
  readonly grafana_apiserver_request_sli_duration_seconds_bucket: Counter<'component' | 'group' | 'le' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'requests'>;
  /** [ALPHA] Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource,  ... */
  readonly grafana_apiserver_request_sli_duration_seconds_count: Counter<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'requests'>;
  /** [ALPHA] Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource,  ... */
  readonly grafana_apiserver_request_sli_duration_seconds_sum: Counter<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'seconds'>;
  /** [ALPHA] Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource,  ... */
  readonly grafana_apiserver_request_slo_duration_seconds_bucket: Counter<'component' | 'group' | 'le' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'requests'>;
  /** [ALPHA] Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource,  ... */
  readonly grafana_apiserver_request_slo_duration_seconds_count: Counter<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'requests'>;
  /** [ALPHA] Response latency distribution (not counting webhook duration and priority & fairness queue wait times) in seconds for each verb, group, version, resource, subresource,  ... */
  readonly grafana_apiserver_request_slo_duration_seconds_sum: Counter<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'seconds'>;
  /** [STABLE] Counter of apiserver requests broken out for each verb, dry run value, group, version, resource, scope, component, and HTTP response code */
  readonly grafana_apiserver_request_total: Counter<'code' | 'component' | 'dry_run' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version'>;
  /** [STABLE] Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component */
  readonly grafana_apiserver_response_sizes_bucket: Counter<'component' | 'group' | 'le' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'observations'>;
  /** [STABLE] Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component */
  readonly grafana_apiserver_response_sizes_count: Counter<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version', 'observations'>;
  /** [STABLE] Response size distribution in bytes for each group, version, verb, resource, subresource, scope and component */
  readonly grafana_apiserver_response_sizes_sum: Counter<'component' | 'group' | 'resource' | 'scope' | 'subresource' | 'verb' | 'version'>;
  /** [ALPHA] Counter of apiserver self-requests broken out for each verb, API resource and subresource */
  readonly grafana_apiserver_selfrequest_total: Counter<'resource' | 'subresource' | 'verb'>;
  /** [ALPHA] Latencies in seconds of data encryption key(DEK) generation operations */
  readonly grafana_apiserver_storage_data_key_generation_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** [ALPHA] Latencies in seconds of data encryption key(DEK) generation operations */
  readonly grafana_apiserver_storage_data_key_generation_duration_seconds_count: Counter<never, 'observations'>;
  /** [ALPHA] Latencies in seconds of data encryption key(DEK) generation operations */
  readonly grafana_apiserver_storage_data_key_generation_duration_seconds_sum: Counter<never, 'seconds'>;
  /** [ALPHA] Total number of failed data encryption key(DEK) generation operations */
  readonly grafana_apiserver_storage_data_key_generation_failures_total: Counter<never>;
  /** [ALPHA] Total number of cache misses while accessing key decryption key(KEK) */
  readonly grafana_apiserver_storage_envelope_transformation_cache_misses_total: Counter<never>;
  /** [STABLE] Number of stored objects at the time of last check split by kind. In case of a fetching error, the value will be -1 */
  readonly grafana_apiserver_storage_objects: Gauge<'resource'>;
  /** [ALPHA] Number of requests dropped with 'TLS handshake error from' error */
  readonly grafana_apiserver_tls_handshake_errors_total: Counter<never>;
  /** [BETA] Number of times declarative validation results differed from handwritten validation results for core types */
  readonly grafana_apiserver_validation_declarative_validation_mismatch_total: Counter<never>;
  /** [BETA] Number of times declarative validation has panicked during validation */
  readonly grafana_apiserver_validation_declarative_validation_panic_total: Counter<never>;
  /** [ALPHA] Counts the number of requests to servers with insecure SHA1 signatures in their serving certificate OR the number of connection failures due to the insecure SHA1 signat ... */
  readonly grafana_apiserver_webhooks_x509_insecure_sha1_total: Counter<never>;
  /** [ALPHA] Counts the number of requests to servers missing SAN extension in their serving certificate OR the number of connection failures due to the lack of x509 certificate SAN ... */
  readonly grafana_apiserver_webhooks_x509_missing_san_total: Counter<never>;
  /** [ALPHA] Counter of authenticated requests broken out by username */
  readonly grafana_authenticated_user_requests: Counter<'username'>;
  /** [ALPHA] Counter of authenticated attempts */
  readonly grafana_authentication_attempts: Counter<'result'>;
  /** [ALPHA] Authentication duration in seconds broken out by result */
  readonly grafana_authentication_duration_seconds_bucket: Counter<'le' | 'result', 'observations'>;
  /** [ALPHA] Authentication duration in seconds broken out by result */
  readonly grafana_authentication_duration_seconds_count: Counter<'result', 'observations'>;
  /** [ALPHA] Authentication duration in seconds broken out by result */
  readonly grafana_authentication_duration_seconds_sum: Counter<'result', 'seconds'>;
  /** Number of failed authentications */
  readonly grafana_authn_authn_failed_authentication_total: Counter<never>;
  /** Number of successful authentications */
  readonly grafana_authn_authn_successful_authentication_total: Counter<'client'>;
  /** [ALPHA] Counter of authorization attempts broken down by result. It can be either 'allowed', 'denied', 'no-opinion' or 'error' */
  readonly grafana_authorization_attempts_total: Counter<'result'>;
  /** [ALPHA] Authorization duration in seconds broken out by result */
  readonly grafana_authorization_duration_seconds_bucket: Counter<'le' | 'result', 'observations'>;
  /** [ALPHA] Authorization duration in seconds broken out by result */
  readonly grafana_authorization_duration_seconds_count: Counter<'result', 'observations'>;
  /** [ALPHA] Authorization duration in seconds broken out by result */
  readonly grafana_authorization_duration_seconds_sum: Counter<'result', 'seconds'>;
  /** A metric with a constant '1' value labeled by version, revision, branch, and goversion from which Grafana was built */
  readonly grafana_build_info: Gauge<'branch' | 'edition' | 'goversion' | 'revision' | 'version'>;
  /** A metric exposing when the binary was built in epoch */
  readonly grafana_build_timestamp: Gauge<'branch' | 'edition' | 'goversion' | 'revision' | 'version'>;
  /** [ALPHA] The count of unexpected categorizations during cardinality enforcement */
  readonly grafana_cardinality_enforcement_unexpected_categorizations_total: Counter<never>;
  /** Duration of the entire SQL migration process in seconds */
  readonly grafana_database_all_migrations_duration_seconds_bucket: Counter<'le' | 'success', 'observations'>;
  /** Duration of the entire SQL migration process in seconds */
  readonly grafana_database_all_migrations_duration_seconds_count: Counter<'success', 'observations'>;
  /** Duration of the entire SQL migration process in seconds */
  readonly grafana_database_all_migrations_duration_seconds_sum: Counter<'success', 'seconds'>;
  /** The number of idle connections */
  readonly grafana_database_conn_idle: Gauge<never>;
  /** The number of connections currently in use */
  readonly grafana_database_conn_in_use: Gauge<never>;
  /** The total number of connections closed due to SetConnMaxIdleTime */
  readonly grafana_database_conn_max_idle_closed_seconds: Counter<never, 'seconds'>;
  /** The total number of connections closed due to SetMaxIdleConns */
  readonly grafana_database_conn_max_idle_closed_total: Counter<never>;
  /** The total number of connections closed due to SetConnMaxLifetime */
  readonly grafana_database_conn_max_lifetime_closed_total: Counter<never>;
  /** Maximum number of open connections to the database */
  readonly grafana_database_conn_max_open: Gauge<never>;
  /** The number of established connections both in use and idle */
  readonly grafana_database_conn_open: Gauge<never>;
  /** The total number of connections waited for */
  readonly grafana_database_conn_wait_count_total: Counter<never>;
  /** The total time blocked waiting for a new connection */
  readonly grafana_database_conn_wait_duration_seconds: Counter<never, 'seconds'>;
  /** Individual SQL migration duration in seconds */
  readonly grafana_database_migration_duration_seconds_bucket: Counter<'le' | 'success', 'observations'>;
  /** Individual SQL migration duration in seconds */
  readonly grafana_database_migration_duration_seconds_count: Counter<'success', 'observations'>;
  /** Individual SQL migration duration in seconds */
  readonly grafana_database_migration_duration_seconds_sum: Counter<'success', 'seconds'>;
  /** Total number of SQL migrations */
  readonly grafana_database_migrations_total: Counter<'success'>;
  readonly grafana_datasource_request_total: Counter<'code' | 'datasource' | 'datasource_type' | 'method' | 'secure_socks_ds_proxy_enabled'>;
  /** counter for getting datasource by id */
  readonly grafana_db_datasource_query_by_id_total: Counter<never>;
  /** Total number of items added to the debouncer */
  readonly grafana_debouncer_items_added_total: Counter<'name'>;
  /** Total number of items dropped due to a full buffer */
  readonly grafana_debouncer_items_dropped_total: Counter<'name'>;
  /** Total number of items processed by the debouncer */
  readonly grafana_debouncer_items_processed_total: Counter<'name'>;
  /** Time taken to process items */
  readonly grafana_debouncer_processing_duration_seconds_bucket: Counter<'le' | 'name', 'observations'>;
  /** Time taken to process items */
  readonly grafana_debouncer_processing_duration_seconds_count: Counter<'name', 'observations'>;
  /** Time taken to process items */
  readonly grafana_debouncer_processing_duration_seconds_sum: Counter<'name', 'seconds'>;
  /** Total number of errors during processing */
  readonly grafana_debouncer_processing_errors_total: Counter<'name'>;
  /** [BETA] The count of disabled metrics */
  readonly grafana_disabled_metrics_total: Counter<never>;
  /** Number of emails Grafana failed to send */
  readonly grafana_emails_sent_failed: Counter<never>;
  /** Number of emails sent by Grafana */
  readonly grafana_emails_sent_total: Counter<never>;
  /** A counter for encryption cache reads */
  readonly grafana_encryption_cache_reads_total: Counter<'hit' | 'method', 'reads'>;
  /** A counter for encryption cache reads */
  readonly grafana_encryption_manager_encryption_cache_reads_total: Counter<'hit' | 'method', 'reads'>;
  /** A counter for encryption operations */
  readonly grafana_encryption_manager_encryption_ops_total: Counter<'operation' | 'success'>;
  /** A counter for encryption operations */
  readonly grafana_encryption_ops_total: Counter<'operation' | 'success'>;
  /** A metric with a constant '1' value labeled by environment information about the running instance */
  readonly grafana_environment_info: Gauge<'commit' | 'version'>;
  /** info metric that exposes what feature toggles are enabled or not */
  readonly grafana_feature_toggles_info: Gauge<'name'>;
  /** [ALPHA] Response latency distribution in seconds for each field validation value */
  readonly grafana_field_validation_request_duration_seconds_bucket: Counter<'field_validation' | 'le', 'requests'>;
  /** [ALPHA] Response latency distribution in seconds for each field validation value */
  readonly grafana_field_validation_request_duration_seconds_count: Counter<'field_validation', 'requests'>;
  /** [ALPHA] Response latency distribution in seconds for each field validation value */
  readonly grafana_field_validation_request_duration_seconds_sum: Counter<'field_validation', 'seconds'>;
  /** counter for folder id usage in api package */
  readonly grafana_folder_id_api_count: Counter<'method'>;
  /** counter for folder id usage in service package */
  readonly grafana_folder_id_service_count: Counter<never>;
  /** Frontend boot initial css load */
  readonly grafana_frontend_boot_css_time_seconds_bucket: Counter<'le', 'observations'>;
  /** Frontend boot initial css load */
  readonly grafana_frontend_boot_css_time_seconds_count: Counter<never, 'observations'>;
  /** Frontend boot initial css load */
  readonly grafana_frontend_boot_css_time_seconds_sum: Counter<never, 'seconds'>;
  /** Frontend boot first contentful paint */
  readonly grafana_frontend_boot_first_contentful_paint_time_seconds_bucket: Counter<'le', 'observations'>;
  /** Frontend boot first contentful paint */
  readonly grafana_frontend_boot_first_contentful_paint_time_seconds_count: Counter<never, 'observations'>;
  /** Frontend boot first contentful paint */
  readonly grafana_frontend_boot_first_contentful_paint_time_seconds_sum: Counter<never, 'seconds'>;
  /** Frontend boot first paint */
  readonly grafana_frontend_boot_first_paint_time_seconds_bucket: Counter<'le', 'observations'>;
  /** Frontend boot first paint */
  readonly grafana_frontend_boot_first_paint_time_seconds_count: Counter<never, 'observations'>;
  /** Frontend boot first paint */
  readonly grafana_frontend_boot_first_paint_time_seconds_sum: Counter<never, 'seconds'>;
  /** Frontend boot initial js load */
  readonly grafana_frontend_boot_js_done_time_seconds_bucket: Counter<'le', 'observations'>;
  /** Frontend boot initial js load */
  readonly grafana_frontend_boot_js_done_time_seconds_count: Counter<never, 'observations'>;
  /** Frontend boot initial js load */
  readonly grafana_frontend_boot_js_done_time_seconds_sum: Counter<never, 'seconds'>;
  /** Frontend boot time measurement */
  readonly grafana_frontend_boot_load_time_seconds_bucket: Counter<'le', 'observations'>;
  /** Frontend boot time measurement */
  readonly grafana_frontend_boot_load_time_seconds_count: Counter<never, 'observations'>;
  /** Frontend boot time measurement */
  readonly grafana_frontend_boot_load_time_seconds_sum: Counter<never, 'seconds'>;
  /** Frontend preload plugin time measurement */
  readonly grafana_frontend_plugins_preload_ms_bucket: Counter<'le', 'observations'>;
  /** Frontend preload plugin time measurement */
  readonly grafana_frontend_plugins_preload_ms_count: Counter<never, 'observations'>;
  /** Frontend preload plugin time measurement */
  readonly grafana_frontend_plugins_preload_ms_sum: Counter<never>;
  /** [BETA] The count of hidden metrics */
  readonly grafana_hidden_metrics_total: Counter<never>;
  /** Histogram of latencies for HTTP requests */
  readonly grafana_http_request_duration_seconds_bucket: Counter<'handler' | 'le' | 'method' | 'slo_group' | 'status_code' | 'status_source', 'requests'>;
  /** Histogram of latencies for HTTP requests */
  readonly grafana_http_request_duration_seconds_count: Counter<'handler' | 'method' | 'slo_group' | 'status_code' | 'status_source', 'requests'>;
  /** Histogram of latencies for HTTP requests */
  readonly grafana_http_request_duration_seconds_sum: Counter<'handler' | 'method' | 'slo_group' | 'status_code' | 'status_source', 'seconds'>;
  /** A gauge of requests currently being served by Grafana */
  readonly grafana_http_request_in_flight: Gauge<never>;
  /** Histogram of request sizes for HTTP requests */
  readonly grafana_http_response_size_bytes_bucket: Counter<'handler' | 'le' | 'method' | 'slo_group' | 'status_code' | 'status_source', 'observations'>;
  /** Histogram of request sizes for HTTP requests */
  readonly grafana_http_response_size_bytes_count: Counter<'handler' | 'method' | 'slo_group' | 'status_code' | 'status_source', 'observations'>;
  /** Histogram of request sizes for HTTP requests */
  readonly grafana_http_response_size_bytes_sum: Counter<'handler' | 'method' | 'slo_group' | 'status_code' | 'status_source', 'bytes'>;
  /** Number of failed token signings */
  readonly grafana_idforwarding_idforwarding_failed_token_signing_total: Counter<never>;
  /** Histogram of token signing duration */
  readonly grafana_idforwarding_idforwarding_token_signing_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Histogram of token signing duration */
  readonly grafana_idforwarding_idforwarding_token_signing_duration_seconds_count: Counter<never, 'observations'>;
  /** Histogram of token signing duration */
  readonly grafana_idforwarding_idforwarding_token_signing_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Number of signed tokens retrieved from cache */
  readonly grafana_idforwarding_idforwarding_token_signing_from_cache_total: Counter<never>;
  /** Number of token signings */
  readonly grafana_idforwarding_idforwarding_token_signing_total: Counter<never>;
  /** Number of times index build failed */
  readonly grafana_index_server_index_build_failures_total: Counter<never>;
  /** Number of times index build has been skipped due to existing valid index being found on disk */
  readonly grafana_index_server_index_build_skipped_total: Counter<never>;
  /** Size of the index in bytes - only for file-based indices */
  readonly grafana_index_server_index_size: Gauge<never>;
  /** Number of open indexes per storage type. An open index corresponds to single resource group */
  readonly grafana_index_server_open_indexes: Gauge<'index_storage'>;
  /** Number of documents indexed during index update */
  readonly grafana_index_server_update_documents: Gauge<'quantile'>;
  /** Number of documents indexed during index update */
  readonly grafana_index_server_update_documents_sum: Counter<never>;
  /** Number of documents indexed during index update */
  readonly grafana_index_server_update_documents_count: Counter<never, 'observations'>;
  /** Time to execute index update with latest modifications */
  readonly grafana_index_server_update_latency_seconds_bucket: Counter<'le', 'observations'>;
  /** Time to execute index update with latest modifications */
  readonly grafana_index_server_update_latency_seconds_count: Counter<never, 'observations'>;
  /** Time to execute index update with latest modifications */
  readonly grafana_index_server_update_latency_seconds_sum: Counter<never, 'seconds'>;
  /** counter for started instances */
  readonly grafana_instance_start_total: Counter<never>;
  /** summary for LDAP users sync execution duration */
  readonly grafana_ldap_users_sync_execution_time: Gauge<'quantile'>;
  /** summary for LDAP users sync execution duration */
  readonly grafana_ldap_users_sync_execution_time_sum: Counter<never>;
  /** summary for LDAP users sync execution duration */
  readonly grafana_ldap_users_sync_execution_time_count: Counter<never, 'observations'>;
  /** Number of dropped messages on application level in Redis PUB/SUB */
  readonly grafana_live_broker_redis_pub_sub_dropped_messages: Counter<'broker_name' | 'channel_type'>;
  /** Client command duration summary */
  readonly grafana_live_client_command_duration_seconds: Gauge<'channel_namespace' | 'method' | 'quantile', 'seconds'>;
  /** Client command duration summary */
  readonly grafana_live_client_command_duration_seconds_sum: Counter<'channel_namespace' | 'method', 'seconds'>;
  /** Client command duration summary */
  readonly grafana_live_client_command_duration_seconds_count: Counter<'channel_namespace' | 'method', 'observations'>;
  /** Node build info */
  readonly grafana_live_node_build: Gauge<'version'>;
  /** Number of messages received from broker */
  readonly grafana_live_node_messages_received_count: Counter<'channel_namespace' | 'type'>;
  /** Number of messages sent by node to broker */
  readonly grafana_live_node_messages_sent_count: Counter<'channel_namespace' | 'type'>;
  /** Number of channels with one or more subscribers */
  readonly grafana_live_node_num_channels: Gauge<never>;
  /** Number of clients connected */
  readonly grafana_live_node_num_clients: Gauge<never>;
  /** Number of nodes in the cluster */
  readonly grafana_live_node_num_nodes: Gauge<never>;
  /** Number of subscriptions */
  readonly grafana_live_node_num_subscriptions: Gauge<never>;
  /** Number of unique users connected */
  readonly grafana_live_node_num_users: Gauge<never>;
  /** Pub sub lag in seconds */
  readonly grafana_live_node_pub_sub_lag_seconds_bucket: Counter<'le', 'observations'>;
  /** Pub sub lag in seconds */
  readonly grafana_live_node_pub_sub_lag_seconds_count: Counter<never, 'observations'>;
  /** Pub sub lag in seconds */
  readonly grafana_live_node_pub_sub_lag_seconds_sum: Counter<never, 'seconds'>;
  /** page http response status */
  readonly grafana_page_response_status_total: Counter<'code'>;
  /** A metric with a constant '1' value labeled by pluginId and target */
  readonly grafana_plugin_target_info: Gauge<'plugin_id' | 'target'>;
  /** Total user and system CPU time spent in seconds */
  readonly grafana_process_cpu_seconds_total: Counter<never, 'seconds'>;
  /** Maximum number of open file descriptors */
  readonly grafana_process_max_fds: Gauge<never>;
  /** Number of bytes received by the process over the network */
  readonly grafana_process_network_receive_bytes_total: Counter<never, 'bytes'>;
  /** Number of bytes sent by the process over the network */
  readonly grafana_process_network_transmit_bytes_total: Counter<never, 'bytes'>;
  /** Number of open file descriptors */
  readonly grafana_process_open_fds: Gauge<never>;
  /** Resident memory size in bytes */
  readonly grafana_process_resident_memory_bytes: Gauge<never, 'bytes'>;
  /** Start time of the process since unix epoch in seconds */
  readonly grafana_process_start_time_seconds: Gauge<never, 'seconds'>;
  /** Virtual memory size in bytes */
  readonly grafana_process_virtual_memory_bytes: Gauge<never, 'bytes'>;
  /** Maximum amount of virtual memory available in bytes */
  readonly grafana_process_virtual_memory_max_bytes: Gauge<never, 'bytes'>;
  /** proxy http response status */
  readonly grafana_proxy_response_status_total: Counter<'code'>;
  /** counter for public dashboards requests */
  readonly grafana_public_dashboard_request_count: Counter<never>;
  /** [BETA] The count of registered metrics broken by stability level and deprecation version */
  readonly grafana_registered_metrics_total: Counter<'deprecated_version' | 'stability_level'>;
  /** size of rendering queue */
  readonly grafana_rendering_queue_size: Gauge<never>;
  readonly grafana_search_dashboard_search_failures_duration_seconds_bucket: Counter<'le', 'observations'>;
  readonly grafana_search_dashboard_search_failures_duration_seconds_count: Counter<never, 'observations'>;
  readonly grafana_search_dashboard_search_failures_duration_seconds_sum: Counter<never, 'seconds'>;
  readonly grafana_search_dashboard_search_successes_duration_seconds_bucket: Counter<'le', 'observations'>;
  readonly grafana_search_dashboard_search_successes_duration_seconds_count: Counter<never, 'observations'>;
  readonly grafana_search_dashboard_search_successes_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of create data key operations */
  readonly grafana_secrets_manager_data_key_storage_create_data_key_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of create data key operations */
  readonly grafana_secrets_manager_data_key_storage_create_data_key_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of create data key operations */
  readonly grafana_secrets_manager_data_key_storage_create_data_key_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of delete data key operations */
  readonly grafana_secrets_manager_data_key_storage_delete_data_key_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of delete data key operations */
  readonly grafana_secrets_manager_data_key_storage_delete_data_key_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of delete data key operations */
  readonly grafana_secrets_manager_data_key_storage_delete_data_key_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of disable data keys operations */
  readonly grafana_secrets_manager_data_key_storage_disable_data_keys_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of disable data keys operations */
  readonly grafana_secrets_manager_data_key_storage_disable_data_keys_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of disable data keys operations */
  readonly grafana_secrets_manager_data_key_storage_disable_data_keys_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of get current data key operations */
  readonly grafana_secrets_manager_data_key_storage_get_current_data_key_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of get current data key operations */
  readonly grafana_secrets_manager_data_key_storage_get_current_data_key_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of get current data key operations */
  readonly grafana_secrets_manager_data_key_storage_get_current_data_key_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of get data key operations */
  readonly grafana_secrets_manager_data_key_storage_get_data_key_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of get data key operations */
  readonly grafana_secrets_manager_data_key_storage_get_data_key_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of get data key operations */
  readonly grafana_secrets_manager_data_key_storage_get_data_key_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of list data keys operations */
  readonly grafana_secrets_manager_data_key_storage_list_data_keys_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of list data keys operations */
  readonly grafana_secrets_manager_data_key_storage_list_data_keys_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of list data keys operations */
  readonly grafana_secrets_manager_data_key_storage_list_data_keys_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of secure value delete operations */
  readonly grafana_secrets_manager_storage_secure_value_delete_duration_seconds_bucket: Counter<'le' | 'success', 'observations'>;
  /** Duration of secure value delete operations */
  readonly grafana_secrets_manager_storage_secure_value_delete_duration_seconds_count: Counter<'success', 'observations'>;
  /** Duration of secure value delete operations */
  readonly grafana_secrets_manager_storage_secure_value_delete_duration_seconds_sum: Counter<'success', 'seconds'>;
  /** number of active users */
  readonly grafana_stat_active_users: Gauge<never>;
  /** total number of failed migrations of API keys to service account tokens */
  readonly grafana_stat_failed_migrated_api_keys_to_sa_tokens: Gauge<never>;
  /** total number of successful migrations of API keys to service account tokens */
  readonly grafana_stat_successfully_migrated_api_keys_to_sa_tokens: Gauge<never>;
  /** total number of API keys to be migrated to service account tokens */
  readonly grafana_stat_total_migrated_api_keys_to_sa_tokens: Gauge<never>;
  /** total amount of orgs */
  readonly grafana_stat_total_orgs: Gauge<never>;
  /** total amount of playlists */
  readonly grafana_stat_total_playlists: Gauge<never>;
  /** total amount of service account tokens */
  readonly grafana_stat_total_service_account_tokens: Gauge<never>;
  /** total amount of service accounts */
  readonly grafana_stat_total_service_accounts: Gauge<never>;
  /** total amount of service accounts with no role */
  readonly grafana_stat_total_service_accounts_role_none: Gauge<never>;
  /** total amount of teams */
  readonly grafana_stat_total_teams: Gauge<never>;
  /** total amount of users */
  readonly grafana_stat_total_users: Gauge<never>;
  /** total amount of active admins */
  readonly grafana_stat_totals_active_admins: Gauge<never>;
  /** total amount of active editors */
  readonly grafana_stat_totals_active_editors: Gauge<never>;
  /** total amount of active viewers */
  readonly grafana_stat_totals_active_viewers: Gauge<never>;
  /** total amount of admins */
  readonly grafana_stat_totals_admins: Gauge<never>;
  /** total amount of alert rules in the database */
  readonly grafana_stat_totals_alert_rules: Gauge<never>;
  /** total amount of annotations in the database */
  readonly grafana_stat_totals_annotations: Gauge<never>;
  /** total amount of correlations */
  readonly grafana_stat_totals_correlations: Gauge<never>;
  /** total amount of dashboards */
  readonly grafana_stat_totals_dashboard: Gauge<never>;
  /** total amount of dashboard versions in the database */
  readonly grafana_stat_totals_dashboard_versions: Gauge<never>;
  /** total amount of data keys in the database */
  readonly grafana_stat_totals_data_keys: Gauge<'active'>;
  /** total amount of editors */
  readonly grafana_stat_totals_editors: Gauge<never>;
  /** total amount of folders */
  readonly grafana_stat_totals_folder: Gauge<never>;
  /** total amount of library panels in the database */
  readonly grafana_stat_totals_library_panels: Gauge<never>;
  /** total amount of public dashboards */
  readonly grafana_stat_totals_public_dashboard: Gauge<never>;
  /** total amount of alert rule groups in the database */
  readonly grafana_stat_totals_rule_groups: Gauge<never>;
  /** total amount of viewers */
  readonly grafana_stat_totals_viewers: Gauge<never>;
  /** poller query latency */
  readonly grafana_storage_server_poller_query_latency_seconds_bucket: Counter<'le', 'observations'>;
  /** poller query latency */
  readonly grafana_storage_server_poller_query_latency_seconds_count: Counter<never, 'observations'>;
  /** poller query latency */
  readonly grafana_storage_server_poller_query_latency_seconds_sum: Counter<never, 'seconds'>;
  /** Unified storage dual writer current mode */
  readonly grafana_unified_storage_dual_writer_current_mode: Gauge<'group' | 'resource'>;
  /** Unified Storage dual writer target mode */
  readonly grafana_unified_storage_dual_writer_target_mode: Gauge<'group' | 'resource'>;
}

declare const series: Series;
export default series;

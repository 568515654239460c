// Written by `npm run metric-types` from ../envoy.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Received assignments that went stale before new assignments arrived */
  readonly envoy_cluster_assignment_stale: Counter<'envoy_cluster_name'>;
  /** Total assignments received with endpoint lease information */
  readonly envoy_cluster_assignment_timeout_received: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_assignment_use_cached: Counter<'envoy_cluster_name'>;
  /** Total errors binding the socket to the configured source address */
  readonly envoy_cluster_bind_errors: Counter<'envoy_cluster_name'>;
  /** Requests of canary origin by response code */
  readonly envoy_cluster_canary_upstream_rq: Counter<'envoy_cluster_name' | 'envoy_response_code'>;
  /** Requests of canary origin that were completed */
  readonly envoy_cluster_canary_upstream_rq_completed: Counter<'envoy_cluster_name'>;
  /** Request time of canary origin */
  readonly envoy_cluster_canary_upstream_rq_time_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  /** Request time of canary origin */
  readonly envoy_cluster_canary_upstream_rq_time_count: Counter<'envoy_cluster_name', 'observations'>;
  /** Request time of canary origin */
  readonly envoy_cluster_canary_upstream_rq_time_sum: Counter<'envoy_cluster_name', 'milliseconds'>;
  /** Requests of canary origin by class of the response code */
  readonly envoy_cluster_canary_upstream_rq_xx: Counter<'envoy_cluster_name' | 'envoy_response_code_class'>;
  /** Whether the connection circuit breaker is at capacity (1) */
  readonly envoy_cluster_circuit_breakers_default_cx_open: Gauge<'envoy_cluster_name'>;
  /** Whether the connection pool circuit breaker is at capacity (1) */
  readonly envoy_cluster_circuit_breakers_default_cx_pool_open: Gauge<'envoy_cluster_name'>;
  /** Number of remaining connections */
  readonly envoy_cluster_circuit_breakers_default_remaining_cx: Gauge<'envoy_cluster_name'>;
  readonly envoy_cluster_circuit_breakers_default_remaining_cx_pools: Gauge<'envoy_cluster_name'>;
  /** Number of remaining pending requests */
  readonly envoy_cluster_circuit_breakers_default_remaining_pending: Gauge<'envoy_cluster_name'>;
  /** Number of remaining retries */
  readonly envoy_cluster_circuit_breakers_default_remaining_retries: Gauge<'envoy_cluster_name'>;
  /** Number of remaining requests */
  readonly envoy_cluster_circuit_breakers_default_remaining_rq: Gauge<'envoy_cluster_name'>;
  /** Whether the requests circuit breaker is at capacity (1) */
  readonly envoy_cluster_circuit_breakers_default_rq_open: Gauge<'envoy_cluster_name'>;
  /** Whether the pending requests circuit breaker is at capacity (1) */
  readonly envoy_cluster_circuit_breakers_default_rq_pending_open: Gauge<'envoy_cluster_name'>;
  /** Whether the retry circuit breaker is at capacity (1) */
  readonly envoy_cluster_circuit_breakers_default_rq_retry_open: Gauge<'envoy_cluster_name'>;
  /** Whether the connection circuit breaker is at capacity (1) */
  readonly envoy_cluster_circuit_breakers_high_cx_open: Gauge<'envoy_cluster_name'>;
  /** Whether the connection pool circuit breaker is at capacity (1) */
  readonly envoy_cluster_circuit_breakers_high_cx_pool_open: Gauge<'envoy_cluster_name'>;
  /** Number of remaining connections */
  readonly envoy_cluster_circuit_breakers_high_remaining_cx: Gauge<'envoy_cluster_name'>;
  /** Number of remaining pending requests */
  readonly envoy_cluster_circuit_breakers_high_remaining_pending: Gauge<'envoy_cluster_name'>;
  /** Number of remaining retries */
  readonly envoy_cluster_circuit_breakers_high_remaining_retries: Gauge<'envoy_cluster_name'>;
  /** Number of remaining requests */
  readonly envoy_cluster_circuit_breakers_high_remaining_rq: Gauge<'envoy_cluster_name'>;
  /** Whether the requests circuit breaker is at capacity (1) */
  readonly envoy_cluster_circuit_breakers_high_rq_open: Gauge<'envoy_cluster_name'>;
  /** Whether the pending requests circuit breaker is at capacity (1) */
  readonly envoy_cluster_circuit_breakers_high_rq_pending_open: Gauge<'envoy_cluster_name'>;
  /** Whether the retry circuit breaker is at capacity (1) */
  readonly envoy_cluster_circuit_breakers_high_rq_retry_open: Gauge<'envoy_cluster_name'>;
  readonly envoy_cluster_client_ssl_socket_factory_downstream_context_secrets_not_ready: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_client_ssl_socket_factory_ssl_context_update_by_sds: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_client_ssl_socket_factory_upstream_context_secrets_not_ready: Counter<'envoy_cluster_name'>;
  /** Total API fetches that resulted in a config reload due to a different config */
  readonly envoy_cluster_config_reload: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_default_total_match_count: Counter<'envoy_cluster_name'>;
  /** Requests of external origin by response code */
  readonly envoy_cluster_external_upstream_rq: Counter<'envoy_cluster_name' | 'envoy_response_code'>;
  /** Requests of external origin that were completed */
  readonly envoy_cluster_external_upstream_rq_completed: Counter<'envoy_cluster_name'>;
  /** Request time of external origin */
  readonly envoy_cluster_external_upstream_rq_time_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  /** Request time of external origin */
  readonly envoy_cluster_external_upstream_rq_time_count: Counter<'envoy_cluster_name', 'observations'>;
  /** Request time of external origin */
  readonly envoy_cluster_external_upstream_rq_time_sum: Counter<'envoy_cluster_name', 'milliseconds'>;
  /** Requests of external origin by class of the response code */
  readonly envoy_cluster_external_upstream_rq_xx: Counter<'envoy_cluster_name' | 'envoy_response_code_class'>;
  /** Number of health checks */
  readonly envoy_cluster_health_check_attempt: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_health_check_degraded: Gauge<'envoy_cluster_name'>;
  /** Number of immediately failed health checks as well as network failures */
  readonly envoy_cluster_health_check_failure: Counter<'envoy_cluster_name'>;
  /** Number of healthy members */
  readonly envoy_cluster_health_check_healthy: Gauge<'envoy_cluster_name'>;
  /** Number of health check failures due to network error */
  readonly envoy_cluster_health_check_network_failure: Counter<'envoy_cluster_name'>;
  /** Number of health check failures due to passive events */
  readonly envoy_cluster_health_check_passive_failure: Counter<'envoy_cluster_name'>;
  /** Number of successful health checks */
  readonly envoy_cluster_health_check_success: Counter<'envoy_cluster_name'>;
  /** Number of health checks that attempted cluster name verification */
  readonly envoy_cluster_health_check_verify_cluster: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_http1_dropped_headers_with_underscores: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_http1_metadata_not_supported_error: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_http1_requests_rejected_with_underscores_in_headers: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_http1_response_flood: Counter<'envoy_cluster_name'>;
  /** Requests of internal origin by response code */
  readonly envoy_cluster_internal_upstream_rq: Counter<'envoy_cluster_name' | 'envoy_response_code'>;
  /** Requests of internal origin that were completed */
  readonly envoy_cluster_internal_upstream_rq_completed: Counter<'envoy_cluster_name'>;
  /** Request time of internal origin */
  readonly envoy_cluster_internal_upstream_rq_time_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  /** Request time of internal origin */
  readonly envoy_cluster_internal_upstream_rq_time_count: Counter<'envoy_cluster_name', 'observations'>;
  /** Request time of internal origin */
  readonly envoy_cluster_internal_upstream_rq_time_sum: Counter<'envoy_cluster_name', 'milliseconds'>;
  /** Requests of internal origin by class of the response code */
  readonly envoy_cluster_internal_upstream_rq_xx: Counter<'envoy_cluster_name' | 'envoy_response_code_class'>;
  /** Requests load balanced in panic mode */
  readonly envoy_cluster_lb_healthy_panic: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_local_cluster_not_ok: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_recalculate_zone_structures: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_subsets_active: Gauge<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_subsets_created: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_subsets_fallback: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_subsets_fallback_panic: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_subsets_removed: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_subsets_selected: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_zone_cluster_too_small: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_zone_no_capacity_left: Counter<'envoy_cluster_name'>;
  /** Requests sent to the same zone */
  readonly envoy_cluster_lb_zone_routing_all_directly: Counter<'envoy_cluster_name'>;
  /** Requests sent to another zone */
  readonly envoy_cluster_lb_zone_routing_cross_zone: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_lb_zone_routing_sampled: Counter<'envoy_cluster_name'>;
  /** Number of currently active (warmed) clusters */
  readonly envoy_cluster_manager_active_clusters: Gauge<never>;
  /** Total clusters added */
  readonly envoy_cluster_manager_cluster_added: Counter<never>;
  /** Total clusters modified (via CDS) */
  readonly envoy_cluster_manager_cluster_modified: Counter<never>;
  /** Total clusters removed (via CDS) */
  readonly envoy_cluster_manager_cluster_removed: Counter<never>;
  /** Total cluster updates */
  readonly envoy_cluster_manager_cluster_updated: Counter<never>;
  readonly envoy_cluster_manager_cluster_updated_via_merge: Counter<never>;
  readonly envoy_cluster_manager_update_merge_cancelled: Counter<never>;
  readonly envoy_cluster_manager_update_out_of_merge_window: Counter<never>;
  /** Number of currently warming (not active) clusters */
  readonly envoy_cluster_manager_warming_clusters: Gauge<never>;
  /** Maximum weight of any host in the cluster */
  readonly envoy_cluster_max_host_weight: Gauge<'envoy_cluster_name'>;
  /** Total cluster membership changes */
  readonly envoy_cluster_membership_change: Counter<'envoy_cluster_name'>;
  /** Current cluster degraded total */
  readonly envoy_cluster_membership_degraded: Gauge<'envoy_cluster_name'>;
  /** Current cluster excluded total */
  readonly envoy_cluster_membership_excluded: Gauge<'envoy_cluster_name'>;
  /** Current cluster healthy total */
  readonly envoy_cluster_membership_healthy: Gauge<'envoy_cluster_name'>;
  /** Current cluster membership total */
  readonly envoy_cluster_membership_total: Gauge<'envoy_cluster_name'>;
  readonly envoy_cluster_original_dst_host_invalid: Counter<'envoy_cluster_name'>;
  /** Number of currently ejected hosts */
  readonly envoy_cluster_outlier_detection_ejections_active: Gauge<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_consecutive_5xx: Counter<'envoy_cluster_name'>;
  /** Number of detected consecutive 5xx ejections */
  readonly envoy_cluster_outlier_detection_ejections_detected_consecutive_5xx: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_detected_consecutive_gateway_failure: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_detected_consecutive_local_origin_failure: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_detected_degradation: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_detected_failure_percentage: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_detected_local_origin_failure_percentage: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_detected_local_origin_success_rate: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_detected_success_rate: Counter<'envoy_cluster_name'>;
  /** Number of enforced consecutive 5xx ejections */
  readonly envoy_cluster_outlier_detection_ejections_enforced_consecutive_5xx: Counter<'envoy_cluster_name'>;
  /** Number of enforced consecutive gateway failure ejections */
  readonly envoy_cluster_outlier_detection_ejections_enforced_consecutive_gateway_failure: Counter<'envoy_cluster_name'>;
  /** Number of enforced consecutive local origin failure ejections */
  readonly envoy_cluster_outlier_detection_ejections_enforced_consecutive_local_origin_failure: Counter<'envoy_cluster_name'>;
  /** Number of enforced failure percentage outlier ejections */
  readonly envoy_cluster_outlier_detection_ejections_enforced_failure_percentage: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_enforced_local_origin_failure_percentage: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_enforced_local_origin_success_rate: Counter<'envoy_cluster_name'>;
  /** Number of enforced success rate outlier ejections */
  readonly envoy_cluster_outlier_detection_ejections_enforced_success_rate: Counter<'envoy_cluster_name'>;
  /** Number of enforced ejections due to any outlier type */
  readonly envoy_cluster_outlier_detection_ejections_enforced_total: Counter<'envoy_cluster_name'>;
  /** Number of ejections aborted due to the max ejection % */
  readonly envoy_cluster_outlier_detection_ejections_overflow: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_success_rate: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_outlier_detection_ejections_total: Counter<'envoy_cluster_name'>;
  /** Errors of the rate limit service */
  readonly envoy_cluster_ratelimit_error: Counter<'envoy_cluster_name'>;
  /** Requests allowed although the rate limit service failed */
  readonly envoy_cluster_ratelimit_failure_mode_allowed: Counter<'envoy_cluster_name'>;
  /** Requests under the rate limit */
  readonly envoy_cluster_ratelimit_ok: Counter<'envoy_cluster_name'>;
  /** Requests over the rate limit */
  readonly envoy_cluster_ratelimit_over_limit: Counter<'envoy_cluster_name'>;
  /** Times shadowing or retry buffering was canceled due to buffer limits */
  readonly envoy_cluster_retry_or_shadow_abandoned: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_retry_upstream_rq: Counter<'envoy_cluster_name' | 'envoy_response_code'>;
  readonly envoy_cluster_retry_upstream_rq_completed: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_retry_upstream_rq_xx: Counter<'envoy_cluster_name' | 'envoy_response_code_class'>;
  /** Total TLS connection errors */
  readonly envoy_cluster_ssl_connection_error: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_ssl_fail_verify_cert_hash: Counter<'envoy_cluster_name'>;
  /** Total TLS connections that failed CA verification */
  readonly envoy_cluster_ssl_fail_verify_error: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_ssl_fail_verify_no_cert: Counter<'envoy_cluster_name'>;
  /** Total TLS connections that failed SAN verification */
  readonly envoy_cluster_ssl_fail_verify_san: Counter<'envoy_cluster_name'>;
  /** Total successful TLS connection handshakes */
  readonly envoy_cluster_ssl_handshake: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_ssl_no_certificate: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_ssl_ocsp_staple_failed: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_ssl_ocsp_staple_omitted: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_ssl_ocsp_staple_requests: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_ssl_ocsp_staple_responses: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_ssl_session_reused: Counter<'envoy_cluster_name'>;
  /** Total attempted cluster membership updates by service discovery */
  readonly envoy_cluster_update_attempt: Counter<'envoy_cluster_name'>;
  /** Time spent updating configs */
  readonly envoy_cluster_update_duration_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  /** Time spent updating configs */
  readonly envoy_cluster_update_duration_count: Counter<'envoy_cluster_name', 'observations'>;
  /** Time spent updating configs */
  readonly envoy_cluster_update_duration_sum: Counter<'envoy_cluster_name', 'milliseconds'>;
  /** Total cluster membership updates ending with empty cluster load assignment */
  readonly envoy_cluster_update_empty: Counter<'envoy_cluster_name'>;
  /** Total failed cluster membership updates by service discovery */
  readonly envoy_cluster_update_failure: Counter<'envoy_cluster_name'>;
  /** Total successful cluster membership updates without a rebuild */
  readonly envoy_cluster_update_no_rebuild: Counter<'envoy_cluster_name'>;
  /** Total successful cluster membership updates by service discovery */
  readonly envoy_cluster_update_success: Counter<'envoy_cluster_name'>;
  /** Total active connections */
  readonly envoy_cluster_upstream_cx_active: Gauge<'envoy_cluster_name'>;
  /** Total connections closed via connection close header or GOAWAY */
  readonly envoy_cluster_upstream_cx_close_notify: Counter<'envoy_cluster_name'>;
  /** Total consecutive connection failures exceeding configured connection attempts */
  readonly envoy_cluster_upstream_cx_connect_attempts_exceeded: Counter<'envoy_cluster_name'>;
  /** Total connection failures */
  readonly envoy_cluster_upstream_cx_connect_fail: Counter<'envoy_cluster_name'>;
  /** Connection establishment */
  readonly envoy_cluster_upstream_cx_connect_ms_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  /** Connection establishment */
  readonly envoy_cluster_upstream_cx_connect_ms_count: Counter<'envoy_cluster_name', 'observations'>;
  /** Connection establishment */
  readonly envoy_cluster_upstream_cx_connect_ms_sum: Counter<'envoy_cluster_name', 'milliseconds'>;
  /** Total connection connect timeouts */
  readonly envoy_cluster_upstream_cx_connect_timeout: Counter<'envoy_cluster_name'>;
  /** Total connections able to send 0-rtt requests (early data) */
  readonly envoy_cluster_upstream_cx_connect_with_0_rtt: Counter<'envoy_cluster_name'>;
  /** Total destroyed connections */
  readonly envoy_cluster_upstream_cx_destroy: Counter<'envoy_cluster_name'>;
  /** Total connections destroyed locally */
  readonly envoy_cluster_upstream_cx_destroy_local: Counter<'envoy_cluster_name'>;
  /** Total connections destroyed locally with 1+ active request */
  readonly envoy_cluster_upstream_cx_destroy_local_with_active_rq: Counter<'envoy_cluster_name'>;
  /** Total connections destroyed remotely */
  readonly envoy_cluster_upstream_cx_destroy_remote: Counter<'envoy_cluster_name'>;
  /** Total connections destroyed remotely with 1+ active request */
  readonly envoy_cluster_upstream_cx_destroy_remote_with_active_rq: Counter<'envoy_cluster_name'>;
  /** Total connections destroyed with 1+ active request */
  readonly envoy_cluster_upstream_cx_destroy_with_active_rq: Counter<'envoy_cluster_name'>;
  /** Total HTTP/1.1 connections */
  readonly envoy_cluster_upstream_cx_http1_total: Counter<'envoy_cluster_name'>;
  /** Total HTTP/2 connections */
  readonly envoy_cluster_upstream_cx_http2_total: Counter<'envoy_cluster_name'>;
  /** Total HTTP/3 connections */
  readonly envoy_cluster_upstream_cx_http3_total: Counter<'envoy_cluster_name'>;
  /** Total connection idle timeouts */
  readonly envoy_cluster_upstream_cx_idle_timeout: Counter<'envoy_cluster_name'>;
  /** Connection length */
  readonly envoy_cluster_upstream_cx_length_ms_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  /** Connection length */
  readonly envoy_cluster_upstream_cx_length_ms_count: Counter<'envoy_cluster_name', 'observations'>;
  /** Connection length */
  readonly envoy_cluster_upstream_cx_length_ms_sum: Counter<'envoy_cluster_name', 'milliseconds'>;
  /** Total connections closed due to max duration reached */
  readonly envoy_cluster_upstream_cx_max_duration_reached: Counter<'envoy_cluster_name'>;
  /** Total connections closed due to maximum requests */
  readonly envoy_cluster_upstream_cx_max_requests: Counter<'envoy_cluster_name'>;
  /** Total times connection not established due to no healthy hosts */
  readonly envoy_cluster_upstream_cx_none_healthy: Counter<'envoy_cluster_name'>;
  /** Total times that the cluster's connection circuit breaker overflowed */
  readonly envoy_cluster_upstream_cx_overflow: Counter<'envoy_cluster_name'>;
  /** Total times that the cluster's connection pool circuit breaker overflowed */
  readonly envoy_cluster_upstream_cx_pool_overflow: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_cx_preconnect_skipped: Counter<'envoy_cluster_name'>;
  /** Total connection protocol errors */
  readonly envoy_cluster_upstream_cx_protocol_error: Counter<'envoy_cluster_name'>;
  /** Received connection bytes currently buffered */
  readonly envoy_cluster_upstream_cx_rx_bytes_buffered: Gauge<'envoy_cluster_name', 'bytes'>;
  /** Total received connection bytes */
  readonly envoy_cluster_upstream_cx_rx_bytes_total: Counter<'envoy_cluster_name', 'bytes'>;
  /** Total connections */
  readonly envoy_cluster_upstream_cx_total: Counter<'envoy_cluster_name'>;
  /** Send connection bytes currently buffered */
  readonly envoy_cluster_upstream_cx_tx_bytes_buffered: Gauge<'envoy_cluster_name', 'bytes'>;
  /** Total sent connection bytes */
  readonly envoy_cluster_upstream_cx_tx_bytes_total: Counter<'envoy_cluster_name', 'bytes'>;
  /** Total number of times the upstream connection backed up and paused reads from downstream */
  readonly envoy_cluster_upstream_flow_control_backed_up_total: Counter<'envoy_cluster_name'>;
  /** Total number of times the upstream connection drained and resumed reads from downstream */
  readonly envoy_cluster_upstream_flow_control_drained_total: Counter<'envoy_cluster_name'>;
  /** Total number of times flow control paused reading from upstream */
  readonly envoy_cluster_upstream_flow_control_paused_reading_total: Counter<'envoy_cluster_name'>;
  /** Total number of times flow control resumed reading from upstream */
  readonly envoy_cluster_upstream_flow_control_resumed_reading_total: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_http3_broken: Counter<'envoy_cluster_name'>;
  /** Total failed internal redirects that were passed downstream */
  readonly envoy_cluster_upstream_internal_redirect_failed_total: Counter<'envoy_cluster_name'>;
  /** Total internal redirects that resulted in a second upstream request */
  readonly envoy_cluster_upstream_internal_redirect_succeeded_total: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_queue_overloaded: Gauge<'envoy_cluster_name'>;
  /** Requests by response code */
  readonly envoy_cluster_upstream_rq: Counter<'envoy_cluster_name' | 'envoy_response_code'>;
  readonly envoy_cluster_upstream_rq_0rtt: Counter<'envoy_cluster_name'>;
  /** Total active requests */
  readonly envoy_cluster_upstream_rq_active: Gauge<'envoy_cluster_name'>;
  /** Total requests rejected because max_requests was exhausted */
  readonly envoy_cluster_upstream_rq_active_overflow: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_rq_body_size_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  readonly envoy_cluster_upstream_rq_body_size_count: Counter<'envoy_cluster_name', 'observations'>;
  readonly envoy_cluster_upstream_rq_body_size_sum: Counter<'envoy_cluster_name'>;
  /** Total requests cancelled before obtaining a connection pool connection */
  readonly envoy_cluster_upstream_rq_cancelled: Counter<'envoy_cluster_name'>;
  /** Total upstream requests completed */
  readonly envoy_cluster_upstream_rq_completed: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_rq_headers_count_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  readonly envoy_cluster_upstream_rq_headers_count_count: Counter<'envoy_cluster_name', 'observations'>;
  readonly envoy_cluster_upstream_rq_headers_count_sum: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_rq_headers_size_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  readonly envoy_cluster_upstream_rq_headers_size_count: Counter<'envoy_cluster_name', 'observations'>;
  readonly envoy_cluster_upstream_rq_headers_size_sum: Counter<'envoy_cluster_name'>;
  /** Total requests that resulted in an immediate 503 due to maintenance mode */
  readonly envoy_cluster_upstream_rq_maintenance_mode: Counter<'envoy_cluster_name'>;
  /** Total requests closed due to max duration reached */
  readonly envoy_cluster_upstream_rq_max_duration_reached: Counter<'envoy_cluster_name'>;
  /** Total active requests pending a connection pool connection */
  readonly envoy_cluster_upstream_rq_pending_active: Gauge<'envoy_cluster_name'>;
  /** Total requests that were failed due to a connection pool connection failure or remote connection termination */
  readonly envoy_cluster_upstream_rq_pending_failure_eject: Counter<'envoy_cluster_name'>;
  /** Total requests that overflowed connection pool or requests circuit breaking and were failed */
  readonly envoy_cluster_upstream_rq_pending_overflow: Counter<'envoy_cluster_name'>;
  /** Total requests pending a connection pool connection */
  readonly envoy_cluster_upstream_rq_pending_total: Counter<'envoy_cluster_name'>;
  /** Number of requests handled per upstream connection */
  readonly envoy_cluster_upstream_rq_per_cx_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  /** Number of requests handled per upstream connection */
  readonly envoy_cluster_upstream_rq_per_cx_count: Counter<'envoy_cluster_name', 'observations'>;
  /** Number of requests handled per upstream connection */
  readonly envoy_cluster_upstream_rq_per_cx_sum: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_rq_per_try_idle_timeout: Counter<'envoy_cluster_name'>;
  /** Total requests that hit the per try timeout */
  readonly envoy_cluster_upstream_rq_per_try_timeout: Counter<'envoy_cluster_name'>;
  /** Total request retries */
  readonly envoy_cluster_upstream_rq_retry: Counter<'envoy_cluster_name'>;
  /** Total retries using the exponential backoff strategy */
  readonly envoy_cluster_upstream_rq_retry_backoff_exponential: Counter<'envoy_cluster_name'>;
  /** Total retries using the ratelimited backoff strategy */
  readonly envoy_cluster_upstream_rq_retry_backoff_ratelimited: Counter<'envoy_cluster_name'>;
  /** Total requests not retried due to exceeding the configured number of maximum retries */
  readonly envoy_cluster_upstream_rq_retry_limit_exceeded: Counter<'envoy_cluster_name'>;
  /** Total requests not retried due to circuit breaking or exceeding the retry budget */
  readonly envoy_cluster_upstream_rq_retry_overflow: Counter<'envoy_cluster_name'>;
  /** Total request retry successes */
  readonly envoy_cluster_upstream_rq_retry_success: Counter<'envoy_cluster_name'>;
  /** Total requests that were reset remotely */
  readonly envoy_cluster_upstream_rq_rx_reset: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_rq_rx_reset_no_error: Counter<'envoy_cluster_name'>;
  /** Request time */
  readonly envoy_cluster_upstream_rq_time_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  /** Request time */
  readonly envoy_cluster_upstream_rq_time_count: Counter<'envoy_cluster_name', 'observations'>;
  /** Request time */
  readonly envoy_cluster_upstream_rq_time_sum: Counter<'envoy_cluster_name', 'milliseconds'>;
  /** Total requests that timed out waiting for a response */
  readonly envoy_cluster_upstream_rq_timeout: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_rq_timeout_budget_per_try_percent_used_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  readonly envoy_cluster_upstream_rq_timeout_budget_per_try_percent_used_count: Counter<'envoy_cluster_name', 'observations'>;
  readonly envoy_cluster_upstream_rq_timeout_budget_per_try_percent_used_sum: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_rq_timeout_budget_percent_used_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  readonly envoy_cluster_upstream_rq_timeout_budget_percent_used_count: Counter<'envoy_cluster_name', 'observations'>;
  readonly envoy_cluster_upstream_rq_timeout_budget_percent_used_sum: Counter<'envoy_cluster_name'>;
  /** Total requests */
  readonly envoy_cluster_upstream_rq_total: Counter<'envoy_cluster_name'>;
  /** Total requests that were reset locally */
  readonly envoy_cluster_upstream_rq_tx_reset: Counter<'envoy_cluster_name'>;
  /** Requests by class of the response code */
  readonly envoy_cluster_upstream_rq_xx: Counter<'envoy_cluster_name' | 'envoy_response_code_class'>;
  readonly envoy_cluster_upstream_rs_body_size_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  readonly envoy_cluster_upstream_rs_body_size_count: Counter<'envoy_cluster_name', 'observations'>;
  readonly envoy_cluster_upstream_rs_body_size_sum: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_rs_headers_count_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  readonly envoy_cluster_upstream_rs_headers_count_count: Counter<'envoy_cluster_name', 'observations'>;
  readonly envoy_cluster_upstream_rs_headers_count_sum: Counter<'envoy_cluster_name'>;
  readonly envoy_cluster_upstream_rs_headers_size_bucket: Counter<'envoy_cluster_name' | 'le', 'observations'>;
  readonly envoy_cluster_upstream_rs_headers_size_count: Counter<'envoy_cluster_name', 'observations'>;
  readonly envoy_cluster_upstream_rs_headers_size_sum: Counter<'envoy_cluster_name'>;
  /** Hash of the contents from the last successful API fetch */
  readonly envoy_cluster_version: Gauge<'envoy_cluster_name'>;
  /** Current cluster warming state */
  readonly envoy_cluster_warming_state: Gauge<'envoy_cluster_name'>;
  readonly envoy_dns_cares_get_addr_failure: Counter<never>;
  readonly envoy_dns_cares_not_found: Counter<never>;
  readonly envoy_dns_cares_pending_resolutions: Gauge<never>;
  readonly envoy_dns_cares_reinits: Counter<never>;
  readonly envoy_dns_cares_resolve_total: Counter<never>;
  readonly envoy_dns_cares_timeouts: Counter<never>;
  readonly envoy_envoy_overload_actions_reset_high_memory_stream_count: Counter<never>;
  readonly envoy_filesystem_flushed_by_timer: Counter<never>;
  readonly envoy_filesystem_reopen_failed: Counter<never>;
  readonly envoy_filesystem_write_buffered: Counter<never>;
  readonly envoy_filesystem_write_completed: Counter<never>;
  readonly envoy_filesystem_write_failed: Counter<never>;
  readonly envoy_filesystem_write_total_buffered: Gauge<never>;
  readonly envoy_http1_dropped_headers_with_underscores: Counter<never>;
  readonly envoy_http1_metadata_not_supported_error: Counter<never>;
  readonly envoy_http1_requests_rejected_with_underscores_in_headers: Counter<never>;
  readonly envoy_http1_response_flood: Counter<never>;
  readonly envoy_http_cors_origin_invalid: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_cors_origin_valid: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total active connections */
  readonly envoy_http_downstream_cx_active: Gauge<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_downstream_cx_delayed_close_timeout: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total connections destroyed */
  readonly envoy_http_downstream_cx_destroy: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total connections destroyed with 1+ active request */
  readonly envoy_http_downstream_cx_destroy_active_rq: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total connections destroyed due to local close */
  readonly envoy_http_downstream_cx_destroy_local: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total connections destroyed locally with 1+ active request */
  readonly envoy_http_downstream_cx_destroy_local_active_rq: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total connections destroyed due to remote close */
  readonly envoy_http_downstream_cx_destroy_remote: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total connections destroyed remotely with 1+ active request */
  readonly envoy_http_downstream_cx_destroy_remote_active_rq: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total connections closed due to draining */
  readonly envoy_http_downstream_cx_drain_close: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total active HTTP/1.1 connections */
  readonly envoy_http_downstream_cx_http1_active: Gauge<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_downstream_cx_http1_soft_drain: Gauge<'envoy_http_conn_manager_prefix'>;
  /** Total HTTP/1.1 connections */
  readonly envoy_http_downstream_cx_http1_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total active HTTP/2 connections */
  readonly envoy_http_downstream_cx_http2_active: Gauge<'envoy_http_conn_manager_prefix'>;
  /** Total HTTP/2 connections */
  readonly envoy_http_downstream_cx_http2_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total active HTTP/3 connections */
  readonly envoy_http_downstream_cx_http3_active: Gauge<'envoy_http_conn_manager_prefix'>;
  /** Total HTTP/3 connections */
  readonly envoy_http_downstream_cx_http3_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total connections closed due to idle timeout */
  readonly envoy_http_downstream_cx_idle_timeout: Counter<'envoy_http_conn_manager_prefix'>;
  /** Connection length */
  readonly envoy_http_downstream_cx_length_ms_bucket: Counter<'envoy_http_conn_manager_prefix' | 'le', 'observations'>;
  /** Connection length */
  readonly envoy_http_downstream_cx_length_ms_count: Counter<'envoy_http_conn_manager_prefix', 'observations'>;
  /** Connection length */
  readonly envoy_http_downstream_cx_length_ms_sum: Counter<'envoy_http_conn_manager_prefix', 'milliseconds'>;
  /** Total connections closed due to max connection duration */
  readonly envoy_http_downstream_cx_max_duration_reached: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total connections closed due to max requests per connection */
  readonly envoy_http_downstream_cx_max_requests_reached: Counter<'envoy_http_conn_manager_prefix'>;
  /** Connections for which HTTP 1.x keepalive has been disabled due to overload */
  readonly envoy_http_downstream_cx_overload_disable_keepalive: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total protocol errors */
  readonly envoy_http_downstream_cx_protocol_error: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total received bytes currently buffered */
  readonly envoy_http_downstream_cx_rx_bytes_buffered: Gauge<'envoy_http_conn_manager_prefix', 'bytes'>;
  /** Total bytes received */
  readonly envoy_http_downstream_cx_rx_bytes_total: Counter<'envoy_http_conn_manager_prefix', 'bytes'>;
  /** Total active TLS connections */
  readonly envoy_http_downstream_cx_ssl_active: Gauge<'envoy_http_conn_manager_prefix'>;
  /** Total TLS connections */
  readonly envoy_http_downstream_cx_ssl_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total connections */
  readonly envoy_http_downstream_cx_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total sent bytes currently buffered */
  readonly envoy_http_downstream_cx_tx_bytes_buffered: Gauge<'envoy_http_conn_manager_prefix', 'bytes'>;
  /** Total bytes sent */
  readonly envoy_http_downstream_cx_tx_bytes_total: Counter<'envoy_http_conn_manager_prefix', 'bytes'>;
  /** Total active upgraded connections */
  readonly envoy_http_downstream_cx_upgrades_active: Gauge<'envoy_http_conn_manager_prefix'>;
  /** Total successfully upgraded connections */
  readonly envoy_http_downstream_cx_upgrades_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total number of times reads were disabled due to flow control */
  readonly envoy_http_downstream_flow_control_paused_reading_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total number of times reads were enabled due to flow control */
  readonly envoy_http_downstream_flow_control_resumed_reading_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total active requests */
  readonly envoy_http_downstream_rq_active: Gauge<'envoy_http_conn_manager_prefix'>;
  /** Total requests that resulted in a response */
  readonly envoy_http_downstream_rq_completed: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests redirected or failed due to path normalization */
  readonly envoy_http_downstream_rq_failed_path_normalization: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests closed due to a timeout on the headers */
  readonly envoy_http_downstream_rq_header_timeout: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total HTTP/1.1 requests */
  readonly envoy_http_downstream_rq_http1_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total HTTP/2 requests */
  readonly envoy_http_downstream_rq_http2_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total HTTP/3 requests */
  readonly envoy_http_downstream_rq_http3_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests closed due to idle timeout */
  readonly envoy_http_downstream_rq_idle_timeout: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests closed due to max duration reached */
  readonly envoy_http_downstream_rq_max_duration_reached: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests with a non-relative HTTP path */
  readonly envoy_http_downstream_rq_non_relative_path: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests closed due to Envoy overload */
  readonly envoy_http_downstream_rq_overload_close: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests redirected to their normalized path */
  readonly envoy_http_downstream_rq_redirected_with_normalized_path: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests rejected because the original IP detection failed */
  readonly envoy_http_downstream_rq_rejected_via_ip_detection: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total responses sent before the request was complete */
  readonly envoy_http_downstream_rq_response_before_rq_complete: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total request resets received */
  readonly envoy_http_downstream_rq_rx_reset: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total time for request and response */
  readonly envoy_http_downstream_rq_time_bucket: Counter<'envoy_http_conn_manager_prefix' | 'le', 'observations'>;
  /** Total time for request and response */
  readonly envoy_http_downstream_rq_time_count: Counter<'envoy_http_conn_manager_prefix', 'observations'>;
  /** Total time for request and response */
  readonly envoy_http_downstream_rq_time_sum: Counter<'envoy_http_conn_manager_prefix', 'milliseconds'>;
  /** Total requests closed due to a timeout on the request path */
  readonly envoy_http_downstream_rq_timeout: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests resulting in a 413 due to buffering an overly large body */
  readonly envoy_http_downstream_rq_too_large: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_downstream_rq_too_many_premature_resets: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests */
  readonly envoy_http_downstream_rq_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total request resets sent */
  readonly envoy_http_downstream_rq_tx_reset: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total upgrade requests rejected by non upgrade routes */
  readonly envoy_http_downstream_rq_ws_on_non_ws_route: Counter<'envoy_http_conn_manager_prefix'>;
  /** Responses by class of the response code */
  readonly envoy_http_downstream_rq_xx: Counter<'envoy_http_conn_manager_prefix' | 'envoy_response_code_class'>;
  readonly envoy_http_fault_aborts_injected: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_fault_active_faults: Gauge<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_fault_delays_injected: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_fault_faults_overflow: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_fault_response_rl_injected: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_local_rate_limit_enabled: Counter<'envoy_local_http_ratelimit_prefix'>;
  readonly envoy_http_local_rate_limit_enforced: Counter<'envoy_local_http_ratelimit_prefix'>;
  readonly envoy_http_local_rate_limit_ok: Counter<'envoy_local_http_ratelimit_prefix'>;
  readonly envoy_http_local_rate_limit_rate_limited: Counter<'envoy_local_http_ratelimit_prefix'>;
  readonly envoy_http_local_rate_limit_shadow_mode: Counter<'envoy_local_http_ratelimit_prefix'>;
  /** Total requests in which the target cluster did not exist and which by default result in a 503 */
  readonly envoy_http_no_cluster: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests that had no route and resulted in a 404 */
  readonly envoy_http_no_route: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_passthrough_internal_redirect_bad_location: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_passthrough_internal_redirect_no_route: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_passthrough_internal_redirect_predicate: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_passthrough_internal_redirect_too_many_redirects: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_passthrough_internal_redirect_unsafe_scheme: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_rbac_allowed: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_rbac_denied: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_rbac_shadow_allowed: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_rbac_shadow_denied: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests that resulted in a direct response */
  readonly envoy_http_rq_direct_response: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_http_rq_overload_local_reply: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests that resulted in a redirect response */
  readonly envoy_http_rq_redirect: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total requests that were reset after downstream response had started */
  readonly envoy_http_rq_reset_after_downstream_response_started: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total retries that were skipped as the request is not yet complete */
  readonly envoy_http_rq_retry_skipped_request_not_complete: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total routed requests */
  readonly envoy_http_rq_total: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total response errors due to buffering an overly large body */
  readonly envoy_http_rs_too_large: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total number of traceable decisions by request header */
  readonly envoy_http_tracing_client_enabled: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total number of non-traceable decisions by health check */
  readonly envoy_http_tracing_health_check: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total number of non-traceable decisions by request id */
  readonly envoy_http_tracing_not_traceable: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total number of traceable decisions by random sampling */
  readonly envoy_http_tracing_random_sampling: Counter<'envoy_http_conn_manager_prefix'>;
  /** Total number of traceable decisions by server runtime flag */
  readonly envoy_http_tracing_service_forced: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_listener_admin_connections_accepted_per_socket_event_bucket: Counter<'le', 'observations'>;
  readonly envoy_listener_admin_connections_accepted_per_socket_event_count: Counter<never, 'observations'>;
  readonly envoy_listener_admin_connections_accepted_per_socket_event_sum: Counter<never>;
  readonly envoy_listener_admin_downstream_cx_active: Gauge<never>;
  readonly envoy_listener_admin_downstream_cx_destroy: Counter<never>;
  readonly envoy_listener_admin_downstream_cx_length_ms_bucket: Counter<'le', 'observations'>;
  readonly envoy_listener_admin_downstream_cx_length_ms_count: Counter<never, 'observations'>;
  readonly envoy_listener_admin_downstream_cx_length_ms_sum: Counter<never>;
  readonly envoy_listener_admin_downstream_cx_overflow: Counter<never>;
  readonly envoy_listener_admin_downstream_cx_overload_reject: Counter<never>;
  readonly envoy_listener_admin_downstream_cx_total: Counter<never>;
  readonly envoy_listener_admin_downstream_cx_transport_socket_connect_timeout: Counter<never>;
  readonly envoy_listener_admin_downstream_global_cx_overflow: Counter<never>;
  readonly envoy_listener_admin_downstream_listener_filter_error: Counter<never>;
  readonly envoy_listener_admin_downstream_listener_filter_remote_close: Counter<never>;
  readonly envoy_listener_admin_downstream_pre_cx_active: Gauge<never>;
  readonly envoy_listener_admin_downstream_pre_cx_timeout: Counter<never>;
  readonly envoy_listener_admin_http_downstream_rq_completed: Counter<'envoy_http_conn_manager_prefix'>;
  readonly envoy_listener_admin_http_downstream_rq_xx: Counter<'envoy_http_conn_manager_prefix' | 'envoy_response_code_class'>;
  readonly envoy_listener_admin_main_thread_downstream_cx_active: Gauge<never>;
  readonly envoy_listener_admin_main_thread_downstream_cx_total: Counter<never>;
  readonly envoy_listener_admin_no_filter_chain_match: Counter<never>;
  readonly envoy_listener_connections_accepted_per_socket_event_bucket: Counter<'envoy_listener_address' | 'le', 'observations'>;
  readonly envoy_listener_connections_accepted_per_socket_event_count: Counter<'envoy_listener_address', 'observations'>;
  readonly envoy_listener_connections_accepted_per_socket_event_sum: Counter<'envoy_listener_address'>;
  /** Total active connections */
  readonly envoy_listener_downstream_cx_active: Gauge<'envoy_listener_address'>;
  /** Total destroyed connections */
  readonly envoy_listener_downstream_cx_destroy: Counter<'envoy_listener_address'>;
  /** Connection length */
  readonly envoy_listener_downstream_cx_length_ms_bucket: Counter<'envoy_listener_address' | 'le', 'observations'>;
  /** Connection length */
  readonly envoy_listener_downstream_cx_length_ms_count: Counter<'envoy_listener_address', 'observations'>;
  /** Connection length */
  readonly envoy_listener_downstream_cx_length_ms_sum: Counter<'envoy_listener_address', 'milliseconds'>;
  /** Total connections rejected due to enforcement of listener connection limit */
  readonly envoy_listener_downstream_cx_overflow: Counter<'envoy_listener_address'>;
  /** Total connections rejected due to configured overload actions */
  readonly envoy_listener_downstream_cx_overload_reject: Counter<'envoy_listener_address'>;
  /** Total connections */
  readonly envoy_listener_downstream_cx_total: Counter<'envoy_listener_address'>;
  readonly envoy_listener_downstream_cx_transport_socket_connect_timeout: Counter<'envoy_listener_address'>;
  /** Total connections rejected due to enforcement of global connection limit */
  readonly envoy_listener_downstream_global_cx_overflow: Counter<'envoy_listener_address'>;
  readonly envoy_listener_downstream_listener_filter_error: Counter<'envoy_listener_address'>;
  readonly envoy_listener_downstream_listener_filter_remote_close: Counter<'envoy_listener_address'>;
  /** Sockets currently undergoing listener filter processing */
  readonly envoy_listener_downstream_pre_cx_active: Gauge<'envoy_listener_address'>;
  /** Sockets that timed out during listener filter processing */
  readonly envoy_listener_downstream_pre_cx_timeout: Counter<'envoy_listener_address'>;
  readonly envoy_listener_extension_config_missing: Counter<'envoy_listener_address'>;
  /** Total responses of the listener */
  readonly envoy_listener_http_downstream_rq_completed: Counter<'envoy_http_conn_manager_prefix' | 'envoy_listener_address'>;
  /** Responses of the listener by class of the response code */
  readonly envoy_listener_http_downstream_rq_xx: Counter<'envoy_http_conn_manager_prefix' | 'envoy_listener_address' | 'envoy_response_code_class'>;
  /** Total listeners added */
  readonly envoy_listener_manager_listener_added: Counter<never>;
  /** Total failed listener object additions to workers */
  readonly envoy_listener_manager_listener_create_failure: Counter<never>;
  /** Total listener objects successfully added to workers */
  readonly envoy_listener_manager_listener_create_success: Counter<never>;
  readonly envoy_listener_manager_listener_in_place_updated: Counter<never>;
  /** Total listeners modified (via LDS) */
  readonly envoy_listener_manager_listener_modified: Counter<never>;
  /** Total listeners removed (via LDS) */
  readonly envoy_listener_manager_listener_removed: Counter<never>;
  readonly envoy_listener_manager_listener_stopped: Counter<never>;
  readonly envoy_listener_manager_total_filter_chains_draining: Gauge<never>;
  /** Number of currently active listeners */
  readonly envoy_listener_manager_total_listeners_active: Gauge<never>;
  /** Number of currently draining listeners */
  readonly envoy_listener_manager_total_listeners_draining: Gauge<never>;
  /** Number of currently warming listeners */
  readonly envoy_listener_manager_total_listeners_warming: Gauge<never>;
  readonly envoy_listener_manager_workers_pinned: Gauge<never>;
  readonly envoy_listener_manager_workers_started: Gauge<never>;
  readonly envoy_listener_network_extension_config_missing: Counter<'envoy_listener_address'>;
  /** Total connections that didn't match any filter chain */
  readonly envoy_listener_no_filter_chain_match: Counter<'envoy_listener_address'>;
  /** Total TLS connection errors not including failed certificate verifications */
  readonly envoy_listener_ssl_connection_error: Counter<'envoy_listener_address'>;
  /** Total TLS connections that failed certificate pinning verification */
  readonly envoy_listener_ssl_fail_verify_cert_hash: Counter<'envoy_listener_address'>;
  /** Total TLS connections that failed CA verification */
  readonly envoy_listener_ssl_fail_verify_error: Counter<'envoy_listener_address'>;
  /** Total TLS connections that failed because of missing client certificate */
  readonly envoy_listener_ssl_fail_verify_no_cert: Counter<'envoy_listener_address'>;
  /** Total TLS connections that failed SAN verification */
  readonly envoy_listener_ssl_fail_verify_san: Counter<'envoy_listener_address'>;
  /** Total successful TLS connection handshakes */
  readonly envoy_listener_ssl_handshake: Counter<'envoy_listener_address'>;
  /** Total successful TLS connections with no client certificate */
  readonly envoy_listener_ssl_no_certificate: Counter<'envoy_listener_address'>;
  /** Total successful TLS session resumptions */
  readonly envoy_listener_ssl_session_reused: Counter<'envoy_listener_address'>;
  readonly envoy_listener_worker_downstream_cx_active: Gauge<'envoy_listener_address' | 'envoy_worker_id'>;
  readonly envoy_listener_worker_downstream_cx_total: Counter<'envoy_listener_address' | 'envoy_worker_id'>;
  readonly envoy_main_thread_watchdog_mega_miss: Counter<never>;
  readonly envoy_main_thread_watchdog_miss: Counter<never>;
  readonly envoy_overload_refresh_interval_delay_bucket: Counter<'le', 'observations'>;
  readonly envoy_overload_refresh_interval_delay_count: Counter<never, 'observations'>;
  readonly envoy_overload_refresh_interval_delay_sum: Counter<never>;
  readonly envoy_runtime_admin_overrides_active: Gauge<never>;
  readonly envoy_runtime_deprecated_feature_seen_since_process_start: Gauge<never>;
  readonly envoy_runtime_deprecated_feature_use: Counter<never>;
  readonly envoy_runtime_load_error: Counter<never>;
  readonly envoy_runtime_load_success: Counter<never>;
  readonly envoy_runtime_num_keys: Gauge<never>;
  readonly envoy_runtime_num_layers: Gauge<never>;
  readonly envoy_runtime_override_dir_exists: Counter<never>;
  readonly envoy_runtime_override_dir_not_exists: Counter<never>;
  readonly envoy_server_compilation_settings_fips_mode: Gauge<never>;
  /** Number of worker threads */
  readonly envoy_server_concurrency: Gauge<never>;
  /** Number of days until the next certificate being managed will expire */
  readonly envoy_server_days_until_first_cert_expiring: Gauge<never>;
  /** Number of debug assertion failures detected in a release build */
  readonly envoy_server_debug_assertion_failures: Counter<never>;
  readonly envoy_server_dropped_stat_flushes: Counter<never>;
  /** Number of messages in dynamic configuration with unknown fields */
  readonly envoy_server_dynamic_unknown_fields: Counter<never>;
  /** Number of envoy bug failures detected in a release build */
  readonly envoy_server_envoy_bug_failures: Counter<never>;
  readonly envoy_server_envoy_notifications: Counter<never>;
  /** Current hot restart epoch */
  readonly envoy_server_hot_restart_epoch: Gauge<never>;
  readonly envoy_server_hot_restart_generation: Gauge<never>;
  /** Total time taken for Envoy initialization */
  readonly envoy_server_initialization_time_ms_bucket: Counter<'le', 'observations'>;
  /** Total time taken for Envoy initialization */
  readonly envoy_server_initialization_time_ms_count: Counter<never, 'observations'>;
  /** Total time taken for Envoy initialization */
  readonly envoy_server_initialization_time_ms_sum: Counter<never, 'milliseconds'>;
  /** 1 if the server is not currently draining, 0 otherwise */
  readonly envoy_server_live: Gauge<never>;
  readonly envoy_server_main_thread_watchdog_mega_miss: Counter<never>;
  readonly envoy_server_main_thread_watchdog_miss: Counter<never>;
  /** Current amount of allocated memory in bytes */
  readonly envoy_server_memory_allocated: Gauge<never, 'bytes'>;
  /** Current reserved heap size in bytes */
  readonly envoy_server_memory_heap_size: Gauge<never, 'bytes'>;
  /** Current estimate of total bytes of the physical memory */
  readonly envoy_server_memory_physical_size: Gauge<never, 'bytes'>;
  /** Total connections of the old Envoy process on hot restart */
  readonly envoy_server_parent_connections: Gauge<never>;
  /** Number of seconds until the next OCSP response being managed will expire */
  readonly envoy_server_seconds_until_first_ocsp_response_expiring: Gauge<never, 'seconds'>;
  /** Current state of the server */
  readonly envoy_server_state: Gauge<never>;
  /** Number of messages in static configuration with unknown fields */
  readonly envoy_server_static_unknown_fields: Counter<never>;
  readonly envoy_server_stats_recent_lookups: Gauge<never>;
  /** Total connections of both new and old Envoy processes */
  readonly envoy_server_total_connections: Gauge<never>;
  /** Current server uptime in seconds */
  readonly envoy_server_uptime: Gauge<never, 'seconds'>;
  /** Integer represented version number based on SCM revision */
  readonly envoy_server_version: Gauge<never>;
  /** Number of messages and fields marked as work-in-progress being used */
  readonly envoy_server_wip_protos: Counter<never>;
  readonly envoy_server_worker_watchdog_mega_miss: Counter<'envoy_worker_id'>;
  readonly envoy_server_worker_watchdog_miss: Counter<'envoy_worker_id'>;
  readonly envoy_thread_local_cluster_manager_main_thread_clusters_inflated: Gauge<never>;
  readonly envoy_thread_local_cluster_manager_worker_clusters_inflated: Gauge<'envoy_worker_id'>;
  readonly envoy_vhost_route_upstream_rq: Counter<'envoy_response_code' | 'envoy_route' | 'envoy_virtual_host'>;
  readonly envoy_vhost_route_upstream_rq_completed: Counter<'envoy_route' | 'envoy_virtual_host'>;
  readonly envoy_vhost_route_upstream_rq_retry: Counter<'envoy_route' | 'envoy_virtual_host'>;
  readonly envoy_vhost_route_upstream_rq_retry_limit_exceeded: Counter<'envoy_route' | 'envoy_virtual_host'>;
  readonly envoy_vhost_route_upstream_rq_retry_overflow: Counter<'envoy_route' | 'envoy_virtual_host'>;
  readonly envoy_vhost_route_upstream_rq_retry_success: Counter<'envoy_route' | 'envoy_virtual_host'>;
  readonly envoy_vhost_route_upstream_rq_time_bucket: Counter<'envoy_route' | 'envoy_virtual_host' | 'le', 'observations'>;
  readonly envoy_vhost_route_upstream_rq_time_count: Counter<'envoy_route' | 'envoy_virtual_host', 'observations'>;
  readonly envoy_vhost_route_upstream_rq_time_sum: Counter<'envoy_route' | 'envoy_virtual_host'>;
  readonly envoy_vhost_route_upstream_rq_timeout: Counter<'envoy_route' | 'envoy_virtual_host'>;
  readonly envoy_vhost_route_upstream_rq_total: Counter<'envoy_route' | 'envoy_virtual_host'>;
  readonly envoy_vhost_route_upstream_rq_xx: Counter<'envoy_response_code_class' | 'envoy_route' | 'envoy_virtual_host'>;
  readonly envoy_vhost_vcluster_upstream_rq: Counter<'envoy_response_code' | 'envoy_virtual_cluster' | 'envoy_virtual_host'>;
  readonly envoy_vhost_vcluster_upstream_rq_completed: Counter<'envoy_virtual_cluster' | 'envoy_virtual_host'>;
  readonly envoy_vhost_vcluster_upstream_rq_retry: Counter<'envoy_virtual_cluster' | 'envoy_virtual_host'>;
  readonly envoy_vhost_vcluster_upstream_rq_retry_limit_exceeded: Counter<'envoy_virtual_cluster' | 'envoy_virtual_host'>;
  readonly envoy_vhost_vcluster_upstream_rq_retry_overflow: Counter<'envoy_virtual_cluster' | 'envoy_virtual_host'>;
  readonly envoy_vhost_vcluster_upstream_rq_retry_success: Counter<'envoy_virtual_cluster' | 'envoy_virtual_host'>;
  readonly envoy_vhost_vcluster_upstream_rq_time_bucket: Counter<'envoy_virtual_cluster' | 'envoy_virtual_host' | 'le', 'observations'>;
  readonly envoy_vhost_vcluster_upstream_rq_time_count: Counter<'envoy_virtual_cluster' | 'envoy_virtual_host', 'observations'>;
  readonly envoy_vhost_vcluster_upstream_rq_time_sum: Counter<'envoy_virtual_cluster' | 'envoy_virtual_host'>;
  readonly envoy_vhost_vcluster_upstream_rq_timeout: Counter<'envoy_virtual_cluster' | 'envoy_virtual_host'>;
  readonly envoy_vhost_vcluster_upstream_rq_total: Counter<'envoy_virtual_cluster' | 'envoy_virtual_host'>;
  readonly envoy_vhost_vcluster_upstream_rq_xx: Counter<'envoy_response_code_class' | 'envoy_virtual_cluster' | 'envoy_virtual_host'>;
  readonly envoy_workers_watchdog_mega_miss: Counter<never>;
  readonly envoy_workers_watchdog_miss: Counter<never>;
}

declare const series: Series;
export default series;

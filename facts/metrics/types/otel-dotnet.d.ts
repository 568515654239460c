// Written by `npm run metric-types` from ../otel-dotnet.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** The authentication duration for a request */
  readonly aspnetcore_authentication_authenticate_duration_seconds_bucket: Counter<'aspnetcore_authentication_result' | 'aspnetcore_authentication_scheme' | 'error_type' | 'le', 'observations'>;
  /** The authentication duration for a request */
  readonly aspnetcore_authentication_authenticate_duration_seconds_count: Counter<'aspnetcore_authentication_result' | 'aspnetcore_authentication_scheme' | 'error_type', 'observations'>;
  /** The authentication duration for a request */
  readonly aspnetcore_authentication_authenticate_duration_seconds_sum: Counter<'aspnetcore_authentication_result' | 'aspnetcore_authentication_scheme' | 'error_type', 'seconds'>;
  /** The total number of times a scheme is challenged */
  readonly aspnetcore_authentication_challenges_total: Counter<'aspnetcore_authentication_scheme' | 'error_type'>;
  /** The total number of times an authenticated user attempts to access a resource they are not permitted to access */
  readonly aspnetcore_authentication_forbids_total: Counter<'aspnetcore_authentication_scheme' | 'error_type'>;
  /** The total number of times a principal is signed in with a scheme */
  readonly aspnetcore_authentication_sign_ins_total: Counter<'aspnetcore_authentication_scheme' | 'error_type'>;
  /** The total number of times a principal is signed out with a scheme */
  readonly aspnetcore_authentication_sign_outs_total: Counter<'aspnetcore_authentication_scheme' | 'error_type'>;
  /** The total number of authorization attempts */
  readonly aspnetcore_authorization_attempts_total: Counter<'aspnetcore_authorization_policy' | 'aspnetcore_authorization_result' | 'aspnetcore_user_is_authenticated' | 'error_type'>;
  /** Number of exceptions caught by exception handling middleware */
  readonly aspnetcore_diagnostics_exceptions_total: Counter<'aspnetcore_diagnostics_exception_result' | 'aspnetcore_diagnostics_handler_type' | 'error_type'>;
  /** The duration of authenticate attempts */
  readonly aspnetcore_identity_sign_in_authenticate_duration_seconds_bucket: Counter<'aspnetcore_authentication_scheme' | 'aspnetcore_identity_sign_in_result' | 'aspnetcore_identity_sign_in_type' | 'aspnetcore_identity_user_type' | 'aspnetcore_sign_in_is_persistent' | 'error_type' | 'le', 'observations'>;
  /** The duration of authenticate attempts */
  readonly aspnetcore_identity_sign_in_authenticate_duration_seconds_count: Counter<'aspnetcore_authentication_scheme' | 'aspnetcore_identity_sign_in_result' | 'aspnetcore_identity_sign_in_type' | 'aspnetcore_identity_user_type' | 'aspnetcore_sign_in_is_persistent' | 'error_type', 'observations'>;
  /** The duration of authenticate attempts */
  readonly aspnetcore_identity_sign_in_authenticate_duration_seconds_sum: Counter<'aspnetcore_authentication_scheme' | 'aspnetcore_identity_sign_in_result' | 'aspnetcore_identity_sign_in_type' | 'aspnetcore_identity_user_type' | 'aspnetcore_sign_in_is_persistent' | 'error_type', 'seconds'>;
  /** The total number of check password attempts */
  readonly aspnetcore_identity_sign_in_check_password_attempts_total: Counter<'aspnetcore_identity_sign_in_result' | 'aspnetcore_identity_user_type' | 'error_type'>;
  /** The total number of calls to sign in user principals */
  readonly aspnetcore_identity_sign_in_sign_ins_total: Counter<'aspnetcore_authentication_scheme' | 'aspnetcore_identity_user_type' | 'aspnetcore_sign_in_is_persistent' | 'error_type'>;
  /** The total number of calls to sign out user principals */
  readonly aspnetcore_identity_sign_in_sign_outs_total: Counter<'aspnetcore_authentication_scheme' | 'aspnetcore_identity_user_type' | 'error_type'>;
  /** The total number of two factor clients forgotten */
  readonly aspnetcore_identity_sign_in_two_factor_clients_forgotten_total: Counter<'aspnetcore_authentication_scheme' | 'aspnetcore_identity_user_type' | 'error_type'>;
  /** The total number of two factor clients remembered */
  readonly aspnetcore_identity_sign_in_two_factor_clients_remembered_total: Counter<'aspnetcore_authentication_scheme' | 'aspnetcore_identity_user_type' | 'error_type'>;
  /** The number of check password attempts */
  readonly aspnetcore_identity_user_check_password_attempts_total: Counter<'aspnetcore_identity_password_check_result' | 'aspnetcore_identity_user_type' | 'error_type'>;
  /** The duration of user creation operations */
  readonly aspnetcore_identity_user_create_duration_seconds_bucket: Counter<'aspnetcore_identity_error_code' | 'aspnetcore_identity_result' | 'aspnetcore_identity_user_type' | 'error_type' | 'le', 'observations'>;
  /** The duration of user creation operations */
  readonly aspnetcore_identity_user_create_duration_seconds_count: Counter<'aspnetcore_identity_error_code' | 'aspnetcore_identity_result' | 'aspnetcore_identity_user_type' | 'error_type', 'observations'>;
  /** The duration of user creation operations */
  readonly aspnetcore_identity_user_create_duration_seconds_sum: Counter<'aspnetcore_identity_error_code' | 'aspnetcore_identity_result' | 'aspnetcore_identity_user_type' | 'error_type', 'seconds'>;
  /** The duration of user deletion operations */
  readonly aspnetcore_identity_user_delete_duration_seconds_bucket: Counter<'aspnetcore_identity_error_code' | 'aspnetcore_identity_result' | 'aspnetcore_identity_user_type' | 'error_type' | 'le', 'observations'>;
  /** The duration of user deletion operations */
  readonly aspnetcore_identity_user_delete_duration_seconds_count: Counter<'aspnetcore_identity_error_code' | 'aspnetcore_identity_result' | 'aspnetcore_identity_user_type' | 'error_type', 'observations'>;
  /** The duration of user deletion operations */
  readonly aspnetcore_identity_user_delete_duration_seconds_sum: Counter<'aspnetcore_identity_error_code' | 'aspnetcore_identity_result' | 'aspnetcore_identity_user_type' | 'error_type', 'seconds'>;
  /** The total number of token generations */
  readonly aspnetcore_identity_user_generated_tokens_total: Counter<'aspnetcore_identity_token_purpose' | 'aspnetcore_identity_user_type' | 'error_type'>;
  /** The duration of user update operations */
  readonly aspnetcore_identity_user_update_duration_seconds_bucket: Counter<'aspnetcore_identity_error_code' | 'aspnetcore_identity_result' | 'aspnetcore_identity_user_type' | 'aspnetcore_identity_user_update_type' | 'error_type' | 'le', 'observations'>;
  /** The duration of user update operations */
  readonly aspnetcore_identity_user_update_duration_seconds_count: Counter<'aspnetcore_identity_error_code' | 'aspnetcore_identity_result' | 'aspnetcore_identity_user_type' | 'aspnetcore_identity_user_update_type' | 'error_type', 'observations'>;
  /** The duration of user update operations */
  readonly aspnetcore_identity_user_update_duration_seconds_sum: Counter<'aspnetcore_identity_error_code' | 'aspnetcore_identity_result' | 'aspnetcore_identity_user_type' | 'aspnetcore_identity_user_update_type' | 'error_type', 'seconds'>;
  /** The total number of token verification attempts */
  readonly aspnetcore_identity_user_verify_token_attempts_total: Counter<'aspnetcore_identity_token_purpose' | 'aspnetcore_identity_token_verified' | 'aspnetcore_identity_user_type' | 'error_type'>;
  /** Total number of bytes allocated by the memory pool. Allocation occurs when a memory rental request exceeds the available pooled memory */
  readonly aspnetcore_memory_pool_allocated_bytes_total: Counter<'aspnetcore_memory_pool_owner', 'bytes'>;
  /** Total number of bytes evicted from the memory pool. Eviction occurs when idle pooled memory is reclaimed */
  readonly aspnetcore_memory_pool_evicted_bytes_total: Counter<'aspnetcore_memory_pool_owner', 'bytes'>;
  /** Number of bytes currently pooled and available for reuse */
  readonly aspnetcore_memory_pool_pooled_bytes: Gauge<'aspnetcore_memory_pool_owner', 'bytes'>;
  /** Total number of bytes rented from the memory pool */
  readonly aspnetcore_memory_pool_rented_bytes_total: Counter<'aspnetcore_memory_pool_owner', 'bytes'>;
  /** Number of requests that are currently active on the server that hold a rate limiting lease */
  readonly aspnetcore_rate_limiting_active_request_leases: Gauge<'aspnetcore_rate_limiting_policy'>;
  /** Number of requests that are currently queued, waiting to acquire a rate limiting lease */
  readonly aspnetcore_rate_limiting_queued_requests: Gauge<'aspnetcore_rate_limiting_policy'>;
  /** The duration of rate limiting lease held by requests on the server */
  readonly aspnetcore_rate_limiting_request_lease_duration_seconds_bucket: Counter<'aspnetcore_rate_limiting_policy' | 'le', 'requests'>;
  /** The duration of rate limiting lease held by requests on the server */
  readonly aspnetcore_rate_limiting_request_lease_duration_seconds_count: Counter<'aspnetcore_rate_limiting_policy', 'requests'>;
  /** The duration of rate limiting lease held by requests on the server */
  readonly aspnetcore_rate_limiting_request_lease_duration_seconds_sum: Counter<'aspnetcore_rate_limiting_policy', 'seconds'>;
  /** The time the request spent in a queue waiting to acquire a rate limiting lease */
  readonly aspnetcore_rate_limiting_request_time_in_queue_seconds_bucket: Counter<'aspnetcore_rate_limiting_policy' | 'aspnetcore_rate_limiting_result' | 'le', 'requests'>;
  /** The time the request spent in a queue waiting to acquire a rate limiting lease */
  readonly aspnetcore_rate_limiting_request_time_in_queue_seconds_count: Counter<'aspnetcore_rate_limiting_policy' | 'aspnetcore_rate_limiting_result', 'requests'>;
  /** The time the request spent in a queue waiting to acquire a rate limiting lease */
  readonly aspnetcore_rate_limiting_request_time_in_queue_seconds_sum: Counter<'aspnetcore_rate_limiting_policy' | 'aspnetcore_rate_limiting_result', 'seconds'>;
  /** Number of requests that tried to acquire a rate limiting lease */
  readonly aspnetcore_rate_limiting_requests_total: Counter<'aspnetcore_rate_limiting_policy' | 'aspnetcore_rate_limiting_result', 'requests'>;
  /** Number of requests that were attempted to be matched to an endpoint */
  readonly aspnetcore_routing_match_attempts_total: Counter<'aspnetcore_routing_is_fallback' | 'aspnetcore_routing_match_status' | 'http_route'>;
  /** The number of .NET assemblies that are currently loaded */
  readonly dotnet_assembly_count: Gauge<never>;
  /** The number of exceptions that have been thrown in managed code */
  readonly dotnet_exceptions_total: Counter<'error_type'>;
  /** The number of garbage collections that have occurred since the process has started */
  readonly dotnet_gc_collections_total: Counter<'dotnet_gc_heap_generation'>;
  /** The _approximate_ number of bytes allocated on the managed GC heap since the process has started */
  readonly dotnet_gc_heap_allocated_bytes_total: Counter<never, 'bytes'>;
  /** The heap fragmentation, as observed during the latest garbage collection */
  readonly dotnet_gc_last_collection_heap_fragmentation_size_bytes: Gauge<'dotnet_gc_heap_generation', 'bytes'>;
  /** The managed GC heap size (including fragmentation), as observed during the latest garbage collection */
  readonly dotnet_gc_last_collection_heap_size_bytes: Gauge<'dotnet_gc_heap_generation', 'bytes'>;
  /** The amount of committed virtual memory in use by the .NET GC, as observed during the latest garbage collection */
  readonly dotnet_gc_last_collection_memory_committed_size_bytes: Gauge<never, 'bytes'>;
  /** The total amount of time paused in GC since the process has started */
  readonly dotnet_gc_pause_time_seconds_total: Counter<never, 'seconds'>;
  /** The amount of time the JIT compiler has spent compiling methods since the process has started */
  readonly dotnet_jit_compilation_time_seconds_total: Counter<never, 'seconds'>;
  /** Count of bytes of intermediate language that have been compiled since the process has started */
  readonly dotnet_jit_compiled_il_size_bytes_total: Counter<never, 'bytes'>;
  /** The number of times the JIT compiler (re)compiled methods since the process has started */
  readonly dotnet_jit_compiled_methods_total: Counter<never>;
  /** The number of times there was contention when trying to acquire a monitor lock since the process has started */
  readonly dotnet_monitor_lock_contentions_total: Counter<never>;
  /** The number of processors available to the process */
  readonly dotnet_process_cpu_count: Gauge<never>;
  /** CPU time used by the process */
  readonly dotnet_process_cpu_time_seconds_total: Counter<'cpu_mode', 'seconds'>;
  /** The number of bytes of physical memory mapped to the process context */
  readonly dotnet_process_memory_working_set_bytes: Gauge<never, 'bytes'>;
  /** The number of work items that are currently queued to be processed by the thread pool */
  readonly dotnet_thread_pool_queue_length: Gauge<never>;
  /** The number of thread pool threads that currently exist */
  readonly dotnet_thread_pool_thread_count: Gauge<never>;
  /** The number of work items that the thread pool has completed since the process has started */
  readonly dotnet_thread_pool_work_item_count_total: Counter<never>;
  /** The number of timer instances that are currently active */
  readonly dotnet_timer_count: Gauge<never>;
  /** Number of connections that are currently active on the server */
  readonly kestrel_active_connections: Gauge<'network_transport' | 'network_type' | 'server_address' | 'server_port'>;
  /** Number of TLS handshakes that are currently in progress on the server */
  readonly kestrel_active_tls_handshakes: Gauge<'network_transport' | 'network_type' | 'server_address' | 'server_port'>;
  /** The duration of connections on the server */
  readonly kestrel_connection_duration_seconds_bucket: Counter<'error_type' | 'le' | 'network_protocol_name' | 'network_protocol_version' | 'network_transport' | 'network_type' | 'server_address' | 'server_port' | 'tls_protocol_version', 'observations'>;
  /** The duration of connections on the server */
  readonly kestrel_connection_duration_seconds_count: Counter<'error_type' | 'network_protocol_name' | 'network_protocol_version' | 'network_transport' | 'network_type' | 'server_address' | 'server_port' | 'tls_protocol_version', 'observations'>;
  /** The duration of connections on the server */
  readonly kestrel_connection_duration_seconds_sum: Counter<'error_type' | 'network_protocol_name' | 'network_protocol_version' | 'network_transport' | 'network_type' | 'server_address' | 'server_port' | 'tls_protocol_version', 'seconds'>;
  /** Number of connections that are currently queued and are waiting to start */
  readonly kestrel_queued_connections: Gauge<'network_transport' | 'network_type' | 'server_address' | 'server_port'>;
  /** Number of HTTP requests on multiplexed connections (HTTP/2 and HTTP/3) that are currently queued and are waiting to start */
  readonly kestrel_queued_requests: Gauge<'network_protocol_name' | 'network_protocol_version' | 'network_transport' | 'network_type' | 'server_address' | 'server_port'>;
  /** Number of connections rejected by the server */
  readonly kestrel_rejected_connections_total: Counter<'network_transport' | 'network_type' | 'server_address' | 'server_port'>;
  /** The duration of TLS handshakes on the server */
  readonly kestrel_tls_handshake_duration_seconds_bucket: Counter<'error_type' | 'le' | 'network_transport' | 'network_type' | 'server_address' | 'server_port' | 'tls_protocol_version', 'observations'>;
  /** The duration of TLS handshakes on the server */
  readonly kestrel_tls_handshake_duration_seconds_count: Counter<'error_type' | 'network_transport' | 'network_type' | 'server_address' | 'server_port' | 'tls_protocol_version', 'observations'>;
  /** The duration of TLS handshakes on the server */
  readonly kestrel_tls_handshake_duration_seconds_sum: Counter<'error_type' | 'network_transport' | 'network_type' | 'server_address' | 'server_port' | 'tls_protocol_version', 'seconds'>;
  /** Number of connections that are currently upgraded (WebSockets).  */
  readonly kestrel_upgraded_connections: Gauge<'network_transport' | 'network_type' | 'server_address' | 'server_port'>;
  /** Number of connections that are currently active on the server */
  readonly signalr_server_active_connections: Gauge<'signalr_connection_status' | 'signalr_transport'>;
  /** The duration of connections on the server */
  readonly signalr_server_connection_duration_seconds_bucket: Counter<'le' | 'signalr_connection_status' | 'signalr_transport', 'observations'>;
  /** The duration of connections on the server */
  readonly signalr_server_connection_duration_seconds_count: Counter<'signalr_connection_status' | 'signalr_transport', 'observations'>;
  /** The duration of connections on the server */
  readonly signalr_server_connection_duration_seconds_sum: Counter<'signalr_connection_status' | 'signalr_transport', 'seconds'>;
}

declare const series: Series;
export default series;

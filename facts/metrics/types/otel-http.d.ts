// Written by `npm run metric-types` from ../otel-http.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Number of active HTTP requests */
  readonly http_client_active_requests: Gauge<'http_request_method' | 'server_address' | 'server_port' | 'url_scheme' | 'url_template'>;
  /** The duration of the successfully established outbound HTTP connections */
  readonly http_client_connection_duration_seconds_bucket: Counter<'le' | 'network_peer_address' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme', 'observations'>;
  /** The duration of the successfully established outbound HTTP connections */
  readonly http_client_connection_duration_seconds_count: Counter<'network_peer_address' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme', 'observations'>;
  /** The duration of the successfully established outbound HTTP connections */
  readonly http_client_connection_duration_seconds_sum: Counter<'network_peer_address' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme', 'seconds'>;
  /** Number of outbound HTTP connections that are currently active or idle on the client */
  readonly http_client_open_connections: Gauge<'http_connection_state' | 'network_peer_address' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme'>;
  /** Size of HTTP client request bodies */
  readonly http_client_request_body_size_bytes_bucket: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'le' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'url_template', 'requests'>;
  /** Size of HTTP client request bodies */
  readonly http_client_request_body_size_bytes_count: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'url_template', 'requests'>;
  /** Size of HTTP client request bodies */
  readonly http_client_request_body_size_bytes_sum: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'url_template', 'bytes'>;
  /** Duration of HTTP client requests */
  readonly http_client_request_duration_seconds_bucket: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'le' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'url_template', 'requests'>;
  /** Duration of HTTP client requests */
  readonly http_client_request_duration_seconds_count: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'url_template', 'requests'>;
  /** Duration of HTTP client requests */
  readonly http_client_request_duration_seconds_sum: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'url_template', 'seconds'>;
  /** Size of HTTP client response bodies */
  readonly http_client_response_body_size_bytes_bucket: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'le' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'url_template', 'observations'>;
  /** Size of HTTP client response bodies */
  readonly http_client_response_body_size_bytes_count: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'url_template', 'observations'>;
  /** Size of HTTP client response bodies */
  readonly http_client_response_body_size_bytes_sum: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'url_template', 'bytes'>;
  /** Number of active HTTP server requests */
  readonly http_server_active_requests: Gauge<'http_request_method' | 'server_address' | 'server_port' | 'url_scheme'>;
  /** Size of HTTP server request bodies */
  readonly http_server_request_body_size_bytes_bucket: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'le' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'user_agent_synthetic_type', 'requests'>;
  /** Size of HTTP server request bodies */
  readonly http_server_request_body_size_bytes_count: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'user_agent_synthetic_type', 'requests'>;
  /** Size of HTTP server request bodies */
  readonly http_server_request_body_size_bytes_sum: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'user_agent_synthetic_type', 'bytes'>;
  /** Duration of HTTP server requests */
  readonly http_server_request_duration_seconds_bucket: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'le' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'user_agent_synthetic_type', 'requests'>;
  /** Duration of HTTP server requests */
  readonly http_server_request_duration_seconds_count: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'user_agent_synthetic_type', 'requests'>;
  /** Duration of HTTP server requests */
  readonly http_server_request_duration_seconds_sum: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'user_agent_synthetic_type', 'seconds'>;
  /** Size of HTTP server response bodies */
  readonly http_server_response_body_size_bytes_bucket: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'le' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'user_agent_synthetic_type', 'observations'>;
  /** Size of HTTP server response bodies */
  readonly http_server_response_body_size_bytes_count: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'user_agent_synthetic_type', 'observations'>;
  /** Size of HTTP server response bodies */
  readonly http_server_response_body_size_bytes_sum: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'network_protocol_name' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme' | 'user_agent_synthetic_type', 'bytes'>;
}

declare const series: Series;
export default series;

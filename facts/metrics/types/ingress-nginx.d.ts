// Written by `npm run metric-types` from ../ingress-nginx.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** The size of the tested configuration */
  readonly nginx_ingress_controller_admission_config_size: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod', 'bytes'>;
  /** The processing duration of ingresses rendering by the admission controller */
  readonly nginx_ingress_controller_admission_render_duration: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod', 'seconds'>;
  /** The length of ingresses rendered by the admission controller */
  readonly nginx_ingress_controller_admission_render_ingresses: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod'>;
  /** The complete duration of the admission controller at the time to process a new event */
  readonly nginx_ingress_controller_admission_roundtrip_duration: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod', 'seconds'>;
  /** The processing duration of the admission controller tests */
  readonly nginx_ingress_controller_admission_tested_duration: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod', 'seconds'>;
  /** The length of ingresses processed by the admission controller */
  readonly nginx_ingress_controller_admission_tested_ingresses: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod'>;
  /** A metric with a constant '1' labeled with information about the build */
  readonly nginx_ingress_controller_build_info: Gauge<'build' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'release' | 'repository'>;
  /** The number of bytes sent to a client; deprecated for response_size */
  readonly nginx_ingress_controller_bytes_sent_bucket: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'le' | 'method' | 'path' | 'status', 'observations'>;
  /** The number of bytes sent to a client; deprecated for response_size */
  readonly nginx_ingress_controller_bytes_sent_count: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'observations'>;
  /** The number of bytes sent to a client; deprecated for response_size */
  readonly nginx_ingress_controller_bytes_sent_sum: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'bytes'>;
  /** Cumulative number of Ingress controller errors during syntax check operations */
  readonly nginx_ingress_controller_check_errors: Counter<'controller_class' | 'controller_namespace' | 'controller_pod' | 'ingress'>;
  /** Cumulative number of Ingress controller syntax check operations */
  readonly nginx_ingress_controller_check_success: Counter<'controller_class' | 'controller_namespace' | 'controller_pod' | 'ingress'>;
  /** Running configuration hash actually running */
  readonly nginx_ingress_controller_config_hash: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod'>;
  /** Whether the last configuration reload attempt was successful */
  readonly nginx_ingress_controller_config_last_reload_successful: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod'>;
  /** Timestamp of the last successful configuration reload */
  readonly nginx_ingress_controller_config_last_reload_successful_timestamp_seconds: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod', 'seconds'>;
  /** The time spent on establishing a connection with the upstream server */
  readonly nginx_ingress_controller_connect_duration_seconds_bucket: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'le' | 'method' | 'path' | 'status', 'observations'>;
  /** The time spent on establishing a connection with the upstream server */
  readonly nginx_ingress_controller_connect_duration_seconds_count: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'observations'>;
  /** The time spent on establishing a connection with the upstream server */
  readonly nginx_ingress_controller_connect_duration_seconds_sum: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'seconds'>;
  /** Cumulative number of Ingress controller errors during reload operations */
  readonly nginx_ingress_controller_errors: Counter<'controller_class' | 'controller_namespace' | 'controller_pod'>;
  /** The time spent on receiving first header from the upstream server */
  readonly nginx_ingress_controller_header_duration_seconds_bucket: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'le' | 'method' | 'path' | 'status', 'observations'>;
  /** The time spent on receiving first header from the upstream server */
  readonly nginx_ingress_controller_header_duration_seconds_count: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'observations'>;
  /** The time spent on receiving first header from the upstream server */
  readonly nginx_ingress_controller_header_duration_seconds_sum: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'seconds'>;
  /** Gauge reporting status of the leader election, 0 indicates follower, 1 indicates leader */
  readonly nginx_ingress_controller_leader_election_status: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod' | 'name'>;
  /** Current number of client connections with state active, reading, writing, waiting */
  readonly nginx_ingress_controller_nginx_process_connections: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod' | 'state'>;
  /** Total number of connections with state accepted, handled */
  readonly nginx_ingress_controller_nginx_process_connections_total: Counter<'controller_class' | 'controller_namespace' | 'controller_pod' | 'state'>;
  /** CPU usage in seconds */
  readonly nginx_ingress_controller_nginx_process_cpu_seconds_total: Counter<'controller_class' | 'controller_namespace' | 'controller_pod', 'seconds'>;
  /** Number of processes */
  readonly nginx_ingress_controller_nginx_process_num_procs: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod'>;
  /** Start time in seconds since 1970/01/01 */
  readonly nginx_ingress_controller_nginx_process_oldest_start_time_seconds: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod', 'seconds'>;
  /** Number of bytes read */
  readonly nginx_ingress_controller_nginx_process_read_bytes_total: Counter<'controller_class' | 'controller_namespace' | 'controller_pod', 'bytes'>;
  /** Total number of client requests */
  readonly nginx_ingress_controller_nginx_process_requests_total: Counter<'controller_class' | 'controller_namespace' | 'controller_pod', 'requests'>;
  /** Number of bytes of memory in use */
  readonly nginx_ingress_controller_nginx_process_resident_memory_bytes: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod', 'bytes'>;
  /** Number of bytes of virtual memory in use */
  readonly nginx_ingress_controller_nginx_process_virtual_memory_bytes: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod', 'bytes'>;
  /** Number of bytes written */
  readonly nginx_ingress_controller_nginx_process_write_bytes_total: Counter<'controller_class' | 'controller_namespace' | 'controller_pod', 'bytes'>;
  /** Gauge reporting status of ingress orphanity, 1 indicates orphaned ingress */
  readonly nginx_ingress_controller_orphan_ingress: Gauge<'controller_class' | 'controller_namespace' | 'controller_pod' | 'ingress' | 'type'>;
  /** The request processing time in seconds */
  readonly nginx_ingress_controller_request_duration_seconds_bucket: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'le' | 'method' | 'path' | 'status', 'requests'>;
  /** The request processing time in seconds */
  readonly nginx_ingress_controller_request_duration_seconds_count: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'requests'>;
  /** The request processing time in seconds */
  readonly nginx_ingress_controller_request_duration_seconds_sum: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'seconds'>;
  /** The request length (including request line, header, and request body) */
  readonly nginx_ingress_controller_request_size_bucket: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'le' | 'method' | 'path' | 'status', 'requests'>;
  /** The request length (including request line, header, and request body) */
  readonly nginx_ingress_controller_request_size_count: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'requests'>;
  /** The request length (including request line, header, and request body) */
  readonly nginx_ingress_controller_request_size_sum: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'bytes'>;
  /** The total number of client requests */
  readonly nginx_ingress_controller_requests: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status'>;
  /** The time spent on receiving the response from the upstream server */
  readonly nginx_ingress_controller_response_duration_seconds_bucket: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'le' | 'method' | 'path' | 'status', 'observations'>;
  /** The time spent on receiving the response from the upstream server */
  readonly nginx_ingress_controller_response_duration_seconds_count: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'observations'>;
  /** The time spent on receiving the response from the upstream server */
  readonly nginx_ingress_controller_response_duration_seconds_sum: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'seconds'>;
  /** The response length (including request line, header, and request body) */
  readonly nginx_ingress_controller_response_size_bucket: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'le' | 'method' | 'path' | 'status', 'observations'>;
  /** The response length (including request line, header, and request body) */
  readonly nginx_ingress_controller_response_size_count: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'observations'>;
  /** The response length (including request line, header, and request body) */
  readonly nginx_ingress_controller_response_size_sum: Counter<'canary' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'exported_namespace' | 'exported_service' | 'host' | 'ingress' | 'method' | 'path' | 'status', 'bytes'>;
  /** Hold all labels associated to a certificate */
  readonly nginx_ingress_controller_ssl_certificate_info: Gauge<'class' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'host' | 'identifier' | 'issuer_common_name' | 'issuer_organization' | 'public_key_algorithm' | 'secret_name' | 'serial_number'>;
  /** Number of seconds since 1970 to the SSL certificate expire */
  readonly nginx_ingress_controller_ssl_expire_time_seconds: Gauge<'class' | 'controller_class' | 'controller_namespace' | 'controller_pod' | 'host' | 'secret_name', 'seconds'>;
  /** Cumulative number of Ingress controller reload operations */
  readonly nginx_ingress_controller_success: Counter<'controller_class' | 'controller_namespace' | 'controller_pod'>;
}

declare const series: Series;
export default series;

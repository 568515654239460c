// Written by `npm run metric-types` from ../cert-manager.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** The timestamp after which the certificate expires, in seconds from 1970 */
  readonly certmanager_certificate_expiration_timestamp_seconds: Gauge<'exported_namespace' | 'issuer_group' | 'issuer_kind' | 'issuer_name' | 'name', 'seconds'>;
  /** The timestamp after which the certificate is invalid, in seconds from 1970 */
  readonly certmanager_certificate_not_after_timestamp_seconds: Gauge<'exported_namespace' | 'issuer_group' | 'issuer_kind' | 'issuer_name' | 'name', 'seconds'>;
  /** The timestamp before which the certificate is invalid, in seconds from 1970 */
  readonly certmanager_certificate_not_before_timestamp_seconds: Gauge<'exported_namespace' | 'issuer_group' | 'issuer_kind' | 'issuer_name' | 'name', 'seconds'>;
  /** The ready status of the certificate */
  readonly certmanager_certificate_ready_status: Gauge<'condition' | 'exported_namespace' | 'issuer_group' | 'issuer_kind' | 'issuer_name' | 'name'>;
  /** The timestamp after which the certificate should be renewed, in seconds from 1970 */
  readonly certmanager_certificate_renewal_timestamp_seconds: Gauge<'exported_namespace' | 'issuer_group' | 'issuer_kind' | 'issuer_name' | 'name', 'seconds'>;
  /** The clock time given in seconds (from 1970/01/01 UTC) */
  readonly certmanager_clock_time_seconds_gauge: Gauge<never, 'seconds'>;
  /** The number of sync() calls made by a controller */
  readonly certmanager_controller_sync_call_count: Counter<'controller'>;
  /** The number of errors encountered during controller sync() */
  readonly certmanager_controller_sync_error_count: Counter<'controller'>;
  /** Total number of outbound ACME HTTP requests */
  readonly certmanager_http_acme_client_request_count: Counter<'action' | 'host' | 'method' | 'scheme' | 'status'>;
  /** Latency of outbound ACME HTTP requests in seconds */
  readonly certmanager_http_acme_client_request_duration_seconds: Gauge<'action' | 'host' | 'method' | 'quantile' | 'scheme' | 'status', 'seconds'>;
  /** Latency of outbound ACME HTTP requests in seconds */
  readonly certmanager_http_acme_client_request_duration_seconds_sum: Counter<'action' | 'host' | 'method' | 'scheme' | 'status', 'seconds'>;
  /** Latency of outbound ACME HTTP requests in seconds */
  readonly certmanager_http_acme_client_request_duration_seconds_count: Counter<'action' | 'host' | 'method' | 'scheme' | 'status', 'requests'>;
  /** The HTTP request latencies in seconds for the Certificate Manager client */
  readonly certmanager_http_venafi_client_request_duration_seconds: Gauge<'api_call' | 'quantile', 'seconds'>;
  /** The HTTP request latencies in seconds for the Certificate Manager client */
  readonly certmanager_http_venafi_client_request_duration_seconds_sum: Counter<'api_call', 'seconds'>;
  /** The HTTP request latencies in seconds for the Certificate Manager client */
  readonly certmanager_http_venafi_client_request_duration_seconds_count: Counter<'api_call', 'requests'>;
}

declare const series: Series;
export default series;

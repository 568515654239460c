// Written by `npm run metric-types` from ../blackbox-probe.json.
import type { Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Returns number of entries in the additional resource record list */
  readonly probe_dns_additional_rrs: Gauge<never>;
  /** Returns number of entries in the answer resource record list */
  readonly probe_dns_answer_rrs: Gauge<never>;
  /** Returns number of entries in the authority resource record list */
  readonly probe_dns_authority_rrs: Gauge<never>;
  /** Duration of DNS request by phase */
  readonly probe_dns_duration_seconds: Gauge<'phase', 'seconds'>;
  /** Returns the time taken for probe dns lookup in seconds */
  readonly probe_dns_lookup_time_seconds: Gauge<never, 'seconds'>;
  /** Displays whether or not the query was executed successfully */
  readonly probe_dns_query_succeeded: Gauge<never>;
  /** Returns how long the probe took to complete in seconds */
  readonly probe_duration_seconds: Gauge<never, 'seconds'>;
  /** Indicates if probe failed due to bytes */
  readonly probe_failed_due_to_bytes: Gauge<never, 'bytes'>;
  /** Indicates if probe failed due to regex */
  readonly probe_failed_due_to_regex: Gauge<never>;
  /** Length of http content response */
  readonly probe_http_content_length: Gauge<never, 'bytes'>;
  /** Duration of http request by phase, summed over all redirects */
  readonly probe_http_duration_seconds: Gauge<'phase', 'seconds'>;
  /** Returns the Last-Modified HTTP response header in unixtime */
  readonly probe_http_last_modified_timestamp_seconds: Gauge<never, 'seconds'>;
  /** The number of redirects */
  readonly probe_http_redirects: Gauge<never>;
  /** Indicates if SSL was used for the final redirect */
  readonly probe_http_ssl: Gauge<never>;
  /** Response HTTP status code */
  readonly probe_http_status_code: Gauge<never>;
  /** Length of uncompressed response body */
  readonly probe_http_uncompressed_body_length: Gauge<never, 'bytes'>;
  /** Returns the version of HTTP of the probe response */
  readonly probe_http_version: Gauge<never>;
  /** Duration of icmp request by phase */
  readonly probe_icmp_duration_seconds: Gauge<'phase', 'seconds'>;
  /** Replied packet hop limit (TTL for ipv4) */
  readonly probe_icmp_reply_hop_limit: Gauge<never>;
  /** Specifies the hash of IP address. It's useful to detect if the IP address changes */
  readonly probe_ip_addr_hash: Gauge<never>;
  /** Specifies whether probe ip protocol is IP4 or IP6 */
  readonly probe_ip_protocol: Gauge<never>;
  readonly probe_ssl_earliest_cert_expiry: Gauge<never, 'seconds'>;
  readonly probe_ssl_last_chain_expiry_timestamp_seconds: Gauge<never, 'seconds'>;
  /** Contains SSL leaf certificate information */
  readonly probe_ssl_last_chain_info: Gauge<'fingerprint_sha256' | 'issuer' | 'serialnumber' | 'subject' | 'subjectalternative'>;
  /** Displays whether or not the probe was a success */
  readonly probe_success: Gauge<never>;
  readonly probe_tls_cipher_info: Gauge<'cipher'>;
  readonly probe_tls_version_info: Gauge<'version'>;
}

declare const series: Series;
export default series;

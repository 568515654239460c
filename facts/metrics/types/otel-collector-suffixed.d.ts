// Written by `npm run metric-types` from ../otel-collector-suffixed.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  readonly 'http.server.request.body.size_bytes_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.body.size_bytes_count': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.body.size_bytes_sum': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'server.address' | 'server.port' | 'url.scheme', 'bytes'>;
  readonly 'http.server.request.duration_seconds_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.duration_seconds_count': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.duration_seconds_sum': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'server.address' | 'server.port' | 'url.scheme', 'seconds'>;
  readonly 'http.server.response.body.size_bytes_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.response.body.size_bytes_count': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.response.body.size_bytes_sum': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'server.address' | 'server.port' | 'url.scheme', 'bytes'>;
  /** Number of export requests currently in-flight (including retry backoff). [Development] */
  readonly otelcol_exporter_in_flight_requests: Gauge<'data_type' | 'exporter' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version'>;
  readonly otelcol_exporter_sent_spans_total: Counter<'exporter' | 'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version'>;
  readonly otelcol_process_cpu_seconds_total: Counter<'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version', 'seconds'>;
  readonly otelcol_process_memory_rss_bytes: Gauge<'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version', 'bytes'>;
  /** Bytes of allocated heap objects (see 'go doc runtime.MemStats.HeapAlloc') [Alpha] */
  readonly otelcol_process_runtime_heap_alloc_bytes: Gauge<'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version', 'bytes'>;
  readonly otelcol_process_runtime_total_alloc_bytes_total: Counter<'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version', 'bytes'>;
  /** Total bytes of memory obtained from the OS (see 'go doc runtime.MemStats.Sys') [Alpha] */
  readonly otelcol_process_runtime_total_sys_memory_bytes: Gauge<'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version', 'bytes'>;
  readonly otelcol_process_uptime_seconds_total: Counter<'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version', 'seconds'>;
  readonly otelcol_receiver_accepted_spans_total: Counter<'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'receiver' | 'transport'>;
  readonly otelcol_receiver_failed_spans_total: Counter<'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'receiver' | 'transport'>;
  readonly otelcol_receiver_refused_spans_total: Counter<'otel_scope_name' | 'otel_scope_schema_url' | 'otel_scope_version' | 'receiver' | 'transport'>;
  /** Total number of internal errors encountered by the promhttp metric handler */
  readonly promhttp_metric_handler_errors_total: Counter<'cause'>;
  /** Attributes of the resource */
  readonly target_info: Gauge<string>;
}

declare const series: Series;
export default series;

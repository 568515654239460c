// Written by `npm run metric-types` from ../jaeger.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  readonly 'http.server.request.body.size_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.body.size_count': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.body.size_sum': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'bytes'>;
  readonly 'http.server.request.duration_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.duration_count': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.request.duration_sum': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'seconds'>;
  readonly 'http.server.response.body.size_bucket': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'le' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.response.body.size_count': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'observations'>;
  readonly 'http.server.response.body.size_sum': Counter<'http.request.method' | 'http.response.status_code' | 'http.route' | 'network.protocol.name' | 'network.protocol.version' | 'server.address' | 'server.port' | 'url.scheme', 'bytes'>;
  readonly jaeger_storage_latency_bucket: Counter<'le' | 'name' | 'operation' | 'result' | 'role', 'observations'>;
  readonly jaeger_storage_latency_count: Counter<'name' | 'operation' | 'result' | 'role', 'observations'>;
  readonly jaeger_storage_latency_sum: Counter<'name' | 'operation' | 'result' | 'role', 'seconds'>;
  readonly jaeger_storage_requests: Counter<'name' | 'operation' | 'result' | 'role'>;
  readonly jaeger_storage_responses: Counter<'name' | 'operation' | 'role'>;
  /** Number of export requests currently in-flight (including retry backoff). [Development] */
  readonly otelcol_exporter_in_flight_requests: Gauge<'data_type' | 'exporter'>;
  /** Number of spans successfully sent to destination. [Alpha] */
  readonly otelcol_exporter_sent_spans: Counter<'exporter'>;
  /** Total CPU user and system time in seconds [Alpha] */
  readonly otelcol_process_cpu_seconds: Counter<never, 'seconds'>;
  /** Total physical memory (resident set size) [Alpha] */
  readonly otelcol_process_memory_rss: Gauge<never, 'bytes'>;
  /** Bytes of allocated heap objects (see 'go doc runtime.MemStats.HeapAlloc') [Alpha] */
  readonly otelcol_process_runtime_heap_alloc_bytes: Gauge<never, 'bytes'>;
  /** Cumulative bytes allocated for heap objects (see 'go doc runtime.MemStats.TotalAlloc') [Alpha] */
  readonly otelcol_process_runtime_total_alloc_bytes: Counter<never, 'bytes'>;
  /** Total bytes of memory obtained from the OS (see 'go doc runtime.MemStats.Sys') [Alpha] */
  readonly otelcol_process_runtime_total_sys_memory_bytes: Gauge<never, 'bytes'>;
  /** Uptime of the process [Alpha] */
  readonly otelcol_process_uptime: Counter<never, 'seconds'>;
  readonly otelcol_processor_batch_batch_send_size_bucket: Counter<'le' | 'processor', 'observations'>;
  readonly otelcol_processor_batch_batch_send_size_count: Counter<'processor', 'observations'>;
  readonly otelcol_processor_batch_batch_send_size_sum: Counter<'processor'>;
  readonly otelcol_processor_batch_batch_send_size_bytes_bucket: Counter<'le' | 'processor', 'observations'>;
  readonly otelcol_processor_batch_batch_send_size_bytes_count: Counter<'processor', 'observations'>;
  readonly otelcol_processor_batch_batch_send_size_bytes_sum: Counter<'processor', 'bytes'>;
  readonly otelcol_processor_batch_metadata_cardinality: Gauge<'processor'>;
  readonly otelcol_processor_batch_timeout_trigger_send: Counter<'processor'>;
  readonly otelcol_receiver_accepted_spans: Counter<'receiver' | 'transport'>;
  readonly otelcol_receiver_failed_spans: Counter<'receiver' | 'transport'>;
  readonly otelcol_receiver_refused_spans: Counter<'receiver' | 'transport'>;
  /** Total number of internal errors encountered by the promhttp metric handler */
  readonly promhttp_metric_handler_errors_total: Counter<'cause'>;
  readonly 'rpc.server.call.duration_bucket': Counter<'le' | 'rpc.method' | 'rpc.response.status_code' | 'rpc.system.name', 'observations'>;
  readonly 'rpc.server.call.duration_count': Counter<'rpc.method' | 'rpc.response.status_code' | 'rpc.system.name', 'observations'>;
  readonly 'rpc.server.call.duration_sum': Counter<'rpc.method' | 'rpc.response.status_code' | 'rpc.system.name', 'seconds'>;
  /** Attributes of the resource */
  readonly target_info: Gauge<string>;
}

declare const series: Series;
export default series;

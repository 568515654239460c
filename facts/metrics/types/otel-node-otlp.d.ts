// Written by `npm run metric-types` from ../otel-node-otlp.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Duration of HTTP client requests */
  readonly http_client_request_duration_seconds_bucket: Counter<'http_request_method' | 'http_response_status_code' | 'le' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme', 'requests'>;
  /** Duration of HTTP client requests */
  readonly http_client_request_duration_seconds_count: Counter<'http_request_method' | 'http_response_status_code' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme', 'requests'>;
  /** Duration of HTTP client requests */
  readonly http_client_request_duration_seconds_sum: Counter<'http_request_method' | 'http_response_status_code' | 'network_protocol_version' | 'server_address' | 'server_port' | 'url_scheme', 'seconds'>;
  /** Duration of HTTP server requests */
  readonly http_server_request_duration_seconds_bucket: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'le' | 'network_protocol_version' | 'url_scheme', 'requests'>;
  /** Duration of HTTP server requests */
  readonly http_server_request_duration_seconds_count: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'network_protocol_version' | 'url_scheme', 'requests'>;
  /** Duration of HTTP server requests */
  readonly http_server_request_duration_seconds_sum: Counter<'error_type' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'network_protocol_version' | 'url_scheme', 'seconds'>;
  /** Event loop maximum delay */
  readonly nodejs_eventloop_delay_max_seconds: Gauge<never, 'seconds'>;
  /** Event loop mean delay */
  readonly nodejs_eventloop_delay_mean_seconds: Gauge<never, 'seconds'>;
  /** Event loop minimum delay */
  readonly nodejs_eventloop_delay_min_seconds: Gauge<never, 'seconds'>;
  /** Event loop 50 percentile delay */
  readonly nodejs_eventloop_delay_p50_seconds: Gauge<never, 'seconds'>;
  /** Event loop 90 percentile delay */
  readonly nodejs_eventloop_delay_p90_seconds: Gauge<never, 'seconds'>;
  /** Event loop 99 percentile delay */
  readonly nodejs_eventloop_delay_p99_seconds: Gauge<never, 'seconds'>;
  /** Event loop standard deviation delay */
  readonly nodejs_eventloop_delay_stddev_seconds: Gauge<never, 'seconds'>;
  /** Cumulative duration of time the event loop has been in each state */
  readonly nodejs_eventloop_time_seconds_total: Counter<'nodejs_eventloop_state', 'seconds'>;
  /** Event loop utilization */
  readonly nodejs_eventloop_utilization_ratio: Gauge<never, 'ratio'>;
  /** Total CPU seconds broken down by different CPU modes */
  readonly process_cpu_time_seconds_total: Counter<'process_cpu_state', 'seconds'>;
  readonly process_cpu_utilization: Gauge<'process_cpu_state', 'ratio'>;
  readonly process_memory_usage: Gauge<never, 'bytes'>;
  /** Seconds each logical CPU spent on each mode */
  readonly system_cpu_time_seconds_total: Counter<'system_cpu_logical_number' | 'system_cpu_state', 'seconds'>;
  readonly system_cpu_utilization: Gauge<'system_cpu_logical_number' | 'system_cpu_state', 'ratio'>;
  readonly system_memory_usage: Gauge<'system_memory_state', 'bytes'>;
  readonly system_memory_utilization: Gauge<'system_memory_state', 'ratio'>;
  readonly system_network_dropped_total: Counter<'network_io_direction' | 'system_device'>;
  /** Count of network errors detected */
  readonly system_network_errors_total: Counter<'network_io_direction' | 'system_device'>;
  readonly system_network_io_total: Counter<'network_io_direction' | 'system_device', 'bytes'>;
  /** Attributes of the resource */
  readonly target_info: Gauge<string>;
  readonly upload_size_bytes_total: Counter<never, 'bytes'>;
  /** Garbage collection duration */
  readonly v8js_gc_duration_seconds_bucket: Counter<'le' | 'v8js_gc_type', 'observations'>;
  /** Garbage collection duration */
  readonly v8js_gc_duration_seconds_count: Counter<'v8js_gc_type', 'observations'>;
  /** Garbage collection duration */
  readonly v8js_gc_duration_seconds_sum: Counter<'v8js_gc_type', 'seconds'>;
  /** Heap space available size */
  readonly v8js_memory_heap_space_available_size_bytes: Gauge<'v8js_heap_space_name', 'bytes'>;
  /** Committed size of a heap space */
  readonly v8js_memory_heap_space_physical_size_bytes: Gauge<'v8js_heap_space_name', 'bytes'>;
  /** Total heap memory size pre-allocated for a heap space */
  readonly v8js_memory_heap_space_size_bytes: Gauge<'v8js_heap_space_name', 'bytes'>;
  /** Heap Memory size allocated */
  readonly v8js_memory_heap_used_bytes: Gauge<'v8js_heap_space_name', 'bytes'>;
  /** Gauge of the active resources that are currently keeping the event loop alive */
  readonly v8js_resource_active: Gauge<'v8js_resource_type'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../otel-span-metrics.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Attributes of the resource */
  readonly target_info: Gauge<string>;
  /** Spans that were seen */
  readonly traces_span_metrics_calls_total: Counter<'collector_instance_id' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'service_name' | 'span_kind' | 'span_name' | 'status_code'>;
  /** Duration of spans */
  readonly traces_span_metrics_duration_milliseconds_bucket: Counter<'collector_instance_id' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'le' | 'service_name' | 'span_kind' | 'span_name' | 'status_code', 'observations'>;
  /** Duration of spans */
  readonly traces_span_metrics_duration_milliseconds_count: Counter<'collector_instance_id' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'service_name' | 'span_kind' | 'span_name' | 'status_code', 'observations'>;
  /** Duration of spans */
  readonly traces_span_metrics_duration_milliseconds_sum: Counter<'collector_instance_id' | 'http_request_method' | 'http_response_status_code' | 'http_route' | 'service_name' | 'span_kind' | 'span_name' | 'status_code', 'milliseconds'>;
}

declare const series: Series;
export default series;

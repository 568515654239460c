// Written by `npm run metric-types` from ../otel-faas.json.
import type { Counter } from '../../../src/promql/build/metric';

interface Series {
  /** Number of invocation cold starts */
  readonly faas_coldstarts_total: Counter<'faas_trigger'>;
  /** Distribution of CPU usage per invocation */
  readonly faas_cpu_usage_seconds_bucket: Counter<'faas_trigger' | 'le', 'observations'>;
  /** Distribution of CPU usage per invocation */
  readonly faas_cpu_usage_seconds_count: Counter<'faas_trigger', 'observations'>;
  /** Distribution of CPU usage per invocation */
  readonly faas_cpu_usage_seconds_sum: Counter<'faas_trigger', 'seconds'>;
  /** Number of invocation errors */
  readonly faas_errors_total: Counter<'faas_trigger'>;
  /** Measures the duration of the function's initialization, such as a cold start */
  readonly faas_init_duration_seconds_bucket: Counter<'faas_trigger' | 'le', 'observations'>;
  /** Measures the duration of the function's initialization, such as a cold start */
  readonly faas_init_duration_seconds_count: Counter<'faas_trigger', 'observations'>;
  /** Measures the duration of the function's initialization, such as a cold start */
  readonly faas_init_duration_seconds_sum: Counter<'faas_trigger', 'seconds'>;
  /** Number of successful invocations */
  readonly faas_invocations_total: Counter<'faas_trigger'>;
  /** Measures the duration of the function's logic execution */
  readonly faas_invoke_duration_seconds_bucket: Counter<'faas_trigger' | 'le', 'observations'>;
  /** Measures the duration of the function's logic execution */
  readonly faas_invoke_duration_seconds_count: Counter<'faas_trigger', 'observations'>;
  /** Measures the duration of the function's logic execution */
  readonly faas_invoke_duration_seconds_sum: Counter<'faas_trigger', 'seconds'>;
  /** Distribution of max memory usage per invocation */
  readonly faas_mem_usage_bytes_bucket: Counter<'faas_trigger' | 'le', 'observations'>;
  /** Distribution of max memory usage per invocation */
  readonly faas_mem_usage_bytes_count: Counter<'faas_trigger', 'observations'>;
  /** Distribution of max memory usage per invocation */
  readonly faas_mem_usage_bytes_sum: Counter<'faas_trigger', 'bytes'>;
  /** Distribution of net I/O usage per invocation */
  readonly faas_net_io_bytes_bucket: Counter<'faas_trigger' | 'le', 'observations'>;
  /** Distribution of net I/O usage per invocation */
  readonly faas_net_io_bytes_count: Counter<'faas_trigger', 'observations'>;
  /** Distribution of net I/O usage per invocation */
  readonly faas_net_io_bytes_sum: Counter<'faas_trigger', 'bytes'>;
  /** Number of invocation timeouts */
  readonly faas_timeouts_total: Counter<'faas_trigger'>;
}

declare const series: Series;
export default series;

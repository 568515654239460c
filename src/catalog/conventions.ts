import { remember } from '../model/remember';
import type { HttpConvention } from '../model/service';
import type { Matcher, Matchers, WebVital } from '../model/slo';
import { escapeRegex } from '../promql/print';

/** How the requests that an HTTP server answered are counted and timed. In every convention `job` names the service. */
export interface HttpTelemetry {
  /** What tells requests that the service answered from others, such as those it sent. */
  readonly target: Matchers;
  /** A counter with one increment for each request. */
  readonly requests: { readonly metric: string };
  /** Added to the matchers of `requests` for those answered with a server error. */
  readonly errors: Matchers;
  /** A classic histogram; `_bucket`, `_sum` and `_count` follow the name. */
  readonly latency: {
    readonly metric: string;
    readonly unit: 'seconds' | 'milliseconds';
    /** Upper bounds that the client uses unless told otherwise, in the unit. */
    readonly buckets: readonly number[];
  };
  readonly routeLabel: string;
  readonly methodLabel: string;
  readonly statusLabel: string;
}

const otelSeconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10] as const;

/** The one place that knows what a convention emits; `facts/metrics/` holds the output it was read from. */
export const httpConventions = {
  /**
   * A histogram made with prom-client, as its documentation suggests, scraped from the pod.
   * @see https://github.com/siimon/prom-client#histogram
   */
  'prom-client': {
    target: {},
    requests: { metric: 'http_request_duration_seconds_count' },
    errors: { status_code: { re: '5..' } },
    latency: {
      metric: 'http_request_duration_seconds',
      unit: 'seconds',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    },
    routeLabel: 'route',
    methodLabel: 'method',
    statusLabel: 'status_code',
  },
  /**
   * OpenTelemetry's stable HTTP conventions, sent by OTLP and stored by Prometheus' receiver with suffixes.
   * @see https://opentelemetry.io/docs/specs/semconv/http/http-metrics/#metric-httpserverrequestduration
   */
  otel: {
    target: {},
    requests: { metric: 'http_server_request_duration_seconds_count' },
    errors: { http_response_status_code: { re: '5..' } },
    latency: { metric: 'http_server_request_duration_seconds', unit: 'seconds', buckets: otelSeconds },
    routeLabel: 'http_route',
    methodLabel: 'http_request_method',
    statusLabel: 'http_response_status_code',
  },
  /**
   * Counted from spans by the Collector before any is sampled away, for services that send traces only.
   * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector
   */
  'span-metrics': {
    target: { span_kind: 'SPAN_KIND_SERVER' },
    requests: { metric: 'traces_span_metrics_calls_total' },
    errors: { status_code: 'STATUS_CODE_ERROR' },
    latency: {
      metric: 'traces_span_metrics_duration_milliseconds',
      unit: 'milliseconds',
      buckets: [2, 4, 6, 8, 10, 50, 100, 200, 400, 800, 1000, 1400, 2000, 5000, 10000, 15000],
    },
    routeLabel: 'http_route',
    methodLabel: 'http_request_method',
    statusLabel: 'http_response_status_code',
  },
} as const satisfies Readonly<Record<HttpConvention, HttpTelemetry>>;

/**
 * Histograms in which a service counts what browsers report to it, and the value up to which a page view is good.
 * @see https://web.dev/articles/vitals#core-web-vitals
 */
export const webVitalMetrics = {
  lcp: { metric: 'web_vital_lcp_seconds', good: 2.5 },
  inp: { metric: 'web_vital_inp_seconds', good: 0.2 },
  cls: { metric: 'web_vital_cls_score', good: 0.1 },
} as const satisfies Readonly<Record<WebVital, { readonly metric: string; readonly good: number }>>;

/** A queue that a service works on. A job that is tried again counts again; `result` is `success` or says what failed. */
export const queueMetrics = {
  /** Jobs that wait: a gauge. */
  depth: 'queue_depth',
  /** Seconds since the oldest of them was queued: a gauge. */
  age: 'queue_oldest_job_age_seconds',
  /** Attempts by `result`: a counter. */
  jobs: 'queue_jobs_total',
  /** A histogram. */
  duration: 'queue_job_duration_seconds',
} as const;

/** A cache inside a service: look-ups by `result`, which is `hit` or `miss`. */
export const cacheMetrics = { lookups: 'cache_requests_total' } as const;

/** A CDN, by whatever turns its logs or API into metrics. */
export const cdnMetrics = {
  /** By `cache_status` (`hit`, `miss`, `bypass`, `expired`) and `status_class` (`2xx` to `5xx`): a counter. */
  requests: 'cdn_requests_total',
  /** To clients, by `cache_status`: a counter. */
  bytes: 'cdn_response_bytes_total',
  /** Of requests that the edge sends on: a histogram. */
  origin: 'cdn_origin_request_duration_seconds',
} as const;

/** Attributes of a span that the span_metrics connector must make labels of, for the table above to be true. */
export const spanMetricsDimensions = [
  'http.route',
  'http.request.method',
  'http.response.status_code',
] as const;

/**
 * Matches the bucket with an upper bound in each spelling that Prometheus may have stored: 2.x keeps what the client
 * wrote (`1`, `1000000`), 3.x writes a float (`1.0`, `1e+06`).
 * @see https://prometheus.io/docs/prometheus/latest/migration/#le-and-quantile-label-values
 */
export const bucketMatcher = remember((bound: number): Matcher => {
  const short = goFloat(bound);
  const spellings = new Set([String(bound), short, /[.e]/.test(short) ? short : `${short}.0`]);
  return spellings.size === 1 ? short : { re: [...spellings].map(escapeRegex).join('|') };
}, new Map<number, Matcher>());

/** Go's `FormatFloat(value, 'g', -1, 64)`: an exponent of two digits below 1e-4 and from 1e+06 on. */
function goFloat(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

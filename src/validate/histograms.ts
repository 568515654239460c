import { httpConventions, webVitalMetrics } from '../catalog/conventions';
import { declaredMetrics, type Metric } from '../catalog/metric';
import { shippedMetrics } from '../catalog/metrics-shipped';
import { formatDuration, milliseconds } from '../model/duration';
import type { MetricDeclaration } from '../model/metrics';
import type { LinkedSli, Model, Service, Slo } from '../model/model';
import type { HttpConvention } from '../model/service';
import type { MetricSelector } from '../model/slo';
import type { Problem, PropertyPath } from '../problems/problem';

type SliOf<K extends LinkedSli['kind']> = Extract<LinkedSli, { readonly kind: K }>;

/** SLIs over histograms: of the right kind, and with a bucket at the threshold. */
export function validateHistograms(model: Model): readonly Problem[] {
  return model.slos.flatMap((slo) => {
    const { sli } = slo;
    switch (sli.kind) {
      case 'http-latency':
        return httpLatency(slo, sli, model);
      case 'web-vital':
        return webVital(slo, sli, model);
      case 'latency':
        return latency(slo, sli, metricsOf(model, slo, sli.histogram));
      case 'native-latency':
        return nativeLatency(slo, sli.histogram, metricsOf(model, slo, sli.histogram));
      default:
        return [];
    }
  });
}

/** What is known of a metric: of the service whose job is asked for, of the own one, of any, or of an exporter. */
function metricsOf(model: Model, slo: Slo, { metric, match }: MetricSelector): readonly Metric[] {
  const declared = model.metrics.flatMap((emitted) =>
    declaredMetrics(emitted)
      .filter(({ name }) => name === metric)
      .map((found) => ({ found, id: emitted.id })),
  );
  const by = (services: readonly Service[]): readonly Metric[] =>
    declared.filter(({ id }) => services.some((service) => service.id === id)).map(({ found }) => found);
  const asked = by(model.services.filter(({ job }) => job === match?.['job']));
  const sources = [asked, by([slo.service]), declared.map(({ found }) => found)];
  return sources.find((metrics) => metrics.length > 0) ?? shipped(metric);
}

function shipped(metric: string): readonly Metric[] {
  return shippedMetrics().filter(({ name }) => name === metric);
}

/** What a service itself declares of a metric. */
function declaredBy({ id }: Service, metric: string, { metrics }: Model): MetricDeclaration | undefined {
  return metrics.find((emitted) => emitted.id === id)?.metrics[metric];
}

function httpLatency(slo: Slo, sli: SliOf<'http-latency'>, model: Model): readonly Problem[] {
  const convention: HttpConvention | undefined = sli.service.telemetry?.http;
  if (convention === undefined) return [];
  const { metric, unit, buckets } = httpConventions[convention].latency;
  const declared = declaredBy(sli.service, metric, model)?.buckets;
  return betweenBuckets(slo, {
    metric,
    owner: sli.service.id,
    threshold: milliseconds(sli.threshold) / (unit === 'seconds' ? 1000 : 1),
    buckets: declared ?? buckets,
    source: declared === undefined ? `, the buckets of ${convention}` : '',
    written: unit === 'seconds' ? inSeconds : inMilliseconds,
    path: ['sli', 'threshold'],
  });
}

function latency(
  slo: Slo,
  { histogram, threshold }: SliOf<'latency'>,
  metrics: readonly Metric[],
): readonly Problem[] {
  const path = ['sli', 'threshold'];
  const [metric] = metrics;
  if (metric === undefined) return [];
  if (metrics.every(({ native }) => native === 'only')) {
    return [otherHistogram(slo, histogram.metric, 'native', 'native-latency')];
  }
  const seconds = !histogram.metric.endsWith('_milliseconds');
  const faults = metrics
    .filter(({ type, native }) => type === 'histogram' && native !== 'only')
    .map(({ buckets, emitter, source }) =>
      source !== 'declared' && buckets === undefined
        ? []
        : betweenBuckets(slo, {
            metric: histogram.metric,
            owner: emitter,
            threshold: milliseconds(threshold) / (seconds ? 1000 : 1),
            buckets: buckets ?? [],
            source: '',
            written: seconds ? inSeconds : inMilliseconds,
            path,
          }),
    );
  // Which of several exporters with this name is meant is not known: one of them is enough.
  return metric.source !== 'declared' && faults.some((fault) => fault.length === 0) ? [] : faults.flat();
}

function nativeLatency(slo: Slo, { metric }: MetricSelector, metrics: readonly Metric[]): readonly Problem[] {
  const classic =
    metrics.length > 0 && metrics.every(({ type, native }) => type === 'histogram' && native === undefined);
  return classic ? [otherHistogram(slo, metric, 'classic', 'latency')] : [];
}

function otherHistogram({ file, sli }: Slo, metric: string, is: string, kind: LinkedSli['kind']): Problem {
  return {
    code: 'O11Y1215',
    severity: 'error',
    message: `${metric} is a ${is} histogram, and an SLI of kind '${sli.kind}' needs ${is === 'native' ? 'classic buckets' : 'a native one'}`,
    at: { file, path: ['sli', 'histogram'] },
    expected: `a histogram that is declared ${is === 'native' ? "without native: 'only'" : "with native: 'also' or 'only'"}`,
    fix: `did you mean kind: '${kind}'?`,
  };
}

function webVital(slo: Slo, { service, vital }: SliOf<'web-vital'>, model: Model): readonly Problem[] {
  const { metric, good } = webVitalMetrics[vital];
  const declared = declaredBy(service, metric, model);
  if (declared?.type !== 'histogram') return [];
  return betweenBuckets(slo, {
    metric,
    owner: service.id,
    threshold: good,
    fixed: true,
    buckets: declared.buckets ?? [],
    source: '',
    written: String,
    path: ['sli', 'vital'],
  });
}

interface Threshold {
  readonly metric: string;
  readonly owner: string;
  /** In the unit of the metric, as the buckets. */
  readonly threshold: number;
  /** The threshold is not the author's to choose. */
  readonly fixed?: true;
  readonly buckets: readonly number[];
  /** Whose buckets they are, if not the service's own. */
  readonly source: string;
  /** A bound for people. */
  readonly written: (bound: number) => string;
  readonly path: PropertyPath;
}

/** A threshold between two buckets could only be guessed. */
function betweenBuckets(
  slo: Slo,
  { metric, owner, threshold, fixed, buckets, source, written, path }: Threshold,
): readonly Problem[] {
  if (buckets.includes(threshold)) return [];
  const positive = buckets.filter((bound) => bound > 0);
  const nearest = [...positive].sort((a, b) => Math.abs(a - threshold) - Math.abs(b - threshold))[0];
  const suggestion =
    nearest === undefined || fixed === true ? '' : `did you mean '${written(nearest)}'? Otherwise `;
  return [
    {
      code: 'O11Y1205',
      severity: 'error',
      message: `the threshold ${written(threshold)} is no bucket of ${metric} of ${owner}`,
      at: { file: slo.file, path },
      expected:
        positive.length === 0
          ? 'a histogram that declares its buckets'
          : `one of ${positive.map(written).join(', ')}${source}`,
      fix: `${suggestion}add ${threshold} to the buckets in the code and in the .metrics.ts file`,
    },
  ];
}

const inMilliseconds = (bound: number): string =>
  Number.isInteger(bound) ? formatDuration(bound) : `${bound}ms`;

const inSeconds = (bound: number): string => inMilliseconds(Math.round(bound * 1_000_000) / 1000);

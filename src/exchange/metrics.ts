import { declaredMetrics } from '../catalog/metric';
import { extendCatalog } from '../catalog/metrics';
import { shippedCatalog, shippedMetrics } from '../catalog/metrics-shipped';
import { groupBy } from '../model/group-by';
import type { MetricDeclaration, MetricDeclarations } from '../model/metrics';
import type { EmittedMetrics } from '../model/model';
import { readQuery } from '../promql/query';
import type { Selector } from '../promql/selector';
import { type Catalog, hasLabel } from '../promql/series';
import { rateWindow } from './events';
import type { ForeignSlo } from './foreign';
import { boundIn } from './histograms';
import { queriesOf } from './sli-queries';

/** What is emitted, as far as it is known. */
export interface KnownMetrics {
  readonly catalog: Catalog;
  /** Upper bounds of classic histograms, as far as they are known. */
  readonly buckets: ReadonlyMap<string, ReadonlySet<number>>;
}

/** What exporters emit, and what is declared. */
export function knownMetrics(metrics: readonly EmittedMetrics[]): KnownMetrics {
  const declared = metrics.flatMap(declaredMetrics);
  const byName = groupBy([...shippedMetrics(), ...declared], ({ name }) => name);
  const buckets = [...byName].flatMap(([name, metrics]) => {
    const bounds = metrics.flatMap((metric) => metric.buckets ?? []);
    return bounds.length === 0 ? [] : [[name, new Set(bounds)] as const];
  });
  return { catalog: extendCatalog(shippedCatalog(), declared), buckets: new Map(buckets) };
}

/** A metric that an SLI reads. */
interface Used {
  readonly name: string;
  readonly type: MetricDeclaration['type'];
  readonly labels: readonly string[];
  readonly buckets: readonly number[];
  /** Of a histogram: whether its samples are whole ones. */
  readonly native: boolean;
}

/** Metrics, labels and buckets that SLOs need and nothing is known to emit, as they are declared. */
export function missingMetrics(slos: readonly ForeignSlo[], known: KnownMetrics): MetricDeclarations {
  const used = slos.flatMap((slo) => usedBy(slo)).filter((it) => isMissing(it, known));
  return Object.fromEntries(
    [...groupBy(used, ({ name }) => name)].map(([name, uses]) => [name, declarationOf(uses, known.catalog)]),
  );
}

/** A person knows better. */
const labelMeaning = 'read by an imported SLO';

function declarationOf(uses: readonly Used[], { targetLabels }: Catalog): MetricDeclaration {
  const histograms = uses.filter(({ type }) => type === 'histogram');
  const labels = new Set(uses.flatMap((it) => it.labels));
  const own = [...labels].filter((label) => !targetLabels.has(label) && label !== 'le');
  const buckets = [...new Set(histograms.flatMap((it) => it.buckets))].sort((a, b) => a - b);
  const native = histograms.some((it) => it.native);
  return {
    // A histogram is used by its parts and by its name.
    type: histograms.length > 0 ? 'histogram' : (uses[0]?.type ?? 'gauge'),
    ...(own.length === 0 ? {} : { labels: Object.fromEntries(own.map((label) => [label, labelMeaning])) }),
    ...(buckets.length === 0 ? {} : { buckets }),
    ...(native
      ? { native: histograms.every((it) => it.native) ? ('only' as const) : ('also' as const) }
      : {}),
  };
}

function isMissing({ name, type, labels, buckets, native }: Used, known: KnownMetrics): boolean {
  const parts = type !== 'histogram' || native ? [name] : [`${name}_bucket`, `${name}_count`];
  const bounds = known.buckets.get(name);
  if (bounds !== undefined && buckets.some((bound) => !bounds.has(bound))) return true;
  return parts.some((it) => {
    const series = known.catalog.series.get(it);
    return (
      series === undefined ||
      labels.some((label) => label !== 'le' && !hasLabel(known.catalog, series, label))
    );
  });
}

function usedBy({ sli, groupBy: labels = [] }: ForeignSlo): readonly Used[] {
  if (sli.kind === 'weighted') return [];
  if (sli.kind === 'latency' || sli.kind === 'native-latency') {
    const { metric, match = {} } = sli.histogram;
    const native = sli.kind === 'native-latency';
    const buckets = native ? [] : [boundIn(metric, sli.threshold)];
    return [{ name: metric, type: 'histogram', labels: [...Object.keys(match), ...labels], buckets, native }];
  }
  return queriesOf(sli).flatMap((query) =>
    readQuery(query.replaceAll('$__rate_interval', rateWindow)).selectors.flatMap((selector) =>
      selector.metric === undefined ? [] : [usedSeries(selector.metric, selector, labels)],
    ),
  );
}

function usedSeries(metric: string, { matchers, enclosing }: Selector, groups: readonly string[]): Used {
  const rated = enclosing.some((it) => it.kind === 'call' && /^(i?rate|increase)$/.test(it.name));
  const part = rated ? /^(.+)_(?:bucket|count|sum)$/.exec(metric)?.[1] : undefined;
  const le = matchers.flatMap(({ label, operator, value }) =>
    label === 'le' && operator === '=' && Number.isFinite(Number(value)) ? [Number(value)] : [],
  );
  return {
    name: part ?? metric,
    type: part !== undefined ? 'histogram' : rated || metric.endsWith('_total') ? 'counter' : 'gauge',
    labels: [...matchers.map(({ label }) => label), ...groups],
    buckets: le,
    native: false,
  };
}

import { declaredMetrics } from '../catalog/metric';
import { extendCatalog } from '../catalog/metrics';
import { shippedCatalog } from '../catalog/metrics-shipped';
import type { Service } from '../model/model';
import type { MetricDeclaration } from '../model/service';
import { readQuery } from '../promql/query';
import type { Selector } from '../promql/selector';
import { type Catalog, hasLabel } from '../promql/series';
import type { ForeignSlo } from './foreign';
import { boundIn, queriesOf, rateWindow } from './sli';

/** What exporters emit, and what services say that they emit. */
export function knownMetrics(services: readonly Service[]): Catalog {
  return extendCatalog(
    shippedCatalog(),
    services.flatMap(({ id, telemetry }) => declaredMetrics(id, telemetry?.metrics ?? {})),
  );
}

/** A series that an SLI reads. */
interface Used {
  readonly name: string;
  readonly type: MetricDeclaration['type'];
  readonly labels: readonly string[];
  readonly buckets: readonly number[];
}

type Declarations = Readonly<Record<string, MetricDeclaration>>;

/** Metrics and labels that SLOs need and nothing is known to emit, as a service declares them. */
export function missingMetrics(slos: readonly ForeignSlo[], catalog: Catalog): Declarations {
  const used = slos.flatMap((slo) => usedBy(slo)).filter((it) => isMissing(it, catalog));
  const merged = new Map<string, Used>();
  for (const it of used) {
    const known = merged.get(it.name);
    merged.set(it.name, {
      ...it,
      // A histogram is used by its parts and by its name.
      type: known?.type === 'histogram' ? 'histogram' : it.type,
      labels: [...new Set([...(known?.labels ?? []), ...it.labels])],
      buckets: [...new Set([...(known?.buckets ?? []), ...it.buckets])].sort((a, b) => a - b),
    });
  }
  return Object.fromEntries(
    [...merged.values()].map(({ name, type, labels, buckets }) => {
      const own = labels.filter((label) => !catalog.targetLabels.has(label) && label !== 'le');
      return [
        name,
        {
          type,
          ...(own.length === 0 ? {} : { labels: own }),
          ...(type === 'histogram' && buckets.length > 0 ? { buckets } : {}),
        },
      ];
    }),
  );
}

function isMissing({ name, type, labels }: Used, catalog: Catalog): boolean {
  const series = type === 'histogram' ? [`${name}_bucket`, `${name}_count`] : [name];
  return series.some((it) => {
    const known = catalog.series.get(it);
    return known === undefined || labels.some((label) => label !== 'le' && !hasLabel(catalog, known, label));
  });
}

function usedBy({ sli, groupBy = [] }: ForeignSlo): readonly Used[] {
  if (sli.kind === 'weighted') return [];
  if (sli.kind === 'latency' || sli.kind === 'native-latency') {
    const { metric, match = {} } = sli.histogram;
    const labels = [...Object.keys(match), ...groupBy];
    return sli.kind === 'latency'
      ? [{ name: metric, type: 'histogram', labels, buckets: [boundIn(metric, sli.threshold)] }]
      : // There is no word for a native histogram; its samples grow as those of a counter do.
        [{ name: metric, type: 'counter', labels, buckets: [] }];
  }
  return queriesOf(sli).flatMap((query) =>
    readQuery(query.replaceAll('$__rate_interval', rateWindow)).selectors.flatMap((selector) =>
      selector.metric === undefined ? [] : [usedSeries(selector.metric, selector, groupBy)],
    ),
  );
}

function usedSeries(metric: string, { matchers, enclosing }: Selector, groupBy: readonly string[]): Used {
  const part = /^(.+)_(?:bucket|count|sum)$/.exec(metric)?.[1];
  const rated = enclosing.some((it) => it.kind === 'call' && /^(i?rate|increase)$/.test(it.name));
  const le = matchers.flatMap(({ label, operator, value }) =>
    label === 'le' && operator === '=' && Number.isFinite(Number(value)) ? [Number(value)] : [],
  );
  return {
    name: part ?? metric,
    type: part !== undefined ? 'histogram' : rated || metric.endsWith('_total') ? 'counter' : 'gauge',
    labels: [...matchers.map(({ label }) => label), ...groupBy],
    buckets: le,
  };
}

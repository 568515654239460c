import type { Metric } from '../catalog/metric';
import { seriesOf } from '../catalog/metrics';
import type { MetricDeclaration, MetricDeclarations } from '../model/metrics';
import { type Catalog, hasLabel } from '../promql/series';
import type { UsedSeries } from './used-series';

/** What no catalogue says of the metrics that queries name, as a definition declares it. */
export interface DeclaredUse {
  readonly metrics: MetricDeclarations;
  /** Of these, metrics that a catalogue has without some of their labels. */
  readonly extended: readonly string[];
}

/** What a person has to look at: queries say how a metric is used, not what it is. */
const review = 'to be reviewed';
const unknownLabel = 'named by a query';

/**
 * Metrics outside of every catalogue, of the type that follows from how they are used, and labels that a catalogue does not
 * know of its metrics.
 *
 * @param known metrics of catalogues
 */
export function declareUsed(
  used: ReadonlyMap<string, UsedSeries>,
  catalog: Catalog,
  known: readonly Metric[],
): DeclaredUse {
  const strangers = [...used.values()].filter(
    ({ name }) => !catalog.series.has(name) && !catalog.families.has(name) && isClassic(name),
  );
  const extended = extensions(used, catalog, known);
  const all = { ...strangersDeclared(strangers), ...extended };
  return {
    metrics: Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
    extended: Object.keys(extended).sort(),
  };
}

const isClassic = (name: string): boolean => /^[a-zA-Z_:][a-zA-Z0-9_:]*$/.test(name);

function strangersDeclared(strangers: readonly UsedSeries[]): MetricDeclarations {
  const byName = new Map(strangers.map((series) => [series.name, series]));
  const parts = new Map<string, MetricDeclaration>();
  const taken = new Set<string>();
  for (const base of new Set(strangers.flatMap(({ name }) => baseOf(name) ?? []))) {
    const family = familyOf(base, byName);
    if (family === undefined) continue;
    const series = family.parts.flatMap((name) => byName.get(name) ?? []);
    for (const { name } of series) taken.add(name);
    parts.set(base, declaration(family.type, series, family.why, family.own));
  }
  const others = strangers.filter(({ name }) => !taken.has(name));
  return {
    ...Object.fromEntries(parts),
    ...Object.fromEntries(
      others.map((series) => {
        const [type, why] = typeOf(series);
        return [series.name, declaration(type, [series], why)];
      }),
    ),
  };
}

const baseOf = (name: string): string | undefined => /^(.+)_(?:bucket|sum|count)$/.exec(name)?.[1];

interface Family {
  readonly type: 'histogram' | 'summary';
  readonly parts: readonly string[];
  /** The label that tells its series apart. */
  readonly own: string;
  readonly why: string;
}

/** Several series that belong together; nothing where they may be metrics of their own. */
function familyOf(base: string, byName: ReadonlyMap<string, UsedSeries>): Family | undefined {
  const [bucket, sum, count] = ['_bucket', '_sum', '_count'].map((part) => byName.get(`${base}${part}`));
  const parts = [`${base}_bucket`, `${base}_sum`, `${base}_count`];
  if (bucket?.labels.has('le')) {
    return { type: 'histogram', parts, own: 'le', why: 'a histogram, because its buckets are read' };
  }
  const quantiles = byName.get(base);
  const isSummary = quantiles === undefined || quantiles.labels.has('quantile');
  if (bucket !== undefined || !isSummary || !isGrowing(sum) || !isGrowing(count)) return undefined;
  return {
    type: 'summary',
    parts: [base, ...parts.slice(1)],
    own: 'quantile',
    why: 'a sum and a number of what was observed',
  };
}

const isGrowing = (series: UsedSeries | undefined): boolean => series?.isRated === true && !series.isValued;

/** What is not sure is untyped: nothing that is done with it is then called wrong. */
function typeOf({ name, isRated, isValued }: UsedSeries): readonly [MetricDeclaration['type'], string] {
  const isNamedCounter = name.endsWith('_total');
  if (isRated && !isValued) return ['counter', 'a counter, because its rate is taken'];
  if (isRated) return ['untyped', 'its rate is taken, and its value is shown'];
  if (isNamedCounter && isValued) return ['untyped', 'named like a counter, and its value is shown'];
  if (isNamedCounter) return ['counter', 'a counter by its name'];
  if (isValued || /_info$|:/.test(name)) return ['gauge', 'a gauge, because its value is shown'];
  return ['untyped', 'only counted, or asked for its labels'];
}

function declaration(
  type: MetricDeclaration['type'],
  series: readonly UsedSeries[],
  why: string,
  own?: string,
): MetricDeclaration {
  return {
    type,
    description: `${review}: ${why}`,
    ...labelled(series, own, () => unknownLabel),
  };
}

/** What is named of all series, but for the label that tells the parts of the metric apart. */
function labelled(
  series: readonly UsedSeries[],
  own: string | undefined,
  meaning: (label: string) => string,
): Pick<MetricDeclaration, 'labels'> {
  const labels = [...new Set(series.flatMap((one) => [...one.labels]))].filter((label) => label !== own);
  if (labels.length === 0) return {};
  return { labels: Object.fromEntries(labels.sort().map((label) => [label, meaning(label)])) };
}

/** Labels that something adds where these metrics are scraped. Those of the catalogue stand beside them as far as they are used. */
function extensions(
  used: ReadonlyMap<string, UsedSeries>,
  catalog: Catalog,
  known: readonly Metric[],
): MetricDeclarations {
  const owners = new Map(known.flatMap((metric) => seriesOf(metric).map((name) => [name, metric] as const)));
  const found = new Map<string, MetricDeclaration>();
  const lacking = new Set(
    [...used.values()].flatMap(({ name, labels }) => {
      const series = catalog.series.get(name);
      const owner = owners.get(name);
      if (series === undefined || owner === undefined) return [];
      return [...labels].every((label) => hasLabel(catalog, series, label)) ? [] : [owner];
    }),
  );
  for (const metric of lacking) {
    const series = seriesOf(metric).flatMap((name) => used.get(name) ?? []);
    const own = metric.type === 'histogram' ? 'le' : metric.type === 'summary' ? 'quantile' : undefined;
    found.set(metric.name, {
      type: metric.type,
      ...(metric.unit === undefined ? {} : { unit: metric.unit }),
      ...(metric.native === undefined ? {} : { native: metric.native }),
      ...labelled(series, own, (label) => meaningOf(label, metric)),
    });
  }
  return Object.fromEntries(found);
}

function meaningOf(label: string, { emitter, labels }: Metric): string {
  return labels.includes(label)
    ? `as ${emitter} has it`
    : `${review}: ${unknownLabel}, and no label of ${emitter}`;
}

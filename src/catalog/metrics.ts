import type { Catalog, Series } from '../promql/series';
import { targetLabels } from '../promql/target-labels';
import type { Metric } from './metric';

/** A series of a metric, before those of equal name are merged. */
type Part = Pick<Series, 'name' | 'type'> & Partial<Omit<Series, 'labels'>> & { readonly own?: string };

/** What decides which series are stored. */
type Stored = Pick<Metric, 'name' | 'type' | 'unit' | 'buckets' | 'native'>;

/** Which series are stored for a metric, by its type. */
const partsOf: Readonly<Record<Metric['type'], (metric: Stored) => readonly Part[]>> = {
  counter: (metric) => [{ ...sampled(metric), type: 'counter' }],
  gauge: (metric) => [{ ...sampled(metric), type: 'gauge' }],
  untyped: (metric) => [{ ...sampled(metric), type: 'untyped' }],
  summary: (metric) => [
    { ...sampled(metric), type: 'gauge', own: 'quantile' },
    { ...sampled(metric, '_sum'), type: 'counter' },
    { ...counted(metric, '_count'), type: 'counter' },
  ],
  histogram: (metric) => [
    ...(metric.native === undefined
      ? []
      : [{ ...observing(metric), type: 'counter', native: true } as const]),
    ...(metric.native === 'only'
      ? []
      : [{ ...observing(metric, '_bucket'), ...bucketsOf(metric), type: 'counter', own: 'le' } as const]),
    { ...counted(metric, '_count'), type: 'counter' },
    { ...sampled(metric, '_sum'), type: 'counter' },
  ],
};

const sampled = ({ name, unit }: Stored, suffix = ''): Pick<Series, 'name' | 'unit'> => ({
  name: `${name}${suffix}`,
  ...(unit === undefined ? {} : { unit }),
});

const counted = ({ name }: Stored, suffix = ''): Pick<Series, 'name' | 'unit'> => ({
  name: `${name}${suffix}`,
  unit: /(^|_)requests?_/.test(name) ? 'requests' : 'observations',
});

const observing = (metric: Stored, suffix = ''): Pick<Series, 'name' | 'unit' | 'observed'> => ({
  ...counted(metric, suffix),
  ...(metric.unit === undefined ? {} : { observed: metric.unit }),
});

/** How many there are, the one up to +Inf included. */
const bucketsOf = ({ buckets }: Stored): Pick<Series, 'buckets'> =>
  buckets === undefined ? {} : { buckets: buckets.length + 1 };

/** Names of the series that are stored for a metric. */
export function seriesOf(metric: Stored): readonly string[] {
  return partsOf[metric.type](metric).map(({ name }) => name);
}

/**
 * A lookup by the name of a series. Several emitters may share a name: labels are united, and where the types differ
 * nothing is said about the type.
 */
export function buildCatalog(metrics: Iterable<Metric>): Catalog {
  return extendCatalog(
    {
      series: new Map(),
      families: new Map(),
      targetLabels: new Set(targetLabels),
      jobs: new Set(),
      gone: new Map(),
    },
    metrics,
  );
}

/** The catalogue with more metrics in it; the given one stays as it is. */
export function extendCatalog(catalog: Catalog, metrics: Iterable<Metric>): Catalog {
  const series = new Map(catalog.series);
  const families = new Map(catalog.families);
  for (const metric of metrics) {
    const parts = partsOf[metric.type](metric);
    for (const part of parts) series.set(part.name, merge(series.get(part.name), toSeries(part, metric)));
    if (!parts.some(({ name }) => name === metric.name))
      families.set(
        metric.name,
        parts.map(({ name }) => name),
      );
  }
  return { ...catalog, series, families };
}

function toSeries({ own, native = false, ...part }: Part, { labels, job }: Metric): Series {
  const open = labels.filter((label) => label.endsWith('*'));
  return {
    ...part,
    native,
    labels: new Set([...labels.filter((label) => !label.endsWith('*')), ...(own === undefined ? [] : [own])]),
    labelPrefixes: open.map((label) => label.slice(0, -1)),
    ...(job === undefined ? {} : { jobs: new Set([job]) }),
  };
}

function merge(known: Series | undefined, added: Series): Series {
  if (known === undefined) return added;
  const buckets = Math.max(known.buckets ?? 0, added.buckets ?? 0);
  return {
    name: added.name,
    type: known.type === added.type ? added.type : 'untyped',
    labels: new Set([...known.labels, ...added.labels]),
    labelPrefixes: [...new Set([...known.labelPrefixes, ...added.labelPrefixes])],
    native: known.native || added.native,
    ...(buckets === 0 ? {} : { buckets }),
    ...agreed('unit', known, added),
    ...agreed('observed', known, added),
    ...(known.jobs && added.jobs ? { jobs: new Set([...known.jobs, ...added.jobs]) } : {}),
  };
}

/** Some emitters say a unit where others say none. */
function agreed(key: 'unit' | 'observed', known: Series, added: Series): Partial<Series> {
  const unit = known[key] ?? added[key];
  return unit === undefined || (added[key] !== undefined && added[key] !== unit) ? {} : { [key]: unit };
}

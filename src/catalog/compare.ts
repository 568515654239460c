import { targetLabels } from '../promql/target-labels';
import type { Emitter, Metric } from './metric';
import { seriesOf } from './metrics';

/** What a Prometheus has, of the jobs of one emitter where it is about labels and new metrics. */
export interface Observed {
  /** Of everything that is stored. */
  readonly series: ReadonlySet<string>;
  /** By the name of the metric; nothing where the Prometheus does not say it. */
  readonly types: ReadonlyMap<string, Metric['type']>;
  /** By the name of the metric. */
  readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
  /** Metrics of the jobs of the emitter that no catalogue holds. */
  readonly unknown: readonly string[];
}

export interface Difference {
  /**
   * `missing`, and of two known versions the newer alone has it (`not-yet`); `gone` is there although the newer version
   * no longer has it; `new` is in no catalogue.
   */
  readonly kind: 'missing' | 'not-yet' | 'gone' | 'new' | 'type' | 'label-missing' | 'label-new';
  readonly metric: string;
  /** The label, or the type as it is stored. */
  readonly what?: string;
  /** The type in the catalogue. */
  readonly instead?: string;
}

/** The emitters of each series: what one alone has tells that it is there. */
export function ownersOf(emitters: readonly Emitter[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const { name, metrics } of emitters) {
    for (const series of metrics.flatMap(seriesOf)) {
      const known = owners.get(series);
      if (known === undefined) owners.set(series, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
  return owners;
}

/** Below this share of its series an emitter without series of its own is not there. */
const enough = 0.8;

/** Series that no other emitter has. */
export function ownSeries(
  { metrics }: Emitter,
  owners: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...new Set(metrics.flatMap(seriesOf))].filter((name) => owners.get(name)?.length === 1);
}

/** Whether something of the emitter is among the series, and not only what others emit as well. */
export function isThere(
  emitter: Emitter,
  series: ReadonlySet<string>,
  owners: ReadonlyMap<string, readonly string[]>,
): boolean {
  const own = ownSeries(emitter, owners);
  if (own.length > 0) return own.some((name) => series.has(name));
  const names = [...new Set(emitter.metrics.flatMap(seriesOf))];
  return names.filter((name) => series.has(name)).length >= enough * names.length;
}

/** What a catalogue says and a Prometheus does not, and the other way round. */
export function compareEmitter({ metrics }: Emitter, observed: Observed): readonly Difference[] {
  return [
    ...metrics.flatMap((metric) => compareMetric(metric, observed)),
    ...observed.unknown.map((metric): Difference => ({ kind: 'new', metric })),
  ];
}

function compareMetric(metric: Metric, observed: Observed): readonly Difference[] {
  const { name, only, optional } = metric;
  const isStored = seriesOf(metric).some((series) => observed.series.has(series));
  if (only === 'older') return isStored ? [{ kind: 'gone', metric: name }] : [];
  if (isStored) return [...compareType(metric, observed), ...compareLabels(metric, observed)];
  if (optional === true) return [];
  return [{ kind: only === 'newer' ? 'not-yet' : 'missing', metric: name }];
}

/** Nothing is said of what has no type on either side. */
function compareType({ name, type }: Metric, { types }: Observed): readonly Difference[] {
  const stored = types.get(name);
  if (stored === undefined || stored === type || stored === 'untyped' || type === 'untyped') return [];
  return [{ kind: 'type', metric: name, what: stored, instead: type }];
}

/** By the target, by buckets and by quantiles. */
const addedLabels: ReadonlySet<string> = new Set([...targetLabels, 'le', 'quantile']);

function compareLabels(metric: Metric, { labels }: Observed): readonly Difference[] {
  const stored = labels.get(metric.name);
  if (stored === undefined) return [];
  const closed = metric.labels.filter((label) => !label.endsWith('*'));
  const open = metric.labels.filter((label) => label.endsWith('*')).map((label) => label.slice(0, -1));
  const isSaid = (label: string): boolean =>
    closed.includes(label) || addedLabels.has(label) || open.some((beginning) => label.startsWith(beginning));
  return [
    ...closed.filter((label) => !stored.has(label)).map((what) => ({ kind: 'label-missing', what }) as const),
    ...[...stored].filter((label) => !isSaid(label)).map((what) => ({ kind: 'label-new', what }) as const),
  ].map((difference) => ({ ...difference, metric: metric.name }));
}

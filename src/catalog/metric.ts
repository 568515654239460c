import { unitInName } from '../model/metric-unit';
import type { EmittedMetrics } from '../model/model';

/** A metric as its emitter declares it. Histograms and summaries are stored as several series. */
export interface Metric {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram' | 'summary' | 'untyped';
  /**
   * Without those of the target, `le` and `quantile`. One that ends in `*` stands for all that begin like it, since they
   * depend on the user's own: `label_*`, or `*` for any.
   */
  readonly labels: readonly string[];
  /** Of its values, such as `seconds` or `bytes`. @default what the name says */
  readonly unit?: string;
  /** Upper bounds of a classic histogram, without +Inf. */
  readonly buckets?: readonly number[];
  /** Whether native histograms are emitted beside classic buckets or instead of them. */
  readonly native?: 'also' | 'only';
  /** Needs a flag of the exporter that is off by default. */
  readonly optional?: true;
  /** Of the two versions of the emitter that were measured, the one that emits it. @default both */
  readonly only?: 'older' | 'newer';
  /** What the emitter says of it, on one line. */
  readonly help?: string;
  /** Read off a running process, taken from upstream's documentation, or declared by a service. */
  readonly source: 'measured' | 'documentation' | 'declared';
  readonly emitter: string;
  /** The value of `job`, where nothing else emits it. */
  readonly job?: string;
}

/** What emits metrics. */
export interface Emitter {
  /** Like the file in `facts/metrics/`, or as a `.metrics.ts` file says it. */
  readonly name: string;
  /** Left out where nothing names one. */
  readonly version?: string;
  /** Of an earlier one that was measured as well. */
  readonly older?: string;
  readonly source: Metric['source'];
  /** Where upstream lists them, and what else must be known; of a `.metrics.ts` file its path. */
  readonly note?: string;
  /** Those that only the older version emits included. */
  readonly metrics: readonly Metric[];
}

/** The metrics of a definition. */
export function declaredMetrics({
  emitter,
  metrics,
}: Pick<EmittedMetrics, 'emitter' | 'metrics'>): readonly Metric[] {
  return Object.entries(metrics).map(
    ([name, { type, labels = {}, unit = unitInName(name), buckets, native, description }]) => ({
      name,
      type,
      labels: Object.keys(labels),
      ...(unit === undefined ? {} : { unit }),
      ...(buckets === undefined ? {} : { buckets }),
      ...(native === undefined ? {} : { native }),
      ...(description === undefined ? {} : { help: description }),
      source: 'declared',
      emitter,
    }),
  );
}

/** A series that a recording rule makes. Its labels follow from the expression; where they are not known, any will do. */
export function recordedMetric(name: string, labels: readonly string[] = ['*']): Metric {
  return { name, type: 'gauge', labels, source: 'declared', emitter: 'recording rule' };
}

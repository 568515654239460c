/** What the checks must know of a series; `catalog/` builds it from the metrics that real exporters emit. */
export interface Series {
  readonly name: string;
  /** The buckets, sum and count of a histogram are counters. */
  readonly type: 'counter' | 'gauge' | 'untyped';
  /** Without those of the target. */
  readonly labels: ReadonlySet<string>;
  /** Beginnings of labels that depend on the user's own, such as `label_`; an empty one allows every label. */
  readonly labelPrefixes: readonly string[];
  /** Samples are whole histograms: quantiles need no `le`. */
  readonly native: boolean;
  /** How many upper bounds a series of buckets has, +Inf among them; left out where it is not known. */
  readonly buckets?: number;
  /** Of the values; a plain number where the name says none, nothing where emitters differ. */
  readonly unit?: string;
  /** Of what was observed, where the values only count it: of the buckets of a histogram. */
  readonly observed?: string;
  /** Values of `job`; left out where others may emit it. */
  readonly jobs?: ReadonlySet<string>;
}

export interface Catalog {
  readonly series: ReadonlyMap<string, Series>;
  /** The series of histograms and summaries by the name of the metric, which is no series itself. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** Labels that scraping or the sender adds to any series. */
  readonly targetLabels: ReadonlySet<string>;
  /** Values of `job` that definitions know; there may be others. */
  readonly jobs: ReadonlySet<string>;
  /** What became of series that nothing emits any more, by name: `prometheus 2.42.0 did, 3.15.0 does not`. */
  readonly gone: ReadonlyMap<string, string>;
}

export function hasLabel(catalog: Catalog, series: Series, label: string): boolean {
  return (
    series.labels.has(label) ||
    catalog.targetLabels.has(label) ||
    series.labelPrefixes.some((prefix) => label.startsWith(prefix))
  );
}

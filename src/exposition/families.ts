import type { Sample } from './sample';

/** Types of both formats. */
export const exposedTypes = [
  'counter',
  'gauge',
  'histogram',
  'summary',
  'untyped',
  'unknown',
  'info',
  'stateset',
  'gaugehistogram',
] as const;

export type ExposedType = (typeof exposedTypes)[number];

/** What Prometheus makes of them: it knows neither infos nor sets of states. */
export type StoredType = Exclude<ExposedType, 'unknown' | 'info' | 'stateset'>;

const storedTypes: Readonly<Record<ExposedType, StoredType>> = {
  counter: 'counter',
  gauge: 'gauge',
  histogram: 'histogram',
  summary: 'summary',
  untyped: 'untyped',
  unknown: 'untyped',
  info: 'gauge',
  stateset: 'gauge',
  gaugehistogram: 'gaugehistogram',
};

/** A metric with what its series have in common. */
export interface Family {
  /** As Prometheus stores it: with the `_total` and `_info` that OpenMetrics leaves to the series. */
  readonly name: string;
  readonly type: StoredType;
  readonly help?: string;
  readonly unit?: string;
  /** Values that were seen of each label, a few of them; without `le` and `quantile`. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** Upper bounds that were seen, +Inf included. */
  readonly bounds: readonly number[];
  /** Series that were seen, by name. */
  readonly series: ReadonlySet<string>;
  /** Whether native histograms are stored; a text never says so. */
  readonly native?: 'also' | 'only';
}

/** How many values of a label are kept. */
const keptValues = 8;

/** What follows the name in the series of a type. */
const endings: Partial<Record<ExposedType, readonly string[]>> = {
  histogram: ['_bucket', '_count', '_sum'],
  summary: ['', '_count', '_sum'],
  gaugehistogram: ['_bucket', '_gcount', '_gsum'],
};

const openMetricsEndings: typeof endings = {
  ...endings,
  counter: ['_total', '_created'],
  histogram: ['_bucket', '_count', '_sum', '_created'],
  summary: ['', '_count', '_sum', '_created'],
  info: ['_info'],
};

interface Draft {
  readonly name: string;
  type: ExposedType;
  help?: string;
  unit?: string;
  readonly labels: Map<string, string[]>;
  readonly bounds: Set<number>;
  readonly series: Set<string>;
}

/** Gathers the lines of a scrape by metric. */
export class FamilyBuilder {
  private readonly openMetrics: boolean;
  private readonly drafts = new Map<string, Draft>();
  /** The metric of a series. */
  private readonly owners = new Map<string, Draft>();

  constructor(openMetrics: boolean) {
    this.openMetrics = openMetrics;
  }

  declare(
    name: string,
    told: { readonly type?: ExposedType; readonly help?: string; readonly unit?: string },
  ): void {
    const draft = Object.assign(this.draft(name), told);
    if (told.type === undefined) return;
    const of = this.openMetrics ? openMetricsEndings : endings;
    for (const ending of of[told.type] ?? ['']) this.owners.set(name + ending, draft);
  }

  add({ name, labels }: Sample): void {
    const draft = this.owners.get(name) ?? this.draft(name);
    draft.series.add(name);
    for (const [label, value] of labels) {
      if (label === 'le' && name.endsWith('_bucket'))
        draft.bounds.add(Number(value.replace('+Inf', 'Infinity')));
      else if (label !== 'quantile' || draft.type !== 'summary') keep(draft.labels, label, value);
    }
  }

  build(): readonly Family[] {
    return [...this.drafts.values()].map(({ name, type, bounds, ...draft }) => ({
      ...draft,
      name: this.storedName(name, type),
      type: storedTypes[type],
      bounds: [...bounds].sort((a, b) => a - b),
    }));
  }

  private storedName(name: string, type: ExposedType): string {
    const ending = this.openMetrics ? { counter: '_total', info: '_info' }[type as string] : undefined;
    return ending === undefined || name.endsWith(ending) ? name : name + ending;
  }

  private draft(name: string): Draft {
    const known = this.drafts.get(name);
    if (known !== undefined) return known;
    const draft: Draft = { name, type: 'untyped', labels: new Map(), bounds: new Set(), series: new Set() };
    this.drafts.set(name, draft);
    return draft;
  }
}

function keep(labels: Map<string, string[]>, label: string, value: string): void {
  const values = labels.get(label);
  if (values === undefined) labels.set(label, [value]);
  else if (values.length < keptValues && !values.includes(value)) values.push(value);
}

import fc from 'fast-check';
import { readQuery } from '../../src/promql/query';
import type { InputSeries } from '../../src/promql/rule-case';
import type { Selector } from '../../src/promql/selector';
import type { Catalog, Series } from '../../src/promql/series';
import { recordedSeries } from './recordings';
import { printSeries, takes } from './series';

/** What a label says where nothing asks for anything else: the same everywhere, so that series can be joined. */
const usual = 'x';

/** Of every target, as far as panels ask for them. */
const targetLabels = ['job', 'instance', 'namespace', 'pod', 'container', 'node'];

/** Bounds of every classic histogram, beside those that a query asks for. */
const bounds = ['0.1', '1', '+Inf'];

export interface ReadSeries {
  readonly input: readonly InputSeries[];
  /** Whether all of them were recorded. */
  readonly recorded: boolean;
}

/**
 * What the selectors of a query read: series of real processes where all that it asks were recorded. For all others made ones, with
 * all labels that the catalogue knows of their metric and values that its matchers take: counters and what has no type count one a
 * second, gauges stay at one, alerts began half an hour ago. Never both: the one would not join the other.
 * @param minutes of history before the query is asked
 */
export function seriesFor(expr: string, catalog: Catalog, minutes: number): ReadSeries {
  const read = readQuery(expr).selectors.flatMap((selector) => {
    const series = catalog.series.get(selector.metric ?? '');
    return series === undefined ? [] : [{ selector, series }];
  });
  const found = read.map(({ selector, series }) => recordedSeries(selector, series, minutes));
  const recorded = found.length > 0 && !found.includes(undefined);
  const input = recorded
    ? found.flatMap((each) => each ?? [])
    : read.flatMap(({ selector, series }) => inputOf(selector, series, minutes));
  return { input: [...new Map(input.map((each) => [each.series, each])).values()], recorded };
}

function inputOf({ matchers }: Selector, series: Series, minutes: number): readonly InputSeries[] {
  // Dotted names of the Collector need quotes that older promtools do not know, and no panel asks for them.
  const own = [...series.labels].filter((label) => /^\w+$/.test(label));
  const labels = new Set([...targetLabels, ...own, ...matchers.map(({ label }) => label)]);
  const values = Object.fromEntries(
    [...labels].map((label) => [label, valueFor(matchers.filter((matcher) => matcher.label === label))]),
  );
  if (!series.labels.has('le'))
    return [{ series: printSeries(series.name, values), values: samples(series, minutes) }];
  return [
    ...new Set([...(matchers.some(({ label }) => label === 'le') ? [values['le'] ?? usual] : []), ...bounds]),
  ].map((le, index) => ({
    series: printSeries(series.name, { ...values, le }),
    values: samples(series, minutes, index + 1),
  }));
}

function samples({ name, type }: Series, minutes: number, factor = 1): string {
  if (name.startsWith('ALERTS')) return `_x${Math.max(0, minutes - 30)} 1x30`;
  return type === 'counter' || type === 'untyped' ? `0+${60 * factor}x${minutes}` : `1x${minutes}`;
}

type Matcher = Selector['matchers'][number];

/** A value that all matchers of a label take. */
function valueFor(matchers: readonly Matcher[]): string {
  const candidates = [usual, ...matchers.flatMap(wanted), 'y'];
  const value = candidates.find((candidate) => matchers.every((matcher) => takes(matcher, candidate)));
  if (value === undefined) throw new Error(`no value for ${JSON.stringify(matchers)}`);
  return value;
}

function wanted({ operator, value }: Matcher): readonly string[] {
  if (operator === '=') return [value];
  if (operator !== '=~') return [];
  return [
    ...value.split('|').map((part) => part.replaceAll('\\', '')),
    ...fc.sample(fc.stringMatching(new RegExp(`^(?:${value})$`)), { numRuns: 1, seed: 1 }),
  ];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSample } from '../../src/exposition/sample';
import type { InputSeries } from '../../src/promql/rule-case';
import type { Selector } from '../../src/promql/selector';
import type { Series } from '../../src/promql/series';
import { printSeries, takes } from './series';

const folder = join(__dirname, '../recorded');

/** A series of a real process, as it was at the first and at the last scrape of a recording. */
export interface Recorded {
  readonly labels: ReadonlyMap<string, string>;
  readonly first: Point;
  readonly last: Point;
}

interface Point {
  readonly value: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** By the name of the metric. */
const recordings = new Map<string, Recorded[]>();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.prom'))) {
  const known = new Map<string, Recorded>();
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, series = '', value = '', at = ''] = /^(.+) (\S+) (\d+)$/.exec(line) ?? [];
    const sample = readSample(line, { openMetrics: false });
    if ('message' in sample) throw new Error(`${file}: ${sample.message}: ${line}`);
    const point: Point = { value: Number(value.replace('Inf', 'Infinity')), at: Number(at) };
    const before = known.get(series);
    known.set(series, { labels: sample.labels, first: before?.first ?? point, last: point });
  }
  for (const [series, recorded] of known) {
    const name = series.replace(/\{.*/s, '');
    recordings.set(name, [...(recordings.get(name) ?? []), recorded]);
  }
}

/** What emitted a series: a job, or the rules of an SLO. */
const emitterLabels: ReadonlySet<string> = new Set(['job', 'slo', 'slo_service']);

/**
 * The recorded series that a selector reads, going on as they did while they were recorded: counters as fast, gauges as they
 * were. Nothing where the emitter that it asks was not recorded; none where that one had no such series.
 * @param minutes of history before the query is asked
 */
export function recordedSeries(
  { metric = '', matchers }: Selector,
  { type }: Pick<Series, 'type'>,
  minutes: number,
): readonly InputSeries[] | undefined {
  const ofEmitter = matchers.filter(({ label }) => emitterLabels.has(label));
  const found = recordings
    .get(metric)
    ?.filter(({ labels }) => ofEmitter.every((matcher) => takes(matcher, labels.get(matcher.label) ?? '')));
  if (found === undefined || found.length === 0) return undefined;
  return found
    .filter(({ labels }) => matchers.every((matcher) => takes(matcher, labels.get(matcher.label) ?? '')))
    .map((recorded) => ({
      series: printSeries(metric, Object.fromEntries(recorded.labels)),
      values: valuesOf(recorded, type, minutes),
    }));
}

function valuesOf({ first, last }: Recorded, type: Series['type'], minutes: number): string {
  if (type === 'gauge') return `${number(last.value)}x${minutes}`;
  const perMinute = last.at === first.at ? 0 : ((last.value - first.value) / (last.at - first.at)) * 60_000;
  return `${number(first.value)}+${number(Math.max(0, perMinute))}x${minutes}`;
}

const number = (value: number): string => (value === Number.POSITIVE_INFINITY ? 'Inf' : String(value));

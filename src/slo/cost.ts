import { calendarSeries } from '../calendar/series';
import type { RecordingRule, RuleGroup } from '../model/artifacts';
import { type Duration, milliseconds } from '../model/duration';
import { groupBy } from '../model/group-by';
import type { Slo } from '../model/model';
import type { Timing } from '../model/timing';
import { readQuery } from '../promql/query';
import type { Enclosing, Matcher, Selector } from '../promql/selector';
import { burnRatesOf, windowsOf } from './burn-pairs';
import { compileSlo } from './compile';
import { series } from './names';
import { periodOf } from './period';
import { isJourney } from './sli';

/** What one evaluation of the rules of an SLO costs, for one group of what it is grouped by. */
export interface Cost {
  /** Series that are recorded; those of alerts exist only while one is pending or fires. */
  readonly seriesWritten: number;
  /** Samples of recorded series, as Prometheus counts them: of a subquery its own points, at most. */
  readonly samplesRead: number;
  /** What is read of each series that a selector of the SLI finds, every time that it is used. */
  readonly raw: readonly RawSelector[];
}

export interface RawSelector {
  readonly selector: string;
  readonly samplesPerSeries: number;
}

/** A recorded series, or those that differ in labels that no rule asks for. */
interface Recorded {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
}

export function costOf(slo: Slo, timing: Timing): Cost {
  const group = compileSlo(slo, timing, {});
  const known = [
    ...recordedBy(slo, group),
    ...membersOf(slo).flatMap((member) => recordedBy(member, compileSlo(member, timing, {}))),
  ];
  const reads = group.rules.flatMap(({ expr }) => readsOf(expr, known, timing));
  return {
    seriesWritten: recordedBy(slo, group).length,
    samplesRead: reads.reduce((sum, { series: found = 0, samples }) => sum + found * samples, 0),
    raw: addUp(
      reads.flatMap(({ text, series: found, samples }) =>
        found === undefined ? [{ selector: text, samplesPerSeries: samples }] : [],
      ),
    ),
  };
}

function addUp(reads: readonly RawSelector[]): readonly RawSelector[] {
  return [...groupBy(reads, ({ selector }) => selector)].map(([selector, uses]) => ({
    selector,
    samplesPerSeries: uses.reduce((sum, { samplesPerSeries }) => sum + samplesPerSeries, 0),
  }));
}

function membersOf({ sli }: Slo): readonly Slo[] {
  return isJourney(sli) ? sli.members.map(({ slo }) => slo) : [];
}

/** Rules that keep the label `window` of what they read record one series for every window. */
const perWindow: ReadonlySet<string> = new Set([series.errorRatio, series.burnRate, series.budgetSpent]);

const perWindowOfJourneys: ReadonlySet<string> = new Set([...perWindow, series.bad, series.total]);

function recordedBy(slo: Slo, group: RuleGroup): readonly Recorded[] {
  const kept = isJourney(slo.sli) ? perWindowOfJourneys : perWindow;
  const windows = [...windowsOf(burnRatesOf(slo)), periodOf(slo).name];
  const records = group.rules.filter((rule): rule is RecordingRule => 'record' in rule);
  return records.flatMap(({ record, labels = {} }) =>
    kept.has(record)
      ? windows.map((window) => ({ metric: record, labels: { ...labels, window } }))
      : [{ metric: record, labels }],
  );
}

interface Read {
  readonly text: string;
  /** How many recorded series it finds; nothing where they are those of others. */
  readonly series?: number;
  readonly samples: number;
}

function readsOf(expr: string, known: readonly Recorded[], timing: Timing): readonly Read[] {
  return readQuery(expr)
    .selectors.filter(({ enclosing }) => !filtersSubquery(enclosing))
    .map((selector) => {
      const read = { text: expr.slice(selector.from, selector.to), samples: samplesOf(selector, timing) };
      const found = foundBy(selector, known);
      return found === undefined ? read : { ...read, series: found };
    });
}

/** Inside a subquery what stands behind `and` decides which points there are, and gives none. */
function filtersSubquery(enclosing: readonly Enclosing[]): boolean {
  const subquery = enclosing.findLastIndex(({ kind }) => kind === 'subquery');
  return enclosing
    .slice(0, Math.max(subquery, 0))
    .some((around) => around.kind === 'operator' && around.side === 'right');
}

/** As many as fit in, at most; every series is recorded or scraped at the interval of evaluations. */
function samplesOf({ range, enclosing }: Selector, { evaluation }: Timing): number {
  const subquery = enclosing.findLast((around) => around.kind === 'subquery');
  if (subquery === undefined) return range === undefined ? 1 : stepsIn(range, evaluation);
  return stepsIn(subquery.range, subquery.step ?? evaluation);
}

/** Of durations that our own rules are written with. */
function stepsIn(range: string, step: string): number {
  return Math.ceil(milliseconds(range as Duration) / milliseconds(step as Duration));
}

const calendar: ReadonlySet<string> = new Set(Object.values(calendarSeries));

function foundBy({ metric = '', matchers }: Selector, known: readonly Recorded[]): number | undefined {
  if (calendar.has(metric)) return 1;
  const named = known.filter((recorded) => recorded.metric === metric);
  if (named.length === 0) return undefined;
  return named.filter(({ labels }) => matchers.every((matcher) => fits(matcher, labels))).length;
}

/** Of the matchers that rules of SLOs use, on labels that they have. */
function fits({ label, operator, value }: Matcher, labels: Recorded['labels']): boolean {
  const given = labels[label] ?? '';
  return operator === '=~' ? new RegExp(`^(?:${value})$`).test(given) : given === value;
}

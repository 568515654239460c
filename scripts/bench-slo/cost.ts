import type { Aim } from './aims';
import { month, type Span, type Truth } from './month';
import { count, table } from './print';
import { intervalOf, period, type RuleSet, secondsOf } from './rule-set';
import type { Store } from './store';

export interface RuleCost {
  /** Samples read when every rule is evaluated once, and per minute at the intervals of the groups. */
  readonly samples: number;
  readonly samplesPerMinute: number;
  /** Seconds to evaluate every rule once, the best of several tries for each rule. */
  readonly seconds: number;
  /** Series that one evaluation of all rules writes, alerts left out. */
  readonly series: number;
  /** Error ratio of the last 30 days as the rule set knows it; undefined where it has none. */
  readonly periodRatio: number | undefined;
}

/** The 30 days that end with the month. */
export const lastPeriod: Span = { from: month.to - secondsOf(period), to: month.to };

/** At the end of the month, when all windows are full. */
const at = month.to - 1;

export async function costOf(store: Store, set: RuleSet, tries: number): Promise<RuleCost> {
  const sums = { samples: 0, samplesPerMinute: 0, seconds: 0, series: 0 };
  for (const group of set.groups) {
    for (const { record, expr } of group.rules) {
      const answers = [];
      for (let attempt = 0; attempt < tries; attempt += 1) answers.push(await store.instant(expr, at));
      const samples = answers[0]?.samples ?? 0;
      sums.samples += samples;
      sums.samplesPerMinute += (samples * 60) / intervalOf(group);
      sums.seconds += Math.min(...answers.map(({ seconds }) => seconds));
      if (record !== undefined) sums.series += answers[0]?.series.length ?? 0;
    }
  }
  const period = await store.instant(set.periodRatio, at);
  return { ...sums, periodRatio: period.series[0]?.value };
}

/** Figures of one rule set on one month. */
export interface Figures {
  readonly name: string;
  readonly cost: RuleCost;
}

/** Times are shares of that of the first row. */
export function costTable(rows: readonly Figures[], truth: Truth): string {
  const { from, to } = lastPeriod;
  const first = rows[0]?.cost.seconds ?? Number.NaN;
  return table(
    [
      'rules',
      'samples per evaluation',
      'samples per minute',
      'time',
      'series written',
      '30 days off the truth',
      'gap included',
    ],
    rows.map(({ name, cost }) => [
      name,
      count(cost.samples),
      count(cost.samplesPerMinute),
      (cost.seconds / first).toFixed(2),
      count(cost.series),
      deviation(cost.periodRatio, truth.ratio(from, to)),
      deviation(cost.periodRatio, truth.ratioOfAll(from, to)),
    ]),
  );
}

function deviation(ratio: number | undefined, truth: number): string {
  if (ratio === undefined) return 'no data';
  return Number.isNaN(ratio) ? 'NaN' : `${((ratio / truth - 1) * 100).toFixed(3)} %`;
}

export function ratioAim(label: string, { periodRatio }: RuleCost, truth: Truth): Aim {
  const ratio = truth.ratio(lastPeriod.from, lastPeriod.to);
  return {
    what: `${label}: 30-day ratio against the truth`,
    wanted: 'within 0.1 %',
    measured: deviation(periodRatio, ratio),
    met: periodRatio !== undefined && Math.abs(periodRatio / ratio - 1) <= 0.001,
  };
}

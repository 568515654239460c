import { month } from './month';
import { intervalOf, type RuleSet } from './rule-set';
import type { Store } from './store';

export interface Cost {
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

/** At the end of the month, when all windows are full. */
const at = month.to - 1;

export async function costOf(store: Store, set: RuleSet, tries: number): Promise<Cost> {
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

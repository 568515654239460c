import type { Samples } from '../../scripts/bench-slo/remote-write';
import type { RangeSeries, Store } from '../../scripts/bench-slo/store';
import { historyOf } from '../../src/backfill/history';
import type { RecordingRule, Rule, RuleGroup } from '../../src/model/artifacts';

type Labels = Readonly<Record<string, string>>;

/** A series that a rule recorded, or an alert that is active. */
export interface Outcome {
  /** Of the rule: what it records, or the name of the alert. */
  readonly name: string;
  readonly labels: Labels;
  readonly value: number;
}

/** Records what rules look back at, for every evaluation that took place. */
export async function recordPast(
  store: Store,
  groups: readonly RuleGroup[],
  times: { readonly from: number; readonly to: number; readonly step: number },
  tookPlace: (time: number) => boolean = () => true,
): Promise<void> {
  for (const rule of historyOf(groups, groups).flat()) {
    const found = await store.range(rule.expr, times.from, times.to, times.step);
    await write(
      store,
      found.map((series) => samplesOf(rule, series, tookPlace)),
    );
  }
}

/**
 * Evaluates all rules of a group once, in order, and records what they find.
 * @returns rules that Prometheus would refuse beside what the others found: their series cannot be matched, or two are
 * the same when the rule's labels are set
 */
export async function evaluate(
  store: Store,
  group: RuleGroup,
  time: number,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly refused: readonly string[] }> {
  const past = new Set<Rule>(historyOf([group], [group]).flat());
  const outcomes: Outcome[] = [];
  const refused: string[] = [];
  for (const rule of group.rules) {
    const name = 'record' in rule ? rule.record : rule.alert;
    try {
      const { series } = await store.instant(rule.expr, time);
      const found = series.map(({ labels, value }) => ({
        name,
        labels: { ...labels, ...rule.labels },
        value,
      }));
      const sets = new Set(found.map(({ labels }) => JSON.stringify(Object.entries(labels).sort())));
      if (sets.size < found.length) throw new Error('the same labels twice');
      outcomes.push(...found);
      if (!('record' in rule) || past.has(rule)) continue;
      await write(
        store,
        series.map(({ labels, value }) => ({
          labels: labelsOf(rule, labels),
          times: [time * 1000],
          values: [value],
        })),
      );
    } catch (error) {
      refused.push(`${name}: ${(error as Error).message}`);
    }
  }
  return { outcomes, refused };
}

async function write(store: Store, series: readonly Samples[]): Promise<void> {
  const filled = series.filter(({ times }) => times.length > 0);
  if (filled.length > 0) await store.write(filled);
}

function labelsOf({ record, labels }: RecordingRule, found: Labels): Labels {
  return { ...found, ...labels, __name__: record };
}

function samplesOf(
  rule: RecordingRule,
  { labels, times, values }: RangeSeries,
  tookPlace: (time: number) => boolean,
): Samples {
  const kept = times.map(tookPlace);
  return {
    labels: labelsOf(rule, labels),
    times: times.filter((_, index) => kept[index]).map((time) => time * 1000),
    values: values.filter((_, index) => kept[index]),
  };
}

import { gap, month, type Span, within } from './month';
import type { Samples } from './remote-write';
import { type Group, intervalOf, type Rule, type RuleSet, secondsOf } from './rule-set';
import { joinSeries, type RangeSeries, type Store } from './store';

/** A recording rule, and the stretch over which its values are wanted. */
interface Recording {
  readonly rule: Rule & { readonly record: string };
  readonly moments: Moments;
  readonly level: number;
}

/** When a group is evaluated, in Unix seconds. */
interface Moments extends Span {
  readonly step: number;
}

/**
 * Evaluates groups as their Prometheus would have, and stores what they record: of `recent`, and of everything where
 * others look back at it. Rules come after those that they read, so that one range query stands for all
 * evaluations of one rule.
 */
export async function recordRules(
  store: Store,
  { groups }: Pick<RuleSet, 'groups'>,
  recent: Span,
  everything: Span = month,
): Promise<void> {
  for (const { rule, moments } of orderOf(groups, recent, everything)) {
    const found = await evaluate(store, rule.expr, moments);
    const series = found
      .map((each) => samplesOf(each, rule, moments.step))
      .filter(({ times }) => times.length > 0);
    if (series.length > 0) await store.write(series);
  }
}

/** Moments at which an alert fires, ascending. */
export async function firingTimes(
  store: Store,
  groups: readonly Group[],
  index: number,
  rule: Rule,
  span: Span,
): Promise<readonly number[]> {
  const moments = momentsOf(groups, index, span);
  const series = await evaluate(store, rule.expr, moments);
  const pending = secondsOf(rule.for ?? '');
  const keep = secondsOf(rule.keep_firing_for ?? '');
  const firing = new Set<number>();
  for (const { times } of series) {
    const active = new Set(times);
    let since: number | undefined;
    let ended: number | undefined;
    let fires = false;
    for (let time = moments.from; time < moments.to; time += moments.step) {
      if (active.has(time)) {
        since ??= time;
        ended = undefined;
        fires ||= time - since >= pending;
      } else {
        ended ??= time;
        fires &&= time - ended < keep;
        if (!fires) since = undefined;
      }
      if (fires) firing.add(time);
    }
  }
  return [...firing].sort((a, b) => a - b);
}

/** Seconds into a span at which its first group is evaluated. */
export const phase = 7;

/** Groups do not run at the same second, nor when the scrapes do. */
function momentsOf(groups: readonly Group[], index: number, { from, to }: Span): Moments {
  const group = groups[index];
  const step = group === undefined ? 30 : intervalOf(group);
  return { from: from + ((phase + 13 * index) % step), to, step };
}

function orderOf(groups: readonly Group[], recent: Span, everything: Span): readonly Recording[] {
  const all = groups.flatMap(({ rules }, group) => rules.map((rule) => ({ rule, group })));
  const names = new Set(all.flatMap(({ rule }) => rule.record ?? []));
  const readsOf = (rule: Rule): readonly string[] =>
    [...new Set(withoutTexts(rule.expr).match(/[a-zA-Z_:][\w:]*/g))].filter(
      (name) => names.has(name) && name !== rule.record,
    );
  const writersOf = (name: string): readonly Rule[] =>
    all.flatMap(({ rule }) => (rule.record === name ? [rule] : []));

  const levelOf = (rule: Rule, below: readonly Rule[] = []): number => {
    if (below.includes(rule)) throw new Error(`${rule.record} is read by what it reads`);
    const levels = readsOf(rule)
      .flatMap(writersOf)
      .map((writer) => levelOf(writer, [...below, rule]));
    return 1 + Math.max(-1, ...levels);
  };

  const lookedBackAt = new Set<string>();
  const lookBack = (rule: Rule): void => {
    for (const name of readsOf(rule)) {
      if (lookedBackAt.has(name)) continue;
      lookedBackAt.add(name);
      writersOf(name).forEach(lookBack);
    }
  };
  for (const { rule } of all) if (/\[|\boffset\b/.test(withoutTexts(rule.expr))) lookBack(rule);

  return all
    .flatMap(({ rule, group }) => {
      const { record } = rule;
      if (record === undefined) return [];
      const span = lookedBackAt.has(record) ? everything : recent;
      return [{ rule: { ...rule, record }, moments: momentsOf(groups, group, span), level: levelOf(rule) }];
    })
    .sort((a, b) => a.level - b.level);
}

/** Names in label values are none. */
function withoutTexts(expr: string): string {
  return expr.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

async function evaluate(store: Store, expr: string, moments: Moments): Promise<readonly RangeSeries[]> {
  const { from, to, step } = moments;
  const found = /@\s*end\(\)/.test(expr)
    ? await evaluateByHour(store, expr, moments)
    : await store.range(expr, from, to - 1, step);
  return found.map(withoutGap);
}

/**
 * `@ end()` is the end of a range query, but the moment of evaluation in a rule. Rules ask it for the hour or month
 * they are in, so queries that stay within a full hour give the same, which is tried with the first moment of each.
 */
async function evaluateByHour(
  store: Store,
  expr: string,
  { from, to, step }: Moments,
): Promise<readonly RangeSeries[]> {
  const parts: (readonly RangeSeries[])[] = [];
  const lastWithin = (time: number): number => {
    const nextHour = (Math.floor(time / 3600) + 1) * 3600;
    return Math.min(time + Math.floor((nextHour - 1 - time) / step) * step, to - step);
  };
  for (let time = from; time < to; time = lastWithin(time) + step) {
    const part = await store.range(expr, time, lastWithin(time), step);
    const first = await store.instant(expr, time);
    const byLabels = new Map(part.map(({ labels, values }) => [JSON.stringify(labels), values[0]]));
    const same = first.series.every(({ labels, value }) => {
      const ranged = byLabels.get(JSON.stringify(labels)) ?? Number.NaN;
      return Math.abs(ranged - value) <= 1e-9 * Math.abs(value);
    });
    if (!same) throw new Error(`${expr} depends on more of @ end() than its hour`);
    parts.push(part);
  }
  return joinSeries(parts);
}

/** Nothing was evaluated while Prometheus was down. */
function withoutGap({ labels, times, values }: RangeSeries): RangeSeries {
  const up = times.map((time) => !within(gap, time));
  return {
    labels,
    times: times.filter((_, index) => up[index]),
    values: values.filter((_, index) => up[index]),
  };
}

/** With a marker wherever the rule had no result after it had one. */
function samplesOf({ labels, times, values }: RangeSeries, rule: Recording['rule'], step: number): Samples {
  const written: { readonly time: number; readonly value: number; readonly end: boolean }[] = [];
  times.forEach((time, index) => {
    written.push({ time, value: values[index] ?? 0, end: false });
    const next = times[index + 1];
    const missing = time + step;
    if (next !== undefined && next > missing && !within(gap, missing)) {
      written.push({ time: missing, value: 0, end: true });
    }
  });
  return {
    labels: { ...labels, ...rule.labels, __name__: rule.record },
    times: written.map(({ time }) => time * 1000),
    values: written.map(({ value }) => value),
    ends: new Set(written.flatMap(({ end }, index) => (end ? [index] : []))),
  };
}

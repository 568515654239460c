import { calendarSeries } from '../calendar/series';
import type { RecordingRule, Rule, RuleGroup } from '../model/artifacts';
import { readQuery } from '../promql/query';
import type { Matcher, Selector } from '../promql/selector';
import { series } from '../slo/names';

/** Recorded series that rules look back at. Only these need a past: everything else follows from them at once. */
const lookedBackAt: ReadonlySet<string> = new Set([
  calendarSeries.utcOffset,
  calendarSeries.maintenance,
  series.totalRate,
  series.badRate,
  series.observed,
  series.totalHour,
  series.badHour,
  series.observedHour,
]);

/** Rules that can be evaluated over the past in one go: none reads what another of the same stage records. */
export type Stage = readonly RecordingRule[];

/**
 * The rules whose past the rules of `wanted` look back at, in the order in which their past can be made: a rule finds
 * nothing of another whose blocks are not loaded yet.
 * @param groups where these rules are, those of `wanted` among them
 */
export function historyOf(wanted: readonly RuleGroup[], groups: readonly RuleGroup[]): readonly Stage[] {
  const known = groups.flatMap(({ rules }) => rules).filter(needsPast);
  const needed = new Set<RecordingRule>();
  const follow = (rule: Rule): void => {
    for (const read of known.filter((candidate) => candidate !== rule && reads(rule, candidate))) {
      if (needed.has(read)) continue;
      needed.add(read);
      follow(read);
    }
  };
  for (const { rules } of wanted) rules.forEach(follow);
  return stagesOf([...needed]);
}

function needsPast(rule: Rule): rule is RecordingRule {
  if (!('record' in rule) || !lookedBackAt.has(rule.record)) return false;
  // In a range query it is the end of the range, not the moment of the evaluation.
  if (/@\s*end\(\)/.test(rule.expr)) throw new Error(`the past of ${rule.record} cannot be made`);
  return true;
}

function stagesOf(rules: readonly RecordingRule[]): readonly Stage[] {
  const levelOf = (rule: RecordingRule): number =>
    Math.max(-1, ...rules.filter((other) => other !== rule && reads(rule, other)).map(levelOf)) + 1;
  const stages: RecordingRule[][] = [];
  for (const rule of rules) {
    const level = levelOf(rule);
    stages[level] = [...(stages[level] ?? []), rule];
  }
  return stages;
}

function reads(rule: Rule, recorded: RecordingRule): boolean {
  return readQuery(rule.expr).selectors.some((selector) => selects(selector, recorded));
}

/** Labels that a rule does not set may have any value. */
function selects({ metric, matchers }: Selector, { record, labels = {} }: RecordingRule): boolean {
  return (
    metric === record &&
    matchers.every((matcher) => {
      const value = labels[matcher.label];
      return value === undefined || matches(matcher, value);
    })
  );
}

function matches({ operator, value: expected }: Matcher, value: string): boolean {
  const equal = operator.endsWith('~') ? new RegExp(`^(?:${expected})$`).test(value) : value === expected;
  return operator.startsWith('=') === equal;
}

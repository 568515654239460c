import type { Duration } from '../model/duration';
import { groupBy } from '../model/group-by';

/** One executed example of what rules do. Times are counted from the first sample. */
export interface RuleCase {
  /** What it is about: the id of a definition. */
  readonly subject: string;
  /** What is shown of it, as a sentence. */
  readonly name: string;
  /** Distance of two samples. */
  readonly interval: Duration;
  /** Distance of two evaluations, whatever interval rule groups have. @default 30s */
  readonly evaluation?: Duration;
  /** Its series are those of targets, which the rules of other subjects may read as well. */
  readonly raw?: true;
  /** Where a selector is given twice, the later values hold. */
  readonly series: readonly InputSeries[];
  readonly expectations: readonly Expectation[];
}

/** A selector of one series, and its values in promtool's notation. */
export interface InputSeries {
  readonly series: string;
  readonly values: string;
}

/** What an expression must yield. @see https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#promql_test_case */
export interface Expectation {
  readonly expr: string;
  readonly eval_time: string;
  readonly exp_samples: readonly { readonly labels: string; readonly value: number }[];
}

const holds: Expectation['exp_samples'] = [{ labels: '{}', value: 1 }];

/** `alerts` selects from `ALERTS`; labels and annotations beyond the selector are not looked at. */
export function expectFiring(alerts: string, at: string): Expectation {
  return { expr: `count(${alerts}) > bool 0`, eval_time: at, exp_samples: holds };
}

export function expectQuiet(alerts: string, at: string): Expectation {
  return expectNoData(alerts, at);
}

export function expectNoData(expr: string, at: string): Expectation {
  return { expr: `count(${expr})`, eval_time: at, exp_samples: [] };
}

/** That a comparison holds, such as `x > 1`, which yields nothing where it does not. */
export function expectHolds(comparison: string, at: string): Expectation {
  return expectFiring(comparison, at);
}

/**
 * The content of a promtool test file. Cases that show the same of different subjects run together, because every run
 * evaluates all rules. `groups` are evaluated in this order, all at the same instant.
 */
export function ruleTest(
  ruleFile: string,
  evaluationInterval: Duration,
  groups: readonly string[],
  cases: readonly RuleCase[],
): Readonly<Record<string, unknown>> {
  return {
    rule_files: [ruleFile],
    evaluation_interval: evaluationInterval,
    group_eval_order: groups,
    tests: runsOf(cases).map((alike) => ({
      name: `${alike[0]?.name} (${alike.map(({ subject }) => subject).join(', ')})`,
      interval: alike[0]?.interval,
      input_series: [
        ...new Map(alike.flatMap(({ series }) => series.map((one) => [one.series, one]))).values(),
      ],
      promql_expr_test: alike.flatMap(({ expectations }) => expectations),
    })),
  };
}

/** Together: what shows the same at the same distance, as long as no metric of targets is given twice. */
function runsOf(cases: readonly RuleCase[]): readonly (readonly RuleCase[])[] {
  const alike = groupBy(cases, ({ name, interval, raw }) => `${name} ${interval} ${raw === true}`);
  return [...alike.values()].flatMap((together) =>
    together[0]?.raw === true ? apart(together) : [together],
  );
}

function apart(cases: readonly RuleCase[]): readonly (readonly RuleCase[])[] {
  const runs: { readonly cases: RuleCase[]; readonly metrics: Set<string> }[] = [];
  for (const proof of cases) {
    const metrics = proof.series.map(({ series }) => series.replace(/\{.*/s, ''));
    const run = runs.find((one) => !metrics.some((metric) => one.metrics.has(metric)));
    if (run === undefined) runs.push({ cases: [proof], metrics: new Set(metrics) });
    else {
      run.cases.push(proof);
      for (const metric of metrics) run.metrics.add(metric);
    }
  }
  return runs.map((run) => run.cases);
}

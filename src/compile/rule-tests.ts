import { proveThresholds } from '../alerting/proofs';
import { calendarFileName } from '../calendar/calendar';
import type { RuleFile, RuleGroup, RuleTestFile } from '../model/artifacts';
import { type Duration, milliseconds } from '../model/duration';
import { groupBy } from '../model/group-by';
import type { Environment, Model } from '../model/model';
import { type Timing, timingOf } from '../model/timing';
import { ruleTest } from '../promql/rule-case';
import { proveQuickly, proveSlowly } from '../slo/proofs';
import { compileCalendarTests } from './calendar-tests';
import { compileRules, ruleFileName } from './rules';

/**
 * promtool test files of every rule file: what shows within two hours runs on the rules as they are, the rest on a
 * copy that is evaluated as seldom as its samples come, one for each distance.
 */
export function compileRuleTests(
  model: Model,
  environment: Environment,
  rules: readonly RuleFile[],
): readonly RuleTestFile[] {
  const slosOf = groupBy(model.slos, ({ service }) => ruleFileName(service));
  const alertsOf = groupBy(model.alerts, ({ service }) => ruleFileName(service));
  const slowCases = groupBy(model.slos.flatMap(proveSlowly), ({ interval }) => interval);
  const copies = new Map(
    [...slowCases.keys()].map((interval) => [interval, rulesAtDistance(model, environment, interval)]),
  );
  return rules.flatMap((file) => {
    if (file.name === calendarFileName) return compileCalendarTests(model, file);
    const slos = slosOf.get(file.name) ?? [];
    const order = file.groups.map(({ name }) => name);
    const quick = [
      ...slos.flatMap(proveQuickly),
      ...(alertsOf.get(file.name) ?? []).flatMap(proveThresholds),
    ];
    const slow = groupBy(slos.flatMap(proveSlowly), ({ interval }) => interval);
    return [
      ...(quick.length === 0
        ? []
        : [{ name: `${file.name}.test`, content: ruleTest(`../${file.name}.yaml`, '30s', order, quick) }]),
      ...[...slow].flatMap(([interval, cases]) => {
        const copy = `${file.name}.${interval}`;
        return [
          { name: copy, content: { groups: copies.get(interval)?.get(file.name) ?? [] } },
          { name: `${copy}.test`, content: ruleTest(`${copy}.yaml`, interval, order, cases) },
        ];
      }),
    ];
  });
}

/**
 * The same rules evaluated every `interval`: promtool would take minutes for days at 30 s. Groups have no interval of
 * their own, and one sample stands for the seconds until the next; nothing else differs.
 */
export function rulesAtDistance(
  model: Model,
  environment: Environment,
  interval: Duration,
): ReadonlyMap<string, readonly Pick<RuleGroup, 'name' | 'rules'>[]> {
  const timing: Timing = {
    ...timingOf(environment),
    evaluation: interval,
    evaluationSeconds: milliseconds(interval) / 1000,
  };
  return new Map(
    compileRules(model, environment, timing).map((file) => [
      file.name,
      file.groups.map(({ name, rules }) => ({ name, rules })),
    ]),
  );
}

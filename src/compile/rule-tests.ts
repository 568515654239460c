import { proveThresholds } from '../alerting/proofs';
import type { RuleFile, RuleTestFile } from '../model/artifacts';
import { groupBy } from '../model/group-by';
import type { Model } from '../model/model';
import { ruleTest } from '../promql/rule-case';
import { proveQuickly, proveSlowly } from '../slo/proofs';
import { ruleFileName } from './rules';

/**
 * promtool test files of every rule file: what shows within two hours runs on the rules as they are, the rest on a
 * copy without group intervals, one file for each distance of samples.
 */
export function compileRuleTests(model: Model, rules: readonly RuleFile[]): readonly RuleTestFile[] {
  const slosOf = groupBy(model.slos, ({ service }) => ruleFileName(service));
  const alertsOf = groupBy(model.alerts, ({ service }) => ruleFileName(service));
  return rules.flatMap((file) => {
    const slos = slosOf.get(file.name) ?? [];
    const order = evaluationOrder(file);
    const quick = [
      ...slos.flatMap(proveQuickly),
      ...(alertsOf.get(file.name) ?? []).flatMap(proveThresholds),
    ];
    const slow = groupBy(slos.flatMap(proveSlowly), ({ interval }) => interval);
    const copy = `${file.name}.without-intervals`;
    return [
      ...(quick.length === 0
        ? []
        : [{ name: `${file.name}.test`, content: ruleTest(`../${file.name}.yaml`, '30s', order, quick) }]),
      ...(slow.size === 0 ? [] : [{ name: copy, content: withoutIntervals(file) }]),
      ...[...slow].map(([interval, cases]) => ({
        name: `${file.name}.${interval}.test`,
        content: ruleTest(`${copy}.yaml`, interval, order, cases),
      })),
    ];
  });
}

/** The period first: alerts read it, and at long distances the value of the last evaluation would be stale. */
function evaluationOrder(file: RuleFile): readonly string[] {
  const names = file.groups.map(({ name }) => name);
  const isPeriod = (name: string): boolean => name.endsWith(':period');
  return [...names.filter(isPeriod), ...names.filter((name) => !isPeriod(name))];
}

/**
 * The same rules evaluated as often as the test says. promtool would otherwise evaluate days at the group's 30 s,
 * which takes minutes.
 */
function withoutIntervals(file: RuleFile): Readonly<Record<string, unknown>> {
  return { groups: file.groups.map(({ name, rules }) => ({ name, rules })) };
}

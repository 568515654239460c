import { proveThresholds } from '../alerting/proofs';
import type { RuleFile, RuleTestFile } from '../model/artifacts';
import type { Duration } from '../model/duration';
import type { Model } from '../model/model';
import { type RuleCase, ruleTest } from '../promql/rule-case';
import { proveQuickly, proveSlowly } from '../slo/proofs';

/**
 * promtool test files of every rule file: what shows within two hours runs on the rules as they are, the rest on a
 * copy without group intervals, one file for each distance of samples.
 */
export function compileRuleTests(model: Model, rules: readonly RuleFile[]): readonly RuleTestFile[] {
  return rules.flatMap((file) => {
    const owns = ({ service }: { readonly service: { readonly id: string } }): boolean =>
      service.id.replace('/', '-') === file.name;
    const slos = model.slos.filter(owns);
    const order = evaluationOrder(file);
    const quick = [...slos.flatMap(proveQuickly), ...model.alerts.filter(owns).flatMap(proveThresholds)];
    const slow = byInterval(slos.flatMap(proveSlowly));
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

function byInterval(cases: readonly RuleCase[]): ReadonlyMap<Duration, readonly RuleCase[]> {
  const grouped = new Map<Duration, RuleCase[]>();
  for (const example of cases) {
    grouped.set(example.interval, [...(grouped.get(example.interval) ?? []), example]);
  }
  return grouped;
}

/**
 * The same rules evaluated as often as the test says. promtool would otherwise evaluate days at the group's 30 s,
 * which takes minutes.
 */
function withoutIntervals(file: RuleFile): Readonly<Record<string, unknown>> {
  return { groups: file.groups.map(({ name, rules }) => ({ name, rules })) };
}

import { proveThresholds } from '../alerting/proofs';
import type { RuleFile, RuleTestFile } from '../model/artifacts';
import type { Model } from '../model/model';
import { ruleTest } from '../promql/rule-case';
import { proveQuickly, proveSlowly } from '../slo/proofs';

/**
 * promtool test files, one or two per rule file: what lasts hours runs on the rules as they are, what lasts days on
 * a copy without group intervals.
 */
export function compileRuleTests(model: Model, rules: readonly RuleFile[]): readonly RuleTestFile[] {
  return rules.flatMap((file) => {
    const owns = ({ service }: { readonly service: { readonly id: string } }): boolean =>
      service.id.replace('/', '-') === file.name;
    const slos = model.slos.filter(owns);
    const quick = [...slos.flatMap(proveQuickly), ...model.alerts.filter(owns).flatMap(proveThresholds)];
    const slow = slos.flatMap(proveSlowly);
    return [
      ...(quick.length === 0
        ? []
        : [{ name: `${file.name}.test`, content: ruleTest(`../${file.name}.yaml`, '30s', quick) }]),
      ...(slow.length === 0
        ? []
        : [
            { name: `${file.name}.days`, content: withoutIntervals(file) },
            { name: `${file.name}.days.test`, content: ruleTest(`${file.name}.days.yaml`, '5m', slow) },
          ]),
    ];
  });
}

/**
 * The same rules evaluated as often as the test says. promtool would otherwise evaluate days at the group's 30 s,
 * which takes minutes.
 */
function withoutIntervals(file: RuleFile): Readonly<Record<string, unknown>> {
  return { groups: file.groups.map(({ name, rules }) => ({ name, rules })) };
}

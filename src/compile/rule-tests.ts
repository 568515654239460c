import { proveThresholds } from '../alerting/proofs';
import { calendarFileName } from '../calendar/calendar';
import type { RuleFile, RuleTestFile } from '../model/artifacts';
import type { Duration } from '../model/duration';
import { groupBy } from '../model/group-by';
import type { Model, Slo } from '../model/model';
import { type RuleCase, ruleTest } from '../promql/rule-case';
import { proveTargets } from '../slo/proofs/absence';
import { proveSlo } from '../slo/proofs/prove';
import { compileCalendarTests } from './calendar-tests';
import { ruleFileName } from './rules';

/** How often rules are evaluated where a case does not say otherwise. */
const usual: Duration = '30s';

/**
 * promtool test files of a rule file, one for each distance of evaluations. They run on the rules that are deployed:
 * promtool evaluates at the distance of the test, whatever interval groups have. Those of all files are as much text as
 * the rules: they are computed one rule file at a time.
 */
export function compileRuleTests(model: Model): (file: RuleFile) => readonly RuleTestFile[] {
  const slosOf = groupBy(model.slos, ({ service }) => ruleFileName(service));
  const alertsOf = groupBy(model.alerts, ({ service }) => ruleFileName(service));
  const maintenanceOfSlo = ({ service }: Slo): readonly string[] =>
    model.maintenance
      .filter(({ services }) => services.some(({ id }) => id === service.id))
      .map(({ id }) => id);
  return (file) => {
    if (file.name === calendarFileName) return compileCalendarTests(model, file);
    const slos = slosOf.get(file.name) ?? [];
    return testsOf(file, [
      ...slos.flatMap((slo) => proveSlo(slo, maintenanceOfSlo(slo))),
      ...proveTargets(slos),
      ...(alertsOf.get(file.name) ?? []).flatMap(proveThresholds),
    ]);
  };
}

function testsOf(file: RuleFile, cases: readonly RuleCase[]): readonly RuleTestFile[] {
  const groups = file.groups.map(({ name }) => name);
  return [...groupBy(cases, ({ evaluation = usual }) => evaluation)].map(([evaluation, together]) => ({
    name: `${file.name}${evaluation === usual ? '' : `.${evaluation}`}.test`,
    content: ruleTest(`../${file.name}.yaml`, evaluation, groups, together),
  }));
}

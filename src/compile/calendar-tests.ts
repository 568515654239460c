import { proveMaintenance } from '../calendar/proofs';
import type { RuleFile, RuleTestFile } from '../model/artifacts';
import { groupBy } from '../model/group-by';
import type { Model } from '../model/model';
import { ruleTest } from '../promql/rule-case';

/** promtool test files of the calendar, on a copy without its interval: the first time may be two months away. */
export function compileCalendarTests(
  { maintenance }: Pick<Model, 'maintenance'>,
  file: RuleFile,
): readonly RuleTestFile[] {
  if (maintenance.length === 0) return [];
  const copy = `${file.name}.without-intervals`;
  const groups = file.groups.map(({ name, rules }) => ({ name, rules }));
  return [
    { name: copy, content: { groups } },
    ...[...groupBy(maintenance.flatMap(proveMaintenance), ({ interval }) => interval)].map(
      ([interval, cases]) => ({
        name: `${file.name}.${interval}.test`,
        content: ruleTest(
          `${copy}.yaml`,
          interval,
          groups.map(({ name }) => name),
          cases,
        ),
      }),
    ),
  ];
}

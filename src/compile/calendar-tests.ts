import { proveMaintenance } from '../calendar/proofs';
import type { RuleFile, RuleTestFile } from '../model/artifacts';
import { groupBy } from '../model/group-by';
import type { Model } from '../model/model';
import { ruleTest } from '../promql/rule-case';

/** promtool test files of the calendar, one for each distance: the first time may be two months away. */
export function compileCalendarTests(
  { maintenance }: Pick<Model, 'maintenance'>,
  file: RuleFile,
): readonly RuleTestFile[] {
  const order = file.groups.map(({ name }) => name);
  return [...groupBy(maintenance.map(proveMaintenance), ({ interval }) => interval)].map(
    ([interval, cases]) => ({
      name: `${file.name}.${interval}.test`,
      content: ruleTest(`../${file.name}.yaml`, interval, order, cases),
    }),
  );
}

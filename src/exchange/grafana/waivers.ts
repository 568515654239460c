import type { DashboardInput } from '../../model/dashboard';
import type { LintRuleId, LintWaiver } from '../../model/lint';
import type { Problem } from '../../problems/problem';

/** What Grafana shows without a word, and the checks do not take, by the rule that says so. */
const rules: Readonly<Partial<Record<Problem['code'], LintRuleId>>> = {
  O11Y1306: 'target-counter-agg-rule',
  O11Y1307: 'rate-on-gauge',
};

const reason = 'It was so in Grafana, from where it was imported: look whether it is meant.';

/** A waiver for each panel that shows what is hardly meant, so that its reader decides and not who imports it. */
export function waiversFor(
  problems: readonly Problem[],
  { rows }: Pick<DashboardInput, 'rows'>,
): readonly LintWaiver[] {
  const waivers = problems.flatMap(({ code, at }): readonly LintWaiver[] => {
    const [rule, [first, row, second, index]] = [rules[code], at?.path ?? []];
    if (rule === undefined || first !== 'rows' || second !== 'panels') return [];
    const written = rows[Number(row)];
    const panel = written !== undefined && 'panels' in written ? written.panels[Number(index)] : undefined;
    return panel === undefined ? [] : [{ rule, panel: panel.title, reason }];
  });
  return [...new Map(waivers.map((waiver) => [`${waiver.rule} ${waiver.panel}`, waiver])).values()];
}

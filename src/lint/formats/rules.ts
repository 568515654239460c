import { lintRuleIds } from '../../model/lint';
import { rules } from '../rules';

/** Every rule with what it asks for: a paragraph each, or a list for machines. */
export function formatRules(asJson: boolean): string {
  const all = lintRuleIds.map((id) => {
    const { check: _, repair, ...rule } = rules[id];
    return { id, ...rule, fixable: repair !== undefined };
  });
  if (asJson) return `${JSON.stringify({ rules: all }, null, 2)}\n`;
  return all
    .map(({ id, severity, fixable, summary, expected, fix, source }) =>
      [
        `${id} (${severity}${fixable ? ', --fix' : ''})`,
        `  ${summary}`,
        `  expected ${expected}`,
        `  ${fix}`,
        ...(source === undefined ? [] : [`  ${source}`]),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

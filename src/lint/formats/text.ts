import { formatText, sortProblems } from '../../problems/format';
import type { LintResult } from '../problem';

/** For people. What is waived is counted only. */
export function formatLintText(
  { problems, waived }: LintResult,
  options: { readonly colour: boolean },
): string {
  const text = formatText(problems, options);
  return waived.length === 0 ? text : `${text.trimEnd()}, ${waived.length} waived\n`;
}

/** For machines: `{problems, waived}`; a problem has the fields of the type of this name. */
export function formatLintJson({ problems, waived }: LintResult): string {
  return `${JSON.stringify({ problems: sortProblems(problems), waived }, null, 2)}\n`;
}

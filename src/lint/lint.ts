import type { Board } from '../board/board';
import { type LintRuleId, lintRuleIds } from '../model/lint';
import type { LintContext, LintFinding } from './rule';
import { rules } from './rules';
import { type Subject, subjectOf } from './subject';

/** Everything that the rules find in a dashboard, in the order of the rules. Pure, and never throws for a strange board. */
export function lintBoard(
  board: Board,
  context: LintContext,
  only: readonly LintRuleId[] = lintRuleIds,
): readonly LintFinding[] {
  return lintSubject(subjectOf(board), context, only);
}

/** The same, for whoever has read the queries already. */
export function lintSubject(
  subject: Subject,
  context: LintContext,
  only: readonly LintRuleId[] = lintRuleIds,
): readonly LintFinding[] {
  return only.flatMap((rule) => rules[rule].check(subject, context).map((finding) => ({ ...finding, rule })));
}

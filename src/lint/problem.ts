import type { Place, Problem } from '../problems/problem';
import type { LintFinding } from './rule';
import { rules } from './rules';

/** A finding in the words of a problem. */
export function lintProblem({ rule, message, ...finding }: LintFinding, at: Place): Problem {
  const { severity, expected, fix } = rules[rule];
  return {
    code: 'O11Y1830',
    rule,
    severity: finding.severity ?? severity,
    message,
    at,
    expected,
    fix: finding.fix ?? fix,
  };
}

/** What is left of a lint, and what somebody meant so. */
export interface LintResult {
  readonly problems: readonly Problem[];
  readonly waived: readonly Waived[];
}

export interface Waived {
  readonly problem: Problem;
  readonly reason: string;
}

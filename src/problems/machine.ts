import { createHash } from 'node:crypto';
import { formatPath, sortProblems } from './format';
import type { Problem } from './problem';

/** For machines: `{problems: [...]}`, the same fields as {@link Problem}. */
export function formatJson(problems: readonly Problem[]): string {
  return `${JSON.stringify({ problems: sortProblems(problems) }, null, 2)}\n`;
}

/**
 * GitLab's code-quality report.
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function formatGitlab(problems: readonly Problem[]): string {
  const issues = sortProblems(problems).map((problem) => ({
    description: `${problem.message}. Expected ${problem.expected}. ${problem.fix}`,
    check_name: problem.rule ?? problem.code,
    fingerprint: fingerprint(problem),
    severity: problem.severity === 'error' ? 'major' : 'minor',
    location: { path: problem.at?.file ?? 'package.json', lines: { begin: problem.at?.line ?? 1 } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/** Stays the same when lines above the problem move, so that GitLab sees one issue and not two. */
function fingerprint(problem: Problem): string {
  const identity = [
    problem.rule ?? problem.code,
    problem.at?.file ?? '',
    formatPath(problem.at?.path ?? []),
    problem.message,
  ];
  return createHash('sha256').update(identity.join('\0')).digest('hex');
}

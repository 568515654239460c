import builder from 'junit-report-builder';
import { formatPath, sortProblems } from '../../problems/format';
import type { Problem } from '../../problems/problem';
import type { LintResult } from '../problem';

/**
 * A suite for each file, a case for each problem: errors are failures, warnings pass and say what they are, waivers are
 * skipped with their reason. A file without any has one case, which passes.
 * @see https://github.com/testmoapp/junitxml
 */
export function formatJunit({ problems, waived }: LintResult, files: readonly string[]): string {
  const report = builder.newBuilder();
  const all = [...problems, ...waived.map(({ problem }) => problem)].map(fileOf);
  for (const file of [...new Set([...files, ...all])].sort()) {
    const suite = report.testSuite().name(file);
    const told = sortProblems(problems.filter((problem) => fileOf(problem) === file));
    for (const problem of told) {
      const test = suite.testCase().className(file).name(nameOf(problem));
      const text = `${file}:${problem.at?.line ?? 1}: ${problem.message}\nexpected ${problem.expected}\n${problem.fix}`;
      if (problem.severity === 'error') test.failure(text, problem.rule ?? problem.code);
      else test.standardOutput(text);
    }
    const meant = waived.filter(({ problem }) => fileOf(problem) === file);
    for (const { problem, reason } of meant)
      suite.testCase().className(file).name(nameOf(problem)).skipped().standardOutput(reason);
    if (told.length + meant.length === 0) suite.testCase().className(file).name('every rule');
  }
  return `${report.build()}\n`;
}

function fileOf({ at }: Problem): string {
  return at?.file ?? 'the project';
}

function nameOf({ rule, code, message, at }: Problem): string {
  const path = formatPath(at?.path ?? []);
  return `${rule ?? code}: ${message}${path === '' ? '' : ` (${path})`}`;
}

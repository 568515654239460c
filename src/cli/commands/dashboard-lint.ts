import { version } from '../../../package.json';
import { locateProblems } from '../../discover/locate';
import { lintModel } from '../../lint/definitions';
import { formatJunit } from '../../lint/formats/junit';
import { formatRules } from '../../lint/formats/rules';
import { formatSarif } from '../../lint/formats/sarif';
import { formatLintJson, formatLintText } from '../../lint/formats/text';
import type { LintResult } from '../../lint/problem';
import { errorsOf } from '../../problems/problem';
import { loadModel } from '../../project';
import type { LintFormat } from '../dashboard';
import { type FileOptions, type Linted, lintFiles } from '../dashboard-lint-files';
import { exitCodes } from '../report';

export interface LintOptions extends FileOptions {
  readonly format: LintFormat;
  /** Whether the rules are listed instead. */
  readonly rules: boolean;
  /** Whether warnings fail as well. */
  readonly strict: boolean;
}

/** `o11y dashboard lint`: the dashboards that are defined, or files of Grafana's JSON. */
export function dashboardLint(root: string, paths: readonly string[], options: LintOptions): number {
  if (options.rules) {
    process.stdout.write(formatRules(options.format === 'json'));
    return exitCodes.ok;
  }
  const { result, files } = paths.length === 0 ? lintDefined(root, options) : lintFiles(root, paths, options);
  process.stdout.write(printers[options.format](result, files));
  const failing = options.strict ? result.problems : errorsOf(result.problems);
  return failing.length > 0 ? exitCodes.input : exitCodes.ok;
}

const printers: Readonly<Record<LintFormat, (result: LintResult, files: readonly string[]) => string>> = {
  text: (result) => formatLintText(result, { colour: process.stdout.isTTY === true }),
  json: formatLintJson,
  sarif: (result) => formatSarif(result, version),
  junit: formatJunit,
};

function lintDefined(root: string, { requireMatchers }: LintOptions): Linted {
  const model = loadModel(root);
  const { problems, waived } = lintModel(model, requireMatchers);
  const files = model.dashboards.map(({ file }) => file);
  const located = locateProblems(
    root,
    waived.map(({ problem }) => problem),
  );
  return {
    result: {
      problems: locateProblems(root, problems),
      waived: waived.map(({ reason, problem }, index) => ({ reason, problem: located[index] ?? problem })),
    },
    files,
  };
}

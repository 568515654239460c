import { version } from '../../../package.json';
import { discover } from '../../discover/discover';
import { locateProblems } from '../../discover/locate';
import { contextOfModel } from '../../lint/context';
import { lintModel } from '../../lint/definitions';
import { formatJunit } from '../../lint/formats/junit';
import { formatRules } from '../../lint/formats/rules';
import { formatSarif } from '../../lint/formats/sarif';
import { formatLintJson, formatLintText } from '../../lint/formats/text';
import { type GivenBoard, lintGiven, readGiven, repairGiven } from '../../lint/given';
import type { LintResult } from '../../lint/problem';
import type { LintContext } from '../../lint/rule';
import { unusedWaiver, type Waiver } from '../../lint/waivers';
import { errorsOf, type Problem } from '../../problems/problem';
import { loadModel } from '../../project';
import type { LintFormat } from '../dashboard';
import { exclusionsFor, type FoundFile, findDashboards } from '../dashboard-files';
import { exitCodes, say } from '../report';
import { writeFiles } from '../write-files';

export interface LintOptions {
  readonly format: LintFormat;
  readonly rules: boolean;
  readonly fix: boolean;
  /** Whether warnings fail as well. */
  readonly strict: boolean;
  /** Labels. */
  readonly requireMatchers: readonly string[];
  /** File with exclusions. @default `.lint` beside each dashboard */
  readonly config?: string;
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

interface Linted {
  readonly result: LintResult;
  /** What was looked at. */
  readonly files: readonly string[];
}

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

interface OpenedBoard extends GivenBoard {
  readonly path: string;
}

function lintFiles(root: string, paths: readonly string[], options: LintOptions): Linted {
  const found = findDashboards(root, paths);
  const exclusions = exclusionsFor(root, options.config);
  const { boards, problems } = openAll(found.files);
  const context = contextFor(root, boards, options);
  const waiversFor = ({ path }: OpenedBoard): readonly Waiver[] =>
    exclusions(path).waivers.map(({ waiver }) => waiver);
  const linted = boards.map((board) => (options.fix ? repaired(board, waiversFor(board), context) : board));
  const results = linted.map((board) => lintGiven(board, waiversFor(board), context));
  const used = new Set(results.flatMap((result) => [...result.used]));
  const titles = new Set(linted.map(({ board }) => board.title));
  // A file of exclusions speaks of all dashboards beside it: only with all of them looked at is one of no use.
  const complete = options.config === undefined && found.files.every(({ inFolder }) => inFolder);
  const files = [
    ...new Map(boards.map((board) => [exclusions(board.path).path, exclusions(board.path)])).values(),
  ];
  const unused = files.flatMap(({ waivers }) =>
    waivers.flatMap(({ waiver, at }) =>
      used.has(waiver) || !(waiver.dashboard === undefined ? complete : titles.has(waiver.dashboard))
        ? []
        : [unusedWaiver(waiver, at)],
    ),
  );
  return {
    result: {
      problems: [
        ...found.problems,
        ...problems,
        ...files.flatMap((file) => file.problems),
        ...results.flatMap((result) => result.problems),
        ...unused,
      ],
      waived: results.flatMap(({ waived }) => waived),
    },
    files: found.files.map(({ file }) => file),
  };
}

function openAll(files: readonly FoundFile[]): {
  readonly boards: readonly OpenedBoard[];
  readonly problems: readonly Problem[];
} {
  const boards: OpenedBoard[] = [];
  const problems: Problem[] = [];
  for (const found of files) {
    const read = readGiven(found);
    if ('board' in read) boards.push({ ...read, path: found.path });
    else if (found.inFolder && read.code === 'O11Y2503') say(`${found.file} is no dashboard: left out`);
    else problems.push(read);
  }
  return { boards, problems };
}

/** What the definitions know, as far as there are any, and the given dashboards of each other. */
function contextFor(
  root: string,
  boards: readonly OpenedBoard[],
  { requireMatchers }: LintOptions,
): LintContext {
  const context = contextOfModel(discover(root).model);
  const uids = boards.flatMap(({ board }) => board.uid ?? []);
  return {
    ...context,
    requiredMatchers: requireMatchers,
    dashboards: new Set([...context.dashboards, ...uids]),
  };
}

/** Writes what `--fix` makes of a file. */
function repaired(board: OpenedBoard, waivers: readonly Waiver[], context: LintContext): OpenedBoard {
  const { text, done } = repairGiven(board, waivers, context);
  if (done.length === 0) return board;
  writeFiles('', [{ path: board.path, text }]);
  for (const { rule, what } of done) say(`fixed ${board.file}: ${what} (${rule})`);
  const read = readGiven({ file: board.file, text });
  return 'board' in read ? { ...read, path: board.path } : board;
}

import { discover } from '../discover/discover';
import { contextOfModel } from '../lint/context';
import { type GivenBoard, type GivenResult, lintGiven, readGiven, repairGiven } from '../lint/given';
import type { LintFile } from '../lint/lint-file';
import type { LintResult } from '../lint/problem';
import type { LintContext } from '../lint/rule';
import { unusedWaiver, type Waiver } from '../lint/waivers';
import type { Problem } from '../problems/problem';
import { exclusionsFor, type FoundFile, findDashboards } from './dashboard-files';
import { say } from './report';
import { writeFiles } from './write-files';

export interface Linted {
  readonly result: LintResult;
  /** What was looked at. */
  readonly files: readonly string[];
}

/** How files are linted. */
export interface FileOptions {
  readonly fix: boolean;
  /** Labels. */
  readonly requireMatchers: readonly string[];
  /** File with exclusions. @default `.lint` beside each dashboard */
  readonly config?: string;
}

/** More than that take over a second. */
const manyFiles = 10;

interface OpenedBoard extends GivenBoard {
  readonly path: string;
}

/** Lints files, and mends them before where that is asked for. */
export function lintFiles(root: string, paths: readonly string[], options: FileOptions): Linted {
  const found = findDashboards(root, paths);
  if (found.files.length > manyFiles) say(`linting ${found.files.length} files`);
  const exclusions = exclusionsFor(root, options.config);
  const opened = openAll(found.files);
  const context = contextFor(root, opened.boards, options);
  const waiversFor = ({ path }: OpenedBoard): readonly Waiver[] =>
    exclusions(path).waivers.map(({ waiver }) => waiver);
  const boards = opened.boards.map((board) =>
    options.fix ? repaired(board, waiversFor(board), context) : board,
  );
  const results = boards.map((board) => lintGiven(board, waiversFor(board), context));
  const lintFilesRead = new Set(boards.map(({ path }) => exclusions(path)));
  // A file of exclusions speaks of all dashboards beside it: only with all of them looked at is one of no use.
  const complete = options.config === undefined && found.files.every(({ inFolder }) => inFolder);
  const unused = unusedIn([...lintFilesRead], results, boards, complete);
  return {
    result: {
      problems: [
        ...found.problems,
        ...opened.problems,
        ...[...lintFilesRead].flatMap(({ problems }) => problems),
        ...results.flatMap(({ problems }) => problems),
        ...unused,
      ],
      waived: results.flatMap(({ waived }) => waived),
    },
    files: found.files.map(({ file }) => file),
  };
}

function unusedIn(
  files: readonly LintFile[],
  results: readonly GivenResult[],
  boards: readonly OpenedBoard[],
  complete: boolean,
): readonly Problem[] {
  const used = new Set(results.flatMap((result) => [...result.used]));
  const titles = new Set(boards.map(({ board }) => board.title));
  return files
    .flatMap(({ waivers }) => waivers)
    .filter(({ waiver: { dashboard } }) => (dashboard === undefined ? complete : titles.has(dashboard)))
    .flatMap(({ waiver, at }) => (used.has(waiver) ? [] : [unusedWaiver(waiver, at)]));
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
  { requireMatchers }: FileOptions,
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

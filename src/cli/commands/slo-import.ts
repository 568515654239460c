import { readFileSync } from 'node:fs';
import type { WrittenFile } from '../../exchange/definition-files';
import type { Left } from '../../exchange/foreign';
import { formatLeft } from '../../exchange/format-left';
import { type GivenFile, readForeign } from '../../exchange/read';
import { resolveForeign } from '../../exchange/resolve';
import { type Problem, ProblemError } from '../../problems/problem';
import { loadModel } from '../../project';
import { shownPath, unreadable } from '../given-file';
import { exitCodes, say } from '../report';
import { assertTeam } from '../team-of';
import { assertFree, writeFiles } from '../write-files';

export interface ImportOptions {
  /** Owner of everything that is imported. @default who owns the service, or the label `team` or `owner` */
  readonly team?: string;
  /** Folder to write below. @default the project */
  readonly out?: string;
  /** Whether files that exist are replaced. */
  readonly force: boolean;
  readonly format: 'text' | 'json';
}

/** `o11y slo import`: SLOs of OpenSLO, sloth and pyrra as definitions, with a list of what they cannot say. */
export async function importSlos(
  root: string,
  paths: readonly string[],
  { team, out = root, force, format }: ImportOptions,
): Promise<number> {
  const foreign = readForeign(readGiven(root, paths));
  const model = loadModel(root);
  if (team !== undefined) assertTeam(team, model);
  const { files, left } = resolveForeign(foreign, model, team);
  if (!files.some(({ kind }) => kind === 'slo')) throw new ProblemError(nothingCarried(left));
  if (!force)
    assertFree(
      out,
      files.map(({ path }) => path),
    );
  writeFiles(out, files);
  process.stdout.write(format === 'json' ? formatJson(files, left) : formatText(files, left));
  if (format === 'text') say('run `npm run check`; what the files cannot say is listed above');
  return exitCodes.ok;
}

function readGiven(root: string, paths: readonly string[]): readonly GivenFile[] {
  const problems: Problem[] = [];
  const files = paths.flatMap((path) => {
    const file = shownPath(root, path);
    try {
      return [{ file, text: readFileSync(path, 'utf8') }];
    } catch (error) {
      problems.push(unreadable(file, error as NodeJS.ErrnoException));
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemError(problems);
  return files;
}

/** One problem for each thing that stands in the way. */
function nothingCarried(left: readonly Left[]): readonly Problem[] {
  const reasons = left.filter(({ what }) => what === 'the SLO');
  return (reasons.length > 0 ? reasons : left).map(({ file, line, slo, what, why }) => ({
    code: 'O11Y2306',
    severity: 'error',
    message: `${slo ?? what} is not carried: ${why}`,
    ...(file === undefined ? {} : { at: { file, ...(line === undefined ? {} : { line }) } }),
    expected: 'at least one SLO that can be said here',
    fix: 'mend what the reason names, or write the definition by hand: npm run new -- slo <team>/<name>',
  }));
}

function formatText(files: readonly WrittenFile[], left: readonly Left[]): string {
  const written = files.map(({ path }) => `wrote ${path}\n`).join('');
  return left.length === 0 ? written : `${written}\nnot carried:\n${formatLeft(left)}`;
}

function formatJson(files: readonly WrittenFile[], left: readonly Left[]): string {
  const written = files.map(({ kind, id, path }) => ({ kind, id, path }));
  return `${JSON.stringify({ written, notCarried: left }, null, 2)}\n`;
}

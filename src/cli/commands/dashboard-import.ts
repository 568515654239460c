import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Board } from '../../board/board';
import { readBoard } from '../../board/read';
import { discover } from '../../discover/discover';
import { locateProblems } from '../../discover/locate';
import { formatBoardLeft, importedJson } from '../../exchange/grafana/format-imported';
import { type ImportedDashboard, importDashboard } from '../../exchange/grafana/import';
import { dashboardPage, existingDashboard } from '../../grafana-api/dashboards';
import type { Model, Service } from '../../model/model';
import { formatText } from '../../problems/format';
import { type Problem, ProblemError } from '../../problems/problem';
import { grafanaAt } from '../credentials';
import { exitCodes, say } from '../report';
import { assertTeam } from '../team-of';
import { assertFree, writeFiles } from '../write-files';

export interface DashboardImportOptions {
  /** Owner of the dashboard, where one of its services is not named. */
  readonly team?: string;
  /** Whose dashboard it is: `<team>/<name>`. @default the service that its title or tags name */
  readonly service?: string;
  /** Folder to write below. @default the project */
  readonly out?: string;
  /** Whether a file that exists is replaced. */
  readonly force: boolean;
  readonly format: 'text' | 'json';
}

/** `o11y dashboard import`: a dashboard of Grafana as a definition, with a list of what it does not show as before. */
export async function importGrafana(
  root: string,
  given: string,
  { team, service, out = root, force, format }: DashboardImportOptions,
): Promise<number> {
  const board = await boardOf(root, given);
  // What is wrong elsewhere, such as metrics of a dashboard that was imported before, is no reason to stop.
  const { model } = discover(root);
  const imported = importDashboard(board, serviceOf(board, model, team, service), model);
  if (imported.panels.carried === 0) throw new ProblemError(nothingCarried(imported));
  if (!force) assertFree(out, [imported.path]);
  writeFiles(out, [imported]);
  const problems = locateProblems(out, imported.problems);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(importedJson({ ...imported, problems }), null, 2)}\n`
      : formatImported({ ...imported, problems }),
  );
  if (format === 'text') say('read what was written, then run `npm run check`');
  return exitCodes.ok;
}

async function boardOf(root: string, given: string): Promise<Board> {
  const page = dashboardPage(given);
  if (page !== undefined) return existingDashboard(grafanaAt(page.url, process.env), page.uid);
  const file = relative(root, given).startsWith('..') ? given : relative(root, given);
  try {
    return readBoard(readFileSync(join(root, file) === given ? given : file, 'utf8'), file);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError([unreadable(file, error as NodeJS.ErrnoException)]);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
};

function unreadable(file: string, { code, message }: NodeJS.ErrnoException): Problem {
  return {
    code: 'O11Y2308',
    severity: 'error',
    message: `${file} cannot be opened: ${reasons[code ?? ''] ?? message}`,
    expected: 'a file with a dashboard, or the address of one: https://grafana.example.com/d/<uid>',
    fix: 'check the path',
  };
}

/** The one that is named, else the only one that the dashboard could be about. */
function serviceOf(
  { title, tags }: Board,
  { services, teams }: Model,
  team: string | undefined,
  wanted: string | undefined,
): Service {
  if (team !== undefined) assertTeam(team, { teams });
  const possible = services.filter(({ owner }) => team === undefined || owner.id === team);
  const words = [title, ...tags]
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join(' ');
  const meant = possible.filter(({ name }) => ` ${words} `.includes(` ${name.replaceAll('-', ' ')} `));
  const candidates = [meant, possible].find((list) => list.length === 1) ?? [];
  const found = wanted === undefined ? candidates[0] : possible.find(({ id }) => id === wanted);
  if (found !== undefined) return found;
  throw new ProblemError([
    {
      code: 'O11Y2208',
      severity: 'error',
      message:
        wanted === undefined
          ? `nothing says which service '${title}' is about`
          : `there is no service '${wanted}'`,
      expected: `one of ${possible.map(({ id }) => id).join(', ')}`,
      fix: 'name the service: --service <team>/<name>',
    },
  ]);
}

function nothingCarried({ left }: ImportedDashboard): readonly Problem[] {
  const reasonsGiven = left.filter(({ kind }) => kind === 'panel');
  const missing = { panel: 'the dashboard', why: 'it has no panels' };
  return (reasonsGiven.length === 0 ? [missing] : reasonsGiven).map(({ panel = '', why }) => ({
    code: 'O11Y2306',
    severity: 'error',
    message: `${panel} is not carried: ${why}`,
    expected: 'at least one panel that can be said here',
    fix: 'mend what the reason names, or write the definition by hand: npm run new -- dashboard <team>/<name>',
  }));
}

function formatImported({ path, panels, left, problems, unknownMetrics }: ImportedDashboard): string {
  const parts = [
    `wrote ${path}: ${panels.carried} of ${panels.given} panels\n`,
    formatBoardLeft(left),
    unknownMetrics.length === 0 ? '' : formatUnknown(unknownMetrics),
    problems.length === 0
      ? ''
      : `\`check\` will find:\n\n${formatText(problems, { colour: process.stdout.isTTY === true })}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function formatUnknown(metrics: readonly string[]): string {
  return `metrics that nothing here is known to emit; add them with \`o11y catalog import\` or in a .metrics.ts file:\n${metrics
    .map((metric) => `  ${metric}\n`)
    .join('')}`;
}

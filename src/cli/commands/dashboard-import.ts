import { readFileSync } from 'node:fs';
import type { Board } from '../../board/board';
import { readBoard } from '../../board/read';
import { discover } from '../../discover/discover';
import { locateProblems } from '../../discover/locate';
import { formatBoardLeft, importedJson } from '../../exchange/grafana/format-imported';
import { type ImportedDashboard, type ImportedMetrics, importDashboard } from '../../exchange/grafana/import';
import { dashboardPage, existingDashboard } from '../../grafana-api/dashboards';
import { layout } from '../../model/layout';
import { urlOf } from '../../model/links';
import type { Model, Service } from '../../model/model';
import { formatText } from '../../problems/format';
import { errorsOf, type Problem, ProblemError } from '../../problems/problem';
import { visible } from '../../problems/visible';
import { nearest } from '../../promql/nearest';
import { counted } from '../../report/boards/words';
import { grafanaAt } from '../credentials';
import { formatSources } from '../format-sources';
import { shownPath, unreadable } from '../given-file';
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
  // What is wrong elsewhere, such as metrics of a dashboard that was imported before, is no reason to stop.
  const { model, problems: elsewhere } = discover(root);
  const board = await boardOf(root, given, model);
  const owner = serviceOf(board, model, team, service);
  if (!owner.ok) throw new ProblemError([...errorsOf(elsewhere).filter(isOfServices), owner.problem]);
  const imported = importDashboard(board, owner.service, model);
  if (imported.panels.carried === 0) throw new ProblemError(nothingCarried(imported));
  const written = [imported, ...(imported.metrics === undefined ? [] : [imported.metrics])];
  if (!force)
    assertFree(
      out,
      written.map(({ path }) => path),
    );
  writeFiles(out, await formatSources(written));
  const problems = locateProblems(out, imported.problems);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(importedJson({ ...imported, problems }), null, 2)}\n`
      : formatImported({ ...imported, problems }),
  );
  if (format === 'text') say('read what was written, then run `npm run check`');
  return exitCodes.ok;
}

async function boardOf(root: string, given: string, { environments }: Model): Promise<Board> {
  const page = dashboardPage(given);
  if (page !== undefined) {
    const own = environments.map((environment) => urlOf(environment, 'grafana'));
    return existingDashboard(grafanaAt(page.url, process.env, own), page.uid);
  }
  const file = shownPath(root, given);
  try {
    return readBoard(readFileSync(given, 'utf8'), file);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError([unreadable(file, error as NodeJS.ErrnoException, expected)]);
  }
}

/** A page of Grafana would do as well. */
const expected = 'a file with a dashboard, or the address of one: https://grafana.example.com/d/<uid>';

/** Without it, a service may be missing that is there. */
const isOfServices = ({ at }: Problem): boolean => at?.file.startsWith(`${layout.service.root}/`) === true;

type Owner =
  | { readonly ok: true; readonly service: Service }
  | { readonly ok: false; readonly problem: Problem };

/** The one that is named, else the only one that the dashboard could be about. */
function serviceOf(
  { title, tags }: Board,
  { services, teams }: Model,
  team: string | undefined,
  wanted: string | undefined,
): Owner {
  if (team !== undefined) assertTeam(team, { teams });
  const possible = services.filter(({ owner }) => team === undefined || owner.id === team);
  const words = [title, ...tags]
    .join(' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join(' ');
  const named = possible.filter(({ name }) => ` ${words} `.includes(` ${name.replaceAll('-', ' ')} `));
  const candidates = [named, possible].find((list) => list.length === 1) ?? [];
  const service = wanted === undefined ? candidates[0] : possible.find(({ id }) => id === wanted);
  if (service !== undefined) return { ok: true, service };
  const message =
    wanted === undefined
      ? `nothing says which service '${title}' is about`
      : `there is no service '${wanted}'`;
  return { ok: false, problem: noService(message, wanted, possible) };
}

function noService(message: string, wanted: string | undefined, possible: readonly Service[]): Problem {
  const ids = possible.map(({ id }) => id);
  const meant = wanted === undefined ? undefined : nearest(wanted, ids);
  const fix = meant === undefined ? 'name the service: --service <team>/<name>' : `did you mean '${meant}'?`;
  return {
    code: 'O11Y2208',
    severity: 'error',
    message,
    ...(ids.length === 0
      ? {
          expected: 'a service, and there is none',
          fix: 'write one first: npm run new -- service <team>/<name>',
        }
      : { expected: `one of ${ids.join(', ')}`, fix }),
  };
}

function nothingCarried({ left }: ImportedDashboard): readonly Problem[] {
  const reasonsGiven = left.filter(({ kind }) => kind === 'panel');
  const missing = { panel: 'the dashboard', why: 'it has no panels' };
  return (reasonsGiven.length === 0 ? [missing] : reasonsGiven).map(({ panel, why }) => ({
    code: 'O11Y2306',
    severity: 'error',
    message: `${panel || 'a panel without a title'} is not carried: ${why}`,
    expected: 'at least one panel that can be said here',
    fix: 'mend what the reason names, or write the definition by hand: npm run new -- dashboard <team>/<name>',
  }));
}

function formatImported({ path, panels, queries, left, problems, metrics }: ImportedDashboard): string {
  const asked = queries.typed + queries.text;
  const written =
    asked === 0 ? '' : `, ${queries.typed} of ${counted(asked, 'query', 'queries')} built from metrics`;
  const parts = [
    `wrote ${path}: ${panels.carried} of ${counted(panels.given, 'panel')}${written}\n`,
    metrics === undefined ? '' : formatMetrics(metrics),
    visible(formatBoardLeft(left)),
    problems.length === 0
      ? ''
      : `\`check\` will find what is wrong in Grafana already:\n\n${formatText(problems, { colour: process.stdout.isTTY === true })}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function formatMetrics({ path, unknown, extended }: ImportedMetrics): string {
  const list = (heading: string, metrics: readonly string[]): string =>
    metrics.length === 0 ? '' : `${heading}\n${metrics.map((metric) => `    ${metric}\n`).join('')}`;
  return [
    `wrote ${path}, to be reviewed; \`o11y catalog import\` makes a better one from a scrape:\n`,
    list(
      '  metrics that nothing here is known to emit, of the type that follows from how they are used',
      unknown,
    ),
    list('  labels that a catalogue does not know of its metrics', extended),
  ].join('');
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { discover } from '../../discover/discover';
import { locateProblems } from '../../discover/locate';
import { nameOf } from '../../exchange/names';
import { layout } from '../../model/layout';
import type { Model, Service, Team } from '../../model/model';
import type { ProblemCode } from '../../problems/codes';
import { type Problem, ProblemError } from '../../problems/problem';
import { nearest } from '../../promql/nearest';
import { say } from '../report';
import { type Scaffold, type Subject, templates } from '../scaffold/templates';

export interface NewOptions {
  /** `<team>/<name>`, for everything but a service. @default the one whose name begins the new name, or the only one */
  readonly service?: string;
}

const nouns: Readonly<Record<Scaffold, string>> = {
  team: 'a team',
  service: 'a service',
  metrics: 'metrics',
  slo: 'an SLO',
  alerts: 'alerts',
  maintenance: 'a maintenance',
  dashboard: 'a dashboard',
};

/** `o11y new`: a file that passes `check`, ready to be edited. Of the project only the team and the service must be right. */
export async function create(root: string, kind: Scaffold, id: string, options: NewOptions): Promise<number> {
  const { model, problems: found } = discover(root);
  const problems = locateProblems(root, found);
  const [teamId = '', name = '', ...rest] = (kind === 'team' ? `${id}/${id}` : id).split('/');
  if (rest.length > 0 || ![teamId, name].every((part) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(part))) {
    throw refusal(
      'O11Y2205',
      `'${id}' does not name ${nouns[kind]}`,
      `${kind === 'team' ? 'a name' : '<team>/<name>'} in lower-case letters, digits and hyphens`,
      `write it like '${kind === 'team' ? nameOf(id) || 'shop' : exampleOf(model, teamId, name)}'`,
    );
  }
  const { root: folder, suffix } = layout[kind];
  const file = `${folder}/${teamId}/${name}${suffix}`;
  if (existsSync(join(root, file))) {
    throw refusal(
      'O11Y2206',
      `${file} exists`,
      'a name that is free',
      'choose another name, or edit the file',
    );
  }
  const subject = orBroken(() => subjectOf(model, kind, { file, name, teamId }, options), problems, teamId);
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), templates[kind](subject), { flag: 'wx' });
  say(`wrote ${file}; edit it, then run \`npm run check\``);
  const wrong = new Set(problems.flatMap(({ at }) => at?.file ?? []));
  if (wrong.size > 0) say(`it will also say what is wrong in ${[...wrong].join(', ')}`);
  return 0;
}

/** What is not found may be there and be wrong: a team certainly, as its folder has but one. */
function orBroken<T>(find: () => T, problems: readonly Problem[], team: string): T {
  const folder = `${layout.service.root}/${team}/`;
  const causes = problems.filter(({ at }) => at?.file.startsWith(folder));
  try {
    return find();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const ofTeam = causes.filter(({ at }) => at?.file.endsWith(layout.team.suffix));
    throw new ProblemError(ofTeam.length > 0 ? ofTeam : [...error.problems, ...causes]);
  }
}

/** What was written, as far as it can be a name. */
function exampleOf({ teams }: Model, team: string, name: string): string {
  return `${nameOf(team) || (teams[0]?.id ?? 'team')}/${nameOf(name) || 'name'}`;
}

function teamOf(model: Model, id: string): Team {
  const team = model.teams.find((candidate) => candidate.id === id);
  if (team !== undefined) return team;
  const known = model.teams.map((candidate) => candidate.id);
  const meant = nearest(id, known);
  throw refusal(
    'O11Y2207',
    `there is no team '${id}'`,
    known.length === 0 ? 'a team: nobody has one yet' : `one of ${known.join(', ')}`,
    meant === undefined ? `write it first: npm run new -- team ${id}` : `did you mean '${meant}'?`,
  );
}

interface Wanted {
  readonly file: string;
  readonly name: string;
  readonly teamId: string;
}

function subjectOf(
  model: Model,
  kind: Scaffold,
  { file, name, teamId }: Wanted,
  options: NewOptions,
): Subject {
  if (kind === 'team') return { file, name, team: { id: name, file } };
  const team = teamOf(model, teamId);
  return { file, name, team, ...aboutOf(model, team, kind, name, options) };
}

/** The service that a new file is about. Metrics belong to that of their name, if there is one. */
function aboutOf(
  model: Model,
  team: Team,
  kind: Scaffold,
  name: string,
  options: NewOptions,
): Pick<Subject, 'service'> {
  if (kind === 'service') return {};
  if (kind !== 'metrics') return { service: serviceOf(model, team, kind, name, options) };
  const service = model.services.find(({ id }) => id === `${team.id}/${name}`);
  return service === undefined ? {} : { service };
}

function serviceOf(
  model: Model,
  team: Team,
  kind: Scaffold,
  name: string,
  { service: wanted }: NewOptions,
): Service {
  const all = model.services.map(({ id }) => id);
  if (wanted !== undefined) {
    const service = model.services.find(({ id }) => id === wanted);
    if (service !== undefined) return service;
    const meant = nearest(wanted, all);
    throw refusal(
      'O11Y2208',
      `there is no service '${wanted}'`,
      `one of ${all.join(', ')}`,
      meant === undefined ? 'choose one of them' : `did you mean '${meant}'?`,
    );
  }
  const own = model.services.filter(({ owner }) => owner.id === team.id);
  const byName = own.find((service) => name === service.name || name.startsWith(`${service.name}-`));
  const service = byName ?? (own.length === 1 ? own[0] : undefined);
  if (service !== undefined) return service;
  throw refusal(
    'O11Y2208',
    `the name '${name}' does not say which service ${nouns[kind].replace(/^an? /, 'the ')} is about`,
    own.length === 0
      ? `a service of the team ${team.id}, which has none`
      : `a name that begins with a service of the team: ${own.map((candidate) => candidate.name).join(', ')}`,
    own[0] === undefined
      ? `write one first: npm run new -- service ${team.id}/<name>`
      : `name the service: --service ${own[0].id}`,
  );
}

function refusal(code: ProblemCode, message: string, expected: string, fix: string): ProblemError {
  return new ProblemError([{ code, severity: 'error', message, expected, fix }]);
}

import { groupBy } from '../model/group-by';
import type { Model, Team } from '../model/model';
import { type Problem, ProblemError } from '../problems/problem';
import type { ForeignSlo, Left } from './foreign';
import { nameOf } from './names';

/** An SLO with its place in this project. */
export interface Placed {
  readonly foreign: ForeignSlo;
  readonly id: string;
  readonly service: string;
  readonly team: Team;
}

const longest = 63;

export function place(
  slos: readonly ForeignSlo[],
  model: Model,
  wanted: string | undefined,
): { readonly placed: readonly Placed[]; readonly left: readonly Left[] } {
  const placed = new Map<string, Placed>();
  const left: Left[] = [];
  const problems: Problem[] = [];
  for (const foreign of slos) {
    const service = nameOf(foreign.service.name);
    const name = nameOf(foreign.name);
    const team = teamOf(foreign, service, model, wanted);
    if (team === undefined) {
      problems.push(teamless(foreign, model));
      continue;
    }
    const id = `${team.id}/${name}`;
    const refuse = (why: string): void => {
      left.push({ ...foreign.origin, slo: foreign.name, what: 'the SLO', why });
    };
    const first = placed.get(id);
    if (first !== undefined) {
      const { file, line } = first.foreign.origin;
      refuse(`${id} is the name of another one, in line ${line} of ${file}`);
    } else if (name === '' || service === '' || Math.max(name.length, service.length) > longest) {
      refuse(`names are made of 1 to ${longest} letters, digits and hyphens`);
    } else {
      placed.set(id, { foreign, id, service: `${team.id}/${service}`, team });
    }
  }
  // One problem a service is enough.
  const distinct = [...groupBy(problems, ({ message }) => message).values()].flatMap(
    ([first]) => first ?? [],
  );
  if (distinct.length > 0) throw new ProblemError(distinct);
  return { placed: [...placed.values()], left };
}

function teamOf(
  { service: { team: label } }: ForeignSlo,
  service: string,
  { teams, services }: Model,
  wanted: string | undefined,
): Team | undefined {
  const byId = (id: string): Team | undefined => teams.find((team) => team.id === id);
  if (wanted !== undefined) return byId(wanted);
  const owners = services.filter(({ name }) => name === service).map(({ owner }) => owner);
  return (
    (owners.length === 1 ? owners[0] : undefined) ?? (label === undefined ? undefined : byId(nameOf(label)))
  );
}

function teamless({ origin, service }: ForeignSlo, { teams }: Model): Problem {
  return {
    code: 'O11Y2305',
    severity: 'error',
    message: `nothing says which team owns the service '${service.name}'`,
    at: { file: origin.file, line: origin.line },
    expected: `a service of that name, or a label 'team' or 'owner' with one of ${teams.map(({ id }) => id).join(', ')}`,
    fix: 'name the team: --team <team>',
  };
}

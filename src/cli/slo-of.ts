import type { Model, Slo } from '../model/model';
import { type Problem, ProblemError } from '../problems/problem';
import { nearest } from '../promql/nearest';

/** The SLO of an id given on the command line. */
export function sloOf({ slos }: Pick<Model, 'slos'>, id: string): Slo {
  const slo = slos.find((candidate) => candidate.id === id);
  if (slo !== undefined) return slo;
  throw new ProblemError([unknownSlo(id, idsOf(slos))]);
}

/** The SLOs that are named, or all when none is. Throws a problem for every id that is unknown. */
export function namedSlos({ slos }: Pick<Model, 'slos'>, ids: readonly string[]): readonly Slo[] {
  const known = idsOf(slos);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new ProblemError(unknown.map((id) => unknownSlo(id, known)));
  return ids.length === 0 ? slos : slos.filter(({ id }) => ids.includes(id));
}

/** With the members of journeys, of journeys among them too. */
export function withMembers(slos: readonly Slo[]): ReadonlySet<Slo> {
  const wanted = new Set<Slo>();
  const add = (slo: Slo): void => {
    wanted.add(slo);
    if ('members' in slo.sli) for (const { slo: member } of slo.sli.members) add(member);
  };
  slos.forEach(add);
  return wanted;
}

/** @param known ids that could have been meant */
export function unknownSlo(id: string, known: readonly string[]): Problem {
  return {
    code: 'O11Y2231',
    severity: 'error',
    message: `there is no SLO '${id}'`,
    expected: 'an id as `npm run slo -- list` prints it, <team>/<name>',
    fix: meant(id, known),
  };
}

function meant(id: string, known: readonly string[]): string {
  if (known.length === 0) return 'none is defined: npm run new -- slo <team>/<name>';
  const near = known.find((candidate) => candidate.endsWith(`/${id}`)) ?? nearest(id, known);
  const [first, ...others] = near === undefined ? idsFrom(id, known) : [near];
  if (first === undefined) return 'choose one of that list';
  return `did you mean ${[first, ...others].map((each) => `'${each}'`).join(' or ')}?`;
}

/** All that begin with the given words, or with those that were most likely meant. */
function idsFrom(id: string, known: readonly string[]): readonly string[] {
  const beginnings = new Set(known.flatMap(beginningsOf));
  const beginning = beginnings.has(id) ? id : nearest(id, beginnings);
  return known.filter((each) => beginningsOf(each).some((words) => words === beginning));
}

/** `shop/checkout` and `shop/checkout-latency` of `shop/checkout-latency-p99`. */
const beginningsOf = (id: string): readonly string[] =>
  [...id.matchAll(/(?<=\/.*)-/g)].map(({ index }) => id.slice(0, index));

const idsOf = (slos: readonly Slo[]): readonly string[] => slos.map(({ id }) => id);

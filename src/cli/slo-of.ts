import * as levenshtein from 'fastest-levenshtein';
import type { Model, Slo } from '../model/model';
import type { ProblemCode } from '../problems/codes';
import { type Problem, ProblemError } from '../problems/problem';
import { nearest } from '../promql/nearest';

/** The SLO of an id given on the command line. */
export function sloOf({ slos }: Pick<Model, 'slos'>, id: string): Slo {
  const slo = slos.find((candidate) => candidate.id === id);
  if (slo !== undefined) return slo;
  throw unknownSlo(
    id,
    slos.map((candidate) => candidate.id),
  );
}

/** @param known ids that could have been meant */
export function unknownSlo(id: string, known: readonly string[]): ProblemError {
  const meant = known.find((candidate) => candidate.endsWith(`/${id}`)) ?? nearest(id, known);
  return new ProblemError([
    {
      code: 'O11Y2231',
      severity: 'error',
      message: `there is no SLO '${id}'`,
      expected: 'an id as `npm run slo -- list` prints it, <team>/<name>',
      fix: meant === undefined ? 'choose one of that list' : `did you mean '${meant}'?`,
    },
  ]);
}

/** The SLOs that are named, or all when none is. Throws a problem for every unknown id, with the code of the command. */
export function namedSlos(
  { slos }: Pick<Model, 'slos'>,
  ids: readonly string[],
  code: ProblemCode,
): readonly Slo[] {
  const known = slos.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new ProblemError(unknown.map((id) => notDefined(id, known, code)));
  return ids.length === 0 ? slos : slos.filter(({ id }) => ids.includes(id));
}

function notDefined(id: string, known: readonly string[], code: ProblemCode): Problem {
  return {
    code,
    severity: 'error',
    message: `there is no SLO '${id}'`,
    expected: known.length === 0 ? 'an SLO that is defined, and there is none' : `one of ${known.join(', ')}`,
    fix:
      known.length === 0
        ? 'define one: npm run new -- slo <team>/<name>'
        : `did you mean '${levenshtein.closest(id, known)}'?`,
  };
}

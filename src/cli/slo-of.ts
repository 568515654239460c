import type { Model, Slo } from '../model/model';
import { ProblemError } from '../problems/problem';
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

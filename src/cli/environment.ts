import * as levenshtein from 'fastest-levenshtein';
import type { Environment, Model } from '../model/model';
import { ProblemError } from '../problems/problem';

/** The environment of a name given on the command line. */
export function environmentOf(model: Model, name: string): Environment {
  const environment = model.environments.find(({ id }) => id === name);
  if (environment !== undefined) return environment;
  const known = model.environments.map(({ id }) => id);
  throw new ProblemError([
    {
      code: 'O11Y2202',
      severity: 'error',
      message: `there is no environment '${name}'`,
      expected: `one of ${known.join(', ')}`,
      fix:
        known.length === 0
          ? 'define one in environments/'
          : `did you mean '${levenshtein.closest(name, known)}'?`,
    },
  ]);
}

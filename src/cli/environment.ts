import type { Environment, Model } from '../model/model';
import { ProblemError } from '../problems/problem';
import { nearest } from '../promql/nearest';

/** The environment of a name given on the command line. */
export function environmentOf(model: Model, name: string): Environment {
  const environment = model.environments.find(({ id }) => id === name);
  if (environment !== undefined) return environment;
  const known = model.environments.map(({ id }) => id);
  // `prod` is meant by `production`.
  const meant = known.find((id) => name.startsWith(id)) ?? nearest(name, known);
  throw new ProblemError([
    {
      code: 'O11Y2202',
      severity: 'error',
      message: `there is no environment '${name}'`,
      expected: `one of ${known.join(', ')}`,
      fix:
        known.length === 0
          ? 'define one in environments/'
          : meant === undefined
            ? 'choose one of them'
            : `did you mean '${meant}'?`,
    },
  ]);
}

import type { Problem } from '../../problems/problem';
import { nearest } from '../../promql/nearest';

/** A variable that is named and not defined; `names` are those that are. */
export function noVariable(name: string, names: readonly string[]): Omit<Problem, 'at'> {
  const meant = nearest(name, names);
  return {
    code: 'O11Y1804',
    severity: 'error',
    message: `the dashboard has no variable '${name}'`,
    expected:
      names.length === 0
        ? 'no variable: none is defined'
        : `one of ${names.map((each) => `$${each}`).join(', ')}`,
    fix:
      meant === undefined ? `add '${name}' to the variables of the dashboard` : `did you mean '$${meant}'?`,
  };
}

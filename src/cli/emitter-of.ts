import type { Emitter } from '../catalog/metric';
import { type Problem, ProblemError } from '../problems/problem';
import { nearest } from '../promql/nearest';

/** The emitters of names given on the command line; a service and its proxy may share one. */
export function namedEmitters(emitters: readonly Emitter[], names: readonly string[]): readonly Emitter[] {
  const known = new Set(emitters.map(({ name }) => name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length === 0) return emitters.filter(({ name }) => names.includes(name));
  throw new ProblemError(unknown.map((name) => unknownEmitter(name, [...known])));
}

function unknownEmitter(name: string, known: readonly string[]): Problem {
  const meant = nearest(name, known) ?? known.find((candidate) => candidate.includes(name));
  return {
    code: 'O11Y2601',
    severity: 'error',
    message: `no catalogue holds an emitter '${name}'`,
    expected: 'a name as `npm run -s catalog -- list` prints it',
    fix:
      meant === undefined
        ? 'choose one of that list, or make a catalogue of it: npm run catalog -- import <file|URL> --as <team>/<name>'
        : `did you mean '${meant}'?`,
  };
}

import { closest } from 'fastest-levenshtein';
import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';
import type { Scope } from './rule';

/** Metrics of a service that does not exist: its buckets would be looked for in vain. */
export function validateMetrics({ metrics, services }: Model, { partial }: Scope): readonly Problem[] {
  if (partial) return [];
  const known = new Set(services.map(({ id }) => id));
  return metrics
    .filter(({ id, emitter }) => emitter === id && !known.has(id))
    .map(({ id, file }): Problem => {
      const meant = closest(id, [...known]);
      return {
        code: 'O11Y1309',
        severity: 'error',
        message: `the file says by its name that ${id} emits these metrics, and there is no such service`,
        at: { file, path: [] },
        expected: `the name of a service, such as ${meant}, or the key emitter`,
        fix: `rename the file after the service, or say who emits them: emitter: '${id.slice(id.indexOf('/') + 1)}'`,
      };
    });
}

import { remember } from '../model/remember';
import { secretProblems } from '../model/secrets';
import type { Problem } from '../problems/problem';
import type { LoadedFile } from './load';

/** Definitions are committed, rendered and planned in plain sight: none may hold a secret. */
export function checkSecrets(loaded: readonly LoadedFile[]): readonly Problem[] {
  return loaded.flatMap(secretsIn);
}

const secretsIn = remember(
  ({ file, value }: LoadedFile) =>
    secretProblems(
      value,
      file,
      'take it out, replace it at its origin because git remembers it, and name an entry of the secret store',
    ),
  new WeakMap(),
);

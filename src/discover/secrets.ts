import { findSecrets } from '../model/secrets';
import type { Problem } from '../problems/problem';
import type { LoadedFile } from './load';

/** Definitions are committed, rendered and planned in plain sight: none may hold a secret. */
export function checkSecrets(loaded: readonly LoadedFile[]): readonly Problem[] {
  return loaded.flatMap(({ file, value }) =>
    findSecrets(value).map(({ path, looksLike }) => ({
      code: 'O11Y1107',
      severity: 'error',
      message: `a text looks like ${looksLike}`,
      at: { file, path },
      expected: 'the name of an entry in the secret store, never a value',
      fix: 'take it out, replace it at its origin because git remembers it, and name an entry of the secret store',
    })),
  );
}

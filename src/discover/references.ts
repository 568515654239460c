import { kindOf } from '../model/definition';
import { definitionOf } from '../model/link';
import { remember } from '../model/remember';
import { formatPath } from '../problems/format';
import type { Problem, PropertyPath } from '../problems/problem';
import type { LoadedFile } from './load';

interface Reference {
  readonly path: PropertyPath;
  readonly target: object;
}

/** The definitions that a definition refers to, with the path of each reference. */
export const referencesOf = remember((value: object): readonly Reference[] => {
  const walk = (node: unknown, path: PropertyPath): readonly Reference[] => {
    const linked = path.at(-1) === 'dashboard' ? definitionOf(node) : undefined;
    if (linked !== undefined) return [{ path, target: linked }];
    if (typeof node !== 'object' || node === null) return [];
    if (path.length > 0 && kindOf(node) !== undefined) return [{ path, target: node }];
    return Object.entries(node).flatMap(([key, child]) =>
      walk(child, [...path, Array.isArray(node) ? Number(key) : key]),
    );
  };
  return ['owner', 'service', 'services', 'dependsOn', 'sli', 'links', 'rows'].flatMap((key) =>
    walk((value as Record<string, unknown>)[key], [key]),
  );
}, new WeakMap());

/**
 * References to definitions that no file exports: made in place, or exported under another name.
 *
 * @param exported default exports of all files, those with problems included
 */
export function checkReferences(
  loaded: readonly LoadedFile[],
  exported: ReadonlySet<unknown>,
): readonly Problem[] {
  return loaded.flatMap((file) =>
    referencesOf(file.value)
      .filter(({ target }) => !exported.has(target))
      .map(({ path, target }): Problem => {
        const kind = kindOf(target);
        return {
          code: 'O11Y1401',
          severity: 'error',
          message: `${formatPath(path)} refers to a ${kind} that no .${kind}.ts file exports`,
          at: { file: file.file, path },
          expected: `the default export of a .${kind}.ts file`,
          fix: `move the ${kind} into a file of its own and import it`,
        };
      }),
  );
}

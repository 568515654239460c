import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { kindOf } from '../model/definition';
import type { Problem, PropertyPath } from '../problems/problem';
import type { LoadedFile } from './load';

/** The definitions that a definition refers to, with the path of each reference. */
export function referencesOf(
  value: object,
): readonly { readonly path: PropertyPath; readonly target: object }[] {
  const walk = (node: unknown, path: PropertyPath): ReturnType<typeof referencesOf> => {
    if (typeof node !== 'object' || node === null) return [];
    if (path.length > 0 && kindOf(node) !== undefined) return [{ path, target: node }];
    return Object.entries(node).flatMap(([key, child]) =>
      walk(child, [...path, Array.isArray(node) ? Number(key) : key]),
    );
  };
  return ['owner', 'service', 'dependsOn', 'sli', 'rows'].flatMap((key) =>
    walk((value as Record<string, unknown>)[key], [key]),
  );
}

/** References to definitions that no file exports: made in place, or exported under another name. */
export function checkReferences(loaded: readonly LoadedFile[]): readonly Problem[] {
  const exported = new Set(loaded.map((file) => file.value));
  return loaded.flatMap((file) =>
    referencesOf(file.value)
      .filter(({ target }) => !exported.has(target))
      .map(({ path, target }): Problem => {
        const kind = kindOf(target);
        return {
          code: 'O11Y1401',
          severity: 'error',
          message: `${path.join('.')} refers to a ${kind} that no .${kind}.ts file exports`,
          at: { file: file.file, path },
          expected: `the default export of a .${kind}.ts file`,
          fix: `move the ${kind} into a file of its own and import it`,
        };
      }),
  );
}

/** The files of the import circle through a file, the file first and last; nothing where there is none. */
export function importCircle(root: string, file: string): readonly string[] | undefined {
  const visit = (current: string, trail: readonly string[]): readonly string[] | undefined => {
    for (const next of importsOf(root, current)) {
      if (next === file) return [...trail, next];
      const circle = trail.includes(next) ? undefined : visit(next, [...trail, next]);
      if (circle !== undefined) return circle;
    }
    return undefined;
  };
  return visit(file, [file]);
}

function importsOf(root: string, file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/from\s+['"](\.[^'"]+)['"]/g)].map((match) => {
    const target = relative(root, join(root, dirname(file), match[1] ?? '')).replaceAll('\\', '/');
    return target.endsWith('.ts') ? target : `${target}.ts`;
  });
}

import { dirname, join, relative } from 'node:path';
import { readSource } from './source';

/**
 * Every file that a file imports by a relative path, and those that they import; the file itself only in a circle.
 *
 * @param found takes them, where those of several files are wanted
 */
export function importsBelow(root: string, file: string, found = new Set<string>()): ReadonlySet<string> {
  const visit = (current: string): void => {
    for (const next of importsOf(root, current)) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(file);
  return found;
}

/** The files of the import circle through a file, the file first and last; nothing where there is none. */
export function importCircle(root: string, file: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const visit = (current: string, trail: readonly string[]): readonly string[] | undefined => {
    for (const next of importsOf(root, current)) {
      if (next === file) return [...trail, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const circle = visit(next, [...trail, next]);
      if (circle !== undefined) return circle;
    }
    return undefined;
  };
  return visit(file, [file]);
}

function importsOf(root: string, file: string): readonly string[] {
  const text = readSource(root, file) ?? '';
  return [...text.matchAll(/(?:from|import)\s+['"](\.[^'"]+)['"]/g)].map((match) => {
    const target = relative(root, join(root, dirname(file), match[1] ?? '')).replaceAll('\\', '/');
    return /\.(ts|json)$/.test(target) ? target : `${target}.ts`;
  });
}

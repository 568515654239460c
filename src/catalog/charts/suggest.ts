import { closest, distance } from 'fastest-levenshtein';

const keysOf = (path: string): readonly string[] => path.split('.');
const lastKey = (path: string): string => keysOf(path).at(-1) ?? '';
const parentOf = (path: string): string => keysOf(path).slice(0, -1).join('.');

function alike(a: string, b: string): boolean {
  const [short, long] =
    a.length < b.length ? [a.toLowerCase(), b.toLowerCase()] : [b.toLowerCase(), a.toLowerCase()];
  return (
    distance(short, long) <= Math.max(1, Math.floor(short.length / 3)) ||
    (short.length > 3 && long.startsWith(short))
  );
}

function nearest(path: string, candidates: readonly string[]): string | undefined {
  return candidates.length === 0 ? undefined : closest(path, candidates);
}

/** Paths and the maps that hold them. */
function withMaps(paths: readonly string[]): readonly string[] {
  return [
    ...new Set(
      paths.flatMap((path) => keysOf(path).map((_, index, keys) => keys.slice(0, index + 1).join('.'))),
    ),
  ];
}

/**
 * A known path for one that is not: first a neighbour spelt nearly alike, then the same last key elsewhere, first
 * below the same first key. Undefined when there is neither: a far guess only misleads.
 */
export function suggestPath(path: string, known: readonly string[]): string | undefined {
  const last = lastKey(path);
  const all = withMaps(known);
  const neighbours = all.filter((other) => parentOf(other) === parentOf(path) && alike(last, lastKey(other)));
  const moved = all.filter((other) => lastKey(other) === last);
  const close = moved.filter((other) => keysOf(other)[0] === keysOf(path)[0]);
  return nearest(path, neighbours) ?? nearest(path, close) ?? nearest(path, moved);
}

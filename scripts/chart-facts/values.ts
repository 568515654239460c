/** Chart values as plain data: addressing, merging as Helm does it, and telling kinds apart. */
import type { ValueKind } from '../../src/catalog/charts';
import type { Value, Values } from '../../src/model/values';

/** Keys from the root; a key may hold dots (`grafana.ini`), so a path is never split from text. */
export type Path = readonly string[];

export const show = (path: Path): string => path.join('.');

export const isMap = (value: Value | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function kindOf(value: Value | undefined): ValueKind | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value === 'object' ? 'object' : (typeof value as 'string' | 'boolean');
}

export function getAt(values: Value | undefined, path: Path): Value | undefined {
  return path.reduce<Value | undefined>((at, key) => (isMap(at) ? at[key] : undefined), values);
}

/** A copy with the value set; anything on the way that is not a map is replaced by one. */
export function setAt(values: Value | undefined, path: Path, value: Value): Values {
  const [key, ...rest] = path;
  if (key === undefined) throw new Error('the root of the values cannot be set');
  const map = isMap(values) ? values : {};
  return { ...map, [key]: rest.length === 0 ? value : setAt(map[key], rest, value) };
}

export function removeAt(values: Values, path: Path): Values {
  const [key, ...rest] = path;
  if (key === undefined || !(key in values)) return values;
  const below = values[key];
  if (rest.length > 0) return isMap(below) ? { ...values, [key]: removeAt(below, rest) } : values;
  return Object.fromEntries(Object.entries(values).filter(([other]) => other !== key));
}

/** Helm's merge: maps merge key by key, everything else is replaced. */
export function merge(under: Values, over: Values): Values {
  const result: Record<string, Value> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = under[key];
    result[key] = isMap(below) && isMap(value) ? merge(below, value) : value;
  }
  return result;
}

/** Scalars, nulls, arrays and empty maps. */
export function leafPaths(values: Value, at: Path = []): readonly Path[] {
  if (!isMap(values)) return [at];
  const entries = Object.entries(values);
  if (entries.length === 0) return at.length === 0 ? [] : [at];
  return entries.flatMap(([key, value]) => leafPaths(value, [...at, key]));
}

/** Every map below the root, the empty ones too, outer before inner. */
export function mapPaths(values: Value, at: Path = []): readonly Path[] {
  if (!isMap(values)) return [];
  const inner = Object.entries(values).flatMap(([key, value]) => mapPaths(value, [...at, key]));
  return at.length === 0 ? inner : [at, ...inner];
}

export function uniquePaths(paths: readonly Path[]): readonly Path[] {
  return [...new Map(paths.map((path) => [show(path), path])).values()];
}

export const isBelow = (path: Path, above: Path): boolean =>
  path.length > above.length && above.every((key, index) => path[index] === key);

/** The outermost maps (or leaves) around the given leaves that hold none of the others. */
export function outermostWithout(leaves: readonly Path[], others: readonly Path[]): readonly Path[] {
  const held = new Set(others.flatMap((path) => path.map((_, index) => show(path.slice(0, index + 1)))));
  const outermost = leaves.map((leaf) => {
    const depth = leaf.findIndex((_, index) => !held.has(show(leaf.slice(0, index + 1))));
    return depth < 0 ? leaf : leaf.slice(0, depth + 1);
  });
  return uniquePaths(outermost);
}

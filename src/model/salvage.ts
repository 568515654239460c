import { formatPath } from '../problems/format';
import type { PropertyPath } from '../problems/problem';
import type { Kind } from './definition';
import { type InputOf, parseDefinition } from './parse';

/** A definition without what its shape is wrong in. */
export interface Salvaged<K extends Kind = Kind> {
  readonly input: InputOf[K];
  /** Where in the file something of the input stands: elements of lists are left out. */
  readonly origin: (path: PropertyPath) => PropertyPath;
  /** Keys of the definition of which the value, or some of it, is left out. */
  readonly cut: ReadonlySet<string | number>;
}

/** For a text at the top that is missing: nobody reads it. */
const filler = 'x';

/**
 * What is right of a definition whose shape is wrong: without the values that are refused, and without what needs them. Nothing
 * where too little is left.
 */
export function salvage<K extends Kind>(kind: K, value: object, file: string): Salvaged<K> | undefined {
  const removed = new Map<string, PropertyPath>();
  const filled = new Map<string | number, string>();
  for (;;) {
    const origin = originIn([...removed.values()]);
    const left = { ...Object.fromEntries(filled), ...(without(value, [...removed.values()]) as object) };
    const parsed = parseDefinition(kind, left, file);
    if (parsed.ok)
      return { input: parsed.input, origin, cut: new Set([...removed.values()].map(([key = '']) => key)) };
    const known = removed.size + filled.size;
    for (const { at } of parsed.problems) {
      const path = at?.path ?? [];
      const [first = ''] = path;
      const wrong = existing(left, path);
      if (filled.has(first) || (wrong.length === 0 && path.length !== 1)) return undefined;
      if (wrong.length > 0) removed.set(formatPath(origin(wrong)), origin(wrong));
      else filled.set(first, filler);
    }
    if (removed.size + filled.size === known) return undefined;
  }
}

/** The part of a path at which there is something. */
function existing(value: unknown, path: PropertyPath): PropertyPath {
  const [key, ...rest] = path;
  if (key === undefined || !isHolder(value) || !Object.hasOwn(value, key)) return [];
  return [key, ...existing(value[key], rest)];
}

type Holder = Readonly<Record<string | number, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function without(value: unknown, removed: readonly PropertyPath[]): unknown {
  if (removed.length === 0 || !isHolder(value)) return value;
  const kept = Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, unknown])[] => {
    const below = removed.filter(([first]) => String(first) === key).map(([, ...rest]) => rest);
    return below.some(({ length }) => length === 0) ? [] : [[key, without(inner, below)]];
  });
  return Array.isArray(value) ? kept.map(([, inner]) => inner) : Object.fromEntries(kept);
}

/** Counts the elements of lists that are left out before the ones of the path. */
function originIn(removed: readonly PropertyPath[]): Salvaged['origin'] {
  return (path) =>
    path.reduce<PropertyPath>((before, key) => {
      if (typeof key === 'string') return before.concat(key);
      const gone = removed
        .filter((each) => each.length === before.length + 1 && before.every((part, at) => part === each[at]))
        .map((each) => Number(each.at(-1)));
      const place = gone.sort((a, b) => a - b).reduce((at, index) => (index <= at ? at + 1 : at), key);
      return before.concat(place);
    }, []);
}

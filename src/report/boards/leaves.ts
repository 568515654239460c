/** A value that differs between two sides; nothing on a side where it is not there. */
export interface Leaf {
  readonly path: readonly string[];
  readonly base?: unknown;
  readonly head?: unknown;
}

/** Everything in which two values of JSON differ, as deep as both sides have objects. */
export function differences(base: unknown, head: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (same(base, head)) return [];
  if (isObject(base) && isObject(head)) {
    const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return keys.flatMap((key) => differences(base[key], head[key], [...path, key]));
  }
  return [
    {
      path,
      ...(base === undefined ? {} : { base }),
      ...(head === undefined ? {} : { head }),
    },
  ];
}

/** Equal as JSON, whatever the order of keys. */
export function same(left: unknown, right: unknown): boolean {
  return stable(left) === stable(right);
}

function stable(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

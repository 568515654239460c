/** What is known already: a `WeakMap` where keys are definitions, a `Map` where they are short texts of which there are few. */
interface Known<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
}

/** The same pure function, which computes every key once. */
export function remember<K, V extends NonNullable<unknown>>(
  compute: (key: K) => V,
  known: Known<K, V>,
): (key: K) => V {
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

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

/**
 * A memory of what was computed of objects and of some inputs besides: empty again when one of the inputs is another one than
 * last time. A process that watches computes anew only what was saved; others compute everything once.
 */
export function memoryFor<K extends object, V>(): (...inputs: readonly unknown[]) => WeakMap<K, V> {
  let last: readonly unknown[] = [];
  let memory = new WeakMap<K, V>();
  return (...inputs) => {
    if (!sameElements(inputs, last)) memory = new WeakMap();
    last = inputs;
    return memory;
  };
}

/** Whether two lists hold the very same objects in the same order. */
export function sameElements(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((element, index) => element === b[index]);
}

/** Elements by key, in their order. `Map.groupBy` of newer engines. */
export function groupBy<T, K>(
  elements: readonly T[],
  keyOf: (element: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const element of elements) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return groups;
}

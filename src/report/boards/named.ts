/** Things of equal name are told apart by a number. */
export function byName<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  for (const item of items) {
    const name = nameOf(item);
    let key = name;
    for (let number = 2; named.has(key); number++) key = `${name} ${number}`;
    named.set(key, item);
  }
  return named;
}

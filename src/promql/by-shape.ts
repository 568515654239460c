/** A watching process meets ever new shapes; those of the largest organisation fit twice. */
const most = 50_000;

/**
 * What was read of a shape, read once: thousands of queries differ in label values only. The reader must give what depends on
 * nothing but the shape.
 */
export function rememberShapes<V extends NonNullable<unknown>>(): (shape: string, read: () => V) => V {
  const known = new Map<string, V>();
  return (shape, read) => {
    const found = known.get(shape);
    if (found !== undefined) return found;
    const value = read();
    if (known.size >= most) known.clear();
    known.set(shape, value);
    return value;
  };
}

import { inParallel } from '../../src/parallel/in-parallel';

/** Renders two at a time: the machine belongs to others too. */
const width = 2;

export function concurrently<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  return inParallel(items, width, work);
}

export function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

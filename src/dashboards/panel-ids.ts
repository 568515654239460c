import { createHash } from 'node:crypto';

/** Grafana stores panel ids as signed 32-bit integers in some places. */
const highest = 2 ** 31 - 1;

/**
 * One positive integer for each key, from the key and not from the place, so that links to a panel survive when others are
 * added or moved. The rare key whose number is taken gets the next one that is free.
 */
export function panelIds(keys: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Set<number>();
  return new Map(
    keys.map((key) => {
      let id = hash(key);
      while (taken.has(id)) id = (id % highest) + 1;
      taken.add(id);
      return [key, id];
    }),
  );
}

function hash(key: string): number {
  return (createHash('sha256').update(key).digest().readUInt32BE() % highest) + 1;
}

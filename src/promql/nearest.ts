import { distance } from 'fastest-levenshtein';

/**
 * The known name that was most likely meant: one that goes on where the given name ends, else the one with the fewest
 * edits, of which a longer name may have more. Letters that changed places are one edit.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let cheapest = 2 + Math.floor(name.length / 5);
  for (const candidate of known) {
    const cost = costOf(name, candidate, cheapest);
    if (cost < cheapest) {
      cheapest = cost;
      best = candidate;
    }
  }
  return best;
}

/** Counting edits costs most, so those that cannot win are left out. */
function costOf(name: string, candidate: string, cheapest: number): number {
  const longer = candidate.length - name.length;
  if (longer > 0 && candidate.startsWith(`${name}_`)) return 1 + longer / 1000;
  if (Math.abs(longer) > cheapest) return Number.POSITIVE_INFINITY;
  if (longer === 0 && sortedLetters(name) === sortedLetters(candidate)) return 1;
  return distance(name, candidate) - (candidate.startsWith(name) ? 0.5 : 0);
}

const sortedLetters = (name: string): string => [...name].sort().join('');

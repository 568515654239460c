import { inParallel } from '../../parallel/in-parallel';

/** How many questions of one kind are open at a time. */
const atOnce = 8;

/** Asks about each item. Results in the order of the items. */
export function eachOf<Item, Result>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  return inParallel(items, atOnce, ask);
}

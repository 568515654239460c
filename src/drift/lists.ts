import type { Link } from '../model/link';
import type { Variable } from '../model/variable';
import { type DefinitionChanges, differing } from './differing';

/** What was done to variables, told apart by their names. Those that templates bring along are written nowhere. */
export function variableChanges(
  written: readonly Variable[] | undefined,
  before: readonly Variable[] = [],
  after: readonly Variable[] = [],
): DefinitionChanges {
  return listChanges({
    list: 'variables',
    written,
    before: before.map(withoutChoice),
    after: after.map(withoutChoice),
    nameOf: ({ name }) => name,
    what: 'variable',
  });
}

/** What a reader chose is no difference. */
function withoutChoice(variable: Variable): Variable {
  const { default: _, ...others } = { default: undefined, ...variable };
  return others as Variable;
}

/** The same of links, by their titles. Those that are made otherwise than by an address follow from what they name. */
export function linkChanges(
  written: readonly Link[] | undefined,
  before: readonly Link[] = [],
  after: readonly Link[] = [],
): DefinitionChanges {
  return listChanges({ list: 'links', written, before, after, nameOf: ({ title }) => title, what: 'link' });
}

interface Listed<T> {
  /** The key of the definition. */
  readonly list: string;
  readonly written: readonly T[] | undefined;
  readonly before: readonly T[];
  readonly after: readonly T[];
  readonly nameOf: (item: T) => string;
  readonly what: string;
}

function listChanges<T extends object>(listed: Listed<T>): DefinitionChanges {
  const { list, written, before, after, nameOf, what } = listed;
  const named = (items: readonly T[], name: string): T | undefined =>
    items.find((item) => nameOf(item) === name);
  const added = after.filter((item) => named(before, nameOf(item)) === undefined);
  const values = (written ?? []).flatMap((item, index) => {
    const [old, now] = [named(before, nameOf(item)), named(after, nameOf(item))];
    return old === undefined || now === undefined ? [] : differing(old, now, [list, index]);
  });
  const removed = (written ?? []).flatMap((item, index) =>
    named(before, nameOf(item)) !== undefined && named(after, nameOf(item)) === undefined
      ? [[list, index]]
      : [],
  );
  if (written === undefined && added.length > 0)
    return { values: [{ path: [list], value: added }], added: [], removed };
  return {
    values,
    added: added.map((item) => ({ list: [list], item, what: `${what} ${nameOf(item)}` })),
    removed,
  };
}

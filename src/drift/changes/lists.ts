import type { Link } from '../../model/link';
import type { Variable } from '../../model/variable';
import { allChanges, type DefinitionChanges, differing, type Item, noChanges } from './differing';

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
  const { list, written = [], before, after, nameOf, what } = listed;
  const named = (items: readonly T[], name: string): T | undefined =>
    items.find((item) => nameOf(item) === name);
  const values = written.map((item, index) => {
    const [old, now] = [named(before, nameOf(item)), named(after, nameOf(item))];
    return old === undefined || now === undefined ? noChanges : differing(old, now, [list, index], item);
  });
  const paths = new Map(written.map((item, index) => [nameOf(item), [list, index]]));
  // What is not shown everywhere, such as links to a Kibana that is not there, stays where it is.
  const unseen = written.filter((item) => named(before, nameOf(item)) === undefined);
  const shown = after.flatMap((item): readonly Item[] => {
    const path = paths.get(nameOf(item));
    if (path !== undefined) return [path];
    return named(before, nameOf(item)) === undefined ? [{ item, what: `${what} ${nameOf(item)}` }] : [];
  });
  const items = [...shown, ...unseen.flatMap((item) => [paths.get(nameOf(item)) ?? []])];
  const isAsWritten =
    JSON.stringify(shown) ===
    JSON.stringify(written.filter((item) => !unseen.includes(item)).map((item) => paths.get(nameOf(item))));
  if (isAsWritten) return allChanges(values);
  if (listed.written === undefined)
    return {
      values: [{ path: [list], value: items.flatMap((item) => ('item' in item ? [item.item] : [])) }],
      lists: [],
    };
  return allChanges([...values, { values: [], lists: [{ list: [list], was: written.length, items }] }]);
}

import type { Board, BoardRow } from '../../board/board';
import { code, pairs } from '../change';
import { differences, same } from './leaves';
import { rowName } from './moves';
import { leafWords } from './words';

const names: Readonly<Record<string, string>> = {
  schema: 'schema',
  title: 'title',
  description: 'description',
  tags: 'tags',
  editable: 'can be edited',
  time: 'time range',
  refresh: 'refresh',
  timeZone: 'time zone',
  rest: 'key',
};

/** What is different about a dashboard besides its panels. */
export function frameWords(base: Board, head: Board): readonly string[] {
  return [
    ...differences(frameOf(base), frameOf(head)).map((leaf) => leafWords(leaf, names)),
    ...listWords('variable', base.variables, head.variables, ({ name }) => name),
    ...listWords('annotation', base.annotations, head.annotations, ({ name }) => name),
    ...listWords('link', base.links, head.links, ({ title }) => title),
    ...rowWords(base.rows, head.rows),
  ];
}

function frameOf(board: Board): object {
  const { variables: _variables, annotations: _annotations, links: _links, rows: _rows, ...frame } = board;
  return frame;
}

/** Named things of a dashboard: new ones, those that are gone, what changed of the others, and their order. */
function listWords<T extends object>(
  thing: string,
  base: readonly T[],
  head: readonly T[],
  nameOf: (item: T) => string,
): readonly string[] {
  const [left, right] = [byName(base, nameOf), byName(head, nameOf)];
  const words = pairs(left, right).flatMap(({ key, base: before, head: after }) => {
    const name = `${thing} ${code(nameOf((after ?? before) as T) || key)}`;
    if (before === undefined) return [`new ${name}`];
    if (after === undefined) return [`${name} removed`];
    return differences(before, after).map((leaf) => `${name}: ${leafWords(leaf, {})}`);
  });
  const reordered = words.length === 0 && !same([...left.keys()], [...right.keys()]);
  return reordered ? [`${thing}s are in another order`] : words;
}

/** Things of equal name are told apart by a number. */
function byName<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  for (const item of items) {
    const name = nameOf(item);
    let key = name;
    for (let number = 2; named.has(key); number++) key = `${name} ${number}`;
    named.set(key, item);
  }
  return named;
}

/** A row that keeps its id is renamed; panels say themselves which row they are in. */
function rowWords(base: readonly BoardRow[], head: readonly BoardRow[]): readonly string[] {
  const [left, right] = [headings(base), headings(head)];
  const renamed = new Map(
    [...right].flatMap(([key, row]) => {
      const before = [...left].find(
        ([name, { id }]) => !right.has(name) && id !== undefined && id === row.id,
      );
      return left.has(key) || before === undefined ? [] : [[key, before] as const];
    }),
  );
  const gone = [...left.keys()].filter(
    (key) => !right.has(key) && ![...renamed.values()].some(([name]) => name === key),
  );
  const words = [...right].flatMap(([key, row]): readonly string[] => {
    const before = renamed.get(key)?.[1] ?? left.get(key);
    if (before === undefined) return [`new ${rowName(row.title ?? '')}`];
    return [
      ...(before.title === row.title
        ? []
        : [`${rowName(row.title ?? '')}: renamed from ${code(before.title ?? '')}`]),
      ...differences(settings(before), settings(row)).map(
        (leaf) => `${rowName(row.title ?? '')}: ${leafWords(leaf, {})}`,
      ),
    ];
  });
  const stayed = (rows: ReadonlyMap<string, BoardRow>, other: ReadonlyMap<string, BoardRow>) =>
    [...rows.keys()].filter((key) => other.has(key));
  return [
    ...words,
    ...gone.map((key) => `${rowName(left.get(key)?.title ?? '')} removed`),
    ...(same(stayed(left, right), stayed(right, left)) ? [] : ['rows are in another order']),
  ];
}

const headings = (rows: readonly BoardRow[]): ReadonlyMap<string, BoardRow> =>
  byName(
    rows.filter(({ title }) => title !== undefined),
    ({ title = '' }) => title,
  );

const settings = ({ panels: _panels, title: _title, ...row }: BoardRow): object => row;

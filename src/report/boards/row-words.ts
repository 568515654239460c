import type { BoardRow } from '../../board/board';
import { code } from '../change';
import { differences, same } from './leaves';
import { rowName } from './moves';
import { byName } from './named';
import { leafWords } from './words';

/** What is different about rows; panels say themselves which row they are in. */
export function rowWords(base: readonly BoardRow[], head: readonly BoardRow[]): readonly string[] {
  const [left, right] = [headings(base), headings(head)];
  const renamed = renamedRows(base, head);
  const gone = [...left].filter(([key, row]) => !right.has(key) && ![...renamed.values()].includes(row));
  const words = [...right].flatMap(([key, row]): readonly string[] => {
    const before = renamed.get(row) ?? left.get(key);
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
    ...gone.map(([, { title = '' }]) => `${rowName(title)} removed`),
    ...(same(stayed(left, right), stayed(right, left)) ? [] : ['rows are in another order']),
  ];
}

/** What rows were before that have another heading and the same id. */
export function renamedRows(
  base: readonly BoardRow[],
  head: readonly BoardRow[],
): ReadonlyMap<BoardRow, BoardRow> {
  const [left, right] = [headings(base), headings(head)];
  return new Map(
    [...right].flatMap(([key, row]) => {
      const before = [...left].find(
        ([name, { id }]) => !right.has(name) && id !== undefined && id === row.id,
      );
      return left.has(key) || before === undefined ? [] : [[row, before[1]] as const];
    }),
  );
}

const headings = (rows: readonly BoardRow[]): ReadonlyMap<string, BoardRow> =>
  byName(
    rows.filter(({ title }) => title !== undefined),
    ({ title = '' }) => title,
  );

const settings = ({ panels: _panels, title: _title, ...row }: BoardRow): object => row;

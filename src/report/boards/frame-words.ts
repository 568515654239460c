import type { Board } from '../../board/board';
import { code, pairs } from '../change';
import { differences, same } from './leaves';
import { byName } from './named';
import { rowWords } from './row-words';
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

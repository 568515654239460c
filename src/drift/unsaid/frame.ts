import type { Board, BoardPanel, BoardRow } from '../../board/board';
import type { Unpatched } from '../source/source';

/** Two panels that are one: as the definition shows it now, and in Grafana. */
export interface Pair {
  readonly ours: BoardPanel;
  readonly theirs: BoardPanel;
}

export const noWord = 'no word of a definition says this: the next apply undoes it';

/** Headings that differ, and their order. */
export function rowsLeft(ours: Board, theirs: Board): readonly Unpatched[] {
  const said = (rows: readonly BoardRow[]): ReadonlyMap<string, string> =>
    new Map(
      rows.map(({ title, collapsed, repeat }) => [
        title === undefined ? 'the panels above the first row' : `row ${title}`,
        JSON.stringify({ ...(collapsed ? { collapsed } : {}), ...(repeat === undefined ? {} : { repeat }) }),
      ]),
    );
  const [before, after] = [said(ours.rows), said(theirs.rows)];
  const left = otherThan(before, after);
  const both = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string =>
    JSON.stringify([...one.keys()].filter((key) => other.has(key)));
  return both(before, after) === both(after, before)
    ? left
    : [...left, { what: 'the rows are in another order', why: 'templates and tabs keep theirs' }];
}

/** Panels that stand in another row, or at another place of the grid. */
export function placesLeft(ours: Board, theirs: Board, pairs: readonly Pair[]): readonly Unpatched[] {
  const rowOf = ({ rows }: Board, panel: Pair['ours']): BoardRow | undefined =>
    rows.find(({ panels }) => panels.includes(panel));
  const elsewhere = pairs.filter(
    (pair) =>
      rowOf(ours, pair.ours)?.title !== rowOf(theirs, pair.theirs)?.title ||
      JSON.stringify(pair.ours.position) !== JSON.stringify(pair.theirs.position),
  );
  const why = 'panels flow from left to right, row by row, those of templates as they say';
  return elsewhere.length === 0
    ? []
    : [{ what: `the places of ${elsewhere.map(({ theirs: { title } }) => title).join(', ')}`, why }];
}

/** What all dashboards have alike, and what follows from their service. */
export function frameLeft(ours: Board, theirs: Board): readonly Unpatched[] {
  const said = (board: Board): ReadonlyMap<string, string> => {
    const { title, description, tags, time, refresh, timeZone, editable, rest } = board;
    const all = {
      ...{ title, description, tags: [...tags].sort(), time, refresh, timezone: timeZone, editable, ...rest },
      ...Object.fromEntries(
        board.variables.map(({ current: _, ...each }) => [`variable ${each.name}`, sorted(each)]),
      ),
      ...Object.fromEntries(board.links.map((each) => [`link ${each.title}`, [each.url, each.tags]])),
      ...Object.fromEntries(
        board.annotations.map(({ name, expr, enable }) => [`annotation ${name}`, { expr, enable }]),
      ),
    };
    return new Map(
      Object.entries(all).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, JSON.stringify(value)]],
      ),
    );
  };
  return otherThan(said(ours), said(theirs));
}

function otherThan(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly Unpatched[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => ({ what: `${key} is ${after.get(key) ?? 'gone'}`, why: noWord }));
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

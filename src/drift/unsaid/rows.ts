import type { Board, BoardPanel, BoardRow } from '../../board/board';
import { isSame } from '../changes/differing';
import type { Unpatched } from '../source/source';
import { noWord } from './frame';

/** Two panels that are one: as the definition shows it now, and in Grafana. */
export interface Pair {
  readonly ours: BoardPanel;
  readonly theirs: BoardPanel;
}

export const fromTemplate = 'a template makes it: change that, or write the panel out';

/**
 * Headings that differ, and their order.
 *
 * @param isWritten whether the definition writes the row out; templates make the others
 */
export function rowsLeft(
  ours: Board,
  theirs: Board,
  isWritten: (row: BoardRow) => boolean,
): readonly Unpatched[] {
  const pairs = rowPairs(ours, theirs);
  const why = (row: BoardRow): string =>
    isWritten(row) ? noWord : 'a template makes it: change that, or write its panels out';
  const changed = pairs.flatMap(([our, their]) =>
    differencesOf(our, their).map((is) => ({ what: `${nameOf(our)} ${is}`, why: why(our) })),
  );
  const gone = ours.rows
    .filter((row) => !pairs.some(([our]) => our === row))
    .map((row) => ({ what: `${nameOf(row)} is gone`, why: why(row) }));
  const added = theirs.rows
    .filter((row) => !pairs.some(([, their]) => their === row))
    .map((row) => ({
      what: `new ${nameOf(row)}`,
      why: 'no row of a definition is without a panel of its own',
    }));
  const order = pairs.map(([our]) => ours.rows.indexOf(our));
  const isSorted = order.every((at, index) => index === 0 || at > (order[index - 1] ?? 0));
  const other = { what: 'the rows are in another order', why: 'templates and tabs keep theirs' };
  return [...changed, ...gone, ...added, ...(isSorted ? [] : [other])];
}

/** Panels that stand in another row, or at another place of the grid. */
export function placesLeft(ours: Board, theirs: Board, pairs: readonly Pair[]): readonly Unpatched[] {
  const rows = new Map(rowPairs(ours, theirs));
  const rowOf = (board: Board, panel: BoardPanel): BoardRow | undefined =>
    board.rows.find(({ panels }) => panels.includes(panel));
  const elsewhere = pairs.filter((pair) => {
    const [our, their] = [rowOf(ours, pair.ours), rowOf(theirs, pair.theirs)];
    const isIn = our !== undefined && rows.get(our) === their;
    return !isIn || !isSame(pair.ours.position, pair.theirs.position);
  });
  const why = 'panels flow from left to right, row by row, those of templates as they say';
  return elsewhere.length === 0
    ? []
    : [{ what: `the places of ${elsewhere.map(({ theirs: { title } }) => title).join(', ')}`, why }];
}

/** Rows of both in the order of Grafana: by their headings, and where these are other ones by their ids. */
function rowPairs(ours: Board, theirs: Board): readonly (readonly [our: BoardRow, their: BoardRow])[] {
  const pairs = new Map<BoardRow, BoardRow>();
  for (const key of ['title', 'id'] as const) {
    const free = new Map(
      ours.rows.filter((row) => ![...pairs.values()].includes(row)).map((row) => [row[key], row]),
    );
    for (const row of theirs.rows) {
      const our = free.get(row[key]);
      if (our === undefined || pairs.has(row) || (key === 'id' && row.id === undefined)) continue;
      pairs.set(row, our);
      free.delete(row[key]);
    }
  }
  return theirs.rows.flatMap((their) => {
    const our = pairs.get(their);
    return our === undefined ? [] : [[our, their] as const];
  });
}

function differencesOf(our: BoardRow, their: BoardRow): readonly string[] {
  return [
    ...(our.title === their.title ? [] : [`is called ${their.title}`]),
    ...(our.collapsed === their.collapsed ? [] : [their.collapsed ? 'is collapsed' : 'is open']),
    ...(our.repeat === their.repeat ? [] : [`is repeated by ${their.repeat ?? 'nothing'}`]),
  ];
}

const nameOf = ({ title }: BoardRow): string =>
  title === undefined ? 'the panels above the first row' : `row ${title}`;

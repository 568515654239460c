import { type Board, type BoardRow, panelsOf } from '../board/board';
import { isWritten } from '../dashboards/expand';
import type { Dashboard } from '../model/model';

/** A row of a definition, and what stands for it on a dashboard. */
interface WrittenRow {
  readonly index: number;
  /** Before its title in the heading, where it is in a tab and there are no tabs. */
  readonly prefix: string;
  readonly title: string;
  readonly shown: BoardRow;
}

/** Which rows are written in the definition, and where: those of templates are not. */
export function writtenRows({ rows }: Pick<Dashboard, 'rows'>, rendered: Board): readonly WrittenRow[] {
  let tab: string | undefined;
  return rows.flatMap((row, index): readonly WrittenRow[] => {
    tab = row.tab ?? tab;
    if (!isWritten(row)) return [];
    const prefix = tab === undefined || tab === row.title ? '' : `${tab}: `;
    const shown = rendered.rows.find(({ title }) =>
      row.untitled === true ? title === undefined : title === row.title || title === `${prefix}${row.title}`,
    );
    return shown === undefined ? [] : [{ index, prefix, title: row.title, shown }];
  });
}

/** The row of another version of the dashboard: with the same id, else with the same heading. */
export function rowIn(rows: readonly WrittenRow[], { id, title }: BoardRow): WrittenRow | undefined {
  return (
    rows.find(({ shown }) => id !== undefined && shown.id === id) ??
    rows.find(({ shown }) => shown.title === title)
  );
}

/** What stands in another order or row than before, in words. */
export function movedIn(written: readonly WrittenRow[], rendered: Board, live: Board): readonly string[] {
  const nameOf = ({ title = '' }: BoardRow): string => title;
  const before = new Map(rendered.rows.flatMap((row) => row.panels.map(({ id }) => [id, row] as const)));
  const elsewhere = live.rows.flatMap((row) =>
    row.panels.flatMap(({ id, title }) => {
      const old = before.get(id);
      const [from, to] = [old === undefined ? undefined : rowIn(written, old), rowIn(written, row)];
      return from === undefined || to === undefined || from === to
        ? []
        : [`panel ${title} stands in row ${to.title}`];
    }),
  );
  const ids = (row: BoardRow): readonly (number | undefined)[] => row.panels.map(({ id }) => id);
  const reordered = written.flatMap(({ shown, title }) => {
    const other = live.rows.find((row) => rowIn(written, row)?.shown === shown);
    if (other === undefined) return [];
    const [old, now] = [ids(shown), ids(other)];
    const isSame = isInOrder(
      old.filter((id) => now.includes(id)),
      now.filter((id) => old.includes(id)),
    );
    return isSame ? [] : [`the panels of row ${title} are in another order`];
  });
  const [old, now] = [rendered.rows, live.rows].map((rows) => rows.map((row) => row.id ?? nameOf(row)));
  const kept = (rows: readonly unknown[] = [], others: readonly unknown[] = []): readonly unknown[] =>
    rows.filter((row) => others.includes(row));
  const rowsMoved = isInOrder(kept(old, now), kept(now, old)) ? [] : ['the rows are in another order'];
  return [...rowsMoved, ...elsewhere, ...reordered];
}

function isInOrder(before: readonly unknown[], after: readonly unknown[]): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** The row that a panel of a dashboard stands in. */
export function rowOfPanel(board: Board, id: number): BoardRow | undefined {
  return board.rows.find(({ panels }) => panels.some((panel) => panel.id === id));
}

/** Panels of the rows that the definition writes, by id, with their paths. */
export function writtenPaths(
  dashboard: Pick<Dashboard, 'rows'>,
  rendered: Board,
): ReadonlyMap<number, readonly (string | number)[]> {
  const shownRows = new Map(writtenRows(dashboard, rendered).map(({ index, shown }) => [index, shown]));
  return new Map(
    dashboard.rows.flatMap((row, rowIndex) => {
      if (!isWritten(row)) return [];
      const shown = shownRows.get(rowIndex)?.panels ?? panelsOf(rendered);
      return row.panels.flatMap((panel, index) => {
        const found = shown[index];
        return found?.id === undefined || (found.title !== panel.title && found.title !== '')
          ? []
          : [[found.id, ['rows', rowIndex, 'panels', index]] as const];
      });
    }),
  );
}

import { type Board, type BoardRow, panelsOf } from '../../board/board';
import { isWritten } from '../../dashboards/expand';
import type { Dashboard } from '../../model/model';

/** A row of a definition, and what stands for it on a dashboard. */
export interface WrittenRow {
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

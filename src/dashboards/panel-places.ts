import type { Dashboard } from '../model/model';
import type { Panel } from '../model/panel';
import { queriesOf } from '../model/panel-queries';
import type { PropertyPath } from '../problems/problem';
import type { Context } from './context';
import { expandRow, expandRows, isWritten } from './expand';
import { placeRows } from './place';

/** Where a panel of a compiled dashboard comes from. */
export interface PanelPlace {
  /** In the definition: the panel that is written, or the template that makes it. */
  readonly path: PropertyPath;
  /** Nothing for one that is made. */
  readonly written?: Panel;
}

/** By the id of the panel. */
export function panelPlaces(dashboard: Dashboard, context: Context): ReadonlyMap<number, PanelPlace> {
  const origins = dashboard.rows.flatMap((row, index) =>
    expandRow(row, context).map(() => ({ row, path: ['rows', index] })),
  );
  return new Map(
    placeRows(expandRows(dashboard, context)).flatMap(({ panels }, made) => {
      const origin = origins[made];
      if (origin === undefined) return [];
      return panels.map(({ id, panel }, index): readonly [number, PanelPlace] => [
        id,
        isWritten(origin.row)
          ? { path: [...origin.path, 'panels', index], written: panel }
          : { path: origin.path },
      ]);
    }),
  );
}

/** Where a query of the panel stands, counted from 0. */
export function queryPlace({ path, written }: PanelPlace, target: number): PropertyPath {
  const query = written === undefined ? undefined : queriesOf(written)[target];
  return query === undefined ? path : [...path, ...query.path];
}

import { type Board, type BoardPanel, panelsOf } from '../board/board';
import { isRecord } from '../board/json';
import { type ReadDashboard, readDashboard } from '../exchange/grafana/dashboard';
import type { Panel } from '../model/panel';
import type { PropertyPath } from '../problems/problem';

/** A value of a definition that is another one in Grafana. */
export interface ChangedValue {
  readonly path: PropertyPath;
  /** Nothing where Grafana does not have it any more. */
  readonly value?: unknown;
}

/** A dashboard in Grafana, in the terms of its definition. */
export interface DefinitionChanges {
  readonly values: readonly ChangedValue[];
  /** Panels that only Grafana has, with the row of the definition that they stand in. */
  readonly added: readonly { readonly row: number; readonly panel: Panel }[];
  /** Panels that only the definition has, by their path. */
  readonly removed: readonly PropertyPath[];
}

interface Found {
  readonly panel: Panel;
  readonly source: BoardPanel;
  readonly row: number;
}

/**
 * @param pathOf where a panel is written in the definition, by its id; nothing where a template makes it
 * @param rowOf which row of the definition a row of the board is
 */
export function definitionChanges(
  rendered: Board,
  live: Board,
  pathOf: (id: number) => PropertyPath | undefined,
  rowOf: (title: string) => number | undefined,
): DefinitionChanges {
  const [before, after] = [readDashboard(rendered, () => undefined), readDashboard(live, () => undefined)];
  const [ours, theirs] = [byId(before), byId(after)];
  const all = new Set(panelsOf(live).map(({ id }) => id));
  const values: ChangedValue[] = [...differing(frameOf(before), frameOf(after), [])];
  for (const [id, { panel }] of ours) {
    const other = theirs.get(id);
    const path = pathOf(id);
    if (other !== undefined && path !== undefined) values.push(...differing(panel, other.panel, path));
  }
  return {
    values,
    added: [...theirs].flatMap(([id, { panel, row }]) => {
      const index = rowOf(titleOfRow(after, row));
      return ours.has(id) || index === undefined ? [] : [{ row: index, panel }];
    }),
    removed: [...ours.keys()].flatMap((id) => {
      const path = pathOf(id);
      return all.has(id) || path === undefined ? [] : [path];
    }),
  };
}

/** Texts of the dashboard itself that can be edited in Grafana. */
function frameOf({ input }: ReadDashboard): object {
  const { title, description, timeRange } = input;
  return { title, description, timeRange };
}

function titleOfRow({ input }: ReadDashboard, row: number): string {
  const found = input.rows[row];
  return found !== undefined && 'title' in found ? found.title : '';
}

function byId({ input, sources }: ReadDashboard): ReadonlyMap<number, Found> {
  return new Map(
    sources.flatMap((panels, row) =>
      panels.flatMap((source, index) => {
        const written = input.rows[row];
        const panel = written !== undefined && 'panels' in written ? written.panels[index] : undefined;
        return panel === undefined || source.id === undefined
          ? []
          : [[source.id, { panel, source, row }] as const];
      }),
    ),
  );
}

/** Lists of the same length are compared item by item; others are replaced whole. */
function differing(before: unknown, after: unknown, path: PropertyPath): readonly ChangedValue[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item: unknown, index) => differing(item, after[index], [...path, index]));
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differing(before[key], after[key], [...path, key]));
  }
  return [{ path, ...(after === undefined ? {} : { value: after }) }];
}

import { type Board, panelsOf } from '../board/board';
import { type ReadDashboard, readDashboard } from '../exchange/grafana/dashboard';
import type { Dashboard } from '../model/model';
import type { Panel } from '../model/panel';
import { type ChangedValue, type DefinitionChanges, differing } from './differing';
import { linkChanges, variableChanges } from './lists';
import { rowIn, rowOfPanel, writtenPaths, writtenRows } from './rows';

export function definitionChanges(dashboard: Dashboard, rendered: Board, live: Board): DefinitionChanges {
  const [before, after] = [readDashboard(rendered, () => undefined), readDashboard(live, () => undefined)];
  const all = [
    { values: differing(frameOf(before), frameOf(after), []), added: [], removed: [] },
    variableChanges(dashboard.variables, before.input.variables, after.input.variables),
    linkChanges(dashboard.links, before.input.links, after.input.links),
    rowChanges(dashboard, rendered, live),
    panelChanges(dashboard, { board: rendered, read: before }, { board: live, read: after }),
  ];
  return {
    values: all.flatMap(({ values }) => values),
    added: all.flatMap(({ added }) => added),
    removed: all.flatMap(({ removed }) => removed),
  };
}

/** Texts of the dashboard itself that can be edited in Grafana. */
function frameOf({ input }: ReadDashboard): object {
  const { title, description, timeRange } = input;
  return { title, description, timeRange };
}

function rowChanges(dashboard: Dashboard, rendered: Board, live: Board): DefinitionChanges {
  const rows = writtenRows(dashboard, rendered);
  const values = live.rows.flatMap((row): readonly ChangedValue[] => {
    const written = rowIn(rows, row);
    if (written === undefined || row.title === undefined) return [];
    const { prefix, shown, index } = written;
    const said = ({ title = '', collapsed, repeat }: typeof row): object => ({
      title: title.startsWith(prefix) ? title.slice(prefix.length) : title,
      collapsed: collapsed || undefined,
      repeatBy: repeat,
    });
    return differing(said(shown), said(row), ['rows', index]);
  });
  return { values, added: [], removed: [] };
}

interface Version {
  readonly board: Board;
  readonly read: ReadDashboard;
}

function panelChanges(dashboard: Dashboard, before: Version, after: Version): DefinitionChanges {
  const [ours, theirs] = [byId(before.read), byId(after.read)];
  const paths = writtenPaths(dashboard, before.board);
  const rows = writtenRows(dashboard, before.board);
  const all = new Set(panelsOf(after.board).map(({ id }) => id));
  return {
    values: [...ours].flatMap(([id, panel]) => {
      const [other, path] = [theirs.get(id), paths.get(id)];
      return other === undefined || path === undefined ? [] : differing(panel, other, path);
    }),
    added: [...theirs].flatMap(([id, panel]) => {
      const shown = rowOfPanel(after.board, id);
      const row = shown === undefined ? undefined : rowIn(rows, shown);
      if (ours.has(id) || row === undefined) return [];
      return [{ list: ['rows', row.index, 'panels'], item: panel, what: `panel ${panel.title}` }];
    }),
    removed: [...ours.keys()].flatMap((id) => {
      const path = paths.get(id);
      return all.has(id) || path === undefined ? [] : [path];
    }),
  };
}

function byId({ input, sources }: ReadDashboard): ReadonlyMap<number, Panel> {
  return new Map(
    sources.flatMap((panels, row) =>
      panels.flatMap((source, index) => {
        const written = input.rows[row];
        const panel = written !== undefined && 'panels' in written ? written.panels[index] : undefined;
        return panel === undefined || source.id === undefined ? [] : [[source.id, panel] as const];
      }),
    ),
  );
}

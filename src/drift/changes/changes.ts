import type { Board } from '../../board/board';
import { type ReadDashboard, readDashboard } from '../../exchange/grafana/dashboard';
import type { Dashboard } from '../../model/model';
import type { Panel } from '../../model/panel';
import { annotationChanges } from './annotations';
import { arrangedRows } from './arrange';
import { type Render, valueAt } from './definition';
import { allChanges, type DefinitionChanges, differing, differingRecords, noChanges } from './differing';
import { linkChanges, variableChanges } from './lists';
import { rowIn, writtenPaths, writtenRows } from './rows';

/** @param after `live`, read as a definition */
export function definitionChanges(
  dashboard: Dashboard,
  render: Render,
  live: Board,
  after: ReadDashboard,
): DefinitionChanges {
  const rendered = render(dashboard);
  const before = readDashboard(rendered, () => undefined);
  return allChanges([
    differingRecords(frameOf(before), frameOf(after), [], dashboard),
    variableChanges(dashboard.variables, before.input.variables, after.input.variables),
    linkChanges(dashboard.links, before.input.links, after.input.links),
    annotationChanges(dashboard, render, live),
    rowChanges(dashboard, rendered, live),
    panelChanges(dashboard, rendered, before, after),
    { values: [], lists: arrangedRows(dashboard, rendered, live, after) },
  ]);
}

/** Texts of the dashboard itself that can be edited in Grafana. */
function frameOf({ input }: ReadDashboard): object {
  const { title, description, timeRange } = input;
  return { title, description, timeRange };
}

function rowChanges(dashboard: Dashboard, rendered: Board, live: Board): DefinitionChanges {
  const rows = writtenRows(dashboard, rendered);
  return allChanges(
    live.rows.map((row) => {
      const written = rowIn(rows, row);
      if (written === undefined || row.title === undefined) return noChanges;
      const { prefix, shown, index } = written;
      const said = ({ title = '', collapsed, repeat }: typeof row): object => ({
        title: title.startsWith(prefix) ? title.slice(prefix.length) : title,
        collapsed: collapsed || undefined,
        repeatBy: repeat,
      });
      return differing(said(shown), said(row), ['rows', index]);
    }),
  );
}

function panelChanges(
  dashboard: Dashboard,
  rendered: Board,
  before: ReadDashboard,
  after: ReadDashboard,
): DefinitionChanges {
  const [ours, theirs] = [byId(before), byId(after)];
  return allChanges(
    [...writtenPaths(dashboard, rendered)].map(([id, path]) => {
      const [panel, other] = [ours.get(id), theirs.get(id)];
      return panel === undefined || other === undefined
        ? noChanges
        : differingRecords(panel, other, path, valueAt(dashboard, path) as object);
    }),
  );
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

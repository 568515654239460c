import type { Board } from '../board/board';
import { canonical } from '../board/canonical/canonical';
import { readDashboard } from '../exchange/grafana/dashboard';
import { leavesOf } from '../exchange/grafana/leaves';
import type { Dashboard } from '../model/model';
import { definitionChanges } from './changes/changes';
import type { Render } from './changes/definition';
import { withOwnIds } from './changes/own-ids';
import { editedSource } from './source/edit';
import type { EditedSource } from './source/source';
import type { WriteQuery } from './source/typed-queries';
import { unsaid } from './unsaid/unsaid';

/** Whether two dashboards are shown alike. What a viewer chooses, and what Grafana counts, makes no difference. */
export function isShownAlike(rendered: Board, live: Board): boolean {
  return shown(rendered) === shown(live);
}

function shown(board: Board): string {
  const { rows, variables, links, annotations, ...frame } = canonical(board);
  const { uid: _, schema: __, rest, ...said } = frame;
  return JSON.stringify([
    Object.entries(said).sort(),
    Object.entries(rest).sort(),
    variables.map(({ current: ___, ...variable }) => Object.entries(variable).sort()),
    links.map(({ title, url, tags }) => [title, url, tags]),
    annotations.map(({ name, expr, enable }) => [name, expr, enable]),
    rows.map(({ title, collapsed, repeat, panels }) => [
      title,
      collapsed,
      repeat,
      panels.map((panel) => [panel.id, panel.position, [...leavesOf(panel)].sort()]),
    ]),
  ]);
}

/**
 * The definition as Grafana has it, and what of that no definition says or what makes it elsewhere.
 *
 * @param source text of the file of the definition
 */
export function driftOf(
  dashboard: Dashboard,
  source: string,
  deployed: Board,
  render: Render,
  write?: WriteQuery,
): EditedSource {
  const live = withOwnIds(deployed, render(dashboard));
  const read = readDashboard(live, () => undefined);
  const changes = definitionChanges(dashboard, render, live, read);
  const { text, unpatched } = editedSource(source, changes, write);
  return { text, unpatched: [...unpatched, ...unsaid(dashboard, changes, render, live, read)] };
}

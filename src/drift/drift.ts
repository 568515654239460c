import { createTwoFilesPatch } from 'diff';
import { type Board, type BoardPanel, panelsOf } from '../board/board';
import { canonical } from '../board/canonical/canonical';
import { leavesOf } from '../exchange/grafana/leaves';
import type { Dashboard } from '../model/model';
import { formatPath } from '../problems/format';
import type { PropertyPath } from '../problems/problem';
import { definitionChanges } from './changes';
import type { DefinitionChanges } from './differing';
import { editedSource, type Unpatched } from './edit';
import { movedIn, writtenPaths, writtenRows } from './rows';

/** How a dashboard in Grafana differs from its definition. */
export interface DashboardDrift {
  /** In the unified format, for `git apply`; empty where nothing of it can be said in the file. */
  readonly patch: string;
  /** What the patch leaves out, and why. */
  readonly unpatched: readonly Unpatched[];
}

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

/** @param source text of the file of the definition */
export function driftOf(dashboard: Dashboard, source: string, rendered: Board, live: Board): DashboardDrift {
  const changes = definitionChanges(dashboard, rendered, live);
  const { text, unpatched } = editedSource(source, changes);
  const { file } = dashboard;
  const [ours, theirs] = [canonical(rendered), canonical(live)];
  const patch =
    text === source
      ? ''
      : createTwoFilesPatch(`a/${file}`, `b/${file}`, source, text, undefined, undefined, { context: 3 });
  return {
    patch: patch.replace(/^=+\n/, ''),
    unpatched: [
      ...unpatched,
      ...unsaid(ours, theirs, writtenPaths(dashboard, rendered), changes),
      ...movedIn(writtenRows(dashboard, rendered), rendered, live).map((what) => ({
        what,
        why: 'everything stands where it is written: move it there',
      })),
      ...unsaidOfFrame(ours, theirs),
    ],
  };
}

const noWord = 'no word of a definition says this: the next apply undoes it';

/** What all dashboards have alike, and what follows from their service. */
function unsaidOfFrame(ours: Board, theirs: Board): readonly Unpatched[] {
  const said = ({ tags, refresh, timeZone, annotations }: Board): Readonly<Record<string, unknown>> => ({
    tags: [...tags].sort(),
    refresh,
    timezone: timeZone,
    ...Object.fromEntries(
      annotations.map(({ name, expr, enable }) => [`annotation ${name}`, { expr, enable }]),
    ),
  });
  const [before, after] = [said(ours), said(theirs)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({
      what: `${key} is ${after[key] === undefined ? 'gone' : JSON.stringify(after[key])}`,
      why: noWord,
    }));
}

/** Panels that were edited, although nothing that is written in the definition would change. */
function unsaid(
  ours: Board,
  theirs: Board,
  paths: ReadonlyMap<number, PropertyPath>,
  { values }: DefinitionChanges,
): readonly Unpatched[] {
  const others = new Map(panelsOf(theirs).map((panel) => [panel.id, panel]));
  return panelsOf(ours).flatMap((panel): readonly Unpatched[] => {
    const other = others.get(panel.id);
    if (panel.id === undefined || other === undefined || seen(panel) === seen(other)) return [];
    const path = paths.get(panel.id);
    const what = `panel ${panel.title}`;
    if (path === undefined)
      return [{ what, why: 'a template makes it: change that, or write the panel out' }];
    const isSaid = values.some((value) => formatPath(value.path).startsWith(formatPath(path)));
    return isSaid ? [] : [{ what, why: noWord }];
  });
}

function seen(panel: BoardPanel): string {
  return JSON.stringify([...leavesOf(panel)].sort());
}

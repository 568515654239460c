import { type Board, type BoardRow, panelsOf } from '../../board/board';
import { isWritten } from '../../dashboards/expand';
import type { ReadDashboard } from '../../exchange/grafana/dashboard';
import type { Dashboard } from '../../model/model';
import type { Panel } from '../../model/panel';
import type { PropertyPath } from '../../problems/problem';
import { type ChangedList, type Item, isSame } from './differing';
import { rowIn, type WrittenRow, writtenPaths, writtenRows } from './rows';

/** A row as it is in Grafana, and where it is written; nothing for one that is new. */
interface LiveRow {
  readonly row: BoardRow;
  readonly written: WrittenRow | undefined;
  readonly panels: readonly Item[];
}

/** Which rows and panels stand where in Grafana: moved, new and gone. */
export function arrangedRows(
  dashboard: Pick<Dashboard, 'rows'>,
  rendered: Board,
  live: Board,
  read: ReadDashboard,
): readonly ChangedList[] {
  const written = writtenRows(dashboard, rendered);
  const itemOf = panelItems(writtenPaths(dashboard, rendered), rendered, read);
  const taken = new Set<WrittenRow>();
  const rows = live.rows.map((row): LiveRow => {
    const found = rowIn(written, row);
    const own = found === undefined || taken.has(found) ? undefined : found;
    if (own !== undefined) taken.add(own);
    return { row, written: own, panels: row.panels.flatMap(({ id }) => itemOf(id)) };
  });
  const inRows = rows.flatMap(({ written: own, panels }) =>
    own === undefined || panels.length === 0
      ? []
      : [{ list: ['rows', own.index, 'panels'], items: panels, was: lengthOf(dashboard, own.index) }],
  );
  const items = rowItems(dashboard, rendered, rows, read);
  return [{ list: ['rows'], items, was: dashboard.rows.length }, ...inRows].filter(
    (list) => !isAsWritten(list),
  );
}

function lengthOf({ rows }: Pick<Dashboard, 'rows'>, index: number): number {
  const row = rows[index];
  return row !== undefined && isWritten(row) ? row.panels.length : 0;
}

function isAsWritten({ list, was, items }: ChangedList): boolean {
  const written = Array.from({ length: was }, (_, index) => [...list, index]);
  return JSON.stringify(items) === JSON.stringify(written);
}

/** What a panel in Grafana is in the definition; nothing for one that a template makes or that has no form here. */
function panelItems(
  paths: ReadonlyMap<number, PropertyPath>,
  rendered: Board,
  { input, sources }: ReadDashboard,
): (id: number | undefined) => readonly Item[] {
  const ours = new Set(panelsOf(rendered).map(({ id }) => id));
  const readable = new Map(
    sources.flatMap((panels, row) =>
      panels.map(({ id }, index) => [id, panelAt(input.rows[row], index)] as const),
    ),
  );
  return (id) => {
    const path = id === undefined ? undefined : paths.get(id);
    if (path !== undefined) return [path];
    const panel = readable.get(id);
    return panel === undefined || ours.has(id) ? [] : [{ item: panel, what: `panel ${panel.title}` }];
  };
}

function panelAt(row: ReadDashboard['input']['rows'][number] | undefined, index: number): Panel | undefined {
  return row !== undefined && isWritten(row) ? row.panels[index] : undefined;
}

function rowItems(
  { rows: defined }: Pick<Dashboard, 'rows'>,
  rendered: Board,
  rows: readonly LiveRow[],
  read: ReadDashboard,
): readonly Item[] {
  const makers = makersOf(defined, rendered);
  const shown = rows.flatMap((each): readonly Item[] => {
    if (each.written !== undefined) return each.panels.length === 0 ? [] : [['rows', each.written.index]];
    const made = makers.find(({ ids }) => each.row.id !== undefined && ids.has(each.row.id));
    if (made !== undefined) return made.indexes.map((index) => ['rows', index]);
    return each.panels.length === 0 ? [] : [newRow(each, read)];
  });
  const items = shown.filter((item, at) => shown.findIndex((other) => isSame(item, other)) === at);
  // A tab begins with its first row, and holds all that are below.
  if (!defined.some(({ tab }) => tab !== undefined)) return items;
  const kept = defined
    .map((_, index) => ['rows', index])
    .filter((path) => items.some((item) => isSame(item, path)));
  return [...kept, ...items.filter((item) => !kept.some((path) => isSame(item, path)))];
}

/** The templates that stand together, and the rows that they make together. */
function makersOf(
  defined: Dashboard['rows'],
  rendered: Board,
): readonly { readonly indexes: readonly number[]; readonly ids: ReadonlySet<number> }[] {
  const written = writtenRows({ rows: defined }, rendered);
  const places = [...written.map(({ index, shown }) => ({ index, at: rendered.rows.indexOf(shown) }))];
  const ends = [{ index: -1, at: -1 }, ...places, { index: defined.length, at: rendered.rows.length }];
  return ends.slice(1).map((end, before) => {
    const begin = ends[before] ?? { index: -1, at: -1 };
    const between = rendered.rows.slice(begin.at + 1, end.at);
    return {
      indexes: defined.flatMap((_, index) => (index > begin.index && index < end.index ? [index] : [])),
      ids: new Set(between.flatMap(({ id }) => id ?? [])),
    };
  });
}

function newRow({ row, panels }: LiveRow, { input, sources }: ReadDashboard): Item {
  const at = sources.findIndex((all) => all.some(({ id }) => row.panels.some((panel) => panel.id === id)));
  const { panels: _, ...head } = { panels: [], ...input.rows[at] };
  return { item: head, what: `row ${row.title ?? ''}`.trim(), panels };
}

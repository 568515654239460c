import { type Board, type BoardPanel, panelsOf } from '../../board/board';
import { canonical } from '../../board/canonical/canonical';
import type { ReadDashboard } from '../../exchange/grafana/dashboard';
import { leavesOf } from '../../exchange/grafana/leaves';
import type { Dashboard } from '../../model/model';
import type { Render } from '../changes/definition';
import type { DefinitionChanges } from '../changes/differing';
import { writtenPaths, writtenRows } from '../changes/rows';
import type { Unpatched } from '../source/source';
import { type ChangedDashboard, changedDashboard } from './changed';
import { type Follows, followsFromQueries } from './follows';
import { frameLeft, noWord } from './frame';
import { fromTemplate, type Pair, placesLeft, rowsLeft } from './rows';

/** In what Grafana still differs from a definition that has every change that there is a word for: nothing can be forgotten. */
export function unsaid(
  dashboard: Dashboard,
  changes: DefinitionChanges,
  render: Render,
  live: Board,
  { left }: ReadDashboard,
): readonly Unpatched[] {
  const changed = changedDashboard(dashboard, changes);
  const [ours, theirs] = [canonical(render(changed.dashboard)), canonical(live)];
  const written = new Set(writtenPaths(changed.dashboard, ours).keys());
  const pairs = pairsOf(ours, theirs, renumbered(dashboard, render(dashboard), changed, ours));
  const follows = followsFromQueries(dashboard, changes, render);
  const rows = writtenRows(changed.dashboard, ours).map(({ shown }) => shown);
  const whyNot = ({ title }: BoardPanel): string =>
    left.find(({ kind, panel }) => kind === 'panel' && panel === title)?.why ?? noWord;
  return [
    ...pairs.flatMap((pair) =>
      differencesOf(pair, follows, written.has(pair.ours.id ?? 0) ? whyNot(pair.theirs) : fromTemplate),
    ),
    ...panelsOf(theirs)
      .filter((panel) => !pairs.some((pair) => pair.theirs === panel))
      .map((panel) => ({ what: `new panel ${panel.title}`, why: whyNot(panel) })),
    ...panelsOf(ours)
      .filter((panel) => !pairs.some((pair) => pair.ours === panel))
      .map(({ title }) => ({ what: `panel ${title} is gone`, why: fromTemplate })),
    ...rowsLeft(ours, theirs, (row) => rows.includes(row)),
    ...placesLeft(ours, theirs, pairs),
    ...frameLeft(ours, theirs),
  ];
}

/** The new ids of panels, which come from titles, by those that they had. */
function renumbered(
  dashboard: Dashboard,
  rendered: Board,
  { dashboard: changed, now }: ChangedDashboard,
  ours: Board,
): ReadonlyMap<number, number> {
  const ids = new Map([...writtenPaths(changed, ours)].map(([id, path]) => [String(path), id]));
  return new Map(
    [...writtenPaths(dashboard, rendered)].flatMap(([id, path]) => {
      const panel = now(path);
      const at = changed.rows.flatMap((row, rowIndex) =>
        'panels' in row
          ? row.panels.flatMap((each, index) => (each === panel ? [['rows', rowIndex, 'panels', index]] : []))
          : [],
      )[0];
      const found = ids.get(String(at));
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

/** Those that are known by their ids, then new ones by their titles. */
function pairsOf(ours: Board, theirs: Board, renumbered: ReadonlyMap<number, number>): readonly Pair[] {
  const byId = new Map(panelsOf(ours).map((panel) => [panel.id, panel]));
  const pairs: Pair[] = [];
  for (const panel of panelsOf(theirs)) {
    const id = panel.id ?? 0;
    const found = byId.get(renumbered.get(id) ?? id);
    if (found !== undefined) pairs.push({ ours: found, theirs: panel });
  }
  for (const panel of panelsOf(theirs)) {
    if (pairs.some((pair) => pair.theirs === panel)) continue;
    const found = panelsOf(ours).find(
      (each) => each.title === panel.title && !pairs.some((pair) => pair.ours === each),
    );
    if (found !== undefined) pairs.push({ ours: found, theirs: panel });
  }
  return pairs;
}

function differencesOf(pair: Pair, follows: Follows, why: string): readonly Unpatched[] {
  const { ours, theirs } = pair;
  const what = `panel ${theirs.title}`;
  if (ours.type !== theirs.type) return [{ what: `${what} is of type ${theirs.type}`, why }];
  const [before, after] = [leavesOf(ours), leavesOf(theirs)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key) && !follows(pair, key))
    .map((key) => ({ what: `${what}: ${key} is ${after.get(key) ?? 'gone'}`, why }));
}

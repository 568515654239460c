import { type Board, type BoardPanel, panelsOf } from '../../board/board';
import { canonical } from '../../board/canonical/canonical';
import { leavesOf } from '../../exchange/grafana/leaves';
import type { Dashboard } from '../../model/model';
import type { PropertyPath } from '../../problems/problem';
import type { Render } from '../changes/definition';
import type { DefinitionChanges } from '../changes/differing';
import { changedDashboard } from './changed';
import type { Pair } from './rows';

/** Whether a place of a panel, as `leavesOf` names it, is as it is because of its queries. */
export type Follows = (pair: Pair, key: string) => boolean;

/** What nobody edited in Grafana and the new queries change by themselves, such as a unit that is not written: nothing is to be done. */
export function followsFromQueries(
  dashboard: Dashboard,
  changes: DefinitionChanges,
  render: Render,
): Follows {
  const asked = changedDashboard(dashboard, ofQueries(changes)).dashboard;
  const [before, after] = [byId(render(dashboard)), byId(render(asked))];
  return ({ ours, theirs }, key) => {
    const [old, now] = [before.get(theirs.id), after.get(theirs.id)].map((panel) => leaf(panel, key));
    return old === leaf(theirs, key) && now === leaf(ours, key);
  };
}

const leaf = (panel: BoardPanel | undefined, key: string): string | undefined =>
  panel === undefined ? undefined : leavesOf(panel).get(key);

function byId(board: Board): ReadonlyMap<number | undefined, BoardPanel> {
  return new Map(panelsOf(canonical(board)).map((panel) => [panel.id, panel]));
}

const asking: ReadonlySet<string | number> = new Set(['queries', 'columns', 'expr']);

function ofQueries({ values, lists }: DefinitionChanges): DefinitionChanges {
  const isAsking = (path: PropertyPath): boolean => path.some((key) => asking.has(key));
  return {
    values: values.filter(({ path }) => isAsking(path)),
    lists: lists.filter(({ list }) => isAsking(list)),
  };
}

import type { Board } from '../../board/board';
import type { Unpatched } from '../source/source';

export const noWord = 'no word of a definition says this: the next apply undoes it';

/** What all dashboards have alike, and what follows from their service. */
export function frameLeft(ours: Board, theirs: Board): readonly Unpatched[] {
  const said = (board: Board): ReadonlyMap<string, string> => {
    const { title, description, tags, time, refresh, timeZone, editable, rest } = board;
    const all = {
      ...{ title, description, tags: [...tags].sort(), time, refresh, timezone: timeZone, editable, ...rest },
      ...Object.fromEntries(
        board.variables.map(({ current: _, ...each }) => [`variable ${each.name}`, sorted(each)]),
      ),
      ...Object.fromEntries(board.links.map((each) => [`link ${each.title}`, [each.url, each.tags]])),
      ...Object.fromEntries(
        board.annotations.map(({ name, expr, enable }) => [`annotation ${name}`, { expr, enable }]),
      ),
    };
    return new Map(
      Object.entries(all).flatMap(([key, value]) =>
        value === undefined ? [] : [[key, JSON.stringify(value)]],
      ),
    );
  };
  const [before, after] = [said(ours), said(theirs)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => ({ what: `${key} is ${after.get(key) ?? 'gone'}`, why: noWord }));
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import type { Board, BoardPanel } from '../../board/board';
import { same } from './leaves';

/** A panel and the row it stands in. */
export interface Placed {
  readonly panel: BoardPanel;
  /** Empty above the first heading. */
  readonly row: string;
}

export interface MatchedPanels {
  readonly both: readonly { readonly base: Placed; readonly head: Placed }[];
  readonly added: readonly Placed[];
  readonly removed: readonly Placed[];
}

type IsSame = (base: Placed, head: Placed) => boolean;

const id: IsSame = ({ panel: a }, { panel: b }) => a.id !== undefined && a.id === b.id;
const title: IsSame = ({ panel: a }, { panel: b }) => a.title !== '' && a.title === b.title;
const row: IsSame = (a, b) => a.row === b.row;
const kind: IsSame = ({ panel: a }, { panel: b }) => a.type === b.type;
const contents: IsSame = ({ panel: a }, { panel: b }) =>
  same([a.targets, a.options], [b.targets, b.options]) && same(a.field, b.field);

const all =
  (...tests: readonly IsSame[]): IsSame =>
  (base, head) =>
    tests.every((test) => test(base, head));

/**
 * What makes two panels one and the same, the surest first. Ids alone are not sure: Grafana numbers anew what is imported,
 * and ours come from titles, which change when a panel is renamed.
 */
const identities: readonly IsSame[] = [
  all(id, title),
  all(title, row, kind),
  all(title, kind),
  all(title, row),
  all(id, kind),
  all(contents, row, kind),
  all(contents, kind),
  title,
  id,
];

export function matchPanels(base: Board, head: Board): MatchedPanels {
  const [left, right] = [placedOf(base), placedOf(head)];
  const partner = new Map<Placed, Placed>();
  const taken = new Set<Placed>();
  for (const isSame of identities) {
    for (const before of left) {
      if (partner.has(before)) continue;
      const after = right.find((candidate) => !taken.has(candidate) && isSame(before, candidate));
      if (after === undefined) continue;
      partner.set(before, after);
      taken.add(after);
    }
  }
  const bases = new Map([...partner].map(([before, after]) => [after, before]));
  return {
    both: right.flatMap((after) => {
      const before = bases.get(after);
      return before === undefined ? [] : [{ base: before, head: after }];
    }),
    added: right.filter((placed) => !taken.has(placed)),
    removed: left.filter((placed) => !partner.has(placed)),
  };
}

function placedOf({ rows }: Board): readonly Placed[] {
  return rows.flatMap(({ title: name = '', panels }) => panels.map((panel) => ({ panel, row: name })));
}

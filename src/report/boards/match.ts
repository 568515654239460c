import type { Board, BoardPanel, BoardRow } from '../../board/board';
import { same } from './leaves';
import { renamedRows } from './row-words';

/** A panel and the row it stands in. */
export interface Placed {
  readonly panel: BoardPanel;
  /** As it is called now; empty above the first heading. */
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
const queries: IsSame = ({ panel: a }, { panel: b }) =>
  expressionsOf(a).length > 0 && same(expressionsOf(a), expressionsOf(b));

const expressionsOf = ({ targets }: BoardPanel): readonly string[] =>
  targets.flatMap(({ expr }) => expr ?? []);

const all =
  (...tests: readonly IsSame[]): IsSame =>
  (base, head) =>
    tests.every((test) => test(base, head));

/**
 * What makes two panels one and the same, the surest first. Ids alone are not sure: Grafana numbers anew what is imported,
 * and ours come from titles, which change when a panel is renamed. What is left is matched by likeness.
 */
const identities: readonly IsSame[] = [
  all(id, title),
  all(title, row, kind),
  all(title, kind),
  all(title, row),
  all(id, kind),
  all(contents, row, kind),
  all(contents, kind),
  all(queries, row, kind),
  all(queries, kind),
  title,
  id,
];

export function matchPanels(base: Board, head: Board): MatchedPanels {
  const now = new Map([...renamedRows(base.rows, head.rows)].map(([row, before]) => [before, row.title]));
  const left = placedOf(base, (row) => now.get(row) ?? row.title);
  const right = placedOf(head, ({ title: name }) => name);
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
  for (const [before, after] of alike(
    left.filter((placed) => !partner.has(placed)),
    right.filter((placed) => !taken.has(placed)),
  )) {
    if (partner.has(before) || taken.has(after)) continue;
    partner.set(before, after);
    taken.add(after);
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

/** Words that two panels must share to be one whose title and query changed together, of all that they have. */
const leastShared = 0.55;

/** Pairs of a kind that say nearly the same, the most alike first. */
function alike(
  bases: readonly Placed[],
  heads: readonly Placed[],
): readonly (readonly [base: Placed, head: Placed])[] {
  const words = new Map([...bases, ...heads].map((placed) => [placed, wordsOf(placed)]));
  return bases
    .flatMap((base) =>
      heads
        .filter((head) => kind(base, head))
        .map((head) => ({ pair: [base, head] as const, shared: shareOf(words.get(base), words.get(head)) })),
    )
    .filter(({ shared }) => shared >= leastShared)
    .sort((a, b) => b.shared - a.shared)
    .map(({ pair }) => pair);
}

function wordsOf({ panel, row: name }: Placed): ReadonlySet<string> {
  const texts = [panel.title, name, panel.description ?? '', ...expressionsOf(panel)];
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []));
}

/** Of the words of both together, those of both alike: 0 to 1. */
function shareOf(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function placedOf({ rows }: Board, nameOf: (row: BoardRow) => string | undefined): readonly Placed[] {
  return rows.flatMap((each) => each.panels.map((panel) => ({ panel, row: nameOf(each) ?? '' })));
}

import type { BoardPanel } from '../../board/board';
import { code } from '../change';
import type { MatchedPanels, Placed } from './match';

type Pair = MatchedPanels['both'][number];

/** How panels moved and grew, by pair. What is only pushed down or up by others is not told. */
export function moveWords({ both, added, removed }: MatchedPanels): (pair: Pair) => readonly string[] {
  const before = both.map(({ base }) => base).sort(byPlace);
  const after = new Map([...both].sort((a, b) => byPlace(a.head, b.head)).map(({ base }, at) => [base, at]));
  const reordered = new Set(before.filter((placed, at) => after.get(placed) !== at));
  const pushed = added.length + removed.length > 0 || both.some((pair) => changesSpace(pair));
  return (pair) => {
    const { base, head } = pair;
    const rowMove = base.row === head.row ? [] : [`moved to ${rowName(head.row)}`];
    const [from, to] = [base.panel.position, head.panel.position];
    if (from === undefined || to === undefined) {
      const placed = (from === undefined) === (to === undefined) ? [] : [to ? 'placed' : 'no longer placed'];
      return [...rowMove, ...placed, ...(from === to && reordered.has(base) ? ['moved'] : [])];
    }
    const upOrDown = rowMove.length === 0 && (!pushed || reordered.has(base));
    return [
      ...rowMove,
      ...direction(from.x, to.x, 'moved left', 'moved right'),
      ...(upOrDown ? direction(from.y, to.y, 'moved up', 'moved down') : []),
      ...direction(from.w, to.w, `narrower (${to.w} columns)`, `wider (${to.w} columns)`),
      ...direction(from.h, to.h, `lower (${to.h} grid rows)`, `taller (${to.h} grid rows)`),
    ];
  };
}

function changesSpace({ base, head }: Pair): boolean {
  const [from, to] = [base.panel.position, head.panel.position];
  return base.row !== head.row || from?.h !== to?.h || from?.x !== to?.x || from?.w !== to?.w;
}

function direction(from: number, to: number, less: string, more: string): readonly string[] {
  return from === to ? [] : [to < from ? less : more];
}

function byPlace({ panel: a }: Placed, { panel: b }: Placed): number {
  return place(a) - place(b);
}

const place = ({ position }: BoardPanel): number => (position?.y ?? 0) * 1000 + (position?.x ?? 0);

export function rowName(row: string): string {
  return row === '' ? 'the panels above the first row' : `row ${code(row)}`;
}

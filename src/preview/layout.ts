import type { BoardPanel } from '../board/board';

/** In columns of 24 and grid rows, from the top of the row that the panel is in. */
export interface Position {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const columns = 24;

/** Of panels where none has a place. */
const size = { w: 12, h: 8 } as const;

/** Where Grafana puts a panel without a place among others. */
const corner = { x: 0, y: 0, w: 6, h: 3 } as const;

/** Where the panels of a row stand: as they say, one after the other where none says it; empty lines above are left out. */
export function positionsOf(panels: readonly BoardPanel[]): readonly Position[] {
  const anyPlaced = panels.some((panel) => panel.position !== undefined);
  let next = { x: 0, y: 0 };
  const placed = panels.map(({ position }) => {
    if (position !== undefined) {
      const w = Math.min(columns, Math.max(1, Math.round(position.w)));
      const x = Math.min(columns - w, Math.max(0, Math.round(position.x)));
      return { x, y: Math.max(0, Math.round(position.y)), w, h: Math.max(1, Math.round(position.h)) };
    }
    if (anyPlaced) return corner;
    const own = next.x + size.w > columns ? { x: 0, y: next.y + size.h } : next;
    next = { x: own.x + size.w, y: own.y };
    return { ...own, ...size };
  });
  const top = Math.min(...placed.map(({ y }) => y));
  return placed.map((position) => ({ ...position, y: position.y - top }));
}

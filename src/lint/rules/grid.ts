import type { Board, BoardPanel, Raw } from '../../board/board';
import { isRecord, numberIn } from '../../board/json';
import { columns } from '../../dashboards/layout';
import { type PlacedRecord, placedPanels, type Repair } from '../repair';
import type { Finding, LintRules } from '../rule';
import { panelName, type Subject } from '../subject';

export interface Position {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Placed {
  readonly panel: BoardPanel;
  readonly position: Position;
}

/** Panels that are on the screen together; those of a collapsed row are when it is opened, and the rest moves away. */
function screensOf({ rows }: Board): readonly (readonly Placed[])[] {
  const placed = (panels: readonly BoardPanel[]): readonly Placed[] =>
    panels.flatMap((panel) =>
      panel.position === undefined || panel.repeat !== undefined ? [] : [{ panel, position: panel.position }],
    );
  const tabs = new Set(rows.map(({ tab }) => tab));
  const open = rows.filter(({ collapsed }) => !collapsed);
  return [
    ...[...tabs].map((each) =>
      placed(open.filter(({ tab }) => tab === each).flatMap(({ panels }) => panels)),
    ),
    ...rows.flatMap(({ collapsed, panels }) => (collapsed ? [placed(panels)] : [])),
  ];
}

function findOutside({ board }: Subject): readonly Finding[] {
  return screensOf(board)
    .flat()
    .flatMap(({ panel, position }) => {
      const fault = faultOf(position);
      return fault === undefined
        ? []
        : [{ message: `${panelName(panel)} ${fault}`, path: panel.path, panel }];
    });
}

function faultOf({ x, y, w, h }: Position): string | undefined {
  if (![x, y, w, h].every(Number.isInteger)) return 'is placed between the lines of the grid';
  if (w < 1 || h < 1) return `is ${w} wide and ${h} high`;
  if (x < 0 || y < 0) return `begins at column ${x}, line ${y}`;
  return x + w > columns ? `ends at column ${x + w} of ${columns}` : undefined;
}

function overlap(a: Position, b: Position): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Panels come by line, so that one can only lie on those that began above and reach down to it. */
function findOverlaps({ board }: Subject): readonly Finding[] {
  return screensOf(board).flatMap((screen) => {
    const above: Placed[] = [];
    return [...screen].sort(byPlace).flatMap((placed) => {
      const hit = above.find(({ position }) => overlap(position, placed.position));
      above.push(placed);
      if (hit === undefined) return [];
      const { panel } = placed;
      return [{ message: `${panelName(panel)} lies on ${panelName(hit.panel)}`, path: panel.path, panel }];
    });
  });
}

function byPlace(
  { position: a }: { readonly position: Position },
  { position: b }: { readonly position: Position },
): number {
  return a.y - b.y || a.x - b.x;
}

interface PlacedJson extends PlacedRecord {
  readonly position: Position;
}

function placedIn(json: Raw): readonly PlacedJson[] {
  return placedPanels(json).flatMap(({ record, path }) => {
    const place = record['gridPos'];
    if (!isRecord(place)) return [];
    const [x = 0, y = 0, w, h] = ['x', 'y', 'w', 'h'].map((side) => numberIn(place[side]));
    return w === undefined || h === undefined ? [] : [{ record, path, position: { x, y, w, h } }];
  });
}

function placeRepair({ record, path }: PlacedJson, { x, y, w, h }: Position): Repair {
  const what = `the panel '${record['title'] ?? ''}' is placed at column ${x}, line ${y}, ${w} wide and ${h} high`;
  return { path: [...path, 'gridPos'], value: { h, w, x, y }, what };
}

function moveInside(json: Raw): readonly Repair[] {
  return placedIn(json).flatMap((placed) =>
    faultOf(placed.position) === undefined ? [] : [placeRepair(placed, inside(placed.position))],
  );
}

function inside({ x, y, w, h }: Position): Position {
  const width = Math.min(columns, Math.max(1, Math.round(w)));
  const column = Math.min(columns - width, Math.max(0, Math.round(x)));
  return { x: column, y: Math.max(0, Math.round(y)), w: width, h: Math.max(1, Math.round(h)) };
}

/** Moves panels down until nothing is below them, as Grafana does when it draws them. */
function moveApart(json: Raw): readonly Repair[] {
  const outer = placedIn(json).filter(({ path }) => path.length === 2);
  const inner = placedIn(json).filter(({ path }) => path.length > 2);
  const rows = new Set(inner.map(({ path }) => path[1]));
  return [outer, ...[...rows].map((row) => inner.filter(({ path }) => path[1] === row))].flatMap((screen) => {
    const settled: Position[] = [];
    return [...screen].sort(byPlace).flatMap((placed) => {
      let position = placed.position;
      for (let hit = below(position, settled); hit !== undefined; hit = below(position, settled)) {
        position = { ...position, y: hit.y + hit.h };
      }
      settled.push(position);
      return position === placed.position ? [] : [placeRepair(placed, position)];
    });
  });
}

function below(position: Position, settled: readonly Position[]): Position | undefined {
  return settled.find((other) => overlap(other, position));
}

export const gridRules = {
  'panel-out-of-grid': {
    severity: 'error',
    summary: 'Panels lie within the 24 columns, on whole numbers: newer versions of Grafana refuse others.',
    expected: `x and y from 0, w and h from 1, x + w up to ${columns}`,
    fix: 'correct gridPos, or let --fix do it',
    check: findOutside,
    repair: moveInside,
  },
  'panel-overlap': {
    severity: 'warning',
    summary:
      'Panels do not lie on each other: Grafana moves them, and the order is no longer the one that was written.',
    expected: 'places that no other panel has',
    fix: 'correct gridPos, or let --fix move it down',
    check: findOverlaps,
    repair: moveApart,
  },
} as const satisfies Partial<LintRules>;

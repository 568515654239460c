import type { KeyedRow } from './expand';
import type { PlacedRow } from './grafana/placed';
import { bottomOf, columns, flow } from './layout';
import { panelIds } from './panel-ids';
import { sizeOf } from './sizes';

const headingHeight = 1;

/** Gives every row and panel its id and its place, rows below each other. A collapsed row takes its heading only. */
export function placeRows(rows: readonly KeyedRow[]): readonly PlacedRow[] {
  const ids = panelIds(
    rows.flatMap((row) => [row.key, ...row.panels.map((panel) => keyOf(row, panel.title))]),
  );
  const idOf = (key: string): number => ids.get(key) ?? 0;
  let top = 0;
  return rows.map((row) => {
    const { key, collapsed = false, untitled = false, repeatBy, panels } = row;
    const position = { x: 0, y: top, w: columns, h: headingHeight };
    const below = untitled ? top : top + headingHeight;
    const positions = flow(panels.map(sizeOf), below);
    top = collapsed ? below : bottomOf(positions, below);
    return {
      id: idOf(key),
      position,
      title: row.title,
      untitled,
      ...(row.tab === undefined ? {} : { tab: row.tab }),
      collapsed,
      ...(repeatBy === undefined ? {} : { repeatBy }),
      panels: panels.flatMap((panel, index) => {
        const place = positions[index];
        return place === undefined ? [] : [{ id: idOf(keyOf(row, panel.title)), position: place, panel }];
      }),
    };
  });
}

function keyOf(row: KeyedRow, panelTitle: string): string {
  return `${row.key}/${panelTitle}`;
}

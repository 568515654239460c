import type * as v2 from '@grafana/grafana-foundation-sdk/dashboardv2';
import type { PlacedPanel, PlacedRow } from '../placed';
import type { Plain } from './plain';

type Rows = Plain<v2.RowsLayoutKind>;

/** By the id, which follows from the titles: other panels change nothing. */
export const elementName = ({ id }: Pick<PlacedPanel, 'id'>): string => `panel-${id}`;

/** Rows, in tabs where a row begins one. What stands before the first tab is in one of its own. */
export function layoutOf(rows: readonly PlacedRow[], title: string): Rows | Plain<v2.TabsLayoutKind> {
  if (rows.every(({ tab }) => tab === undefined)) return rowsLayout(rows);
  const tabs = [...new Set(rows.map(({ tab = title }) => tab))];
  return {
    kind: 'TabsLayout',
    spec: {
      tabs: tabs.map((tab) => ({
        kind: 'TabsLayoutTab',
        spec: { title: tab, layout: rowsLayout(rows.filter((row) => (row.tab ?? title) === tab)) },
      })),
    },
  };
}

function rowsLayout(rows: readonly PlacedRow[]): Rows {
  return { kind: 'RowsLayout', spec: { rows: rows.map(rowOf) } };
}

/** Places in a row are counted from its top. */
function rowOf({
  title,
  untitled,
  collapsed,
  repeatBy,
  position,
  panels,
}: PlacedRow): Plain<v2.RowsLayoutRowKind> {
  const top = untitled ? position.y : position.y + position.h;
  return {
    kind: 'RowsLayoutRow',
    spec: {
      title,
      collapse: collapsed,
      ...(untitled ? { hideHeader: true } : {}),
      ...(repeatBy === undefined ? {} : { repeat: { mode: 'variable', value: repeatBy } }),
      layout: { kind: 'GridLayout', spec: { items: panels.map((panel) => itemOf(panel, top)) } },
    },
  };
}

function itemOf(placed: PlacedPanel, top: number): Plain<v2.GridLayoutItemKind> {
  const { position, panel } = placed;
  const { repeatBy, perLine = 4 } = panel;
  return {
    kind: 'GridLayoutItem',
    spec: {
      x: position.x,
      y: position.y - top,
      width: position.w,
      height: position.h,
      element: { kind: 'ElementReference', name: elementName(placed) },
      ...(repeatBy === undefined
        ? {}
        : {
            repeat: {
              mode: 'variable',
              value: repeatBy,
              ...(perLine === 1 ? { direction: 'v' } : { direction: 'h', maxPerRow: perLine }),
            },
          }),
    },
  };
}

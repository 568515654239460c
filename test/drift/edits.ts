import { bottomOf, flow } from '../../src/dashboards/layout';

interface Panel {
  [key: string]: unknown;
  id: number;
  type: string;
  title: string;
  gridPos: { x: number; y: number; w: number; h: number };
  panels?: Panel[];
  targets?: { expr?: string; legendFormat?: string }[];
  fieldConfig?: { defaults: Record<string, unknown> };
}

/** What Grafana stores. */
export interface Live {
  [key: string]: unknown;
  panels: Panel[];
  links?: object[];
  templating?: { list: Record<string, unknown>[] };
  annotations?: { list: Record<string, unknown>[] };
}

/** Headings with what stands below them. */
interface Row {
  readonly heading?: Panel;
  readonly panels: Panel[];
}

function rowsOf({ panels }: Live): readonly Row[] {
  const rows: Row[] = [];
  for (const panel of panels) {
    if (panel.type === 'row') rows.push({ heading: panel, panels: [...(panel.panels ?? [])] });
    else if (rows.length === 0) rows.push({ panels: [panel] });
    else rows.at(-1)?.panels.push(panel);
  }
  return rows;
}

/** As Grafana lets go of what was dragged: nothing lies over anything else. */
function place(live: Live, rows: readonly Row[]): void {
  let top = 0;
  live.panels = rows.flatMap(({ heading, panels }) => {
    const collapsed = heading?.['collapsed'] === true;
    if (heading !== undefined) heading.gridPos = { ...heading.gridPos, y: top };
    const below = heading === undefined ? top : top + 1;
    const positions = flow(
      panels.map(({ gridPos }) => ({ width: gridPos.w, height: gridPos.h })),
      below,
    );
    panels.forEach((panel, index) => {
      panel.gridPos = positions[index] ?? panel.gridPos;
    });
    top = collapsed ? below : bottomOf(positions, below);
    if (heading !== undefined) heading.panels = collapsed ? panels : [];
    return [...(heading === undefined ? [] : [heading]), ...(collapsed ? [] : panels)];
  });
}

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

/** With numbers that choose what is edited, and a number that no other edit has. */
type Edit = (live: Live, one: number, other: number, fresh: number) => void;

const onPanel =
  (edit: (panel: Panel, other: number, fresh: number) => void): Edit =>
  (live, one, other, fresh) => {
    const panels = rowsOf(live).flatMap((row) => row.panels);
    const panel = at(panels, one);
    if (panel !== undefined) edit(panel, other, fresh);
  };

const onRows =
  (edit: (rows: Row[], one: number, other: number, fresh: number) => readonly Row[]): Edit =>
  (live, one, other, fresh) => {
    const rows = rowsOf(live).map(({ panels, ...row }) => ({ ...row, panels: [...panels] }));
    place(live, edit(rows, one, other, fresh));
  };

/** What people do in Grafana. */
export const edits: Readonly<Record<string, Edit>> = {
  description: onPanel((panel, _, fresh) => {
    panel['description'] = `It's edited, the ${fresh}th time.`;
  }),
  title: onPanel((panel, _, fresh) => {
    panel.title = `Edited ${fresh}`;
  }),
  decimals: onPanel(({ fieldConfig }, other) => {
    if (fieldConfig !== undefined) fieldConfig.defaults['decimals'] = other % 4;
  }),
  thresholds: onPanel(({ fieldConfig }, other) => {
    if (fieldConfig === undefined) return;
    const steps = [
      { value: null, color: 'green' },
      { value: other, color: 'red' },
    ];
    fieldConfig.defaults['thresholds'] = { mode: 'absolute', steps };
  }),
  query: onPanel(({ targets }, other) => {
    const target = at(
      (targets ?? []).filter(({ expr }) => expr !== undefined),
      other,
    );
    if (target !== undefined) target.expr = `(${target.expr}) * ${other + 2}`;
  }),
  legend: onPanel(({ targets }, other) => {
    const target = at(
      (targets ?? []).filter(({ expr }) => expr !== undefined),
      other,
    );
    if (target !== undefined) target.legendFormat = 'edited';
  }),
  'a shift of time': onPanel((panel) => {
    panel['timeShift'] = '1d';
  }),
  'a plugin': onPanel((panel) => {
    panel.type = 'geomap';
  }),
  size: onPanel((panel, other) => {
    panel.gridPos = { ...panel.gridPos, w: 4 + (other % 20) };
  }),
  remove: onRows((rows, one) => {
    const row = at(rows, one);
    row?.panels.splice(one % Math.max(1, row.panels.length), 1);
    return rows;
  }),
  add: onRows((rows, one, other, fresh) => {
    const panel = {
      ...{ id: 900_000 + fresh, type: 'text', title: `Note ${fresh}`, description: 'A note.' },
      ...{ gridPos: { x: 0, y: 0, w: 24, h: 4 }, options: { mode: 'markdown', content: 'call us' } },
    };
    const row = at(rows, one);
    row?.panels.splice(other % (row.panels.length + 1), 0, panel);
    return rows;
  }),
  'move a panel': onRows((rows, one, other) => {
    const [from, to] = [at(rows, one), at(rows, other)];
    const [panel] = from?.panels.splice(other % Math.max(1, from.panels.length), 1) ?? [];
    if (panel !== undefined) to?.panels.splice(one % (to.panels.length + 1), 0, panel);
    return rows;
  }),
  'move a row': onRows((rows, one, other) => {
    const headed = rows.filter(({ heading }) => heading !== undefined);
    const [row] = headed.splice(one % Math.max(1, headed.length), 1);
    if (row !== undefined) headed.splice(other % (headed.length + 1), 0, row);
    return [...rows.filter(({ heading }) => heading === undefined), ...headed];
  }),
  'a new row': onRows((rows, one, other, fresh) => {
    const row = at(rows, one);
    const panels = row?.panels.splice(other % Math.max(1, row.panels.length)) ?? [];
    const gridPos = { x: 0, y: 0, w: 24, h: 1 };
    const heading = { id: 800_000 + fresh, type: 'row', title: `Row ${fresh}`, collapsed: false, gridPos };
    return rows.flatMap((each) => (each === row ? [each, { heading, panels }] : [each]));
  }),
  heading: (live, one, _, fresh) => {
    const heading = at(
      rowsOf(live).flatMap((row) => row.heading ?? []),
      one,
    );
    if (heading !== undefined) heading.title = `Heading ${fresh}`;
  },
  'the title': (live, _, __, fresh) => {
    live['title'] = `Dashboard ${fresh}`;
  },
  tags: (live) => {
    live['tags'] = ['mine'];
  },
  'a variable': ({ templating }, one, other, fresh) => {
    const variable = at(templating?.list ?? [], one);
    if (variable !== undefined && other % 2 === 0) variable['label'] = `Choice ${fresh}`;
    else templating?.list.push({ type: 'interval', name: `window${fresh}`, query: '5m,1h' });
  },
  'a link': (live, _, __, fresh) => {
    const link = { type: 'link', title: `Wiki ${fresh}`, url: `https://wiki.example.com/${fresh}` };
    live.links = [...(live.links ?? []), link];
  },
  'an annotation': ({ annotations }, one) => {
    annotations?.list.splice(one % Math.max(1, annotations.list.length), 1);
  },
};

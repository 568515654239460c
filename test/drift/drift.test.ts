/** Whatever somebody edits in Grafana: the patch brings it into the definition, or says what it leaves out. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Board, type BoardPanel, type BoardRow, panelsOf } from '../../src/board/board';
import { canonical } from '../../src/board/canonical/canonical';
import { readBoard } from '../../src/board/read';
import { dashboardCompiler } from '../../src/dashboards/compile';
import { bottomOf, flow } from '../../src/dashboards/layout';
import { discoverer } from '../../src/discover/discover';
import { writtenPaths } from '../../src/drift/changes/rows';
import { driftOf } from '../../src/drift/drift';
import type { Unpatched } from '../../src/drift/source/source';
import { queryWriter } from '../../src/drift/source/typed-queries';
import { leavesOf } from '../../src/exchange/grafana/leaves';
import type { Dashboard, Model } from '../../src/model/model';
import { formatPath } from '../../src/problems/format';
import { structureOf } from '../../src/promql/structure';

const repository = join(__dirname, '../..');
const definitions = ['services', 'alert-rules', 'dashboards', 'environments', 'runbooks', 'helm-values'];

const projects = join(repository, '.o11y/test-projects');
mkdirSync(projects, { recursive: true });
const root = mkdtempSync(join(projects, 'drift-'));
beforeAll(() => {
  for (const folder of definitions) cpSync(join(repository, folder), join(root, folder), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

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
interface Live {
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

const edits: Readonly<Record<string, Edit>> = {
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

interface Drifted {
  readonly dashboard: Dashboard;
  readonly rendered: Board;
  readonly live: Board;
  readonly unpatched: readonly Unpatched[];
}

/** What Grafana has where nobody edited anything. */
const storer = (model: Model): ((dashboard: Dashboard) => Live) => {
  const environment = model.environments.find(({ kind }) => kind === 'cluster');
  if (environment === undefined) throw new Error('there is no cluster');
  const compile = dashboardCompiler(model, environment);
  return (dashboard) => JSON.parse(JSON.stringify(compile(dashboard).json)) as Live;
};

/**
 * Everything that is seen of a dashboard, by what it is of; the ids of panels come from titles.
 *
 * @param headingOf what the row of a panel is called
 */
function seen(
  board: Board,
  headingOf: (row: BoardRow) => string | undefined = ({ title }) => title,
): readonly (readonly [of: string, text: string])[] {
  const { title, description, variables, links, annotations, rows } = canonical(board);
  return [
    ['dashboard', JSON.stringify([title, description])],
    ...variables.map(({ current: _, ...each }) => [`variable ${each.name}`, sorted(each)] as const),
    ...links.map((link) => [`link ${link.title}`, JSON.stringify([link.url, link.tags])] as const),
    ...annotations.map(
      ({ name, expr, enable }) => [`annotation ${name}`, JSON.stringify([expr, enable])] as const,
    ),
    ...rows.flatMap((row) => [
      [`row ${row.title}`, JSON.stringify([row.collapsed, row.repeat])] as const,
      ...row.panels.map((panel) => [`panel ${panel.title}`, seenOf(panel, headingOf(row))] as const),
    ]),
  ];
}

/** A query that is built again has no more brackets than it needs. */
function seenOf(panel: BoardPanel, row: string | undefined): string {
  const leaves = [...leavesOf(panel)].map(([place, text]) =>
    place.endsWith('.expr') ? [place, structureOf(JSON.parse(text) as string) ?? text] : [place, text],
  );
  return JSON.stringify([row, panel.position, leaves.sort()]);
}

const sorted = (value: object): string => JSON.stringify(Object.entries(value).sort());

/** By the title that it has or had, or by the path of what is written. */
function saidOf({ dashboard, rendered, live, unpatched }: Drifted): (of: string) => boolean {
  const titleOf = new Map(panelsOf(live).map(({ id, title }) => [id, `panel ${title}`]));
  const was = panelsOf(rendered).map(({ id, title }) => [`panel ${title}`, titleOf.get(id)] as const);
  const paths = [...writtenPaths(dashboard, rendered)].map(
    ([id, path]) => [titleOf.get(id), formatPath(path)] as const,
  );
  const isNamed = (of: string): boolean => {
    const own = paths.filter(([title]) => title === of).map(([, path]) => path);
    const name = of.replace(/^(panel|row) /, '');
    return unpatched.some(({ what }) => what.includes(name) || own.some((path) => what.startsWith(path)));
  };
  return (of) => isNamed(of) || was.some(([title, now]) => title === of && now !== undefined && isNamed(now));
}

describe('what was edited in Grafana', () => {
  it('is in the definition after the patch, or is told, whatever it was', () => {
    const find = discoverer(root);
    const { model } = find();
    const stored = storer(model);
    const render = (dashboard: Dashboard): Board => readBoard(stored(dashboard));
    const sources = new Map(
      model.dashboards.map(({ file }) => [file, readFileSync(join(root, file), 'utf8')]),
    );
    const edit = fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.nat(40), fc.nat(40));
    const each = fc.array(edit, { minLength: 1, maxLength: 4 });
    const all = fc.array(each, { minLength: model.dashboards.length, maxLength: model.dashboards.length });
    let whole = 0;
    fc.assert(
      fc.property(all, (chosen) => {
        let fresh = 0;
        const drifted = model.dashboards.map((dashboard, index): Drifted => {
          const raw = stored(dashboard);
          for (const [name, one, other] of chosen[index] ?? []) edits[name]?.(raw, one, other, ++fresh);
          const live = readBoard(raw);
          const source = sources.get(dashboard.file) ?? '';
          const write = queryWriter(dashboard.file, source, model.metrics);
          const { text, unpatched } = driftOf(dashboard, source, live, render, write);
          writeFileSync(join(root, dashboard.file), text);
          whole += unpatched.length === 0 && text !== source ? 1 : 0;
          return { dashboard, rendered: render(dashboard), live, unpatched };
        });
        const patched = find();
        const storedNow = storer(patched.model);
        for (const [index, each] of drifted.entries()) {
          const now = patched.model.dashboards.find(({ id }) => id === each.dashboard.id);
          const edited = chosen[index];
          const problems = patched.problems.filter(({ at: place }) => place?.file === each.dashboard.file);
          if (now === undefined)
            throw new Error(`${each.dashboard.id}: ${JSON.stringify([edited, problems])}`);
          const isSaid = saidOf(each);
          // A heading that is told is told once, and not of each panel below it.
          const headingOf = ({ id, title }: BoardRow): string | undefined =>
            isSaid(`row ${title}`) ? each.rendered.rows.find((row) => row.id === id)?.title : title;
          const [ours, theirs] = [seen(readBoard(storedNow(now))), seen(each.live, headingOf)];
          const other = theirs.filter(
            ([of, text]) => !isSaid(of) && !ours.some((one) => one[0] === of && one[1] === text),
          );
          const more = ours.filter(([of]) => !isSaid(of) && !theirs.some((one) => one[0] === of));
          expect({ id: now.id, edited, other, more }).toEqual({ id: now.id, edited, other: [], more: [] });
        }
      }),
      // Each run is long, and smaller ones are tried on every dashboard at once.
      { numRuns: 4, endOnFailure: true },
    );
    expect(whole).toBeGreaterThan(0);
  }, 300_000);
});

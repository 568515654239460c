import fc from 'fast-check';
import { readBoard } from '../../src/board/read';
import { compileDashboards } from '../../src/dashboards/compile';
import type { Row } from '../../src/model/dashboard';
import type { Dashboard } from '../../src/model/model';
import type { Panel } from '../../src/model/panel';
import { cluster } from '../support/cluster';
import { dashboard, modelOf, panels } from './fixture';

const second = cluster({ dashboards: { schema: 'v2' } });

interface Spec {
  readonly elements: Readonly<Record<string, object>>;
  readonly layout: Layout;
  readonly [key: string]: unknown;
}

interface Layout {
  readonly kind: string;
  readonly spec: {
    readonly rows?: readonly { readonly spec: RowSpec }[];
    readonly tabs?: readonly { readonly spec: { readonly title: string; readonly layout: Layout } }[];
  };
}

interface RowSpec {
  readonly title: string;
  readonly layout: { readonly spec: { readonly items: readonly { readonly spec: Item }[] } };
  readonly [key: string]: unknown;
}

interface Item {
  readonly x: number;
  readonly y: number;
  readonly element: { readonly name: string };
  readonly [key: string]: unknown;
}

function compile(changes: Partial<Dashboard> = {}) {
  const [artifact] = compileDashboards(modelOf([dashboard(changes)]), second);
  if (artifact === undefined) throw new Error('nothing was compiled');
  return artifact;
}

const specOf = (changes: Partial<Dashboard>): Spec => compile(changes).json['spec'] as Spec;

const rowsOf = ({ spec }: Layout): readonly RowSpec[] => [
  ...(spec.rows ?? []).map((row) => row.spec),
  ...(spec.tabs ?? []).flatMap((tab) => rowsOf(tab.spec.layout)),
];

const itemsOf = (row: RowSpec): readonly Item[] => row.layout.spec.items.map(({ spec }) => spec);

describe('the second schema of dashboards', () => {
  test('is an object of the API, where the environment asks for it', () => {
    expect(compile()).toMatchObject({
      target: 'provider-v2',
      json: {
        apiVersion: 'dashboard.grafana.app/v2',
        kind: 'Dashboard',
        metadata: { name: compile().uid },
        spec: { title: 'Checkout', editable: false, cursorSync: 'Crosshair' },
      },
    });
  });

  test('counts places from the top of a row, and says what is closed, repeated or without a heading', () => {
    const { layout } = specOf({
      variables: [{ name: 'node', label: 'node' }],
      rows: [
        { title: 'Top', untitled: true, panels: [panels.stat] },
        {
          title: 'Nodes',
          repeatBy: 'node',
          panels: [panels.stat, { ...panels.text, repeatBy: 'node', perLine: 1 }],
        },
        { title: 'Closed', collapsed: true, panels: [panels.logs] },
      ],
    });
    expect(layout.kind).toBe('RowsLayout');
    const [top, nodes, closed] = rowsOf(layout);
    expect(top).toMatchObject({ hideHeader: true, collapse: false });
    expect(nodes).toMatchObject({ title: 'Nodes', repeat: { mode: 'variable', value: 'node' } });
    expect(closed).toMatchObject({ collapse: true });
    expect([top, nodes, closed].flatMap((row) => (row === undefined ? [] : itemsOf(row)))).toMatchObject([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
      { x: 0, y: 4, repeat: { mode: 'variable', value: 'node', direction: 'v' } },
      { x: 0, y: 0 },
    ]);
  });

  test('has tabs; what stands before the first is in one of its own', () => {
    const { layout } = specOf({
      rows: [
        { title: 'First', panels: [panels.stat] },
        { title: 'Requests', tab: 'Users', panels: [panels.stat] },
        { title: 'Errors', panels: [panels.stat] },
      ],
    });
    const tabs = (layout.spec.tabs ?? []).map(({ spec }) => [
      spec.title,
      rowsOf(spec.layout).map(({ title }) => title),
    ]);
    expect(tabs).toEqual([
      ['Checkout', ['First']],
      ['Users', ['Requests', 'Errors']],
    ]);
  });

  test('keeps queries, transformations, options and links of every kind of panel', () => {
    const rows = [{ title: 'All', panels: Object.values(panels) }];
    const [classic] = compileDashboards(modelOf([dashboard({ rows })]), cluster());
    // Places are told otherwise, and a data source is that of the queries.
    const panelsOf = (json: unknown) =>
      readBoard(json).rows.flatMap(({ panels: read }) =>
        read.map(({ rest: _, position: __, path: ___, dataSource: ____, links, ...panel }) => ({
          ...panel,
          links: links.map(({ title, url }) => [title, url]),
        })),
      );
    expect(panelsOf(compile({ rows }).json)).toEqual(panelsOf(classic?.json));
    expect(panelsOf(classic?.json)).toHaveLength(Object.keys(panels).length);
  });

  test('names every element once in its layout, and nothing else', () => {
    const panel = fc
      .tuple(fc.constantFrom<Panel>(...Object.values(panels)), fc.integer({ min: 1, max: 24 }))
      .map(([one, width]): Panel => ({ ...one, width }));
    const row = fc.record(
      {
        collapsed: fc.boolean(),
        tab: fc.constantFrom('A', 'B'),
        panels: fc.array(panel, { minLength: 1, maxLength: 6 }),
      },
      { requiredKeys: ['collapsed', 'panels'] },
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (made) => {
        const rows = made.map(
          (one, index): Row => ({
            ...one,
            title: `Row ${index}`,
            panels: one.panels.map((each, at) => ({ ...each, title: `${each.title} ${at}` })),
          }),
        );
        const { elements, layout } = specOf({ rows });
        const named = rowsOf(layout).flatMap((each) => itemsOf(each).map(({ element }) => element.name));
        expect([...named].sort()).toEqual(Object.keys(elements).sort());
        expect(new Set(named).size).toBe(named.length);
      }),
      { numRuns: 50 },
    );
  });

  test('is data, and the same bytes every time', () => {
    const { json } = compile();
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(JSON.stringify(compile().json)).toBe(JSON.stringify(json));
  });
});

import fc from 'fast-check';
import { canonical } from '../../../src/board/canonical/canonical';
import { readBoard } from '../../../src/board/read';
import { compileDashboards } from '../../../src/dashboards/compile';
import { differencesOf } from '../../../src/exchange/grafana/compare';
import { readDashboard } from '../../../src/exchange/grafana/dashboard';
import { withOnePrometheus } from '../../../src/exchange/grafana/sources';
import type { Row } from '../../../src/model/dashboard';
import type { Dashboard } from '../../../src/model/model';
import type { Panel } from '../../../src/model/panel';
import {
  calculations,
  colours,
  drawnAs,
  interpolations,
  pointVisibilities,
} from '../../../src/model/panel-style';
import { units } from '../../../src/model/unit';
import type { Variable } from '../../../src/model/variable';
import { dashboard, modelOf, panels } from '../../dashboards/fixture';
import { cluster } from '../../support/cluster';

type Written = Pick<Dashboard, 'rows' | 'variables'>;

const render = (changes: Partial<Dashboard>): unknown => {
  const [artifact] = compileDashboards(modelOf([dashboard(changes)]), cluster());
  if (artifact === undefined) throw new Error('nothing was rendered');
  return artifact.json;
};

const imported = (json: unknown): Written =>
  readDashboard(readBoard(json), () => undefined).input as unknown as Written;

/** As Grafana shows it, ids and places included. */
const shown = (json: unknown): unknown => JSON.parse(JSON.stringify(canonical(readBoard(json)))) as unknown;

const panelKinds: readonly (readonly [string, Panel])[] = Object.entries(panels);

describe('a panel of each kind', () => {
  it.each(panelKinds)('is rendered alike after it was read back: %s', (_, panel) => {
    // A link to Explore is read back as an address.
    const { dataLinks: __, ...plain } = panel as Panel & { readonly dataLinks?: unknown };
    const json = render({ rows: [{ title: 'Row', panels: [plain as Panel] }] });
    const again = imported(json);
    expect(again.rows.flatMap((row) => ('panels' in row ? row.panels.map(({ kind }) => kind) : []))).toEqual([
      panel.kind,
    ]);
    expect(render(again)).toEqual(json);
  });
});

const text = fc.stringMatching(/^[a-z][a-z ]{0,10}[a-z]$/);
const maybe = <T extends object>(
  model: { readonly [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<Partial<T>> => fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
const colour = fc.constantFrom(...colours, '#12ab9f' as const);
const unit = fc.constantFrom(...units);
const duration = fc.constantFrom('30s', '5m', '1h', '7d');
const draw = maybe({
  as: fc.constantFrom(...drawnAs),
  width: fc.integer({ min: 0, max: 9 }),
  fill: fc.integer({ min: 0, max: 100 }),
  interpolation: fc.constantFrom(...interpolations),
  points: fc.constantFrom(...pointVisibilities),
  connectNulls: fc.boolean(),
  dashed: fc.boolean(),
});
const line = maybe({
  unit,
  decimals: fc.integer({ min: 0, max: 5 }),
  colour,
  axis: fc.constantFrom('left', 'right'),
  draw,
  belowZero: fc.boolean(),
});
const number = maybe({ unit, decimals: fc.integer({ min: 0, max: 5 }), colour });
const asked = maybe({ legend: text, interval: duration });
const expr = fc.stringMatching(/^sum by \(job\) \(rate\([a-z]{3,8}_total\[5m\]\)\)$/);
const queries = (style: fc.Arbitrary<object>): fc.Arbitrary<readonly object[]> =>
  fc.array(
    fc.tuple(expr, asked, style).map(([asks, more, own]) => ({ expr: asks, ...more, ...own })),
    { minLength: 1, maxLength: 3 },
  );
const thresholds = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -100, max: 100 }), colour), {
    minLength: 1,
    maxLength: 3,
    selector: ([value]) => value,
  })
  .map((steps) => [...steps].sort(([a], [b]) => a - b).map(([value, own]) => ({ value, colour: own })));
const state = fc.oneof(
  fc.record({ value: fc.oneof(fc.integer(), text), text, colour }),
  fc.record({ from: fc.integer({ max: 0 }), to: fc.integer({ min: 1 }), text, colour }),
  fc.record({ special: fc.constantFrom('null', 'nan', 'empty'), text }),
  fc.record({ re: fc.constant('^a.*'), text, colour }),
);
const states = fc.uniqueArray(state, {
  minLength: 1,
  maxLength: 3,
  selector: (each) => ('value' in each ? String(each.value) : JSON.stringify(each)),
});
const values = maybe({
  decimals: fc.integer({ min: 0, max: 5 }),
  thresholds,
  states,
  min: fc.integer({ min: -9, max: 0 }),
  noData: text,
});
const base = fc.tuple(
  fc.record({ description: text }),
  maybe({
    width: fc.integer({ min: 1, max: 24 }),
    height: fc.integer({ min: 1, max: 20 }),
    interval: duration,
    timeRange: duration,
  }),
);
const calculation = fc.constantFrom(...calculations);
const series = (style: fc.Arbitrary<object>): fc.Arbitrary<readonly object[]> =>
  fc.uniqueArray(
    fc
      .tuple(
        fc.oneof(
          text,
          text.map((re) => ({ re })),
        ),
        fc.tuple(style, text),
      )
      .map(([match, [own, name]]) => ({ match, name, ...own })),
    { minLength: 1, maxLength: 2, selector: ({ match }) => JSON.stringify(match) },
  );

const kinds: readonly fc.Arbitrary<object>[] = [
  fc
    .tuple(
      values,
      queries(line),
      maybe({
        stacked: fc.constantFrom(true, 'percent'),
        draw,
        axis: maybe({
          title: text,
          softMin: fc.integer({ min: 1, max: 9 }),
          softMax: fc.integer({ min: 10, max: 99 }),
          logBase: fc.constantFrom(2, 10),
          centreZero: fc.boolean(),
        }),
        legend: maybe({
          as: fc.constantFrom('table', 'list', 'none'),
          at: fc.constantFrom('bottom', 'right'),
          values: fc.uniqueArray(calculation, { maxLength: 4 }),
        }),
        series: series(line),
      }),
      unit,
    )
    .map(([own, asks, more, of]) => ({ kind: 'timeseries', ...own, queries: asks, ...more, unit: of })),
  fc
    .tuple(
      values,
      queries(number),
      unit,
      maybe({
        calculation,
        show: fc.constantFrom('value', 'name', 'both'),
        sparkline: fc.boolean(),
        coloured: fc.constantFrom('value', 'background', 'none'),
        series: series(number),
      }),
    )
    .map(([own, asks, of, more]) => ({ kind: 'stat', ...own, queries: asks, unit: of, ...more })),
  fc
    .tuple(values, queries(number), unit, fc.integer({ min: 1, max: 500 }), maybe({ calculation }))
    .map(([own, asks, of, max, more]) => ({ kind: 'gauge', ...own, queries: asks, unit: of, max, ...more })),
  fc
    .tuple(values, queries(number), unit, maybe({ calculation }))
    .map(([own, asks, of, more]) => ({ kind: 'bar-gauge', ...own, queries: asks, unit: of, ...more })),
  fc.tuple(expr, unit).map(([asks, of]) => ({ kind: 'heatmap', expr: asks, unit: of })),
  fc
    .tuple(queries(number), states)
    .map(([asks, own]) => ({ kind: 'state-timeline', queries: asks, states: own })),
  text.map((markdown) => ({ kind: 'text', markdown })),
  fc
    .tuple(
      fc.uniqueArray(
        fc.tuple(
          expr,
          text,
          unit,
          maybe({
            decimals: fc.integer({ min: 0, max: 5 }),
            thresholds,
            cell: fc.constantFrom('background', 'gauge'),
            width: fc.integer({ min: 50, max: 300 }),
          }),
        ),
        { minLength: 1, maxLength: 3, selector: ([, title]) => title },
      ),
      fc.constantFrom({ job: 'Job' }, { job: 'Job 1', node: 'Node 1' }),
    )
    .map(([columns, labels]) => ({
      kind: 'table',
      labels,
      columns: columns.map(([asks, title, of, more]) => ({ title, expr: asks, unit: of, ...more })),
    })),
];

const rows = fc
  .array(fc.array(fc.tuple(fc.oneof(...kinds), base), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list) =>
    list.map(
      (row, index): Row => ({
        title: `Row ${index}`,
        ...(index === 1 ? { collapsed: true } : {}),
        panels: row.map(
          ([own, [said, more]], panel) =>
            ({ ...own, title: `Panel ${panel}`, ...said, ...more }) as unknown as Panel,
        ),
      }),
    ),
  );

const choice = maybe({ multi: fc.boolean(), all: fc.boolean() });
const variables = fc
  .array(
    fc.oneof(
      fc
        .tuple(choice, maybe({ metric: fc.constant('up'), regex: text }))
        .map(([own, more]) => ({ label: 'job', ...own, ...more })),
      fc
        .tuple(choice, fc.uniqueArray(text, { minLength: 1, maxLength: 3 }))
        .map(([own, list]) => ({ kind: 'custom', values: list, ...own })),
      text.map((value) => ({ kind: 'constant', value })),
      fc
        .uniqueArray(duration, { minLength: 1, maxLength: 3 })
        .map((list) => ({ kind: 'interval', values: list })),
      maybe({ default: text }).map((more) => ({ kind: 'text', ...more })),
    ),
    { maxLength: 3 },
  )
  .map((list) => list.map((variable, index) => ({ ...variable, name: `v${index}` }) as unknown as Variable));

describe('any definition', () => {
  it('is rendered alike after it was rendered and read back', () => {
    fc.assert(
      fc.property(rows, variables, (written, chosen) => {
        const json = render({ rows: written, variables: chosen });
        expect(shown(render(imported(json)))).toEqual(shown(json));
      }),
      { numRuns: 100 },
    );
  });

  it('loses nothing by being read back: the comparison finds no difference', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const json = render({ rows: written });
        const read = readDashboard(readBoard(json), () => undefined);
        const rendered = canonical(withOnePrometheus(readBoard(json)));
        expect(differencesOf(read, rendered).filter(({ panel }) => panel !== undefined)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what a definition cannot say', () => {
  const given = {
    title: 'Shop',
    panels: [
      {
        type: 'timeseries',
        title: 'Orders',
        description: 'by plan',
        gridPos: { x: 0, y: 0, w: 12, h: 8 },
        targets: [{ refId: 'A', expr: 'rate(shop_orders_total[5m])', legendFormat: '{{plan}}' }],
      },
    ],
  };
  const differences = (changes: object): readonly string[] => {
    const [panel] = given.panels;
    const board = readBoard({ ...given, panels: [{ ...panel, ...changes }] });
    const read = readDashboard(board, () => undefined);
    const json = render(read.input as unknown as Written);
    const found = [...read.left, ...differencesOf(read, canonical(withOnePrometheus(readBoard(json))))];
    return found.filter(({ kind }) => kind === 'loss').map(({ what }) => what);
  };

  it('takes no choice among what a query finds for a default, and tells it', () => {
    const current = { text: 'blackbox-http', value: 'blackbox-http' };
    const list = [
      { type: 'query', name: 'job', query: 'label_values(up, job)', current },
      { type: 'custom', name: 'step', query: '1s,30s', current: { text: '30s', value: '30s' } },
    ];
    const read = readDashboard(readBoard({ ...given, templating: { list } }), () => undefined);
    expect(read.input.variables).toEqual([
      { name: 'job', label: 'job', metric: 'up', multi: false },
      { kind: 'custom', name: 'step', values: ['1s', '30s'], default: '30s' },
    ]);
    const json = render(read.input as unknown as Written);
    expect(differencesOf(read, canonical(withOnePrometheus(readBoard(json))))).toContainEqual({
      what: 'variable job.current',
      value: ['blackbox-http'],
      why: 'what was chosen last is no default',
      kind: 'style',
    });
  });

  it.each<[string, object, readonly string[]]>([
    ['nothing where everything has a word', {}, []],
    ['a key that nobody knows', { options: { glow: true } }, ['options.glow']],
    ['a unit that is none of ours', { fieldConfig: { defaults: { unit: 'lightyear' } } }, ['field.unit']],
    ['a time shift', { timeShift: '1d' }, ['timeShift']],
    ['a transformation', { transformations: [{ id: 'reduce', options: {} }] }, ['transformation 1 reduce']],
    [
      'a query of another data source',
      {
        datasource: { type: 'datasource', uid: '-- Mixed --' },
        targets: [
          { refId: 'A', expr: 'up', legendFormat: 'x', datasource: { type: 'prometheus', uid: 'p' } },
          { refId: 'B', rawSql: 'select 1', datasource: { type: 'postgres', uid: 'q' } },
        ],
      },
      ['query B'],
    ],
    [
      'an override by value',
      {
        fieldConfig: {
          defaults: {},
          overrides: [
            {
              matcher: { id: 'byValue', options: { op: 'gt', value: 1 } },
              properties: [{ id: 'unit', value: 's' }],
            },
          ],
        },
      },
      ['overrides byValue {"op":"gt","value":1} unit'],
    ],
    [
      'thresholds in percent of a range that nobody knows',
      {
        fieldConfig: {
          defaults: {
            custom: { thresholdsStyle: { mode: 'line' } },
            thresholds: {
              mode: 'percentage',
              steps: [
                { value: null, color: 'green' },
                { value: 80, color: 'red' },
              ],
            },
          },
        },
      },
      ['field.thresholds.mode', 'field.thresholds.steps'],
    ],
  ])('is told: %s', (_, changes, expected) => {
    expect(differences(changes)).toEqual(expected);
  });
});

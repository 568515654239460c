import { compileDashboards } from '../../src/dashboards/compile';
import { buildPanel as build } from '../../src/dashboards/grafana/panels';
import type { Row } from '../../src/model/dashboard';
import type { Panel } from '../../src/model/panel';
import { cluster } from '../support/cluster';
import { dashboard, modelOf, panels } from './fixture';

const { timeseries, stat, text } = panels;

const scope = { environment: cluster(), variables: [], targetOf: () => undefined };

const buildPanel = (panel: Panel) => build(panel, scope);

/** Overrides by what they match, with their settings by id. */
function overridesOf(panel: Panel): Readonly<Record<string, object>> {
  const overrides = buildPanel(panel).fieldConfig?.overrides ?? [];
  return Object.fromEntries(
    overrides.map(({ matcher, properties }) => [
      `${matcher.id} ${matcher.options}`,
      Object.fromEntries(properties.map(({ id, value }) => [id, value])),
    ]),
  );
}

const simple = { ...stat, queries: [{ expr: 'a' }], unit: 'short' } as const;

describe('what a query has of its own', () => {
  test('is set for the series of that query; another unit has its axis on the right', () => {
    expect(overridesOf(timeseries)).toMatchObject({
      'byFrameRefID A': {
        'custom.axisPlacement': 'left',
        'custom.showPoints': 'always',
        'custom.stacking': { group: 'A', mode: 'none' },
      },
      'byFrameRefID B': { unit: 'Bps', 'custom.axisPlacement': 'right', 'custom.transform': 'negative-Y' },
    });
  });

  test('gives way to what series have by their names', () => {
    const overrides = overridesOf(timeseries);
    expect(Object.keys(overrides).slice(2)).toEqual(['byName limit', 'byRegexp /5../']);
    expect(overrides).toMatchObject({
      'byName limit': {
        displayName: 'at most',
        color: { mode: 'fixed', fixedColor: 'dark-red' },
        'custom.lineStyle': { fill: 'dash', dash: [10, 10] },
        'custom.lineWidth': 2,
        'custom.fillOpacity': 0,
      },
      'byRegexp /5../': { color: { mode: 'fixed', fixedColor: '#ff0000' }, decimals: 0 },
    });
  });

  test('is nothing for most: no override is written', () => {
    expect(overridesOf(simple)).toEqual({});
  });
});

describe('lines over time', () => {
  test('are drawn as the panel says', () => {
    const { fieldConfig, options } = buildPanel(timeseries);
    expect(fieldConfig?.defaults).toMatchObject({
      decimals: 1,
      noValue: 'nothing',
      custom: {
        drawStyle: 'bars',
        lineInterpolation: 'stepAfter',
        spanNulls: true,
        axisLabel: 'per second',
        axisSoftMin: 1,
        axisSoftMax: 100,
        axisCenteredZero: true,
        scaleDistribution: { type: 'log', log: 10 },
        stacking: { mode: 'percent' },
      },
    });
    expect(options).toMatchObject({
      legend: { placement: 'right', calcs: ['min', 'diff'], sortBy: 'Min', sortDesc: true },
    });
  });

  test('begin at zero, leave gaps and list mean, maximum and last where the panel says nothing', () => {
    const { kind, title, description } = timeseries;
    const plain: Panel = { kind, title, description, queries: [{ expr: 'a' }], unit: 's' };
    const { fieldConfig, options } = buildPanel(plain);
    expect(fieldConfig?.defaults.custom).toMatchObject({ axisSoftMin: 0, fillOpacity: 10 });
    expect(fieldConfig?.defaults.custom).not.toHaveProperty('spanNulls');
    expect(options).toMatchObject({
      legend: { displayMode: 'table', placement: 'bottom', calcs: ['mean', 'max', 'lastNotNull'] },
    });
  });

  test.each([
    ['sum(rate(up[5m]))', 'Orders of $job'],
    [
      'histogram_quantile(0.9, sum by (le) (rate(a_bucket{job=~"$job"}[$__rate_interval])))',
      'Orders of $job',
    ],
    ['sum by (job) (up)', '__auto'],
    ['up', '__auto'],
  ])('have the name of the panel where one stands alone without labels: %s', (expr, name) => {
    const { kind, description } = timeseries;
    const legends = (...queries: readonly { readonly expr: string; readonly legend?: string }[]): unknown =>
      (buildPanel({ kind, description, title: 'Orders of $job', queries, unit: 's' }).targets ?? []).map(
        (target) => ({ ...target })['legendFormat' as never],
      );
    expect(legends({ expr })).toEqual([name]);
    expect(legends({ expr, legend: 'own' })).toEqual(['own']);
    expect(legends({ expr }, { expr: 'sum(down)' })).toEqual(['__auto', '__auto']);
  });

  test('may ask at a wider step', () => {
    expect(buildPanel(timeseries).targets?.[0]).toMatchObject({ interval: '1m', range: true });
  });
});

describe('exemplars', () => {
  const exemplar = (panel: Panel) =>
    (buildPanel(panel).targets ?? []).map((target) => ({ ...target })['exemplar' as never]);

  test('are asked for where buckets are drawn over time, so that a slow request leads to its trace', () => {
    const expr = 'histogram_quantile(0.99, sum by (le) (rate(x_bucket[$__rate_interval])))';
    expect(exemplar({ ...timeseries, queries: [{ expr }, { expr: 'a' }] })).toEqual([true, undefined]);
    expect(exemplar(panels.heatmap)).toEqual([true]);
    expect(exemplar({ ...panels.gauge, queries: [{ expr }] })).toEqual([undefined]);
  });
});

describe('one number of each series', () => {
  test('is the last one, asked for alone, unless a sparkline or another calculation needs all', () => {
    const alone = { ...simple, sparkline: false } as const;
    const modes = [simple, alone, { ...alone, calculation: 'mean' } as const].map(
      (panel) => buildPanel(panel).targets?.[0],
    );
    expect(modes).toMatchObject([{ range: true }, { instant: true }, { range: true }]);
  });

  test.each([
    ['stat', 'percentunit', [0, 1]],
    ['bar-gauge', 'percent', [0, 100]],
    ['stat', 's', [undefined, undefined]],
  ] as const)('of a %s in %s is between the ends of the whole', (kind, unit, ends) => {
    const rangeOf = (more: object): unknown => {
      const { min, max } = buildPanel({ ...simple, kind, unit, ...more }).fieldConfig?.defaults ?? {};
      return [min, max];
    };
    expect(rangeOf({})).toEqual(ends);
    expect(rangeOf({ min: -1, max: 2 })).toEqual([-1, 2]);
  });

  test('has the name and the colour that the panel asks for', () => {
    expect(buildPanel(stat).options).toMatchObject({
      textMode: 'value_and_name',
      colorMode: 'none',
      graphMode: 'area',
    });
  });

  test('is explained by equal values first, then by ranges, expressions and what is no number', () => {
    expect(buildPanel(stat).fieldConfig?.defaults.mappings).toEqual([
      {
        type: 'value',
        options: {
          '1': { text: 'up', color: 'green', index: 0 },
          '0': { text: 'down', color: 'red', index: 1 },
        },
      },
      { type: 'range', options: { from: 2, to: null, result: { text: 'many', index: 2 } } },
      { type: 'regex', options: { pattern: '^x', result: { text: 'x', index: 3 } } },
      {
        type: 'special',
        options: { match: 'null+nan', result: { text: 'unknown', color: 'text', index: 4 } },
      },
    ]);
  });
});

describe('a bar chart', () => {
  test('joins its queries by the label and names the bars', () => {
    const { options, targets, transformations } = buildPanel(panels['bar-chart']);
    expect(options).toMatchObject({ xField: 'region', stacking: 'normal', orientation: 'horizontal' });
    expect(targets).toMatchObject([
      { format: 'table', instant: true },
      { format: 'table', instant: true },
    ]);
    expect(transformations?.[2]?.options).toEqual({
      indexByName: { region: 0, 'Value #A': 1, 'Value #B': 2 },
      renameByName: { 'Value #A': 'asked', 'Value #B': 'answered' },
    });
    expect(overridesOf(panels['bar-chart'])).toEqual({
      'byName asked': { color: { mode: 'fixed', fixedColor: 'blue' } },
    });
  });
});

describe('a node graph', () => {
  const { targets, transformations, options } = buildPanel(panels['node-graph']);

  test('names the ends of its arrows in the query, because the panel looks for them by name', () => {
    expect(targets?.[0]).toMatchObject({
      expr: 'label_join(label_join(label_join(sum by (client, server) (a), "source", "", "client"), "target", "", "server"), "id", "--", "source", "target")',
      format: 'table',
      instant: true,
    });
  });

  test('makes its numbers anew under the names that the panel looks for, with their units', () => {
    expect(transformations?.slice(1, 3).map(({ options: made }) => made)).toMatchObject([
      { alias: 'mainstat', reduce: { include: ['Value #A'] } },
      { alias: 'secondarystat', reduce: { include: ['Value #B'] } },
    ]);
    expect(options).toEqual({ edges: { mainStatUnit: 'req/s', secondaryStatUnit: 's' } });
  });

  test('writes shares in percent, because the panel writes what it gets, and its unit as it stands', () => {
    const [first] = panels['node-graph'].queries;
    const share = buildPanel({
      ...panels['node-graph'],
      queries: [{ expr: first?.expr ?? '', unit: 'percentunit' }],
    });
    expect(share.transformations?.[1]?.options).toEqual({
      mode: 'binary',
      alias: 'mainstat',
      binary: { left: 'Value', operator: '*', right: '100' },
    });
    expect(share.options).toEqual({ edges: { mainStatUnit: '%' } });
  });

  test('of services comes from Jaeger', () => {
    expect(buildPanel(panels['service-map']).targets?.[0]).toMatchObject({
      datasource: { type: 'jaeger' },
      queryType: 'dependencyGraph',
    });
  });
});

describe('what a browser showed of Grafana', () => {
  test('lines that lack a field are counted, too: an exception is logged where no route is known', () => {
    const [target] = buildPanel(panels['log-table']).targets ?? [];
    expect(target).toHaveProperty('bucketAggs.0.settings.missing', '-');
  });

  const defaultsOf = (panel: Panel) => buildPanel(panel).fieldConfig?.defaults;
  const missing = {
    type: 'special',
    options: { match: 'null+nan', result: { text: 'No data', color: '#8e8e8e', index: 0 } },
  };

  const { states: _, ...plain } = simple;
  const resultsOf = (panel: Panel) => defaultsOf(panel)?.mappings?.map(({ options }) => options);

  test.each(['stat', 'gauge', 'bar-gauge'] as const)(
    '%s: what is missing is grey, neither good nor bad',
    (kind) => {
      const panel = { ...plain, kind, max: 1 } as Panel;
      expect(defaultsOf(panel)?.mappings).toEqual([missing]);
    },
  );

  test('what the definition says of missing values stands', () => {
    const states = [{ special: 'null', text: 'idle', colour: 'blue' }] as const;
    expect(resultsOf({ ...plain, states })).toEqual([
      { match: 'null', result: { text: 'idle', color: 'blue', index: 0 } },
    ]);
    expect(resultsOf({ ...plain, noData: 'nobody asked' })).toMatchObject([
      { result: { text: 'nobody asked' } },
    ]);
  });

  test('shares that are all 0 have an axis up to 1 %, others one by their values', () => {
    const lines = { ...simple, kind: 'timeseries' } as const;
    const endOf = (panel: Panel): unknown => defaultsOf(panel)?.custom?.axisSoftMax;
    expect(endOf({ ...lines, unit: 'percentunit' })).toBe(0.01);
    expect(endOf({ ...lines, unit: 'percentunit', max: 1 })).toBeUndefined();
    expect(endOf({ ...lines, unit: 'percentunit', axis: { softMax: 0.5 } })).toBe(0.5);
    expect(endOf(lines)).toBeUndefined();
  });

  test('states are called by their texts, which thresholds would replace, and have one page', () => {
    const shown = buildPanel(panels['state-timeline']);
    expect(shown.fieldConfig?.defaults.color).toEqual({ mode: 'palette-classic' });
    expect(shown.options).toMatchObject({ perPage: 0 });
  });

  test('a bar that stands alone is named and thin', () => {
    const bar = buildPanel({ ...simple, kind: 'bar-gauge' });
    expect(bar.fieldConfig?.defaults.displayName).toBe('${__series.name}');
    expect(bar.options).toMatchObject({ sizing: 'manual', maxVizHeight: 48 });
  });
});

test('a table is sorted by the title of a column and shows cells as they are asked for', () => {
  expect(buildPanel(panels.table).options).toMatchObject({ sortBy: [{ displayName: 'Errors', desc: true }] });
  expect(overridesOf(panels.table)).toMatchObject({
    'byName Rate': {
      'custom.cellOptions': { type: 'gauge', mode: 'basic' },
      'custom.width': 200,
      decimals: 1,
    },
    'byName Errors': { 'custom.cellOptions': { type: 'color-text' } },
  });
});

test('a panel may look further back, or in wider steps, than its dashboard', () => {
  expect(jsonOf(timeseries)).toMatchObject({ timeFrom: '7d', interval: '30s' });
});

test('a text may stand alone, and keeps its identity', () => {
  const shown = jsonOf(text);
  const { title, ...alone } = jsonOf({ ...text, untitled: true });
  expect([shown['title'], title]).toEqual(['Read me', undefined]);
  expect(alone).toMatchObject({ id: shown['id'], transparent: true });
});

describe('what is repeated', () => {
  test('stands next to each other over the whole width, or below each other', () => {
    expect(jsonOf({ ...text, repeatBy: 'node', width: 6 })).toMatchObject({
      repeat: 'node',
      maxPerRow: 4,
      gridPos: { w: 24 },
    });
    expect(jsonOf({ ...text, repeatBy: 'node', perLine: 1, width: 6 })).toMatchObject({
      repeat: 'node',
      repeatDirection: 'v',
      gridPos: { w: 6 },
    });
  });

  test('may be a row', () => {
    expect(rowsOf([{ title: 'Node', repeatBy: 'node', panels: [text] }])[0]).toMatchObject({
      type: 'row',
      repeat: 'node',
    });
  });
});

test('the first row may have no heading: its panels begin at the top', () => {
  const rows = rowsOf([
    { title: 'Top', untitled: true, panels: [text] },
    { title: 'Below', panels: [stat] },
  ]);
  expect(rows.map(({ type, title, gridPos }) => [type, title, gridPos])).toEqual([
    ['text', 'Read me', { x: 0, y: 0, w: 24, h: 4 }],
    ['row', 'Below', { x: 0, y: 4, w: 24, h: 1 }],
    ['stat', 'State', { x: 0, y: 5, w: 6, h: 4 }],
  ]);
});

test('the headings of a tab begin with its name, because the classic schema has no tabs', () => {
  const headings = rowsOf([
    { title: 'Requests', tab: 'Users', panels: [text] },
    { title: 'Errors', panels: [text] },
    { title: 'Nodes', tab: 'Nodes', panels: [text] },
  ]).filter(({ type }) => type === 'row');
  expect(headings.map(({ title }) => title)).toEqual(['Users: Requests', 'Users: Errors', 'Nodes']);
});

type Json = Readonly<Record<string, unknown>>;

function rowsOf(rows: readonly Row[]): readonly Json[] {
  const [artifact] = compileDashboards(modelOf([dashboard({ rows })]), cluster());
  return artifact?.json['panels'] as readonly Json[];
}

function jsonOf(panel: Panel): Json {
  return rowsOf([{ title: 'All', panels: [panel] }])[1] ?? {};
}

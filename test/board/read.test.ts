import { panelsOf } from '../../src/board/board';
import { readBoard } from '../../src/board/read';
import { formatText } from '../../src/problems/format';
import { ProblemError } from '../../src/problems/problem';

/** What is printed for something that is no dashboard. */
function refusalOf(given: unknown): string {
  try {
    readBoard(given, 'shop.json');
  } catch (error) {
    if (error instanceof ProblemError) return formatText(error.problems, { colour: false });
    throw error;
  }
  throw new Error('it was read');
}

const panel = {
  type: 'stat',
  title: 'Orders',
  gridPos: { x: 0, y: 0, w: 6, h: 4 },
  targets: [{ expr: 'up' }],
};

describe('what is no dashboard ends in one problem', () => {
  it('when it is no JSON, with the line', () => {
    expect(
      refusalOf('{\n  "title": "Shop",\n  "panels": [}\n}'),
    ).toBe(`error O11Y2501: shop.json is no JSON: unexpected token '}'
  --> shop.json:3
  expected the JSON of a dashboard
  mend it at this line, or export the dashboard again

1 error, 0 warnings
`);
  });

  it.each([
    ['{\n "title": "Shop",\n}', 3],
    ['{\n "title": "Shop"\n "panels": []}', 3],
    ['<!DOCTYPE html>\n<html>', 1],
    ['{"title":\n tru', 2],
    ['{"title":\n\n nul1}', 3],
  ])('with the line of the fault in %j', (text, line) => {
    expect(refusalOf(text)).toContain(`--> shop.json:${line}\n`);
  });

  it('when it is empty', () => {
    expect(refusalOf('')).toBe(`error O11Y2501: shop.json is no JSON: unexpected end of JSON input
  --> shop.json:1
  expected the JSON of a dashboard
  export the dashboard again: the file is empty

1 error, 0 warnings
`);
  });

  it('when it is larger than any dashboard', () => {
    const text = JSON.stringify({
      title: 'Shop',
      panels: [{ type: 'text', options: { content: 'x'.repeat(10 * 1024 * 1024) } }],
    });
    expect(refusalOf(text)).toBe(`error O11Y2502: shop.json has 10.0 MB
  --> shop.json
  expected at most 5 MB: the largest dashboards that are shared have less than one
  take out data that was stored with the dashboard, as snapshots have it

1 error, 0 warnings
`);
  });

  it.each([101, 100_000])('when it is nested %i levels deep', (levels) => {
    const text = `{"panels":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    expect(refusalOf(text)).toBe(`error O11Y2502: shop.json is nested deeper than 100 levels
  --> shop.json
  expected the JSON of a dashboard, which has fewer than twenty
  export the dashboard again

1 error, 0 warnings
`);
  });

  it('when a value contains itself', () => {
    const dashboard: Record<string, unknown> = { title: 'Shop' };
    dashboard['panels'] = [{ type: 'text', options: dashboard }];
    expect(refusalOf(dashboard)).toBe(`error O11Y1108: shop.json contains itself
  --> shop.json
  expected plain data, which ends somewhere
  write the value out where it refers to itself

1 error, 0 warnings
`);
  });

  it.each([
    ['[]', 'a list is no dashboard'],
    ['null', 'null is no dashboard'],
    ['"title"', 'a string is no dashboard'],
    ['{}', 'it is empty'],
    ['{"groups": [], "x": 1}', 'it has neither panels nor rows, but groups, x'],
    ['{"apiVersion": "v1", "kind": "ConfigMap", "data": {}}', 'it is an object of v1, kind ConfigMap'],
    ['{"apiVersion": "dashboard.grafana.app/v1beta1", "kind": "Dashboard"}', 'the object has no spec'],
  ])('when it is %s', (text, fault) => {
    expect(refusalOf(text)).toBe(`error O11Y2503: shop.json is no dashboard of Grafana: ${fault}
  --> shop.json
  expected the JSON of a dashboard, of its export, of the API, or an object of dashboard.grafana.app
  take it from Grafana: Dashboard settings, JSON Model, or Export

1 error, 0 warnings
`);
  });

  it('and what is one although it is odd is read', () => {
    const odd = {
      panels: ['x', null, { type: 7, targets: 'up', fieldConfig: [] }],
      templating: 3,
      tags: 'shop',
    };
    expect(panelsOf(readBoard(odd))).toMatchObject([{ type: '', title: '', targets: [] }]);
    expect(readBoard(odd).tags).toEqual(['shop']);
  });
});

describe('a dashboard is the same', () => {
  const plain = { uid: 'shop-1', title: 'Shop', panels: [panel] };
  const board = readBoard(plain);

  it.each<[string, unknown]>([
    ['as a text', JSON.stringify(plain)],
    ['as a text that begins with a byte order mark', `\uFEFF${JSON.stringify(plain)}`],
    ['as the answer of the API', { dashboard: plain, meta: { slug: 'shop' } }],
    ['as what is sent to the API', { dashboard: plain, overwrite: true }],
    [
      'as an object of the Kubernetes API',
      {
        apiVersion: 'dashboard.grafana.app/v1beta1',
        kind: 'Dashboard',
        metadata: { name: 'shop-1' },
        spec: { title: 'Shop', panels: [panel] },
      },
    ],
  ])('%s', (_, given) => {
    expect(readBoard(given)).toEqual(board);
  });
});

describe('an export', () => {
  it('names its data sources with their type, and its constants by their value', () => {
    const board = readBoard({
      __inputs: [
        { name: 'DS_PROMETHEUS', type: 'datasource', pluginId: 'prometheus' },
        { name: 'VAR_JOB', type: 'constant', value: 'node' },
      ],
      __requires: [],
      title: 'Nodes',
      panels: [{ ...panel, datasource: '${DS_PROMETHEUS}', targets: [{ expr: 'up{job="${VAR_JOB}"}' }] }],
    });
    const [read] = panelsOf(board);
    expect(read?.dataSource).toEqual({ type: 'prometheus', uid: '${DS_PROMETHEUS}' });
    expect(read?.targets[0]?.expr).toBe('up{job="node"}');
    expect(board.rest).toEqual({});
  });
});

describe('a value of a type that nobody expects', () => {
  const odd: readonly unknown[] = [
    { toString: '' },
    { toString: '', valueOf: '' },
    [{ toString: '' }],
    'toString',
    '__proto__',
    7,
    null,
  ];

  it.each(odd)('is passed over: %j', (value) => {
    const records = [
      { value, text: value, from: value, to: value, type: 2, colorMode: value, colors: [value] },
    ];
    const old = {
      type: value,
      valueName: value,
      sort: value,
      mappings: records,
      valueMaps: records,
      rangeMaps: records,
      legend: { sort: value },
      seriesOverrides: [{ alias: 'x', fill: value }],
      fieldConfig: { defaults: { color: { mode: value, fixedColor: 'red' }, mappings: records } },
    };
    const types = ['graph', 'singlestat', 'table-old', 'stat', value];
    const panels = types.map((type) => ({ ...old, type }));
    expect(panelsOf(readBoard({ title: 'Odd', panels }))).toHaveLength(types.length);
    expect(panelsOf(readBoard({ title: 'Odd', rows: [{ height: value, panels }] }))).toHaveLength(
      types.length,
    );
  });
});

it('has what its library panels show, where an export brings it along', () => {
  const panels = [
    { id: 1, libraryPanel: { uid: 'lib', name: 'Orders' } },
    { id: 2, libraryPanel: { uid: 'other', name: 'Other' } },
    { id: 3, type: 'gauge', title: 'Own', libraryPanel: { uid: 'lib', name: 'Orders' } },
  ];
  const __elements = { lib: { uid: 'lib', kind: 1, model: { type: 'stat', title: 'Orders' } }, odd: 1 };
  const read = panelsOf(readBoard({ title: 'Shop', panels, __elements }));
  expect(read.map(({ id, title, type }) => [id, title, type])).toEqual([
    [1, 'Orders', 'stat'],
    [2, '', ''],
    [3, 'Own', 'gauge'],
  ]);
});

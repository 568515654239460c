import { panelsOf } from '../../src/board/board';
import type { Lines, Table, Tiles } from '../../src/preview/draw/drawn';
import { positionsOf } from '../../src/preview/layout';
import { previewOf } from '../../src/preview/preview';
import { boardWith, defaults, drawnOf, panelsIn, target } from './boards';

describe('what is drawn of a panel', () => {
  test('of a kind that is not known is what it is', () => {
    expect(drawnOf({ type: 'grafana-worldmap-panel' })).toEqual({
      kind: 'message',
      text: 'A panel of the kind grafana-worldmap-panel, which is not drawn here',
    });
  });

  test('is stacked, dashed, on the right or not shown as its overrides say', () => {
    const drawn = drawnOf({
      type: 'timeseries',
      targets: [
        target('a', { legendFormat: 'A' }),
        target('b', { refId: 'B', legendFormat: 'B' }),
        target('c', { refId: 'C', hide: true }),
      ],
      fieldConfig: {
        defaults: {
          unit: 's',
          custom: { stacking: { mode: 'normal' }, thresholdsStyle: { mode: 'dashed' } },
        },
        overrides: [
          {
            matcher: { id: 'byName', options: 'B' },
            properties: [
              { id: 'unit', value: 'bytes' },
              { id: 'custom.axisPlacement', value: 'right' },
              { id: 'custom.lineStyle', value: { fill: 'dash' } },
              { id: 'color', value: { mode: 'fixed', fixedColor: '#ff00ff' } },
            ],
          },
        ],
      },
      options: { legend: { displayMode: 'table', calcs: ['max'] } },
    }) as Lines;
    expect(drawn.series.map(({ values, ...series }) => series)).toMatchObject([
      { name: 'A', format: { unit: 's' }, stack: 'normal A' },
      { name: 'B', format: { unit: 'bytes' }, dashed: true, onRight: true, colour: '#ff00ff' },
    ]);
    expect(drawn).toMatchObject({
      thresholds: { lines: true, dashed: true },
      legend: { mode: 'table', columns: ['max'] },
    });
  });

  test('has a line behind it, between the ends of the panel where it has some', () => {
    const sparkOf = (ends: object): readonly (number | null)[] => {
      const { tiles } = drawnOf({ type: 'stat', targets: [target('x')], ...defaults(ends) }) as Tiles;
      return tiles[0]?.spark ?? [];
    };
    const known = (spark: readonly (number | null)[]): readonly number[] => spark.flatMap((at) => at ?? []);
    const free = known(sparkOf({ unit: 'percentunit' }));
    expect([Math.min(...free), Math.max(...free)]).toEqual([0, 1]);
    const bound = known(sparkOf({ unit: 'percentunit', min: -9, max: 1 }));
    expect(bound).toHaveLength(free.length);
    expect(Math.min(...bound)).toBeGreaterThanOrEqual(0.9);
  });

  test('is the word and the colour that a mapping has for the value', () => {
    const mappings = [{ type: 'value', options: { 1: { text: 'loaded', color: 'green' } } }];
    const { tiles } = drawnOf({
      type: 'stat',
      targets: [target('sum(x)')],
      ...defaults({ mappings }),
      options: { colorMode: 'background' },
    }) as Tiles;
    expect(tiles).toMatchObject([{ text: 'loaded', colour: 'green', filled: true }]);
  });

  test('is a table with the columns that its transformations leave, named and in order', () => {
    const drawn = drawnOf({
      type: 'table',
      targets: [target('sum by (team, slo) (a)'), target('sum by (team, slo) (b)', { refId: 'B' })],
      transformations: [
        { id: 'merge', options: {} },
        { id: 'filterFieldsByName', options: { include: { names: ['slo', 'Value #B', 'Value #A'] } } },
        {
          id: 'organize',
          options: {
            indexByName: { slo: 0, 'Value #B': 1 },
            renameByName: { slo: 'SLO', 'Value #B': 'Left' },
          },
        },
      ],
      fieldConfig: {
        defaults: {},
        overrides: [
          { matcher: { id: 'byName', options: 'Left' }, properties: [{ id: 'unit', value: 'percentunit' }] },
        ],
      },
    }) as Table;
    expect(drawn.columns.map(({ title }) => title)).toEqual(['SLO', 'Left', 'Value #A']);
    expect(drawn.rows[0]?.[1]?.text).toMatch(/%$/);
  });

  test('escapes what others wrote in texts, and leaves out what would be loaded', () => {
    const content =
      '# Hi\n<script>alert(1)</script> [x](javascript:alert(1)) ![p](https://example.com/p.png) $env';
    const drawn = drawnOf(
      { type: 'text', options: { mode: 'markdown', content } },
      { templating: { list: [{ name: 'env', type: 'constant', query: 'prod' }] } },
    );
    expect(drawn).toEqual({
      kind: 'html',
      html: expect.stringContaining('&lt;script&gt;alert(1)&lt;/script&gt;'),
    });
    const { html } = drawn as { readonly html: string };
    expect(html).toContain('<h1>Hi</h1>');
    expect(html).toContain('prod');
    expect(html).not.toMatch(/<script|<img|href="javascript/);
    expect(drawnOf({ type: 'text', options: { mode: 'html', content: '<b onclick=x>' } })).toEqual({
      kind: 'html',
      html: '<pre>&lt;b onclick=x&gt;</pre>',
    });
  });

  test.each([
    ['gauge', 'gauges'],
    ['bargauge', 'bars'],
    ['barchart', 'columns'],
    ['histogram', 'columns'],
    ['piechart', 'slices'],
    ['status-history', 'states'],
    ['graph', 'lines'],
    ['singlestat', 'tiles'],
    ['nodeGraph', 'graph'],
    ['alertlist', 'list'],
    ['logs', 'list'],
    ['annolist', 'list'],
    ['traces', 'table'],
  ])('of the kind %s are %s', (type, kind) => {
    expect(drawnOf({ type, targets: [target('sum by (client, server) (rate(calls_total[5m]))')] }).kind).toBe(
      kind,
    );
  });
});

describe('where panels stand', () => {
  const positions = (places: readonly (object | undefined)[]) =>
    positionsOf(panelsOf(boardWith(places.map((gridPos) => ({ type: 'stat', gridPos })))));

  test('is where they say, within 24 columns, without the lines above', () => {
    expect(
      positions([
        { x: 0, y: 40, w: 12, h: 8 },
        { x: 20, y: 44, w: 30, h: 0 },
      ]),
    ).toEqual([
      { x: 0, y: 0, w: 12, h: 8 },
      { x: 0, y: 4, w: 24, h: 1 },
    ]);
  });

  test('is one after the other where none says it, and the corner for one among others', () => {
    expect(positions([undefined, undefined, undefined])).toEqual([
      { x: 0, y: 0, w: 12, h: 8 },
      { x: 12, y: 0, w: 12, h: 8 },
      { x: 0, y: 8, w: 12, h: 8 },
    ]);
    expect(positions([undefined, { x: 6, y: 0, w: 6, h: 3 }])).toEqual([
      { x: 0, y: 0, w: 6, h: 3 },
      { x: 6, y: 0, w: 6, h: 3 },
    ]);
  });
});

describe('a dashboard as it is drawn', () => {
  const board = boardWith(
    [
      {
        type: 'row',
        title: 'Of $service',
        collapsed: true,
        panels: [{ id: 9, title: 'Inside', type: 'stat' }],
      },
      {
        title: 'Rate of $service',
        type: 'stat',
        links: [
          { title: 'bad', url: 'javascript:alert(1)' },
          { title: 'good', url: 'https://example.com' },
        ],
      },
    ],
    {
      templating: { list: [{ name: 'service', type: 'custom', query: 'checkout,mailer', label: 'Service' }] },
    },
  );

  test('has variables filled in, and folded rows', () => {
    const { rows, variables } = previewOf(board);
    expect(variables).toEqual([{ label: 'Service', text: 'checkout' }]);
    expect(rows.map(({ title, collapsed }) => ({ title, collapsed }))).toContainEqual({
      title: 'Of checkout',
      collapsed: true,
    });
    expect(panelsIn(previewOf(board)).map(({ title }) => title)).toContain('Rate of checkout');
  });

  test('names what is marked on the time axis, but not what Grafana adds by itself', () => {
    const list = [
      { name: 'Deployments of $service', enable: true },
      { name: 'Off', enable: false },
      { name: 'Annotations & Alerts', builtIn: 1, enable: true },
    ];
    const { annotations } = previewOf(
      boardWith([], {
        annotations: { list },
        templating: { list: [{ name: 'service', type: 'constant', query: 'pay' }] },
      }),
    );
    expect(annotations).toEqual([{ name: 'Deployments of pay', colour: 'blue' }]);
  });

  test('has links to web pages only', () => {
    const links = panelsIn(previewOf(board)).flatMap((panel) => panel.links);
    expect(links).toEqual([{ title: 'bad' }, { title: 'good', url: 'https://example.com' }]);
  });
});

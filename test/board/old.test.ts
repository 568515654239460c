import { type Board, type BoardPanel, panelsOf } from '../../src/board/board';
import { readBoard } from '../../src/board/read';

const only = (panel: object): BoardPanel => {
  const [read] = panelsOf(readBoard({ title: 'Old', panels: [panel] }));
  if (read === undefined) throw new Error('there is no panel');
  return read;
};

const places = ({ rows }: Board): unknown =>
  rows.map(({ title, collapsed, panels }) => ({
    title,
    collapsed,
    panels: panels.map(({ title: name, position }) => [name, ...Object.values(position ?? {})]),
  }));

describe('dashboards with rows, before schema version 16', () => {
  const rows = [
    {
      title: 'Requests',
      height: '250px',
      panels: [
        { title: 'Rate', span: 8 },
        { title: 'Errors', span: 4 },
      ],
    },
    { title: 'Machines', height: 380, panels: [{ title: 'CPU', span: 12 }] },
  ];

  it('become panels on the grid, without headings where none was shown', () => {
    expect(places(readBoard({ title: 'Old', rows }))).toEqual([
      {
        title: undefined,
        collapsed: false,
        panels: [
          ['Rate', 0, 0, 16, 7],
          ['Errors', 16, 0, 8, 7],
          ['CPU', 0, 7, 24, 10],
        ],
      },
    ]);
  });

  it('have a heading for each row where one was shown', () => {
    const [first, second] = rows;
    expect(places(readBoard({ title: 'Old', rows: [first, { ...second, collapse: true }] }))).toEqual([
      {
        title: 'Requests',
        collapsed: false,
        panels: [
          ['Rate', 0, 1, 16, 7],
          ['Errors', 16, 1, 8, 7],
        ],
      },
      { title: 'Machines', collapsed: true, panels: [['CPU', 0, 9, 24, 10]] },
    ]);
  });
});

describe('panels that Grafana removed', () => {
  it('a graph is a time series', () => {
    expect(
      only({
        type: 'graph',
        title: 'Traffic',
        datasource: 'Prometheus',
        fill: 2,
        linewidth: 2,
        nullPointMode: 'connected',
        stack: true,
        renderer: 'flot',
        timeRegions: [],
        aliasColors: { in: '#00f' },
        legend: { show: true, alignAsTable: true, rightSide: true, values: true, avg: true, max: true },
        tooltip: { shared: true, sort: 2 },
        yaxes: [
          { format: 'bps', logBase: 1, min: '0', label: 'traffic' },
          { format: 'percent', label: 'full' },
        ],
        seriesOverrides: [
          { alias: '/out/', transform: 'negative-Y' },
          { alias: 'share', yaxis: 2, zindex: 3 },
        ],
      }),
    ).toMatchObject({
      type: 'timeseries',
      dataSource: { uid: 'Prometheus' },
      options: {
        legend: { showLegend: true, displayMode: 'table', placement: 'right', calcs: ['mean', 'max'] },
        tooltip: { mode: 'multi', sort: 'desc' },
      },
      field: {
        unit: 'bps',
        min: 0,
        custom: {
          fillOpacity: 20,
          lineWidth: 2,
          spanNulls: true,
          stacking: { mode: 'normal' },
          axisLabel: 'traffic',
        },
      },
      overrides: [
        {
          matcher: { id: 'byName', options: 'in' },
          properties: [{ id: 'color', value: { mode: 'fixed', fixedColor: '#00f' } }],
        },
        {
          matcher: { id: 'byRegexp', options: '/out/' },
          properties: [{ id: 'custom.transform', value: 'negative-Y' }],
        },
        {
          matcher: { id: 'byName', options: 'share' },
          properties: [
            { id: 'custom.axisPlacement', value: 'right' },
            { id: 'unit', value: 'percent' },
            { id: 'custom.axisLabel', value: 'full' },
            { id: 'graph.zindex', value: 3 },
          ],
        },
      ],
      rest: {},
    });
  });

  it('a single stat is a stat with its thresholds and mappings', () => {
    expect(
      only({
        type: 'singlestat',
        title: 'State',
        format: 'percent',
        valueName: 'current',
        colorBackground: true,
        colors: ['red', 'orange', 'green'],
        thresholds: '50,80',
        sparkline: { show: true },
        valueMaps: [{ value: 'null', text: 'gone' }],
        mappingType: 1,
        prefix: 'about ',
      }),
    ).toMatchObject({
      type: 'stat',
      options: { colorMode: 'background', graphMode: 'area', reduceOptions: { calcs: ['lastNotNull'] } },
      field: {
        unit: 'percent',
        thresholds: {
          steps: [
            { value: null, color: 'red' },
            { value: 50, color: 'orange' },
            { value: 80, color: 'green' },
          ],
        },
        mappings: [{ type: 'special', options: { match: 'null', result: { text: 'gone' } } }],
      },
      rest: { prefix: 'about ' },
    });
  });

  it('a single stat that shows a gauge is one', () => {
    expect(
      only({ type: 'singlestat', title: 'Fill', gauge: { show: true, minValue: 0, maxValue: 100 } }),
    ).toMatchObject({ type: 'gauge', field: { min: 0, max: 100 } });
  });

  it('a table with styles has overrides', () => {
    expect(
      only({
        type: 'table-old',
        title: 'Pods',
        transform: 'table',
        styles: [
          { pattern: 'Time', type: 'hidden' },
          { pattern: 'Value #A', type: 'number', alias: 'Memory', unit: 'bytes', decimals: 0, link: false },
          { pattern: '/.*/', type: 'string' },
        ],
      }),
    ).toMatchObject({
      type: 'table',
      transformations: [{ id: 'merge', options: {} }],
      overrides: [
        { matcher: { id: 'byName', options: 'Time' }, properties: [{ id: 'custom.hidden', value: true }] },
        {
          matcher: { id: 'byName', options: 'Value #A' },
          properties: [
            { id: 'displayName', value: 'Memory' },
            { id: 'unit', value: 'bytes' },
            { id: 'decimals', value: 0 },
          ],
        },
      ],
    });
  });
});

import { panelsOf } from '../../src/board/board';
import { readBoard } from '../../src/board/read';

const element = (title: string, id: number): object => ({
  kind: 'Panel',
  spec: {
    id,
    title,
    links: [{ title: 'Runbook', url: 'https://wiki.example.com' }],
    data: {
      kind: 'QueryGroup',
      spec: {
        queries: [
          {
            kind: 'PanelQuery',
            spec: {
              refId: 'A',
              hidden: false,
              query: {
                kind: 'DataQuery',
                group: 'prometheus',
                version: 'v0',
                datasource: { name: 'prom' },
                spec: { expr: 'up', legendFormat: '{{job}}' },
              },
            },
          },
        ],
        transformations: [{ kind: 'Transformation', group: 'merge', spec: { options: {} } }],
        queryOptions: { interval: '1m', timeFrom: '7d' },
      },
    },
    vizConfig: {
      kind: 'VizConfig',
      group: 'timeseries',
      version: '12.0.0',
      spec: {
        options: { legend: { showLegend: false } },
        fieldConfig: { defaults: { unit: 's' }, overrides: [] },
      },
    },
  },
});

const place = (name: string, x: number, y: number): object => ({
  kind: 'GridLayoutItem',
  spec: { x, y, width: 12, height: 8, element: { kind: 'ElementReference', name } },
});

const elements = { a: element('A', 1), b: element('B', 2), c: element('C', 3) };

const grid = (...items: readonly object[]): object => ({ kind: 'GridLayout', spec: { items } });

const row = (title: string, layout: object, more: object = {}): object => ({
  kind: 'RowsLayoutRow',
  spec: { title, collapse: false, layout, ...more },
});

const dashboard = (layout: object, more: object = {}): object => ({
  apiVersion: 'dashboard.grafana.app/v2beta1',
  kind: 'Dashboard',
  metadata: { name: 'shop' },
  spec: { title: 'Shop', elements, layout, ...more },
});

const shown = (given: object): unknown =>
  readBoard(given).rows.map(({ title, tab, collapsed, repeat, panels, rest }) => ({
    ...(title === undefined ? {} : { title }),
    ...(tab === undefined ? {} : { tab }),
    ...(repeat === undefined ? {} : { repeat }),
    ...(collapsed ? { collapsed } : {}),
    ...(Object.keys(rest).length === 0 ? {} : { rest }),
    panels: panels.map((panel) => [panel.title, panel.position?.x, panel.position?.y]),
  }));

describe('a dashboard of the second schema', () => {
  it('has its panels with queries, options and fields as a classic one has them', () => {
    const board = readBoard(dashboard(grid(place('a', 0, 0))));
    expect(board).toMatchObject({ schema: 'v2', uid: 'shop', title: 'Shop' });
    expect(panelsOf(board)).toMatchObject([
      {
        id: 1,
        title: 'A',
        type: 'timeseries',
        version: '12.0.0',
        position: { x: 0, y: 0, w: 12, h: 8 },
        interval: '1m',
        timeFrom: '7d',
        links: [{ title: 'Runbook' }],
        targets: [
          {
            refId: 'A',
            expr: 'up',
            legend: '{{job}}',
            hidden: false,
            dataSource: { type: 'prometheus', uid: 'prom' },
          },
        ],
        transformations: [{ id: 'merge', options: {} }],
        options: { legend: { showLegend: false } },
        field: { unit: 's' },
        rest: {},
        path: ['elements', 'a'],
      },
    ]);
  });

  it('has rows, tabs and grids as rows, the panels of a row below each other', () => {
    const rows = {
      kind: 'RowsLayout',
      spec: {
        rows: [
          row('First', grid(place('a', 0, 0), place('b', 12, 0))),
          row('Second', grid(place('c', 0, 0)), {
            collapse: true,
            repeat: { mode: 'variable', value: 'node' },
            conditionalRendering: { kind: 'x' },
          }),
        ],
      },
    };
    const inRows = [
      {
        title: 'First',
        panels: [
          ['A', 0, 1],
          ['B', 12, 1],
        ],
      },
      {
        title: 'Second',
        repeat: 'node',
        collapsed: true,
        rest: { conditionalRendering: { kind: 'x' } },
        panels: [['C', 0, 10]],
      },
    ];
    expect(shown(dashboard(rows))).toEqual(inRows);
    const tab = (title: string, layout: object): object => ({
      kind: 'TabsLayoutTab',
      spec: { title, layout },
    });
    const tabs = {
      kind: 'TabsLayout',
      spec: { tabs: [tab('One', rows), tab('Two', grid(place('c', 0, 0)))] },
    };
    expect(shown(dashboard(tabs))).toEqual([
      ...inRows.map((each) => ({ tab: 'One', ...each })),
      { tab: 'Two', panels: [['C', 0, 0]] },
    ]);
  });

  it('has panels of an automatic grid without a place, and leaves out what the layout does not have', () => {
    const auto = {
      kind: 'AutoGridLayout',
      spec: {
        maxColumnCount: 4,
        columnWidthMode: 'standard',
        rowHeightMode: 'standard',
        items: ['b', 'a', 'missing'].map((name) => ({
          kind: 'AutoGridLayoutItem',
          spec: { element: { kind: 'ElementReference', name } },
        })),
      },
    };
    expect(shown(dashboard(auto))).toEqual([
      {
        rest: { maxColumnCount: 4 },
        panels: [
          ['B', undefined, undefined],
          ['A', undefined, undefined],
        ],
      },
    ]);
  });

  it('has variables, annotations and times by the names of the classic schema', () => {
    const board = readBoard(
      dashboard(grid(), {
        cursorSync: 'Crosshair',
        timeSettings: {
          from: 'now-6h',
          to: 'now',
          autoRefresh: '1m',
          timezone: 'utc',
          fiscalYearStartMonth: 0,
        },
        variables: [
          {
            kind: 'QueryVariable',
            spec: {
              name: 'node',
              label: 'Node',
              hide: 'dontHide',
              refresh: 'onTimeRangeChanged',
              sort: 'alphabeticalAsc',
              multi: true,
              includeAll: true,
              regex: '',
              current: { text: ['All'], value: ['$__all'] },
              query: {
                kind: 'DataQuery',
                group: 'prometheus',
                datasource: { name: 'prom' },
                spec: { qryType: 1, query: 'label_values(up, instance)' },
              },
            },
          },
          { kind: 'DatasourceVariable', spec: { name: 'ds', pluginId: 'prometheus', hide: 'hideVariable' } },
        ],
        annotations: [
          {
            kind: 'AnnotationQuery',
            spec: {
              name: 'Deployments',
              enable: true,
              hide: false,
              iconColor: 'blue',
              query: { kind: 'DataQuery', group: 'prometheus', spec: { expr: 'changes(x[1m]) > 0' } },
            },
          },
        ],
      }),
    );
    expect(board).toMatchObject({
      time: { from: 'now-6h', to: 'now' },
      refresh: '1m',
      timeZone: 'utc',
      rest: { graphTooltip: 1, fiscalYearStartMonth: 0 },
      variables: [
        {
          name: 'node',
          type: 'query',
          hide: 0,
          refresh: 2,
          sort: 1,
          multi: true,
          includeAll: true,
          current: ['$__all'],
          query: 'label_values(up, instance)',
          dataSource: { type: 'prometheus', uid: 'prom' },
        },
        { name: 'ds', type: 'datasource', hide: 2, query: 'prometheus' },
      ],
      annotations: [{ name: 'Deployments', expr: 'changes(x[1m]) > 0', iconColor: 'blue', builtIn: false }],
    });
  });
});

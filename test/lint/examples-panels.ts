import type { Example } from './examples';
import { collapsed, dashboard, matched, panel, query, second, selector } from './json';

const many = (place: (index: number) => object) =>
  dashboard({
    panels: Array.from({ length: 24 }, (_, index) =>
      panel({ id: index + 1, title: `Load ${index}`, gridPos: place(index) }),
    ),
  });

const costly = panel({
  targets: [
    query(
      `histogram_quantile(0.9, sum by (le) (rate(prometheus_http_request_duration_seconds_bucket{${matched}}[90d])))`,
    ),
  ],
});

const week = { from: 'now-7d', to: 'now' };

/** About panels, and dashboards as a whole. */
export const panelExamples = {
  'panel-datasource-rule': {
    wrong: dashboard({ panels: [panel({ datasource: { type: 'prometheus', uid: '000000001' } })] }),
    says: ["panel 'Load' asks the data source '000000001'"],
    right: dashboard({
      panels: [
        panel({ datasource: { type: 'prometheus', uid: '$datasource' } }),
        second({
          datasource: { type: 'datasource', uid: '-- Mixed --' },
          targets: [query(selector, { datasource: '[[datasource]]' })],
        }),
      ],
    }),
  },
  'panel-title-description-rule': {
    wrong: dashboard({ panels: [panel({ title: ' ', description: '' })] }),
    says: ['the timeseries panel with id 1 has no title and no description'],
    right: dashboard({
      panels: [
        panel(),
        second({ type: 'text', title: '', description: '', targets: [], options: { content: 'Hi' } }),
      ],
    }),
  },
  'panel-units-rule': {
    wrong: dashboard({
      panels: [
        panel({ fieldConfig: { defaults: {}, overrides: [] } }),
        second({ title: 'Speed', fieldConfig: { defaults: { unit: 'furlongs' }, overrides: [] } }),
      ],
    }),
    says: ["panel 'Load' has no unit", "panel 'Speed' has the unit 'furlongs', which Grafana does not know"],
    right: dashboard({
      panels: [
        panel({ fieldConfig: { defaults: { unit: 'suffix:furlongs' }, overrides: [] } }),
        second({ type: 'state-timeline', fieldConfig: { defaults: {}, overrides: [] } }),
        // Graphs of former times keep the unit at their axis.
        panel({
          id: 3,
          type: 'graph',
          gridPos: { x: 0, y: 8, w: 12, h: 8 },
          fieldConfig: {},
          yaxes: [{ format: 'bytes' }, {}],
        }),
      ],
    }),
  },
  'panel-no-targets-rule': {
    wrong: dashboard({ panels: [panel({ targets: [] })] }),
    says: ["panel 'Load' asks nothing"],
    right: dashboard({ panels: [panel({ libraryPanel: { uid: 'abc', name: 'Load' }, targets: [] })] }),
  },
  'uneditable-dashboard': {
    wrong: dashboard({ editable: true }),
    says: ['the dashboard is editable'],
    right: dashboard(),
  },
  'panel-type': {
    wrong: dashboard({ panels: [panel({ type: 'grafana-piechart-panel' }), second({ type: 'fancy-map' })] }),
    says: [
      "panel 'Load' is a grafana-piechart-panel, a plugin that Grafana 12 runs no more",
      "panel 'Other' has the type 'fancy-map', which is not part of Grafana",
    ],
    right: dashboard({ panels: [panel({ type: 'piechart' })] }),
  },
  'panel-id': {
    wrong: dashboard({
      panels: [
        panel(),
        second({ id: 1 }),
        panel({ id: undefined, title: 'Nameless', gridPos: { x: 0, y: 8, w: 12, h: 8 } }),
      ],
    }),
    says: ["panel 'Other' has the id 1 of another panel", "panel 'Nameless' has no id"],
    right: dashboard({ panels: [panel(), second()] }),
  },
  'ref-id': {
    wrong: dashboard({
      panels: [
        panel({ targets: [query(selector), query(selector)] }),
        second({ targets: [query(selector), query(selector, { refId: undefined })] }),
      ],
    }),
    says: ["panel 'Load' has two queries A", "panel 'Other' has 1 of 2 queries without refId"],
    right: dashboard({ panels: [panel({ targets: [query(selector, { refId: undefined })] })] }),
  },
  'panel-out-of-grid': {
    wrong: dashboard({
      panels: [
        panel({ gridPos: { x: 20, y: 0, w: 12, h: 8 } }),
        second({ gridPos: { x: 0, y: 8, w: 12, h: 0 } }),
        panel({ id: 3, title: 'Left', gridPos: { x: -1, y: 8, w: 12, h: 8 } }),
        panel({ id: 4, title: 'Half', gridPos: { x: 12.5, y: 8, w: 2, h: 8 } }),
      ],
    }),
    says: [
      "panel 'Load' ends at column 32 of 24",
      "panel 'Left' begins at column -1, line 8",
      "panel 'Other' is 12 wide and 0 high",
      "panel 'Half' is placed between the lines of the grid",
    ],
    right: dashboard({ panels: [panel({ gridPos: { x: 12, y: 0, w: 12, h: 8 } })] }),
  },
  'panel-overlap': {
    wrong: dashboard({ panels: [panel(), second({ gridPos: { x: 11, y: 7, w: 12, h: 8 } })] }),
    says: ["panel 'Other' lies on panel 'Load'"],
    right: dashboard({ panels: [panel(), collapsed(second({ gridPos: { x: 0, y: 0, w: 12, h: 8 } }))] }),
  },
  'panels-above-fold': {
    wrong: many((index) => ({ x: index, y: 0, w: 1, h: 4 })),
    says: ['24 panels begin on the first screen'],
    right: many((index) => ({ x: 0, y: 8 * index, w: 24, h: 8 })),
  },
  'duplicated-panel': {
    wrong: dashboard({ panels: [panel(), second()] }),
    says: ["panel 'Other' shows the same as panel 'Load'"],
    // In the repeated row the same query is asked for one job at a time.
    right: dashboard({
      panels: [
        panel(),
        second({ type: 'stat' }),
        { type: 'row', title: 'Job $job', repeat: 'job', id: 3, gridPos: { x: 0, y: 8, w: 24, h: 1 } },
        second({ id: 4, title: 'One job', gridPos: { x: 0, y: 9, w: 12, h: 8 } }),
      ],
    }),
  },
  'unknown-dashboard': {
    wrong: dashboard({
      links: [{ title: 'Stock', url: '/d/stock?var-job=$job' }],
      panels: [
        panel({ links: [{ title: 'Details', url: '/d/gone/details' }] }),
        second({ type: 'text', options: { content: 'See [there](/d/away).' } }),
      ],
    }),
    says: [
      "the link 'Stock' leads to the dashboard stock, which is not deployed",
      "panel 'Load': the link 'Details' leads to the dashboard gone, which is not deployed",
      "panel 'Other': the text leads to the dashboard away, which is not deployed",
    ],
    right: dashboard({
      links: [
        { title: 'Known', url: '/d/known' },
        { title: 'Elsewhere', url: 'https://grafana.example.com/d/gone' },
      ],
      panels: [
        panel({
          links: [
            { title: 'Itself', url: '/d/shop/shop?viewPanel=1' },
            { title: 'Any', url: '/d/${uid}' },
          ],
        }),
      ],
    }),
  },
  'cost-over-budget': {
    wrong: dashboard({ time: week, panels: [costly] }),
    says: ['opening the dashboard reads 2.8 million samples for each combination of labels'],
    right: dashboard({ time: week, panels: [collapsed(costly), panel()] }),
  },
} as const satisfies Readonly<Record<string, Example>>;

import type { Dashboard, Model, Service, Slo } from '../../src/model/model';
import type { Panel, PanelKind } from '../../src/model/panel';
import { model, team } from '../support/cluster';

const receiver = { kind: 'email', to: 'shop@example.com' } as const;

export const shop = team('shop', receiver, receiver);

export function service(name: string, changes: Partial<Service> = {}): Service {
  return {
    id: `shop/${name}`,
    name,
    file: `services/shop/${name}.service.ts`,
    owner: shop,
    tier: 'standard',
    summary: 'does something',
    workload: { namespace: 'shop', deployment: name },
    dependsOn: [],
    job: `shop/${name}`,
    ...changes,
  };
}

export function slo(of: Service, changes: Partial<Slo> = {}): Slo {
  return {
    id: `${of.id}-availability`,
    name: `${of.name}-availability`,
    file: `alert-rules/${of.id}-availability.slo.ts`,
    service: of,
    objective: '99.9%',
    window: '30d',
    sli: { kind: 'http-availability', service: of },
    ...changes,
  };
}

export function dashboard(changes: Partial<Dashboard> = {}): Dashboard {
  return {
    id: 'shop/checkout',
    name: 'checkout',
    file: 'dashboards/shop/checkout.dashboard.ts',
    title: 'Checkout',
    description: 'Whether customers can pay',
    service: service('checkout'),
    rows: [{ title: 'Requests', panels: [panels.timeseries] }],
    ...changes,
  };
}

export function modelOf(dashboards: readonly Dashboard[], slos: readonly Slo[] = []): Model {
  return model({ teams: [shop], dashboards, slos });
}

const queries = [{ expr: 'sum(rate(http_requests_total[$__rate_interval]))', legend: 'requests' }];
const base = { description: 'what it shows' };

/** One panel of every kind, with everything that it can say. */
export const panels = {
  timeseries: {
    ...base,
    kind: 'timeseries',
    title: 'Rate',
    queries: [
      {
        expr: 'sum(rate(http_requests_total[$__rate_interval]))',
        axis: 'left',
        draw: { points: 'always' },
        stacked: false,
        interval: '1m',
      },
      { expr: 'sum(rate(http_response_bytes_total[$__rate_interval]))', unit: 'Bps', belowZero: true },
    ],
    series: [
      { match: 'limit', name: 'at most', colour: 'dark-red', draw: { dashed: true, width: 2, fill: 0 } },
      { match: { re: '/5../' }, colour: '#ff0000', decimals: 0 },
    ],
    unit: 'reqps',
    decimals: 1,
    noData: 'nothing',
    stacked: 'percent',
    draw: { as: 'bars', interpolation: 'step-after', connectNulls: true },
    axis: { title: 'per second', softMin: 1, softMax: 100, logBase: 10, centreZero: true },
    legend: { as: 'table', at: 'right', values: ['min', 'difference'], sortBy: 'min' },
    thresholds: [{ value: 5, colour: 'orange' }],
    timeRange: '7d',
    interval: '30s',
    links: [{ title: 'Runbook', url: 'https://wiki.example.com/rate' }],
    dataLinks: [
      { title: 'Look closer', explore: 'sum by (route) (rate(http_requests_total{code="{{code}}"}[5m]))' },
    ],
  },
  stat: {
    ...base,
    kind: 'stat',
    title: 'State',
    queries,
    unit: 'none',
    states: [
      { value: 1, text: 'up', colour: 'green' },
      { value: 0, text: 'down', colour: 'red' },
      { from: 2, text: 'many' },
      { re: '^x', text: 'x' },
      { special: 'null+nan', text: 'unknown', colour: 'text' },
    ],
    show: 'both',
    sparkline: true,
    coloured: 'none',
  },
  gauge: { ...base, kind: 'gauge', title: 'Fill', queries, unit: 'percentunit', max: 1 },
  'bar-gauge': { ...base, kind: 'bar-gauge', title: 'Largest', queries, unit: 'bytes', calculation: 'max' },
  'bar-chart': {
    ...base,
    kind: 'bar-chart',
    title: 'By region',
    label: 'region',
    queries: [
      { expr: 'sum by (region) (a)', legend: 'asked', colour: 'blue' },
      { expr: 'sum by (region) (b)', legend: 'answered' },
    ],
    unit: 'short',
    stacked: true,
    horizontal: true,
  },
  histogram: { ...base, kind: 'histogram', title: 'Spread', queries, unit: 's', bucketSize: 0.1 },
  pie: { ...base, kind: 'pie', title: 'Parts', queries, unit: 'short', donut: true },
  table: {
    ...base,
    kind: 'table',
    title: 'Routes',
    labels: {
      route: { title: 'Route', width: 300, dataLinks: [{ title: 'Logs', kibana: 'route:"{{route}}"' }] },
      method: 'Method',
    },
    columns: [
      { title: 'Rate', expr: 'sum by (route) (a)', unit: 'reqps', cell: 'gauge', width: 200, decimals: 1 },
      {
        title: 'Errors',
        expr: 'sum by (route) (b)',
        unit: 'percentunit',
        thresholds: [{ colour: 'green' }, { value: 0.1, colour: 'red' }],
      },
    ],
    sort: { by: 'Errors', descending: true },
  },
  heatmap: { ...base, kind: 'heatmap', title: 'Latency', expr: 'sum by (le) (x_bucket)', unit: 's' },
  'state-timeline': {
    ...base,
    kind: 'state-timeline',
    title: 'History',
    queries,
    states: [{ value: 1, text: 'ready', colour: 'green' }],
  },
  'status-history': {
    ...base,
    kind: 'status-history',
    title: 'Checks',
    queries,
    states: [{ value: 1, text: 'passed', colour: 'green' }],
  },
  'node-graph': {
    ...base,
    kind: 'node-graph',
    title: 'Calls',
    source: 'client',
    target: 'server',
    queries: [
      { expr: 'sum by (client, server) (a)', unit: 'reqps' },
      { expr: 'sum by (client, server) (b)', unit: 's' },
    ],
  },
  'service-map': { ...base, kind: 'service-map', title: 'Map' },
  text: { ...base, kind: 'text', title: 'Read me', markdown: '# Hello' },
  logs: { ...base, kind: 'logs', title: 'Lines', query: 'service.name:checkout' },
  'log-table': {
    ...base,
    kind: 'log-table',
    title: 'Exceptions',
    query: 'error.type:*',
    fields: { 'error.type': 'Type', 'http.route': 'Route' },
  },
  traces: { ...base, kind: 'traces', title: 'Traces', service: 'checkout' },
  'alert-list': { ...base, kind: 'alert-list', title: 'Alerts', match: { team: 'shop' } },
  'annotation-list': { ...base, kind: 'annotation-list', title: 'Notes', tags: ['deployment'] },
} as const satisfies { readonly [K in PanelKind]: Extract<Panel, { readonly kind: K }> };

import type { Row } from '../../model/dashboard';
import type { Panel } from '../../model/panel';
import type { Matchers } from '../../model/slo';
import { rate, selector, sumBy } from '../../promql/print';
import { above, closedRow, column, lines, numbers, row, table } from './panels';
import { shareOrNone } from './queries';
import type { FleetTemplateMaker } from './template';

const chosen = { re: '$service' };
const edge = ['client', 'server'];
const legend = '{{client}} to {{server}}';

/** Calls that the chosen services make or answer. */
function callsOf(metric: string, more: Matchers = {}): string {
  const one = (end: 'client' | 'server'): string =>
    rate(selector(metric, { ...more, [end]: chosen }), '$__rate_interval');
  return `(${one('client')} or ${one('server')})`;
}

const calls = sumBy(edge, callsOf('traces_service_graph_request_total'));
const failed = sumBy(edge, callsOf('traces_service_graph_request_failed_total'));
const failedShare = shareOrNone(failed, calls);

function latency(side: 'client' | 'server', q: number): string {
  return `histogram_quantile(${q}, ${sumBy(['le', ...edge], callsOf(`traces_service_graph_request_${side}_seconds_bucket`))})`;
}

const map: readonly Panel[] = [
  {
    kind: 'node-graph',
    title: 'Who calls whom',
    description:
      'Arrows say how many requests pass and which share fails. Follow the failing ones to the end: the cause is there.',
    source: 'client',
    target: 'server',
    queries: [
      { expr: calls, unit: 'reqps' },
      { expr: failedShare, unit: 'percentunit' },
    ],
    height: 14,
  },
  numbers('Connections', 'Pairs of services with traffic. A new one should be known to somebody.', 'none', {
    connections: `count(${calls} > 0) or vector(0)`,
  }),
  numbers(
    'Failing connections',
    'With more than 1 % of failed calls.',
    'none',
    { failing: `count(${failedShare} > 0.01) or vector(0)` },
    above(1, 5),
  ),
  numbers('Calls', 'Per second, over all connections.', 'reqps', { calls: `sum(${calls})` }),
  numbers('Slowest connection', 'p95 of the slowest, as the caller waits.', 's', {
    slowest: `max(${latency('client', 0.95)})`,
  }),
];

const edges: readonly Panel[] = [
  table(
    'Connections one by one',
    'The caller waits longer than the called service works: the time is lost between them, or in a queue.',
    { client: 'From', server: 'To' },
    [
      column('Calls', 'reqps', calls),
      column('Failed', 'percentunit', failedShare, above(0.01, 0.05)),
      column('p95 of the caller', 's', latency('client', 0.95)),
      column('p95 of the called', 's', latency('server', 0.95)),
    ],
    { height: 10 },
  ),
  lines(
    'Failing most',
    'The ten connections with the largest share of failed calls.',
    'percentunit',
    {
      [legend]: `topk(10, ${failedShare}) > 0`,
    },
    above(0.01, 0.05),
  ),
  lines('Slowest', 'The ten connections for which callers wait longest, p95.', 's', {
    [legend]: `topk(10, ${latency('client', 0.95)})`,
  }),
  lines(
    'Busiest',
    'The ten connections with most calls. A step without a release is a retry storm or a loop.',
    'reqps',
    {
      [legend]: `topk(10, ${calls})`,
    },
  ),
];

const traces: readonly Panel[] = [
  {
    kind: 'service-map',
    title: 'As Jaeger sees it',
    description:
      'From the traces that were kept, where the map above counts all of them. Made once a day as a rule.',
  },
];

const rows: readonly Row[] = [
  row('Map of dependencies', ...map),
  row('Connections between services', ...edges),
  closedRow('Map from traces', ...traces),
];

/** Who calls whom, counted from all spans by the Collector before any is sampled away. */
export const dependencyMap: FleetTemplateMaker = {
  variables: [
    { name: 'service', label: 'server', metric: 'traces_service_graph_request_total', title: 'Service' },
  ],
  rows: () => rows,
};

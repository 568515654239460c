import type { Row } from '../../model/dashboard';
import type { Panel } from '../../model/panel';
import { minBy, sumBy } from '../../promql/print';
import { above, bars, below, column, filled, lines, numbers, row, table } from './panels';
import { scopeOf, share } from './queries';
import type { FleetTemplateMaker } from './template';

const chosen = scopeOf({ namespace: { re: '$namespace' } });
const all = scopeOf({});
const container = { container: { not: '' } };
const byNamespace = ['namespace'];
const month = 2_592_000;

type Resource = 'cpu' | 'memory';

/** In cores or bytes. */
function used({ of, perSecond }: typeof all, resource: Resource): string {
  return resource === 'cpu'
    ? perSecond('container_cpu_usage_seconds_total', container)
    : of('container_memory_working_set_bytes', container);
}

/** The most that a pod used within a day, looked at every ten minutes. */
function peak(resource: Resource): string {
  const { of } = chosen;
  const byPod = (expr: string): string => sumBy(['namespace', 'pod'], expr);
  const now =
    resource === 'cpu'
      ? `rate(${of('container_cpu_usage_seconds_total', container)}[10m])`
      : of('container_memory_working_set_bytes', container);
  return `max_over_time((${byPod(now)})[1d:10m])`;
}

const asked = ({ of }: typeof all, kind: 'requests' | 'limits', resource: Resource): string =>
  of(`kube_pod_container_resource_${kind}`, { resource });

const allocatable = (resource: Resource): string =>
  `sum(${all.of('kube_node_status_allocatable', { resource })})`;

const reserved = (resource: Resource): string => `sum(${asked(all, 'requests', resource)})`;

const resources = { cpu: 'CPU', memory: 'Memory' } as const;

const each = Object.entries(resources) as readonly (readonly [Resource, string])[];

const whole: readonly Panel[] = [
  ...each.map(([resource, name]) =>
    numbers(
      `${name} reserved`,
      'Requests of all pods over what the nodes can give. Above 90 % new pods wait: add a node, or ask for less below.',
      'percentunit',
      { reserved: share(reserved(resource), allocatable(resource)) },
      above(0.8, 0.9),
    ),
  ),
  ...each.map(([resource, name]) =>
    numbers(
      `${name} used of reserved`,
      'What is used of what is paid for. Below 40 % requests are guesses: lower the largest of the list below.',
      'percentunit',
      { used: share(`sum(${used(all, resource)})`, reserved(resource)) },
      below(0.2, 0.4),
    ),
  ),
  lines(
    'Reserved in 30 days',
    'Requests as they will be if they grow as in the last week, of what the nodes can give. At 100 % the next pod waits.',
    'percentunit',
    Object.fromEntries(
      each.map(([resource, name]) => [
        name,
        `predict_linear((${share(reserved(resource), allocatable(resource))})[7d:1h], ${month})`,
      ]),
    ),
    above(0.9, 1),
  ),
  lines(
    'Volumes in 30 days',
    'Space that volumes will have left if they fill as in the last day. Below nothing they are full: grow them now.',
    'bytes',
    {
      '{{namespace}}/{{persistentvolumeclaim}}': `bottomk(10, ${minBy(
        ['namespace', 'persistentvolumeclaim'],
        `predict_linear(${chosen.of('kubelet_volume_stats_available_bytes')}[1d], ${month})`,
      )})`,
    },
    { thresholds: [{ colour: 'red' }, { value: 0, colour: 'green' }] },
  ),
];

function tableOf(resource: Resource, name: string): Panel {
  const unit = resource === 'cpu' ? 'none' : 'bytes';
  const sum = (expr: string): string => sumBy(byNamespace, expr);
  const requests = sum(asked(chosen, 'requests', resource));
  return table(
    `${name} by namespace`,
    'Asked for, used and allowed. Requests are what it costs, use is what it needs, limits are the most it may take.',
    { namespace: 'Namespace' },
    [
      column('Requested', unit, requests),
      column('Used', unit, sum(used(chosen, resource))),
      column('Limit', unit, sum(asked(chosen, 'limits', resource))),
      column(
        'Used of requested',
        'percentunit',
        share(sum(used(chosen, resource)), requests),
        below(0.2, 0.4),
      ),
    ],
    { width: 12, height: 10 },
  );
}

const perContainer = ['namespace', 'pod', 'container'];
const ofContainers = ({ of }: typeof all, metric: string): string =>
  `count by (namespace, pod, container) (${of(metric, { resource: 'memory' })})`;

const spent: readonly Panel[] = [
  ...each.map(([resource, name]) => tableOf(resource, name)),
  ...each.map(([resource, name]) =>
    bars(
      `${name} that nobody uses`,
      'Requested, but never used within the last day: the ten pods where lower requests save most.',
      resource === 'cpu' ? 'none' : 'bytes',
      {
        '{{namespace}}/{{pod}}': `topk(10, ${sumBy(['namespace', 'pod'], asked(chosen, 'requests', resource))} - ${peak(resource)})`,
      },
    ),
  ),
  numbers(
    'No memory limit',
    'Containers without one can take their node down. Give each a limit.',
    'none',
    {
      containers: `count(count by (${perContainer.join(', ')}) (${chosen.of('kube_pod_container_info')}) unless ${ofContainers(chosen, 'kube_pod_container_resource_limits')}) or vector(0)`,
    },
    above(1),
  ),
  numbers(
    'No requests',
    'Containers without them are placed anywhere and evicted first.',
    'none',
    {
      containers: `count(count by (${perContainer.join(', ')}) (${chosen.of('kube_pod_container_info')}) unless ${ofContainers(chosen, 'kube_pod_container_resource_requests')}) or vector(0)`,
    },
    above(1),
  ),
  bars(
    'Quotas used',
    'At 100 % a namespace gets no more pods. Ask for more, or ask for less in its pods.',
    'percentunit',
    {
      '{{namespace}} {{resource}}': `topk(15, ${share(
        sumBy(['namespace', 'resource'], chosen.of('kube_resourcequota', { type: 'used' })),
        sumBy(['namespace', 'resource'], chosen.of('kube_resourcequota', { type: 'hard' })),
      )})`,
    },
    { max: 1, ...above(0.8, 0.95) },
  ),
];

/** Hours of a month on average. */
const hours = 730;

const byNode = (metric: string): string => `max by (node) (${all.of(metric)})`;

/** What OpenCost says a resource of a namespace costs in a month. */
function costOf(allocation: string, price: string): string {
  return sumBy(byNamespace, `${allocation} * on (node) group_left () ${byNode(price)}`);
}

const cpuCost = costOf(
  sumBy(['namespace', 'node'], chosen.of('container_cpu_allocation')),
  'node_cpu_hourly_cost',
);
const memoryCost = costOf(
  `${sumBy(['namespace', 'node'], chosen.of('container_memory_allocation_bytes'))} / 1073741824`,
  'node_ram_hourly_cost',
);

const money: readonly Panel[] = [
  numbers(
    'Nodes in a month',
    'What all nodes cost at their present number, in US dollars unless OpenCost is told otherwise.',
    'currencyUSD',
    {
      cost: `sum(${byNode('node_total_hourly_cost')}) * ${hours}`,
    },
  ),
  numbers(
    'Not allocated',
    'Share of the cost of nodes that no pod asked for. Above 40 % there are too many or too large nodes.',
    'percentunit',
    {
      idle: `1 - (sum(${cpuCost}) + sum(${memoryCost})) / (sum(${byNode('node_total_hourly_cost')}) > 0)`,
    },
    above(0.4, 0.6),
  ),
  numbers('Volumes in a month', 'What all volumes cost.', 'currencyUSD', {
    cost: `sum(max by (persistentvolume) (${all.of('pv_hourly_cost')})) * ${hours}`,
  }),
  lines(
    'Cost of a month by namespace',
    'CPU and memory that it asks for, at the price of its nodes. A step is a release or a new team.',
    'currencyUSD',
    { '{{namespace}}': `(${cpuCost} + ${memoryCost}) * ${hours}` },
    { width: 24, stacked: true },
  ),
];

const rows: readonly Row[] = [row('Capacity', ...whole), row('Requests, use and limits', ...spent)];

/** What is reserved, used and allowed, when it will not suffice, and what it costs where OpenCost says so. */
export const costAndCapacity: FleetTemplateMaker = {
  variables: [
    { name: 'namespace', label: 'namespace', metric: 'kube_namespace_status_phase', title: 'Namespace' },
  ],
  rows: ({ emitted }) => filled([...rows, row('Cost', ...(emitted('opencost') ? money : []))]),
};

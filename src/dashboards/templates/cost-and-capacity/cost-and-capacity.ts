import type { Row } from '../../../model/dashboard';
import type { Panel } from '../../../model/panel';
import { minBy, sumBy } from '../../../promql/print';
import { above, bars, below, column, filled, lines, numbers, row, table } from '../panels';
import { share } from '../queries';
import type { FleetTemplateMaker } from '../template';
import { money } from './cost';
import {
  all,
  allocatable,
  asked,
  byNamespace,
  chosen,
  each,
  month,
  peak,
  type Resource,
  reserved,
  used,
} from './resources';

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

const rows: readonly Row[] = [row('Capacity', ...whole), row('Requests, use and limits', ...spent)];

/** What is reserved, used and allowed, when it will not suffice, and what it costs where OpenCost says so. */
export const costAndCapacity: FleetTemplateMaker = {
  variables: [
    { name: 'namespace', label: 'namespace', metric: 'kube_namespace_status_phase', title: 'Namespace' },
  ],
  rows: ({ emitted }) => filled([...rows, row('Cost', ...(emitted('opencost') ? money : []))]),
};

import type { Row } from '../../model/dashboard';
import type { Panel } from '../../model/panel';
import { maxBy, sumBy } from '../../promql/print';
import { above, bars, column, lines, numbers, row, table } from './panels';
import { scopeOf, share } from './queries';
import type { FleetTemplateMaker } from './template';

const { of, perSecond, within } = scopeOf({ namespace: { re: '$namespace' } });
const all = scopeOf({});
const container = { container: { not: '' } };
const byNamespace = ['namespace'];
const byPod = ['namespace', 'pod'];

const health: readonly Panel[] = [
  numbers(
    'Pods that wait',
    'Pending for lack of a node, a volume or an image. The table below names the reason.',
    'none',
    { pending: `sum(${of('kube_pod_status_phase', { phase: 'Pending' })})` },
    above(1),
  ),
  numbers(
    'Containers restarted',
    'Within an hour. More than a few are a crash loop.',
    'none',
    { restarts: `sum(${within('1h', 'kube_pod_container_status_restarts_total')})` },
    above(3, 10),
  ),
  numbers(
    'Deployments below size',
    'With fewer available replicas than asked for.',
    'none',
    {
      deployments: `count(${of('kube_deployment_status_replicas_unavailable')} > 0) or vector(0)`,
    },
    above(1),
  ),
  numbers(
    'Failed jobs',
    'Jobs that gave up. Their pods keep the logs until they are deleted.',
    'none',
    { jobs: `sum(${of('kube_job_failed', { condition: 'true' })})` },
    above(1),
  ),
  table(
    'Deployments without all replicas',
    'Wanted and available replicas of those that miss some.',
    { namespace: 'Namespace', deployment: 'Deployment' },
    [
      column('Missing', 'none', `${deployments('status_replicas_unavailable')} > 0`, above(1, 2)),
      column('Wanted', 'none', deployments('spec_replicas')),
      column('Available', 'none', deployments('status_replicas_available')),
    ],
    { width: 12 },
  ),
  table(
    'Why containers wait',
    'CrashLoopBackOff: read the last logs. ImagePullBackOff: look at the name and the registry.',
    { namespace: 'Namespace', pod: 'Pod', container: 'Container', reason: 'Reason' },
    [
      column(
        'Containers',
        'none',
        `${sumBy(['namespace', 'pod', 'container', 'reason'], of('kube_pod_container_status_waiting_reason'))} > 0`,
      ),
    ],
    { width: 12 },
  ),
];

function deployments(what: string): string {
  return sumBy(['namespace', 'deployment'], of(`kube_deployment_${what}`));
}

const resources: readonly Panel[] = [
  lines(
    'CPU by namespace',
    'Cores in use.',
    'none',
    { '{{namespace}}': sumBy(byNamespace, perSecond('container_cpu_usage_seconds_total', container)) },
    { stacked: true },
  ),
  lines(
    'Memory by namespace',
    'Memory that cannot be reclaimed.',
    'bytes',
    { '{{namespace}}': sumBy(byNamespace, of('container_memory_working_set_bytes', container)) },
    { stacked: true },
  ),
  lines(
    'Nearest to the memory limit',
    'The ten pods that use most of their limit. At 100 % they are killed: raise it or find the leak.',
    'percentunit',
    {
      '{{namespace}}/{{pod}}': `topk(10, ${share(
        sumBy(byPod, of('container_memory_working_set_bytes', container)),
        sumBy(byPod, of('kube_pod_container_resource_limits', { resource: 'memory' })),
      )})`,
    },
    above(0.9),
  ),
  lines(
    'Most throttled',
    'The ten pods that wait most for CPU because of their limit. Latency rises with it.',
    'percentunit',
    {
      '{{namespace}}/{{pod}}': `topk(10, ${share(
        sumBy(byPod, perSecond('container_cpu_cfs_throttled_periods_total', container)),
        sumBy(byPod, perSecond('container_cpu_cfs_periods_total', container)),
      )})`,
    },
    above(0.25),
  ),
  bars(
    'Volumes used',
    'The fullest volumes. They can be grown, never shrunk.',
    'percentunit',
    {
      '{{namespace}}/{{persistentvolumeclaim}}': `topk(15, ${maxBy(
        ['namespace', 'persistentvolumeclaim'],
        share(of('kubelet_volume_stats_used_bytes'), of('kubelet_volume_stats_capacity_bytes')),
      )})`,
    },
    { max: 1, ...above(0.75, 0.9) },
  ),
  lines(
    'Autoscalers at their end',
    'Wanted replicas of the most. At 100 % more load is not answered by more pods.',
    'percentunit',
    {
      '{{namespace}}/{{horizontalpodautoscaler}}': share(
        autoscalers('status_desired_replicas'),
        autoscalers('spec_max_replicas'),
      ),
    },
    { max: 1, ...above(0.9, 1) },
  ),
];

function autoscalers(what: string): string {
  return maxBy(['namespace', 'horizontalpodautoscaler'], of(`kube_horizontalpodautoscaler_${what}`));
}

/** Nodes belong to no namespace. */
const nodes: readonly Panel[] = [
  {
    kind: 'state-timeline',
    title: 'Ready nodes',
    description: 'When a node was not ready. Its pods are moved after five minutes.',
    queries: [
      {
        expr: maxBy(['node'], all.of('kube_node_status_condition', { condition: 'Ready', status: 'true' })),
        legend: '{{node}}',
      },
    ],
    states: [
      { value: 1, text: 'ready', colour: 'green' },
      { value: 0, text: 'not ready', colour: 'red' },
    ],
    width: 12,
    height: 8,
  },
  lines(
    'Reserved',
    'Requests of all pods over what the nodes can give. Above 90 % new pods will wait: add a node.',
    'percentunit',
    { CPU: reserved('cpu'), memory: reserved('memory') },
    above(0.9),
  ),
];

function reserved(resource: string): string {
  return share(
    `sum(${all.of('kube_pod_container_resource_requests', { resource })})`,
    `sum(${all.of('kube_node_status_allocatable', { resource })})`,
  );
}

const rows: readonly Row[] = [
  row('Workloads of the cluster', ...health),
  row('Resources of the cluster', ...resources),
  row('Nodes of the cluster', ...nodes),
];

/** Whether everything on Kubernetes runs as it was asked to, and gets what it needs. */
export const clusterState: FleetTemplateMaker = {
  variables: [
    { name: 'namespace', label: 'namespace', metric: 'kube_namespace_status_phase', title: 'Namespace' },
  ],
  rows: () => rows,
};

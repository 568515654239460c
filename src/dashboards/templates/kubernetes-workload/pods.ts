import type { Panel } from '../../../model/panel';
import type { Workload } from '../../../model/service';
import { maxBy, sumBy } from '../../../promql/print';
import { above, column, lines, table } from '../panels';
import { type Scope, scopeOf, share } from '../queries';

const byPod = ['pod'];

export const pod = '{{pod}}';

export function resources(pods: Scope): readonly Panel[] {
  const containers = { container: { not: '' } };
  const perPod = (metric: string): string => sumBy(byPod, pods.perSecond(metric, containers));
  const asked = (kind: 'requests' | 'limits', resource: string): string =>
    sumBy(byPod, pods.of(`kube_pod_container_resource_${kind}`, { resource }));
  const cpu = perPod('container_cpu_usage_seconds_total');
  const memory = sumBy(byPod, pods.of('container_memory_working_set_bytes', containers));
  return [
    lines(
      'CPU of request',
      'What is used of what was reserved. Always below 50 % it is wasted, above 100 % it depends on neighbours.',
      'percentunit',
      { [pod]: share(cpu, asked('requests', 'cpu')) },
      above(1),
    ),
    lines(
      'CPU throttled',
      'Share of scheduling periods in which a container had to wait for its limit. Latency rises with it.',
      'percentunit',
      {
        [pod]: share(
          perPod('container_cpu_cfs_throttled_periods_total'),
          perPod('container_cpu_cfs_periods_total'),
        ),
      },
      above(0.25),
    ),
    lines(
      'Memory of limit',
      'Memory that cannot be reclaimed. At 100 % the container is killed.',
      'percentunit',
      { [pod]: share(memory, asked('limits', 'memory')) },
      above(0.8, 0.95),
    ),
    lines(
      'Memory of request',
      'Above 100 % the pod is among the first to be evicted from a full node.',
      'percentunit',
      { [pod]: share(memory, asked('requests', 'memory')) },
      above(1),
    ),
    lines('Network', 'Bytes received and sent by the pods.', 'binBps', {
      received: `sum(${pods.perSecond('container_network_receive_bytes_total')})`,
      sent: `sum(${pods.perSecond('container_network_transmit_bytes_total')})`,
    }),
    lines(
      'Written to disk',
      'Bytes written by each pod. A container that logs to files fills its node.',
      'binBps',
      { [pod]: perPod('container_fs_writes_bytes_total') },
    ),
  ];
}

export function placement({ of }: Scope): readonly Panel[] {
  return [
    table(
      'Pods',
      'On which node each runs. All of them on one node go down together.',
      { pod: 'Pod', node: 'Node' },
      [
        column(
          'Since',
          'dateTimeFromNow',
          `${maxBy(['pod', 'node'], `${of('kube_pod_info')} * on (namespace, pod) group_left () ${of('kube_pod_start_time')}`)} * 1000`,
        ),
      ],
      { width: 12 },
    ),
    table(
      'Images',
      'Containers of each image. Two at once is a release under way, or one that is stuck.',
      { container: 'Container', image_spec: 'Image' },
      [column('Containers', 'none', `count by (container, image_spec) (${of('kube_pod_container_info')})`)],
      { width: 12 },
    ),
  ];
}

export function scaling(workload: Workload): readonly Panel[] {
  if (!('deployment' in workload)) return [];
  const { namespace, deployment } = workload;
  const { of } = scopeOf({ namespace });
  const target = of('kube_horizontalpodautoscaler_info', {
    scaletargetref_kind: 'Deployment',
    scaletargetref_name: deployment,
  });
  const ours = (metric: string): string =>
    `sum(${of(`kube_horizontalpodautoscaler_${metric}`)} * on (namespace, horizontalpodautoscaler) group_left () ${target})`;
  return [
    lines(
      'Autoscaler',
      'What it wants, and its ends. At the upper one more load is not answered by more pods. Empty without one.',
      'none',
      {
        wanted: ours('status_desired_replicas'),
        'at least': ours('spec_min_replicas'),
        'at most': ours('spec_max_replicas'),
      },
      { width: 24 },
    ),
  ];
}

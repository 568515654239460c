import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import type { Workload } from '../../model/service';
import type { Matchers } from '../../model/slo';
import { maxBy, sumBy } from '../../promql/print';
import { deployed } from './needs';
import { podsOf } from './overview/pods';
import { above, anyIsBad, closedRow, column, lines, numbers, row, table } from './panels';
import { type Scope, scopeOf, share } from './queries';
import type { ServiceTemplateMaker } from './template';

const byPod = ['pod'];
const pod = '{{pod}}';

interface Replicas {
  readonly match: Matchers;
  /** Metrics of kube-state-metrics. */
  readonly wanted: string;
  readonly available: string;
  readonly updated: string;
}

/** The same three numbers have other names in each kind of workload. */
function replicasOf(workload: Workload): Replicas {
  const { namespace } = workload;
  if ('deployment' in workload) {
    return {
      match: { namespace, deployment: workload.deployment },
      wanted: 'kube_deployment_spec_replicas',
      available: 'kube_deployment_status_replicas_available',
      updated: 'kube_deployment_status_replicas_updated',
    };
  }
  if ('statefulSet' in workload) {
    return {
      match: { namespace, statefulset: workload.statefulSet },
      wanted: 'kube_statefulset_replicas',
      available: 'kube_statefulset_status_replicas_available',
      updated: 'kube_statefulset_status_replicas_updated',
    };
  }
  return {
    match: { namespace, daemonset: workload.daemonSet },
    wanted: 'kube_daemonset_status_desired_number_scheduled',
    available: 'kube_daemonset_status_number_available',
    updated: 'kube_daemonset_status_updated_number_scheduled',
  };
}

function health({ of, within }: Scope, replicas: Replicas): readonly Panel[] {
  const { of: workload } = scopeOf(replicas.match);
  const [wanted, available, updated] = [replicas.wanted, replicas.available, replicas.updated].map(
    (metric) => `sum(${workload(metric)})`,
  );
  return [
    numbers(
      'Missing replicas',
      'Wanted, but not available. The tables below say what they wait for.',
      'none',
      { missing: `${wanted} - ${available}` },
      anyIsBad,
    ),
    numbers(
      'Not yet updated',
      'Replicas of an older revision. For long, the release is stuck.',
      'none',
      {
        old: `${wanted} - ${updated}`,
      },
      above(1),
    ),
    numbers(
      'Restarts within 1h',
      'More than one is a crash loop: read the last lines before the restart.',
      'none',
      { restarts: `sum(${within('1h', 'kube_pod_container_status_restarts_total')})` },
      above(1, 5),
    ),
    numbers(
      'Killed for memory',
      'Containers whose last end was OOMKilled. Raise the limit or find the leak.',
      'none',
      {
        killed: `sum(${of('kube_pod_container_status_last_terminated_reason', { reason: 'OOMKilled' })}) or vector(0)`,
      },
      anyIsBad,
    ),
    lines('Replicas', 'Wanted and available. A gap at a release is normal, one that stays is not.', 'none', {
      wanted: wanted ?? '',
      available: available ?? '',
      updated: updated ?? '',
    }),
    table(
      'Why containers do not run',
      'CrashLoopBackOff: read the last logs. ImagePullBackOff: look at the name and the registry.',
      { pod: 'Pod', container: 'Container', reason: 'Reason' },
      [
        column(
          'Waiting',
          'none',
          `${sumBy(['pod', 'container', 'reason'], of('kube_pod_container_status_waiting_reason'))} > 0`,
        ),
      ],
      { width: 12 },
    ),
  ];
}

function resources(pods: Scope): readonly Panel[] {
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

function placement({ of }: Scope): readonly Panel[] {
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

function scaling(workload: Workload): readonly Panel[] {
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

function rows({ name, workload }: Service): readonly Row[] {
  if (workload === undefined) return [];
  const pods = scopeOf({ namespace: workload.namespace, pod: { re: podsOf(workload) } });
  return [
    row(`Pods of ${name}`, ...health(pods, replicasOf(workload))),
    row(`Resources of ${name}`, ...resources(pods)),
    closedRow(`Placement of ${name}`, ...placement(pods), ...scaling(workload)),
  ];
}

/** What Kubernetes says of the workload of a service: replicas, restarts, resources, where it runs. */
export const kubernetesWorkload: ServiceTemplateMaker = { need: deployed, rows };

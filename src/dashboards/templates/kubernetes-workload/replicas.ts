import type { Panel } from '../../../model/panel';
import type { Workload } from '../../../model/service';
import type { Matchers } from '../../../model/slo';
import { sumBy } from '../../../promql/print';
import { above, anyIsBad, column, lines, numbers, table } from '../panels';
import { type Scope, scopeOf } from '../queries';

interface Replicas {
  readonly match: Matchers;
  /** Metrics of kube-state-metrics. */
  readonly wanted: string;
  readonly available: string;
  readonly updated: string;
}

/** The same three numbers have other names in each kind of workload. */
export function replicasOf(workload: Workload): Replicas {
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

export function health({ of, within }: Scope, replicas: Replicas): readonly Panel[] {
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

import { defineAlerts } from '#o11y';
import state from '#o11y/metrics/kube-state-metrics';
import kubelet from '#o11y/metrics/kubelet';
import kubernetes from '../../services/platform/kubernetes.service';

const job = 'kube-state-metrics';
const ready = state.kube_node_status_condition.where({ job, condition: 'Ready', status: 'true' });
const crashing = state.kube_pod_container_status_waiting_reason.where({ job, reason: 'CrashLoopBackOff' });
const phase = state.kube_pod_status_phase.where({ job });
const replicas = state.kube_deployment_spec_replicas.where({ job });
const available = state.kube_deployment_status_replicas_available.where({ job });
const members = state.kube_statefulset_replicas.where({ job });
const readyMembers = state.kube_statefulset_status_replicas_ready.where({ job });
const failed = state.kube_job_status_failed.where({ job });
const free = kubelet.kubelet_volume_stats_available_bytes;
const capacity = kubelet.kubelet_volume_stats_capacity_bytes;

const pod = { namespace: 'shop', pod: 'p' };
const deployment = { namespace: 'shop', deployment: 'd' };
const set = { namespace: 'shop', statefulset: 's' };
const volume = { namespace: 'shop', persistentvolumeclaim: 'v' };
const failure = { namespace: 'shop', job_name: 'j', reason: 'BackoffLimitExceeded' };

export default defineAlerts({
  service: kubernetes,
  alerts: [
    {
      name: 'KubeNodeNotReady',
      expr: ready.equalTo(0),
      for: '15m',
      severity: 'ticket',
      summary: 'node {{ $labels.node }} is not ready',
      description: 'Its pods are moved elsewhere. Look at its kubelet and at the conditions of the node.',
      fires: {
        series: {
          [`${ready.where({ node: 'n1' })}`]: '0x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`${ready.where({ node: 'n1' })}`]: '0x5 1x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubePodCrashLooping',
      expr: crashing.maxOverTime('5m').atLeast(1),
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.container }} in {{ $labels.namespace }}/{{ $labels.pod }} keeps crashing',
      description:
        'Read the log of its last run: `kubectl logs --previous`. A deployment before it is the usual cause.',
      fires: {
        series: {
          [`${crashing.where({ ...pod, container: 'c' })}`]: '1x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`${crashing.where({ ...pod, container: 'c' })}`]: '1x5 0x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubePodNotReady',
      expr: phase
        .where({ phase: /Pending|Unknown/ })
        .sum('namespace', 'pod')
        .above(0),
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.namespace }}/{{ $labels.pod }} does not start',
      description:
        'No room, an image that cannot be pulled, or a volume that cannot be bound: `kubectl describe pod` says which.',
      fires: {
        series: {
          [`${phase.where({ ...pod, phase: 'Pending' })}`]: '1x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`${phase.where({ ...pod, phase: 'Pending' })}`]: '1x5 0x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubeDeploymentIncomplete',
      expr: replicas.above(available),
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.namespace }}/{{ $labels.deployment }} has fewer replicas than it asks for',
      description: 'A rollout is stuck or pods do not become ready. Capacity is less than planned.',
      fires: {
        series: {
          [`${replicas.where(deployment)}`]: '3x40',
          [`${available.where(deployment)}`]: '2x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`${replicas.where(deployment)}`]: '3x40',
          [`${available.where(deployment)}`]: '3x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubeStatefulSetIncomplete',
      expr: members.above(readyMembers),
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.namespace }}/{{ $labels.statefulset }} has fewer ready replicas than it asks for',
      description: 'The next failure may cost a quorum. Look at the pod that is not ready and at its volume.',
      fires: {
        series: {
          [`${members.where(set)}`]: '3x40',
          [`${readyMembers.where(set)}`]: '2x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`${members.where(set)}`]: '3x40',
          [`${readyMembers.where(set)}`]: '3x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubeJobFailed',
      expr: failed.sum('namespace', 'job_name').above(0),
      for: '15m',
      severity: 'ticket',
      summary: 'job {{ $labels.namespace }}/{{ $labels.job_name }} has failed',
      description: 'It will not be tried again. Read its log, mend the cause and remove the job.',
      fires: {
        series: {
          [`${failed.where(failure)}`]: '1x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`${failed.where(failure)}`]: '0x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubeVolumeFull',
      expr: free.dividedBy(capacity).below(0.1),
      for: '15m',
      severity: 'ticket',
      summary:
        'volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} left',
      description: 'Expand the claim where the storage class allows it, or shorten what is kept.',
      fires: {
        series: {
          [`${free.where(volume)}`]: '5x40',
          [`${capacity.where(volume)}`]: '100x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          [`${free.where(volume)}`]: '15x40',
          [`${capacity.where(volume)}`]: '100x40',
        },
        at: '30m',
      },
    },
  ],
});

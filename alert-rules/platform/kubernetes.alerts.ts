import { defineAlerts } from '#o11y';
import kubernetes from '../../services/platform/kubernetes.service';

export default defineAlerts({
  service: kubernetes,
  alerts: [
    {
      name: 'KubeNodeNotReady',
      expr: 'kube_node_status_condition{job="kube-state-metrics",condition="Ready",status="true"} == 0',
      for: '15m',
      severity: 'ticket',
      summary: 'node {{ $labels.node }} is not ready',
      description: 'Its pods are moved elsewhere. Look at its kubelet and at the conditions of the node.',
      fires: {
        series: {
          'kube_node_status_condition{job="kube-state-metrics",node="n1",condition="Ready",status="true"}':
            '0x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          'kube_node_status_condition{job="kube-state-metrics",node="n1",condition="Ready",status="true"}':
            '0x5 1x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubePodCrashLooping',
      expr: 'max_over_time(kube_pod_container_status_waiting_reason{job="kube-state-metrics",reason="CrashLoopBackOff"}[5m]) >= 1',
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.container }} in {{ $labels.namespace }}/{{ $labels.pod }} keeps crashing',
      description:
        'Read the log of its last run: `kubectl logs --previous`. A deployment before it is the usual cause.',
      fires: {
        series: {
          'kube_pod_container_status_waiting_reason{job="kube-state-metrics",namespace="shop",pod="p",container="c",reason="CrashLoopBackOff"}':
            '1x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          'kube_pod_container_status_waiting_reason{job="kube-state-metrics",namespace="shop",pod="p",container="c",reason="CrashLoopBackOff"}':
            '1x5 0x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubePodNotReady',
      expr: 'sum by (namespace, pod) (kube_pod_status_phase{job="kube-state-metrics",phase=~"Pending|Unknown"}) > 0',
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.namespace }}/{{ $labels.pod }} does not start',
      description:
        'No room, an image that cannot be pulled, or a volume that cannot be bound: `kubectl describe pod` says which.',
      fires: {
        series: {
          'kube_pod_status_phase{job="kube-state-metrics",namespace="shop",pod="p",phase="Pending"}': '1x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          'kube_pod_status_phase{job="kube-state-metrics",namespace="shop",pod="p",phase="Pending"}':
            '1x5 0x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubeDeploymentIncomplete',
      expr: `kube_deployment_spec_replicas{job="kube-state-metrics"}
> kube_deployment_status_replicas_available{job="kube-state-metrics"}`,
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.namespace }}/{{ $labels.deployment }} has fewer replicas than it asks for',
      description: 'A rollout is stuck or pods do not become ready. Capacity is less than planned.',
      fires: {
        series: {
          'kube_deployment_spec_replicas{job="kube-state-metrics",namespace="shop",deployment="d"}': '3x40',
          'kube_deployment_status_replicas_available{job="kube-state-metrics",namespace="shop",deployment="d"}':
            '2x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          'kube_deployment_spec_replicas{job="kube-state-metrics",namespace="shop",deployment="d"}': '3x40',
          'kube_deployment_status_replicas_available{job="kube-state-metrics",namespace="shop",deployment="d"}':
            '3x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubeStatefulSetIncomplete',
      expr: `kube_statefulset_replicas{job="kube-state-metrics"}
> kube_statefulset_status_replicas_ready{job="kube-state-metrics"}`,
      for: '15m',
      severity: 'ticket',
      summary: '{{ $labels.namespace }}/{{ $labels.statefulset }} has fewer ready replicas than it asks for',
      description: 'The next failure may cost a quorum. Look at the pod that is not ready and at its volume.',
      fires: {
        series: {
          'kube_statefulset_replicas{job="kube-state-metrics",namespace="shop",statefulset="s"}': '3x40',
          'kube_statefulset_status_replicas_ready{job="kube-state-metrics",namespace="shop",statefulset="s"}':
            '2x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          'kube_statefulset_replicas{job="kube-state-metrics",namespace="shop",statefulset="s"}': '3x40',
          'kube_statefulset_status_replicas_ready{job="kube-state-metrics",namespace="shop",statefulset="s"}':
            '3x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubeJobFailed',
      expr: 'sum by (namespace, job_name) (kube_job_status_failed{job="kube-state-metrics"}) > 0',
      for: '15m',
      severity: 'ticket',
      summary: 'job {{ $labels.namespace }}/{{ $labels.job_name }} has failed',
      description: 'It will not be tried again. Read its log, mend the cause and remove the job.',
      fires: {
        series: {
          'kube_job_status_failed{job="kube-state-metrics",namespace="shop",job_name="j",reason="BackoffLimitExceeded"}':
            '1x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          'kube_job_status_failed{job="kube-state-metrics",namespace="shop",job_name="j",reason="BackoffLimitExceeded"}':
            '0x40',
        },
        at: '30m',
      },
    },
    {
      name: 'KubeVolumeFull',
      expr: 'kubelet_volume_stats_available_bytes / kubelet_volume_stats_capacity_bytes < 0.1',
      for: '15m',
      severity: 'ticket',
      summary:
        'volume {{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has {{ $value | humanizePercentage }} left',
      description: 'Expand the claim where the storage class allows it, or shorten what is kept.',
      fires: {
        series: {
          'kubelet_volume_stats_available_bytes{namespace="shop",persistentvolumeclaim="v"}': '5x40',
          'kubelet_volume_stats_capacity_bytes{namespace="shop",persistentvolumeclaim="v"}': '100x40',
        },
        at: '30m',
      },
      quiet: {
        series: {
          'kubelet_volume_stats_available_bytes{namespace="shop",persistentvolumeclaim="v"}': '15x40',
          'kubelet_volume_stats_capacity_bytes{namespace="shop",persistentvolumeclaim="v"}': '100x40',
        },
        at: '30m',
      },
    },
  ],
});

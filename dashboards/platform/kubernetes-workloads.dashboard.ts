import { clusterState, defineDashboard } from '#o11y';
import metrics from '#o11y/metrics/kube-state-metrics';
import kubernetes from '../../services/platform/kubernetes.service';

const job = 'kube-state-metrics';

export default defineDashboard({
  title: 'Kubernetes workloads',
  description: 'Whether workloads run as they were asked to, and whether they get what they need.',
  service: kubernetes,
  rows: [
    clusterState(),
    {
      title: 'Stateful sets and jobs',
      panels: [
        {
          kind: 'timeseries',
          title: 'Pods that stateful sets miss',
          description:
            'A set that stays incomplete has lost a member: look at the events of the pod, and at its volume.',
          queries: [
            {
              expr: metrics.kube_statefulset_replicas
                .where({ job })
                .minus(metrics.kube_statefulset_status_replicas_ready.where({ job })),
              legend: '{{namespace}}/{{statefulset}}',
            },
          ],
          unit: 'short',
        },
        {
          kind: 'timeseries',
          title: 'Failed jobs',
          description: 'Pods of jobs that failed. Kubernetes keeps a failed job until somebody removes it.',
          queries: [
            {
              expr: metrics.kube_job_status_failed.where({ job }).sum('namespace', 'job_name').above(0),
              legend: '{{namespace}}/{{job_name}}',
            },
          ],
          unit: 'short',
        },
      ],
    },
  ],
});

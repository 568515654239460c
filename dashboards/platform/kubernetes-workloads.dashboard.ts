import { defineDashboard } from '#o11y';
import kubernetes from '../../services/platform/kubernetes.service';

const inNamespace = 'namespace=~"$namespace"';
const containers = `${inNamespace},container!=""`;

export default defineDashboard({
  title: 'Kubernetes workloads',
  description: 'Whether workloads run as they were asked to, and whether they get what they need.',
  service: kubernetes,
  variables: [
    { name: 'namespace', label: 'namespace', metric: 'kube_namespace_status_phase', title: 'Namespace' },
  ],
  rows: [
    {
      title: 'Health',
      panels: [
        {
          kind: 'stat',
          title: 'Pods that wait',
          description: 'Pending for lack of a node, a volume or an image. The table below names the reason.',
          queries: [
            { expr: `sum(kube_pod_status_phase{phase="Pending",${inNamespace}})`, legend: 'pending' },
          ],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'orange' }],
        },
        {
          kind: 'stat',
          title: 'Containers restarted',
          description: 'Within an hour. More than a few are a crash loop.',
          queries: [
            {
              expr: `sum(increase(kube_pod_container_status_restarts_total{${inNamespace}}[1h]))`,
              legend: 'restarts',
            },
          ],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 3, colour: 'orange' }, { value: 10, colour: 'red' }],
        },
        {
          kind: 'stat',
          title: 'Deployments below size',
          description: 'With fewer available replicas than asked for.',
          queries: [
            {
              expr: `count(kube_deployment_status_replicas_unavailable{${inNamespace}} > 0) or vector(0)`,
              legend: 'deployments',
            },
          ],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'orange' }],
        },
        {
          kind: 'stat',
          title: 'Failed jobs',
          description: 'Jobs that gave up. Their pods keep the logs until they are deleted.',
          queries: [{ expr: `sum(kube_job_failed{condition="true",${inNamespace}})`, legend: 'jobs' }],
          unit: 'none',
          thresholds: [{ colour: 'green' }, { value: 1, colour: 'orange' }],
        },
        {
          kind: 'table',
          title: 'Deployments',
          description: 'Wanted and available replicas.',
          labels: { namespace: 'Namespace', deployment: 'Deployment' },
          width: 12,
          columns: [
            {
              title: 'Wanted',
              expr: `sum by (namespace, deployment) (kube_deployment_spec_replicas{${inNamespace}})`,
              unit: 'none',
            },
            {
              title: 'Available',
              expr: `sum by (namespace, deployment) (kube_deployment_status_replicas_available{${inNamespace}})`,
              unit: 'none',
            },
            {
              title: 'Missing',
              expr: `sum by (namespace, deployment) (kube_deployment_status_replicas_unavailable{${inNamespace}})`,
              unit: 'none',
              thresholds: [{ colour: 'green' }, { value: 1, colour: 'red' }],
            },
          ],
        },
        {
          kind: 'table',
          title: 'Why containers wait',
          description:
            'CrashLoopBackOff: read the last logs. ImagePullBackOff: look at the name and the registry.',
          labels: { namespace: 'Namespace', pod: 'Pod', container: 'Container', reason: 'Reason' },
          width: 12,
          columns: [
            {
              title: 'Containers',
              expr: `sum by (namespace, pod, container, reason) (kube_pod_container_status_waiting_reason{${inNamespace}}) > 0`,
              unit: 'none',
            },
          ],
        },
      ],
    },
    {
      title: 'Resources',
      panels: [
        {
          kind: 'timeseries',
          title: 'CPU by namespace',
          description: 'Cores in use.',
          queries: [
            {
              expr: `sum by (namespace) (rate(container_cpu_usage_seconds_total{${containers}}[$__rate_interval]))`,
              legend: '{{namespace}}',
            },
          ],
          unit: 'none',
          stacked: true,
        },
        {
          kind: 'timeseries',
          title: 'Memory by namespace',
          description: 'Memory that cannot be reclaimed.',
          queries: [
            {
              expr: `sum by (namespace) (container_memory_working_set_bytes{${containers}})`,
              legend: '{{namespace}}',
            },
          ],
          unit: 'bytes',
          stacked: true,
        },
        {
          kind: 'timeseries',
          title: 'Nearest to the memory limit',
          description: 'The ten pods that use most of their limit. At 100 % they are killed.',
          queries: [
            {
              expr: `topk(10, sum by (namespace, pod) (container_memory_working_set_bytes{${containers}}) / sum by (namespace, pod) (kube_pod_container_resource_limits{resource="memory",${inNamespace}}))`,
              legend: '{{namespace}}/{{pod}}',
            },
          ],
          unit: 'percentunit',
          thresholds: [{ colour: 'green' }, { value: 0.9, colour: 'orange' }],
        },
        {
          kind: 'timeseries',
          title: 'Most throttled',
          description: 'The ten pods that wait most for CPU because of their limit. Latency rises with it.',
          queries: [
            {
              expr: `topk(10, sum by (namespace, pod) (rate(container_cpu_cfs_throttled_periods_total{${containers}}[$__rate_interval])) / (sum by (namespace, pod) (rate(container_cpu_cfs_periods_total{${containers}}[$__rate_interval])) > 0))`,
              legend: '{{namespace}}/{{pod}}',
            },
          ],
          unit: 'percentunit',
        },
        {
          kind: 'timeseries',
          title: 'CPU reserved',
          description: 'Requests of all pods over what the nodes can give. Above 90 % new pods will wait.',
          queries: [
            {
              expr: 'sum(kube_pod_container_resource_requests{resource="cpu"}) / sum(kube_node_status_allocatable{resource="cpu"})',
              legend: 'CPU',
            },
            {
              expr: 'sum(kube_pod_container_resource_requests{resource="memory"}) / sum(kube_node_status_allocatable{resource="memory"})',
              legend: 'memory',
            },
          ],
          unit: 'percentunit',
          thresholds: [{ colour: 'green' }, { value: 0.9, colour: 'orange' }],
        },
        {
          kind: 'bar-gauge',
          title: 'Volumes used',
          description: 'The fullest volumes. They can be grown, never shrunk.',
          queries: [
            {
              expr: `topk(15, max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_used_bytes{${inNamespace}} / kubelet_volume_stats_capacity_bytes{${inNamespace}}))`,
              legend: '{{namespace}}/{{persistentvolumeclaim}}',
            },
          ],
          unit: 'percentunit',
          max: 1,
          thresholds: [{ colour: 'green' }, { value: 0.75, colour: 'orange' }, { value: 0.9, colour: 'red' }],
        },
      ],
    },
    {
      title: 'Nodes',
      panels: [
        {
          kind: 'state-timeline',
          title: 'Ready nodes',
          description: 'When a node was not ready. Its pods are moved after five minutes.',
          queries: [
            {
              expr: 'max by (node) (kube_node_status_condition{condition="Ready",status="true"})',
              legend: '{{node}}',
            },
          ],
          states: [
            { value: 1, text: 'ready', colour: 'green' },
            { value: 0, text: 'not ready', colour: 'red' },
          ],
        },
      ],
    },
  ],
});

import { sumBy } from '../../../promql/print';
import { scopeOf } from '../queries';

export const chosen = scopeOf({ namespace: { re: '$namespace' } });

export const all = scopeOf({});

export const container = { container: { not: '' } };

export const byNamespace = ['namespace'];

export const month = 2_592_000;

export type Resource = 'cpu' | 'memory';

/** In cores or bytes. */
export function used({ of, perSecond }: typeof all, resource: Resource): string {
  return resource === 'cpu'
    ? perSecond('container_cpu_usage_seconds_total', container)
    : of('container_memory_working_set_bytes', container);
}

/** The most that a pod used within a day, looked at every ten minutes. */
export function peak(resource: Resource): string {
  const { of } = chosen;
  const byPod = (expr: string): string => sumBy(['namespace', 'pod'], expr);
  const now =
    resource === 'cpu'
      ? `rate(${of('container_cpu_usage_seconds_total', container)}[10m])`
      : of('container_memory_working_set_bytes', container);
  return `max_over_time((${byPod(now)})[1d:10m])`;
}

export const asked = ({ of }: typeof all, kind: 'requests' | 'limits', resource: Resource): string =>
  of(`kube_pod_container_resource_${kind}`, { resource });

export const allocatable = (resource: Resource): string =>
  `sum(${all.of('kube_node_status_allocatable', { resource })})`;

export const reserved = (resource: Resource): string => `sum(${asked(all, 'requests', resource)})`;

const resources = { cpu: 'CPU', memory: 'Memory' } as const;

export const each = Object.entries(resources) as readonly (readonly [Resource, string])[];

import type { ILimitRange, IResourceQuota } from 'kubernetes-models/v1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import { pages } from '../model/links';
import type { ClusterEnvironment } from '../model/model';
import { formatBytes } from '../model/quantity';
import { mostReplicas } from '../sizing/autoscaling';
import { elasticsearchSize } from '../sizing/elasticsearch';
import { kibanaSize, logstashSize } from '../sizing/logs';
import { prometheusSize } from '../sizing/prometheus';
import { formatCores, Gi, type Size } from '../sizing/resources';
import { collectorSize, jaegerSize } from '../sizing/traces';

/** Pages, exporters, sidecars and hooks: small and many. */
const small: Size = { cpu: 8, memory: 16 * Gi };

const operators: Size = { cpu: 4, memory: 8 * Gi };

/** A rolling update runs old and new pods side by side. */
const headroom = 1.5;

const times = ({ cpu, memory }: Size, count: number): Size => ({ cpu: cpu * count, memory: memory * count });

const sum = (sizes: readonly Size[]): Size =>
  sizes.reduce((total, { cpu, memory }) => ({ cpu: total.cpu + cpu, memory: total.memory + memory }));

function systemSize(environment: ClusterEnvironment): Size {
  const { replicas } = environment;
  const elasticsearch = elasticsearchSize(environment);
  const [kibana, logstash] = [kibanaSize(environment), logstashSize(environment)];
  const [collector, jaeger] = [collectorSize(environment), jaegerSize(environment)];
  return sum([
    small,
    times(prometheusSize(environment), replicas.prometheus),
    times(elasticsearch.master, replicas.elasticsearchMasters),
    times(elasticsearch.data, replicas.elasticsearchData),
    times(kibana, kibana.replicas),
    times(logstash, logstash.replicas),
    // The sampler, and the gateway at its largest.
    times(collector, collector.replicas + mostReplicas(environment, collector.replicas)),
    // The query, and the collector at its largest.
    times(jaeger, jaeger.replicas + mostReplicas(environment, jaeger.replicas)),
  ]);
}

/** Nothing here may be reached from outside but through the ingress controller. */
const closed = { 'services.nodeports': '0', 'services.loadbalancers': '0' };

/**
 * cert-manager answers an HTTP-01 challenge through a NodePort unless its issuer says otherwise: one for each page,
 * and one for Elasticsearch.
 */
const challenges = { 'services.nodeports': String(pages.length + 1) };

const compute = (size: Size): Readonly<Record<string, string>> => ({
  'requests.cpu': formatCores(Math.ceil(size.cpu * headroom)),
  'requests.memory': formatBytes(Math.ceil((size.memory * headroom) / Gi) * Gi),
});

const quota = (namespace: string, hard: Readonly<Record<string, string>>): KubernetesObject =>
  kubernetesObject<IResourceQuota>({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata: { name: 'quota', namespace },
    spec: { hard: { ...hard } },
  });

/** For containers that a chart leaves without requests and limits: its hooks and sidecars. */
const limits = (namespace: string): KubernetesObject =>
  kubernetesObject<ILimitRange>({
    apiVersion: 'v1',
    kind: 'LimitRange',
    metadata: { name: 'defaults', namespace },
    spec: {
      limits: [
        {
          type: 'Container',
          defaultRequest: { cpu: '50m', memory: '128Mi' },
          default: { cpu: '500m', memory: '512Mi' },
        },
      ],
    },
  });

/** The agents' namespace grows with the nodes, whose number is not known: it has no quota of memory. */
export function compileQuotas(environment: ClusterEnvironment): readonly KubernetesObject[] {
  return [
    quota(namespaces.system, { ...compute(systemSize(environment)), ...closed, ...challenges }),
    quota(namespaces.operators, { ...compute(operators), ...closed }),
    quota(namespaces.agents, closed),
    ...Object.values(namespaces).map(limits),
  ];
}

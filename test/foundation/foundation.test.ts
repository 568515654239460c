import fc from 'fast-check';
import { compileFoundation } from '../../src/foundation/foundation';
import type { KubernetesObject } from '../../src/model/artifacts';
import type { ClusterEnvironment } from '../../src/model/model';
import { type Bytes, bytes } from '../../src/model/quantity';
import { compileTracing } from '../../src/tracing/tracing';
import { cluster, developmentCluster, model } from '../support/cluster';

const { objects = [] } = compileFoundation(model(), cluster());

const find = (kind: string, name: string, namespace?: string): KubernetesObject | undefined =>
  objects.find(
    (object) =>
      object.kind === kind && object.metadata.name === name && object.metadata.namespace === namespace,
  );

/** Bytes of memory that the pods of the tracing layer ask for when every autoscaler is at its largest. */
function askedByTracing(environment: ClusterEnvironment): number {
  const made = compileTracing(model(), environment).releases.flatMap((release) =>
    release.kind === 'manifests' ? release.objects : [],
  );
  const specOf = (object: KubernetesObject) => object['spec'] as never as Workload;
  const largest = new Map(
    made
      .filter(({ kind }) => kind === 'HorizontalPodAutoscaler')
      .map((object) => [object.metadata.name, specOf(object).maxReplicas]),
  );
  return made
    .filter(({ kind }) => ['Deployment', 'StatefulSet'].includes(kind))
    .reduce((sum, object) => {
      const { replicas = largest.get(object.metadata.name), template } = specOf(object);
      const [container] = template.spec.containers;
      return sum + (replicas ?? Number.NaN) * bytes(container?.resources.requests.memory ?? '0Gi');
    }, 0);
}

interface Workload {
  readonly replicas?: number;
  readonly maxReplicas: number;
  readonly template: {
    readonly spec: {
      readonly containers: readonly {
        readonly resources: { readonly requests: { readonly memory: Bytes } };
      }[];
    };
  };
}

describe('the foundation', () => {
  it('is plain objects that need no custom resource', () => {
    expect(new Set(objects.map(({ kind }) => kind))).toEqual(
      new Set(['Namespace', 'PriorityClass', 'ResourceQuota', 'LimitRange', 'NetworkPolicy']),
    );
    expect(compileFoundation(model(), cluster()).releases).toEqual([]);
  });

  it.each([
    ['o11y-system', 'restricted'],
    ['o11y-operators', 'restricted'],
    ['o11y-agents', 'privileged'],
  ])('enforces the Pod Security level of %s: %s', (name, level) => {
    expect(find('Namespace', name)?.metadata.labels).toEqual({
      'app.kubernetes.io/part-of': 'o11y',
      'pod-security.kubernetes.io/enforce': level,
      'pod-security.kubernetes.io/enforce-version': 'latest',
      'pod-security.kubernetes.io/audit': level,
      'pod-security.kubernetes.io/warn': 'restricted',
    });
  });

  it('limits what a namespace may ask for, from the sizes of what runs there', () => {
    expect(find('ResourceQuota', 'quota', 'o11y-system')?.['spec']).toEqual({
      hard: {
        'requests.cpu': '47',
        'requests.memory': '153Gi',
        'services.nodeports': '6',
        'services.loadbalancers': '0',
      },
    });
    const development = compileFoundation(model(), developmentCluster()).objects ?? [];
    expect(
      development.find(
        ({ kind, metadata }) => kind === 'ResourceQuota' && metadata.namespace === 'o11y-system',
      )?.['spec'],
    ).toMatchObject({ hard: { 'requests.memory': '46Gi' } });
  });

  it('has room for every pod that an autoscaler may ask for, whatever the load', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (spansPerSecond) => {
        const environment = cluster({ load: { ...cluster().load, spansPerSecond } });
        const quota = (compileFoundation(model(), environment).objects ?? []).find(
          ({ kind, metadata }) => kind === 'ResourceQuota' && metadata.namespace === 'o11y-system',
        )?.['spec'] as { readonly hard: { readonly 'requests.memory': Bytes } };
        expect(bytes(quota.hard['requests.memory'])).toBeGreaterThan(askedByTracing(environment));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the number of nodes out of the quota of the agents', () => {
    expect(find('ResourceQuota', 'quota', 'o11y-agents')?.['spec']).toEqual({
      hard: { 'services.nodeports': '0', 'services.loadbalancers': '0' },
    });
  });

  it.each(['o11y-system', 'o11y-operators', 'o11y-agents'])(
    'gives containers of %s without requests and limits both',
    (namespace) => {
      expect(find('LimitRange', 'defaults', namespace)?.['spec']).toEqual({
        limits: [
          {
            type: 'Container',
            defaultRequest: { cpu: '50m', memory: '128Mi' },
            default: { cpu: '500m', memory: '512Mi' },
          },
        ],
      });
    },
  );

  it('ranks what pages above what collects above what shows', () => {
    expect(
      ['o11y-critical', 'o11y-agent', 'o11y-standard'].map((name) => find('PriorityClass', name)?.['value']),
    ).toEqual([1_000_000, 900_000, 800_000]);
  });
});

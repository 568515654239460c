import { compileFoundation } from '../../src/foundation/foundation';
import { compileLogging } from '../../src/logging/logging';
import { at, listAt } from '../../src/manifests/finding';
import type { KubernetesObject } from '../../src/model/artifacts';
import type { ClusterEnvironment } from '../../src/model/model';
import { parseBytes } from '../../src/model/quantity';
import { componentNames, componentOf } from '../../src/security/components';
import { prometheusSize } from '../../src/sizing/prometheus';
import { compileTracing } from '../../src/tracing/tracing';
import { cluster, developmentCluster, model } from '../support/cluster';

const workloads = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job'];

function objectsOf(environment: ClusterEnvironment): readonly KubernetesObject[] {
  return [compileLogging, compileTracing].flatMap((compile) =>
    compile(model(), environment).releases.flatMap((release) =>
      release.kind === 'manifests' ? release.objects : [],
    ),
  );
}

const own = (environment: ClusterEnvironment) =>
  objectsOf(environment).filter(({ kind }) => workloads.includes(kind));

/** Components that select a pod. */
function selecting(namespace: string | undefined, labels: Readonly<Record<string, unknown>>) {
  return componentNames.filter((name) => {
    const component = componentOf(name);
    return (
      component.namespace === namespace &&
      Object.entries(component.labels).every(([key, value]) => labels[key] === value)
    );
  });
}

describe('workloads of ours', () => {
  it('are each one component of the flow table', () => {
    const found = own(cluster()).map((object) => [
      object.metadata.name,
      selecting(
        object.metadata.namespace,
        at(object, 'spec', 'template', 'metadata', 'labels') as Readonly<Record<string, unknown>>,
      ),
    ]);
    expect(found.length).toBeGreaterThan(4);
    for (const [name, components] of found) expect([name, components]).toEqual([name, [expect.any(String)]]);
  });

  it('listen on every port that flows lead to', () => {
    for (const object of own(cluster())) {
      const labels = at(object, 'spec', 'template', 'metadata', 'labels') as Readonly<
        Record<string, unknown>
      >;
      const [name] = selecting(object.metadata.namespace, labels);
      const listening = listAt(object, 'spec', 'template', 'spec', 'containers')
        .flatMap((container) => listAt(container, 'ports'))
        .map((port) => Number(at(port, 'containerPort')));
      const wanted = name === undefined ? [] : Object.values(componentOf(name).ports).map(({ port }) => port);
      expect([name, wanted.filter((port) => !listening.includes(port))]).toEqual([name, []]);
    }
  });

  it('of Elastic carry the names that its operator makes labels from', () => {
    const label: Readonly<Record<string, string>> = {
      Elasticsearch: 'elasticsearch.k8s.elastic.co/cluster-name',
      Kibana: 'kibana.k8s.elastic.co/name',
      Logstash: 'logstash.k8s.elastic.co/name',
      Beat: 'beat.k8s.elastic.co/name',
    };
    const elastic = objectsOf(cluster()).filter(({ kind }) => kind in label);
    expect(elastic).toHaveLength(4);
    for (const { kind, metadata } of elastic) {
      expect(selecting(metadata.namespace, { [label[kind] ?? '']: metadata.name })).toHaveLength(1);
    }
  });
});

const requests = (pod: unknown): number =>
  listAt(pod, 'spec', 'containers').reduce<number>(
    (sum, container) => sum + (parseBytes(at(container, 'resources', 'requests', 'memory')) ?? 0),
    0,
  );

/** Bytes that one object requests with all its pods; DaemonSets are in the namespace without a quota. */
function requested(object: KubernetesObject): number {
  const pods: Readonly<Record<string, () => number>> = {
    Deployment: () => Number(at(object, 'spec', 'replicas') ?? 1) * requests(at(object, 'spec', 'template')),
    StatefulSet: () => Number(at(object, 'spec', 'replicas') ?? 1) * requests(at(object, 'spec', 'template')),
    Job: () => requests(at(object, 'spec', 'template')),
    Elasticsearch: () =>
      listAt(object, 'spec', 'nodeSets').reduce<number>(
        (sum, set) => sum + Number(at(set, 'count')) * requests(at(set, 'podTemplate')),
        0,
      ),
    Kibana: () => Number(at(object, 'spec', 'count')) * requests(at(object, 'spec', 'podTemplate')),
    Logstash: () => Number(at(object, 'spec', 'count')) * requests(at(object, 'spec', 'podTemplate')),
  };
  return pods[object.kind]?.() ?? 0;
}

describe('the quota', () => {
  it.each([
    ['production', cluster()],
    ['development', developmentCluster()],
  ] as const)('of %s has room for everything and for the largest pod a second time', (_, environment) => {
    const quota = (compileFoundation(model(), environment).objects ?? []).find(
      ({ kind, metadata }) => kind === 'ResourceQuota' && metadata.namespace === 'o11y-system',
    );
    const limit = parseBytes(at(quota, 'spec', 'hard', 'requests.memory')) ?? 0;
    const prometheus = prometheusSize(environment).memory;
    const used =
      objectsOf(environment).reduce((sum, object) => sum + requested(object), 0) +
      prometheus * environment.replicas.prometheus;
    expect(used).toBeGreaterThan(2 ** 33);
    expect(used + prometheus).toBeLessThan(limit);
  });
});

import { elasticsearch } from '../../src/logging/elasticsearch';
import type { ClusterEnvironment } from '../../src/model/model';
import { cluster, developmentCluster } from '../support/cluster';

interface NodeSet {
  readonly name: string;
  readonly count: number;
  readonly config: Readonly<Record<string, unknown>>;
  readonly podTemplate: { readonly spec: Readonly<Record<string, unknown>> };
  readonly volumeClaimTemplates: readonly { readonly spec: Readonly<Record<string, unknown>> }[];
}

const production = cluster({ replicas: { ...cluster().replicas, elasticsearchData: 6 } });

const specOf = (environment: ClusterEnvironment) =>
  elasticsearch(environment)['spec'] as Readonly<Record<string, unknown>> & { nodeSets: readonly NodeSet[] };

const tiers = (environment: ClusterEnvironment) =>
  specOf(environment).nodeSets.map(({ name, count, config }) => [name, count, config['node.roles']]);

describe('Elasticsearch', () => {
  it('has masters apart from a hot and a warm tier in production', () => {
    expect(tiers(production)).toEqual([
      ['master', 3, ['master']],
      ['hot', 2, ['data_hot', 'data_content', 'ingest']],
      ['warm', 4, ['data_warm']],
    ]);
  });

  it('has one tier where nodes are too few for two copies in each, and in development', () => {
    const roles = ['data_hot', 'data_content', 'ingest', 'data_warm'];
    expect(tiers(cluster())).toEqual([
      ['master', 3, ['master']],
      ['hot', 3, roles],
    ]);
    expect(tiers(developmentCluster())).toEqual([
      ['master', 1, ['master']],
      ['hot', 1, roles],
    ]);
  });

  it('is pinned, keeps its disks when it is deleted, and knows its users from Secrets', () => {
    expect(specOf(production)).toMatchObject({
      version: '9.5.0',
      image: 'docker.elastic.co/elasticsearch/elasticsearch:9.5.0',
      volumeClaimDeletePolicy: 'DeleteOnScaledownOnly',
      updateStrategy: { changeBudget: { maxUnavailable: 1, maxSurge: 0 } },
      auth: {
        fileRealm: [
          { secretName: 'elasticsearch-user-logstash' },
          { secretName: 'elasticsearch-user-collector' },
          { secretName: 'elasticsearch-user-grafana' },
          { secretName: 'elasticsearch-user-exporter' },
          { secretName: 'elasticsearch-user-jaeger-setup' },
          { secretName: 'elasticsearch-user-jaeger-collector' },
          { secretName: 'elasticsearch-user-jaeger-query' },
        ],
      },
    });
  });

  it('leaves TLS, users and the disruption budget to ECK, whose defaults are on', () => {
    const keys = Object.keys(specOf(production));
    expect(keys).not.toContain('http');
    expect(keys).not.toContain('podDisruptionBudget');
    const settings = specOf(production).nodeSets.flatMap(({ config }) => Object.keys(config));
    expect(settings.filter((key) => key.startsWith('xpack.security'))).toEqual([]);
  });

  it('runs every node set restricted, spread over nodes and zones, on disks of the environment', () => {
    for (const { name, podTemplate, volumeClaimTemplates } of specOf(production).nodeSets) {
      const labels = {
        'elasticsearch.k8s.elastic.co/cluster-name': 'o11y',
        'elasticsearch.k8s.elastic.co/statefulset-name': `o11y-es-${name}`,
      };
      const spread = {
        maxSkew: 1,
        whenUnsatisfiable: 'DoNotSchedule',
        labelSelector: { matchLabels: labels },
      };
      expect(podTemplate.spec).toMatchObject({
        automountServiceAccountToken: false,
        priorityClassName: 'o11y-critical',
        securityContext: {
          runAsNonRoot: true,
          runAsUser: 1000,
          fsGroup: 1000,
          seccompProfile: { type: 'RuntimeDefault' },
        },
        topologySpreadConstraints: [
          { ...spread, topologyKey: 'kubernetes.io/hostname' },
          { ...spread, topologyKey: 'topology.kubernetes.io/zone' },
        ],
        containers: [
          {
            name: 'elasticsearch',
            securityContext: {
              allowPrivilegeEscalation: false,
              capabilities: { drop: ['ALL'] },
              readOnlyRootFilesystem: true,
            },
          },
        ],
      });
      expect(podTemplate.spec).not.toHaveProperty('initContainers');
      expect(volumeClaimTemplates[0]?.spec).toEqual({
        accessModes: ['ReadWriteOnce'],
        storageClassName: 'fast',
        resources: { requests: { storage: name === 'master' ? '10Gi' : '1600Gi' } },
      });
    }
  });

  it('requests the memory that it limits', () => {
    for (const { podTemplate } of specOf(production).nodeSets) {
      const [{ resources }] = podTemplate.spec['containers'] as [
        { resources: Record<string, { memory: string }> },
      ];
      expect(resources['requests']?.memory).toBe(resources['limits']?.memory);
    }
  });

  it('tells shards of one zone from another’s, but not in development, where nodes may have no zone', () => {
    expect(elasticsearch(production).metadata.annotations).toEqual({
      'eck.k8s.elastic.co/downward-node-labels': 'topology.kubernetes.io/zone',
    });
    expect(specOf(production).nodeSets[0]?.config).toMatchObject({
      'node.attr.zone': `\${ZONE}`,
      'cluster.routing.allocation.awareness.attributes': 'k8s_node_name,zone',
    });
    expect(specOf(developmentCluster()).nodeSets[0]?.config).not.toHaveProperty('node.attr.zone');
  });

  it('maps no memory, so that no node must be prepared by a privileged pod', () => {
    for (const { config } of specOf(production).nodeSets) {
      expect(config['node.store.allow_mmap']).toBe(false);
    }
  });

  it('gets the keys of the snapshot bucket only where there is one', () => {
    expect(specOf(production)).not.toHaveProperty('secureSettings');
    const saved = specOf(cluster({ snapshots: { bucket: 'b', region: 'eu-central-1' } }));
    expect(saved['secureSettings']).toEqual([{ secretName: 'elasticsearch-snapshots' }]);
    expect(saved.nodeSets[0]?.config).toHaveProperty(['s3.client.default.region'], 'eu-central-1');
  });

  it('comes from the mirror of the environment with its pull secrets', () => {
    const mirrored = specOf(cluster({ images: { registry: 'mirror.example.com', pullSecrets: ['pull'] } }));
    expect(mirrored['image']).toBe('mirror.example.com/elasticsearch/elasticsearch:9.5.0');
    expect(mirrored.nodeSets[0]?.podTemplate.spec['imagePullSecrets']).toEqual([{ name: 'pull' }]);
  });
});

import type {
  IElasticsearch,
  IElasticsearchSpec,
} from '@kubernetes-models/elastic-cloud/elasticsearch.k8s.elastic.co/v1';
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1';
import { kubernetesObject } from '../manifests/object';
import { restrictedContainer, restrictedPod } from '../manifests/pod-security';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import type { Bytes } from '../model/quantity';
import { pullSecretsAs } from '../security/images';
import { elasticName } from '../security/names';
import { priorityClasses } from '../security/priority-classes';
import { elasticsearchSize } from '../sizing/elasticsearch';
import { dataTiers } from '../sizing/elasticsearch-tiers';
import { resourcesOf, type Size } from '../sizing/resources';
import { elasticImage, elasticUser, elasticVersion } from './elastic-image';
import { type MachineUser, machineUsers, snapshotsSecret, userSecret } from './names';

type NodeSet = IElasticsearchSpec['nodeSets'][number];

/** Masters keep the cluster's state only. */
const masterVolume: Bytes = '10Gi';

const zone = 'topology.kubernetes.io/zone';

/**
 * The cluster: masters apart from data nodes, TLS and users on (ECK's default), disks kept when nodes or the whole
 * resource are deleted. ECK sets the heap from the memory limit and makes a PodDisruptionBudget that lets a node go
 * only while the cluster is green, which no fixed budget can.
 */
export function elasticsearch(environment: ClusterEnvironment): KubernetesObject {
  const { data, master } = elasticsearchSize(environment);
  const { hot, warm } = dataTiers(environment);
  const { replicas, storage, snapshots } = environment;
  const set = nodeSetOf(environment);
  const oneTier = warm === 0;
  return kubernetesObject<IElasticsearch>({
    apiVersion: 'elasticsearch.k8s.elastic.co/v1',
    kind: 'Elasticsearch',
    metadata: {
      name: elasticName,
      namespace: namespaces.system,
      annotations: usesZones(environment) ? { 'eck.k8s.elastic.co/downward-node-labels': zone } : {},
    },
    spec: {
      version: elasticVersion,
      image: elasticImage(environment, 'elasticsearch'),
      volumeClaimDeletePolicy: 'DeleteOnScaledownOnly',
      updateStrategy: { changeBudget: { maxUnavailable: 1, maxSurge: 0 } },
      auth: {
        fileRealm: (Object.keys(machineUsers) as MachineUser[]).map((user) => ({
          secretName: userSecret(user),
        })),
      },
      ...(snapshots === undefined ? {} : { secureSettings: [{ secretName: snapshotsSecret }] }),
      nodeSets: [
        set('master', replicas.elasticsearchMasters, ['master'], master, masterVolume),
        set(
          'hot',
          hot,
          ['data_hot', 'data_content', 'ingest', ...(oneTier ? ['data_warm'] : [])],
          data,
          storage.elasticsearch,
        ),
        ...(oneTier ? [] : [set('warm', warm, ['data_warm'], data, storage.elasticsearch)]),
      ],
    },
  });
}

/** In development nodes may have no zone, and a pod that waits for one would never start. */
const usesZones = ({ stage }: ClusterEnvironment): boolean => stage !== 'development';

const nodeSetOf =
  (environment: ClusterEnvironment) =>
  (name: string, count: number, roles: readonly string[], size: Size, volume: Bytes): NodeSet => ({
    name,
    count,
    config: {
      'node.roles': roles,
      // Works on every node without a privileged init container; see docs/decisions on memory mapping.
      'node.store.allow_mmap': false,
      // Paid features and downloads that the network policies would deny.
      'xpack.ml.enabled': false,
      'ingest.geoip.downloader.enabled': false,
      ...(environment.snapshots === undefined
        ? {}
        : { 's3.client.default.region': environment.snapshots.region }),
      ...(usesZones(environment)
        ? {
            'node.attr.zone': `\${ZONE}`,
            'cluster.routing.allocation.awareness.attributes': 'k8s_node_name,zone',
          }
        : {}),
    },
    podTemplate: {
      // The operator writes it, and what it adds would show as drift.
      metadata: {},
      spec: {
        ...pullSecretsAs(environment, 'imagePullSecrets'),
        priorityClassName: priorityClasses.critical.name,
        automountServiceAccountToken: false,
        securityContext: restrictedPod(elasticUser),
        topologySpreadConstraints: spread(environment, name),
        containers: [
          {
            name: 'elasticsearch',
            resources: resourcesOf(size),
            securityContext: restrictedContainer,
            ...(usesZones(environment)
              ? {
                  env: [
                    {
                      name: 'ZONE',
                      valueFrom: { fieldRef: { fieldPath: `metadata.annotations['${zone}']` } },
                    },
                  ],
                }
              : {}),
          },
        ],
      },
    },
    volumeClaimTemplates: [
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: 'elasticsearch-data' },
        spec: {
          accessModes: ['ReadWriteOnce'],
          storageClassName: environment.storage.className,
          resources: { requests: { storage: volume } },
        },
      },
    ],
  });

/** Node sets spread over nodes and zones each for themselves, so that a zone takes no tier with it. */
function spread(environment: ClusterEnvironment, nodeSet: string): ITopologySpreadConstraint[] {
  const labelSelector = {
    matchLabels: {
      'elasticsearch.k8s.elastic.co/cluster-name': elasticName,
      'elasticsearch.k8s.elastic.co/statefulset-name': `${elasticName}-es-${nodeSet}`,
    },
  };
  const strict = environment.stage === 'production' ? 'DoNotSchedule' : 'ScheduleAnyway';
  return [
    { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: strict, labelSelector },
    ...(usesZones(environment)
      ? [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: strict, labelSelector } as const]
      : []),
  ];
}

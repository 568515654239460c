import type { IStatefulSet } from 'kubernetes-models/apps/v1';
import { disruptionBudget } from '../manifests/disruption-budget';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment, Model } from '../model/model';
import type { Bytes } from '../model/quantity';
import { componentOf } from '../security/components';
import { collectorSize, decisionWaitSeconds } from '../sizing/traces';
import { mountedConfig } from './config-map';
import { headless, service } from './objects';
import { pod } from './pod';
import { queueDirectory, samplerConfig } from './sampler-config';

const name = 'collector-sampler';

/** Of spans that were chosen and wait for Jaeger. */
const queueVolume: Bytes = '5Gi';

/** A decision, and the time to send what was decided. */
const graceSeconds = decisionWaitSeconds + 50;

/**
 * Pods with lasting names, one after the other replaced: whenever their number changes, traces under way are cut in
 * two. Hence no autoscaler.
 */
export function sampler(model: Model, environment: ClusterEnvironment): readonly KubernetesObject[] {
  const { replicas, cpu, memory } = collectorSize(environment);
  const { labels } = componentOf(name);
  const { annotations, object } = mountedConfig(name, namespaces.system, samplerConfig(model, environment));
  return [
    object,
    kubernetesObject<IStatefulSet>({
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: { name, namespace: namespaces.system },
      spec: {
        serviceName: name,
        replicas,
        selector: { matchLabels: { ...labels } },
        template: pod(environment, {
          component: name,
          image: 'collector',
          size: { cpu, memory },
          annotations,
          grace: graceSeconds,
          volumeMounts: [{ name: 'queue', mountPath: queueDirectory }],
        }),
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Delete', whenScaled: 'Delete' },
        volumeClaimTemplates: [
          {
            apiVersion: 'v1',
            kind: 'PersistentVolumeClaim',
            metadata: { name: 'queue' },
            spec: {
              accessModes: ['ReadWriteOnce'],
              storageClassName: environment.storage.className,
              resources: { requests: { storage: queueVolume } },
            },
          },
        ],
      },
    }),
    service(name, headless),
    ...disruptionBudget(name, namespaces.system, labels, replicas),
  ];
}

import { receiverEntries } from '../manifests/receivers-secret';
import { urlOf } from '../model/links';
import type { ClusterEnvironment, Model } from '../model/model';
import { alertmanagerConfigSecret, receiversSecret } from '../model/receiver';
import type { Values } from '../model/values';
import { priorityClasses } from '../security/priority-classes';
import { smallResources } from '../sizing/small';
import { spread } from './spread';

/** Silences and the log of notifications. */
const volume = '2Gi';

/** `alertmanager` of the chart's values. */
export function alertmanagerValues(model: Pick<Model, 'teams'>, environment: ClusterEnvironment): Values {
  const { replicas, storage } = environment;
  const count = replicas.alertmanager;
  return {
    podDisruptionBudget: { enabled: count > 1, minAvailable: count - 1 },
    alertmanagerSpec: {
      replicas: count,
      ...spread('alertmanager', count),
      priorityClassName: priorityClasses.critical.name,
      resources: smallResources.alertmanager,
      // Until the alerting layer has written the Secret, the operator starts with a receiver that does nothing.
      useExistingSecret: true,
      configSecret: alertmanagerConfigSecret,
      secrets: receiverEntries(model, environment).length === 0 ? [] : [receiversSecret],
      // An empty selector would merge the AlertmanagerConfigs of every namespace into the tree of the platform.
      alertmanagerConfigSelector: { matchLabels: { 'app.kubernetes.io/part-of': 'o11y' } },
      externalUrl: urlOf(environment, 'alertmanager'),
      retention: '120h',
      storage: {
        volumeClaimTemplate: {
          spec: {
            storageClassName: storage.className,
            accessModes: ['ReadWriteOnce'],
            resources: { requests: { storage: volume } },
          },
        },
      },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
      automountServiceAccountToken: false,
    },
  };
}

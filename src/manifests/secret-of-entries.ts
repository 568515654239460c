import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1';
import type { KubernetesObject } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { kubernetesObject } from './object';

/** The property of an entry that holds one value only. */
export const singleValue = 'value';

/** One Secret from many entries of the secret store: a key per entry, each with the entry's property `value`. */
export function secretOfEntries(
  { secretStore }: Pick<ClusterEnvironment, 'secretStore'>,
  secret: { readonly name: string; readonly namespace: string; readonly entries: readonly string[] },
): KubernetesObject {
  return kubernetesObject<IExternalSecret>({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: secret.name, namespace: secret.namespace },
    spec: {
      refreshInterval: '1h',
      secretStoreRef: { kind: secretStore.kind, name: secretStore.name },
      target: { name: secret.name, creationPolicy: 'Owner' },
      data: secret.entries.map((entry) => ({
        secretKey: entry,
        remoteRef: { key: entry, property: singleValue },
      })),
    },
  });
}

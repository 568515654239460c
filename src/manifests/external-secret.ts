import type { IExternalSecret } from '@kubernetes-models/external-secrets/external-secrets.io/v1';
import type { KubernetesObject } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { kubernetesObject } from './object';

export interface SecretFromStore {
  /** Of the Secret, and of its entry in the secret store. */
  readonly name: string;
  readonly namespace: string;
  /** Properties of the entry; keys of the Secret unless `template` says otherwise. */
  readonly properties: readonly string[];
  /** What the Secret looks like; texts may use `{{ .property }}`. @default a key per property */
  readonly template?: { readonly type: string; readonly data: Readonly<Record<string, string>> };
}

/** How often External Secrets looks for a rotated value. */
const refreshInterval = '1h';

/** A Secret that External Secrets fills, so that no value passes through Terraform. */
export function externalSecret(
  { secretStore }: Pick<ClusterEnvironment, 'secretStore'>,
  { name, namespace, properties, template }: SecretFromStore,
): KubernetesObject {
  return kubernetesObject<IExternalSecret>({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name, namespace },
    spec: {
      refreshInterval,
      secretStoreRef: { kind: secretStore.kind, name: secretStore.name },
      target: {
        name,
        creationPolicy: 'Owner',
        ...(template === undefined
          ? {}
          : { template: { engineVersion: 'v2', type: template.type, data: { ...template.data } } }),
      },
      data: properties.map((property) => ({ secretKey: property, remoteRef: { key: name, property } })),
    },
  });
}

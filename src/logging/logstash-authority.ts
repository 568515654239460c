import type {
  IExternalSecret,
  ISecretStore,
} from '@kubernetes-models/external-secrets/external-secrets.io/v1';
import type { IRole, IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1';
import type { IServiceAccount } from 'kubernetes-models/v1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import { logstashCertificates } from './names';

/** The Secret in the agents' namespace whose `ca.crt` signed Logstash's certificate. */
export const logstashAuthority = 'logstash-ca';

/** Reads that one Secret, and no other. */
const reader = 'logstash-ca-reader';

/**
 * ECK writes the authority beside Logstash; Filebeat runs in another namespace and a pod mounts Secrets of its own
 * only. External Secrets copies the public half, and again when ECK renews it.
 */
export const logstashAuthorityObjects: readonly KubernetesObject[] = [
  kubernetesObject<IServiceAccount>({
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: reader, namespace: namespaces.agents },
    automountServiceAccountToken: false,
  }),
  kubernetesObject<IRole>({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: reader, namespace: namespaces.system },
    rules: [
      {
        apiGroups: [''],
        resources: ['secrets'],
        resourceNames: [logstashCertificates.public],
        verbs: ['get'],
      },
    ],
  }),
  kubernetesObject<IRoleBinding>({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: reader, namespace: namespaces.system },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: reader },
    subjects: [{ kind: 'ServiceAccount', name: reader, namespace: namespaces.agents }],
  }),
  kubernetesObject<ISecretStore>({
    apiVersion: 'external-secrets.io/v1',
    kind: 'SecretStore',
    metadata: { name: reader, namespace: namespaces.agents },
    spec: {
      provider: {
        kubernetes: {
          remoteNamespace: namespaces.system,
          server: { caProvider: { type: 'ConfigMap', name: 'kube-root-ca.crt', key: 'ca.crt' } },
          auth: { serviceAccount: { name: reader } },
        },
      },
    },
  }),
  kubernetesObject<IExternalSecret>({
    apiVersion: 'external-secrets.io/v1',
    kind: 'ExternalSecret',
    metadata: { name: logstashAuthority, namespace: namespaces.agents },
    spec: {
      refreshInterval: '1h',
      secretStoreRef: { kind: 'SecretStore', name: reader },
      target: { name: logstashAuthority, creationPolicy: 'Owner' },
      data: [{ secretKey: 'ca.crt', remoteRef: { key: logstashCertificates.public, property: 'ca.crt' } }],
    },
  }),
];

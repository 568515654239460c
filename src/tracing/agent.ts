import type { IDaemonSet } from 'kubernetes-models/apps/v1';
import type { IClusterRole, IClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';
import { componentOf } from '../security/components';
import { Mi } from '../sizing/resources';
import { agentConfig } from './agent-config';
import { mountedConfig } from './config-map';
import { service, serviceAccount } from './objects';
import { pod } from './pod';

const name = 'collector-agent';

const role = 'o11y-collector-agent';

/** One on each node; pods reach the one of their own node through the Service. */
export function agent(environment: ClusterEnvironment): readonly KubernetesObject[] {
  const { annotations, object } = mountedConfig(name, namespaces.agents, agentConfig(environment));
  return [
    object,
    serviceAccount(name),
    ...permissions,
    kubernetesObject<IDaemonSet>({
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name, namespace: namespaces.agents },
      spec: {
        selector: { matchLabels: { ...componentOf(name).labels } },
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '20%' } },
        template: pod(environment, {
          component: name,
          image: 'collector',
          size: { cpu: 0.1, memory: 256 * Mi },
          annotations,
          priority: 'agent',
          serviceAccount: name,
          onEveryNode: true,
          env: [{ name: 'NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }],
        }),
      },
    }),
    service(name, { internalTrafficPolicy: 'Local' }),
  ];
}

/** To look up the pod behind an address. */
const permissions: readonly KubernetesObject[] = [
  kubernetesObject<IClusterRole>({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: role },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] }],
  }),
  kubernetesObject<IClusterRoleBinding>({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: role },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
    subjects: [{ kind: 'ServiceAccount', name, namespace: namespaces.agents }],
  }),
];

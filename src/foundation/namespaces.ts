import type { INamespace } from 'kubernetes-models/v1';
import { kubernetesObject } from '../manifests/object';
import { type KubernetesObject, namespaces } from '../model/artifacts';

type PodSecurityLevel = 'restricted' | 'privileged';

/** @see https://kubernetes.io/docs/concepts/security/pod-security-standards/ */
const levels: { readonly [N in keyof typeof namespaces]: PodSecurityLevel } = {
  system: 'restricted',
  operators: 'restricted',
  agents: 'privileged',
};

/** The node agents' namespace still warns of what is not restricted, so that nothing else settles there. */
function podSecurity(level: PodSecurityLevel): Readonly<Record<string, string>> {
  return {
    'pod-security.kubernetes.io/enforce': level,
    'pod-security.kubernetes.io/enforce-version': 'latest',
    'pod-security.kubernetes.io/audit': level,
    'pod-security.kubernetes.io/warn': 'restricted',
  };
}

export const compileNamespaces = (): readonly KubernetesObject[] =>
  (Object.keys(namespaces) as (keyof typeof namespaces)[]).map((key) =>
    kubernetesObject<INamespace>({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: namespaces[key],
        labels: { 'app.kubernetes.io/part-of': 'o11y', ...podSecurity(levels[key]) },
      },
    }),
  );

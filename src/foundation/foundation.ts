import type { IPriorityClass } from 'kubernetes-models/scheduling.k8s.io/v1';
import { kubernetesObject } from '../manifests/object';
import type { KubernetesObject, LayerArtifacts } from '../model/artifacts';
import type { ClusterEnvironment, Model } from '../model/model';
import { compileNetworkPolicies } from '../security/network-policies';
import { priorityClasses } from '../security/priority-classes';
import { compileNamespaces } from './namespaces';
import { compileQuotas } from './quotas';

const compilePriorityClasses = (): readonly KubernetesObject[] =>
  Object.values(priorityClasses).map(({ name, value }) =>
    kubernetesObject<IPriorityClass>({
      apiVersion: 'scheduling.k8s.io/v1',
      kind: 'PriorityClass',
      metadata: { name },
      value,
      description: 'The observability platform.',
    }),
  );

/** What must be there before anything runs: namespaces, who may talk to whom, and how much may be used. */
export function compileFoundation(_model: Model, environment: ClusterEnvironment): LayerArtifacts {
  return {
    releases: [],
    objects: [
      ...compileNamespaces(),
      ...compilePriorityClasses(),
      ...compileQuotas(environment),
      ...compileNetworkPolicies(environment),
    ],
  };
}

import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1';
import type { KubernetesObject } from '../model/artifacts';
import { kubernetesObject } from './object';

/** One pod at a time may be evicted. Made only where there is more than one, or a drain would never end. */
export function disruptionBudget(
  name: string,
  namespace: string,
  matchLabels: Readonly<Record<string, string>>,
  replicas: number,
): readonly KubernetesObject[] {
  if (replicas < 2) return [];
  return [
    kubernetesObject<IPodDisruptionBudget>({
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: { name, namespace },
      spec: { maxUnavailable: 1, selector: { matchLabels: { ...matchLabels } } },
    }),
  ];
}

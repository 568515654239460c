import type { ClusterEnvironment } from '../model/model';

/** A budget that always lets one pod go: one that holds the only pod would block every drain. */
export interface Redundancy {
  readonly replicas: number;
  readonly podDisruptionBudget: { readonly enabled: boolean; readonly minAvailable: number };
}

/** Two of each, but one in development. */
export function redundant({ stage }: Pick<ClusterEnvironment, 'stage'>): Redundancy {
  const replicas = stage === 'development' ? 1 : 2;
  return { replicas, podDisruptionBudget: { enabled: replicas > 1, minAvailable: 1 } };
}

import type { ClusterEnvironment } from '../model/model';
import { elasticsearchSize } from './elasticsearch';

/** A tier must hold both copies of a shard on different nodes. */
const smallestTier = 2;

export interface DataTiers {
  readonly hot: number;
  /** None where there are too few nodes for two tiers: then the hot nodes hold everything. */
  readonly warm: number;
}

/** Data nodes by tier: in proportion to what each has to hold. Development has one tier. */
export function dataTiers(
  environment: Pick<ClusterEnvironment, 'load' | 'retention' | 'storage' | 'replicas' | 'stage'>,
): DataTiers {
  const nodes = environment.replicas.elasticsearchData;
  const { hot, stored } = elasticsearchSize(environment);
  if (environment.stage === 'development' || nodes < 2 * smallestTier || hot === stored) {
    return { hot: nodes, warm: 0 };
  }
  const wanted = Math.round((nodes * hot) / stored);
  const hotNodes = Math.min(nodes - smallestTier, Math.max(smallestTier, wanted));
  return { hot: hotNodes, warm: nodes - hotNodes };
}

import { type Duration, formatDuration, milliseconds } from '../model/duration';
import type { ClusterEnvironment } from '../model/model';
import { hotDays } from '../sizing/elasticsearch';
import { dataTiers } from '../sizing/elasticsearch-tiers';

const day = 86_400_000;

interface Rollover {
  readonly keep: Duration;
  /** An index is deleted whole, so its last line is kept that much longer than `keep`. */
  readonly maxAge: Duration;
  /** Snapshot policy that must have saved an index before it is deleted. */
  readonly savedBy?: string;
}

/**
 * The body of a lifecycle policy. Indices roll over by size first: a shard above 50 GB is slow to move.
 * @see https://www.elastic.co/docs/reference/elasticsearch/index-lifecycle-actions
 */
export function lifecycle(
  environment: ClusterEnvironment,
  { keep, maxAge, savedBy }: Rollover,
): Readonly<Record<string, unknown>> {
  return {
    policy: {
      phases: {
        hot: {
          min_age: '0ms',
          actions: {
            rollover: { max_primary_shard_size: '50gb', max_age: elasticDuration(maxAge), min_docs: 1 },
            set_priority: { priority: 100 },
          },
        },
        ...(hasWarmPhase(environment, keep) ? { warm } : {}),
        delete: {
          min_age: elasticDuration(keep),
          actions: {
            ...(savedBy === undefined ? {} : { wait_for_snapshot: { policy: savedBy } }),
            delete: {},
          },
        },
      },
    },
  };
}

/** Nothing is written there any more: one segment searches fastest and takes least space. */
const warm = {
  min_age: `${hotDays}d`,
  actions: {
    set_priority: { priority: 50 },
    readonly: {},
    forcemerge: { max_num_segments: 1 },
  },
} as const;

function hasWarmPhase(environment: ClusterEnvironment, keep: Duration): boolean {
  return dataTiers(environment).warm > 0 && milliseconds(keep) > hotDays * day;
}

/** Elasticsearch knows no weeks. */
const elasticDuration = (duration: Duration): string => formatDuration(milliseconds(duration));

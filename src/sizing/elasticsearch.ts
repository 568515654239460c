import { milliseconds } from '../model/duration';
import type { ClusterEnvironment } from '../model/model';
import { bytes } from '../model/quantity';
import { retentionOf } from '../model/retention';
import { rawLogs } from './logs';
import { Gi, Ki, roundUp, type Size } from './resources';
import { keptShare } from './traces';

const day = 86_400_000;

/** A log line on disk against its raw size: source, inverted index and doc values, compressed. */
const indexedPerRaw = 1.1;

/** A span with its tags and process. */
const bytesPerSpan = Ki;

/** Above it Elasticsearch stops placing shards (low watermark 85 %); the rest is for merges. */
export const usableShare = 0.8;

/**
 * Data that one byte of memory serves.
 * @see https://www.elastic.co/blog/benchmarking-and-sizing-your-elasticsearch-cluster-for-logs-and-metrics
 */
const dataPerMemory = { hot: 30, warm: 160 } as const;

/** Days after which the lifecycle moves an index from the hot to the warm tier. */
export const hotDays = 3;

/** @see https://www.elastic.co/docs/deploy-manage/production-guidance/optimize-performance/size-shards */
export const shardSize = 40 * Gi;

/** A heap of at most half the memory, below the limit of compressed pointers. */
const largestMemory = 62 * Gi;

const smallest: Size = { cpu: 1, memory: 4 * Gi };

const memoryPerCore = 4 * Gi;

export interface ElasticsearchSize {
  /** Copies beside the primary; one node can hold none. */
  readonly replicas: 0 | 1;
  /** Bytes on all data nodes after the retention, by tier, replicas included. */
  readonly hot: number;
  readonly warm: number;
  readonly stored: number;
  /** Bytes of all data volumes that may be filled. */
  readonly usable: number;
  /** Shards at the end of the retention, replicas included. */
  readonly shards: number;
  readonly data: Size;
  readonly master: Size;
}

type Load = Pick<ClusterEnvironment, 'load' | 'retention' | 'storage' | 'replicas'>;

/** Bytes a day on disk, without replicas. */
export function writtenPerDay(environment: Pick<ClusterEnvironment, 'load'>): {
  readonly logs: number;
  readonly audit: number;
  readonly traces: number;
} {
  const raw = rawLogs(environment);
  return {
    logs: raw.app * indexedPerRaw,
    audit: raw.audit * indexedPerRaw,
    traces: environment.load.spansPerSecond * (day / 1000) * bytesPerSpan * keptShare,
  };
}

export function elasticsearchSize(environment: Load): ElasticsearchSize {
  const { retention, storage, replicas } = environment;
  const nodes = replicas.elasticsearchData;
  const copies = nodes > 1 ? 1 : 0;
  const written = writtenPerDay(environment);
  const kept = [
    { perDay: written.logs, days: milliseconds(retentionOf(environment, 'app')) / day },
    { perDay: written.audit, days: milliseconds(retentionOf(environment, 'audit')) / day },
    { perDay: written.traces, days: milliseconds(retention.traces) / day },
  ];
  const keep = (from: number, to: number): number =>
    (1 + copies) *
    kept.reduce((sum, { perDay, days }) => sum + perDay * Math.max(0, Math.min(days, to) - from), 0);
  const hot = keep(0, hotDays);
  const warm = keep(hotDays, Number.POSITIVE_INFINITY);
  const memory = Math.min(
    largestMemory,
    Math.max(smallest.memory, roundUp((hot / dataPerMemory.hot + warm / dataPerMemory.warm) / nodes, Gi)),
  );
  return {
    replicas: copies,
    hot,
    warm,
    stored: hot + warm,
    usable: bytes(storage.elasticsearch) * nodes * usableShare,
    shards: Math.ceil((hot + warm) / shardSize),
    data: { memory, cpu: Math.max(smallest.cpu, memory / memoryPerCore) },
    master: { memory: 2 * Gi, cpu: 0.5 },
  };
}

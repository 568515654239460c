import { milliseconds } from '../model/duration';
import type { ClusterEnvironment } from '../model/model';
import { bytes } from '../model/quantity';
import { timingOf } from '../model/timing';
import { Gi, Ki, Mi, roundUp, type Size } from './resources';

/**
 * 1 to 2 bytes a sample by the manual, 1.7 measured; a fifth on top for index, WAL and the blocks that are kept
 * until a compaction has replaced them.
 * @see https://prometheus.io/docs/prometheus/latest/storage/#operational-aspects
 * @see https://www.robustperception.io/how-much-disk-space-do-prometheus-blocks-use
 */
const bytesPerSample = 1.7 * 1.2;

/** A series in the head with its labels and index, half as much again while the WAL is replayed. */
const bytesPerSeries = 8 * Ki * 1.5;

const smallest: Size = { cpu: 0.5, memory: 2 * Gi };

const memoryPerCore = 4 * Gi;

/** What is left free for compactions and for the WAL: `retentionSize` is enforced only after the fact. */
export const usableShare = 0.85;

export interface PrometheusSize extends Size {
  readonly samplesPerSecond: number;
  /** Bytes that the retention fills, in one replica. */
  readonly stored: number;
  /** Bytes of the volume that may be filled. */
  readonly usable: number;
}

/** Of one replica: every replica scrapes everything. */
export function prometheusSize(
  environment: Pick<ClusterEnvironment, 'kind' | 'load' | 'retention' | 'storage'>,
): PrometheusSize {
  const { load, retention, storage } = environment;
  const scrapeSeconds = milliseconds(timingOf(environment).scrape) / 1000;
  const samplesPerSecond = load.activeSeries / scrapeSeconds;
  const memory = Math.max(smallest.memory, roundUp(load.activeSeries * bytesPerSeries, 512 * Mi));
  return {
    samplesPerSecond,
    stored: samplesPerSecond * (milliseconds(retention.metrics) / 1000) * bytesPerSample,
    usable: bytes(storage.prometheus) * usableShare,
    memory,
    cpu: Math.max(smallest.cpu, memory / memoryPerCore),
  };
}

/**
 * `255GB`: Prometheus' units are powers of two whatever they are called.
 * @see https://prometheus.io/docs/prometheus/latest/storage/#compaction (storage.tsdb.retention.size)
 */
export function retentionSize({ usable }: Pick<PrometheusSize, 'usable'>): string {
  const megabytes = Math.floor(usable / Mi);
  return megabytes % 1024 === 0 ? `${megabytes / 1024}GB` : `${megabytes}MB`;
}

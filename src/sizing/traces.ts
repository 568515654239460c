import type { ClusterEnvironment } from '../model/model';
import { Gi, Ki, Mi, roundUp, type Size } from './resources';

/** Of all spans, what the tail sampler keeps: errors, slow traces and the share taken at random, together. */
export const keptShare = 0.1;

/**
 * One core of a Collector takes that many a second, with 2 GiB of memory.
 * @see https://help.splunk.com/en/splunk-observability-cloud/manage-data/splunk-distribution-of-the-opentelemetry-collector/get-started-with-the-splunk-distribution-of-the-opentelemetry-collector/sizing-and-scaling
 */
const spansPerCore = 15_000;

const memoryPerCore = 2 * Gi;

/** Seconds that the tail sampler waits for the rest of a trace. */
export const decisionWaitSeconds = 10;

/** A span in the memory of the sampler. */
const bytesPerHeldSpan = 2 * Ki;

const spansPerTrace = 10;

export interface CollectorSize extends Size {
  readonly replicas: number;
  /** Traces held at once by one pod, with room for a burst of three times the load. */
  readonly heldTraces: number;
}

const burst = 3;

/** The gateway: as many pods as the spans need, and one more in case one is lost. */
export function collectorSize(environment: Pick<ClusterEnvironment, 'load' | 'stage'>): CollectorSize {
  const { load, stage } = environment;
  const needed = Math.max(1, Math.ceil(load.spansPerSecond / spansPerCore));
  const replicas = stage === 'development' ? needed : needed + 1;
  const heldSpans = (load.spansPerSecond * decisionWaitSeconds * burst) / needed;
  const cores = load.spansPerSecond / spansPerCore / needed;
  return {
    replicas,
    heldTraces: Math.ceil(heldSpans / spansPerTrace),
    cpu: Math.max(0.25, cores),
    memory: roundUp(512 * Mi + cores * memoryPerCore + heldSpans * bytesPerHeldSpan, 128 * Mi),
  };
}

/** Jaeger's collector and query are stateless: two of each, but one in development. */
export function jaegerSize({ load, stage }: Pick<ClusterEnvironment, 'load' | 'stage'>): Size & {
  readonly replicas: number;
} {
  const cores = (load.spansPerSecond * keptShare) / spansPerCore;
  return {
    replicas: stage === 'development' ? 1 : 2,
    cpu: Math.max(0.25, cores),
    memory: roundUp(512 * Mi + cores * memoryPerCore, 128 * Mi),
  };
}

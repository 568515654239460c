import type { ClusterEnvironment } from '../model/model';
import { bytes } from '../model/quantity';
import { Gi, type Size } from './resources';

/** A structured line of a web service. */
const bytesPerLine = 512;

/** Of a day's average at its busiest hour. */
const peak = 3;

/** Lines a second that one core of Logstash parses and redacts. */
const linesPerCore = 5_000;

export interface LogstashSize extends Size {
  readonly replicas: number;
  readonly linesPerSecond: number;
  /** Bytes of the persistent queue of one pod: one hour of the peak while Elasticsearch is away. */
  readonly queue: number;
}

export function logstashSize({ load, stage }: Pick<ClusterEnvironment, 'load' | 'stage'>): LogstashSize {
  const bytesPerSecond = (bytes(load.logsPerDay) / 86_400) * peak;
  const linesPerSecond = bytesPerSecond / bytesPerLine;
  const needed = Math.max(1, Math.ceil(linesPerSecond / linesPerCore));
  return {
    replicas: stage === 'development' ? needed : needed + 1,
    linesPerSecond,
    cpu: Math.max(0.5, linesPerSecond / linesPerCore / needed),
    memory: 2 * Gi,
    queue: Math.max(Gi, Math.ceil((bytesPerSecond * 3600) / needed / Gi) * Gi),
  };
}

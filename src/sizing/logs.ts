import type { ClusterEnvironment } from '../model/model';
import { bytes } from '../model/quantity';
import type { RetentionClass } from '../model/retention';
import { Gi, type Size } from './resources';

/** Raw bytes of log lines a day, by what they are kept for. */
export const rawLogs = ({
  load,
}: Pick<ClusterEnvironment, 'load'>): Readonly<Record<RetentionClass, number>> => ({
  app: bytes(load.logsPerDay),
  audit: load.auditLogsPerDay === undefined ? 0 : bytes(load.auditLogsPerDay),
});

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

export function logstashSize(environment: Pick<ClusterEnvironment, 'load' | 'stage'>): LogstashSize {
  const raw = rawLogs(environment);
  const bytesPerSecond = ((raw.app + raw.audit) / 86_400) * peak;
  const linesPerSecond = bytesPerSecond / bytesPerLine;
  const needed = Math.max(1, Math.ceil(linesPerSecond / linesPerCore));
  return {
    replicas: environment.stage === 'development' ? needed : needed + 1,
    linesPerSecond,
    cpu: Math.max(0.5, linesPerSecond / linesPerCore / needed),
    memory: 2 * Gi,
    queue: Math.max(Gi, Math.ceil((bytesPerSecond * 3600) / needed / Gi) * Gi),
  };
}

/** A page for people: its needs hardly depend on the load. */
export const kibanaSize = ({
  stage,
}: Pick<ClusterEnvironment, 'stage'>): Size & { readonly replicas: number } => ({
  replicas: stage === 'development' ? 1 : 2,
  cpu: 0.5,
  memory: 2 * Gi,
});

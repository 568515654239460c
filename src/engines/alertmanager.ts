import type { Engine } from './engine';
import { loopback } from './port';
import { type RunningEngine, startEngine } from './process';

export interface AlertmanagerOptions {
  readonly engine: Engine;
  readonly configFile: string;
  readonly dataDir: string;
  readonly port: number;
  readonly extraFlags?: readonly string[];
  readonly readyTimeoutMs?: number;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
}

export function alertmanagerArgs(options: AlertmanagerOptions): readonly string[] {
  const { configFile, dataDir, port, extraFlags = [] } = options;
  return [
    `--config.file=${configFile}`,
    `--storage.path=${dataDir}`,
    `--web.listen-address=${loopback}:${port}`,
    `--web.external-url=http://${loopback}:${port}/`,
    // Alone: with an address it would listen for peers on every interface.
    '--cluster.listen-address=',
    ...extraFlags,
  ];
}

/**
 * Starts one Alertmanager without peers on 127.0.0.1 and waits until it is ready.
 * @throws ProblemError O11Y2004, O11Y2005
 */
export function startAlertmanager(options: AlertmanagerOptions): Promise<RunningEngine> {
  const { engine, port, readyTimeoutMs, onLine, signal } = options;
  return startEngine({
    engine,
    args: alertmanagerArgs(options),
    port,
    readyTimeoutMs,
    onLine,
    signal,
  });
}

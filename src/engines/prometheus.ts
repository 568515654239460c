import type { Engine } from './engine';
import { loopback } from './port';
import { type RunningEngine, startEngine } from './process';
import { isAtLeast, type Version } from './version';

export type PrometheusFeature = 'exemplars' | 'otlp';

export interface PrometheusOptions {
  readonly engine: Engine;
  /** Names its rule files itself. */
  readonly configFile: string;
  readonly dataDir: string;
  readonly port: number;
  /** How old a sample may be and still count as current. @default 5m */
  readonly lookbackDelta?: string;
  /** @default 15d */
  readonly retention?: string;
  readonly features?: readonly PrometheusFeature[];
  readonly extraFlags?: readonly string[];
  readonly readyTimeoutMs?: number;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
}

export interface RunningPrometheus extends RunningEngine {
  /** Asked for, but unknown to this version. */
  readonly leftOut: readonly PrometheusFeature[];
}

/**
 * What switches a feature on, newest spelling first.
 * @see https://github.com/prometheus/prometheus/blob/v3.14.0/cmd/prometheus/main.go
 */
const featureFlags: Readonly<
  Record<PrometheusFeature, readonly { since: readonly [number, number]; flag: string }[]>
> = {
  exemplars: [{ since: [2, 25], flag: '--enable-feature=exemplar-storage' }],
  otlp: [
    { since: [3, 0], flag: '--web.enable-otlp-receiver' },
    { since: [2, 47], flag: '--enable-feature=otlp-write-receiver' },
  ],
};

/** The flag for this version, or undefined when it does not know the feature. */
export function featureFlag(feature: PrometheusFeature, version: Version | undefined): string | undefined {
  return featureFlags[feature].find(({ since }) => isAtLeast(version, since))?.flag;
}

export function prometheusArgs(options: PrometheusOptions): readonly string[] {
  const {
    engine,
    configFile,
    dataDir,
    port,
    lookbackDelta,
    retention,
    features = [],
    extraFlags = [],
  } = options;
  return [
    `--config.file=${configFile}`,
    `--storage.tsdb.path=${dataDir}`,
    `--web.listen-address=${loopback}:${port}`,
    // Links in notifications would otherwise carry the name of the machine.
    `--web.external-url=http://${loopback}:${port}/`,
    ...(lookbackDelta === undefined ? [] : [`--query.lookback-delta=${lookbackDelta}`]),
    ...(retention === undefined ? [] : [`--storage.tsdb.retention.time=${retention}`]),
    ...features.flatMap((feature) => featureFlag(feature, engine.version) ?? []),
    ...extraFlags,
  ];
}

/**
 * Starts Prometheus on 127.0.0.1 and waits until it is ready.
 * @throws ProblemError O11Y2004, O11Y2005
 */
export async function startPrometheus(options: PrometheusOptions): Promise<RunningPrometheus> {
  const { engine, port, features = [], readyTimeoutMs, onLine, signal } = options;
  const running = await startEngine({
    engine,
    args: prometheusArgs(options),
    port,
    readyTimeoutMs,
    onLine,
    signal,
  });
  return {
    ...running,
    leftOut: features.filter((feature) => featureFlag(feature, engine.version) === undefined),
  };
}

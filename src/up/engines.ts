import { createWriteStream, mkdirSync, rmSync, type WriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAlertmanager } from '../engines/alertmanager';
import type { Engine, EngineName } from '../engines/engine';
import { type RunningEngine, startEngine } from '../engines/process';
import { startPrometheus } from '../engines/prometheus';
import { probeModules } from '../metrics/exporters';
import type { LocalEnvironment } from '../model/model';
import { timingOf } from '../model/timing';
import { renderYaml } from '../render/yaml';
import type { RecordedEngine } from './leftovers';
import type { Lifetime } from './lifetime';
import type { Parts } from './parts';
import type { Ports } from './ports';
import type { Steps } from './steps';

/** The engines that `up` runs; without the one for probes their SLOs have no data. */
export type Engines = Readonly<
  Record<Extract<EngineName, 'prometheus' | 'alertmanager' | 'node_exporter'>, Engine>
> & { readonly blackbox_exporter?: Engine };

export interface EngineGround {
  readonly environment: LocalEnvironment;
  readonly engines: Engines;
  readonly ports: Ports;
  /** Takes data and logs. */
  readonly folder: string;
  readonly steps: Steps;
  readonly lifetime: Lifetime;
  readonly parts: Parts;
  /** Told of each engine that runs. */
  readonly onStarted: (engine: RecordedEngine) => void;
}

type LocalEngine = keyof Engines;

type Start = (common: StartCommon) => Promise<RunningEngine>;

interface StartCommon {
  readonly engine: Engine;
  readonly port: number;
  readonly dataDir: string;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

export function runAlertmanager(ground: EngineGround, configFile: string): Promise<void> {
  return run(ground, 'alertmanager', 'start Alertmanager', (common) =>
    startAlertmanager({ ...common, configFile }),
  );
}

/** Only what the alerts and dashboards of nodes read, and nothing about users, files or services. */
const collectors = ['cpu', 'diskstats', 'filesystem', 'loadavg', 'meminfo', 'netdev', 'time', 'uname'];

/** Unknown elsewhere, and an unknown flag ends the exporter. */
const linuxCollectors = ['conntrack', 'netstat', 'pressure', 'stat', 'timex', 'vmstat'];

export function runNodeExporter(ground: EngineGround): Promise<void> {
  return run(ground, 'node_exporter', 'start the node exporter', ({ port, ...common }) =>
    startEngine({
      ...common,
      port,
      args: [
        `--web.listen-address=127.0.0.1:${port}`,
        '--collector.disable-defaults',
        ...(process.platform === 'linux' ? [...collectors, ...linuxCollectors] : collectors).map(
          (name) => `--collector.${name}`,
        ),
      ],
    }),
  );
}

export function runBlackboxExporter(ground: EngineGround): Promise<void> {
  const configFile = join(ground.folder, 'blackbox.yml');
  writeFileSync(configFile, renderYaml({ modules: probeModules }));
  return run(ground, 'blackbox_exporter', 'start the blackbox exporter', ({ port, ...common }) =>
    startEngine({
      ...common,
      port,
      args: [
        `--config.file=${configFile}`,
        `--web.listen-address=127.0.0.1:${port}`,
        // By default half a second less than the scrape may take, which here may be one second in all.
        '--timeout-offset=0.1',
      ],
    }),
  );
}

export function runPrometheus(
  ground: EngineGround,
  config: Readonly<Record<string, unknown>>,
): Promise<void> {
  const configFile = join(ground.folder, 'prometheus.yml');
  writeFileSync(configFile, renderYaml(config));
  const { scaled } = timingOf(ground.environment);
  return run(ground, 'prometheus', 'start Prometheus', (common) =>
    startPrometheus({
      ...common,
      configFile,
      lookbackDelta: scaled('5m'),
      features: ['exemplars'],
      // The first alerts are sent before Prometheus knows its Alertmanager, and again only after this, by default 1m.
      // Not 1m scaled: an alert counts as over after four of these without news, and a laptop may stall for seconds.
      extraFlags: [`--rules.alert.resend-delay=${scaled('5m')}`],
    }),
  );
}

async function run(ground: EngineGround, name: LocalEngine, step: string, start: Start): Promise<void> {
  const { steps, lifetime, parts, engines, ports, folder, onStarted } = ground;
  const engine = engines[name];
  await steps.run(step, async () => {
    if (engine === undefined) return `${name} was not found, what it measures has no data`;
    const version = engine.version?.text;
    const log = openLog(folder, name);
    const running = await lifetime.own((signal) =>
      start({
        engine,
        port: ports[name],
        dataDir: freshFolder(folder, name),
        signal,
        onLine: (line) => log.write(`${line}\n`),
      }),
    );
    const { url, pid, exited, describeEnd, tail } = running;
    parts.add({ name, kind: 'engine', url, pid, ...(version === undefined ? {} : { version }) });
    onStarted({ name, pid, port: ports[name] });
    void exited.then(() => {
      log.end();
      parts.ended(name, describeEnd(), tail());
    });
    return `${version === undefined ? '' : `${version} at `}${url}`;
  });
}

function openLog(folder: string, name: string): WriteStream {
  mkdirSync(join(folder, 'logs'), { recursive: true });
  // A full disk must not end what runs.
  return createWriteStream(join(folder, 'logs', `${name}.log`)).on('error', () => {});
}

/** History of an earlier start would spend today's budget. */
function freshFolder(folder: string, name: string): string {
  const path = join(folder, 'data', name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}

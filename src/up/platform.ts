import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startShop } from '../../demo/shop';
import { compile } from '../compile/compile';
import { startAlertmanager } from '../engines/alertmanager';
import type { Engine, EngineName } from '../engines/engine';
import { startEngine } from '../engines/process';
import { startPrometheus } from '../engines/prometheus';
import type { LocalEnvironment, Model } from '../model/model';
import { timingOf } from '../model/timing';
import { renderTree } from '../render/tree';
import { writeTree } from '../render/write';
import { renderYaml } from '../render/yaml';
import { Inbox } from './notifications';
import { ports } from './ports';
import { instantQuery } from './prometheus-api';
import { compilePrometheusConfig, type Targets } from './prometheus-config';
import { startServer } from './server';
import { gatherState } from './state';
import type { Steps } from './steps';
import { waitFor } from './wait';

export interface Platform {
  readonly page: string;
  readonly prometheus: string;
  readonly alertmanager: string;
  /** Base URLs of the demo shop's services. */
  readonly shop: Readonly<Record<string, string>>;
  readonly inbox: Inbox;
}

type Engines = Readonly<Record<Extract<EngineName, 'prometheus' | 'alertmanager' | 'node_exporter'>, Engine>>;

/** Starts everything, in the order in which one part needs the other; `onStop` gets what undoes each start. */
export async function startPlatform(
  root: string,
  model: Model,
  environment: LocalEnvironment,
  engines: Engines,
  steps: Steps,
  onStop: (stop: () => Promise<void>) => void,
): Promise<Platform> {
  const folder = join(root, '.o11y');
  const timing = timingOf(environment);
  const artifacts = compile(model, environment);
  const inbox = new Inbox();
  const urls = {
    prometheus: `http://127.0.0.1:${ports.prometheus}`,
    alertmanager: `http://127.0.0.1:${ports.alertmanager}`,
  };

  await steps.run('render rules, routes and dashboards', async () => {
    const tree = renderTree(artifacts);
    writeTree(join(folder, 'local'), tree);
    return `${tree.size} files in .o11y/local`;
  });

  const shop = await steps.run('start the demo shop', async (say) => {
    const started = await startShop({ logDir: join(folder, 'logs') });
    onStop(() => started.stop());
    say(Object.keys(started.services).join(', '));
    return started;
  });

  const page = await steps.run('start the page', async (say) => {
    const server = await startServer({
      inbox,
      runbooks: artifacts.runbooks,
      state: () => gatherState(model, { ...urls, notifications: () => inbox.all() }),
    });
    onStop(server.stop);
    say(server.url);
    return server;
  });

  await steps.run('start Alertmanager', async () => {
    const running = await startAlertmanager({
      engine: engines.alertmanager,
      configFile: join(folder, 'local/alertmanager/alertmanager.yaml'),
      dataDir: freshFolder(folder, 'alertmanager'),
      port: ports.alertmanager,
    });
    onStop(running.stop);
    return `${engines.alertmanager.version?.text ?? ''} at ${running.url}`;
  });

  await steps.run('start the node exporter', async () => {
    const running = await startEngine({
      engine: engines.node_exporter,
      args: [`--web.listen-address=127.0.0.1:${ports.node_exporter}`],
      port: ports.node_exporter,
    });
    onStop(running.stop);
    return `${engines.node_exporter.version?.text ?? ''} at ${running.url}`;
  });

  const targets = targetsOf(model, shop.services);
  await steps.run('start Prometheus', async () => {
    const configFile = join(folder, 'prometheus.yml');
    const config = compilePrometheusConfig(
      model,
      timing,
      targets,
      `127.0.0.1:${ports.alertmanager}`,
      join(folder, 'local/rules/*.yaml'),
    );
    writeFileSync(configFile, renderYaml(config));
    const running = await startPrometheus({
      engine: engines.prometheus,
      configFile,
      dataDir: freshFolder(folder, 'prometheus'),
      port: ports.prometheus,
      lookbackDelta: timing.scaled('5m'),
      features: ['exemplars'],
    });
    onStop(running.stop);
    return `${engines.prometheus.version?.text ?? ''} at ${running.url}`;
  });

  await steps.run('wait until every target answers', async () => {
    const expected = Object.keys(targets).length;
    await waitFor(`${expected} targets up`, 60_000, async () => {
      const up = await instantQuery(urls.prometheus, 'up == 1');
      return up.length === expected;
    });
    return `${expected} targets`;
  });

  return {
    ...urls,
    page: page.url,
    inbox,
    shop: Object.fromEntries(Object.entries(shop.services).map(([name, { url }]) => [name, url])),
  };
}

/** The demo shop by name, the engines by the service that owns them. */
function targetsOf(model: Model, shop: Readonly<Record<string, { readonly port: number }>>): Targets {
  const known: Readonly<Record<string, number>> = {
    'platform/prometheus': ports.prometheus,
    'platform/alertmanager': ports.alertmanager,
    'platform/nodes': ports.node_exporter,
    ...Object.fromEntries(Object.entries(shop).map(([name, { port }]) => [`shop/${name}`, port])),
  };
  return Object.fromEntries(
    model.services.flatMap(({ id }) => (known[id] === undefined ? [] : [[id, `127.0.0.1:${known[id]}`]])),
  );
}

/** History of an earlier start would spend today's budget. */
function freshFolder(folder: string, name: string): string {
  const path = join(folder, 'data', name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
}

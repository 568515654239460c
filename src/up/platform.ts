import { join } from 'node:path';
import { defaultStateFile } from '../../demo/lib/state';
import { compile, documented } from '../compile/compile';
import { milliseconds } from '../model/duration';
import { localPageUrl, localPortOf } from '../model/links';
import type { LocalEnvironment, Model } from '../model/model';
import { timingOf } from '../model/timing';
import { renderFiles } from '../render/tree';
import { writeTree } from '../render/write';
import {
  type EngineGround,
  type Engines,
  runAlertmanager,
  runBlackboxExporter,
  runNodeExporter,
  runPrometheus,
} from './engines';
import { gatherHistory } from './history';
import { createInbox, type Inbox } from './inbox';
import type { RecordedEngine } from './leftovers';
import type { Lifetime } from './lifetime';
import type { Parts } from './parts';
import { portsOf } from './ports';
import { compilePrometheusConfig } from './prometheus-config';
import { receiversOf } from './receivers';
import { startPageServer } from './server';
import { runShop } from './shop';
import { type FaultControl, faultControl } from './shop-control';
import { gatherState } from './state';
import type { Steps } from './steps';
import { probesOf, targetsOf, waitForTargets } from './targets';

export interface Platform {
  readonly page: string;
  readonly prometheus: string;
  readonly alertmanager: string;
  readonly shop: string;
  readonly inbox: Inbox;
  readonly faults: FaultControl;
}

export interface PlatformOptions {
  readonly model: Model;
  readonly environment: LocalEnvironment;
  readonly engines: Engines;
  readonly files: PlatformFiles;
  readonly steps: Steps;
  readonly lifetime: Lifetime;
  readonly parts: Parts;
  readonly onStarted: (engine: RecordedEngine) => void;
}

export interface PlatformFiles {
  /** Takes everything that is rendered, kept and logged. */
  readonly folder: string;
  /** Tells the next start what a killed one left running. */
  readonly record: string;
  /** Tells `demo:break` where the shop is. */
  readonly shop: string;
}

/** The files of an `up`: each first port has its own, and the usual one is where `demo:break` looks. */
export function platformFiles(root: string, environment: Pick<LocalEnvironment, 'port'>): PlatformFiles {
  const port = localPortOf(environment);
  const folder = join(root, '.o11y', String(port));
  return {
    folder,
    record: join(folder, 'running.json'),
    shop: port === localPortOf({}) ? join(root, defaultStateFile) : join(folder, 'demo.json'),
  };
}

/** Starts everything, in the order in which one part needs the other, and waits until every part answers. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { model, environment, files, steps, lifetime, parts } = options;
  const { folder } = files;
  const ports = portsOf(environment);
  const urls = {
    page: localPageUrl(environment),
    prometheus: `http://127.0.0.1:${ports.prometheus}`,
    alertmanager: `http://127.0.0.1:${ports.alertmanager}`,
    shop: `http://127.0.0.1:${ports.storefront}`,
  };
  const artifacts = documented(model, compile(model, environment));
  await steps.run('render rules, routes and dashboards', async () => {
    return `${writeTree(join(folder, 'rendered'), renderFiles(artifacts))} files`;
  });

  const shop = await runShop({
    storefrontPort: ports.storefront,
    logDir: join(folder, 'logs'),
    stateFile: files.shop,
    steps,
    lifetime,
    parts,
  });
  const inbox = createInbox();
  const faults = faultControl(addressesOf(shop.services, ({ url }) => url));
  await steps.run('start the page', async () => {
    const page = await lifetime.own(() =>
      startPageServer({
        port: ports.page,
        inbox,
        faults,
        runbooks: artifacts.runbooks,
        dashboards: artifacts.dashboards,
        prometheus: urls.prometheus,
        scrape: milliseconds(timingOf(environment).scrape) / 1000,
        receivers: receiversOf(model).map(({ name }) => name),
        state: () => gatherState(model, environment, { links: urls, inbox, faults, parts: parts.all }),
        history: () => gatherHistory(urls.prometheus, model.slos),
      }),
    );
    return page.url;
  });

  const ground: EngineGround = { ...options, ports, folder };
  await runAlertmanager(ground, join(folder, 'rendered/alertmanager/alertmanager.yaml'));
  await runNodeExporter(ground);
  const targets = targetsOf(
    model,
    ports,
    addressesOf(shop.services, ({ port }) => port),
  );
  const wanted = probesOf(model, targets);
  if (wanted.length > 0) await runBlackboxExporter(ground);
  const probes = options.engines.blackbox_exporter === undefined ? [] : wanted;
  const config = compilePrometheusConfig(model, {
    timing: timingOf(environment),
    targets,
    probes,
    prober: `127.0.0.1:${ports.blackbox_exporter}`,
    alertmanager: `127.0.0.1:${ports.alertmanager}`,
    ruleFiles: join(folder, 'rendered/rules/*.yaml'),
  });
  await runPrometheus(ground, config);
  await steps.run('wait until every target answers', () =>
    waitForTargets(urls.prometheus, Object.keys(targets).length + probes.length, lifetime.signal),
  );
  return { ...urls, inbox, faults };
}

function addressesOf<Address, T>(
  services: Readonly<Record<string, Address>>,
  pick: (address: Address) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(services).map(([name, address]) => [name, pick(address)]));
}

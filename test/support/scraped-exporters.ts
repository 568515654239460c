import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '../../src/engines/engine';
import { freePort } from '../../src/engines/port';
import { type RunningEngine, startEngine } from '../../src/engines/process';
import { startPrometheus } from '../../src/engines/prometheus';
import { temporaryFolder } from './folder';

/** Addresses of what runs. */
export interface ScrapedExporters {
  /** Scrapes itself and all others. */
  readonly prometheus: string;
  readonly node: string;
  /** An exporter that nobody knows. */
  readonly acme: string;
  readonly stop: () => Promise<void>;
}

/** Every engine that answers with metrics runs, and the first scrapes them all, until it has something of each. */
export async function scrapedExporters(
  prometheus: Engine,
  alertmanager: Engine,
  nodeExporter: Engine,
  blackbox: Engine,
): Promise<ScrapedExporters> {
  const acme = createServer((_, answer) =>
    answer.end(
      '# TYPE acme_jobs gauge\nacme_jobs{queue="mail"} 1\n# TYPE acme_done_total counter\nacme_done_total{kind="a"} 1\n# TYPE acme_new gauge\nacme_new 1\n',
    ),
  );
  await new Promise<void>((listening) => acme.listen(0, '127.0.0.1', listening));
  const folder = temporaryFolder();
  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const ports = [await freePort(), await freePort(), await freePort(), await freePort()] as const;
  const listen = (port: number): string => `--web.listen-address=127.0.0.1:${port}`;
  const [own, am, node, bb] = ports;
  const engines: readonly RunningEngine[] = await Promise.all([
    startEngine({
      engine: alertmanager,
      port: am,
      args: [
        `--config.file=${write('am.yml', 'route: { receiver: nobody }\nreceivers: [{ name: nobody }]\n')}`,
        `--storage.path=${join(folder, 'am')}`,
        '--cluster.listen-address=',
        listen(am),
      ],
    }),
    startEngine({ engine: nodeExporter, port: node, args: [listen(node)] }),
    startEngine({
      engine: blackbox,
      port: bb,
      args: [`--config.file=${write('bb.yml', 'modules: { http: { prober: http } }\n')}`, listen(bb)],
    }),
  ]);
  const job = (name: string, port: number, more = ''): string =>
    `  - { job_name: ${name}, static_configs: [{ targets: ['127.0.0.1:${port}'] }]${more} }\n`;
  const config = `global: { scrape_interval: 1s }\nscrape_configs:\n${job('prometheus', own)}${job('alertmanager', am)}${job('node', node)}${job('acme', (acme.address() as AddressInfo).port)}${job('blackbox', bb, `, metrics_path: /probe, params: { module: [http], target: ['http://127.0.0.1:${own}/-/healthy'] }`)}`;
  const running = await startPrometheus({
    engine: prometheus,
    configFile: write('prometheus.yml', config),
    dataDir: join(folder, 'data'),
    port: own,
  });
  const scraped = async (): Promise<boolean> => {
    const answer = await fetch(`${running.url}/api/v1/query?query=sum(up)`);
    return /"5"\]/.test(await answer.text());
  };
  for (let tries = 0; tries < 60 && !(await scraped()); tries++) await sleep(500);
  if (!(await scraped())) throw new Error('not everything was scraped');
  return {
    prometheus: running.url,
    node: `http://127.0.0.1:${node}/metrics`,
    acme: `http://127.0.0.1:${(acme.address() as AddressInfo).port}`,
    stop: async () => {
      await Promise.all([running, ...engines].map((engine) => engine.stop()));
      acme.close();
    },
  };
}

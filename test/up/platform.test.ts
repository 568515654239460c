import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import type { Service } from '../../src/model/model';
import type { Engines } from '../../src/up/engines';
import { createLifetime, type Lifetime } from '../../src/up/lifetime';
import { createParts, type Parts } from '../../src/up/parts';
import { type Platform, type PlatformFiles, platformFiles } from '../../src/up/platform';
import { assertPortsFree, portsOf } from '../../src/up/ports';
import type { State } from '../../src/up/state';
import { eventually } from '../demo/eventually';
import { descendants, isAlive } from '../demo/processes';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { local, modelWith, probing, service, slo, team } from '../support/model';
import { startQuietly } from '../support/platform';
import { freeFirstPort } from './free-ports';

// Nine processes start; on a busy machine each needs its time.
jest.setTimeout(120_000);

const platformTeam = { ...team, id: 'platform', name: 'platform' };
const platformService = (name: string, job: string): Service => ({
  ...service,
  id: `platform/${name}`,
  name,
  job,
  owner: platformTeam,
});
const model = modelWith({
  teams: [platformTeam, team],
  slos: [slo, probing('http://checkout.shop.svc:3000/healthz')],
  services: [
    service,
    platformService('nodes', 'node-exporter'),
    platformService('prometheus', 'prometheus'),
    platformService('alertmanager', 'alertmanager'),
  ],
});

describeWithEngine('prometheus', (prometheus) =>
  describeWithEngine('alertmanager', (alertmanager) =>
    describeWithEngine('node_exporter', (node_exporter) =>
      describeWithEngine('blackbox_exporter', (blackbox_exporter) => {
        const engines: Engines = { prometheus, alertmanager, node_exporter, blackbox_exporter };
        const root = temporaryFolder();
        const said: string[] = [];
        const lifetime: Lifetime = createLifetime();
        const parts: Parts = createParts(lifetime.signal, (text) => said.push(text));
        let platform: Platform;
        let files: PlatformFiles;
        let port: number;
        const before = descendants(process.pid);

        beforeAll(async () => {
          port = await freeFirstPort();
          const environment = { ...local, port };
          files = platformFiles(root, environment);
          platform = await startQuietly(root, { model, environment, engines, lifetime, parts });
        });
        afterAll(() => lifetime.end());

        const state = async (): Promise<State> =>
          (await fetch(`${platform.page}/api/state`)).json() as Promise<State>;

        it('answers everywhere, with every target up', async () => {
          expect(platform).toMatchObject({
            page: `http://127.0.0.1:${port}`,
            prometheus: `http://127.0.0.1:${port + 1}`,
            alertmanager: `http://127.0.0.1:${port + 2}`,
            shop: `http://127.0.0.1:${port + 4}`,
          });
          const { targets, unanswered, faults, parts: running } = await state();
          expect(targets.map(({ job, up }) => [job, up])).toEqual([
            ['alertmanager', true],
            ['node-exporter', true],
            ['probe/shop/checkout-probe', true],
            ['prometheus', true],
            ['shop/checkout', true],
          ]);
          expect(unanswered).toEqual([]);
          expect(Object.keys(faults)).toEqual(['catalogue', 'mailer', 'checkout', 'storefront', 'edge']);
          expect(running.filter(({ pid, end }) => isAlive(pid) && end === undefined)).toHaveLength(10);
          expect(await (await fetch(platform.shop)).text()).toContain('<h1>');
        });

        it('measures the SLO and tells the watchdog, whose links lead to this page', async () => {
          await eventually(async () => {
            const { slos, receivers } = await state();
            expect(slos).toMatchObject([
              { id: 'shop/checkout-availability', errorRatio: 0 },
              { id: 'shop/checkout-probe', errorRatio: 0 },
            ]);
            expect(receivers.at(-1)?.count).toBeGreaterThan(0);
          }, 40_000);
          const rules = readFileSync(join(files.folder, 'rendered/rules/shop-checkout.yaml'), 'utf8');
          expect(rules).toContain(`http://127.0.0.1:${port}/runbooks/`);
        });

        it('breaks and mends the shop from the page', async () => {
          const plant = (fault: object): Promise<Response> =>
            fetch(`${platform.page}/api/fault`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ service: 'mailer', fault }),
            });
          expect((await plant({ latencyMs: 5 })).status).toBe(204);
          expect((await state()).faults['mailer']).toEqual({ errors: 0, latencyMs: 5 });
          expect((await plant({})).status).toBe(204);
          expect((await platform.faults.current())['mailer']).toEqual({ errors: 0, latencyMs: 0 });
        });

        it('cannot be reached from outside of this machine', async () => {
          const outside = Object.values(networkInterfaces())
            .flatMap((addresses) => addresses ?? [])
            .find(({ family, internal }) => family === 'IPv4' && !internal);
          // A machine without a network has no outside.
          const host = outside?.address ?? '127.0.0.2';
          for (const each of Object.values(portsOf({ port }))) {
            await expect(fetch(`http://${host}:${each}/`)).rejects.toThrow('fetch failed');
          }
        });

        it('reads harmless things of this machine only', async () => {
          const metrics = await (await fetch(`http://127.0.0.1:${port + 3}/metrics`)).text();
          const collectors = [...metrics.matchAll(/node_scrape_collector_success\{collector="(\w+)"/g)].map(
            ([, name]) => name,
          );
          const linux = ['conntrack', 'netstat', 'pressure', 'stat', 'timex', 'vmstat'];
          const common = ['cpu', 'diskstats', 'filesystem', 'loadavg', 'meminfo', 'netdev', 'time', 'uname'];
          expect(collectors.sort()).toEqual(
            [...common, ...(process.platform === 'linux' ? linux : [])].sort(),
          );
        });

        it('says when a part ends by itself, on the page too, and goes on with the others', async () => {
          const mailer = parts.all().find(({ name }) => name === 'mailer');
          const engine = parts.all().find(({ name }) => name === 'alertmanager');
          process.kill(mailer?.pid ?? 0, 'SIGKILL');
          process.kill(engine?.pid ?? 0, 'SIGKILL');
          await eventually(async () => expect(said).toHaveLength(2));
          expect([...said].sort()).toEqual([
            expect.stringMatching(
              /^ {2}!! {2}alertmanager \(process \d+\) was ended by SIGKILL; the end of its log:\n/,
            ),
            expect.stringMatching(
              /^ {2}!! {2}mailer \(process \d+\) was ended by SIGKILL; the end of its log:\n/,
            ),
          ]);
          const { parts: shown, unanswered, faults } = await state();
          const ended = shown.filter(({ end }) => end !== undefined).map(({ name }) => name);
          expect(ended.sort()).toEqual(['alertmanager', 'mailer']);
          expect(unanswered).toEqual([`no answer from ${platform.alertmanager}`]);
          expect(Object.keys(faults)).not.toContain('mailer');
        });

        it('leaves logs, and neither processes nor ports nor claims when it ends', async () => {
          await lifetime.end();
          expect(descendants(process.pid).filter((pid) => !before.includes(pid))).toEqual([]);
          await assertPortsFree(portsOf({ port }));
          expect([existsSync(files.record), existsSync(files.shop)]).toEqual([false, false]);
          expect(readdirSync(join(files.folder, 'logs')).sort()).toEqual(
            [
              'alertmanager',
              'blackbox_exporter',
              'catalogue',
              'checkout',
              'edge',
              'load',
              'mailer',
              'node_exporter',
              'prometheus',
              'storefront',
            ].map((name) => `${name}.log`),
          );
        });
      }),
    ),
  ),
);

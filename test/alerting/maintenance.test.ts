import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compileAlertmanager } from '../../src/alerting/alertmanager';
import { startAlertmanager } from '../../src/engines/alertmanager';
import { freePort } from '../../src/engines/port';
import type { RunningEngine } from '../../src/engines/process';
import type { LocalEnvironment } from '../../src/model/model';
import { renderYaml } from '../../src/render/yaml';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { local, modelWith } from '../support/model';

jest.setTimeout(60_000);

/** Groups wait 0.1 s instead of 30 s, and are looked at again every second instead of every five minutes. */
const timeScale = 300;

type Labels = Readonly<Record<string, string>>;

/** What a notification says: the receiver, and the services of its alerts. */
interface Notification {
  readonly receiver: string;
  readonly services: readonly (string | undefined)[];
}

function listen(port: number, told: Notification[]): Server {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { alerts } = JSON.parse(body) as { alerts: readonly { labels: Labels }[] };
      const receiver = request.url?.split('/').at(-1) ?? '';
      told.push({ receiver, services: alerts.map(({ labels }) => labels['service']) });
      response.end();
    });
  });
  return server.listen(port, '127.0.0.1');
}

async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !holds(); tries += 1) await sleep(100);
  expect(holds()).toBe(true);
}

describeWithEngine('alertmanager', (engine) => {
  const told: Notification[] = [];
  let alertmanager: RunningEngine;
  let server: Server;

  beforeAll(async () => {
    const folder = temporaryFolder();
    const environment: LocalEnvironment = { ...local, timeScale, port: await freePort() };
    const configFile = join(folder, 'alertmanager.yaml');
    writeFileSync(configFile, renderYaml(compileAlertmanager(modelWith(), environment).config));
    server = listen(environment.port ?? 0, told);
    const options = { engine, configFile, dataDir: join(folder, 'data'), port: await freePort() };
    alertmanager = await startAlertmanager(options);
  });
  afterAll(async () => {
    await alertmanager.stop();
    server.close();
  });

  const post = async (labels: Labels, endsIn: number): Promise<void> => {
    const endsAt = new Date(Date.now() + endsIn).toISOString();
    const response = await fetch(`${alertmanager.url}/api/v2/alerts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ labels, endsAt, startsAt: new Date(Date.now() - 60_000).toISOString() }]),
    });
    expect(response.status).toBe(200);
  };

  const maintenance = {
    alertname: 'Maintenance',
    severity: 'info',
    team: 'shop',
    service: 'shop/checkout',
    maintenance: 'shop/upgrade',
  };
  const alert = (service: string, severity: string): Labels => ({
    alertname: `Broken-${severity}`,
    severity,
    team: 'shop',
    service,
  });
  const toldOf = (service: string): readonly string[] =>
    told.filter(({ services }) => services.includes(service)).map(({ receiver }) => receiver);

  it('mutes pages and tickets of a service under maintenance, and sends those that are left when it ends', async () => {
    const hour = 3_600_000;
    await post(maintenance, hour);
    await post(alert('shop/checkout', 'page'), hour);
    await post(alert('shop/checkout', 'ticket'), hour);
    await post(alert('shop/catalogue', 'page'), hour);
    await post(alert('shop/catalogue', 'ticket'), hour);
    await eventually(() => toldOf('shop/catalogue').length >= 2);
    // Three times as long as a group waits before it is looked at again.
    await sleep(3_000);
    expect(toldOf('shop/checkout')).toEqual([]);

    await post(maintenance, 0);
    await eventually(() => toldOf('shop/checkout').length >= 2);
    expect(new Set(toldOf('shop/checkout'))).toEqual(new Set(['shop-page', 'shop-ticket']));
  });
});

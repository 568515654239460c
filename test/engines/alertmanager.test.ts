import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alertmanagerArgs, startAlertmanager } from '../../src/engines/alertmanager';
import { freePort } from '../../src/engines/port';
import { runAmtool } from '../../src/engines/tools';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';

describe('the flags of Alertmanager', () => {
  it('keep it on the loopback address and without peers', () => {
    expect(
      alertmanagerArgs({
        engine: { name: 'alertmanager', path: 'alertmanager', version: undefined, origin: 'path' },
        configFile: 'alertmanager.yaml',
        dataDir: 'data',
        port: 9093,
        extraFlags: ['--log.level=debug'],
      }),
    ).toEqual([
      '--config.file=alertmanager.yaml',
      '--storage.path=data',
      '--web.listen-address=127.0.0.1:9093',
      '--web.external-url=http://127.0.0.1:9093/',
      '--cluster.listen-address=',
      '--log.level=debug',
    ]);
  });
});

const config = `
route: { receiver: sink }
receivers: [{ name: sink, webhook_configs: [{ url: 'http://127.0.0.1:1/' }] }]
`;

describeWithEngine('alertmanager', (engine) => {
  it('starts without peers, takes an alert and leaves no process behind', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'alertmanager.yaml'), config);
    const running = await startAlertmanager({
      engine,
      configFile: join(folder, 'alertmanager.yaml'),
      dataDir: join(folder, 'data'),
      port: await freePort(),
    });
    const status = (await (await fetch(`${running.url}/api/v2/status`)).json()) as {
      cluster: { status: string };
    };
    expect(status.cluster.status).toBe('disabled');
    const posted = await fetch(`${running.url}/api/v2/alerts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ labels: { alertname: 'Test' } }]),
    });
    expect(posted.status).toBe(200);

    await running.stop();
    expect(() => process.kill(-running.pid, 0)).toThrow('ESRCH');
  });
});

describeWithEngine('amtool', (amtool) => {
  it('says by its exit code whether a configuration is right', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'right.yaml'), config);
    writeFileSync(join(folder, 'wrong.yaml'), 'route: { receiver: nobody }\nreceivers: [{ name: sink }]\n');
    expect((await runAmtool(amtool, ['check-config', join(folder, 'right.yaml')])).exitCode).toBe(0);
    const wrong = await runAmtool(amtool, ['check-config', join(folder, 'wrong.yaml')]);
    expect(wrong.exitCode).toBe(1);
    expect(`${wrong.stdout}${wrong.stderr}`).toContain('undefined receiver "nobody" used in route');
  });
});

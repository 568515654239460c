import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/engines/engine';
import { freePort } from '../../src/engines/port';
import { featureFlag, prometheusArgs, startPrometheus } from '../../src/engines/prometheus';
import { parseVersion } from '../../src/engines/version';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';

const fake: Engine = {
  name: 'prometheus',
  path: '/usr/bin/prometheus',
  version: parseVersion('3.14.0'),
  origin: 'path',
};

describe('the flags of Prometheus', () => {
  it('keep it on the loopback address and carry what was asked for', () => {
    expect(
      prometheusArgs({
        engine: fake,
        configFile: 'prometheus.yml',
        dataDir: 'data',
        port: 9090,
        lookbackDelta: '15s',
        retention: '2h',
        features: ['exemplars', 'otlp'],
        extraFlags: ['--web.enable-lifecycle'],
      }),
    ).toEqual([
      '--config.file=prometheus.yml',
      '--storage.tsdb.path=data',
      '--web.listen-address=127.0.0.1:9090',
      '--web.external-url=http://127.0.0.1:9090/',
      '--query.lookback-delta=15s',
      '--storage.tsdb.retention.time=2h',
      '--enable-feature=exemplar-storage',
      '--web.enable-otlp-receiver',
      '--web.enable-lifecycle',
    ]);
  });

  it.each([
    ['2.42.0+ds', undefined],
    ['2.53.0', '--enable-feature=otlp-write-receiver'],
    ['3.14.0', '--web.enable-otlp-receiver'],
  ])('switch the OTLP receiver on the way version %s spells it', (version, flag) => {
    expect(featureFlag('otlp', parseVersion(version))).toBe(flag);
  });

  it('are those of the newest version when the version is unknown', () => {
    expect(featureFlag('otlp', undefined)).toBe('--web.enable-otlp-receiver');
  });
});

describeWithEngine('prometheus', (engine) => {
  function configured(text: string): { readonly configFile: string; readonly dataDir: string } {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'prometheus.yml'), text);
    return { configFile: join(folder, 'prometheus.yml'), dataDir: join(folder, 'data') };
  }

  it('starts, answers queries and leaves no process behind', async () => {
    const port = await freePort();
    const running = await startPrometheus({
      engine,
      ...configured('scrape_configs: []\n'),
      port,
      lookbackDelta: '15s',
      retention: '1h',
      features: ['exemplars', 'otlp'],
    });
    const answer = await fetch(`${running.url}/api/v1/query?query=1%2B1`);
    expect(await answer.json()).toMatchObject({
      status: 'success',
      data: { result: [expect.anything(), '2'] },
    });
    expect(running.leftOut).toEqual(featureFlag('otlp', engine.version) === undefined ? ['otlp'] : []);

    await running.stop();
    expect(() => process.kill(-running.pid, 0)).toThrow('ESRCH');
    await running.stop();
  });

  it('ends with its log in the problem when the configuration is wrong', async () => {
    const start = startPrometheus({ engine, ...configured('scrape_configs: 7\n'), port: await freePort() });
    await expect(start).rejects.toMatchObject({
      problems: [
        {
          code: 'O11Y2004',
          severity: 'error',
          message: expect.stringMatching(
            /^prometheus \(.*\) ended with exit code \d; the end of its log:\n.*cannot unmarshal/s,
          ),
          expected: 'an answer from /-/ready',
          fix: 'Mend what its log names; "npm run engines" shows which program is used.',
        },
      ],
    });
  });
});

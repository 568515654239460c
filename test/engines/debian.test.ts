import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startAlertmanager } from '../../src/engines/alertmanager';
import { debianSource } from '../../src/engines/debian';
import { type Engine, type EngineSet, engineNames } from '../../src/engines/engine';
import { findEngines } from '../../src/engines/find';
import { freePort } from '../../src/engines/port';
import { startPrometheus } from '../../src/engines/prometheus';
import { type Provided, provideEngines } from '../../src/engines/provide';
import { runProgram, runProgramSync } from '../../src/engines/run';
import { describeWhen } from '../support/engines';
import { temporaryFolder, writeProgram } from '../support/folder';

const hasApt = runProgramSync('apt-get', ['--version'], 10_000).exitCode === 0;

/** Starts Alertmanager, which reads its built-in templates before it becomes ready. */
async function startsAndStops(engine: Engine): Promise<void> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'alertmanager.yaml'), 'route: { receiver: a }\nreceivers: [{ name: a }]\n');
  const running = await startAlertmanager({
    engine,
    configFile: join(folder, 'alertmanager.yaml'),
    dataDir: join(folder, 'data'),
    port: await freePort(),
  });
  await running.stop();
  expect(() => process.kill(-running.pid, 0)).toThrow('ESRCH');
}

/** The engine as it runs on a machine whose kernel or container allows no namespaces. */
function withoutNamespaces(engine: Engine): Engine {
  const folder = temporaryFolder();
  writeProgram(join(folder, 'bin/unshare'), 'exit 1');
  const path = writeProgram(
    join(folder, 'launcher'),
    `PATH="${join(folder, 'bin')}:$PATH" exec "${engine.path}" "$@"`,
  );
  return { ...engine, path };
}

describeWhen(hasApt, 'engines from Debian packages', 'this machine has no apt-get', () => {
  const enginesDir = join(temporaryFolder(), 'engines');
  let provided: Provided;
  let engines: EngineSet;

  beforeAll(async () => {
    const steps: string[] = [];
    const onStep = (step: string): void => void steps.push(step);
    provided = await provideEngines({ path: '', enginesDir, install: true, sources: [debianSource], onStep });
    engines = provided.engines;
  }, 180_000);

  it('are unpacked into the folder, all six, and answer', () => {
    expect(provided.problems).toEqual([]);
    expect(Object.keys(engines)).toEqual([...engineNames]);
    expect(Object.values(engines).every(({ version }) => version !== undefined)).toBe(true);
  });

  it('leave neither packages nor package lists behind', () => {
    expect(readdirSync(enginesDir).sort()).toEqual(['bin', 'debian']);
    expect(readdirSync(join(enginesDir, 'bin')).sort()).toEqual([...engineNames].sort());
    expect(existsSync(join(enginesDir, 'debian/usr/share/javascript/moment-timezone/data'))).toBe(false);
  });

  it('bring everything that the start page of Prometheus loads', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'prometheus.yml'), 'scrape_configs: []\n');
    const running = await startPrometheus({
      engine: engineOf(engines, 'prometheus'),
      configFile: join(folder, 'prometheus.yml'),
      dataDir: join(folder, 'data'),
      port: await freePort(),
    });
    const page = await (await fetch(running.url)).text();
    const assets = [...page.matchAll(/(?:src|href)="(\/[^"]*\.(?:js|css)[^"]*)"/g)].map(([, path]) => path);
    const answers = await Promise.all(
      assets.map(async (path) => `${path} ${(await fetch(`${running.url}${path}`)).status}`),
    );
    await running.stop();
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.filter((answer) => !answer.endsWith(' 200'))).toEqual([]);
  });

  it('let Alertmanager find its templates in a mount namespace or by proot, whatever the machine allows', async () => {
    await startsAndStops(engineOf(engines, 'alertmanager'));
  });

  it('let Alertmanager find its templates by proot where there are no namespaces', async () => {
    await startsAndStops(withoutNamespaces(engineOf(engines, 'alertmanager')));
  });

  it('still work after the folder was moved, and in a folder with a blank and a colon in its name', async () => {
    const moved = join(temporaryFolder(), 'a b:c');
    renameSync(enginesDir, moved);
    try {
      const found = findEngines({ path: '', enginesDir: moved });
      expect(Object.keys(found)).toEqual([...engineNames]);
      await startsAndStops(engineOf(found, 'alertmanager'));
    } finally {
      renameSync(moved, enginesDir);
    }
  });

  it('say what Alertmanager lacks where neither namespaces nor proot work', async () => {
    const proot = join(enginesDir, 'debian/usr/bin/proot');
    renameSync(proot, `${proot}.away`);
    const { path } = withoutNamespaces(engineOf(engines, 'alertmanager'));
    const { exitCode, stderr } = await runProgram(path, ['--version']);
    renameSync(`${proot}.away`, proot);
    expect([exitCode, stderr.trim()]).toEqual([
      1,
      'cannot show /usr/share/prometheus/alertmanager to Alertmanager: neither user namespaces nor proot work on this machine',
    ]);
  });

  it('leave nothing behind and say why when the archive cannot be reached', async () => {
    const folder = temporaryFolder();
    const config = join(folder, 'apt.conf');
    writeFileSync(
      config,
      'Acquire::http::Proxy "http://127.0.0.1:9";\nAcquire::https::Proxy "http://127.0.0.1:9";\nAcquire::Retries "0";\n',
    );
    process.env['APT_CONFIG'] = config;
    const request = { enginesDir: join(folder, 'engines'), missing: ['amtool'], onStep: () => {} } as const;
    try {
      await expect(debianSource.fill(request)).rejects.toThrow(
        /^apt-get download says: Unable to locate package .*, after: Failed to fetch .* Could not connect/,
      );
    } finally {
      delete process.env['APT_CONFIG'];
    }
    expect(readdirSync(request.enginesDir)).toEqual([]);
  });
});

function engineOf(engines: EngineSet, name: 'alertmanager' | 'prometheus'): Engine {
  const engine = engines[name];
  if (engine === undefined) throw new Error(`${name} was not provided`);
  return engine;
}

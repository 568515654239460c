import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { bin, scripts } from '../../../package.json';
import { portOf } from '../../../src/cli/root';
import { eventually } from '../../demo/eventually';
import { descendants, isAlive } from '../../demo/processes';
import { describeWithEngine } from '../../support/engines';
import { projectWith } from '../../support/project';
import { service } from '../../support/sources';
import { freeFirstPort } from '../../up/free-ports';

jest.setTimeout(90_000);

const repository = join(__dirname, '../../..');

/** Synthesising is tested elsewhere; without a cluster it takes no time. */
const noCluster = { 'environments/prod.environment.ts': undefined };

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves with the exit code when all that it started is gone as well, as far as pipes tell. */
  readonly ended: Promise<number>;
}

function up(root: string, path: string, ...args: readonly string[]): Run {
  const child = spawn(process.execPath, [join(repository, bin.o11y), 'up', '--no-install', ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', PATH: path, O11Y_ENGINES: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  return { child, output: () => text, ended: once(child, 'close').then(([code]) => code as number) };
}

const nowhere = dirname(process.execPath);

describe('o11y up', () => {
  it('prints the problems of wrong definitions, and starts and writes nothing', async () => {
    const root = projectWith({ ...noCluster, 'services/shop/mailer.service.ts': service("tier: 'urgent'") });
    const run = up(root, nowhere, '--port', String(await freeFirstPort()));
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/^ {2}no {2}check all definitions \(\d+\.\d s\)\n.*error O11Y1104/s);
    expect(run.output()).not.toMatch(/\n {4}at /);
    expect([existsSync(join(root, '.o11y')), existsSync(join(root, 'cdktf.out'))]).toEqual([false, false]);
  });

  it('says which engines are missing when it may not fetch them, and gives back what it took', async () => {
    const root = projectWith(noCluster);
    const port = String(await freeFirstPort());
    const run = up(root, nowhere, '--port', port);
    expect(await run.ended).toBe(1);
    expect(run.output()).toContain(
      'error O11Y2001: prometheus, alertmanager, node_exporter, blackbox_exporter not found (nothing was downloaded because of --no-install)',
    );
    expect(existsSync(join(root, '.o11y', port, 'running.json'))).toBe(false);
  });

  it('is run by npm in one process, so that nobody between kills it while it stops', () => {
    const launched = Object.entries(scripts).filter(([, script]) => script.includes('tsx src/cli'));
    expect([launched, scripts.up]).toEqual([[], `node ${bin.o11y} up`]);
  });

  it.each(['80', '65001', 'x', '4300.5', ''])("refuses the port '%s'", (port) => {
    expect(() => portOf(port)).toThrow("expected a whole number from 1024 to 65000 like '4400'");
    expect(portOf('65000')).toBe(65_000);
  });

  describeWithEngine('prometheus', (engine) => {
    const path = [dirname(engine.path), process.env['PATH']].join(delimiter);

    it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
      'refuses a second one beside it, and stops everything when %s comes while it starts',
      async (signal) => {
        const root = projectWith(noCluster);
        const port = String(await freeFirstPort());
        const run = up(root, path, '--port', port);
        const pid = run.child.pid ?? 0;
        await eventually(async () => expect(run.output()).toContain('render rules'), 30_000);
        await eventually(async () => expect(descendants(pid).length).toBeGreaterThan(2), 30_000);
        const started = descendants(pid);

        if (signal === 'SIGINT') {
          const second = up(root, path, '--port', port);
          expect(await second.ended).toBe(1);
          expect(second.output()).toContain(`error O11Y2221: \`npm run up\` runs already (process ${pid})`);
        }
        process.kill(pid, signal);
        expect(await run.ended).toBe(1);
        expect(run.output()).toMatch(/ {2}ok {2}stop everything \(\d+\.\d s\)\n/);
        // The helpers of tsx end when they see that their process is gone.
        await eventually(async () => expect(started.filter(isAlive)).toEqual([]), 5_000);
        expect(existsSync(join(root, '.o11y', port, 'running.json'))).toBe(false);
      },
    );
  });
});

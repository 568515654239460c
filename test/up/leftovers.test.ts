import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimFolder } from '../../src/up/leftovers';
import { isAlive } from '../demo/processes';
import { temporaryFolder } from '../support/folder';
import { thrownProblems } from '../support/thrown';

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** A process that leads its group and does nothing; the words stand in its command line. */
function bystander(...words: readonly string[]): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', ...words], {
    detached: true,
    stdio: 'ignore',
  });
  started.push(child);
  return child.pid ?? 0;
}

/** The number of a process that is gone. */
async function gone(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  return child.pid ?? 0;
}

function recordWith(content: object | string): string {
  const file = join(temporaryFolder(), 'running.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('taking the folder of up', () => {
  it('writes down who runs and what it started, and gives the folder back', async () => {
    const file = join(temporaryFolder(), 'deep/running.json');
    const claim = await claimFolder(file);
    claim.onStarted({ name: 'prometheus', pid: 7, port: 4301 });
    expect(claim.stopped).toEqual([]);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      up: process.pid,
      engines: [{ name: 'prometheus', pid: 7, port: 4301 }],
    });
    await claim.stop();
    expect(existsSync(file)).toBe(false);
  });

  it('stops the engines that a killed up left behind, and no stranger that got the number of one', async () => {
    const left = { name: 'prometheus', pid: bystander('--web.listen-address=127.0.0.1:14301'), port: 14_301 };
    const stranger = { name: 'alertmanager', pid: bystander('something else'), port: 14_302 };
    const file = recordWith({ up: await gone(), engines: [left, stranger] });
    const claim = await claimFolder(file);
    expect(claim.stopped).toEqual([left]);
    expect([isAlive(left.pid), isAlive(stranger.pid)]).toEqual([false, true]);
  });

  it('is refused while another up runs in it, whose engines are left alone', async () => {
    const up = bystander('src/cli/main.ts', 'up');
    const engine = {
      name: 'prometheus',
      pid: bystander('--web.listen-address=127.0.0.1:14301'),
      port: 14_301,
    };
    const file = recordWith({ up, engines: [engine] });
    expect(await thrownProblems(() => claimFolder(file))).toEqual([
      {
        code: 'O11Y2221',
        severity: 'error',
        message: `\`npm run up\` runs already (process ${up})`,
        expected: 'one for each first port',
        fix: 'Stop it with Ctrl-C, or start another beside it: npm run up -- --port 4400',
      },
    ]);
    expect(isAlive(engine.pid)).toBe(true);
  });

  it.each(['', '{', '[]', '{"up":-1,"engines":[]}', '{"up":1,"engines":[{"pid":"x"}]}'])(
    'is not kept from it by a record that says %j',
    async (content) => {
      const claim = await claimFolder(recordWith(content));
      expect(claim.stopped).toEqual([]);
    },
  );
});

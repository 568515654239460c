import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Engine } from '../../src/engines/engine';
import { freePort } from '../../src/engines/port';
import { startEngine } from '../../src/engines/process';
import { runProgram } from '../../src/engines/run';
import { eventually } from '../demo/eventually';
import { temporaryFolder, writeProgram } from '../support/folder';

function engineOf(script: string): Engine {
  const path = writeProgram(join(temporaryFolder(), 'engine'), script);
  return { name: 'prometheus', path, version: undefined, origin: 'given' };
}

/** Answers every request with 200, like a ready engine, after starting a helper of its own. */
function readyEngine(before: string, inside = ''): Engine {
  const server = `${inside}require('node:http').createServer((q, r) => r.end()).listen(Number(process.argv[1]), '127.0.0.1')`;
  return engineOf(`${before}\nexec "${process.execPath}" -e "${server}" "$1"`);
}

function isGone(group: number): boolean {
  try {
    process.kill(-group, 0);
    return false;
  } catch {
    return true;
  }
}

describe('starting an engine', () => {
  it('waits until it is ready, hands its lines on, and stops the helpers it started with it', async () => {
    const port = await freePort();
    const lines: string[] = [];
    const running = await startEngine({
      engine: readyEngine('echo hello; sleep 300 &'),
      args: [String(port)],
      port,
      onLine: (line) => lines.push(line),
    });
    expect(running.url).toBe(`http://127.0.0.1:${port}`);
    expect([lines, running.tail()]).toEqual([['hello'], ['hello']]);
    await running.stop();
    await running.exited;
    expect(isGone(running.pid)).toBe(true);
  });

  it('kills what does not end by itself in time', async () => {
    const port = await freePort();
    const running = await startEngine({
      engine: readyEngine('trap "" TERM; (trap "" TERM; sleep 300) &', "process.on('SIGTERM', () => {});"),
      args: [String(port)],
      port,
      stopTimeoutMs: 300,
    });
    await running.stop();
    expect(isGone(running.pid)).toBe(true);
  });

  it('stops an engine whose start is given up before it is ready, and starts none afterwards', async () => {
    const port = await freePort();
    const pidFile = join(temporaryFolder(), 'pid');
    const abort = new AbortController();
    const engine = engineOf(`echo $$ > ${pidFile}; exec sleep 300`);
    const starting = startEngine({ engine, args: [], port, signal: abort.signal });
    const pid = await eventually(async () => {
      const text = readFileSync(pidFile, 'utf8');
      expect(text).toMatch(/^\d+\n$/);
      return Number(text);
    });
    abort.abort(new Error('enough'));
    await expect(starting).rejects.toThrow('enough');
    expect(isGone(pid)).toBe(true);
    await expect(startEngine({ engine, args: [], port, signal: abort.signal })).rejects.toThrow('enough');
  });

  it('says how an engine ended', async () => {
    const port = await freePort();
    const running = await startEngine({ engine: readyEngine(''), args: [String(port)], port });
    process.kill(running.pid, 'SIGKILL');
    await running.exited;
    expect(running.describeEnd()).toBe('was ended by SIGKILL');
  });

  it('leaves no engine behind when this process ends without stopping it', async () => {
    const port = await freePort();
    const { path } = readyEngine('');
    const script = `
      const { startEngine } = require('./src/engines/process');
      const engine = { name: 'prometheus', path: ${JSON.stringify(path)}, version: undefined, origin: 'given' };
      void startEngine({ engine, args: ['${port}'], port: ${port} }).then(({ pid }) => {
        console.log(pid);
        process.exit();
      });`;
    const ended = await runProgram(process.execPath, ['--require', 'tsx/cjs', '--eval', script]);
    expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^\d+\n$/) });
    const pid = Number(ended.stdout);
    while (!isGone(pid)) await new Promise((done) => setTimeout(done, 20));
  });

  it('ends with the last lines of the log when the program ends', async () => {
    const engine = engineOf('for i in $(seq 30); do echo "line $i"; done; exit 3');
    const start = startEngine({ engine, args: [], port: await freePort() });
    const last = Array.from({ length: 20 }, (_, index) => `    line ${index + 11}`).join('\n');
    await expect(start).rejects.toThrow(
      `O11Y2004: prometheus (${engine.path}) ended with exit code 3; the end of its log:\n${last}`,
    );
  });

  it('stops a program that does not become ready in time', async () => {
    const engine = engineOf('echo $$; exec sleep 300');
    const lines: string[] = [];
    const start = startEngine({
      engine,
      args: [],
      port: await freePort(),
      readyTimeoutMs: 500,
      onLine: (line) => lines.push(line),
    });
    await expect(start).rejects.toThrow('is not ready after 0.5 s');
    expect(isGone(Number(lines[0]))).toBe(true);
  });

  it('says that a program cannot be started', async () => {
    const engine: Engine = { name: 'amtool', path: './no-such-program', version: undefined, origin: 'given' };
    await expect(startEngine({ engine, args: [], port: await freePort() })).rejects.toThrow(
      'O11Y2004: amtool (./no-such-program) cannot be started; it wrote nothing',
    );
  });

  it('does not take a stranger on the port for the engine', async () => {
    const stranger = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
    await new Promise((done) => stranger.once('listening', done));
    const { port } = stranger.address() as AddressInfo;
    await expect(startEngine({ engine: engineOf('exec sleep 300'), args: [], port })).rejects.toMatchObject({
      problems: [
        {
          code: 'O11Y2005',
          severity: 'error',
          message: `port ${port} on 127.0.0.1, wanted for prometheus, is taken`,
          expected: 'a port nobody listens on',
          fix: `Stop what listens there (ss -ltnp 'sport = :${port}' or lsof -i :${port} names it), or choose another port.`,
        },
      ],
    });
    stranger.close();
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startChild } from '../../demo/lib/child';
import { readState } from '../../demo/lib/state';
import { startShop } from '../../demo/shop';
import { temporaryFolder } from '../support/folder';
import { eventually } from './eventually';
import { descendants, isAlive } from './processes';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');
const folder = temporaryFolder();
const stateFile = join(folder, 'demo.json');

/** Listens on a port of loopback until it is closed. */
async function occupyPort(): Promise<{ readonly port: number; close(): void }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { port: typeof address === 'object' ? (address?.port ?? 0) : 0, close: () => server.close() };
}

test('the shop ends with the process that started it, however that ends', async () => {
  const starter = join(folder, 'starter.ts');
  const options = JSON.stringify({ stateFile, rate: 5 });
  writeFileSync(starter, `import { startShop } from '${root}/demo/shop';\nvoid startShop(${options});\n`);
  const parent = spawn(process.execPath, ['--import', 'tsx', starter], { cwd: root, stdio: 'ignore' });
  try {
    const state = await eventually(() => readState(stateFile), 45_000);
    const services = Object.values(state).map(({ pid }) => pid);
    expect(services.filter(isAlive)).toEqual(services);
    const all = [...services, ...services.flatMap(descendants)];

    parent.kill('SIGKILL');
    await eventually(async () => expect(all.filter(isAlive)).toEqual([]));
  } finally {
    // A shop that came up too late would keep the tests from ending, and write into the folder after it was removed.
    parent.kill('SIGKILL');
  }
});

test('a port that is taken is named, and nothing is left running', async () => {
  const taken = await occupyPort();
  const unwritten = join(folder, 'unwritten.json');
  const before = descendants(process.pid);
  await expect(startShop({ stateFile: unwritten, ports: { mailer: taken.port } })).rejects.toThrow(
    `mailer could not start: listen EADDRINUSE: address already in use 127.0.0.1:${taken.port}`,
  );
  taken.close();
  await eventually(async () => expect(descendants(process.pid)).toEqual(before));
  expect(existsSync(unwritten)).toBe(false);
});

test('a start that is given up leaves nothing running', async () => {
  const abort = new AbortController();
  const unwritten = join(folder, 'given-up.json');
  const before = descendants(process.pid);
  const starting = startShop({ stateFile: unwritten, signal: abort.signal });
  const refused = expect(starting).rejects.toThrow('enough');
  await eventually(async () => expect(descendants(process.pid).length).toBeGreaterThan(before.length));
  abort.abort(new Error('enough'));
  await refused;
  expect(descendants(process.pid)).toEqual(before);
  expect(existsSync(unwritten)).toBe(false);
});

test('a service that ends by itself is told, one that is stopped is not', async () => {
  const ends: string[] = [];
  const onEnd = (name: string, how: string): void => void ends.push(`${name} ${how}`);
  const shop = await startShop({ stateFile: join(folder, 'ends.json'), rate: 0, onEnd });
  process.kill(shop.services.mailer.pid, 'SIGKILL');
  await eventually(async () => expect(ends).toEqual(['mailer was ended by SIGKILL']));
  await shop.stop();
  expect(ends).toHaveLength(1);
});

test('a service that takes too long is named', async () => {
  const child = startChild({ name: 'catalogue', env: {}, patience: 10 });
  await expect(child.ready).rejects.toThrow('catalogue could not start: it does not answer after 10 ms');
  await child.stop();
});

test('a rate out of bounds is refused before anything starts', async () => {
  await expect(startShop({ stateFile, rate: 500 })).rejects.toThrow(
    'the rate is 500, expected 0 to 200 journeys a second',
  );
});

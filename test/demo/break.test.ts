import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { CommanderError } from 'commander';
import { breakService } from '../../demo/lib/break';
import { createBreakCommand } from '../../demo/lib/break-command';
import { type ShopState, writeState } from '../../demo/lib/state';
import { serviceNames } from '../../demo/lib/topology';
import { temporaryFolder } from '../support/folder';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');
const folder = temporaryFolder();
const stateFile = join(folder, 'demo.json');
const example = "'npm run demo:break -- checkout --errors 30%'";

const received: unknown[] = [];
/** Stands for every service of the shop, as far as the command can tell. */
const service = createServer(async (request, response) => {
  received.push([request.url, JSON.parse(Buffer.concat(await request.toArray()).toString())]);
  response.end('{}');
});

beforeAll(async () => {
  service.listen(0, '127.0.0.1');
  await once(service, 'listening');
  await writeState(stateFile, shopAt((service.address() as AddressInfo).port));
});
afterAll(() => {
  service.close();
});

function shopAt(port: number): ShopState {
  const address = { url: `http://127.0.0.1:${port}`, port, pid: process.pid };
  return Object.fromEntries(serviceNames.map((name) => [name, address])) as ShopState;
}

interface Outcome {
  readonly code: unknown;
  readonly out: string;
  readonly err: string;
}

/** The command in this process. */
async function run(...args: readonly string[]): Promise<Outcome> {
  const written = { out: '', err: '' };
  const log = jest.spyOn(console, 'log').mockImplementation((line: string) => {
    written.out += `${line}\n`;
  });
  const command = createBreakCommand()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        written.out += text;
      },
      writeErr: (text) => {
        written.err += text;
      },
    });
  try {
    await command.parseAsync(['--state', stateFile, ...args], { from: 'user' });
    return { code: 0, ...written };
  } catch (error) {
    return { code: (error as CommanderError).exitCode, ...written };
  } finally {
    log.mockRestore();
  }
}

/** The command as npm runs it. */
async function runProcess(...args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/break.ts', ...args], {
    cwd: root,
    env: { ...process.env, O11Y_DEMO_STATE: stateFile },
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { code, out, err };
}

test('as a process it prints one line and ends with 0, or with 1 for a bad input', async () => {
  expect(await runProcess('catalogue', '--mend')).toEqual({ code: 0, out: 'catalogue is mended\n', err: '' });
  expect(await runProcess('checkout', '--errors', 'many')).toEqual({
    code: 1,
    out: '',
    err: "error: option '--errors <share>' argument 'many' is invalid. expected a percentage from 0% to 100% like '30%'\n",
  });
});

test('the command breaks and mends the service it is given', async () => {
  const [errors, latency, mend] = [
    await run('checkout', '--errors', '30%', '--latency', '800ms'),
    await run('mailer', '--latency', '2s'),
    await run('storefront', '--mend'),
  ];
  expect(errors).toEqual({
    code: 0,
    out: 'checkout is broken: 30% of its requests fail, each request takes 800 ms longer\n',
    err: '',
  });
  expect(latency).toEqual({ code: 0, out: 'mailer is broken: each job takes 2000 ms longer\n', err: '' });
  expect(mend).toEqual({ code: 0, out: 'storefront is mended\n', err: '' });
  expect(received.slice(-3)).toEqual([
    ['/_demo/fault', { errors: 0.3, latencyMs: 800 }],
    ['/_demo/fault', { latencyMs: 2000 }],
    ['/_demo/fault', {}],
  ]);
});

test.each([
  [
    'a service that does not exist',
    ['chekout', '--mend'],
    "error: command-argument value 'chekout' is invalid for argument 'service'. expected one of catalogue, mailer, checkout, storefront, edge; did you mean 'checkout'?",
  ],
  ['no service', [], "error: missing required argument 'service'"],
  [
    'a share without its sign',
    ['checkout', '--errors', '30'],
    "error: option '--errors <share>' argument '30' is invalid. expected a percentage from 0% to 100% like '30%'",
  ],
  [
    'a share above all',
    ['checkout', '--errors', '130%'],
    "error: option '--errors <share>' argument '130%' is invalid. expected a percentage from 0% to 100% like '30%'",
  ],
  [
    'a latency without its unit',
    ['checkout', '--latency', '800'],
    "error: option '--latency <time>' argument '800' is invalid. expected a duration up to 60s like '800ms'",
  ],
  [
    'nothing to do',
    ['checkout'],
    `error: nothing to do, expected --errors, --latency or --mend as in ${example}`,
  ],
  [
    'what npm leaves of options without --',
    ['checkout', '30%'],
    `error: '30%' belongs to no option, expected them behind '--' as in ${example}`,
  ],
  [
    'mending and breaking at once',
    ['checkout', '--mend', '--errors', '30%'],
    "error: option '--mend' cannot be used with option '--errors <share>'",
  ],
])('%s ends with one line and exit code 1', async (_case, args, message) => {
  expect(await run(...args)).toEqual({ code: 1, out: '', err: `${message}\n` });
});

test('a shop that is not running ends with one line and exit code 1', async () => {
  const missing = await run('checkout', '--mend', '--state', 'no-such-folder/demo.json');
  expect(missing).toEqual({
    code: 1,
    out: '',
    err: "error: the demo shop is not running (there is no no-such-folder/demo.json), start it with 'npm run up'\n",
  });
});

test('a shop that has gone without a word is told from one that runs', async () => {
  const gone = join(folder, 'gone.json');
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  await writeState(gone, shopAt(port));
  await expect(breakService(gone, 'checkout', {})).rejects.toThrow(
    `checkout does not answer at http://127.0.0.1:${port}, is the demo shop still running?`,
  );
});

test('a file that is not of a shop is refused', async () => {
  const foreign = join(folder, 'foreign.json');
  writeFileSync(foreign, '{"services": []}');
  await expect(breakService(foreign, 'checkout', {})).rejects.toThrow(
    /foreign\.json does not describe a running demo shop, remove it and start the shop again$/,
  );
});

test('--help says what can be broken and how', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(out).toContain('Usage: npm run demo:break -- [options] <service>');
  expect(out).toContain('catalogue, mailer, checkout, storefront, edge');
  for (const option of ['--errors <share>', '--latency <time>', '--mend', '--state <file>']) {
    expect(out).toContain(option);
  }
});

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from '../problems/problem';
import type { Engine } from './engine';
import { assertPortFree, loopback } from './port';
import { type ProcessEnd, processEnd } from './process-group';

export interface RunningEngine extends ProcessEnd {
  readonly engine: Engine;
  /** `http://127.0.0.1:9090`, without a final slash. */
  readonly url: string;
  readonly pid: number;
  /** The last lines it wrote, oldest first. */
  readonly tail: () => readonly string[];
  /** `ended with exit code 1`, once it is gone. */
  readonly describeEnd: () => string;
}

export interface StartOptions {
  readonly engine: Engine;
  readonly args: readonly string[];
  readonly port: number;
  /** How long it may take until `/-/ready` answers. @default 30000 */
  readonly readyTimeoutMs?: number | undefined;
  /** How long it may take to end by itself when it is stopped, before it is killed. @default 10000 */
  readonly stopTimeoutMs?: number | undefined;
  /** Gets every line it writes. */
  readonly onLine?: ((line: string) => void) | undefined;
  /** Ends the start when it is aborted; what was started is stopped. */
  readonly signal?: AbortSignal | undefined;
}

const defaultReadyTimeoutMs = 30_000;
const pollEveryMs = 50;
const tailLines = 20;

/**
 * Starts an engine in a process group of its own, so that Ctrl-C does not reach it before we say so and so that
 * helpers it starts (proot, docker) end with it, and waits until it is ready.
 * @throws ProblemError O11Y2004 with the end of its log, O11Y2005; the reason of `signal`
 */
export async function startEngine(options: StartOptions): Promise<RunningEngine> {
  const { engine, args, port, readyTimeoutMs = defaultReadyTimeoutMs, onLine = () => {}, signal } = options;
  await assertPortFree(port, engine.name);
  signal?.throwIfAborted();
  const child = spawn(engine.path, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > tailLines) lines.shift();
      onLine(line);
    });
  }
  const end = processEnd(child, options.stopTimeoutMs);
  const url = `http://${loopback}:${port}`;
  const running: RunningEngine = {
    engine,
    url,
    pid: child.pid ?? 0,
    tail: () => [...lines],
    describeEnd: () => describeEnd(child),
    ...end,
  };
  const outcome = await waitUntilReady(running, child, readyTimeoutMs, signal);
  if (outcome === 'ready') return running;
  await running.stop();
  signal?.throwIfAborted();
  throw notReady(
    engine,
    outcome === 'ended' ? describeEnd(child) : `is not ready after ${readyTimeoutMs / 1000} s`,
    lines,
  );
}

type Outcome = 'ready' | 'ended' | 'timeout' | 'aborted';

async function waitUntilReady(
  running: RunningEngine,
  child: ChildProcess,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  let ended = false;
  void running.exited.then(() => {
    ended = true;
  });
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const ready = await answersReady(running.url);
    if (ended || child.exitCode !== null) return 'ended';
    if (signal?.aborted === true) return 'aborted';
    if (ready) return 'ready';
    await sleep(pollEveryMs);
  }
  return 'timeout';
}

async function answersReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/-/ready`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
}

function describeEnd(child: ChildProcess): string {
  if (child.pid === undefined) return 'cannot be started';
  return child.signalCode === null
    ? `ended with exit code ${child.exitCode}`
    : `was ended by ${child.signalCode}`;
}

function notReady(engine: Engine, what: string, lines: readonly string[]): ProblemError {
  const log =
    lines.length === 0
      ? 'it wrote nothing'
      : `the end of its log:\n${lines.map((line) => `    ${line}`).join('\n')}`;
  return new ProblemError([
    {
      code: 'O11Y2004',
      severity: 'error',
      message: `${engine.name} (${engine.path}) ${what}; ${log}`,
      expected: 'an answer from /-/ready',
      fix: 'Mend what its log names; "npm run engines" shows which program is used.',
    },
  ]);
}

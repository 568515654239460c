import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Address } from './state';
import type { ServiceName } from './topology';

export interface ChildOptions {
  readonly name: ServiceName;
  readonly env: Readonly<Record<string, string>>;
  /** Takes the log of the service, one JSON object a line; begun anew. @default the log is dropped */
  readonly logFile?: string;
  /** Milliseconds until it has to answer `/healthz`. */
  readonly patience: number;
}

export interface Child {
  /** Known when the service answers; rejects with one line for people when it ends before or takes too long. */
  readonly ready: Promise<Address>;
  /** Resolves when the process is gone, with what happened in words: `ended with code 1: ...`. */
  readonly ended: Promise<string>;
  /** Ends the process, by force where it does not go by itself. */
  stop(): Promise<void>;
}

const root = join(__dirname, '../..');

/** Milliseconds between asking a service to stop and killing it; longer than it gives its requests in flight. */
const grace = 5_000;

/** Runs a service of the shop as a process of its own, which also ends with this one. */
export function startChild({ name, env, logFile, patience }: ChildOptions): Child {
  const output = logFile === undefined ? 'ignore' : openSync(logFile, 'w');
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'demo/services', `${name}.ts`)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, 'pipe', 'ipc'],
  });
  if (typeof output === 'number') closeSync(output);

  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2_000);
  });
  const ended = once(child, 'close').then(() => {
    const how =
      child.signalCode === null ? `ended with code ${child.exitCode}` : `was ended by ${child.signalCode}`;
    return complaint.trim() === '' ? how : `${how}: ${complaint.trim()}`;
  });

  const failed = async (): Promise<never> => {
    const how = await ended;
    throw new Error(`${name} could not start: ${complaint.trim() || `it ${how}`}`);
  };
  const answers = async (): Promise<Address> => {
    const [{ url }] = (await once(child, 'message')) as [{ url: string }];
    const response = await fetch(`${url}/healthz`);
    if (!response.ok) throw new Error(`${name} could not start: /healthz answers ${response.status}`);
    return { url, port: Number(new URL(url).port), pid: child.pid ?? 0 };
  };
  const late = async (): Promise<never> => {
    await pause(patience, undefined, { ref: false });
    throw new Error(`${name} could not start: it does not answer after ${patience} ms`);
  };

  return {
    ready: Promise.race([failed(), answers(), late()]),
    ended,
    async stop() {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), grace);
      await ended;
      clearTimeout(force);
    },
  };
}

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Env } from './binary';

export interface ProcessOptions {
  readonly env: Env;
  /** @default the current folder */
  readonly cwd?: string;
  /** After which the program is asked to stop. @default never */
  readonly timeoutMs?: number;
  /** A line of standard output, as it comes. */
  readonly onLine?: (line: string) => void;
}

export interface ProcessResult {
  readonly kind: 'ended' | 'missing' | 'timed-out';
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end; never throws. Unlike a helper of tests or engines it is not killed when we are: Terraform
 * must write its state first, and a second signal would make it drop everything.
 */
export function runProcess(
  file: string,
  args: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult> {
  const { env, cwd, timeoutMs, onLine } = options;
  return new Promise((done) => {
    const child = spawn(file, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let kind: ProcessResult['kind'] = 'ended';
    const stop = (): void => {
      kind = 'timed-out';
      child.kill();
    };
    const timer = timeoutMs === undefined ? undefined : setTimeout(stop, timeoutMs);
    const release = outliveSignals(() => child.kill('SIGTERM'));
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    if (onLine !== undefined) createInterface({ input: child.stdout }).on('line', onLine);
    const end = (exitCode: number | undefined): void => {
      clearTimeout(timer);
      release();
      done({ kind, exitCode, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    };
    child.on('error', () => {
      kind = 'missing';
      end(undefined);
    });
    child.on('close', (code) => end(code ?? undefined));
  });
}

/** Ends only when the program has, and then by the signal that came meanwhile. */
function outliveSignals(forward: () => void): () => void {
  let received: NodeJS.Signals | undefined;
  // Ctrl-C reaches every process of the terminal; what a CI runner sends reaches only us.
  const onInterrupt = (): void => {
    received = 'SIGINT';
  };
  const onTerminate = (): void => {
    received = 'SIGTERM';
    forward();
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  return () => {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onTerminate);
    if (received !== undefined) process.kill(process.pid, received);
  };
}

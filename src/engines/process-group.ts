import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** The two ends of a process: by itself, or by us. */
export interface ProcessEnd {
  /** Resolves when the process is gone, for whatever reason. */
  readonly exited: Promise<void>;
  /** Ends the whole process group and waits until it is gone. May be called twice. */
  readonly stop: () => Promise<void>;
}

const defaultStopTimeoutMs = 10_000;
const killTimeoutMs = 2_000;
const pollEveryMs = 50;

/** Watches a child that leads a process group, which is killed when this process ends without stopping it. */
export function processEnd(child: ChildProcess, stopTimeoutMs = defaultStopTimeoutMs): ProcessEnd {
  const exited = new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
  const group = child.pid === undefined ? undefined : -child.pid;
  const killAtExit = (): void => void signal(group, 'SIGKILL');
  process.once('exit', killAtExit);
  const endGroup = async (): Promise<void> => {
    signal(group, 'SIGTERM');
    if (!(await goneWithin(group, stopTimeoutMs))) {
      signal(group, 'SIGKILL');
      await goneWithin(group, killTimeoutMs);
    }
    await exited;
    process.off('exit', killAtExit);
  };
  // Once only: the number of a group that is gone may be given to a stranger.
  let ending: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    ending ??= endGroup();
    return ending;
  };
  return { exited, stop };
}

/** True when somebody was there to get the signal; signal 0 only asks. */
function signal(group: number | undefined, name: NodeJS.Signals | 0): boolean {
  if (group === undefined) return false;
  try {
    return process.kill(group, name);
  } catch {
    return false;
  }
}

async function goneWithin(group: number | undefined, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (signal(group, 0)) {
    if (Date.now() >= deadline) return false;
    await sleep(pollEveryMs);
  }
  return true;
}

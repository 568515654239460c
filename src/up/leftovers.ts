import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { loopback } from '../engines/port';
import { ProblemError } from '../problems/problem';

/** What an `up` writes down about itself, so that the next one knows what a killed one left behind. */
export interface RunRecord {
  /** Process id of the `up` itself. */
  readonly up: number;
  readonly engines: readonly RecordedEngine[];
}

export interface RecordedEngine {
  readonly name: string;
  /** Leads a process group. */
  readonly pid: number;
  readonly port: number;
}

const recordSchema = z.strictObject({
  up: z.int().positive(),
  engines: z.array(z.strictObject({ name: z.string(), pid: z.int().positive(), port: z.int() })),
}) satisfies z.ZodType<RunRecord>;

/** The one run that may use a folder. */
export interface Claim {
  /** Engines of an earlier run that was killed; they have been stopped. */
  readonly stopped: readonly RecordedEngine[];
  readonly onStarted: (engine: RecordedEngine) => void;
  /** Gives the folder back. */
  readonly stop: () => Promise<void>;
}

/**
 * Takes a folder for this run and stops the engines of an earlier one that was killed.
 * @throws ProblemError O11Y2221 where an `up` still runs in it
 */
export async function claimFolder(file: string): Promise<Claim> {
  const earlier = readRecord(file);
  if (earlier !== undefined && isUp(earlier.up)) throw inUse(earlier.up);
  // A process id may belong to a stranger by now; our port in its command line tells.
  const stopped = (earlier?.engines ?? []).filter(({ pid, port }) =>
    commandOf(pid)?.includes(`${loopback}:${port}`),
  );
  for (const { pid } of stopped) await kill(pid);

  const engines: RecordedEngine[] = [];
  const write = (): void => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `${JSON.stringify({ up: process.pid, engines } satisfies RunRecord, undefined, 2)}\n`,
    );
  };
  write();
  return {
    stopped,
    onStarted: (engine) => {
      engines.push(engine);
      write();
    },
    stop: async () => rmSync(file, { force: true }),
  };
}

function inUse(pid: number): ProblemError {
  return new ProblemError([
    {
      code: 'O11Y2221',
      severity: 'error',
      message: `\`npm run up\` runs already (process ${pid})`,
      expected: 'one for each first port',
      fix: 'Stop it with Ctrl-C, or start another beside it: npm run up -- --port 4400',
    },
  ]);
}

function isUp(pid: number): boolean {
  return pid !== process.pid && commandOf(pid)?.includes(' up') === true;
}

/** Whatever else stands in the file was not written by us, and tells nothing. */
function readRecord(file: string): RunRecord | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** The command line of a process, or nothing where it is gone. */
function commandOf(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    // Small images have no ps; macOS has no /proc.
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return undefined;
  }
}

/** Milliseconds that a leftover gets to end by itself. */
const grace = 5_000;

async function kill(pid: number): Promise<void> {
  const until = Date.now() + grace;
  while (signal(pid, Date.now() < until ? 'SIGTERM' : 'SIGKILL')) await sleep(100);
}

function signal(group: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(-group, name);
  } catch {
    return false;
  }
}

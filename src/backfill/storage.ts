import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { isNativeError } from 'node:util/types';
import { type Problem, ProblemError } from '../problems/problem';

/** Below the storage: on the same file system, so that a block moves at once or not at all. Prometheus passes it over. */
const workFolder = 'o11y-backfill';

/** Of a block, as Prometheus describes it. */
export interface Block {
  readonly id: string;
  readonly samples: number;
}

/**
 * Works in a folder of its own below the storage of a Prometheus, which is removed afterwards. Two at a time would
 * count everything twice.
 * @throws ProblemError O11Y2401, O11Y2406
 */
export async function inStorage<T>(storage: string, work: (folder: string) => Promise<T>): Promise<T> {
  assertStorage(storage);
  const folder = join(storage, workFolder);
  try {
    mkdirSync(folder);
  } catch (error) {
    throw new ProblemError([existsSync(folder) ? busy(folder) : unusable(storage, reasonOf(error))]);
  }
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function assertStorage(storage: string): void {
  // Both exist as long as a Prometheus runs.
  const missing = ['wal', 'chunks_head'].filter((name) => !existsSync(join(storage, name)));
  if (missing.length > 0)
    throw new ProblemError([unusable(storage, `it holds no ${missing.join(' and no ')}`)]);
  const owner = statSync(storage).uid;
  const user = process.getuid?.() ?? owner;
  if (user !== 0 && user !== owner)
    throw new ProblemError([unusable(storage, `it belongs to user ${owner}, and you are user ${user}`)]);
}

const reasonOf = (error: unknown): string => (isNativeError(error) ? error.message : String(error));

function unusable(storage: string, reason: string): Problem {
  return {
    code: 'O11Y2401',
    severity: 'error',
    message: `${storage} cannot take blocks: ${reason}`,
    expected: 'the folder of --storage.tsdb.path of the running Prometheus, as its user or as root',
    fix: 'Correct --storage; where the folder is not at hand, go on as docs/backfill.md says.',
  };
}

function busy(folder: string): Problem {
  return {
    code: 'O11Y2406',
    severity: 'error',
    message: `${folder} exists`,
    expected: 'one backfill at a time',
    fix: 'Wait for the other one, or remove the folder if it was interrupted: nothing in it is in use.',
  };
}

/** The blocks in a folder. */
export function blocksIn(folder: string): readonly Block[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'meta.json')))
    .map((id) => {
      const { stats } = JSON.parse(readFileSync(join(folder, id, 'meta.json'), 'utf8')) as {
        readonly stats: { readonly numSamples?: number };
      };
      return { id, samples: stats.numSamples ?? 0 };
    });
}

/** Each block appears at once, and belongs to whom the storage belongs to: Prometheus must be able to remove it. */
export function moveBlocks(folder: string, storage: string, blocks: readonly Block[]): void {
  const { uid, gid } = statSync(storage);
  for (const { id } of blocks) {
    const from = join(folder, id);
    const files = readdirSync(from, { recursive: true, encoding: 'utf8' }).map((file) => join(from, file));
    if (process.getuid?.() === 0) for (const file of [from, ...files]) chownSync(file, uid, gid);
    renameSync(from, join(storage, id));
  }
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { layout, runbooksRoot } from '../../model/layout';
import { catchSignals } from '../../up/signals';
import { exitCodes } from '../report';
import { watchFolders } from './watch-folders';

/** Folders of a project in which something that is saved changes what is found. */
export function projectFolders(root: string): readonly string[] {
  const folders = new Set([...Object.values(layout).map((kind) => kind.root), runbooksRoot]);
  return [...folders].map((folder) => join(root, folder)).filter(existsSync);
}

/**
 * Acts whenever something below the folders is saved, until it is interrupted. One after the other: a slow act must not
 * end after one that saw what was saved later.
 */
export async function whileWatching(folders: readonly string[], act: () => Promise<void>): Promise<void> {
  let last = Promise.resolve();
  let broken: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    broken = reject;
  });
  const watched = watchFolders(folders, () => {
    last = last.then(act);
    last.catch(broken);
  });
  const signals = catchSignals(() => process.exit(exitCodes.input));
  try {
    await Promise.race([signals.interrupted, failed]);
  } finally {
    watched.close();
    signals.release();
  }
}

import { catchSignals } from '../../up/signals';
import { exitCodes } from '../report';
import { watchFolders } from './watch-folders';

/**
 * Acts whenever something in one of the folders is saved, until it is interrupted. One after the other: a slow act must not
 * end after one that saw what was saved later.
 * @param begin comes first; what is saved meanwhile is acted upon after it
 */
export async function whileWatching(
  folders: () => ReadonlySet<string>,
  begin: () => Promise<void>,
  act: () => Promise<void>,
): Promise<void> {
  let last = Promise.resolve();
  let broken: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    broken = reject;
  });
  const watched = watchFolders(folders, () => {
    last = last.then(act);
    last.catch(broken);
  });
  last = last.then(begin);
  last.catch(broken);
  const signals = catchSignals(() => process.exit(exitCodes.input));
  try {
    await Promise.race([signals.interrupted, failed]);
  } finally {
    watched.close();
    signals.release();
  }
}

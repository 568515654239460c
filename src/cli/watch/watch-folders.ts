import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps: milliseconds of quiet before it is read. */
const quiet = 40;

/**
 * Calls when something below the folders was saved. Each folder is watched for itself: the recursive watch of Node 20 loses files
 * that an editor replaces by new ones.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: () => void,
): { readonly close: () => void } {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      follow();
      onChange();
    }, quiet);
  };
  const follow = (): void => {
    for (const folder of folders.flatMap(below)) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, changed);
      // A folder that is removed is watched no more.
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(folder);
      });
      watchers.set(folder, watcher);
    }
  };
  follow();
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** A folder and all folders in it; none where it has just been removed. */
function below(folder: string): readonly string[] {
  try {
    const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return [folder, ...inner.flatMap(({ name }) => below(join(folder, name)))];
  } catch {
    return [];
  }
}

import { type FSWatcher, statSync, watch } from 'node:fs';

/** Editors write a file in several steps: milliseconds of quiet before it is read. */
const quiet = 40;

/**
 * Calls when something in one of the folders was saved. They are asked for again each time, because what is saved may be an import
 * of another folder. Each folder is watched for itself: the recursive watch of Node 20 loses files that an editor replaces by
 * new ones.
 */
export function watchFolders(
  folders: () => ReadonlySet<string>,
  onChange: () => void,
): { readonly close: () => void } {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      onChange();
      // Nobody waits for it; in a folder that is new more may have been saved meanwhile.
      setImmediate(() => {
        if (!closed && follow()) changed();
      });
    }, quiet);
  };
  /** Whether there is a folder that was not watched. */
  const follow = (): boolean => {
    const before = new Set(watchers.keys());
    const now = new Map([...folders()].flatMap((folder) => identityOf(folder) ?? []));
    for (const [identity, watcher] of watchers) {
      if (now.has(identity)) continue;
      watcher.close();
      watchers.delete(identity);
    }
    for (const [identity, folder] of now) {
      if (watchers.has(identity)) continue;
      const watcher = watch(folder, changed);
      watcher.on('error', () => watcher.close());
      watchers.set(identity, watcher);
    }
    return [...watchers.keys()].some((identity) => !before.has(identity));
  };
  follow();
  return {
    close: () => {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** A folder that was removed and made again is another one, of which its watcher sees nothing. */
function identityOf(folder: string): readonly (readonly [string, string])[] | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats === undefined ? undefined : [[[folder, stats.ino, stats.birthtimeMs].join(' '), folder]];
}

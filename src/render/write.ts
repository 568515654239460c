import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { TreeFile } from './tree';

/**
 * Writes files to a temporary folder beside the target and renames it, so that a kill leaves either the old tree or the
 * new one; between the two renames, for which Node has no exchange, both are whole beside it. What stood in the target
 * before is removed. Returns how many there are.
 */
export function writeTree(target: string, files: Iterable<TreeFile>): number {
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  const fresh = mkdtempSync(join(parent, `.${basename(target)}-`));
  const old = `${fresh}-old`;
  try {
    let count = 0;
    for (const [path, text] of files) {
      count += 1;
      mkdirSync(join(fresh, dirname(path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    moveAside(target, old);
    renameSync(fresh, target);
    return count;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function moveAside(target: string, old: string): void {
  try {
    renameSync(target, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Tree } from './tree';

/**
 * Writes a tree to a temporary folder beside the target and renames it, so that a kill at any moment leaves either
 * the old tree or the new one whole. What stood in the target before is removed.
 */
export function writeTree(target: string, tree: Tree): void {
  const parent = dirname(target);
  mkdirSync(parent, { recursive: true });
  const fresh = mkdtempSync(join(parent, `.${basename(target)}-`));
  const old = `${fresh}-old`;
  try {
    for (const [path, text] of tree) {
      mkdirSync(join(fresh, dirname(path)), { recursive: true });
      writeFileSync(join(fresh, path), text);
    }
    moveAside(target, old);
    renameSync(fresh, target);
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

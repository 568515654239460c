import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { EngineName } from './engine';

/**
 * Does work in a temporary folder beside its destination, so that what becomes visible is complete:
 * a rename within one file system either happens or does not.
 */
export async function inTemporaryFolder<T>(
  enginesDir: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  mkdirSync(enginesDir, { recursive: true });
  const folder = mkdtempSync(join(enginesDir, '.unpacking-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts a finished folder in place of an older one, which is moved out of the way first and then removed. */
export function replaceFolder(finished: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const old = join(mkdtempSync(join(dirname(target), '.replaced-')), basename(target));
  if (existsSync(target)) renameSync(target, old);
  renameSync(finished, target);
  rmSync(dirname(old), { recursive: true, force: true });
}

/** Makes `bin/<name>` an executable script. */
export function putLauncher(enginesDir: string, name: EngineName, script: string): void {
  put(enginesDir, name, (file) => writeFileSync(file, script, { mode: 0o755 }));
}

/** Makes `bin/<name>` a link; `target` is relative to `bin/`, so that the folder can be moved. */
export function putLink(enginesDir: string, name: EngineName, target: string): void {
  put(enginesDir, name, (file) => symlinkSync(target, file));
}

function put(enginesDir: string, name: EngineName, write: (file: string) => void): void {
  const bin = join(enginesDir, 'bin');
  mkdirSync(bin, { recursive: true });
  const temporary = join(mkdtempSync(join(bin, '.new-')), name);
  write(temporary);
  renameSync(temporary, join(bin, name));
  rmSync(dirname(temporary), { recursive: true, force: true });
}

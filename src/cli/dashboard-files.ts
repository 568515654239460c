import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../discover/files';
import type { GivenText } from '../lint/given';
import { type LintFile, parseLintFile } from '../lint/lint-file';
import type { Problem } from '../problems/problem';
import { shownPath, unreadable } from './given-file';

/** A file that was given, or is in a folder that was. */
export interface FoundFile extends GivenText {
  readonly path: string;
  /** Only found: what is no dashboard there is not meant. */
  readonly inFolder: boolean;
}

/** Dashboards below paths: files as they are, of folders whatever ends in `.json`. */
export function findDashboards(
  root: string,
  paths: readonly string[],
): { readonly files: readonly FoundFile[]; readonly problems: readonly Problem[] } {
  const files: FoundFile[] = [];
  const problems: Problem[] = [];
  const add = (path: string, inFolder: boolean): void => {
    if (files.some((file) => file.path === path)) return;
    const file = shownPath(root, path);
    try {
      files.push({ path, file, text: readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), inFolder });
    } catch (error) {
      problems.push(unreadable(file, error as NodeJS.ErrnoException));
    }
  };
  for (const path of paths) {
    const isFolder = existsSync(path) && statSync(path).isDirectory();
    if (!isFolder) add(path, false);
    for (const name of isFolder ? listFiles(path, '.') : []) {
      if (name.endsWith('.json')) add(join(path, name), true);
    }
  }
  return { files, problems };
}

/** The exclusions beside dashboards, or those of one file for all of them, each file read once. */
export function exclusionsFor(root: string, config: string | undefined): (dashboard: string) => LintFile {
  const read = new Map<string, LintFile>();
  return (dashboard) => {
    const path = config ?? join(dirname(dashboard), '.lint');
    const known = read.get(path) ?? readExclusions(root, path, config !== undefined);
    read.set(path, known);
    return known;
  };
}

function readExclusions(root: string, path: string, named: boolean): LintFile {
  if (!named && !existsSync(path)) return { waivers: [], problems: [] };
  const file = shownPath(root, path);
  try {
    return parseLintFile(file, readFileSync(path, 'utf8'));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { waivers: [], problems: [unreadable(file, error)] };
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

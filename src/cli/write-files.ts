import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Problem, ProblemError } from '../problems/problem';

/** A file that is to be written. */
interface TextFile {
  /** Relative to the folder that all are written below. */
  readonly path: string;
  readonly text: string;
}

/** @throws ProblemError O11Y2304 for each that exists */
export function assertFree(out: string, paths: readonly string[]): void {
  const taken = paths.filter((path) => existsSync(join(out, path)));
  if (taken.length === 0) return;
  throw new ProblemError(
    taken.map((path) => ({
      code: 'O11Y2304',
      severity: 'error',
      message: `${path} exists`,
      at: { file: path },
      expected: 'names that are free',
      fix: 'write elsewhere with --out, or replace it with --force',
    })),
  );
}

/**
 * Every file beside its place first, so that a full disk leaves none of them, and none half-written.
 *
 * @throws ProblemError O11Y2309 where one cannot be written
 */
export function writeFiles(out: string, files: readonly TextFile[]): void {
  const parts = files.map(({ path, text }) => ({
    path: join(out, path),
    part: join(out, `${path}.part`),
    text,
  }));
  let writing = out;
  try {
    for (const { path, part, text } of parts) {
      writing = path;
      makeFolder(dirname(part));
      writeFileSync(part, text);
    }
    for (const { path, part } of parts) {
      writing = path;
      renameSync(part, path);
    }
  } catch (error) {
    throw new ProblemError([unwritable(writing, error as NodeJS.ErrnoException)]);
  } finally {
    for (const { part } of parts) if (existsSync(part)) rmSync(part);
  }
}

/** Not `recursive`, which never ends below a folder such as /proc, where none can be made. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** The same for one file. */
export function writeOneFile(path: string, text: string): void {
  writeFiles(dirname(path), [{ path: basename(path), text }]);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ENOENT: 'no folder can be made there',
  EROFS: 'the file system is read-only',
};

function unwritable(path: string, { code, message }: NodeJS.ErrnoException): Problem {
  return {
    code: 'O11Y2309',
    severity: 'error',
    message: `${path} cannot be written: ${reasons[code ?? ''] ?? message}`,
    expected: 'the path of a file in a folder that you may write to',
    fix: 'name another file',
  };
}

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
      mkdirSync(dirname(part), { recursive: true });
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

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ProblemError } from '../problems/problem';

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

/** Every file beside its place first, so that a full disk leaves none of them, and none half-written. */
export function writeFiles(out: string, files: readonly TextFile[]): void {
  const parts = files.map(({ path, text }) => ({
    path: join(out, path),
    part: join(out, `${path}.part`),
    text,
  }));
  try {
    for (const { part, text } of parts) {
      mkdirSync(dirname(part), { recursive: true });
      writeFileSync(part, text);
    }
    for (const { path, part } of parts) renameSync(part, path);
  } finally {
    for (const { part } of parts) rmSync(part, { force: true });
  }
}

import { relative } from 'node:path';
import type { Problem } from '../problems/problem';

/** A path relative to the project where it lies in it. */
export function shownPath(root: string, path: string): string {
  const inside = relative(root, path);
  return inside.startsWith('..') ? path : inside;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EISDIR: 'it is a folder',
};

/** Why a file could not be read. */
export function whyUnreadable({ code = '', message }: NodeJS.ErrnoException): string {
  return reasons[code] ?? message;
}

/** @param expected what else might be meant */
export function unreadable(
  file: string,
  error: NodeJS.ErrnoException,
  expected = 'a file that exists and that you may read',
): Problem {
  return {
    code: 'O11Y2308',
    severity: 'error',
    message: `${file} cannot be opened: ${whyUnreadable(error)}`,
    expected,
    fix: 'check the path',
  };
}

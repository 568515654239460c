import { resolve } from 'node:path';

/** The project that a command works on: where it was called. */
export const root = process.cwd();

/** A path given on the command line. */
export function pathOf(given: string): string {
  return resolve(root, given);
}

import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';

/** The project that a command works on: where it was called. */
export const root = process.cwd();

/** A path given on the command line. */
export function pathOf(given: string): string {
  return resolve(root, given);
}

/** The first of the ports of `up`, given on the command line. */
export function portOf(given: string): number {
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1024 && port <= 65_000) return port;
  throw new InvalidArgumentError("expected a whole number from 1024 to 65000 like '4400'");
}

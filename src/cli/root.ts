import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';

/** The project that a command works on: where it was called. */
export const root = process.cwd();

/** A path given on the command line. */
export function pathOf(given: string): string {
  return resolve(root, given);
}

/** A share given on the command line: `10%`. */
export function shareOf(given: string): number {
  const share = Number(/^(\d+(?:\.\d+)?)%$/.exec(given)?.[1]) / 100;
  if (share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError("expected a percentage from 0% to 100% like '10%'");
}

/** An address given on the command line, without slashes at its end: paths are added to it. */
export function urlOf(given: string): string {
  if (/^https?:$/.test(URL.canParse(given) ? new URL(given).protocol : '')) return given.replace(/\/+$/, '');
  throw new InvalidArgumentError("expected an address like 'https://prometheus.example.com'");
}

/** The first of the ports of `up`, given on the command line. */
export function portOf(given: string): number {
  const port = Number(given);
  if (Number.isInteger(port) && port >= 1024 && port <= 65_000) return port;
  throw new InvalidArgumentError("expected a whole number from 1024 to 65000 like '4400'");
}

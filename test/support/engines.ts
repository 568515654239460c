import { resolve } from 'node:path';
import type { Engine, EngineName } from '../../src/engines/engine';
import { findEngines } from '../../src/engines/find';

const enginesDir = resolve(__dirname, '../../.engines');

/**
 * Declares tests that need something this machine may not have. Without it they are reported as skipped, with the
 * reason in their name. The only place where tests are skipped.
 */
export function describeWhen(available: boolean, name: string, reason: string, body: () => void): void {
  if (available) describe(name, body);
  else describe.skip(`${name} [skipped: ${reason}]`, body);
}

/** Declares tests that run with the real engine: the one in O11Y_ENGINES, in PATH or in `.engines/`. */
export function describeWithEngine(name: EngineName, body: (engine: Engine) => void): void {
  const given = process.env['O11Y_ENGINES'];
  const found = findEngines({
    given: given === undefined ? undefined : { dir: given },
    path: process.env['PATH'] ?? '',
    enginesDir,
    names: [name],
  })[name];
  const standIn: Engine = { name, path: name, version: undefined, origin: 'path' };
  describeWhen(
    found !== undefined,
    `with the real ${name}`,
    `${name} was not found, "npm run engines" fetches it`,
    () => body(found ?? standIn),
  );
}

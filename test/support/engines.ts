import { delimiter, resolve } from 'node:path';
import type { Engine, EngineName } from '../../src/engines/engine';
import { describeEngine, findEngines } from '../../src/engines/find';

const enginesDir = resolve(__dirname, '../../.engines');

/**
 * Declares tests that need something this machine may not have. Without it they are reported as skipped, with the
 * reason in their name. The only place where tests are skipped.
 */
export function describeWhen(available: boolean, name: string, reason: string, body: () => void): void {
  if (available) describe(name, body);
  else describe.skip(`${name} [skipped: ${reason}]`, body);
}

/**
 * Declares tests that run with the real engine: the one in O11Y_ENGINES, in PATH or in `.engines/`. With
 * O11Y_EVERY_ENGINE=1 they run with every version that is found there.
 */
export function describeWithEngine(name: EngineName, body: (engine: Engine) => void): void {
  const found = everyEngine(name);
  const standIn: Engine = { name, path: name, version: undefined, origin: 'path' };
  if (found.length === 0) {
    const reason = `${name} was not found, "npm run engines" fetches it`;
    describeWhen(false, `with the real ${name}`, reason, () => body(standIn));
    return;
  }
  const [first = standIn] = found;
  if (process.env['O11Y_EVERY_ENGINE'] !== '1') {
    describe(`with the real ${name}`, () => body(first));
    return;
  }
  for (const engine of found) describe(`with the real ${describeEngine(engine)}`, () => body(engine));
}

/** One of each version, in the order in which places are preferred. O11Y_ENGINES may name several folders. */
function everyEngine(name: EngineName): readonly Engine[] {
  const folders = (text = ''): readonly string[] => text.split(delimiter).filter((folder) => folder !== '');
  const places = [
    ...folders(process.env['O11Y_ENGINES']).map((dir) => ({ given: { dir }, path: '', enginesDir: dir })),
    ...folders(process.env['PATH']).map((path) => ({ path, enginesDir: path })),
    { path: '', enginesDir },
  ];
  const found = places.flatMap((place) => findEngines({ ...place, names: [name] })[name] ?? []);
  return found.filter(
    ({ version }, index) => found.findIndex((other) => other.version?.text === version?.text) === index,
  );
}

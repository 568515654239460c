import { join } from 'node:path';
import type { Engine } from '../../src/engines/engine';
import { findEngines } from '../../src/engines/find';

/** Every Prometheus at hand, one of each version: in `O11Y_ENGINES`, in `PATH`, and in the project's folder. */
export function findPrometheus(root: string): readonly Engine[] {
  const enginesDir = join(root, '.engines');
  const given = process.env['O11Y_ENGINES'];
  const places = [
    ...(given === undefined ? [] : [{ given: { dir: given }, path: '', enginesDir }]),
    { path: process.env['PATH'] ?? '', enginesDir },
    { path: '', enginesDir },
  ];
  const found = places.flatMap((place) => findEngines({ ...place, names: ['prometheus'] }).prometheus ?? []);
  if (found.length === 0) throw new Error('no Prometheus found: npm run engines');
  return [...new Map(found.map((engine) => [engine.version?.text, engine])).values()];
}

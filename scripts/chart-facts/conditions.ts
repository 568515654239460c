/** Proves by rendering that a path has no effect while certain other values are set. */

import type { IgnoredPath } from '../../src/catalog/charts';
import type { Values } from '../../src/model/values';
import type { Renderer } from './helm';
import type { Probe } from './probe';
import { getAt, leafPaths, merge, setAt, show } from './values';

export async function proveConditions(render: Renderer, probe: Probe): Promise<readonly IgnoredPath[]> {
  const production: Values = probe.scenarios[0].values;
  return Promise.all(
    probe.conditions.map(async (condition) => {
      const base = merge(merge(production, condition.also), condition.with);
      const [without, set] = await Promise.all([
        render(base),
        render(setAt(base, condition.path, condition.try)),
      ]);
      if (!without.ok || !set.ok || without.text !== set.text) {
        throw new Error(
          `${show(condition.path)} does change the render with ${JSON.stringify(condition.with)}`,
        );
      }
      const when = leafPaths(condition.with).map(
        (path) => [show(path), getAt(condition.with, path) ?? null] as const,
      );
      return { path: show(condition.path), when: Object.fromEntries(when), why: condition.why };
    }),
  );
}

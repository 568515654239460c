/** Of which kinds an effective value may be. */
import type { ValueKind } from '../../src/catalog/charts';
import type { Value } from '../../src/model/values';
import { anyKind } from './mutations';
import type { Pass } from './sweep';
import { kindOf, type Path, setAt } from './values';

/** Kinds that render and change something; more than one says that the chart prints what it gets. */
async function triedKinds(passes: readonly Pass[], path: Path): Promise<readonly ValueKind[]> {
  for (const pass of passes) {
    const kinds = new Set<ValueKind>();
    for (const value of anyKind) {
      const render = await pass.render(setAt(pass.overrides, path, value));
      const kind = kindOf(value);
      if (render.ok && render.text !== pass.base && kind !== undefined) kinds.add(kind);
    }
    if (kinds.size > 0) return kinds.size > 1 ? [] : [...kinds];
  }
  return [];
}

/** The kinds of the default and of what the scenarios set; where there are none, of what was tried. */
export async function kindsOf(
  stated: readonly (Value | undefined)[],
  passes: readonly Pass[],
  path: Path,
): Promise<readonly ValueKind[]> {
  const kinds = new Set(stated.flatMap((value) => kindOf(value) ?? []));
  if (kinds.has('number')) kinds.delete('integer');
  return kinds.size > 0 ? [...kinds] : triedKinds(passes, path);
}

/** The passes over one scenario: as it is, then with the switches turned on that hide a path. */
import type { Values } from '../../src/model/values';
import type { Renderer } from './helm';
import { concurrently } from './pool';
import { type Pass, sweepLeaves, sweepMaps } from './sweep';
import { getAt, isMap, merge, type Path, setAt, show } from './values';

export interface Found {
  readonly effective: Map<string, Path>;
  readonly open: Map<string, Path>;
  /** Changed only by breaking a template, which has then read it. */
  readonly fatal: Map<string, Path>;
}

export interface Candidates {
  readonly maps: readonly Path[];
  readonly leaves: readonly Path[];
}

/** Undefined where the values do not render, or render differently each time: then a comparison says nothing. */
export async function stableRender(render: Renderer, values: Values): Promise<string | undefined> {
  const [base, again] = await concurrently([values, values], (each) => render(each));
  return base?.ok && again?.ok && base.text === again.text ? base.text : undefined;
}

export const underAny = (path: Path, above: ReadonlyMap<string, Path>): boolean =>
  path.some((_, depth) => depth > 0 && above.has(show(path.slice(0, depth))));

/** Helm ignores what lies below a scalar or an array, so such a candidate can only mislead. */
const reachable = (path: Path, values: Values): boolean =>
  path.slice(0, -1).every((_, depth) => {
    const at = getAt(values, path.slice(0, depth + 1));
    return at === undefined || at === null || isMap(at);
  });

async function sweepByDepth(pass: Pass, found: Found, maps: readonly Path[]): Promise<void> {
  const untried = maps.filter((path) => !found.open.has(show(path)));
  for (const depth of new Set(untried.map((path) => path.length))) {
    const level = untried.filter((path) => path.length === depth && !underAny(path, found.open));
    for (const path of await sweepMaps(pass, level)) found.open.set(show(path), path);
  }
}

/** Adds what one pass finds; `firstGroup` is how many leaves are changed at once at first. */
export async function sweep(
  pass: Pass,
  found: Found,
  candidates: Candidates,
  firstGroup: number,
): Promise<void> {
  await sweepByDepth(pass, found, candidates.maps);
  const values = merge(pass.defaults, pass.overrides);
  const pending = candidates.leaves.filter(
    (path) =>
      !found.effective.has(show(path)) &&
      !found.open.has(show(path)) &&
      !underAny(path, found.open) &&
      reachable(path, values),
  );
  const swept = await sweepLeaves(pass, pending, firstGroup);
  for (const path of swept.effective) found.effective.set(show(path), path);
  for (const path of swept.fatal) found.fatal.set(show(path), path);
}

const switches = ['enabled', 'create', 'install'];

/** The switches above a path that are off, turned on. */
export function switchedOn(path: Path, values: Values): Values {
  return path.slice(0, -1).reduce<Values>((on, _, depth) => {
    const parent = path.slice(0, depth + 1);
    const off = switches.filter((name) => getAt(values, [...parent, name]) === false);
    return off.reduce((all, name) => setAt(all, [...parent, name], true), on);
  }, {});
}

/** Sweeps once more what is left, each group of paths with the switches above it on. */
export async function sweepSwitchedOn(pass: Pass, found: Found, candidates: Candidates): Promise<void> {
  const values = merge(pass.defaults, pass.overrides);
  const keyOf = (path: Path): string => JSON.stringify(switchedOn(path, values));
  const groups = new Map<string, Path[]>();
  for (const path of candidates.leaves) groups.set(keyOf(path), [...(groups.get(keyOf(path)) ?? []), path]);
  groups.delete('{}');
  for (const [key, leaves] of groups) {
    const overrides = merge(pass.overrides, JSON.parse(key));
    const base = await stableRender(pass.render, overrides);
    if (base === undefined || base === pass.base) continue;
    const maps = candidates.maps.filter((map) => keyOf([...map, '']) === key);
    await sweep({ ...pass, overrides, base }, found, { maps, leaves }, 16);
  }
}

/**
 * Measures which value paths of a chart are effective: a path is, when changing or removing it changes the render.
 * Templates and comments are read for candidates only; renders decide.
 */
import type { ValueKind } from '../../src/catalog/charts';
import type { Values } from '../../src/model/values';
import type { ChartSource, Renderer } from './helm';
import { kindsOf } from './kinds';
import { type Found, stableRender, sweep, sweepSwitchedOn, underAny } from './passes';
import { concurrently } from './pool';
import type { Pass } from './sweep';
import {
  getAt,
  isBelow,
  leafPaths,
  mapPaths,
  merge,
  outermostWithout,
  type Path,
  setAt,
  show,
  uniquePaths,
} from './values';

export interface Scenario {
  readonly name: string;
  readonly values: Values;
}

export interface EffectivePath {
  readonly path: Path;
  /** Empty where every kind is printed. */
  readonly kinds: readonly ValueKind[];
  readonly open: boolean;
}

export interface Measured {
  readonly effective: readonly EffectivePath[];
  /** Paths that the chart or a scenario states and that never changed a render; a map where all of it is so. */
  readonly ignored: readonly string[];
}

async function passOf(chart: ChartSource, render: Renderer, scenario: Scenario): Promise<Pass> {
  const base = await stableRender(render, scenario.values);
  if (base === undefined) {
    throw new Error(`${chart.name}: scenario ${scenario.name} does not render, or not twice the same`);
  }
  return { render, defaults: chart.defaults, overrides: scenario.values, base };
}

/** A switch of a subchart may bring nothing but CRDs, which Helm shows only when asked. */
async function switchesCrds(pass: Pass, path: Path): Promise<boolean> {
  const on = getAt(merge(pass.defaults, pass.overrides), path) === true;
  const [as, flipped] = await concurrently([pass.overrides, setAt(pass.overrides, path, !on)], (values) =>
    pass.render(values, { crds: true }),
  );
  return as?.ok === true && flipped?.ok === true && as.text !== flipped.text;
}

/** @throws if a scenario does not render, or renders differently each time */
export async function measureChart(
  chart: ChartSource,
  render: Renderer,
  scenarios: readonly [Scenario, ...Scenario[]],
  given: { readonly excluded: readonly string[]; readonly accepted: readonly string[] },
  log: (line: string) => void,
): Promise<Measured> {
  const isMeasured = (path: Path): boolean => !given.excluded.includes(path[0] ?? '');
  const all = [chart.defaults, ...scenarios.map((scenario) => scenario.values)];
  const maps = uniquePaths(all.flatMap((values) => mapPaths(values))).filter(isMeasured);
  const stated = uniquePaths(all.flatMap((values) => leafPaths(values))).filter(isMeasured);
  const names = new Set([...stated, ...maps].map(show));
  const mentioned = uniquePaths(chart.mentioned).filter((path) => isMeasured(path) && !names.has(show(path)));

  const found: Found = { effective: new Map(), open: new Map(), fatal: new Map() };
  const report = (step: string): void =>
    log(`${chart.name}: ${step}: ${found.effective.size} paths, ${found.open.size} open maps`);
  const passes: Pass[] = [];
  for (const scenario of scenarios) {
    const pass = await passOf(chart, render, scenario);
    const values = merge(chart.defaults, scenario.values);
    const off = chart.switches.filter((each) => getAt(values, each.path) === false).map((each) => each.key);
    const matters = (path: Path): boolean => !off.some((key) => isBelow(path, key));
    const leaves = stated.filter(matters);
    await sweep(pass, found, { maps: maps.filter(matters), leaves }, passes.length === 0 ? 1 : 16);
    await sweep(pass, found, { maps: [], leaves: mentioned.filter(matters) }, 16);
    const printed = mentioned.filter((path) => matters(path) && found.effective.has(show(path)));
    await sweep(pass, found, { maps: printed, leaves: [] }, 16);
    passes.push(pass);
    report(scenario.name);
  }
  for (const pass of passes) {
    const leaves = [...stated, ...mentioned].filter((path) => !found.effective.has(show(path)));
    await sweepSwitchedOn(pass, found, { maps, leaves });
    for (const { path } of chart.switches.filter((each) => isMeasured(each.path))) {
      if (await switchesCrds(pass, path)) found.effective.set(show(path), path);
    }
  }
  report('switched on');

  const accepted = stated.filter((path) => given.accepted.includes(show(path)));
  const seen = uniquePaths([
    ...found.open.values(),
    ...found.effective.values(),
    ...stated.filter((path) => found.fatal.has(show(path))),
    ...accepted,
  ]);
  const mapNames = new Set(maps.map(show));
  const isMapOfOthers = (path: Path): boolean =>
    mapNames.has(show(path)) && !found.open.has(show(path)) && seen.some((other) => isBelow(other, path));
  const kept = seen.filter((path) => !underAny(path, found.open) && !isMapOfOthers(path));
  const effective = await concurrently(kept, async (path): Promise<EffectivePath> => {
    const values = all.map((each) => getAt(each, path));
    const kinds = await kindsOf(values, passes, path);
    return { path, kinds, open: found.open.has(show(path)) || kinds.includes('array') };
  });
  const works = (path: Path): boolean =>
    underAny(path, found.open) || kept.some((other) => show(other) === show(path) || isBelow(other, path));
  const dead = stated.filter((path) => !works(path));
  return { effective, ignored: outermostWithout(dead, kept).map(show) };
}

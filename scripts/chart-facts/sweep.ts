/**
 * One pass over candidate paths against one render. Candidates are changed in groups and a group is split only when
 * its render differs, so that the many paths without an effect cost little.
 */

import type { Values } from '../../src/model/values';
import type { Render, Renderer } from './helm';
import { type Mutation, marker, mutationsOf, unknownKeys } from './mutations';
import { chunks, concurrently } from './pool';
import { getAt, isMap, merge, type Path, removeAt, setAt, show } from './values';

const groupSize = 16;

export interface Pass {
  readonly render: Renderer;
  readonly defaults: Values;
  readonly overrides: Values;
  /** The render of `overrides` alone. */
  readonly base: string;
}
export interface Swept {
  readonly effective: readonly Path[];
  /** Only ever seen to break a template: read, but never rendered with the values tried. */
  readonly fatal: readonly Path[];
}

/** A schema that refuses a value says nothing about the effect of the value; a template that fails on it has read it. */
const failedInTemplate = (render: Render): boolean =>
  !render.ok && !/specifications of the schema|validation failed|additional propert/i.test(render.error);

type Outcome = 'same' | 'changed' | 'fatal' | 'refused';

function judge(render: Render, base: string): Outcome {
  if (render.ok) return render.text === base ? 'same' : 'changed';
  return failedInTemplate(render) ? 'fatal' : 'refused';
}

interface Change {
  readonly path: Path;
  readonly mutate: Mutation;
}

/**
 * A chart may ask only whether a map is empty (`{{ if .Values.podDisruptionBudget }}`). The one key of a map has an
 * effect of its own only when another key in its place renders something else.
 */
async function isOnlyFilling(pass: Pass, path: Path, values: Values): Promise<boolean> {
  const parent = path.slice(0, -1);
  const [last] = path.slice(-1);
  const set = getAt(values, path) === undefined ? pass.overrides : values;
  const value = getAt(set, path);
  const map = getAt(merge(pass.defaults, set), parent);
  if (parent.length === 0 || value === undefined || !isMap(map)) return false;
  if (Object.keys(map).some((key) => key !== last)) return false;
  const renamed = setAt(removeAt(set, path), [...parent, marker], value);
  const [as, other] = [await pass.render(set), await pass.render(renamed)];
  return as.ok && other.ok && as.text === other.text;
}

async function splitOutcomes(
  pass: Pass,
  changes: readonly Change[],
): Promise<readonly (readonly [Path, Outcome])[]> {
  const values = changes.reduce<Values>((overrides, change) => change.mutate(overrides), pass.overrides);
  const [first] = changes;
  if (first === undefined) return [];
  const outcome = judge(await pass.render(values), pass.base);
  if (outcome === 'changed' && changes.length === 1 && (await isOnlyFilling(pass, first.path, values))) {
    return [[first.path, 'same']];
  }
  if (outcome === 'same' || changes.length === 1)
    return changes.map((change) => [change.path, outcome] as const);
  const half = Math.ceil(changes.length / 2);
  return [
    ...(await splitOutcomes(pass, changes.slice(0, half))),
    ...(await splitOutcomes(pass, changes.slice(half))),
  ];
}

/** Tries mutation after mutation until each path has changed the render or has none left. */
export async function sweepLeaves(pass: Pass, paths: readonly Path[], firstGroup: number): Promise<Swept> {
  const effective: Path[] = [];
  const fatal = new Map<string, Path>();
  let pending = paths.map((path) => ({ path, mutations: mutationsOf(path, pass.defaults, pass.overrides) }));
  for (let round = 0; pending.length > 0; round += 1) {
    const changes = pending.flatMap(({ path, mutations }) => {
      const mutate = mutations[round];
      return mutate === undefined ? [] : [{ path, mutate }];
    });
    const groups = chunks(changes, round === 0 ? firstGroup : groupSize);
    const outcomes = (await concurrently(groups, (group) => splitOutcomes(pass, group))).flat();
    const changed = new Set<string>();
    for (const [path, outcome] of outcomes) {
      if (outcome === 'fatal') fatal.set(show(path), path);
      if (outcome === 'changed') changed.add(show(path));
    }
    effective.push(...pending.filter(({ path }) => changed.has(show(path))).map(({ path }) => path));
    pending = pending.filter(
      ({ path, mutations }) => !changed.has(show(path)) && mutations.length > round + 1,
    );
  }
  const found = new Set(effective.map(show));
  return { effective, fatal: [...fatal.values()].filter((path) => !found.has(show(path))) };
}

/** What a render shows that the base does not, with what its Secrets hold in base64. */
function addedText(base: string, text: string): string {
  const known = new Set(base.split('\n'));
  const added = text
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
  const encoded = [...added.matchAll(/[A-Za-z0-9+/]{16,}={0,2}/g)];
  return [added, ...encoded.map(([token]) => Buffer.from(token, 'base64').toString('utf8'))].join('\n');
}

interface Marked {
  readonly path: Path;
  readonly name: string;
}

async function openAmong(pass: Pass, maps: readonly Marked[], shape: number): Promise<readonly Path[]> {
  const values = maps.reduce<Values>((overrides, { path, name }) => {
    const at = getAt(merge(pass.defaults, overrides), path);
    const own = getAt(overrides, path);
    const unknown = unknownKeys(name)[shape] ?? {};
    return at === undefined || at === null || isMap(at)
      ? setAt(overrides, path, merge(isMap(own) ? own : {}, unknown))
      : overrides;
  }, pass.overrides);
  const render = await pass.render(values);
  if (render.ok) {
    const text = addedText(pass.base, render.text);
    return maps.filter(({ name }) => text.includes(name)).map(({ path }) => path);
  }
  if (maps.length <= 1) return [];
  const half = Math.ceil(maps.length / 2);
  return [
    ...(await openAmong(pass, maps.slice(0, half), shape)),
    ...(await openAmong(pass, maps.slice(half), shape)),
  ];
}

/** Maps below which any key is printed: the chart passes them on whole. */
export async function sweepMaps(pass: Pass, paths: readonly Path[]): Promise<readonly Path[]> {
  const open: Path[] = [];
  let pending = paths.map((path, index): Marked => ({ path, name: `zzprobe${index}zz` }));
  for (const shape of unknownKeys('').keys()) {
    const groups = chunks(pending, groupSize);
    const found = (await concurrently(groups, (group) => openAmong(pass, group, shape))).flat();
    open.push(...found);
    const names = new Set(found.map(show));
    pending = pending.filter(({ path }) => !names.has(show(path)));
  }
  return open;
}

/** What a leaf is changed to, to see whether a render depends on it. */
import type { Value, Values } from '../../src/model/values';
import { getAt, isMap, kindOf, merge, type Path, removeAt, setAt } from './values';

export const marker = 'zzprobe';

const scalars: readonly Value[] = [marker, 7, true, '1.30.0', 'NodePort', 'hard'];
const arrays: readonly Value[] = [[marker], [{ name: marker }], [{ [marker]: marker }]];
const maps: readonly Value[] = [{ [marker]: marker }, { [marker]: { [marker]: marker } }];

/** One value of every kind, for a leaf that has no value to tell its kind from. */
export const anyKind: readonly Value[] = [...scalars.slice(0, 3), ...arrays, ...maps];

/** What is put below a map to see whether the chart prints keys it does not know. */
export function unknownKeys(name: string): readonly Values[] {
  const map = { [name]: name };
  return [map, { [name]: map }, { [name]: [name] }, { [name]: true }, { [name]: { [name]: map } }];
}

function others(value: Value | undefined): readonly Value[] {
  if (value === undefined || value === null) return anyKind;
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, marker];
  if (typeof value === 'string') return [...scalars.filter((other) => other !== value), `${value}${marker}`];
  if (isMap(value)) return maps;
  const items = value as readonly Value[];
  const last = items.at(-1);
  return last === undefined ? arrays : [[], [...items, last], ...arrays];
}

export type Mutation = (overrides: Values) => Values;

/** Removal first when the scenario sets the leaf, then other values of its kind, deletion of the default last. */
export function mutationsOf(path: Path, defaults: Values, overrides: Values): readonly Mutation[] {
  const own = getAt(overrides, path);
  const value = getAt(merge(defaults, overrides), path);
  const changed = others(value).map(
    (other): Mutation =>
      (values) =>
        setAt(values, path, other),
  );
  const removed: readonly Mutation[] = own === undefined ? [] : [(values) => removeAt(values, path)];
  const deleted: readonly Mutation[] =
    kindOf(value) === undefined ? [] : [(values) => setAt(values, path, null)];
  return [...removed, ...changed, ...deleted];
}

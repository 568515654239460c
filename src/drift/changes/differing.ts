import { isRecord } from '../../board/json';
import { formatPath } from '../../problems/format';
import type { PropertyPath } from '../../problems/problem';

/** A value of a definition that is another one in Grafana. */
export interface ChangedValue {
  readonly path: PropertyPath;
  /** Nothing where Grafana does not have it any more. */
  readonly value?: unknown;
}

/** Something that only Grafana has. */
export interface NewItem {
  readonly item: unknown;
  /** `panel Errors`. */
  readonly what: string;
  /** Of a row: what stands in it now. */
  readonly panels?: readonly Item[];
}

/** What stands in a list: something of the definition, by its path there, or something new. */
export type Item = PropertyPath | NewItem;

/** A list of the definition whose items are others in Grafana, or in another order. */
export interface ChangedList {
  readonly list: PropertyPath;
  /** So many items there are in the definition. */
  readonly was: number;
  readonly items: readonly Item[];
}

/** A dashboard in Grafana, in the terms of its definition. Every path is that of the definition as it is written. */
export interface DefinitionChanges {
  readonly values: readonly ChangedValue[];
  readonly lists: readonly ChangedList[];
}

export const noChanges: DefinitionChanges = { values: [], lists: [] };

export function allChanges(changes: readonly DefinitionChanges[]): DefinitionChanges {
  return {
    values: changes.flatMap(({ values }) => values),
    lists: changes.flatMap(({ lists }) => lists),
  };
}

export function isNew(item: Item): item is NewItem {
  return !Array.isArray(item);
}

/**
 * In what two readings of a value differ.
 *
 * @param written what the definition has for it, which may say the same otherwise: a threshold by its SLO. Then the whole of it
 * is another value, because a part of the reading is no part of what is written.
 */
export function differing(
  before: unknown,
  after: unknown,
  path: PropertyPath,
  written: unknown = before,
): DefinitionChanges {
  if (isSame(before, after)) return noChanges;
  if (Array.isArray(before) && Array.isArray(after) && Array.isArray(written)) {
    if (written.length === before.length) return differingLists(before, after, path, written);
  } else if (isRecord(before) && isRecord(after) && isRecord(written) && isPart(written, before)) {
    return differingRecords(before, after, path, written);
  }
  return { values: [{ path, ...(after === undefined ? {} : { value: after }) }], lists: [] };
}

/** Key by key, whatever else the definition says of it. */
export function differingRecords(
  before: object,
  after: object,
  path: PropertyPath,
  written: object,
): DefinitionChanges {
  const of = (from: object, key: string): unknown => Object.getOwnPropertyDescriptor(from, key)?.value;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return allChanges(
    keys.map((key) => differing(of(before, key), of(after, key), [...path, key], of(written, key))),
  );
}

/** What is alike at both ends stays; between them one after the other is compared, and what is left is new or gone. */
function differingLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: PropertyPath,
  written: readonly unknown[],
): DefinitionChanges {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const both = Array.from({ length: most - start - end }, (_, index) => start + index);
  const changes = both.map((at) => differing(before[at], after[at], [...path, at], written[at]));
  if (before.length === after.length) return allChanges(changes);
  const kept = [...Array(most - end).keys()].map((at) => [...path, at]);
  const added = after.slice(most - end, after.length - end);
  const behind = [...Array(end).keys()].map((at) => [...path, before.length - end + at]);
  const items: readonly Item[] = [
    ...kept,
    ...added.map((item) => ({ item, what: `item of ${formatPath(path)}` })),
    ...behind,
  ];
  return allChanges([...changes, { values: [], lists: [{ list: path, was: before.length, items }] }]);
}

export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether what is written has no other keys than its reading. */
function isPart(
  written: Readonly<Record<string, unknown>>,
  read: Readonly<Record<string, unknown>>,
): boolean {
  return Object.keys(written).every((key) => written[key] === undefined || key in read);
}

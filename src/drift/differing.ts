import { isRecord } from '../board/json';
import type { PropertyPath } from '../problems/problem';

/** A value of a definition that is another one in Grafana. */
export interface ChangedValue {
  readonly path: PropertyPath;
  /** Nothing where Grafana does not have it any more. */
  readonly value?: unknown;
}

/** Something that only Grafana has, and the list of the definition that it belongs to. */
export interface AddedItem {
  readonly list: PropertyPath;
  readonly item: object;
  /** `panel Errors`. */
  readonly what: string;
}

/** A dashboard in Grafana, in the terms of its definition. */
export interface DefinitionChanges {
  readonly values: readonly ChangedValue[];
  readonly added: readonly AddedItem[];
  /** What only the definition has, by its path. */
  readonly removed: readonly PropertyPath[];
}

/** Lists of the same length are compared item by item; others are replaced whole. */
export function differing(before: unknown, after: unknown, path: PropertyPath): readonly ChangedValue[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item: unknown, index) => differing(item, after[index], [...path, index]));
  }
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differing(before[key], after[key], [...path, key]));
  }
  return [{ path, ...(after === undefined ? {} : { value: after }) }];
}

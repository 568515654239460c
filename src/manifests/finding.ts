import type { KubernetesObject } from '../model/artifacts';
import type { ProblemCode } from '../problems/codes';
import type { Problem } from '../problems/problem';

/** What a rule has against an object, in the words of a problem. */
export interface Finding {
  readonly code: ProblemCode;
  /** Follows the name of the object: `has two node sets 'hot'`. */
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

export type Rule = (object: KubernetesObject) => readonly Finding[];

/** `Elasticsearch o11y-system/o11y`. */
export function nameOf({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`;
}

export function problemOf(object: KubernetesObject, finding: Finding): Problem {
  return { ...finding, severity: 'error', message: `${nameOf(object)} ${finding.message}` };
}

/** A field of unknown data: `at(object, 'spec', 'nodeSets')`. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null
        ? (current as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    value,
  );
}

/** The elements of a field that is a list; none where it is something else. */
export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
};

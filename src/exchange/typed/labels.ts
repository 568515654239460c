import type { Series } from '../../promql/series';
import { targetLabels } from '../../promql/target-labels';

/** Labels as the type of a built expression knows them; an empty prefix stands for all. */
export interface LabelSet {
  readonly names: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

export const labelsOf = (names: readonly string[]): LabelSet => ({ names: new Set(names), prefixes: [] });

/** Its own, and those of its target. */
export function labelsOfSeries({ labels, labelPrefixes }: Series): LabelSet {
  return { names: new Set([...labels, ...targetLabels]), prefixes: labelPrefixes };
}

export function hasLabel({ names, prefixes }: LabelSet, label: string): boolean {
  return names.has(label) || prefixes.some((prefix) => label.startsWith(prefix));
}

/** Whether Prometheus lets series of both meet without being told which labels must agree; the compiler asks the same. */
export function areAlike(one: LabelSet, other: LabelSet): boolean {
  return isAny(one) || isAny(other) || (isWithin(one, other) && isWithin(other, one));
}

export function withLabels({ names, prefixes }: LabelSet, added: readonly string[]): LabelSet {
  return { names: new Set([...names, ...added]), prefixes };
}

export function withoutLabel({ names, prefixes }: LabelSet, label: string): LabelSet {
  return { names: new Set([...names].filter((name) => name !== label)), prefixes };
}

const isAny = ({ prefixes }: LabelSet): boolean => prefixes.includes('');

function isWithin({ names, prefixes }: LabelSet, other: LabelSet): boolean {
  return (
    [...names].every((name) => hasLabel(other, name)) &&
    prefixes.every((prefix) => other.prefixes.some((wider) => prefix.startsWith(wider)))
  );
}

/** The labels that the series of an answer can have: sets that nobody can list, as a metric may have any label. */
export interface LabelSet {
  /** Whether a series can have the label. */
  readonly has: (label: string) => boolean;
  /** Those that are known by name. */
  readonly names: readonly string[];
  /** Whether there can be others: those of the metric and of its target. */
  readonly open: boolean;
}

export const any: LabelSet = { has: () => true, names: [], open: true };
export const none: LabelSet = { has: () => false, names: [], open: false };

/** Of those that are listed, the ones that there are. */
export function only({ has }: LabelSet, labels: readonly string[]): LabelSet {
  const names = labels.filter(has);
  return { has: (label) => names.includes(label), names, open: false };
}

export function without({ has, names, open }: LabelSet, labels: readonly string[]): LabelSet {
  return {
    has: (label) => !labels.includes(label) && has(label),
    names: names.filter((name) => !labels.includes(name)),
    open,
  };
}

/** Where some series have what one has, and some what the other has. */
export function either(one: LabelSet, other: LabelSet): LabelSet {
  return {
    has: (label) => one.has(label) || other.has(label),
    names: [...new Set([...one.names, ...other.names])],
    open: one.open || other.open,
  };
}

/** Where each series has what both have. */
export function both(one: LabelSet, other: LabelSet): LabelSet {
  const has = (label: string): boolean => one.has(label) && other.has(label);
  return { has, names: either(one, other).names.filter(has), open: one.open && other.open };
}

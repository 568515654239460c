import type { StoredType } from '../../exposition/families';
import type { Metadata } from './live-prometheus';

/** A metric and the series that are stored for it. */
export interface LiveFamily {
  readonly name: string;
  /** Left out where neither metadata nor the names of the series tell it. */
  readonly type?: StoredType;
  /** Whether the type follows from names alone. */
  readonly guessed: boolean;
  readonly metadata?: Metadata;
  readonly series: readonly string[];
}

const parts = /^(.+)_(bucket|count|sum)$/;

/** Series by metric: `x_bucket`, `x_count` and `x_sum` are one histogram. */
export function familiesOf(
  names: readonly string[],
  metadata: ReadonlyMap<string, readonly Metadata[]>,
): readonly LiveFamily[] {
  const all = new Set(names);
  const families = new Map<string, LiveFamily>();
  for (const name of names) {
    const base = baseOf(name, all, metadata);
    const known = families.get(base);
    families.set(base, {
      ...(known ?? typed(base, name, all, metadata)),
      series: [...(known?.series ?? []), name],
    });
  }
  return [...families.values()];
}

function baseOf(
  name: string,
  all: ReadonlySet<string>,
  metadata: ReadonlyMap<string, readonly Metadata[]>,
): string {
  const base = parts.exec(name)?.[1];
  if (base === undefined || metadata.has(name)) return name;
  const type = metadata.get(base)?.[0]?.type;
  if (type === 'histogram' || type === 'summary') return base;
  const complete = all.has(`${base}_bucket`) && all.has(`${base}_count`) && all.has(`${base}_sum`);
  return complete ? base : name;
}

const types: Readonly<Record<string, StoredType>> = {
  counter: 'counter',
  gauge: 'gauge',
  histogram: 'histogram',
  summary: 'summary',
  gaugehistogram: 'gaugehistogram',
  info: 'gauge',
  stateset: 'gauge',
  unknown: 'untyped',
};

function typed(
  base: string,
  name: string,
  all: ReadonlySet<string>,
  metadata: ReadonlyMap<string, readonly Metadata[]>,
): Omit<LiveFamily, 'series'> {
  // A counter of OpenMetrics is told without its ending.
  const told = metadata.get(base) ?? metadata.get(base.replace(/_(total|info)$/, ''));
  const [first] = told ?? [];
  if (first !== undefined) {
    return { name: base, type: types[first.type] ?? 'untyped', guessed: false, metadata: first };
  }
  if (base !== name && all.has(`${base}_bucket`)) return { name: base, type: 'histogram', guessed: true };
  return base.endsWith('_total')
    ? { name: base, type: 'counter', guessed: true }
    : { name: base, guessed: true };
}

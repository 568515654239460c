import * as builder from '../../promql/build/names';
import type { Kind } from './value';

type UnitOf = (unit: string | undefined) => string | undefined;

const own: UnitOf = (unit) => unit;
const perSecond: UnitOf = (unit) => (unit === undefined ? undefined : `${unit} per second`);

interface RangeFunction {
  /** What the builder lets it be asked of. */
  readonly of: readonly Kind[];
  readonly unit: UnitOf;
}

const ofRange: Readonly<Record<(typeof builder.rangeFunctions)[number], RangeFunction>> = {
  rate: { of: ['counter', 'past-counter', 'untyped', 'native'], unit: perSecond },
  irate: { of: ['counter', 'past-counter', 'untyped'], unit: perSecond },
  increase: { of: ['counter', 'past-counter', 'untyped', 'native'], unit: own },
  resets: { of: ['counter'], unit: () => 'resets' },
  delta: { of: ['gauge', 'untyped'], unit: own },
  deriv: { of: ['gauge', 'untyped'], unit: perSecond },
  changes: { of: ['gauge', 'untyped'], unit: () => 'changes' },
};

/** Their methods have the same names. */
export const rangeFunctions: ReadonlyMap<string, RangeFunction> = new Map(Object.entries(ofRange));

/** They take `$__rate_interval` by themselves. */
export const rates: ReadonlySet<string> = new Set(['rate', 'irate', 'increase']);

/** The method for a function, by what PromQL calls it. */
export const functionMethods: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...builder.functions, ...builder.overTime }).map(([method, name]) => [name, method]),
);

/** Of samples or of a subquery. */
export const overTime: ReadonlySet<string> = new Set(Object.values(builder.overTime));

export const histogramFunctions: ReadonlySet<string> = new Set(['histogram_avg', 'histogram_count']);

/** How many numbers may stand behind the vector. @default none */
export const numbersBehind: Readonly<Record<string, readonly number[]>> = {
  round: [0, 1],
  clamp_min: [1],
  clamp_max: [1],
};

export const aggregations: ReadonlySet<string> = new Set(builder.aggregations);

/** They keep all labels. */
export const choices: ReadonlySet<string> = new Set(['topk', 'bottomk']);

/** The method for an operator, by what PromQL calls it: `>`, `> bool`. */
export const operatorMethods: ReadonlyMap<string, string> = new Map(
  Object.entries(builder.operators).map(([method, [operator]]) => [operator, method]),
);

/** They choose series, and leave labels and units as they are. */
export const setOperators: ReadonlySet<string> = new Set(['and', 'unless']);

/** What they make of two units is another one; of all others, both sides have the same. */
export const scaling: ReadonlySet<string> = new Set(['*', '/']);

/** What can stand behind a number. */
export const afterNumber: ReadonlySet<string> = new Set(['+', '-', '*', '/']);

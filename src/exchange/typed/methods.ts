import type { Kind } from './value';

type UnitOf = (unit: string | undefined) => string | undefined;

const own: UnitOf = (unit) => unit;
const perSecond: UnitOf = (unit) => (unit === undefined ? undefined : `${unit} per second`);

/** Functions of a range, by what the builder lets them be asked of. */
export const rangeFunctions: Readonly<
  Record<string, { readonly method: string; readonly of: readonly Kind[]; readonly unit: UnitOf }>
> = {
  rate: { method: 'rate', of: ['counter', 'past-counter', 'untyped', 'native'], unit: perSecond },
  irate: { method: 'irate', of: ['counter', 'past-counter', 'untyped'], unit: perSecond },
  increase: { method: 'increase', of: ['counter', 'past-counter', 'untyped', 'native'], unit: own },
  resets: { method: 'resets', of: ['counter'], unit: () => 'resets' },
  delta: { method: 'delta', of: ['gauge', 'untyped'], unit: own },
  deriv: { method: 'deriv', of: ['gauge', 'untyped'], unit: perSecond },
  changes: { method: 'changes', of: ['gauge', 'untyped'], unit: () => 'changes' },
};

/** They take `$__rate_interval` by themselves. */
export const rates: ReadonlySet<string> = new Set(['rate', 'irate', 'increase']);

/** Of samples or of a subquery. */
export const overTime: Readonly<Record<string, string>> = {
  avg_over_time: 'avgOverTime',
  min_over_time: 'minOverTime',
  max_over_time: 'maxOverTime',
};

/** Of a vector, with as many numbers behind it as one of these. */
export const vectorFunctions: Readonly<
  Record<string, { readonly method: string; readonly numbers: readonly number[] }>
> = {
  abs: { method: 'abs', numbers: [0] },
  round: { method: 'round', numbers: [0, 1] },
  ceil: { method: 'ceil', numbers: [0] },
  floor: { method: 'floor', numbers: [0] },
  sort: { method: 'sort', numbers: [0] },
  sort_desc: { method: 'sortDesc', numbers: [0] },
  clamp_min: { method: 'clampMin', numbers: [1] },
  clamp_max: { method: 'clampMax', numbers: [1] },
};

export const histogramFunctions: Readonly<Record<string, string>> = {
  histogram_avg: 'histogramAvg',
  histogram_count: 'histogramCount',
};

export const aggregations: ReadonlySet<string> = new Set(['sum', 'avg', 'min', 'max', 'count']);

/** They keep all labels. */
export const choices: ReadonlySet<string> = new Set(['topk', 'bottomk']);

/** Whether units must be the same on both sides. */
export const operators: Readonly<
  Record<string, { readonly method: string; readonly units: 'same' | 'any' }>
> = {
  '+': { method: 'plus', units: 'same' },
  '-': { method: 'minus', units: 'same' },
  '*': { method: 'times', units: 'any' },
  '/': { method: 'dividedBy', units: 'any' },
  '>': { method: 'above', units: 'same' },
  '>=': { method: 'atLeast', units: 'same' },
  '<': { method: 'below', units: 'same' },
  '<=': { method: 'atMost', units: 'same' },
  '==': { method: 'equalTo', units: 'same' },
  '!=': { method: 'notEqualTo', units: 'same' },
};

/** With `bool`: 1 or 0. */
export const tests: Readonly<Record<string, string>> = {
  '>': 'isAbove',
  '>=': 'isAtLeast',
  '<': 'isBelow',
  '<=': 'isAtMost',
  '==': 'isEqualTo',
  '!=': 'isNotEqualTo',
};

/** They choose series, and leave labels and units as they are. */
export const setOperators: Readonly<Record<string, string>> = { and: 'and', unless: 'unless' };

/** What can stand behind a number. */
export const afterNumber: ReadonlySet<string> = new Set(['+', '-', '*', '/']);

/** Which PromQL the methods of the builder stand for; what reads PromQL turns the tables round. */

/** How tightly operators hold; what holds less tightly than the operator around it stands in parentheses. */
export const whole = 6;

/** @see https://prometheus.io/docs/prometheus/latest/querying/operators/#binary-operator-precedence */
export const operators = {
  times: ['*', 5],
  dividedBy: ['/', 5],
  plus: ['+', 4],
  minus: ['-', 4],
  above: ['>', 3],
  atLeast: ['>=', 3],
  below: ['<', 3],
  atMost: ['<=', 3],
  equalTo: ['==', 3],
  notEqualTo: ['!=', 3],
  isAbove: ['> bool', 3],
  isAtLeast: ['>= bool', 3],
  isBelow: ['< bool', 3],
  isAtMost: ['<= bool', 3],
  isEqualTo: ['== bool', 3],
  isNotEqualTo: ['!= bool', 3],
  and: ['and', 2],
  unless: ['unless', 2],
} as const;

export const aggregations = ['sum', 'avg', 'min', 'max', 'count'] as const;

/** Of the samples of a series. */
export const rangeFunctions = ['rate', 'irate', 'increase', 'resets', 'delta', 'deriv', 'changes'] as const;

/** The number comes first. */
export const withParameter = ['quantile', 'topk', 'bottomk'] as const;

/** The number, where there is one, comes last. */
export const functions = {
  abs: 'abs',
  round: 'round',
  ceil: 'ceil',
  floor: 'floor',
  clampMin: 'clamp_min',
  clampMax: 'clamp_max',
  sort: 'sort',
  sortDesc: 'sort_desc',
  toScalar: 'scalar',
  histogramAvg: 'histogram_avg',
  histogramCount: 'histogram_count',
} as const;

export const overTime = {
  avgOverTime: 'avg_over_time',
  minOverTime: 'min_over_time',
  maxOverTime: 'max_over_time',
} as const;

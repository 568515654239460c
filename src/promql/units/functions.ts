import { countOf, isPlain, perSecond, product, type Quantity, seconds, share, unsaid } from './quantity';

type Rule = (of: Quantity | undefined) => Quantity | undefined;

const same: Rule = (of) => of;

const rate: Rule = (of) => of && perSecond(of.plain === 'unsaid' ? countOf('things') : of);

/** Seconds per second: of a gauge that says no unit nothing is known. */
const slope: Rule = (of) => (of === undefined || of.plain === 'unsaid' ? undefined : perSecond(of));

const observed: Rule = (of) => of?.observed;

/** What was observed, times how much of it there was per second or in all. */
const observedInAll: Rule = (of) => {
  if (of?.observed === undefined) return undefined;
  const { dimension, scale } = of;
  return isPlain(of) ? of.observed : product(of.observed, { dimension, scale });
};

const amount: Rule = (of) => {
  if (of === undefined) return undefined;
  const { observed: _, ...count } = of;
  return count;
};

const counts: Rule = () => countOf('times');

/** A number that is 1 where something holds, or one of a calendar. */
const mark: Rule = () => unsaid;

/** Unit of the result by that of the argument with the samples. Of functions that are left out nothing is known. */
export const functionUnits: Readonly<Record<string, Rule>> = {
  rate,
  irate: rate,
  increase: same,
  delta: same,
  idelta: same,
  deriv: slope,
  resets: counts,
  changes: counts,
  count_over_time: counts,
  predict_linear: same,
  double_exponential_smoothing: same,
  histogram_quantile: observed,
  histogram_avg: observed,
  histogram_stddev: observed,
  histogram_sum: observedInAll,
  histogram_count: amount,
  histogram_fraction: () => share,
  time: () => seconds,
  timestamp: () => seconds,
  absent: mark,
  absent_over_time: mark,
  present_over_time: mark,
  sgn: mark,
  minute: mark,
  hour: mark,
  day_of_week: mark,
  day_of_month: mark,
  month: mark,
  year: mark,
  ...Object.fromEntries(
    [
      'abs',
      'avg_over_time',
      'ceil',
      'clamp',
      'clamp_max',
      'clamp_min',
      'first_over_time',
      'floor',
      'label_join',
      'label_replace',
      'last_over_time',
      'max_over_time',
      'min_over_time',
      'quantile_over_time',
      'round',
      'scalar',
      'sort',
      'sort_by_label',
      'sort_by_label_desc',
      'sort_desc',
      'stddev_over_time',
      'sum_over_time',
      'vector',
    ].map((name) => [name, same]),
  ),
};

/** Which argument has the samples, where it is not the first. */
export const samplesArgument: Readonly<Record<string, number>> = {
  histogram_quantile: 1,
  histogram_fraction: 2,
  quantile_over_time: 1,
};

/** Of aggregations; of those that are left out nothing is known. */
export const aggregationUnits: Readonly<Record<string, Rule>> = {
  count: () => countOf('series'),
  count_values: () => countOf('series'),
  group: mark,
  ...Object.fromEntries(
    ['sum', 'avg', 'min', 'max', 'topk', 'bottomk', 'limitk', 'limit_ratio', 'quantile', 'stddev'].map(
      (name) => [name, same],
    ),
  ),
};

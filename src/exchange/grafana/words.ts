import type { Calculation } from '../../model/panel-style';

/** Grafana's ids of calculations, by the words that definitions have for them. */
export const calculationsOf: Readonly<Record<string, Calculation>> = {
  last: 'last',
  lastNotNull: 'last',
  first: 'first',
  firstNotNull: 'first',
  min: 'min',
  max: 'max',
  mean: 'mean',
  median: 'median',
  sum: 'sum',
  count: 'count',
  range: 'range',
  diff: 'difference',
};

/** How Grafana heads the columns of a legend, by which it sorts. */
export const headingsOf: Readonly<Record<string, Calculation>> = {
  'Last *': 'last',
  Last: 'last',
  'First *': 'first',
  First: 'first',
  Min: 'min',
  Max: 'max',
  Mean: 'mean',
  Median: 'median',
  Total: 'sum',
  Count: 'count',
  Range: 'range',
  Difference: 'difference',
};

export const interpolationsOf: Readonly<Record<string, 'linear' | 'smooth' | 'step-before' | 'step-after'>> =
  {
    linear: 'linear',
    smooth: 'smooth',
    stepBefore: 'step-before',
    stepAfter: 'step-after',
  };

import { Decimal } from 'decimal.js';
import { type Duration, formatDuration, milliseconds } from '../model/duration';
import type { Events, Matchers } from '../model/slo';
import { counterOf, groups, type ReadSli, same, sameMatchers, selected, summed } from './events';
import { binaryOf, callOf, type Expression, numberOf } from './expression';
import type { ForeignSli } from './foreign';

/** Buckets of a histogram of times. */
export function bucketLatency(good: Events, total: Events): ForeignSli | undefined {
  if ('promql' in good || 'promql' in total) return undefined;
  const metric = good.metric.replace(/_bucket$/, '');
  const { le, ...match } = good.match ?? {};
  const bound = boundOf(le);
  if (bound === undefined || metric === good.metric || `${metric}_count` !== total.metric) return undefined;
  if (!sameMatchers(match, total.match ?? {})) return undefined;
  const threshold = thresholdOf(metric, bound);
  if (threshold === undefined) return undefined;
  return { kind: 'latency', histogram: selected({ metric, match }), threshold };
}

/** `0.5`, or the spellings of one bound: `1|1\.0` and `1(\.0)?`. */
function boundOf(le: Matchers[string] | undefined): number | undefined {
  if (le === undefined || (typeof le !== 'string' && !('re' in le))) return undefined;
  const spellings =
    typeof le === 'string'
      ? [le]
      : le.re
          .replace(/\(\\\.0\)\?$/, '')
          .replace(/^\((.*)\)$/, '$1')
          .split('|');
  const bounds = new Set(spellings.map((spelling) => Number(spelling.replaceAll('\\', ''))));
  const [bound] = bounds;
  return bounds.size === 1 && bound !== undefined && Number.isFinite(bound) ? bound : undefined;
}

/** Nothing where the unit is no time, or the time no whole number of milliseconds. */
function thresholdOf(metric: string, bound: number): Duration | undefined {
  const unit = /_(milliseconds|seconds)$/.exec(metric)?.[1];
  if (unit === undefined) return undefined;
  const ms = new Decimal(bound).times(unit === 'seconds' ? 1000 : 1);
  return ms.isInteger() && ms.gt(0) ? formatDuration(ms.toNumber()) : undefined;
}

/**
 * `histogram_fraction(0, 0.2, rate(x)) * histogram_count(rate(x))` of `histogram_count(rate(x))`, with or without `> 0`
 * where it is multiplied.
 */
export function nativeHistogram(
  counts: 'good' | 'bad',
  some: Expression,
  total: Expression,
): ReadSli | undefined {
  const [part, all] = [summed(some), summed(total)];
  const product = binaryOf(part.inner);
  const [fraction, times, count] = [
    product && callOf(product.left),
    product && callOf(aboveZero(product.right)),
    callOf(all.inner),
  ];
  if (counts !== 'good' || product?.operator !== '*' || fraction?.name !== 'histogram_fraction')
    return undefined;
  if (times?.name !== 'histogram_count' || count?.name !== 'histogram_count' || !same(part.by, all.by))
    return undefined;
  return nativeLatency(fraction.arguments, part.by);
}

/** What is compared with zero, or the expression itself. */
function aboveZero(expression: Expression): Expression {
  const comparison = binaryOf(expression);
  return comparison?.operator === '>' && numberOf(comparison.right) === 0 ? comparison.left : expression;
}

export function nativeLatency(args: readonly Expression[], by: readonly string[]): ReadSli | undefined {
  const [from, to, rated] = args;
  if (from === undefined || to === undefined || rated === undefined || numberOf(from) !== 0) return undefined;
  const { inner, by: within } = summed(rated);
  const histogram = counterOf(inner, { windows: [] });
  const bound = numberOf(to);
  const threshold =
    histogram === undefined || bound === undefined ? undefined : thresholdOf(histogram.metric, bound);
  if (histogram === undefined || threshold === undefined) return undefined;
  return {
    sli: { kind: 'native-latency', histogram, threshold },
    ...groups(by.length === 0 ? within : by),
    notes: [],
  };
}

/** In the unit of the metric's name. */
export function boundIn(metric: string, threshold: Duration): number {
  return new Decimal(milliseconds(threshold)).div(metric.endsWith('_milliseconds') ? 1 : 1000).toNumber();
}

import type { Duration } from '../../model/duration';
import type { Matchers } from '../../model/slo';
import { rate, selector, sumBy } from '../../promql/print';

/** Selectors of one target, so that no query of a template reads the series of others. */
export interface Scope {
  readonly of: (metric: string, more?: Matchers) => string;
  /** Per second. */
  readonly perSecond: (metric: string, more?: Matchers) => string;
  readonly within: (window: Duration | '$__range', metric: string, more?: Matchers) => string;
}

export function scopeOf(match: Matchers): Scope {
  const of = (metric: string, more: Matchers = {}): string => selector(metric, { ...match, ...more });
  return {
    of,
    perSecond: (metric, more) => rate(of(metric, more), '$__rate_interval'),
    within: (window, metric, more) => `increase(${of(metric, more)}[${window}])`,
  };
}

/** Part of a whole; no data where the whole is nothing. */
export function share(part: string, whole: string): string {
  return `${part} / (${whole} > 0)`;
}

/** The same where the part has no series until it happens first: missing is none. */
export function shareOrNone(part: string, whole: string): string {
  return `(${part} or 0 * ${whole}) / (${whole} > 0)`;
}

/** Of the rate of a classic histogram. @param metric without `_bucket` */
export function quantile(
  { perSecond }: Pick<Scope, 'perSecond'>,
  q: number,
  metric: string,
  by: readonly string[] = [],
  more: Matchers = {},
): string {
  return `histogram_quantile(${q}, ${sumBy(['le', ...by], perSecond(`${metric}_bucket`, more))})`;
}

import type { Duration } from '../../model/duration';
import type { Expression } from '../../model/expression';
import type { Matcher, Matchers } from '../../model/slo';
import type { TargetLabel } from '../target-labels';
import type { Labels, Vector } from './vector';

/** Labels of a metric and of its target. */
export type WithTarget<Own extends string> = Own | TargetLabel;

/** A text, a regular expression that fits the whole of it, or neither of them with `not`. */
export type LabelMatcher = Matcher | RegExp | { readonly not: string | RegExp };

/** Of several for one label, in a list or one `where` after the other, all must fit. */
export type LabelMatchers<Own extends string> = {
  readonly [L in WithTarget<Own>]?: LabelMatcher | readonly LabelMatcher[];
};

/** Variables such as `$__rate_interval` are what Grafana replaces, SLIs that one alone; the rules of alerts need a length. */
export type Range = Duration | `$${string}`;

export type PerSecond<Unit extends string> = string extends Unit ? string : `${Unit} per second`;

/** A metric that only grows. Its value says how long the process has run; what happened is its growth. */
export interface Counter<Own extends string, Unit extends string = string> {
  readonly metric: string;
  readonly match: Matchers;
  /** Series whose labels fit. */
  where(match: LabelMatchers<Own>): Counter<Own, Unit>;
  /** As it was so long ago. */
  offset(duration: Duration): Pick<Counter<Own, Unit>, 'rate' | 'irate' | 'increase'>;
  /** Per second, on average over the range. @default $__rate_interval */
  rate(range?: Range): Vector<WithTarget<Own>, PerSecond<Unit>>;
  /** Per second, between the last two samples. @default $__rate_interval */
  irate(range?: Range): Vector<WithTarget<Own>, PerSecond<Unit>>;
  /** In all, over the range. @default $__rate_interval */
  increase(range?: Range): Vector<WithTarget<Own>, Unit>;
  /** How often it began again at zero. */
  resets(range: Range): Vector<WithTarget<Own>, 'resets'>;
  /** How many series there are. */
  count<By extends WithTarget<Own> = never>(...by: readonly By[]): Vector<By, 'series'>;
  countWithout<Lost extends WithTarget<Own>>(
    ...lost: Labels<Lost>
  ): Vector<Exclude<WithTarget<Own>, Lost>, 'series'>;
}

/** A metric whose value means something at any moment. */
export interface Gauge<Own extends string, Unit extends string = string>
  extends Vector<WithTarget<Own>, Unit> {
  readonly metric: string;
  readonly match: Matchers;
  /** Series whose labels fit. */
  where(match: LabelMatchers<Own>): Gauge<Own, Unit>;
  /** As it was so long ago. */
  offset(duration: Duration): Vector<WithTarget<Own>, Unit>;
  /** From the beginning to the end of the range. */
  delta(range: Range): Vector<WithTarget<Own>, Unit>;
  /** Per second, by regression over the range. */
  deriv(range: Range): Vector<WithTarget<Own>, PerSecond<Unit>>;
  /** The value in so many seconds, by regression over the range. */
  predictLinear(range: Range, seconds: number): Vector<WithTarget<Own>, Unit>;
  /** How often it changed. */
  changes(range: Range): Vector<WithTarget<Own>, 'changes'>;
}

/** A metric of which its emitter does not say whether it only grows. */
export interface Untyped<Own extends string, Unit extends string = string> extends Gauge<Own, Unit> {
  where(match: LabelMatchers<Own>): Untyped<Own, Unit>;
  rate(range?: Range): Vector<WithTarget<Own>, PerSecond<Unit>>;
  irate(range?: Range): Vector<WithTarget<Own>, PerSecond<Unit>>;
  increase(range?: Range): Vector<WithTarget<Own>, Unit>;
}

/** A metric whose samples are whole histograms: quantiles need no `le`. */
export interface NativeHistogram<Own extends string, Unit extends string = string> {
  readonly metric: string;
  readonly match: Matchers;
  /** Series whose labels fit. */
  where(match: LabelMatchers<Own>): NativeHistogram<Own, Unit>;
  /** What was observed per second. @default $__rate_interval */
  rate(range?: Range): Histograms<WithTarget<Own>, Unit>;
  /** What was observed in all. @default $__rate_interval */
  increase(range?: Range): Histograms<WithTarget<Own>, Unit>;
}

/** A histogram for each combination of labels. */
export interface Histograms<Label extends string, Unit extends string = string> extends Expression {
  sum<By extends Label = never>(...by: readonly By[]): Histograms<By, Unit>;
  /** The value below which this share of what was observed lies. */
  histogramQuantile(quantile: number): Vector<Label, Unit>;
  /** The mean of what was observed. */
  histogramAvg(): Vector<Label, Unit>;
  /** How much was observed. */
  histogramCount(): Vector<Label, string>;
}

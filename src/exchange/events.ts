import type { Duration } from '../model/duration';
import type { Events, Matchers, MetricSelector } from '../model/slo';
import { aggregationOf, callOf, type Expression, textOf } from './expression';
import type { ForeignSli } from './foreign';
import { withRateInterval, withRates } from './query-text';
import { selectionOf } from './selection';

/** A query read as an SLI. Notes say what changed its meaning on the way. */
export type ReadSli =
  | {
      readonly sli: ForeignSli;
      readonly groupBy?: readonly string[];
      readonly notes: readonly string[];
    }
  | { readonly refused: string };

/** How the queries of a tool are to be read. */
export interface Dialect {
  /** Ranges that stand for the window of the tool. */
  readonly windows: readonly string[];
  /** Selectors without a range are counters. */
  readonly counters?: boolean;
}

/** Four scrapes: what `$__rate_interval` is. */
export const rateWindow: Duration = '2m';

export const notRates =
  'its numbers of events are those of a rate interval and not per second; ratios are right';

interface ReadEvents {
  readonly events: Events;
  readonly by: readonly string[];
}

export const list = (labels: readonly string[]): string =>
  labels.length === 0 ? 'nothing' : labels.join(', ');

export function scalesEvents(promql: string): boolean {
  return /\b(increase|(?:sum|count)_over_time)\s*\(/.test(promql);
}

export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A counter where it is one, else the expression without what sums it up, which is done here. */
export function eventsOf(expression: Expression, dialect: Dialect): ReadEvents {
  const sum = aggregationOf(expression);
  const summed = sum?.operator === 'sum' ? sum : undefined;
  const by = summed?.by ?? [];
  const inner = summed?.argument ?? expression;
  const counter = counterOf(inner, dialect);
  if (counter !== undefined) return { events: counter, by };
  const text = withRateInterval(textOf(inner), [...dialect.windows, rateWindow]);
  return { events: { promql: dialect.counters === true ? withRates(text) : text }, by };
}

export function counterOf(expression: Expression, { counters }: Dialect): MetricSelector | undefined {
  const call = callOf(expression);
  const selection =
    call?.name === 'rate' || call?.name === 'irate'
      ? call.arguments[0] && selectionOf(call.arguments[0])
      : counters === true
        ? selectionOf(expression)
        : undefined;
  if (selection === undefined || (selection.range === undefined) === (call !== undefined)) return undefined;
  return selected(selection);
}

export function selected({
  metric,
  match,
}: {
  readonly metric: string;
  readonly match: Matchers;
}): MetricSelector {
  return Object.keys(match).length === 0 ? { metric } : { metric, match };
}

/** In any order. */
export function sameMatchers(a: Matchers, b: Matchers): boolean {
  const sorted = (match: Matchers): string =>
    JSON.stringify(Object.entries(match).sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
}

export function groups(by: readonly string[]): { readonly groupBy?: readonly string[] } {
  return by.length === 0 ? {} : { groupBy: by };
}

export function summed(expression: Expression): {
  readonly inner: Expression;
  readonly by: readonly string[];
} {
  const sum = aggregationOf(expression);
  return sum?.operator === 'sum' ? { inner: sum.argument, by: sum.by } : { inner: expression, by: [] };
}

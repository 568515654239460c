import { Decimal } from 'decimal.js';
import { bucketMatcher } from '../catalog/conventions';
import { type Duration, formatDuration, milliseconds } from '../model/duration';
import type { Events, Matchers, MetricSelector, Value } from '../model/slo';
import { rate, selector } from '../promql/print';
import {
  aggregationOf,
  bare,
  binaryOf,
  callOf,
  type Expression,
  numberOf,
  onOneLine,
  parseExpression,
  selectionOf,
  textOf,
  withRateInterval,
  withRates,
} from './expression';
import type { ForeignSli } from './foreign';

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

const notRates = 'its numbers of events are those of a rate interval and not per second; ratios are right';

/** Good or bad events among all of them. */
export function ratioSli(
  counts: 'good' | 'bad',
  numerator: string,
  denominator: string,
  dialect: Dialect,
): ReadSli {
  const [part = '', all = ''] = perSecond([onOneLine(numerator), onOneLine(denominator)]);
  const parsed = [parseExpression(part), parseExpression(all)];
  for (const [index, it] of parsed.entries()) {
    if ('fault' in it) return { refused: `not PromQL: ${it.fault} in ${[part, all][index]}` };
  }
  const [some, total] = parsed as [Expression, Expression];
  return (
    probes(counts, some, total) ??
    booleans(counts, some, total) ??
    nativeHistogram(counts, some, total) ??
    counted(counts, withoutZero(some), total, dialect)
  );
}

/** `increase` is `rate` times its window: the same ratio, and events per second. */
function perSecond(queries: readonly string[]): readonly string[] {
  const whole = queries.join(' ');
  const only = /\bincrease\s*\(/.test(whole) && !/\b(rate|irate|\w+_over_time)\s*\(/.test(whole);
  return only ? queries.map((query) => query.replace(/\bincrease(?=\s*\()/g, 'rate')) : queries;
}

/** Missing events count as none without being told. */
function withoutZero(expression: Expression): Expression {
  const binary = binaryOf(expression);
  const zero = binary === undefined ? undefined : callOf(binary.right);
  const isZero =
    zero?.name === 'vector' && zero.arguments[0] !== undefined && numberOf(zero.arguments[0]) === 0;
  return binary?.operator === 'or' && isZero ? binary.left : expression;
}

interface ReadEvents {
  readonly events: Events;
  readonly by: readonly string[];
}

function counted(counts: 'good' | 'bad', some: Expression, total: Expression, dialect: Dialect): ReadSli {
  const all = eventsOf(total, dialect);
  // What is left when the good ones are taken away.
  const rest = counts === 'bad' ? binaryOf(some) : undefined;
  const isRest = rest?.operator === '-' && rest.modifier === '' && same(eventsOf(rest.left, dialect), all);
  const kind = isRest ? 'good' : counts;
  const part = eventsOf(isRest ? rest.right : some, dialect);
  if (!same(part.by, all.by)) {
    return { refused: `its parts are grouped differently: by ${list(part.by)} and by ${list(all.by)}` };
  }
  const groupBy = all.by.length === 0 ? {} : { groupBy: all.by };
  const notes = [part, all].some(({ events }) => 'promql' in events && scalesEvents(events.promql))
    ? [notRates]
    : [];
  const latency = kind === 'good' ? bucketLatency(part.events, all.events) : undefined;
  const sli: ForeignSli =
    latency ??
    (kind === 'good'
      ? { kind: 'good-events', good: part.events, total: all.events }
      : { kind: 'bad-events', bad: part.events, total: all.events });
  return { sli, ...groupBy, notes };
}

const list = (labels: readonly string[]): string => (labels.length === 0 ? 'nothing' : labels.join(', '));

function scalesEvents(promql: string): boolean {
  return /\b(increase|(?:sum|count)_over_time)\s*\(/.test(promql);
}

function same(a: unknown, b: unknown): boolean {
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

function counterOf(expression: Expression, { counters }: Dialect): MetricSelector | undefined {
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

function selected({ metric, match }: { readonly metric: string; readonly match: Matchers }): MetricSelector {
  return Object.keys(match).length === 0 ? { metric } : { metric, match };
}

/** Buckets of a histogram of times. */
function bucketLatency(good: Events, total: Events): ForeignSli | undefined {
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

/** In any order. */
export function sameMatchers(a: Matchers, b: Matchers): boolean {
  const sorted = (match: Matchers): string =>
    JSON.stringify(Object.entries(match).sort(([one], [other]) => (one < other ? -1 : 1)));
  return sorted(a) === sorted(b);
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

/** `sum(probe_success)` of `count(probe_success)`. */
function probes(counts: 'good' | 'bad', some: Expression, total: Expression): ReadSli | undefined {
  const [sum, count] = [aggregationOf(some), aggregationOf(total)];
  if (counts !== 'good' || sum?.operator !== 'sum' || count?.operator !== 'count') return undefined;
  const [good, all] = [selectionOf(sum.argument), selectionOf(count.argument)];
  if (good?.metric !== 'probe_success' || !same(good, all) || !same(sum.by, count.by)) return undefined;
  return { sli: { kind: 'probe', match: good.match }, ...groups(sum.by), notes: [] };
}

function groups(by: readonly string[]): { readonly groupBy?: readonly string[] } {
  return by.length === 0 ? {} : { groupBy: by };
}

/** `count_over_time(x[5m]) - sum_over_time(x[5m])` of `count_over_time(x[5m])`: a gauge that is 0 or 1. */
function booleans(counts: 'good' | 'bad', some: Expression, total: Expression): ReadSli | undefined {
  const rest = binaryOf(some);
  if (counts !== 'bad' || rest?.operator !== '-') return undefined;
  const [count, left, right] = [overTime(total), overTime(rest.left), overTime(rest.right)];
  if (count?.name !== 'count_over_time' || !same(count, left) || right?.name !== 'sum_over_time')
    return undefined;
  if (!same([count.selection, count.by], [right.selection, right.by])) return undefined;
  return booleanGauge(count.selection, count.by);
}

function overTime(expression: Expression) {
  const sum = aggregationOf(expression);
  const call = callOf(sum?.argument ?? expression);
  const selection = call?.arguments[0] && selectionOf(call.arguments[0]);
  if (call === undefined || selection?.range === undefined || (sum && sum.operator !== 'sum'))
    return undefined;
  return { name: call.name, selection: selected(selection), by: sum?.by ?? [] };
}

/** A gauge that is 0 or 1, of as many series as there are. */
export function booleanGauge({ metric, match = {} }: MetricSelector, by: readonly string[]): ReadSli {
  const gauge = selector(metric, match);
  const sli: ForeignSli =
    metric === 'probe_success'
      ? { kind: 'probe', match }
      : { kind: 'good-events', good: { promql: gauge }, total: { promql: `${gauge} >= bool 0` } };
  return {
    sli,
    ...groups(by),
    notes: metric === 'probe_success' ? [] : ['every series is one event per second'],
  };
}

/** `histogram_fraction(0, 0.2, rate(x)) * histogram_count(rate(x))` of `histogram_count(rate(x))`. */
function nativeHistogram(counts: 'good' | 'bad', some: Expression, total: Expression): ReadSli | undefined {
  const [part, all] = [summed(some), summed(total)];
  const product = binaryOf(part.inner);
  const [fraction, times, count] = [
    product && callOf(product.left),
    product && callOf(product.right),
    callOf(all.inner),
  ];
  if (counts !== 'good' || product?.operator !== '*' || fraction?.name !== 'histogram_fraction')
    return undefined;
  if (times?.name !== 'histogram_count' || count?.name !== 'histogram_count' || !same(part.by, all.by))
    return undefined;
  return nativeLatency(fraction.arguments, part.by);
}

function summed(expression: Expression): { readonly inner: Expression; readonly by: readonly string[] } {
  const sum = aggregationOf(expression);
  return sum?.operator === 'sum' ? { inner: sum.argument, by: sum.by } : { inner: expression, by: [] };
}

function nativeLatency(args: readonly Expression[], by: readonly string[]): ReadSli | undefined {
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

/** A ratio that was computed already: of events where it is a division, else every moment counts the same. */
export function ratioQuerySli(measures: 'good' | 'bad', query: string, dialect: Dialect): ReadSli {
  const text = onOneLine(query);
  const parsed = parseExpression(text);
  if ('fault' in parsed) return { refused: `not PromQL: ${parsed.fault} in ${text}` };
  const inverse = oneMinus(parsed);
  if (inverse !== undefined)
    return ratioQuerySli(measures === 'bad' ? 'good' : 'bad', textOf(inverse), dialect);
  const fraction = callOf(parsed);
  if (measures === 'good' && fraction?.name === 'histogram_fraction') {
    const native = nativeLatency(fraction.arguments, []);
    if (native !== undefined) return native;
  }
  const division = binaryOf(parsed);
  if (division?.operator === '/' && division.modifier === '') {
    return ratioSli(measures, textOf(division.left), textOf(division.right), dialect);
  }
  return momentsSli(measures, withRateInterval(text, [...dialect.windows, rateWindow]));
}

function oneMinus(expression: Expression): Expression | undefined {
  const binary = binaryOf(expression);
  return binary?.operator === '-' && binary.modifier === '' && numberOf(binary.left) === 1
    ? bare(binary.right)
    : undefined;
}

const unweighted = 'every moment counts the same, whatever its traffic';

/** Where nothing happens the ratio is not a number, and no moment is counted. */
export function momentsSli(measures: 'good' | 'bad', ratio: string): ReadSli {
  const part = { promql: `(${ratio}) >= 0` };
  const total = { promql: `(${ratio}) >= bool 0` };
  return {
    sli:
      measures === 'bad'
        ? { kind: 'bad-events', bad: part, total }
        : { kind: 'good-events', good: part, total },
    notes: [unweighted],
  };
}

/** The error ratio of a read SLI within a window, for what counts slices; no data without traffic. */
export function errorRatioOf(sli: ForeignSli, window: Duration | '$__rate_interval'): string | undefined {
  const sum = (events: Events): string =>
    `sum(${'promql' in events ? events.promql.replaceAll('$__rate_interval', window) : rate(selector(events.metric, events.match), window)})`;
  const missing = (part: string, total: string): string => `(${part} or 0 * ${total}) / (${total} > 0)`;
  switch (sli.kind) {
    case 'bad-events':
      return missing(sum(sli.bad), sum(sli.total));
    case 'good-events':
      return `1 - ${missing(sum(sli.good), sum(sli.total))}`;
    case 'latency': {
      const { metric, match } = sli.histogram;
      const bound = boundIn(metric, sli.threshold);
      const good = { metric: `${metric}_bucket`, match: { ...match, le: bucketMatcher(bound) } };
      return `1 - ${missing(sum(good), sum({ metric: `${metric}_count`, match: { ...match } }))}`;
    }
    default:
      return undefined;
  }
}

/** In the unit of the metric's name. */
export function boundIn(metric: string, threshold: Duration): number {
  return new Decimal(milliseconds(threshold)).div(metric.endsWith('_milliseconds') ? 1 : 1000).toNumber();
}

/** A value that is good up to, or from, a limit on. */
export function limitSli(bound: 'most' | 'least', limit: number, query: string, dialect: Dialect): ReadSli {
  const text = onOneLine(query);
  const parsed = parseExpression(text);
  if ('fault' in parsed) return { refused: `not PromQL: ${parsed.fault} in ${text}` };
  return (
    (bound === 'least' ? throughput(parsed, limit) : saturation(parsed, limit)) ??
    worst(bound, parsed, limit, dialect)
  );
}

function worst(bound: 'most' | 'least', expression: Expression, limit: number, dialect: Dialect): ReadSli {
  const operator = bound === 'most' ? 'max' : 'min';
  const aggregation = aggregationOf(expression);
  const outer = aggregation?.operator === operator ? aggregation : undefined;
  const value = gaugeOf(outer?.argument ?? expression, dialect);
  return {
    sli: { kind: bound === 'most' ? 'at-most' : 'at-least', value, limit },
    ...groups(outer?.by ?? []),
    notes: [],
  };
}

function gaugeOf(expression: Expression, dialect: Dialect): Value {
  const gauge = selectionOf(expression);
  return gauge === undefined || gauge.range !== undefined
    ? { promql: withRateInterval(textOf(expression), [...dialect.windows, rateWindow]) }
    : selected(gauge);
}

/** `sum(increase(x[1m])) >= 10`: ten a minute. */
function throughput(expression: Expression, floor: number): ReadSli | undefined {
  const { inner, by } = summed(expression);
  const call = callOf(inner);
  const selection = call?.arguments[0] && selectionOf(call.arguments[0]);
  if (call === undefined || selection?.range === undefined || floor <= 0) return undefined;
  const unit =
    call.name === 'rate'
      ? 's'
      : call.name === 'increase'
        ? { '1m': 'm', '1h': 'h' }[selection.range]
        : undefined;
  if (unit === undefined) return undefined;
  const events = selected(selection);
  return {
    sli: { kind: 'throughput', events, floor: `${floor}/${unit as 's' | 'm' | 'h'}` },
    ...groups(by),
    notes: [],
  };
}

/** `sum(used) / sum(capacity) <= 0.8`. */
function saturation(expression: Expression, limit: number): ReadSli | undefined {
  const division = binaryOf(expression);
  if (division?.operator !== '/' || division.modifier !== '' || limit <= 0 || limit >= 1) return undefined;
  const [used, capacity] = [aggregationOf(division.left), aggregationOf(division.right)];
  if (used?.operator !== 'sum' || capacity?.operator !== 'sum' || !same(used.by, capacity.by))
    return undefined;
  const dialect = { windows: [] };
  return {
    sli: {
      kind: 'saturation',
      used: gaugeOf(used.argument, dialect),
      capacity: gaugeOf(capacity.argument, dialect),
      limit: `${new Decimal(limit).times(100).toFixed()}%` as `${number}%`,
    },
    ...groups(used.by),
    notes: [],
  };
}

/** What a read SLI asks Prometheus. */
export function queriesOf(sli: ForeignSli): readonly string[] {
  if (sli.kind === 'weighted') return [];
  const count = (it: Events): string =>
    'promql' in it ? it.promql : rate(selector(it.metric, it.match), '$__rate_interval');
  const ask = (it: Value): string => ('promql' in it ? it.promql : selector(it.metric, it.match));
  switch (sli.kind) {
    case 'bad-events':
      return [count(sli.bad), count(sli.total)];
    case 'good-events':
      return [count(sli.good), count(sli.total)];
    case 'at-most':
    case 'at-least':
      return [ask(sli.value)];
    case 'throughput':
      return [count(sli.events)];
    case 'saturation':
      return [ask(sli.used), ask(sli.capacity)];
    case 'latency':
    case 'native-latency':
      return [ask(sli.histogram)];
    case 'probe':
      return [selector('probe_success', sli.match)];
  }
}

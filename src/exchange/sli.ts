import { onOneLine } from '../promql/one-line';
import {
  type Dialect,
  eventsOf,
  list,
  notRates,
  type ReadSli,
  rateWindow,
  same,
  scalesEvents,
} from './events';
import { bare, binaryOf, callOf, type Expression, numberOf, parseExpression, textOf } from './expression';
import type { ForeignSli } from './foreign';
import { booleans, probes } from './gauges';
import { bucketLatency, nativeHistogram, nativeLatency } from './histograms';
import { withRateInterval } from './query-text';

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

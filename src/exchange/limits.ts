import { Decimal } from 'decimal.js';
import type { Value } from '../model/slo';
import { onOneLine } from '../promql/one-line';
import { type Dialect, groups, type ReadSli, rateWindow, same, selected, summed } from './events';
import { aggregationOf, binaryOf, callOf, type Expression, parseExpression, textOf } from './expression';
import { withRateInterval } from './query-text';
import { selectionOf } from './selection';

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

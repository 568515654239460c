import { anyAggregationOf, type Expression, withoutOf } from '../expression';
import type { Emitter } from './emitter';
import { hasLabel, labelsOf, withoutLabel } from './labels';
import { aggregations, choices } from './methods';
import { call, numberIn, type Typed, Unsayable, vector } from './value';

/** `sum by (job) (x)` as `x.sum('job')`. */
export function aggregated(expression: Expression, { emit }: Emitter): Typed {
  const aggregation = anyAggregationOf(expression);
  if (aggregation === undefined) return aggregatedWithout(expression, emit);
  const { operator, by, argument, parameter } = aggregation;
  if (parameter !== undefined)
    return withParameter(operator, numberIn(parameter), by, vector(emit(argument)));
  if (!aggregations.has(operator)) throw new Unsayable(operator);
  const of = emit(argument);
  const sums = operator === 'sum' && of.kind === 'histograms';
  return call(sums ? of : aggregable(operator, of), operator, kept(of, by), {
    kind: sums ? 'histograms' : 'vector',
    labels: labelsOf(by),
    unit: operator === 'count' ? 'series' : of.unit,
  });
}

/** `sum without (job) (x)` as `x.sumWithout('job')`. */
function aggregatedWithout(expression: Expression, emit: Emitter['emit']): Typed {
  const { operator, lost, argument } = withoutOf(expression) ?? {
    operator: '',
    lost: [],
    argument: expression,
  };
  if (!aggregations.has(operator) || lost.length === 0) throw new Unsayable('without');
  const of = aggregable(operator, emit(argument));
  return call(of, `${operator}Without`, kept(of, lost), {
    kind: 'vector',
    labels: lost.reduce(withoutLabel, of.labels),
    unit: operator === 'count' ? 'series' : of.unit,
  });
}

/** Of counters, series can be counted. */
function aggregable(operator: string, of: Typed): Typed {
  return operator === 'count' && of.kind === 'counter' ? of : vector(of);
}

function withParameter(operator: string, parameter: number, by: readonly string[], of: Typed): Typed {
  if (choices.has(operator)) return call(of, operator, [parameter, ...kept(of, by)], { kind: 'vector' });
  if (operator !== 'quantile') throw new Unsayable(operator);
  return call(of, operator, [parameter, ...kept(of, by)], { kind: 'vector', labels: labelsOf(by) });
}

/** Labels that are still there. */
function kept({ labels }: Typed, by: readonly string[]): readonly string[] {
  if (!by.every((label) => hasLabel(labels, label))) throw new Unsayable('label');
  return by;
}

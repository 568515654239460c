import { anyAggregationOf, type Expression } from '../expression';
import type { Emitter } from './emitter';
import { hasLabel, labelsOf } from './labels';
import { aggregations, choices } from './methods';
import { call, numberIn, type Typed, Unsayable, vector } from './value';

/** `sum by (job) (x)` as `x.sum('job')`. */
export function aggregated(expression: Expression, { emit }: Emitter): Typed {
  const aggregation = anyAggregationOf(expression);
  if (aggregation === undefined) throw new Unsayable('without');
  const { operator, by, argument, parameter } = aggregation;
  if (parameter !== undefined)
    return withParameter(operator, numberIn(parameter), by, vector(emit(argument)));
  if (!aggregations.has(operator)) throw new Unsayable(operator);
  const of = emit(argument);
  const counts = operator === 'count' && of.kind === 'counter';
  const sums = operator === 'sum' && of.kind === 'histograms';
  return call(counts || sums ? of : vector(of), operator, kept(of, by), {
    kind: sums ? 'histograms' : 'vector',
    labels: labelsOf(by),
    unit: operator === 'count' ? 'series' : of.unit,
  });
}

function withParameter(operator: string, parameter: number, by: readonly string[], of: Typed): Typed {
  if (choices.has(operator) && by.length === 0) return call(of, operator, [parameter], { kind: 'vector' });
  if (operator !== 'quantile') throw new Unsayable(operator);
  return call(of, operator, [parameter, ...kept(of, by)], { kind: 'vector', labels: labelsOf(by) });
}

/** Labels that are still there. */
function kept({ labels }: Typed, by: readonly string[]): readonly string[] {
  if (!by.every((label) => hasLabel(labels, label))) throw new Unsayable('label');
  return by;
}

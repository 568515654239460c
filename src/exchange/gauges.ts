import type { MetricSelector } from '../model/slo';
import { selector } from '../promql/print';
import { groups, type ReadSli, same, selected } from './events';
import { aggregationOf, binaryOf, callOf, type Expression } from './expression';
import type { ForeignSli } from './foreign';
import { selectionOf } from './selection';

/** `sum(probe_success)` of `count(probe_success)`. */
export function probes(counts: 'good' | 'bad', some: Expression, total: Expression): ReadSli | undefined {
  const [sum, count] = [aggregationOf(some), aggregationOf(total)];
  if (counts !== 'good' || sum?.operator !== 'sum' || count?.operator !== 'count') return undefined;
  const [good, all] = [selectionOf(sum.argument), selectionOf(count.argument)];
  if (good?.metric !== 'probe_success' || !same(good, all) || !same(sum.by, count.by)) return undefined;
  return { sli: { kind: 'probe', match: good.match }, ...groups(sum.by), notes: [] };
}

/** `count_over_time(x[5m]) - sum_over_time(x[5m])` of `count_over_time(x[5m])`: a gauge that is 0 or 1. */
export function booleans(counts: 'good' | 'bad', some: Expression, total: Expression): ReadSli | undefined {
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

import { panelQueries } from '../dashboards/written';
import type { Model, Slo } from '../model/model';
import type { CounterSelector } from '../model/slo';
import type { PropertyPath } from '../problems/problem';
import { rate, selector } from '../promql/print';
import type { PromqlType } from '../promql/types';
import { sliCounters } from '../slo/sli';

/** A PromQL expression that a definition holds, or that follows from it, and where. */
export interface Expression {
  readonly expr: string;
  readonly file: string;
  readonly path: PropertyPath;
  /** What it is needed for, in words. */
  readonly use: string;
  readonly types: readonly PromqlType[];
  /** The series is named and its value not read, so that a bare counter is right. */
  readonly named?: true;
  /** A sample for each variable of the dashboard; nothing outside dashboards. */
  readonly variables?: Readonly<Record<string, string>>;
}

const vector = ['vector'] as const;

/** Everything that Prometheus will be asked on behalf of the definitions. */
export function expressionsOf(model: Model): readonly Expression[] {
  return [
    ...model.alerts.flatMap(({ file, alerts }) =>
      alerts.flatMap(({ expr, fires, quiet }, index) => [
        { expr, file, path: ['alerts', index, 'expr'], use: 'an alert', types: vector },
        ...Object.entries({ fires, quiet }).flatMap(([key, { series }]) =>
          Object.keys(series).map((expr) => ({
            expr,
            file,
            path: ['alerts', index, key, 'series', expr],
            use: 'a series of a case',
            types: vector,
            named: true,
          })),
        ),
      ]),
    ),
    ...model.slos.flatMap(countersOf),
    ...panelQueries(model).map((query) => ({
      ...query,
      use: 'a panel',
      types: ['vector', 'scalar'] as const,
    })),
    ...model.dashboards.flatMap(({ file, variables = [] }) =>
      variables.map(({ metric, match, label }, index) => ({
        expr: `count by (${label}) (${selector(metric, match)})`,
        file,
        path: ['variables', index],
        use: 'a variable',
        types: vector,
        variables: Object.fromEntries(variables.map(({ name }) => [name, 'x'])),
      })),
    ),
  ];
}

/** Of an SLI of HTTP requests only the matchers are written by hand, and all its counters have them. */
function countersOf(slo: Slo): readonly Expression[] {
  const { sli, file } = slo;
  if ('service' in sli) {
    if (sli.service.telemetry?.http === undefined) return [];
    return [counter(sliCounters(sli).total, file, ['sli', 'match'])];
  }
  const events =
    sli.kind === 'bad-events' ? { bad: sli.bad, total: sli.total } : { good: sli.good, total: sli.total };
  return Object.entries(events).map(([key, selected]) => counter(selected, file, ['sli', key]));
}

function counter({ metric, match }: CounterSelector, file: string, path: PropertyPath): Expression {
  return { expr: rate(selector(metric, match), '5m'), file, path, use: 'an SLI', types: vector };
}

import { panelQueries, variableSamples } from '../dashboards/written';
import type { LintRuleId } from '../model/lint';
import type { Dashboard, Model, Slo } from '../model/model';
import type { Events, Value } from '../model/slo';
import type { PropertyPath } from '../problems/problem';
import { rate, selector } from '../promql/print';
import type { PromqlType } from '../promql/types';
import { withRates } from '../slo/queries';
import { sliCounters } from '../slo/sli';

/** A PromQL expression that a definition holds, or that follows from it, and where. */
export interface Expression {
  readonly expr: string;
  readonly file: string;
  readonly path: PropertyPath;
  /** What it is needed for. */
  readonly use: 'an alert' | 'a series of a case' | 'an SLI' | 'a panel' | 'a variable';
  readonly types: readonly PromqlType[];
  /** The series is named and its value not read, so that a bare counter is right. */
  readonly named?: true;
  /** The metric that must be a native histogram; `histograms.ts` tells where it is a classic one. */
  readonly native?: string;
  /** Rules of the linter that say the same as a check, and that are waived here. */
  readonly waived?: readonly LintRuleId[];
  /** A sample for each variable of the dashboard; nothing outside dashboards. */
  readonly variables?: Readonly<Record<string, string>>;
}

const vector = ['vector'] as const;

/** Everything that Prometheus will be asked on behalf of the definitions. */
export function expressionsOf(model: Pick<Model, 'alerts' | 'slos' | 'dashboards'>): readonly Expression[] {
  return [...ruleExpressions(model), ...model.dashboards.flatMap(dashboardExpressions)];
}

/** Everything that Prometheus will be asked on behalf of alerts and SLOs. */
export function ruleExpressions(model: Pick<Model, 'alerts' | 'slos'>): readonly Expression[] {
  return [
    ...model.alerts.flatMap(({ file, alerts }) =>
      alerts.flatMap(({ expr, fires, quiet }, index): readonly Expression[] => [
        { expr, file, path: ['alerts', index, 'expr'], use: 'an alert', types: vector },
        ...Object.entries({ fires, quiet }).flatMap(([key, { series }]) =>
          Object.keys(series).map(
            (expr): Expression => ({
              expr,
              file,
              path: ['alerts', index, key, 'series', expr],
              use: 'a series of a case',
              types: vector,
              named: true,
            }),
          ),
        ),
      ]),
    ),
    ...model.slos.flatMap(sliExpressions),
  ];
}

/** Everything that Prometheus will be asked on behalf of a dashboard. */
export function dashboardExpressions(dashboard: Dashboard): readonly Expression[] {
  return [
    ...panelQueries({ dashboards: [dashboard] }).map(
      (query): Expression => ({ ...query, use: 'a panel', types: ['vector', 'scalar'] }),
    ),
    ...variableExpressions(dashboard),
  ];
}

/** The series that a variable takes its values from, with the label that it shows. */
function variableExpressions(dashboard: Dashboard): readonly Expression[] {
  const { file, variables = [] } = dashboard;
  return variables.flatMap((variable, index) => {
    if (!('label' in variable) || variable.metric === undefined) return [];
    const { label, metric, match } = variable;
    return [
      {
        expr: `count by (${label}) (${selector(metric, match)})`,
        file,
        path: ['variables', index],
        use: 'a variable',
        types: vector,
        variables: variableSamples(dashboard),
      },
    ];
  });
}

/** Of an SLI of HTTP requests only the matchers are written by hand, and all its counters have them. */
export function sliExpressions(slo: Slo): readonly Expression[] {
  const { sli, file } = slo;
  const written = (key: string, expr: string): Expression => ({
    expr,
    file,
    path: ['sli', key],
    use: 'an SLI',
    types: vector,
  });
  switch (sli.kind) {
    case 'weighted':
    case 'all-of':
      return [];
    case 'http-availability':
    case 'http-latency':
      if (sli.service.telemetry?.http === undefined) return [];
      return [written('match', perSecond(sliCounters(sli).total))];
    case 'web-vital':
      return [written('match', perSecond(sliCounters(sli).total))];
    case 'bad-events':
      return [written('bad', perSecond(sli.bad)), written('total', perSecond(sli.total))];
    case 'good-events':
      return [written('good', perSecond(sli.good)), written('total', perSecond(sli.total))];
    case 'latency': {
      const { total } = sliCounters(sli);
      return [written('histogram', perSecond(total))];
    }
    case 'native-latency':
      return [
        {
          ...written('histogram', `histogram_count(${perSecond(sli.histogram)})`),
          native: sli.histogram.metric,
        },
      ];
    case 'probe':
      return sli.target === undefined ? [written('match', selector('probe_success', sli.match))] : [];
    case 'at-most':
    case 'at-least':
      return [written('value', gaugeOf(sli.value))];
    case 'throughput':
      return [written('events', perSecond(sli.events))];
    case 'saturation':
      return [written('used', gaugeOf(sli.used)), written('capacity', gaugeOf(sli.capacity))];
  }
}

function perSecond(events: Events): string {
  return 'promql' in events ? withRates(events, '5m') : rate(selector(events.metric, events.match), '5m');
}

function gaugeOf(value: Value): string {
  return 'promql' in value ? withRates(value, '5m') : selector(value.metric, value.match);
}

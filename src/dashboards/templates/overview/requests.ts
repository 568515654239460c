import { milliseconds } from '../../../model/duration';
import type { Service } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import type { Threshold } from '../../../model/threshold';
import type { Context } from '../../context';
import { budgetLine } from '../budget-line';
import { beside } from '../panels';
import { requestQueries } from './queries';
import { routeLinks } from './route-links';

const quantiles = [0.5, 0.95, 0.99] as const;

/** Rate, errors and duration. */
export function requestPanels(service: Service, context: Context): readonly Panel[] {
  const queries = requestQueries(service);
  if (queries === undefined) return [];
  const { telemetry, rateBy, errorRatioBy, quantileBy, buckets } = queries;
  const { statusLabel, routeLabel, latency } = telemetry;
  const unit = latency.unit === 'seconds' ? 's' : 'ms';
  return [
    {
      kind: 'timeseries',
      title: 'Request rate',
      description: 'Answered requests by status. A drop without a deployment is as suspicious as a peak.',
      queries: [{ expr: rateBy(statusLabel), legend: `{{${statusLabel}}}` }],
      unit: 'reqps',
      stacked: true,
      ...beside,
    },
    {
      kind: 'timeseries',
      title: 'Error ratio',
      description:
        'Share of requests answered with a server error. The line is the smallest budget of an SLO. Look at the routes below, then at the logs.',
      queries: [{ expr: errorRatioBy(), legend: 'all routes' }],
      unit: 'percentunit',
      ...budgetLine(context.slosOf(service)),
    },
    {
      kind: 'timeseries',
      title: 'Latency',
      description: 'Half, 95 and 99 of 100 requests are faster than this. Dashed lines are promised by SLOs.',
      queries: quantiles.map((quantile) => ({ expr: quantileBy(quantile), legend: `p${quantile * 100}` })),
      unit,
      ...beside,
      ...promised(service, context, latency.unit),
    },
    {
      kind: 'heatmap',
      title: 'Latency distribution',
      description: 'How many requests took how long. Two bands mean two kinds of requests, one of them slow.',
      expr: buckets,
      unit,
    },
    {
      kind: 'table',
      title: 'Routes',
      description: 'The routes apart: which one is slow or fails, and how much traffic it carries.',
      labels: { [routeLabel]: { title: 'Route', dataLinks: routeLinks(service, routeLabel) } },
      columns: [
        { title: 'Rate', expr: rateBy(routeLabel), unit: 'reqps' },
        { title: 'Errors', expr: errorRatioBy(routeLabel), unit: 'percentunit' },
        { title: 'p95', expr: quantileBy(0.95, routeLabel), unit },
      ],
    },
  ];
}

/** A line for each latency that an SLO promises. */
function promised(
  service: Service,
  { slosOf }: Context,
  unit: 'seconds' | 'milliseconds',
): { readonly thresholds?: readonly Threshold[] } {
  const values = slosOf(service).flatMap(({ sli }) =>
    sli.kind === 'http-latency' ? [milliseconds(sli.threshold) / (unit === 'seconds' ? 1000 : 1)] : [],
  );
  const lines = [...new Set(values)].sort((a, b) => a - b);
  if (lines.length === 0) return {};
  return {
    thresholds: [{ colour: 'green' }, ...lines.map((value) => ({ value, colour: 'orange' }) as const)],
  };
}

import type { Service } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import { escapeRegex } from '../../../promql/print';
import type { Context } from '../../context';
import { requestQueries } from './queries';
import { budgetThresholds, lowestBudgets } from './state';

/** How the services do that this one calls, by their own measure. */
export function dependencyPanels(service: Service, context: Context): readonly Panel[] {
  const measured = service.dependsOn.flatMap((dependency) => {
    const queries = requestQueries(dependency);
    return queries === undefined ? [] : [{ legend: dependency.name, ...queries }];
  });
  const promised = service.dependsOn.filter((dependency) => context.slosOf(dependency).length > 0);
  return [
    ...(promised.length === 0 ? [] : [budgetPanel(promised)]),
    ...(measured.length === 0 ? [] : requestPanels(measured)),
  ];
}

function budgetPanel(services: readonly Service[]): Panel {
  const ids = services.map(({ id }) => escapeRegex(id)).join('|');
  return {
    kind: 'stat',
    title: 'Error budget of dependencies',
    description: 'What is left of what the called services promise. A broken one explains errors here.',
    queries: lowestBudgets({ slo_service: { re: ids } }),
    unit: 'percentunit',
    thresholds: budgetThresholds,
    show: 'both',
    width: 24,
  };
}

function requestPanels(
  measured: readonly (NonNullable<ReturnType<typeof requestQueries>> & { readonly legend: string })[],
): readonly Panel[] {
  return [
    {
      kind: 'timeseries',
      title: 'Error ratio of dependencies',
      description: 'Share of requests that the called services answer with a server error, from whomever.',
      queries: measured.map(({ legend, errorRatioBy }) => ({ expr: errorRatioBy(), legend })),
      unit: 'percentunit',
    },
    {
      kind: 'timeseries',
      title: 'Latency p95 of dependencies',
      description: '95 of 100 requests to the called services are faster than this.',
      queries: measured.map(({ legend, quantileBy, telemetry }) => ({
        expr: telemetry.latency.unit === 'seconds' ? quantileBy(0.95) : `${quantileBy(0.95)} / 1000`,
        legend,
      })),
      unit: 's',
    },
  ];
}

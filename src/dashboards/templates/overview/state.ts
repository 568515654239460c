import type { Service, Slo } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import type { Query } from '../../../model/panel-parts';
import { formatNumber } from '../../../model/ratio';
import type { Matchers } from '../../../model/slo';
import type { Threshold } from '../../../model/threshold';
import { minBy, selector } from '../../../promql/print';
import { type BurnRate, burnRatesOf } from '../../../slo/burn-pairs';
import { own, series } from '../../../slo/names';
import { periodOf } from '../../../slo/period';
import type { Context } from '../../context';

/** Below nothing the promise is broken for the period; with a quarter left, risk is taken on purpose. */
export const budgetThresholds: readonly Threshold[] = [
  { colour: 'red' },
  { value: 0, colour: 'orange' },
  { value: 0.25, colour: 'green' },
];

const severityColours = { page: 'red', ticket: 'orange' } as const;

/** More would push the requests off the screen; those of all SLOs are in a row of their own then. */
const mostBurnPanels = 2;

/** How fast each SLO burns, where there are too many to show them at once. */
export function furtherBurnPanels(service: Service, { slosOf }: Context): readonly Panel[] {
  const slos = slosOf(service);
  return slos.length > mostBurnPanels ? slos.map(burnPanel) : [];
}

/** Firing alerts, what is left of the budget of each SLO, and how fast it burns where there are few. */
export function statePanels(service: Service, { slosOf }: Context): readonly Panel[] {
  const slos = slosOf(service);
  const alerts: Panel = {
    kind: 'alert-list',
    title: 'Alerts',
    description: `Alerts of ${service.id} that are pending or firing; each links its runbook.`,
    match: { service: service.id },
  };
  if (slos.length === 0) return [alerts];
  return [alerts, ...budgetPanels(service), ...(slos.length > mostBurnPanels ? [] : slos.map(burnPanel))];
}

/** Of an SLO that has a budget for each route or customer, that of the worst: the page of the SLO shows each. */
export function lowestBudgets(services: Matchers): readonly Query[] {
  return [{ expr: minBy(['slo'], selector(series.budgetRemaining, services)), legend: '{{slo}}' }];
}

function budgetPanels(service: Service): readonly Panel[] {
  const queries = lowestBudgets({ slo_service: service.id });
  const common = { queries, unit: 'percentunit', thresholds: budgetThresholds } as const;
  return [
    {
      ...common,
      kind: 'stat',
      show: 'both',
      title: 'Error budget left',
      description: 'Share of the budget of the period that is left. Below zero the promise is broken.',
      width: 6,
      height: 8,
    },
    {
      ...common,
      kind: 'timeseries',
      title: 'Error budget over time',
      description:
        'A steep fall is an incident, a steady slope a weakness. It recovers as bad events leave the period.',
      width: 10,
      max: 1,
      draw: { fill: 0 },
    },
  ];
}

/** The lines are the thresholds of the alerts, of the definition itself. */
export function burnPanel(slo: Slo): Panel {
  const rates = burnRatesOf(slo);
  return {
    kind: 'timeseries',
    title: `Burn rate: ${slo.name}`,
    description: `${slo.summary ?? slo.id}: 1 spends exactly the budget of ${periodOf(slo).words}. An alert fires when its window and its short window are above its line.`,
    queries: rates.map(({ long, factor }) => ({
      expr: own(slo, series.burnRate, long),
      legend: `${long}, alert above ${formatNumber(factor)}`,
    })),
    unit: 'none',
    thresholds: alertLines(rates),
    legend: { as: 'list', values: ['last'] },
  };
}

/** One line for each factor; where a page and a ticket share one, it is the page's. */
function alertLines(rates: readonly BurnRate[]): readonly Threshold[] {
  const pagesLast = [...rates].sort((a, b) => Number(a.severity === 'page') - Number(b.severity === 'page'));
  const colours = new Map(
    pagesLast.map(({ factor, severity }) => [factor.toNumber(), severityColours[severity]] as const),
  );
  const lines = [...colours].map(([value, colour]) => ({ value, colour })).sort((a, b) => a.value - b.value);
  return [{ colour: 'green' }, ...lines];
}

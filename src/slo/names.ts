import type { Slo } from '../model/model';

/** Names of the recorded series; one table, so that rules, panels and proofs agree. */
export const series = {
  /** Events per second, from the raw counters. */
  badRate: 'slo:events_bad:rate',
  totalRate: 'slo:events_total:rate',
  /** Events within the sliding hour; the period is the sum of these at full hours. */
  badHour: 'slo:events_bad:sum1h',
  totalHour: 'slo:events_total:sum1h',
  /** Events within `window`. */
  bad: 'slo:events_bad:sum',
  total: 'slo:events_total:sum',
  /** Share of bad events within `window`; no data without traffic. */
  errorRatio: 'slo:error:ratio',
  /** Error ratio over budget: 1 spends exactly the budget. */
  burnRate: 'slo:burn_rate:ratio',
  /** Share of the period's budget that is left; negative when overspent. */
  budgetRemaining: 'slo:budget_remaining:ratio',
  /** Share of the period for which there is data. */
  coverage: 'slo:coverage:ratio',
  objective: 'slo:objective:ratio',
  info: 'slo_info',
} as const;

/** Labels of every recorded series of an SLO. */
export function labelsOf(slo: Pick<Slo, 'id' | 'service'>): Readonly<Record<string, string>> {
  return { slo: slo.id, slo_service: slo.service.id, team: slo.service.owner.id };
}

/** `CheckoutAvailabilityBudgetBurn`. */
export function alertNameOf(slo: Pick<Slo, 'name'>): string {
  const words = slo.name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}BudgetBurn`;
}

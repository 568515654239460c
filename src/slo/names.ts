import type { Service, Slo } from '../model/model';
import { remember } from '../model/remember';

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
  /** Share of the period's budget that was spent within `window`. */
  budgetSpent: 'slo:budget_spent:ratio',
  /** Events that the whole period will have had: those counted, scaled to the hours that were not observed. */
  expected: 'slo:events_expected:sum',
  /** What is left of the period's budget; negative when overspent. */
  budgetRemaining: 'slo:budget_remaining:ratio',
  remainingEvents: 'slo:budget_remaining:events',
  remainingMinutes: 'slo:budget_remaining:minutes',
  /** Hours until nothing is left if it goes on as within `window`; no data where nothing burns. */
  exhaustion: 'slo:budget_exhaustion:hours',
  /** 1 when the budget of the period is spent, else 0: what a gate asks. */
  frozen: 'slo:budget_frozen:bool',
  /** Share of the targets that answered, at one moment. */
  observed: 'slo:observed:ratio',
  observedHour: 'slo:observed:sum1h',
  /** Hours of the period for which there is data. */
  observedHours: 'slo:observed:hours',
  /** Share of the period, as far as it has passed, for which there is data. */
  coverage: 'slo:coverage:ratio',
  objective: 'slo:objective:ratio',
  budget: 'slo:budget:ratio',
  info: 'slo_info',
} as const;

/**
 * Labels that a rule gives at least. Those that windows are summed from get no more than what stays when a service gets
 * another name: two names within one window would be two series that a rule cannot give the same labels.
 */
export const identityOf = remember(
  ({ id }: Pick<Slo, 'id'>): Readonly<Record<string, string>> => ({ slo: id }),
  new WeakMap(),
);

/** What else sums are labelled with, and so everything that is made of them; those it is grouped by come on top. */
export const labelsOf = remember(
  ({ id, service }: Pick<Slo, 'id' | 'service'>): Readonly<Record<string, string>> => ({
    slo: id,
    slo_service: service.id,
    team: service.owner.id,
  }),
  new WeakMap(),
);

/** Selects what an SLO recorded; of one window where it recorded several. Ids have nothing to escape. */
export function own({ id }: Pick<Slo, 'id'>, name: string, window?: string): string {
  return window === undefined ? `${name}{slo="${id}"}` : `${name}{slo="${id}",window="${window}"}`;
}

/** The same of one window without the label for it, to be matched with what has none. */
export function within(slo: Pick<Slo, 'id'>, name: string, window: string): string {
  return `sum without (window) (${own(slo, name, window)})`;
}

/** `CheckoutAvailability`. */
const pascalCase = remember(
  (name: string) =>
    name
      .split('-')
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(''),
  new Map<string, string>(),
);

/** `CheckoutAvailabilityBudgetBurn`. */
export function alertNameOf(slo: Pick<Slo, 'name'>): string {
  return `${pascalCase(slo.name)}BudgetBurn`;
}

/** `CheckoutAvailabilityAbsent`. */
export function absentAlertNameOf(slo: Pick<Slo, 'name'>): string {
  return `${pascalCase(slo.name)}Absent`;
}

/** `CheckoutTargetsDown`. */
export function targetsDownAlertNameOf(service: Pick<Service, 'name'>): string {
  return `${pascalCase(service.name)}TargetsDown`;
}

/** `CheckoutAvailabilityBudgetSpent`. */
export function spentAlertNameOf(slo: Pick<Slo, 'name'>): string {
  return `${pascalCase(slo.name)}BudgetSpent`;
}

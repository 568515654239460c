import { type Duration, milliseconds } from '../../src/model/duration';

/** A rule as Prometheus reads it, whoever wrote it. */
export interface Rule {
  readonly record?: string;
  readonly alert?: string;
  readonly expr: string;
  readonly for?: string;
  readonly keep_firing_for?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface Group {
  readonly name: string;
  readonly interval?: string;
  readonly rules: readonly Rule[];
}

/** A long window, and the share of the budget that an alert on it stands for. */
export interface Stake {
  readonly long: Duration;
  readonly share: number;
}

/** An alert on how fast the budget burns. */
export interface BurnAlert {
  readonly name: string;
  readonly rule: Rule;
  /** Index of its group, for the moments at which it is evaluated. */
  readonly group: number;
  readonly page: boolean;
  /** Any of them justifies it; none for the alert on a total outage, which is exempt. */
  readonly stakes: readonly Stake[];
}

/** What one way of writing an SLO makes of the same promise. */
export interface RuleSet {
  readonly name: string;
  readonly groups: readonly Group[];
  readonly alerts: readonly BurnAlert[];
  /** An expression for the share of bad events of the last 30 days. */
  readonly periodRatio: string;
}

/** What everything here promises: 99.9 % over 30 days. */
export const objective = 0.999;
export const budget = 0.001;
export const period: Duration = '30d';

/** Selectors of the raw counters. */
export interface Counters {
  readonly metric: string;
  readonly job: string;
  readonly bad: string;
  readonly total: string;
}

export function countersOf(metric: string, job: string): Counters {
  return {
    metric,
    job,
    bad: `${metric}{job="${job}",status_code=~"5.."}`,
    total: `${metric}{job="${job}"}`,
  };
}

/** @see https://sre.google/workbook/alerting-on-slos/#recommended_parameters_for_an_slo_based_a */
export const pairs = [
  { long: '1h', short: '5m', factor: 14.4, page: true },
  { long: '6h', short: '30m', factor: 6, page: true },
  { long: '1d', short: '2h', factor: 3, page: false },
  { long: '3d', short: '6h', factor: 1, page: false },
] as const;

/** Share of the budget that is spent within `long` at `factor`. */
export function stakeOf({ long, factor }: { readonly long: Duration; readonly factor: number }): Stake {
  return { long, share: (factor * milliseconds(long)) / milliseconds(period) };
}

/** Seconds between two evaluations of a group. */
export function intervalOf({ interval = '30s' }: Group): number {
  return secondsOf(interval);
}

const unitSeconds: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
};

/** `2m30s`, `2m0s`: unlike ours, durations of others have several units; an empty text is no time. */
export function secondsOf(duration: string): number {
  const parts = [...duration.matchAll(/(\d+)(ms|[smhdw])/g)];
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (unitSeconds[unit] ?? 0), 0);
}

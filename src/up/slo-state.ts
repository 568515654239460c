import type { Slo } from '../model/model';
import { formatNumber, formatPercent, ratio } from '../model/ratio';
import { summaryOf } from '../slo/alerting';
import { budgetOf, burnRatesOf } from '../slo/burn-pairs';
import { series } from '../slo/names';
import { periodOf } from '../slo/period';
import { instantQuery, type Sample } from './prometheus-api';

export interface SloState {
  readonly id: string;
  readonly team: string;
  readonly service: string;
  readonly summary: string;
  /** `99.9%`. */
  readonly objective: string;
  readonly window: string;
  /** Share of events that may be bad. */
  readonly budget: number;
  /** Of the last 5m; nothing without traffic. */
  readonly errorRatio?: number;
  /** Share of the period's budget, negative when overspent; nothing without traffic. */
  readonly budgetRemaining?: number;
  readonly burns: readonly BurnState[];
}

/** A burn rate beside the factor over which it alerts. */
export interface BurnState {
  readonly window: string;
  readonly severity: string;
  readonly factor: string;
  readonly now?: number;
}

export async function gatherSlos(prometheus: string, slos: readonly Slo[]): Promise<readonly SloState[]> {
  const [budgets, burns, errors] = await Promise.all([
    instantQuery(prometheus, series.budgetRemaining),
    instantQuery(prometheus, series.burnRate),
    instantQuery(prometheus, `${series.errorRatio}{window="5m"}`),
  ]);
  return slos.map((slo) => ({
    ...describeSlo(slo),
    ...optional('errorRatio', sampleValue(errors, { slo: slo.id })),
    ...optional('budgetRemaining', sampleValue(budgets, { slo: slo.id })),
    burns: burnsOf(slo).map((burn) => ({
      ...burn,
      ...optional('now', sampleValue(burns, { slo: slo.id, window: burn.window })),
    })),
  }));
}

/** What is known without asking anybody. */
export function describeSlo(slo: Slo): SloState {
  return {
    id: slo.id,
    team: slo.service.owner.id,
    service: slo.service.id,
    summary: summaryOf(slo),
    objective: formatPercent(ratio(slo.objective)),
    window: periodOf(slo).words,
    budget: budgetOf(slo).toNumber(),
    burns: burnsOf(slo),
  };
}

function burnsOf(slo: Slo): readonly BurnState[] {
  return burnRatesOf(slo).map(({ long, severity, factor }) => ({
    window: long,
    severity,
    factor: formatNumber(factor),
  }));
}

function sampleValue(
  samples: readonly Sample[],
  labels: Readonly<Record<string, string>>,
): number | undefined {
  const value = samples.find((sample) =>
    Object.entries(labels).every(([name, text]) => sample.labels[name] === text),
  )?.value;
  return Number.isFinite(value) ? value : undefined;
}

function optional<K extends string>(key: K, value: number | undefined): { readonly [P in K]?: number } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: number };
}

import type { Slo } from '../model/model';
import { formatNumber, formatPercent, ratio } from '../model/ratio';
import { summaryOf } from '../slo/alerting';
import { budgetOf, burnRatesOf } from '../slo/burn-pairs';
import { series } from '../slo/names';
import { periodOf } from '../slo/period';
import { groupLabelsOf } from '../slo/sli';
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
  /** Of several groups with a budget each: the one with the least left, once something is spent. */
  readonly worst?: string;
  /** Of the last 5m and the worst group; nothing without traffic. */
  readonly errorRatio?: number;
  /** Share of the period's budget of the worst group, negative when overspent; nothing without traffic. */
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
  return slos.map((slo) => {
    const least = worstOf(budgets, { slo: slo.id }, -1);
    const groups = groupLabelsOf(slo);
    return {
      ...describeSlo(slo),
      ...(least === undefined || least.value >= 1 || groups.length === 0
        ? {}
        : { worst: groups.map((label) => least.labels[label] ?? '').join(', ') }),
      ...optional('errorRatio', worstOf(errors, { slo: slo.id })?.value),
      ...optional('budgetRemaining', least?.value),
      burns: burnsOf(slo).map((burn) => ({
        ...burn,
        ...optional('now', worstOf(burns, { slo: slo.id, window: burn.window })?.value),
      })),
    };
  });
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

/** The highest of the groups, or with the sign turned the lowest; what is no number is left out. */
function worstOf(
  samples: readonly Sample[],
  wanted: Readonly<Record<string, string>>,
  sign: 1 | -1 = 1,
): Sample | undefined {
  return samples
    .filter(
      ({ labels, value }) =>
        Object.entries(wanted).every(([name, text]) => labels[name] === text) && Number.isFinite(value),
    )
    .reduce<Sample | undefined>(
      (worst, sample) => (worst === undefined || sign * sample.value > sign * worst.value ? sample : worst),
      undefined,
    );
}

function optional<K extends string>(key: K, value: number | undefined): { readonly [P in K]?: number } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: number };
}

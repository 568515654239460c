import type { Slo } from '../model/model';
import { series } from '../slo/names';

/** What one budget says: kept, spent, or that too little is known. */
export type Verdict = 'met' | 'exhausted' | 'not enough data';

/** One budget: of an SLO, or of one group of what it is grouped by. */
export interface BudgetState {
  readonly slo: string;
  /** What tells groups apart; empty for an SLO without. */
  readonly group: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
  /** What is left of the budget; negative when overspent. Nothing where nobody recorded it. */
  readonly remaining?: number;
  /** Share of the period, as far as it has passed, for which there is data. */
  readonly coverage?: number;
}

export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What Prometheus has recorded for some SLOs, by the name of the series. */
export interface Recorded {
  readonly remaining: readonly Sample[];
  readonly frozen: readonly Sample[];
  readonly coverage: readonly Sample[];
}

/** Names of the three series that a gate asks for. */
export const gateSeries = {
  remaining: series.budgetRemaining,
  frozen: series.frozen,
  coverage: series.coverage,
} as const satisfies Record<keyof Recorded, string>;

/** Labels of every recorded series, which tell no groups apart. */
const common: ReadonlySet<string> = new Set(['__name__', 'slo', 'slo_service', 'team', 'period', 'window']);

/**
 * The state of every budget of the SLOs. Below the least coverage nothing is known, whatever the ratio says: of a few
 * hours it says nothing about a month.
 */
export function statesOf(
  slos: readonly Pick<Slo, 'id'>[],
  recorded: Recorded,
  leastCoverage: number,
): readonly BudgetState[] {
  return slos.flatMap(({ id }): readonly BudgetState[] => {
    const of = (samples: readonly Sample[]): readonly Sample[] =>
      samples.filter(({ labels }) => labels['slo'] === id);
    const [frozen, coverage] = [of(recorded.frozen), of(recorded.coverage)];
    const budgets = of(recorded.remaining);
    const covered = coverage.length === 0 ? undefined : Math.min(...coverage.map(({ value }) => value));
    const known = covered === undefined ? {} : { coverage: covered };
    if (budgets.length === 0) return [{ slo: id, group: {}, verdict: 'not enough data', ...known }];
    return budgets.map(({ labels, value }) => {
      const group = groupOf(labels);
      const spent = frozen.find((sample) => isSame(groupOf(sample.labels), group))?.value;
      const enough =
        covered !== undefined && covered >= leastCoverage && spent !== undefined && !Number.isNaN(value);
      const verdict = !enough ? 'not enough data' : spent === 1 ? 'exhausted' : 'met';
      return { slo: id, group, verdict, remaining: value, ...known };
    });
  });
}

function groupOf(labels: Sample['labels']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).filter(([label]) => !common.has(label)));
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const [of, other] = [Object.entries(a), Object.entries(b)];
  return of.length === other.length && of.every(([label, value]) => b[label] === value);
}

/** Of several budgets: one that is spent is enough, then one of which too little is known. */
export function worstOf(states: readonly BudgetState[]): Verdict {
  const verdicts = new Set(states.map(({ verdict }) => verdict));
  if (verdicts.has('exhausted')) return 'exhausted';
  return verdicts.has('not enough data') ? 'not enough data' : 'met';
}

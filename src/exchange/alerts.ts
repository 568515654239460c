import { Decimal } from 'decimal.js';
import { type Duration, formatDuration, milliseconds } from '../model/duration';
import type { Slo } from '../model/model';
import { formatPercent } from '../model/ratio';
import type { BurnPair, SloInput } from '../model/slo';
import type { Severity } from '../model/team';
import { type BurnRate, budgetOf, everyBurnRate } from '../slo/burn-pairs';
import { periodMilliseconds } from '../slo/period';
import type { ForeignAlerts, ForeignPair } from './foreign';

/** What a definition says of its alerts, and what was changed for it. */
export interface ResolvedAlerts {
  readonly input: Pick<SloInput, 'burnPairs' | 'alerting'>;
  readonly notes: readonly string[];
}

type Promise = Pick<Slo, 'service' | 'window' | 'objective'>;

/** A pair with everything said. */
interface Pair extends BurnPair {
  readonly exact: Decimal;
  /** To the pace of the budget. */
  readonly raised: boolean;
}

/** The pairs of the tier where they are meant, else pairs of its own; what could never fire is switched off. */
export function resolveAlerts(promise: Promise, alerts: ForeignAlerts | undefined): ResolvedAlerts {
  const tier = everyBurnRate(promise);
  if (alerts === undefined) return ofTier(promise, tier, tier, []);
  const period = periodMilliseconds(promise);
  const pairs = alerts.pairs.map((pair) => complete(pair, period));
  const renamed = alerts.pairs
    .filter(({ severity }) => severity !== severityOf(severity))
    .map(({ severity }) => `severity ${severity} asks for a ${severityOf(severity)}`);
  const raised = pairs
    .filter((pair) => pair.raised)
    .map(
      ({ long }) => `the pair of ${long} fires although the budget lasts: it is raised to a burn rate of 1`,
    );
  const notes = [...new Set([...renamed, ...raised])];
  const kept = tier.filter((rate) => pairs.some((pair) => isSame(rate, pair)));
  const resolved = pairs.every((pair) => tier.some((rate) => isSame(rate, pair)))
    ? ofTier(promise, tier, kept, alerts.off)
    : ofItself(promise, pairs, alerts.off);
  return { ...resolved, notes: [...notes, ...resolved.notes] };
}

function ofTier(
  promise: Promise,
  tier: readonly BurnRate[],
  kept: readonly BurnRate[],
  off: readonly string[],
): ResolvedAlerts {
  const silent = kept.filter(({ factor }) => factor.times(budgetOf(promise)).gte(1));
  const unwanted = tier.filter((rate) => !kept.includes(rate) || silent.includes(rate));
  return {
    input: offInput([...unwanted.map(({ long }) => long), ...off]),
    notes: silent.map((rate) => silentNote(rate, promise)),
  };
}

function ofItself(promise: Promise, pairs: readonly Pair[], off: readonly string[]): ResolvedAlerts {
  const period = periodMilliseconds(promise);
  const factorOf = ({ exact, long }: Pair): Decimal => exact.times(period).div(milliseconds(long));
  const sound = (pair: Pair): boolean => pair.exact.lt(1) && factorOf(pair).times(budgetOf(promise)).lt(1);
  const burnPairs = pairs.filter(sound).map(({ exact: _exact, raised: _raised, ...pair }) => pair);
  const dropped = pairs.filter((pair) => !sound(pair));
  return {
    input: { ...(burnPairs.length === 0 ? {} : { burnPairs }), ...offInput(off) },
    notes: dropped.map(
      ({ long, short, share }) =>
        `the pair ${long}/${short} at ${share} of the budget can never fire: it is left out`,
    ),
  };
}

function offInput(off: readonly string[]): Pick<SloInput, 'alerting'> {
  return off.length === 0 ? {} : { alerting: { off } };
}

function silentNote({ long, short }: BurnRate, { objective }: Promise): string {
  return `the pair ${long}/${short} can never fire at an objective of ${objective}, and is switched off`;
}

function complete({ long, short, share, severity }: ForeignPair, period: number): Pair {
  const pace = new Decimal(milliseconds(long)).div(period).toSignificantDigits(6, Decimal.ROUND_UP);
  const raised = share.toSignificantDigits(6).lt(pace.toSignificantDigits(4, Decimal.ROUND_DOWN));
  const exact = raised ? pace : share.toSignificantDigits(6);
  return {
    long,
    short: short ?? twelfth(long),
    share: formatPercent(exact) as `${number}%`,
    severity: severityOf(severity),
    exact,
    raised,
  };
}

function twelfth(long: Duration): Duration {
  return formatDuration(Math.round(milliseconds(long) / 12));
}

/** Words of other tools for what must not wait. */
function severityOf(word: string): Severity {
  return /page|crit|high|urgent|p1|sev-?[01]$/i.test(word) ? 'page' : 'ticket';
}

/** By length, since `1d` and `24h` are one. */
function isSame(rate: BurnRate, pair: Pair): boolean {
  return (
    milliseconds(rate.long) === milliseconds(pair.long) &&
    milliseconds(rate.short) === milliseconds(pair.short) &&
    rate.severity === pair.severity &&
    rate.share.minus(pair.exact).abs().lt(1e-4)
  );
}

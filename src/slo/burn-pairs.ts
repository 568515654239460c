import { Decimal } from 'decimal.js';
import { type Duration, milliseconds } from '../model/duration';
import type { Slo } from '../model/model';
import { type Ratio, ratio } from '../model/ratio';
import { remember } from '../model/remember';
import type { BurnPair } from '../model/slo';
import type { Severity } from '../model/team';
import { tierDefaults } from '../model/tiers';
import { periodMilliseconds } from './period';

/** A pair with its arithmetic done, on exact decimals. */
export interface BurnRate {
  readonly long: Duration;
  readonly short: Duration;
  readonly severity: Severity;
  /** Share of the period's budget that is spent within `long` at `factor`. */
  readonly share: Decimal;
  /** How many times faster than the period allows: share x period / long. */
  readonly factor: Decimal;
}

/** 1 - objective. */
export function budgetOf({ objective }: Pick<Slo, 'objective'>): Decimal {
  return rest(objective);
}

/** What a share leaves of the whole. Thousands of SLOs have a few objectives. */
export const rest = remember((share: Ratio) => new Decimal(1).minus(ratio(share)), new Map<Ratio, Decimal>());

type Paired = Pick<Slo, 'window' | 'burnPairs' | 'service' | 'alerting'>;

/** The pairs that an SLO alerts on: its own, or its tier's as far as they are shorter than its period. */
export const burnRatesOf = remember((slo: Paired): readonly BurnRate[] => {
  const rates = everyBurnRate(slo);
  return slo.alerting?.off === undefined ? rates : rates.filter(({ long }) => !isOff(slo, long));
}, new WeakMap());

/** With those that are switched off. */
export function everyBurnRate(slo: Paired): readonly BurnRate[] {
  const period = periodMilliseconds(slo);
  if (slo.burnPairs !== undefined) return slo.burnPairs.map((pair) => burnRate(pair, period));
  return ratesOfPeriod(tierDefaults[slo.service.tier].burnPairs)(period);
}

/** Of the pairs of a tier. Thousands of SLOs share a few tiers and periods, and so the very same rates. */
const ratesOfPeriod = remember(
  (pairs: readonly BurnPair[]) =>
    remember(
      (period: number): readonly BurnRate[] =>
        pairs
          .filter((pair) => milliseconds(pair.long) < period)
          .map((pair) => atLeastPace(burnRate(pair, period), period)),
      new Map<number, readonly BurnRate[]>(),
    ),
  new WeakMap(),
);

/** Alerts that an author can switch off, beside pairs, which are named by their long windows. */
export type NamedAlert = 'outage' | 'budget' | 'absence';

export function isOff(slo: Pick<Slo, 'alerting'>, alert: NamedAlert | Duration): boolean {
  return slo.alerting?.off?.includes(alert) === true;
}

/** Where half of all events are within the budget, half of them failing is no outage. */
export function hasOutagePair(slo: Pick<Slo, 'objective' | 'service' | 'alerting'>): boolean {
  return tierDefaults[slo.service.tier].outage && budgetOf(slo).lt(0.5) && !isOff(slo, 'outage');
}

function burnRate(pair: BurnPair, period: number): BurnRate {
  const share = ratio(pair.share);
  return { ...pair, share, factor: share.times(period).div(milliseconds(pair.long)) };
}

/** Below 1 a pair would fire although the budget lasts; in short periods its share is raised until it does not. */
function atLeastPace(rate: BurnRate, period: number): BurnRate {
  if (rate.factor.gte(1)) return rate;
  return { ...rate, factor: new Decimal(1), share: new Decimal(milliseconds(rate.long)).div(period) };
}

/** Always recorded: what is shown of now, and what the time to exhaustion is computed from. */
const shown: readonly Duration[] = ['5m', '1h', '6h'];

/** Every window that is recorded for an SLO, shortest first, without the period. */
export const windowsOf = remember((rates: readonly BurnRate[]): readonly Duration[] => {
  const windows = new Set([...shown, ...rates.flatMap((rate) => [rate.short, rate.long])]);
  return [...windows].sort((a, b) => milliseconds(a) - milliseconds(b));
}, new WeakMap());

import { Decimal } from 'decimal.js';
import { type Duration, milliseconds } from '../model/duration';
import type { Slo } from '../model/model';
import { ratio } from '../model/ratio';
import type { BurnPair } from '../model/slo';
import type { Severity } from '../model/team';

/**
 * The pairs of the SRE workbook for 30 days.
 * @see https://sre.google/workbook/alerting-on-slos/#recommended_parameters_for_an_slo_based_a
 */
const workbook: readonly BurnPair[] = [
  { long: '1h', short: '5m', share: '2%', severity: 'page' },
  { long: '6h', short: '30m', share: '5%', severity: 'page' },
  { long: '1d', short: '2h', share: '10%', severity: 'ticket' },
  { long: '3d', short: '6h', share: '10%', severity: 'ticket' },
];

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
export function budgetOf(slo: Pick<Slo, 'objective'>): Decimal {
  return new Decimal(1).minus(ratio(slo.objective));
}

/** The pairs that an SLO alerts on: its own, or the workbook's as far as they are shorter than its period. */
export function burnRatesOf(slo: Pick<Slo, 'window' | 'burnPairs'>): readonly BurnRate[] {
  if (slo.burnPairs !== undefined) return slo.burnPairs.map((pair) => burnRate(pair, slo.window));
  return workbook
    .filter((pair) => milliseconds(pair.long) < milliseconds(slo.window))
    .map((pair) => atLeastPace(burnRate(pair, slo.window), slo.window));
}

function burnRate(pair: BurnPair, period: Duration): BurnRate {
  const share = ratio(pair.share);
  return { ...pair, share, factor: share.times(milliseconds(period)).div(milliseconds(pair.long)) };
}

/** Below 1 a pair would fire although the budget lasts; in short periods its share is raised until it does not. */
function atLeastPace(rate: BurnRate, period: Duration): BurnRate {
  if (rate.factor.gte(1)) return rate;
  return {
    ...rate,
    factor: new Decimal(1),
    share: new Decimal(milliseconds(rate.long)).div(milliseconds(period)),
  };
}

/** Every window that is recorded for an SLO, shortest first, without the period. */
export function windowsOf(rates: readonly BurnRate[]): readonly Duration[] {
  const windows = new Set(['5m', ...rates.flatMap((rate) => [rate.short, rate.long])] as readonly Duration[]);
  return [...windows].sort((a, b) => milliseconds(a) - milliseconds(b));
}

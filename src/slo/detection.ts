import { Decimal } from 'decimal.js';
import { type Duration, milliseconds } from '../model/duration';
import type { Slo } from '../model/model';
import { minimumOf } from './alerting';
import { clusterTiming } from './arithmetic';
import { type BurnRate, budgetOf } from './burn-pairs';
import { outagePair } from './outage';

/**
 * By how much a page is later than the algebra says, at most: an event is scraped, falls into the first rate and is
 * counted by more than half, one step each.
 */
export const recordingDelayMs =
  milliseconds(clusterTiming.scrape) + 2 * milliseconds(clusterTiming.evaluation);

/** Whether enough bad events for an alert can come together within a window; half an event less, as in the rules. */
export function canCount(slo: Pick<Slo, 'alerting'>, traffic: Decimal, window: Duration): boolean {
  return traffic
    .times(milliseconds(window))
    .div(1000)
    .gt(new Decimal(minimumOf(slo)).minus(0.5));
}

/** Events of which a share fails from one moment on, while none failed before. */
export interface Incident {
  /** Share that fails, above 0 and at most 1. */
  readonly errors: Decimal;
  /** Events per second, the same for the whole period; without it there are always enough. */
  readonly traffic?: Decimal;
}

/**
 * Milliseconds until a pair fires; nothing where it never does. Both windows have to be over the factor, and the short
 * one is the first; at steady traffic the share of the budget is spent at the moment at which the long one is.
 */
export function detectionMs(slo: Slo, rate: BurnRate, { errors, traffic }: Incident): Decimal | undefined {
  const threshold = rate.factor.times(budgetOf(slo));
  if (errors.lte(threshold)) return undefined;
  const counted = countedMs(slo, rate.long, errors, traffic);
  if (counted === undefined) return undefined;
  return Decimal.max(threshold.times(milliseconds(rate.long)).div(errors), counted);
}

/** Milliseconds until a total outage pages; nothing where too little happens for it to be noticed. */
export function outageMs(slo: Slo, traffic: Decimal): Decimal | undefined {
  const counted = countedMs(slo, outagePair.counted, new Decimal(1), traffic);
  if (counted === undefined) return undefined;
  const half = new Decimal(milliseconds(outagePair.window)).times(outagePair.share);
  return Decimal.max(half, counted);
}

/** Until the last of the bad events that an alert needs, if the incident began right after an event. */
function countedMs(
  slo: Slo,
  window: Duration,
  errors: Decimal,
  traffic: Decimal | undefined,
): Decimal | undefined {
  if (traffic === undefined) return new Decimal(0);
  const bad = traffic.times(errors);
  if (!canCount(slo, bad, window)) return undefined;
  return Decimal.min(new Decimal(minimumOf(slo)).times(1000).div(bad), milliseconds(window));
}

/** Milliseconds until something fires at the earliest, and at the latest; `null` where it never does. */
export interface Moments {
  readonly after: number | null;
  readonly atMost: number | null;
}

export const never: Moments = { after: null, atMost: null };

export function momentsOf(after: Decimal | undefined): Moments {
  if (after === undefined) return never;
  return { after: after.toNumber(), atMost: after.plus(recordingDelayMs).toNumber() };
}

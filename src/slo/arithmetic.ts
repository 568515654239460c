import { Decimal } from 'decimal.js';
import { eventsPerSecond } from '../model/event-rate';
import type { LinkedSli, Slo } from '../model/model';
import { timingOf } from '../model/timing';
import { budgetOf } from './burn-pairs';
import { periodMilliseconds } from './period';
import { isJourney } from './sli';
import { isSlices } from './slices';

/** As in every cluster; only local environments run faster. */
export const clusterTiming = timingOf({ kind: 'cluster' });

/** Whether only the author knows how many events there are; of probes, how many targets. */
export function declaresTraffic(sli: LinkedSli): boolean {
  return !isJourney(sli) && (!isSlices(sli) || sli.kind === 'probe');
}

/**
 * Events a second that one budget counts, or nothing where nobody says so: declared, one slice of time an evaluation
 * (of one target, for probes), or what follows from the members of a journey.
 */
export function trafficOf({ sli, traffic }: Pick<Slo, 'sli' | 'traffic'>): Decimal | undefined {
  if (isJourney(sli)) return meanTraffic(sli.members);
  if (traffic !== undefined && declaresTraffic(sli)) return eventsPerSecond(traffic);
  return isSlices(sli) ? new Decimal(1).div(clusterTiming.evaluationSeconds) : undefined;
}

/** Traffic of a journey is the weighted mean of that of its members. */
function meanTraffic(
  members: readonly { readonly slo: Slo; readonly weight: number }[],
): Decimal | undefined {
  let events = new Decimal(0);
  let weights = new Decimal(0);
  for (const { slo, weight } of members) {
    const traffic = trafficOf(slo);
    if (traffic === undefined) return undefined;
    events = events.plus(traffic.times(weight));
    weights = weights.plus(weight);
  }
  return events.div(weights);
}

/** Bad events that a period has room for, at its usual traffic. */
export function budgetEvents(slo: Slo): Decimal | undefined {
  return periodEvents(slo)?.times(budgetOf(slo));
}

/** Events of a period, at its usual traffic. */
export function periodEvents(slo: Slo): Decimal | undefined {
  return trafficOf(slo)?.times(periodMilliseconds(slo)).div(1000);
}

/** How long everything may fail in a period. */
export function budgetMinutes(slo: Slo): Decimal {
  return budgetOf(slo).times(periodMilliseconds(slo)).div(60_000);
}

import { Decimal } from 'decimal.js';
import type { Duration } from '../model/duration';
import { type EventRate, eventsPerSecond } from '../model/event-rate';
import type { Slo } from '../model/model';
import { formatNumber } from '../model/ratio';
import type { Severity } from '../model/team';
import { minimumOf } from './alerting';
import { burnRatesOf } from './burn-pairs';
import { detectionMs, type Moments, momentsOf, never, outageMs } from './detection';
import { outagePair } from './outage';

export interface ExplainedOutage {
  readonly window: Duration;
  readonly above: number;
  readonly minimumBadEvents: string;
  readonly within: Duration;
  /** Until somebody is told where everything fails from one moment on. */
  readonly byTraffic: readonly ToldOutage[];
}

interface ToldOutage extends Moments {
  readonly traffic: string;
  /** What tells it: `outage`, or the pair that counts enough bad events where this one cannot; `null` where nothing does. */
  readonly burn: 'outage' | Duration | null;
  readonly severity: Severity | null;
}

/** Traffic for which the time of the alert for an outage is told, beside what the SLO has. */
const usualTraffic: readonly EventRate[] = ['1/s', '1/m', '20/h', '10/h', '3/h', '1/h'];

export function explainOutage(slo: Slo, traffic: Decimal | undefined): ExplainedOutage {
  const usual = usualTraffic.map((rate) => ({ traffic: rate, events: eventsPerSecond(rate) }));
  const own = traffic === undefined ? [] : [{ traffic: 'this SLO', events: traffic }];
  return {
    window: outagePair.window,
    above: outagePair.share,
    minimumBadEvents: formatNumber(new Decimal(minimumOf(slo))),
    within: outagePair.counted,
    byTraffic: [...own, ...usual].map((row) => ({
      traffic: row.traffic,
      ...firstAlert(slo, row.events),
    })),
  };
}

/**
 * Where too little happens for three failures an hour, a pair with a longer window counts them: with the third it pages,
 * or opens a ticket in tiers in which no such pair pages.
 */
function firstAlert(slo: Slo, traffic: Decimal): Omit<ToldOutage, 'traffic'> {
  const outage = outageMs(slo, traffic);
  if (outage !== undefined) return { burn: 'outage', severity: 'page', ...momentsOf(outage) };
  const errors = new Decimal(1);
  const told = burnRatesOf(slo)
    .flatMap((rate) => {
      const after = detectionMs(slo, rate, { errors, traffic });
      return after === undefined ? [] : [{ burn: rate.long, severity: rate.severity, after }];
    })
    .sort((a, b) => a.after.comparedTo(b.after));
  const first = told.find(({ severity }) => severity === 'page') ?? told[0];
  if (first === undefined) return { burn: null, severity: null, ...never };
  return { burn: first.burn, severity: first.severity, ...momentsOf(first.after) };
}

import { Decimal } from 'decimal.js';
import type { Duration } from '../model/duration';
import { type EventRate, eventsPerSecond } from '../model/event-rate';
import type { Slo } from '../model/model';
import { formatNumber } from '../model/ratio';
import { minimumOf } from './alerting';
import { burnRatesOf } from './burn-pairs';
import { detectionMs, type Moments, momentsOf, never, outageMs } from './detection';
import { outagePair } from './outage';

export interface ExplainedOutage {
  readonly window: Duration;
  readonly above: number;
  readonly minimumBadEvents: string;
  readonly within: Duration;
  /** Until somebody is paged where everything fails from one moment on. */
  readonly byTraffic: readonly OutagePage[];
}

interface OutagePage extends Moments {
  readonly traffic: string;
  /** What pages: `outage`, or the pair that counts enough bad events where this one cannot; `null` where nothing does. */
  readonly burn: 'outage' | Duration | null;
}

/** Traffic for which the time of the page for an outage is told, beside what the SLO has. */
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
      ...firstPage(slo, row.events),
    })),
  };
}

/** Where too little happens for three failures an hour, a pair with a longer window pages after the third. */
function firstPage(slo: Slo, traffic: Decimal): Omit<OutagePage, 'traffic'> {
  const outage = outageMs(slo, traffic);
  if (outage !== undefined) return { burn: 'outage', ...momentsOf(outage) };
  const errors = new Decimal(1);
  const [first] = burnRatesOf(slo)
    .filter(({ severity }) => severity === 'page')
    .flatMap((rate) => {
      const after = detectionMs(slo, rate, { errors, traffic });
      return after === undefined ? [] : [{ burn: rate.long, after }];
    })
    .sort((a, b) => a.after.comparedTo(b.after));
  return first === undefined ? { burn: null, ...never } : { burn: first.burn, ...momentsOf(first.after) };
}

import { webVitalMetrics } from '../../catalog/conventions';
import { milliseconds } from '../../model/duration';
import { eventsPerSecond } from '../../model/event-rate';
import { ratio } from '../../model/ratio';
import type { SloLimit } from '../../model/threshold';
import { tierDefaults } from '../../model/tiers';
import { number, perSecond, seconds, share as shareOf } from '../../promql/units/quantity';
import type { Line } from './line';

/** What is promised, and what is shown of events the budget. */
export function lineOfSlo({ slo, share = 'bad' }: SloLimit): Line {
  const { sli } = slo;
  const bad = 'above';
  switch (sli.kind) {
    case 'http-latency':
    case 'latency':
    case 'native-latency':
      return { value: milliseconds(sli.threshold) / 1000, quantity: seconds, bad, colour: 'orange' };
    case 'web-vital':
      return {
        value: webVitalMetrics[sli.vital].good,
        ...(sli.vital === 'cls' ? {} : { quantity: seconds }),
        bad,
        colour: 'orange',
      };
    case 'at-most':
      return { value: sli.limit, bad, colour: 'orange' };
    case 'at-least':
      return { value: sli.limit, bad: 'below', colour: 'orange' };
    case 'saturation':
      return { value: ratio(sli.limit).toNumber(), quantity: shareOf, bad, colour: 'orange' };
    case 'throughput':
      return {
        value: eventsPerSecond(sli.floor).toNumber(),
        quantity: perSecond(number),
        bad: 'below',
        colour: 'orange',
      };
    default: {
      const objective = ratio(slo.objective ?? tierDefaults[slo.service.tier].objective);
      return share === 'good'
        ? { value: objective.toNumber(), quantity: shareOf, bad: 'below', colour: 'red' }
        : { value: objective.neg().plus(1).toNumber(), quantity: shareOf, bad, colour: 'red' };
    }
  }
}

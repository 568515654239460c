import { type Duration, milliseconds } from '../model/duration';
import { type EventRate, eventsPerUnit } from '../model/event-rate';
import type { LinkedSli } from '../model/model';
import { formatNumber, ratio } from '../model/ratio';
import type { Value } from '../model/slo';
import type { Timing } from '../model/timing';
import { maxBy, minBy, selector, sumBy } from '../promql/print';
import { type SliQueries, withRates } from './queries';

type SliceKind = 'probe' | 'at-most' | 'at-least' | 'throughput' | 'saturation';

/** Time is counted: every evaluation is good or bad. */
export type SliceSli = Extract<LinkedSli, { readonly kind: SliceKind }>;

const sliceKinds: ReadonlySet<string> = new Set<SliceKind>([
  'probe',
  'at-most',
  'at-least',
  'throughput',
  'saturation',
]);

export function isSlices(sli: LinkedSli): sli is SliceSli {
  return sliceKinds.has(sli.kind);
}

/**
 * One slice of time is one event: every evaluation adds one to the total, and one to the bad where the value is
 * beyond its limit. No value, no slice.
 */
export function sliceQueries(sli: SliceSli, timing: Timing, groupBy: readonly string[]): SliQueries {
  if (sli.kind === 'probe') return probes(selector('probe_success', sli.match), timing, groupBy);
  const { value, bound, limit } = bounded(sli, timing, groupBy);
  // A value that is not a number is neither good nor bad.
  return {
    total: perSlice(`(${value} ${bound === 'most' ? '> bool -Inf' : '< bool +Inf'})`, timing),
    bad: perSlice(`(${value} ${bound === 'most' ? '>' : '<'} bool ${limit})`, timing),
  };
}

function probes(success: string, timing: Timing, groupBy: readonly string[]): SliQueries {
  return {
    total: perSlice(sumBy(groupBy, `${success} >= bool 0`), timing),
    bad: perSlice(sumBy(groupBy, `${success} < bool 1`), timing),
  };
}

function perSlice(expr: string, { evaluationSeconds }: Timing): string {
  return `${expr} / ${evaluationSeconds}`;
}

interface Bounded {
  /** Of the worst series, by the labels that are grouped by. */
  readonly value: string;
  readonly bound: 'most' | 'least';
  readonly limit: string;
}

function bounded(
  sli: Exclude<SliceSli, { readonly kind: 'probe' }>,
  timing: Timing,
  groupBy: readonly string[],
): Bounded {
  const at = (value: Value): string =>
    'promql' in value ? withRates(value, timing.rateWindow) : selector(value.metric, value.match);
  switch (sli.kind) {
    case 'at-most':
      return { value: maxBy(groupBy, at(sli.value)), bound: 'most', limit: String(sli.limit) };
    case 'at-least':
      return { value: minBy(groupBy, at(sli.value)), bound: 'least', limit: String(sli.limit) };
    case 'throughput': {
      const { events, window } = floorOf(sli.floor, timing);
      const increase = `increase(${selector(sli.events.metric, sli.events.match)}[${window}])`;
      return { value: sumBy(groupBy, increase), bound: 'least', limit: events };
    }
    case 'saturation':
      return {
        value: `(${sumBy(groupBy, at(sli.used))} / ${sumBy(groupBy, at(sli.capacity))})`,
        bound: 'most',
        limit: formatNumber(ratio(sli.limit)),
      };
  }
}

/** Looked at for one unit of the rate, but no shorter than a rate can be. */
function floorOf(floor: EventRate, timing: Timing): { readonly events: string; readonly window: Duration } {
  const { events, unit } = eventsPerUnit(floor);
  const scaled = timing.scaled(unit);
  const window = milliseconds(scaled) < milliseconds(timing.rateWindow) ? timing.rateWindow : scaled;
  return { events: formatNumber(events.times(milliseconds(window)).div(milliseconds(unit))), window };
}

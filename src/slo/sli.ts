import { bucketMatcher, httpConventions } from '../catalog/conventions';
import { type Duration, milliseconds } from '../model/duration';
import type { LinkedSli, Service } from '../model/model';
import type { CounterSelector, Matchers } from '../model/slo';
import { rate, selector } from '../promql/print';

/** Expressions for bad and total events per second. */
export interface SliQueries {
  readonly bad: string;
  readonly total: string;
}

/** An SLI reduced to counters: bad events are counted, or what is left of all when the good ones are taken away. */
export type SliCounters =
  | { readonly counts: 'bad'; readonly bad: CounterSelector; readonly total: CounterSelector }
  | { readonly counts: 'good'; readonly good: CounterSelector; readonly total: CounterSelector };

/**
 * A missing series of bad events counts as none, because most clients create it with the first error; a missing
 * series of good events counts as none too. Without any traffic there is no data.
 */
export function sliQueries(sli: LinkedSli, window: Duration): SliQueries {
  const counters = sliCounters(sli);
  const sum = ({ metric, match }: CounterSelector): string => `sum(${rate(selector(metric, match), window)})`;
  const total = sum(counters.total);
  if (counters.counts === 'bad') return { total, bad: `${sum(counters.bad)} or 0 * ${total}` };
  return { total, bad: `clamp_min(${total} - (${sum(counters.good)} or 0 * ${total}), 0)` };
}

export function sliCounters(sli: LinkedSli): SliCounters {
  switch (sli.kind) {
    case 'bad-events':
      return { counts: 'bad', bad: sli.bad, total: sli.total };
    case 'good-events':
      return { counts: 'good', good: sli.good, total: sli.total };
    case 'http-availability': {
      const { requests, errors } = conventionOf(sli.service);
      const match = matchersOf(sli.service, sli.match);
      return {
        counts: 'bad',
        bad: { metric: requests.metric, match: { ...match, ...errors } },
        total: { metric: requests.metric, match },
      };
    }
    case 'http-latency': {
      const { latency } = conventionOf(sli.service);
      const match = matchersOf(sli.service, sli.match);
      const bound = milliseconds(sli.threshold) / (latency.unit === 'seconds' ? 1000 : 1);
      return {
        counts: 'good',
        good: { metric: `${latency.metric}_bucket`, match: { ...match, le: bucketMatcher(bound) } },
        total: { metric: `${latency.metric}_count`, match },
      };
    }
  }
}

function conventionOf(service: Service): (typeof httpConventions)[keyof typeof httpConventions] {
  const convention = service.telemetry?.http;
  if (convention === undefined)
    throw new Error(`${service.id} does not say how its HTTP requests are measured`);
  return httpConventions[convention];
}

/** `route` means the route label of the convention; other labels are written as they are. */
function matchersOf(service: Service, match: Matchers = {}): Matchers {
  const { target, routeLabel } = conventionOf(service);
  const renamed = Object.entries(match).map(([label, matcher]) => [
    label === 'route' ? routeLabel : label,
    matcher,
  ]);
  return { job: service.job, ...target, ...Object.fromEntries(renamed) };
}

import { Decimal } from 'decimal.js';
import { bucketMatcher, httpConventions, webVitalMetrics } from '../catalog/conventions';
import { type Duration, milliseconds } from '../model/duration';
import type { LinkedSli, Service, Slo } from '../model/model';
import type { Events, Matchers, MetricSelector } from '../model/slo';
import type { Timing } from '../model/timing';
import { rate, selector, sumBy } from '../promql/print';
import { type SliQueries, withRates } from './queries';
import { isSlices, type SliceSli, sliceQueries } from './slices';

export type JourneySli = Extract<LinkedSli, { readonly members: unknown }>;

/** An SLI that is counted from series of its own, and not from other SLOs. */
export type CountedSli = Exclude<LinkedSli, JourneySli>;

/** An SLI reduced to counters: bad events are counted, or what is left of all when the good ones are taken away. */
export type SliCounters =
  | { readonly counts: 'bad'; readonly bad: Events; readonly total: Events }
  | { readonly counts: 'good'; readonly good: Events; readonly total: Events };

/** Events are counted by counters. */
export type CounterSli = Exclude<CountedSli, SliceSli>;

export function isJourney(sli: LinkedSli): sli is JourneySli {
  return 'members' in sli;
}

export function weightsOf({ members }: JourneySli): Decimal {
  return members.reduce((all, { weight }) => all.plus(weight), new Decimal(0));
}

export function sliQueries(sli: CountedSli, timing: Timing, groupBy: readonly string[] = []): SliQueries {
  return isSlices(sli) ? sliceQueries(sli, timing, groupBy) : counterQueries(sli, timing, groupBy);
}

/**
 * A missing series of bad events counts as none, because most clients create it with the first error; a missing
 * series of good events counts as none too. Without any traffic there is no data.
 */
function counterQueries(sli: CounterSli, { rateWindow }: Timing, groupBy: readonly string[]): SliQueries {
  const counters = sliCounters(sli);
  const sum = (events: Events): string => perSecond(events, rateWindow, groupBy);
  const total = sum(counters.total);
  const none = `0 * ${anyRate(counters.total, rateWindow, groupBy)}`;
  if (counters.counts === 'bad') return { total, bad: `${sum(counters.bad)}\nor ${none}` };
  return { total, bad: `clamp_min(${total} - (${sum(counters.good)}\nor ${none}), 0)` };
}

/**
 * Where there is any at all. Of an expression no more than numbers: a single 0 / 0 would be one in every sum until the period
 * has passed.
 */
function anyRate(events: Events, window: Duration, groupBy: readonly string[]): string {
  const each =
    'promql' in events
      ? `(${withRates(events, window)}) < Inf`
      : rate(selector(events.metric, events.match), window);
  return sumBy(groupBy, each);
}

/**
 * `rate` extends what it saw to the ends of its window, but never to before a counter was zero, so that the first event
 * after a restart would be counted up to a quarter short. `delta` does extend it, and is right of counters that were
 * there when the window began and did not restart within it: otherwise it is the smaller one.
 */
function perSecond(events: Events, window: Duration, groupBy: readonly string[]): string {
  if ('promql' in events) return anyRate(events, window, groupBy);
  const counter = selector(events.metric, events.match);
  const increase = `increase(${counter}[${window}])`;
  const extended = `delta(${counter}[${window}]) > ${increase}\nand ${counter} offset ${window}`;
  return `${sumBy(groupBy, `${extended}\nor ${increase}`)} / ${milliseconds(window) / 1000}`;
}

export function sliCounters(sli: CounterSli): SliCounters {
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
      return withinBucket({ metric: latency.metric, match }, sli.threshold);
    }
    case 'latency':
      return withinBucket(sli.histogram, sli.threshold);
    case 'native-latency':
      return withinFraction(sli.histogram, sli.threshold);
    case 'web-vital': {
      const { metric, good } = webVitalMetrics[sli.vital];
      return within({ metric, match: { job: sli.service.job, ...sli.match } }, good);
    }
  }
}

function withinBucket(histogram: MetricSelector, threshold: Duration): SliCounters {
  return within(histogram, inUnitOf(histogram.metric, threshold));
}

function within({ metric, match }: MetricSelector, bound: number): SliCounters {
  return {
    counts: 'good',
    good: { metric: `${metric}_bucket`, match: { ...match, le: bucketMatcher(bound) } },
    total: { metric: `${metric}_count`, match: { ...match } },
  };
}

/**
 * A native histogram is one series; counts and fractions are functions of its rate.
 * @see https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_fraction
 */
function withinFraction({ metric, match }: MetricSelector, threshold: Duration): SliCounters {
  const observations = rate(selector(metric, match), '$__rate_interval');
  const count = `histogram_count(${observations})`;
  return {
    counts: 'good',
    // A fraction of nothing is NaN, and would be one in every sum until the period has passed.
    good: {
      promql: `histogram_fraction(0, ${inUnitOf(metric, threshold)}, ${observations}) * (${count} > 0)`,
    },
    total: { promql: count },
  };
}

/** By the suffix that the metric's name ends in; Prometheus' base unit are seconds. */
function inUnitOf(metric: string, threshold: Duration): number {
  return milliseconds(threshold) / (metric.endsWith('_milliseconds') ? 1 : 1000);
}

/** Whether it is known how the events of an SLI are called: an HTTP service may not say how it is measured. */
export function hasConvention({ sli }: Pick<Slo, 'sli'>): boolean {
  return !isHttp(sli) || sli.service.telemetry?.http !== undefined;
}

function isHttp(sli: LinkedSli): sli is Extract<LinkedSli, { readonly kind: `http-${string}` }> {
  return sli.kind === 'http-availability' || sli.kind === 'http-latency';
}

/** The labels of the recorded series that an SLO has a budget for each of. */
export function groupLabelsOf({ groupBy = [], sli }: Pick<Slo, 'groupBy' | 'sli'>): readonly string[] {
  if (!isHttp(sli)) return groupBy;
  const { routeLabel } = conventionOf(sli.service);
  return groupBy.map((label) => (label === 'route' ? routeLabel : label));
}

/** The targets whose scrapes an SLO depends on: what its selectors say, or its service. */
export function jobOf({ sli, service }: Pick<Slo, 'sli' | 'service'>): string {
  if ('service' in sli) return sli.service.job;
  const jobs = matchersIn(sli).flatMap(({ job }) => (typeof job === 'string' ? [job] : []));
  return jobs[0] ?? service.job;
}

function matchersIn(sli: Exclude<LinkedSli, { readonly service: unknown }>): readonly Matchers[] {
  if (sli.kind === 'probe') return [sli.match];
  return Object.values(sli).flatMap((part: unknown) =>
    typeof part === 'object' && part !== null && 'match' in part ? [part.match as Matchers] : [],
  );
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

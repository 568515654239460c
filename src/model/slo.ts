import type { Definition } from './definition';
import type { Duration } from './duration';
import type { EventRate } from './event-rate';
import type { Ratio } from './ratio';
import type { ServiceDefinition } from './service';
import type { Severity } from './team';

/** Label matchers: equality, or `{ re }`, `{ not }`, `{ notRe }`. */
export type Matcher =
  | string
  | { readonly re: string }
  | { readonly not: string }
  | { readonly notRe: string };

/** By label; of several for one label, in a list, all must fit. */
export type Matchers = Readonly<Record<string, Matcher | readonly Matcher[]>>;

/** Series of one metric: a counter, a gauge, or a histogram by its name without `_bucket`. */
export interface MetricSelector {
  readonly metric: string;
  readonly match?: Matchers;
}

/**
 * A PromQL expression, where selectors do not suffice. Rates take `$__rate_interval`: four scrapes. What is grouped by
 * must be among its labels.
 */
export interface Promql {
  readonly promql: string;
}

/** Events per second: a counter whose rate is taken, or an expression that yields it. */
export type Events = MetricSelector | Promql;

/** A value at a moment: a gauge, or an expression. */
export type Value = MetricSelector | Promql;

/** The Core Web Vitals. @see https://web.dev/articles/vitals */
export const webVitals = ['lcp', 'inp', 'cls'] as const;

export type WebVital = (typeof webVitals)[number];

/**
 * What is counted. Kinds up to `web-vital` count events. The others count time: every evaluation (30 s) is one slice,
 * which is good or bad as a whole.
 */
export type Sli =
  /** HTTP requests of a service answered without a server error, by its telemetry convention. */
  | { readonly kind: 'http-availability'; readonly service: ServiceDefinition; readonly match?: Matchers }
  /** HTTP requests of a service answered within the threshold, which must be a bucket of its histogram. */
  | {
      readonly kind: 'http-latency';
      readonly service: ServiceDefinition;
      readonly threshold: Duration;
      readonly match?: Matchers;
    }
  | { readonly kind: 'bad-events'; readonly bad: Events; readonly total: Events }
  | { readonly kind: 'good-events'; readonly good: Events; readonly total: Events }
  /** Observations of a classic histogram within the threshold, which must be a bucket. */
  | { readonly kind: 'latency'; readonly histogram: MetricSelector; readonly threshold: Duration }
  /** Observations of a native histogram within the threshold, interpolated inside its bucket. */
  | { readonly kind: 'native-latency'; readonly histogram: MetricSelector; readonly threshold: Duration }
  /** Page views that were good by the threshold of the vital, as browsers report them. */
  | {
      readonly kind: 'web-vital';
      readonly service: ServiceDefinition;
      readonly vital: WebVital;
      readonly match?: Matchers;
    }
  /** Probes that succeeded; every target is one event a slice. */
  | ProbeSli
  /** The worst series is at most the limit: queue age, freshness, replication lag. */
  | { readonly kind: 'at-most'; readonly value: Value; readonly limit: number }
  /** The worst series is at least the limit: replicas, free disk. */
  | { readonly kind: 'at-least'; readonly value: Value; readonly limit: number }
  /** At least so many events happen: `'10/m'`. */
  | { readonly kind: 'throughput'; readonly events: MetricSelector; readonly floor: EventRate }
  /** What is used is at most this share of what there is. */
  | { readonly kind: 'saturation'; readonly used: Value; readonly capacity: Value; readonly limit: Ratio }
  /** A journey over SLOs: their error ratios weighted, or every one of them must be good. */
  | { readonly kind: 'weighted'; readonly members: readonly WeightedMember[] }
  | { readonly kind: 'all-of'; readonly members: readonly JourneyMember[] };

/** Ways in which the blackbox exporter asks. */
export const probeModules = ['http_2xx', 'http_login', 'tcp_connect', 'tls_connect'] as const;

export type ProbeModule = (typeof probeModules)[number];

/** Either an address that the blackbox exporter asks at every scrape, or the probes that something else configures. */
export interface ProbeSli {
  readonly kind: 'probe';
  /** As it is reached from within the cluster: `http://storefront.shop.svc:3000/`, or `host:port` to connect only. */
  readonly url?: string;
  /** @default http_2xx */
  readonly module?: ProbeModule;
  readonly match?: Matchers;
}

/** An SLO that a journey is made of. */
export interface JourneyMember {
  readonly slo: SloDefinition;
}

export interface WeightedMember extends JourneyMember {
  /** Relative to the other members. */
  readonly weight: number;
}

/**
 * One pair of a multiwindow, multi-burn-rate alert: it fires when both windows burn so fast
 * that `share` of the budget is spent within `long`.
 * @see https://sre.google/workbook/alerting-on-slos/#6-multiwindow-multi-burn-rate-alerts
 */
export interface BurnPair {
  readonly long: Duration;
  readonly short: Duration;
  readonly share: Ratio;
  readonly severity: Severity;
}

/** From the first to the last day of the month where the promise is made. */
export interface CalendarMonth {
  readonly calendar: 'month';
  /** IANA name: `Europe/Berlin`. */
  readonly timeZone: string;
}

/** What alerts of an SLO do differently. */
export interface SloAlerting {
  /** Alerts that are switched off: the long window of a pair, `outage`, `budget` or `absence`. */
  readonly off?: readonly string[];
  /** Bad events below which no pair fires. @default 3 */
  readonly minimumBadEvents?: number;
  /** Whether a pair waits until its share of the period's budget is really spent. @default true */
  readonly waitForShare?: boolean;
}

/** `alert-rules/<team>/<name>.slo.ts`: a promise about a service. */
export interface SloInput {
  readonly service: ServiceDefinition;
  /** Share of good events. @default by the tier of the service */
  readonly objective?: Ratio;
  /** The rolling period of the promise, 7 to 90 days, or a calendar month. @default 30d */
  readonly window?: Duration | CalendarMonth;
  readonly sli: Sli;
  /** Labels that have a budget each: per route, per tenant. */
  readonly groupBy?: readonly string[];
  /** Events that are usual, so that a budget that is too small to alert on is found before it is deployed. */
  readonly traffic?: EventRate;
  /** What the promise means to users. @default derived from the SLI */
  readonly summary?: string;
  /** A file below `runbooks/`. @default a page generated from the definition */
  readonly runbook?: string;
  /** @default the pairs of the tier, scaled to the window */
  readonly burnPairs?: readonly BurnPair[];
  readonly alerting?: SloAlerting;
}

export type SloDefinition = Definition<'slo', SloInput>;

/**
 * Labels of the recorded series and of the alerts on them, which nothing else can mean: two groups that differ in one of
 * these alone would be one, or an alert that Prometheus refuses to evaluate.
 */
export const reservedLabels = [
  'slo',
  'slo_service',
  'team',
  'window',
  'period',
  'burn',
  'spent',
  'part',
  'le',
  'alertname',
  'alertstate',
  'severity',
  'service',
] as const;

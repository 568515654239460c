import { httpConventions, webVitalMetrics } from '../catalog/conventions';
import type { Service } from '../model/model';
import type { Matchers, Sli, WebVital } from '../model/slo';
import { sameMatchers } from './events';
import type { ForeignSli } from './foreign';
import { boundIn } from './histograms';

/** An SLI of a service whose telemetry says what is counted. */
export type ServiceSli = Extract<Sli, { readonly service: unknown }>;

/** Without the service, which the caller knows. */
export type ServiceSliOf = ServiceSli extends infer T
  ? T extends unknown
    ? Omit<T, 'service'>
    : never
  : never;

/** The SLI of HTTP requests or of a web vital that the same counters mean; nothing where they mean something else. */
export function conventionalSli(sli: ForeignSli, service: Service): ServiceSliOf | undefined {
  return httpAvailability(sli, service) ?? httpLatency(sli, service) ?? webVital(sli, service);
}

function httpAvailability(sli: ForeignSli, service: Service): ServiceSliOf | undefined {
  if (sli.kind !== 'bad-events' || service.telemetry?.http === undefined) return undefined;
  if ('promql' in sli.bad || 'promql' in sli.total) return undefined;
  const { requests, errors, target, routeLabel } = httpConventions[service.telemetry.http];
  const { bad, total } = sli;
  if (bad.metric !== requests.metric || total.metric !== requests.metric) return undefined;
  const match = ownMatchers(total.match, { job: service.job, ...target }, routeLabel);
  if (match === undefined || !sameMatchers({ ...total.match, ...errors }, bad.match ?? {})) return undefined;
  return { kind: 'http-availability', ...match };
}

function httpLatency(sli: ForeignSli, service: Service): ServiceSliOf | undefined {
  if (sli.kind !== 'latency' || service.telemetry?.http === undefined) return undefined;
  const { latency, target, routeLabel } = httpConventions[service.telemetry.http];
  if (sli.histogram.metric !== latency.metric) return undefined;
  const match = ownMatchers(sli.histogram.match, { job: service.job, ...target }, routeLabel);
  return match === undefined ? undefined : { kind: 'http-latency', threshold: sli.threshold, ...match };
}

function webVital(sli: ForeignSli, service: Service): ServiceSliOf | undefined {
  for (const [vital, { metric, good }] of Object.entries(webVitalMetrics)) {
    const match = vitalMatch(sli, metric, good);
    const own = match === undefined ? undefined : ownMatchers(match, { job: service.job });
    if (own !== undefined) return { kind: 'web-vital', vital: vital as WebVital, ...own };
  }
  return undefined;
}

/** The matchers of a histogram that is counted up to its good bound. */
function vitalMatch(sli: ForeignSli, metric: string, good: number): Matchers | undefined {
  if (sli.kind === 'latency') {
    const { histogram, threshold } = sli;
    return histogram.metric === metric && boundIn(metric, threshold) === good
      ? (histogram.match ?? {})
      : undefined;
  }
  if (sli.kind !== 'good-events' || 'promql' in sli.good || 'promql' in sli.total) return undefined;
  const { le, ...match } = sli.good.match ?? {};
  const counted = sli.good.metric === `${metric}_bucket` && sli.total.metric === `${metric}_count`;
  return counted && Number(le) === good && sameMatchers(match, sli.total.match ?? {}) ? match : undefined;
}

/** What a match says beyond the target; nothing where it is another target. */
function ownMatchers(
  match: Matchers = {},
  target: Matchers,
  routeLabel?: string,
): { readonly match?: Matchers } | undefined {
  const isTarget = Object.entries(target).every(([label, value]) => isSame(match[label], value));
  if (!isTarget) return undefined;
  const own = Object.entries(match)
    .filter(([label]) => !(label in target))
    .map(([label, value]) => [label === routeLabel ? 'route' : label, value]);
  return own.length === 0 ? {} : { match: Object.fromEntries(own) };
}

function isSame(a: Matchers[string] | undefined, b: Matchers[string]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

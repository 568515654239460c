import { cacheMetrics, cdnMetrics } from '../../catalog/conventions';
import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import { sumBy } from '../../promql/print';
import type { Context } from '../context';
import { declaring } from './needs';
import { above, below, filled, lines, numbers, row } from './panels';
import { quantile, type Scope, scopeOf, share, shareOrNone } from './queries';
import type { ServiceTemplateMaker } from './template';

function cache({ perSecond, within }: Scope): readonly Panel[] {
  const { lookups } = cacheMetrics;
  const hits = `sum(${perSecond(lookups, { result: 'hit' })})`;
  const all = `sum(${perSecond(lookups)})`;
  return [
    numbers(
      'Hit rate',
      'Share of look-ups answered from the cache. A fall makes every request slower and loads what is behind.',
      'percentunit',
      { hits: shareOrNone(hits, all) },
      { height: 8, ...below(0.5, 0.8) },
    ),
    lines(
      'Hit rate over time',
      'A fall after a release is a key that changed; one at a full hour is an expiry of all at once.',
      'percentunit',
      { hits: shareOrNone(hits, all) },
      { width: 9, max: 1, ...below(0.5, 0.8) },
    ),
    lines(
      'Look-ups',
      'Hits and misses. Misses are what the system behind must bear.',
      'ops',
      { '{{result}}': sumBy(['result'], perSecond(lookups)) },
      { width: 9, stacked: true },
    ),
    lines(
      'Saved within the hour',
      'Look-ups that were not asked behind the cache: what it is worth.',
      'short',
      { saved: `sum(${within('1h', lookups, { result: 'hit' })})` },
      { width: 24, height: 6 },
    ),
  ];
}

function edge(scope: Scope, has: (metric: string) => boolean): readonly Panel[] {
  const { perSecond } = scope;
  const { requests, bytes, origin } = cdnMetrics;
  const hit = { cache_status: 'hit' };
  const of = (metric: string, more = {}): string => `sum(${perSecond(metric, more)})`;
  return [
    numbers(
      'Requests from the edge',
      'Share of requests that never came to us. Below 80 % look at the headers of what is missed.',
      'percentunit',
      { requests: shareOrNone(of(requests, hit), of(requests)) },
      { height: 8, ...below(0.5, 0.8) },
    ),
    lines(
      'Requests by cache state',
      'A rise of miss or bypass is a header that forbids caching, or a purge.',
      'reqps',
      { '{{cache_status}}': sumBy(['cache_status'], perSecond(requests)) },
      { width: 9, stacked: true },
    ),
    lines(
      'Errors at the edge',
      'Share answered with 5xx. At the edge alone: the CDN; with the origin: us.',
      'percentunit',
      { '5xx': shareOrNone(of(requests, { status_class: '5xx' }), of(requests)) },
      { width: 9, ...above(0.001, 0.01) },
    ),
    ...(has(bytes)
      ? [
          lines(
            'Bytes from the edge',
            'Share of what clients get that is paid for once only.',
            'percentunit',
            {
              bytes: shareOrNone(of(bytes, hit), of(bytes)),
            },
          ),
          lines(
            'Traffic',
            'Bytes to clients by cache state. It is what the CDN bills.',
            'binBps',
            {
              '{{cache_status}}': sumBy(['cache_status'], perSecond(bytes)),
            },
            { stacked: true },
          ),
        ]
      : []),
    ...(has(origin)
      ? [
          lines(
            'Latency of the origin',
            'How long a miss takes. Half, 95 and 99 of 100 are faster than this.',
            's',
            {
              p50: quantile(scope, 0.5, origin),
              p95: quantile(scope, 0.95, origin),
              p99: quantile(scope, 0.99, origin),
            },
          ),
          lines(
            'Requests to the origin',
            'What the edge lets through, for each request that it gets.',
            'percentunit',
            {
              misses: share(of(`${origin}_count`), of(requests)),
            },
          ),
        ]
      : []),
  ];
}

function rows(service: Service, { metricsOf }: Context): readonly Row[] {
  const scope = scopeOf({ job: service.job });
  const declared = metricsOf(service);
  const has = (metric: string): boolean => metric in declared;
  return filled([
    row(`Cache of ${service.name}`, ...(has(cacheMetrics.lookups) ? cache(scope) : [])),
    row(`CDN of ${service.name}`, ...(has(cdnMetrics.requests) ? edge(scope, has) : [])),
  ]);
}

/** How much a cache in the service, or a CDN before it, answers by itself. */
export const hitRates: ServiceTemplateMaker = {
  need: declaring(cacheMetrics.lookups, cdnMetrics.requests),
  rows,
};

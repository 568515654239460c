import type { Panel } from '../../../model/panel';
import { maxBy, sumBy } from '../../../promql/print';
import { above, anyIsBad, lines } from '../panels';
import { type Scope, share, shareOrNone } from '../queries';
import { byRoute, route, type Scopes } from './scopes';

/** @param counted whether something says how much each limit was used */
export function limits({ proxy, routes, limits: scope }: Scopes, counted: boolean): readonly Panel[] {
  return [
    lines(
      'Refused by a limit',
      'Requests answered with 429 because a client or its plan has used up its limit, by route.',
      'reqps',
      { [route]: `${sumBy(byRoute, routes.perSecond('envoy_cluster_ratelimit_over_limit'))} > 0` },
    ),
    ...(counted ? eachLimit(scope) : []),
    lines(
      'Let through without counting',
      'The limiter did not answer in time, so nobody is limited. Look at it and at its Redis.',
      'reqps',
      {
        [route]: sumBy(byRoute, routes.perSecond('envoy_cluster_ratelimit_failure_mode_allowed')),
        'errors of the limiter': `sum(${proxy.perSecond('envoy_cluster_ratelimit_error')})`,
      },
      above(0.1),
    ),
  ];
}

function eachLimit({ perSecond }: Scope): readonly Panel[] {
  const of = (what: string): string =>
    sumBy(['domain', 'key1', 'key2'], perSecond(`ratelimit_service_rate_limit_${what}`));
  const name = '{{key1}} {{key2}}';
  return [
    lines(
      'Refused of each limit',
      'Share of requests over the limit, by rule: one for each plan. High for one client is the limit at work, for all it is too low.',
      'percentunit',
      { [name]: shareOrNone(of('over_limit'), of('total_hits')) },
      above(0.05, 0.5),
    ),
    lines(
      'Near their limit',
      'Requests above 80 % of a limit. Whom to warn, or to offer a larger plan.',
      'reqps',
      { [name]: `${of('near_limit')} > 0` },
    ),
  ];
}

export function protection({ routes: { of, perSecond } }: Scopes): readonly Panel[] {
  const open = ['cx', 'rq', 'rq_pending', 'rq_retry'].map((kind) =>
    maxBy(byRoute, of(`envoy_cluster_circuit_breakers_default_${kind}_open`)),
  );
  const sum = (metric: string): string => sumBy(byRoute, perSecond(`envoy_cluster_${metric}`));
  return [
    {
      kind: 'state-timeline',
      title: 'Circuit breakers',
      description:
        'When a route had more connections, requests or retries than it may. What comes on top is refused at once.',
      queries: [{ expr: open.join(' + '), legend: route }],
      states: [
        { value: 0, text: 'closed', colour: 'green' },
        { from: 1, text: 'open', colour: 'red' },
      ],
      width: 12,
      height: 8,
    },
    lines(
      'Refused by a breaker',
      'Requests that were not even tried. The service behind is too slow, or its limit too low.',
      'reqps',
      { [route]: `${sum('upstream_rq_pending_overflow')} > 0` },
      above(0.1),
    ),
    lines(
      'Retries',
      'Tried again after a failure, and those that gave up. Retries of many make an outage worse.',
      'reqps',
      {
        [`${route} retried`]: `${sum('upstream_rq_retry')} > 0`,
        [`${route} gave up`]: `${sum('upstream_rq_retry_limit_exceeded')} > 0`,
      },
    ),
    lines(
      'Pods put aside',
      'Pods that failed so often that they get no requests for a while. One is a bad pod, half is a bad release.',
      'none',
      { [route]: maxBy(byRoute, of('envoy_cluster_outlier_detection_ejections_active')) },
      anyIsBad,
    ),
    lines('Timeouts and lost connections', 'By route. Requests that never got an answer.', 'reqps', {
      [`${route} timeout`]: `${sum('upstream_rq_timeout')} > 0`,
      [`${route} reset`]: `${sum('upstream_rq_rx_reset')} > 0`,
      [`${route} not connected`]: `${sum('upstream_cx_connect_fail')} > 0`,
    }),
  ];
}

export function traffic({ proxy }: Scopes): readonly Panel[] {
  const { of, perSecond } = proxy;
  const sent = `sum(${perSecond('envoy_http_downstream_cx_tx_bytes_total')})`;
  const received = `sum(${perSecond('envoy_cluster_upstream_cx_rx_bytes_total')})`;
  return [
    lines('Bytes', 'From and to clients.', 'binBps', {
      'from clients': `sum(${perSecond('envoy_http_downstream_cx_rx_bytes_total')})`,
      'to clients': sent,
    }),
    lines(
      'Sent for each byte that was answered',
      'Compression at work: services answer plain, clients get less. Near 1 nothing is compressed; Envoy does not tell more.',
      'percentunit',
      { 'to clients of what services sent': share(sent, received) },
    ),
    lines('Connections', 'Open to clients, and to services.', 'none', {
      clients: `sum(${of('envoy_http_downstream_cx_active')})`,
      services: `sum(${of('envoy_cluster_upstream_cx_active')})`,
    }),
    lines(
      'No route',
      'Requests for a host or path that nobody takes. A rise after a release is a lost route.',
      'reqps',
      {
        'no route': `sum(${perSecond('envoy_http_no_route')})`,
      },
    ),
    lines('Memory of proxies', 'Allocated. A rise that never ends is a leak, or too many routes.', 'bytes', {
      '{{instance}}': maxBy(['instance'], of('envoy_server_memory_allocated')),
    }),
    lines('TLS errors', 'Handshakes that failed: old clients, or a broken certificate.', 'ops', {
      errors: `sum(${perSecond('envoy_listener_ssl_connection_error')})`,
    }),
  ];
}

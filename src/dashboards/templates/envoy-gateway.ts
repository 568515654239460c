import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Panel } from '../../model/panel';
import { maxBy, sumBy } from '../../promql/print';
import { emitting } from './needs';
import { above, anyIsBad, below, closedRow, column, lines, numbers, row, table } from './panels';
import { quantile, type Scope, scopeOf, share, shareOrNone } from './queries';
import type { ServiceTemplateMaker } from './template';

interface Scopes {
  /** What enters. */
  readonly proxy: Scope;
  /** The chosen routes. */
  readonly routes: Scope;
  /** The service that counts for all proxies together. */
  readonly limits: Scope;
}

const byRoute = ['envoy_cluster_name'];
const route = '{{envoy_cluster_name}}';

function requests({ proxy }: Scopes): readonly Panel[] {
  const byClass = sumBy(['envoy_response_code_class'], proxy.perSecond('envoy_http_downstream_rq_xx'));
  const of = (code: string): string =>
    `sum(${proxy.perSecond('envoy_http_downstream_rq_xx', { envoy_response_code_class: code })})`;
  const all = `sum(${proxy.perSecond('envoy_http_downstream_rq_xx')})`;
  const milliseconds = (q: number): string => quantile(proxy, q, 'envoy_http_downstream_rq_time');
  return [
    numbers('Requests', 'What enters, over all routes.', 'reqps', { requests: all }),
    numbers(
      'Server errors',
      'Share answered with 5xx, by the gateway or behind it. The table of routes tells which.',
      'percentunit',
      { '5xx': shareOrNone(of('5'), all) },
      above(0.001, 0.01),
    ),
    numbers(
      'Latency p99',
      'From the first byte of a request to the last of the answer.',
      'ms',
      { p99: milliseconds(0.99) },
      above(500, 1000),
    ),
    numbers(
      'Certificate ends in',
      'The first to expire. cert-manager renews a month before; below that it has failed.',
      'd',
      { days: `min(${proxy.of('envoy_server_days_until_first_cert_expiring')})` },
      below(7, 21),
    ),
    lines(
      'Requests by class',
      'A rise of 4xx alone is a client or a route that went; 5xx is us.',
      'reqps',
      {
        '{{envoy_response_code_class}}xx': byClass,
      },
      { stacked: true },
    ),
    lines('Latency', 'Half, 95 and 99 of 100 requests are faster than this.', 'ms', {
      p50: milliseconds(0.5),
      p95: milliseconds(0.95),
      p99: milliseconds(0.99),
    }),
  ];
}

function routes({ routes: { perSecond, of }, routes: scope }: Scopes): readonly Panel[] {
  const all = sumBy(byRoute, perSecond('envoy_cluster_upstream_rq_xx'));
  const errors = sumBy(
    byRoute,
    perSecond('envoy_cluster_upstream_rq_xx', { envoy_response_code_class: '5' }),
  );
  return [
    table(
      'Routes',
      'What is behind the gateway: which route fails, is slow, or has too few healthy pods.',
      { envoy_cluster_name: 'Route' },
      [
        column('Rate', 'reqps', all),
        column('Errors', 'percentunit', shareOrNone(errors, all), above(0.001, 0.01)),
        column('p95', 'ms', quantile(scope, 0.95, 'envoy_cluster_upstream_rq_time', byRoute)),
        column(
          'Healthy',
          'percentunit',
          share(
            sumBy(byRoute, of('envoy_cluster_membership_healthy')),
            sumBy(byRoute, of('envoy_cluster_membership_total')),
          ),
          below(0.5, 1),
        ),
      ],
    ),
  ];
}

function limits({ proxy, routes, limits: scope }: Scopes): readonly Panel[] {
  const rule = ['domain', 'key1', 'key2'];
  const name = '{{key1}} {{key2}}';
  const counted = (what: string): string =>
    sumBy(rule, scope.perSecond(`ratelimit_service_rate_limit_${what}`));
  return [
    lines(
      'Refused by a limit',
      'Requests answered with 429 because a client or its plan has used up its limit, by route.',
      'reqps',
      { [route]: `${sumBy(byRoute, routes.perSecond('envoy_cluster_ratelimit_over_limit'))} > 0` },
    ),
    lines(
      'Refused of each limit',
      'Share of requests over the limit, by rule: one for each plan. High for one client is the limit at work, for all it is too low.',
      'percentunit',
      { [name]: shareOrNone(counted('over_limit'), counted('total_hits')) },
      above(0.05, 0.5),
    ),
    lines(
      'Near their limit',
      'Requests above 80 % of a limit. Whom to warn, or to offer a larger plan.',
      'reqps',
      {
        [name]: `${counted('near_limit')} > 0`,
      },
    ),
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

function protection({ routes: { of, perSecond } }: Scopes): readonly Panel[] {
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

function traffic({ proxy }: Scopes): readonly Panel[] {
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

function rows({ name, job }: Service): readonly Row[] {
  const scopes = {
    proxy: scopeOf({ job }),
    routes: scopeOf({ job, envoy_cluster_name: { re: '$route' } }),
    // The limiter is a job of its own, whose name is up to whoever installs it.
    limits: scopeOf({}),
  };
  return [
    row(`Requests at ${name}`, ...requests(scopes)),
    row(`Routes of ${name}`, ...routes(scopes)),
    row(`Limits of ${name}`, ...limits(scopes)),
    row(`Protection of ${name}`, ...protection(scopes)),
    closedRow(`Traffic of ${name}`, ...traffic(scopes)),
  ];
}

/** An Envoy proxy as Envoy Gateway runs it: what enters, what is limited, what is kept from failing. */
export const envoyGateway: ServiceTemplateMaker = {
  need: emitting('envoy'),
  variables: ({ job }) => [
    {
      name: 'route',
      label: 'envoy_cluster_name',
      metric: 'envoy_cluster_membership_total',
      match: { job },
      title: 'Route',
    },
  ],
  rows,
};

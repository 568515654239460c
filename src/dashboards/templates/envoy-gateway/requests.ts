import type { Panel } from '../../../model/panel';
import { sumBy } from '../../../promql/print';
import { above, below, column, lines, numbers, table } from '../panels';
import { quantile, share, shareOrNone } from '../queries';
import { byRoute, type Scopes } from './scopes';

export function requests({ proxy }: Scopes): readonly Panel[] {
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

export function routes({ routes: { perSecond, of }, routes: scope }: Scopes): readonly Panel[] {
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

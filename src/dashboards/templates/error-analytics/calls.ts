import type { Service } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import type { HttpConvention } from '../../../model/service';
import type { Matchers } from '../../../model/slo';
import { sumBy } from '../../../promql/print';
import type { Context } from '../../context';
import { above, lines } from '../panels';
import { quantile, scopeOf, shareOrNone } from '../queries';

/** A histogram of the requests that a service sends, which has one name and other labels in each convention. */
const callMetric = 'http_client_request_duration_seconds';

const callLabels: Readonly<
  Partial<Record<HttpConvention, { readonly peer: string; readonly failed: Matchers }>>
> = {
  'prom-client': { peer: 'peer', failed: { status_code: { re: '5..|error' } } },
  otel: { peer: 'server_address', failed: { error_type: { not: '' } } },
};

/** With prom-client only where the service declares it. */
export function callPanels(service: Service, { metricsOf }: Context): readonly Panel[] {
  const convention = service.telemetry?.http ?? 'span-metrics';
  const labels = callLabels[convention];
  if (labels === undefined || (convention === 'prom-client' && !(callMetric in metricsOf(service))))
    return [];
  const { peer, failed } = labels;
  const scope = scopeOf({ job: service.job });
  const count = (more: Matchers = {}): string => sumBy([peer], scope.perSecond(`${callMetric}_count`, more));
  return [
    lines(
      'Failed calls',
      'Share of calls to other services without a good answer, timeouts included. The cause is there.',
      'percentunit',
      { [`{{${peer}}}`]: shareOrNone(count(failed), count()) },
      above(0.01, 0.05),
    ),
    lines(
      'Latency of calls p95',
      'As this service sees it: longer than the called one says means the way between them.',
      's',
      { [`{{${peer}}}`]: quantile(scope, 0.95, callMetric, [peer]) },
    ),
  ];
}

export function logs({ name }: Service): readonly Panel[] {
  return [
    {
      kind: 'log-table',
      title: 'Most frequent exceptions',
      description:
        'Lines with the type of an error, by type and route. Start with the first: it is often behind the others.',
      query: `service.name:"${name}" AND error.type:*`,
      fields: { 'error.type': 'Type', 'http.route': 'Route' },
    },
    {
      kind: 'logs',
      title: 'Exceptions',
      description:
        'Lines with the type of an error, newest first. Open one for its stack; its trace id leads to the trace.',
      query: `service.name:"${name}" AND error.type:*`,
    },
    {
      kind: 'logs',
      title: 'Errors without an exception',
      description: 'Other lines of level error. One that comes with every request is noise: lower its level.',
      query: `service.name:"${name}" AND log.level:error AND NOT error.type:*`,
    },
  ];
}

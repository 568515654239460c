import type { Row } from '../../model/dashboard';
import type { Duration } from '../../model/duration';
import type { Service, Slo } from '../../model/model';
import type { Panel } from '../../model/panel';
import type { HttpConvention } from '../../model/service';
import type { Matchers } from '../../model/slo';
import { rate, selector, sumBy } from '../../promql/print';
import type { Context } from '../context';
import { budgetLine } from './budget-line';
import { measuredRequests } from './needs';
import { type RequestQueries, requestQueries } from './overview/queries';
import { above, bars, closedRow, column, filled, lines, numbers, row, table } from './panels';
import { quantile, scopeOf, shareOrNone } from './queries';
import type { ServiceTemplateMaker } from './template';

/** Which answers blame the client. */
const clientErrors: Readonly<Record<HttpConvention, Matchers>> = {
  'prom-client': { status_code: { re: '4..' } },
  otel: { http_response_status_code: { re: '4..' } },
  'span-metrics': { http_response_status_code: { re: '4..' } },
};

interface Errors {
  readonly queries: RequestQueries;
  /** Server errors per second. */
  readonly badBy: (...labels: readonly string[]) => string;
  /** Share of server errors at an earlier time. */
  readonly shareBefore: (offset: Duration) => string;
  readonly clientBy: (...labels: readonly string[]) => string;
}

function errorsOf(service: Service): Errors | undefined {
  const queries = requestQueries(service);
  const convention = service.telemetry?.http;
  if (queries === undefined || convention === undefined) return undefined;
  const { requests, errors, target } = queries.telemetry;
  const select = (more: Matchers = {}): string =>
    selector(requests.metric, { job: service.job, ...target, ...more });
  const before = (selected: string, offset: Duration): string =>
    `sum(rate(${selected}[$__rate_interval] offset ${offset}))`;
  return {
    queries,
    badBy: (...labels) => sumBy(labels, rate(select(errors), '$__rate_interval')),
    shareBefore: (offset) => shareOrNone(before(select(errors), offset), before(select(), offset)),
    clientBy: (...labels) => sumBy(labels, rate(select(clientErrors[convention]), '$__rate_interval')),
  };
}

function now({ queries, badBy, shareBefore, clientBy }: Errors, slos: readonly Slo[]): readonly Panel[] {
  const all = queries.rateBy();
  const line = budgetLine(slos);
  return [
    numbers(
      'Server errors',
      'Share of requests answered with a server error. The line is the smallest budget of an SLO.',
      'percentunit',
      { share: queries.errorRatioBy() },
      line,
    ),
    numbers(
      'Failed requests',
      'Per second. Many at a small share is a large service, few at a large one a small.',
      'reqps',
      {
        failed: `${badBy()} or 0 * ${all}`,
      },
    ),
    numbers(
      'Refused requests',
      'Share answered with 4xx. It is the client as a rule; after a release it is a broken contract.',
      'percentunit',
      { refused: shareOrNone(clientBy(), all) },
    ),
    numbers(
      'Failing routes',
      'Routes with at least one server error. One is a bug, all are the platform.',
      'none',
      {
        routes: `count(${badBy(queries.telemetry.routeLabel)} > 0) or vector(0)`,
      },
    ),
    lines(
      'Server errors over time',
      'Against yesterday and last week at the same time. What was there before is no news.',
      'percentunit',
      {
        now: queries.errorRatioBy(),
        yesterday: shareBefore('1d'),
        'last week': shareBefore('7d'),
      },
      { width: 24, ...line },
    ),
  ];
}

function which({ queries, badBy, clientBy }: Errors): readonly Panel[] {
  const { telemetry, rateBy, errorRatioBy, quantileBy } = queries;
  const { routeLabel, statusLabel, latency } = telemetry;
  const unit = latency.unit === 'seconds' ? 's' : 'ms';
  return [
    lines(
      'By status',
      '500 is a bug, 502 and 503 are pods that are gone, 504 is something behind that is too slow.',
      'reqps',
      { [`{{${statusLabel}}}`]: `${badBy(statusLabel)} > 0` },
      { stacked: true },
    ),
    bars('By route', 'The ten routes that fail most. Start with the first.', 'reqps', {
      [`{{${routeLabel}}}`]: `topk(10, ${badBy(routeLabel)})`,
    }),
    table(
      'Routes and statuses',
      'Which status each route fails with, what that is of its requests, and of all errors.',
      { [routeLabel]: 'Route', [statusLabel]: 'Status' },
      [
        column('Errors', 'reqps', `${badBy(routeLabel, statusLabel)} > 0`),
        column(
          'Of all errors',
          'percentunit',
          `(${badBy(routeLabel, statusLabel)} > 0) / on () group_left () (${badBy()} > 0)`,
        ),
      ],
      { width: 12 },
    ),
    table(
      'Failing routes',
      'Whether a failing route is slow as well: then it waits for something and times out.',
      { [routeLabel]: 'Route' },
      [
        column('Failed', 'percentunit', `${errorRatioBy(routeLabel)} > 0`),
        column('Rate', 'reqps', rateBy(routeLabel)),
        column('p95', unit, quantileBy(0.95, routeLabel)),
      ],
      { width: 12 },
    ),
    lines(
      'Refused by status',
      '401 and 403: a key has expired. 404: a link is broken. 429: a limit is reached.',
      'reqps',
      { [`{{${statusLabel}}}`]: `${clientBy(statusLabel)} > 0` },
      { stacked: true },
    ),
    lines(
      'Refused by route',
      'The ten routes that refuse most. One alone is a form or a client that sends nonsense.',
      'reqps',
      { [`{{${routeLabel}}}`]: `topk(10, ${clientBy(routeLabel)}) > 0` },
    ),
  ];
}

/** A histogram of the requests that a service sends, which has one name and other labels in each convention. */
const callMetric = 'http_client_request_duration_seconds';

const callLabels: Readonly<
  Partial<Record<HttpConvention, { readonly peer: string; readonly failed: Matchers }>>
> = {
  'prom-client': { peer: 'peer', failed: { status_code: { re: '5..|error' } } },
  otel: { peer: 'server_address', failed: { error_type: { not: '' } } },
};

/** With prom-client only where the service declares it. */
function callPanels(service: Service, { metricsOf }: Context): readonly Panel[] {
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

function logs({ name }: Service): readonly Panel[] {
  return [
    {
      kind: 'log-table',
      title: 'Most frequent exceptions',
      description:
        'Lines with the type of an error, by type and route. Start with the first: it is often behind the others.',
      query: `service.name:"${name}" AND error.type:*`,
      fields: { 'error.type': 'Type', 'http.route': 'Route', 'http.response.status_code': 'Status' },
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

function rows(service: Service, context: Context): readonly Row[] {
  const errors = errorsOf(service);
  if (errors === undefined) return [];
  const { name } = service;
  return filled([
    row(`Errors of ${name}`, ...now(errors, context.slosOf(service))),
    row(`Where ${name} fails`, ...which(errors)),
    row(`Calls of ${name}`, ...callPanels(service, context)),
    closedRow(`Exceptions of ${name}`, ...(service.workload === undefined ? [] : logs(service))),
  ]);
}

/** Which requests fail, how, since when, and because of whom. */
export const errorAnalytics: ServiceTemplateMaker = { need: measuredRequests, rows };

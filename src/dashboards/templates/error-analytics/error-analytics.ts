import type { Row } from '../../../model/dashboard';
import type { Service, Slo } from '../../../model/model';
import type { Panel } from '../../../model/panel';
import type { Context } from '../../context';
import { budgetLine } from '../budget-line';
import { measuredRequests } from '../needs';
import { routeLinks } from '../overview/route-links';
import { above, bars, closedRow, column, filled, lines, numbers, row, table } from '../panels';
import { shareOrNone } from '../queries';
import type { ServiceTemplateMaker } from '../template';
import { callPanels, logs } from './calls';
import { type Errors, errorsOf } from './errors';

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
      above(1),
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

function which({ queries, badBy, clientBy }: Errors, service: Service): readonly Panel[] {
  const { telemetry, rateBy, errorRatioBy, quantileBy } = queries;
  const { routeLabel, statusLabel, latency } = telemetry;
  const unit = latency.unit === 'seconds' ? 's' : 'ms';
  const route = { title: 'Route', dataLinks: routeLinks(service, routeLabel) };
  return [
    lines(
      'By status',
      '500 is a bug, 502 and 503 are pods that are gone, 504 is something behind that is too slow.',
      'reqps',
      { [`{{${statusLabel}}}`]: `${badBy(statusLabel)} > 0` },
      { stacked: true },
    ),
    bars(
      'By route',
      'The ten routes that fail most. Start with the first.',
      'reqps',
      { [`{{${routeLabel}}}`]: `topk(10, ${badBy(routeLabel)})` },
      { thresholds: [{ colour: 'red' }] },
    ),
    table(
      'Routes and statuses',
      'Which status each route fails with, what that is of its requests, and of all errors.',
      { [routeLabel]: route, [statusLabel]: 'Status' },
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
      { [routeLabel]: route },
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

function rows(service: Service, context: Context): readonly Row[] {
  const errors = errorsOf(service);
  if (errors === undefined) return [];
  const { name } = service;
  return filled([
    row(`Errors of ${name}`, ...now(errors, context.slosOf(service))),
    row(`Where ${name} fails`, ...which(errors, service)),
    row(`Calls of ${name}`, ...callPanels(service, context)),
    closedRow(`Exceptions of ${name}`, ...(service.workload === undefined ? [] : logs(service))),
  ]);
}

/** Which requests fail, how, since when, and because of whom. */
export const errorAnalytics: ServiceTemplateMaker = { need: measuredRequests, rows };

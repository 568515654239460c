import type { Duration } from '../../../model/duration';
import type { Service } from '../../../model/model';
import type { HttpConvention } from '../../../model/service';
import type { Matchers } from '../../../model/slo';
import { rate, selector, sumBy } from '../../../promql/print';
import { type RequestQueries, requestQueries } from '../overview/queries';
import { shareOrNone } from '../queries';

/** Which answers blame the client. */
const clientErrors: Readonly<Record<HttpConvention, Matchers>> = {
  'prom-client': { status_code: { re: '4..' } },
  otel: { http_response_status_code: { re: '4..' } },
  'span-metrics': { http_response_status_code: { re: '4..' } },
};

export interface Errors {
  readonly queries: RequestQueries;
  /** Server errors per second. */
  readonly badBy: (...labels: readonly string[]) => string;
  /** Share of server errors at an earlier time. */
  readonly shareBefore: (offset: Duration) => string;
  readonly clientBy: (...labels: readonly string[]) => string;
}

export function errorsOf(service: Service): Errors | undefined {
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

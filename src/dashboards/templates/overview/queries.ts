import { type HttpTelemetry, httpConventions } from '../../../catalog/conventions';
import type { Service } from '../../../model/model';
import type { Matchers } from '../../../model/slo';
import { rate, selector, sumBy } from '../../../promql/print';

/** Expressions over the HTTP requests of one service, by its telemetry convention. */
export interface RequestQueries {
  readonly telemetry: HttpTelemetry;
  readonly rateBy: (...labels: string[]) => string;
  readonly errorRatioBy: (...labels: string[]) => string;
  /** In the unit of the convention. */
  readonly quantileBy: (quantile: number, ...labels: string[]) => string;
  readonly buckets: string;
}

/** Nothing for a service that does not say how its requests are measured. */
export function requestQueries(service: Service): RequestQueries | undefined {
  const convention = service.telemetry?.http;
  if (convention === undefined) return undefined;
  const telemetry: HttpTelemetry = httpConventions[convention];
  const { requests, errors, latency, target } = telemetry;
  const match = { job: service.job, ...target };
  const sum = (labels: readonly string[], metric: string, matchers: Matchers): string =>
    sumBy(labels, rate(selector(metric, matchers), '$__rate_interval'));
  const rateBy = (...labels: string[]): string => sum(labels, requests.metric, match);
  return {
    telemetry,
    rateBy,
    errorRatioBy: (...labels) => {
      const bad = sum(labels, requests.metric, { ...match, ...errors });
      const total = rateBy(...labels);
      return `(${bad} or 0 * ${total}) / (${total} > 0)`;
    },
    quantileBy: (quantile, ...labels) =>
      `histogram_quantile(${quantile}, ${sum(['le', ...labels], `${latency.metric}_bucket`, match)})`,
    buckets: sum(['le'], `${latency.metric}_bucket`, match),
  };
}

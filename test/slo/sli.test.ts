import type { LinkedSli } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { sliQueries } from '../../src/slo/sli';
import { prod, service } from '../support/model';

const timing = timingOf(prod);

/** What the counters of a selector grew by since the last evaluation, as events per second. */
const sum = (selected: string): string =>
  `sum(clamp_min(last_over_time(${selected}[2m]) - last_over_time(${selected}[2m] offset 30s), 0) / 30)`;

const total = sum('http_request_duration_seconds_count{job="shop/checkout",route="/pay"}');

describe('the events of an SLI', () => {
  it('are requests with a server error out of all, and none when no error series exists yet', () => {
    const queries = sliQueries({ kind: 'http-availability', service, match: { route: '/pay' } }, timing);
    const bad = sum(
      'http_request_duration_seconds_count{job="shop/checkout",route="/pay",status_code=~"5.."}',
    );
    expect(queries).toEqual({ total, bad: `${bad} or 0 * ${total}` });
  });

  it('are requests that took longer than the bucket, in both spellings of its bound', () => {
    const queries = sliQueries(
      { kind: 'http-latency', service, threshold: '1s', match: { route: '/pay' } },
      timing,
    );
    const good = sum(
      'http_request_duration_seconds_bucket{job="shop/checkout",route="/pay",le=~"1|1\\\\.0"}',
    );
    expect(queries).toEqual({ total, bad: `clamp_min(${total} - (${good} or 0 * ${total}), 0)` });
  });

  it('use the names of the convention that the service declares', () => {
    const otel = { ...service, telemetry: { http: 'otel' } } as const;
    const queries = sliQueries(
      { kind: 'http-availability', service: otel, match: { route: '/pay' } },
      timing,
    );
    expect(queries.total).toBe(
      sum('http_server_request_duration_seconds_count{job="shop/checkout",http_route="/pay"}'),
    );
  });

  it('are any counters', () => {
    const sli: LinkedSli = {
      kind: 'good-events',
      good: { metric: 'jobs_total', match: { result: 'success' } },
      total: { metric: 'jobs_total' },
    };
    expect(sliQueries(sli, timing)).toEqual({
      total: sum('jobs_total'),
      bad: `clamp_min(${sum('jobs_total')} - (${sum('jobs_total{result="success"}')} or 0 * ${sum('jobs_total')}), 0)`,
    });
  });

  it('are expressions as they are written, with the shortest window that survives a missed scrape', () => {
    const sli: LinkedSli = {
      kind: 'bad-events',
      bad: { promql: 'sum(rate(failed_total[$__rate_interval]))' },
      total: { metric: 'jobs_total' },
    };
    expect(sliQueries(sli, timing).bad).toBe(`sum(sum(rate(failed_total[2m]))) or 0 * ${sum('jobs_total')}`);
  });
});

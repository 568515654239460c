import type { LinkedSli } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { sliQueries } from '../../src/slo/sli';
import { prod, service } from '../support/model';

const timing = timingOf(prod);

/** Events per second, not a first one short. */
const counted = (counter: string): string =>
  `sum(delta(${counter}[2m]) > increase(${counter}[2m])\nand ${counter} offset 2m\nor increase(${counter}[2m])) / 120`;

const requests = 'http_request_duration_seconds_count{job="shop/checkout",route="/pay"}';
const total = counted(requests);
const none = `0 * sum(rate(${requests}[2m]))`;

describe('the events of an SLI', () => {
  it('are requests with a server error out of all, and none when no error series exists yet', () => {
    const queries = sliQueries({ kind: 'http-availability', service, match: { route: '/pay' } }, timing);
    const bad = counted(
      'http_request_duration_seconds_count{job="shop/checkout",route="/pay",status_code=~"5.."}',
    );
    expect(queries).toEqual({ total, bad: `${bad}\nor ${none}` });
  });

  it('are requests that took longer than the bucket, in both spellings of its bound', () => {
    const queries = sliQueries(
      { kind: 'http-latency', service, threshold: '1s', match: { route: '/pay' } },
      timing,
    );
    const good = counted(
      'http_request_duration_seconds_bucket{job="shop/checkout",route="/pay",le=~"1|1\\\\.0"}',
    );
    expect(queries).toEqual({ total, bad: `clamp_min(${total} - (${good}\nor ${none}), 0)` });
  });

  it('use the names of the convention that the service declares', () => {
    const otel = { ...service, telemetry: { http: 'otel' } } as const;
    const queries = sliQueries(
      { kind: 'http-availability', service: otel, match: { route: '/pay' } },
      timing,
    );
    expect(queries.total).toBe(
      counted('http_server_request_duration_seconds_count{job="shop/checkout",http_route="/pay"}'),
    );
  });

  it('are any counters', () => {
    const sli: LinkedSli = {
      kind: 'good-events',
      good: { metric: 'jobs_total', match: { result: 'success' } },
      total: { metric: 'jobs_total' },
    };
    expect(sliQueries(sli, timing)).toEqual({
      total: counted('jobs_total'),
      bad: `clamp_min(${counted('jobs_total')} - (${counted('jobs_total{result="success"}')}\nor 0 * sum(rate(jobs_total[2m]))), 0)`,
    });
  });
});

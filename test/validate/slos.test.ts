import { checkWith, problemsOf } from '../support/project';
import { cluster, environment, metrics, service, slo } from '../support/sources';

const file = 'alert-rules/shop/checkout.slo.ts';

const pair = (keys: string): string => slo({ burnPairs: `[{ ${keys}, severity: 'page' }]` });

describe('burn pairs', () => {
  it('have a short window that is shorter than the long one', async () => {
    expect(
      await problemsOf({ [file]: pair("long: '5m', short: '1h', share: '2%'") }),
    ).toBe(`error O11Y1202: the short window 1h is not shorter than the long one, 5m
  --> alert-rules/shop/checkout.slo.ts:9  burnPairs[0].short
   |  burnPairs: [{ long: '5m', short: '1h', share: '2%', severity: 'page' }],
  expected a short window that ends the alert soon after the burning, usually a twelfth of the long one
  did you mean long: '1h', short: '5m'?

1 error, 0 warnings
`);
  });

  it('can fire: the error ratio that they wait for is below one', async () => {
    expect(
      await problemsOf({
        [file]: slo({
          objective: "'90%'",
          burnPairs: "[{ long: '1h', short: '5m', share: '2%', severity: 'page' }]",
        }),
      }),
    ).toBe(`error O11Y1203: the pair 1h/5m can never fire: it waits for a burn rate above 14.4, which at a budget of 10% is an error ratio above 144%
  --> alert-rules/shop/checkout.slo.ts:9  burnPairs[0].share
   |  burnPairs: [{ long: '1h', short: '5m', share: '2%', severity: 'page' }],
  expected a share of the budget below 1.3 % within 1h of 30d
  make the share smaller, or the long window longer

1 error, 0 warnings
`);
  });

  it('can fire where they are the default ones, too', async () => {
    expect(
      await problemsOf({ [file]: slo({ objective: "'92%'" }) }),
    ).toBe(`error O11Y1203: the default pair 1h/5m can never fire: it waits for a burn rate above 14.4, which at a budget of 8% is an error ratio above 115.2%
  --> alert-rules/shop/checkout.slo.ts:6  objective
   |  objective: '92%',
  expected a share of the budget below 1.7 % within 1h of 30d
  write burnPairs of your own, with a smaller share for 1h

1 error, 0 warnings
`);
  });

  it('are quiet while the budget lasts', async () => {
    expect(
      await problemsOf({ [file]: pair("long: '3d', short: '6h', share: '5%'") }),
    ).toBe(`error O11Y1204: the pair 3d/6h fires at a burn rate of 0.5, at which the budget lasts longer than 30d
  --> alert-rules/shop/checkout.slo.ts:9  burnPairs[0].share
   |  burnPairs: [{ long: '3d', short: '6h', share: '5%', severity: 'page' }],
  expected at least 10 % of the budget within 3d: that is a burn rate of 1
  raise the share, or shorten the long window

1 error, 0 warnings
`);
  });
});

describe('periods', () => {
  it('are whole hours', async () => {
    expect(
      await problemsOf({ [file]: slo({ window: "'100000m'" }) }),
    ).toBe(`error O11Y1207: the period 100000m is not a whole number of hours
  --> alert-rules/shop/checkout.slo.ts:7  window
   |  window: '100000m',
  expected whole hours, because the period is the sum of its hours
  write it in days, like '28d' or '30d'

error O11Y1208: prod keeps metrics for 35d, and SLO shop/checkout needs 100000m
  --> environments/prod.environment.ts:12  retention.metrics
   |  retention: { metrics: '35d', logs: '30d', traces: '7d' },
  expected at least 100000m, or the budget of the period cannot be known
  write metrics: '100000m', or shorten the window of the SLO

2 errors, 0 warnings
`);
  });

  it('are longer than every pair', async () => {
    expect(
      await problemsOf({
        [file]: slo({
          window: "'7d'",
          burnPairs: "[{ long: '7d', short: '1h', share: '99.9%', severity: 'ticket' }]",
        }),
      }),
    ).toBe(`error O11Y1204: the pair 7d/1h fires at a burn rate of 0.999, at which the budget lasts longer than 7d
  --> alert-rules/shop/checkout.slo.ts:9  burnPairs[0].share
   |  burnPairs: [{ long: '7d', short: '1h', share: '99.9%', severity: 'ticket' }],
  expected at least 100 % of the budget within 7d: that is a burn rate of 1
  raise the share, or shorten the long window

error O11Y1207: the period 7d is not longer than the window 7d of a burn pair
  --> alert-rules/shop/checkout.slo.ts:9  burnPairs[0].long
   |  burnPairs: [{ long: '7d', short: '1h', share: '99.9%', severity: 'ticket' }],
  expected windows that are a part of the period
  shorten the window

2 errors, 0 warnings
`);
  });

  it('are long enough where every alert is switched off', async () => {
    const alerting = "{ off: ['1h', '6h', '1d', '3d', 'outage', 'budget', 'absence'] }";
    expect(await checkWith({ [file]: slo({ alerting }) })).toEqual({
      code: 0,
      output: expect.stringContaining('0 errors'),
    });
  });

  it('leave room for one of the default pairs at least', async () => {
    expect(
      await problemsOf({ [file]: slo({ window: "'1h'" }) }),
    ).toBe(`error O11Y1207: the period 1h is not longer than the window 1h of the shortest default burn pair
  --> alert-rules/shop/checkout.slo.ts:7  window
   |  window: '1h',
  expected windows that are a part of the period
  lengthen the period, '30d' is usual

error O11Y1218: the period 1h is shorter than 7d
  --> alert-rules/shop/checkout.slo.ts:7  window
   |  window: '1h',
  expected a rolling period from 7d to 90d, or a calendar month
  write '28d' or '30d', which are usual

2 errors, 0 warnings
`);
  });

  it('are remembered by every cluster', async () => {
    expect(
      await problemsOf({
        [file]: slo({ window: "'90d'" }),
        'alert-rules/shop/more.slo.ts': slo({ window: "'60d'" }),
      }),
    ).toBe(`error O11Y1208: prod keeps metrics for 35d, and SLO shop/checkout and 1 more needs 90d
  --> environments/prod.environment.ts:12  retention.metrics
   |  retention: { metrics: '35d', logs: '30d', traces: '7d' },
  expected at least 90d, or the budget of the period cannot be known
  write metrics: '90d', or shorten the window of the SLO

1 error, 0 warnings
`);
  });

  it('are long enough remembered to know what is usual, or the alert for absence could never fire', async () => {
    const week = {
      'environments/prod.environment.ts': environment(
        cluster({ retention: "{ metrics: '8d', logs: '30d', traces: '7d' }" }),
      ),
    };
    expect(
      await problemsOf({ ...week, [file]: slo({ window: "'7d'" }) }),
    ).toBe(`error O11Y1208: prod keeps metrics for 8d, and SLO shop/checkout needs 15d
  --> environments/prod.environment.ts:12  retention.metrics
   |  retention: { metrics: '8d', logs: '30d', traces: '7d' },
  expected at least 15d, or nobody knows what is usual at an hour of the week, and the alert for absence can never fire
  write metrics: '15d', or switch it off with alerting: { off: ['absence'] }

1 error, 0 warnings
`);
    const off = slo({ window: "'7d'", alerting: "{ off: ['absence'] }" });
    expect(await checkWith({ ...week, [file]: off })).toMatchObject({ code: 0 });
  });

  it('may be longer where somebody else runs Prometheus', async () => {
    const existing = "{ prometheusOperator: { namespace: 'monitoring', labels: {} } }";
    expect(
      await checkWith({
        [file]: slo({ window: "'90d'" }),
        'environments/prod.environment.ts': environment(cluster({ existing })),
      }),
    ).toMatchObject({ code: 0 });
  });
});

describe('indicators', () => {
  it('have a threshold that is a bucket', async () => {
    expect(
      await problemsOf({ [file]: slo({ sli: "http.latency(checkout, '300ms')" }) }),
    ).toBe(`error O11Y1205: the threshold 300ms is no bucket of http_request_duration_seconds of shop/checkout
  --> alert-rules/shop/checkout.slo.ts:8  sli.threshold
   |  sli: http.latency(checkout, '300ms'),
  expected one of 5ms, 10ms, 25ms, 50ms, 100ms, 250ms, 500ms, 1s, 2500ms, 5s, 10s, the buckets of prom-client
  did you mean '250ms'? Otherwise add 0.3 to the buckets in the code and in the .metrics.ts file

1 error, 0 warnings
`);
  });

  it('may use a bucket that the service declares', async () => {
    expect(
      await checkWith({
        [file]: slo({ sli: "http.latency(checkout, '300ms')" }),
        'services/shop/checkout.metrics.ts': metrics(
          "{ http_request_duration_seconds: { type: 'histogram', buckets: [0.3, 1] } }",
        ),
      }),
    ).toMatchObject({ code: 0 });
  });

  it('count requests of services that say how they are measured', async () => {
    expect(
      await problemsOf({ 'services/shop/checkout.service.ts': service("tier: 'critical',\n  summary: 'x'") }),
    ).toBe(`error O11Y1206: shop/checkout does not say how its HTTP requests are measured
  --> alert-rules/shop/checkout.slo.ts:8  sli
   |  sli: http.availability(checkout),
  expected telemetry: { http: 'prom-client' | 'otel' | 'span-metrics' } in the service
  say it there, or count with { kind: 'bad-events', bad, total }

1 error, 0 warnings
`);
  });

  it('match labels that the requests have', async () => {
    expect(await problemsOf({ [file]: slo({ sli: "http.availability(checkout, { rute: '/pay' })" }) })).toBe(
      `error O11Y1305: http_request_duration_seconds_count has no label rute; it has handler, method, route, status_code
  --> alert-rules/shop/checkout.slo.ts:8  sli.match
   |  sli: http.availability(checkout, { rute: '/pay' }),
  expected a label of the metric or of its target
  did you mean 'route'?

1 error, 0 warnings
`,
    );
  });

  it('count metrics that somebody emits', async () => {
    expect(
      await problemsOf({
        [file]: slo({
          sli: "{\n    kind: 'bad-events',\n    bad: { metric: 'shop_orders_failed_total' },\n    total: { metric: 'process_resident_memory_bytes' },\n  }",
        }),
      }),
    ).toBe(`error O11Y1304: nothing emits the metric shop_orders_failed_total
  --> alert-rules/shop/checkout.slo.ts:10  sli.bad
   |  bad: { metric: 'shop_orders_failed_total' },
  expected a metric of a catalogue (npm run -s catalog -- list), or one that a .metrics.ts file declares
  declare it in a .metrics.ts file; npm run catalog -- import <file|URL> --as <team>/<name> writes one

error O11Y1307: process_resident_memory_bytes is a gauge: rate() takes every decrease for a restart; use delta() or deriv()
  --> alert-rules/shop/checkout.slo.ts:11  sli.total
   |  total: { metric: 'process_resident_memory_bytes' },
  expected a counter
  use the gauge as it is, or delta() and deriv()

2 errors, 0 warnings
`);
  });
});

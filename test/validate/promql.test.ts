import { checkWith, problemsOf } from '../support/project';
import { alert, alerts, metrics, service } from '../support/sources';

const alertsFile = 'alert-rules/shop/checkout.alerts.ts';
const withExpr = (expr: string) => ({ [alertsFile]: alerts(alert({ expr: JSON.stringify(expr) })) });

describe('expressions of alerts', () => {
  it.each([
    [
      'can be parsed',
      'sum(rate(http_requests_total[5m]) > 1',
      `error O11Y1301: ( is never closed (column 4)
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "sum(rate(http_requests_total[5m]) > 1",
  expected an expression that Prometheus can parse
  close it, or remove it

1 error, 0 warnings
`,
    ],
    [
      'name functions that exist',
      'rat(http_requests_total[5m])',
      `error O11Y1301: rat is not a function (column 1)
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "rat(http_requests_total[5m])",
  expected an expression that Prometheus can parse
  did you mean 'rate'?

1 error, 0 warnings
`,
    ],
    [
      'fit together',
      'rate(up) > 1',
      `error O11Y1302: rate takes a range vector, such as x[5m], not an instant vector (column 6)
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "rate(up) > 1",
  expected parts of the types that Prometheus takes there
  write what is wanted: x[5m] is a range vector, vector(1) an instant vector, scalar(x) a number

1 error, 0 warnings
`,
    ],
    [
      'are instant vectors',
      'up[5m]',
      `error O11Y1302: an alert takes an instant vector, and the expression is a range vector
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "up[5m]",
  expected one value for each series
  remove the range, or put it into a function such as rate(...)

1 error, 0 warnings
`,
    ],
    [
      'are no bare numbers',
      '1 + 1',
      `error O11Y1302: an alert takes an instant vector, and the expression is a number
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "1 + 1",
  expected one value for each series
  compare a metric with it, or write vector(...)

1 error, 0 warnings
`,
    ],
    [
      'have sound regular expressions',
      'up{job=~"(shop"} == 0',
      `error O11Y1303: the regular expression '(shop' of label job is wrong: unterminated group
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "up{job=~\\"(shop\\"} == 0",
  expected the syntax of RE2
  escape special characters with \\\\

1 error, 0 warnings
`,
    ],
    [
      'name metrics that somebody emits',
      'htp_request_duration_seconds_count == 0',
      `error O11Y1304: nothing emits the metric htp_request_duration_seconds_count
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "htp_request_duration_seconds_count == 0",
  expected a metric of a catalogue (npm run -s catalog -- list), or one that a .metrics.ts file declares
  did you mean 'http_request_duration_seconds_count'?

1 error, 0 warnings
`,
    ],
    [
      'name metrics that somebody emits, or none like it',
      'wholly_unheard_of',
      `error O11Y1304: nothing emits the metric wholly_unheard_of
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "wholly_unheard_of",
  expected a metric of a catalogue (npm run -s catalog -- list), or one that a .metrics.ts file declares
  declare it in a .metrics.ts file; npm run catalog -- import <file|URL> --as <team>/<name> writes one

1 error, 0 warnings
`,
    ],
    [
      'name labels that the metric has',
      'sum by (rout) (rate(http_request_duration_seconds_count[5m])) > 1',
      `error O11Y1305: http_request_duration_seconds_count has no label rout; it has handler, method, route, status_code
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "sum by (rout) (rate(http_request_duration_seconds_count[5m])) > 1",
  expected a label of the metric or of its target
  did you mean 'route'?

1 error, 0 warnings
`,
    ],
    [
      'take the rate of counters',
      'http_request_duration_seconds_count > 100',
      `error O11Y1306: http_request_duration_seconds_count is a counter: its value only tells how long the process has run; use rate() or increase()
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "http_request_duration_seconds_count > 100",
  expected the growth of a counter, not its value
  wrap it: rate(...[5m]) per second, increase(...[1h]) in all

1 error, 0 warnings
`,
    ],
    [
      'take no rate of gauges',
      'rate(process_resident_memory_bytes[5m]) > 1',
      `error O11Y1307: process_resident_memory_bytes is a gauge: rate() takes every decrease for a restart; use delta() or deriv()
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "rate(process_resident_memory_bytes[5m]) > 1",
  expected a counter
  use the gauge as it is, or delta() and deriv()

1 error, 0 warnings
`,
    ],
    [
      'keep the buckets that quantiles need',
      'histogram_quantile(0.99, sum(rate(http_request_duration_seconds_bucket[5m]))) > 1',
      `error O11Y1308: the aggregation drops the label le, without which http_request_duration_seconds_bucket has no buckets
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "histogram_quantile(0.99, sum(rate(http_request_duration_seconds_bucket[5m]))) > 1",
  expected the buckets of a histogram, with their label le
  write histogram_quantile(0.99, sum by (le) (rate(x_bucket[5m])))

1 error, 0 warnings
`,
    ],
  ])('%s', async (_, expr, expected) => {
    expect(await problemsOf(withExpr(expr))).toBe(expected);
  });

  it('are checked in the series of their cases', async () => {
    expect(
      await problemsOf({
        [alertsFile]: alerts(alert({ fires: "{ series: { 'upp{job=\"x\"}': '0x10' }, at: '10m' }" })),
      }),
    ).toBe(`error O11Y1304: nothing emits the metric upp
  --> alert-rules/shop/checkout.alerts.ts:14  alerts[0].fires.series.upp{job="x"}
   |  fires: { series: { 'upp{job="x"}': '0x10' }, at: '10m' },
  expected a metric of a catalogue (npm run -s catalog -- list), or one that a .metrics.ts file declares
  did you mean 'up'?

1 error, 0 warnings
`);
  });

  it('may name a bare counter in the series of a case', async () => {
    expect(
      await checkWith({
        [alertsFile]: alerts(
          alert({ quiet: "{ series: { http_request_duration_seconds_count: '0+1x10' }, at: '10m' }" }),
        ),
      }),
    ).toMatchObject({ code: 0 });
  });

  it('may use metrics that services declare and series that SLOs record', async () => {
    const declared = metrics("{ mails_total: { type: 'counter', labels: { kind: 'of the mail' } } }");
    expect(
      await checkWith({
        'services/shop/mailer.metrics.ts': declared,
        [alertsFile]: alerts(
          alert({
            expr: '\'sum by (kind) (rate(mails_total[5m])) > 1 and on () slo:burn_rate:ratio{window="1h"} > 1\'',
          }),
        ),
      }),
    ).toMatchObject({ code: 0 });
  });

  it('are not called unknown while a service that may emit them is left out', async () => {
    const { output } = await checkWith({
      ...withExpr('mails_total'),
      'services/shop/mailer.service.ts': service("tier: 'batch',\n  summary: 'x',\n  telemetri: {}"),
    });
    expect(output).toContain('O11Y1101');
    expect(output).not.toContain('O11Y1304');
  });
});

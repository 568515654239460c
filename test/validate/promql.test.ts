import { checkWith, type Files, problemsOf } from '../support/project';
import { alert, alerts, dashboard, metrics, panel, service, shop, slo } from '../support/sources';

const alertsFile = 'alert-rules/shop/checkout.alerts.ts';
const dashboardFile = 'dashboards/shop/checkout.dashboard.ts';

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

describe('the job in an expression', () => {
  const declared = {
    'services/shop/checkout.metrics.ts': metrics("{ shop_orders_total: { type: 'counter' } }"),
  };
  const asks = (expr: string) => ({ ...declared, [dashboardFile]: dashboard(panel(expr)) });

  it('is that of the service, where nothing else emits the metric', async () => {
    expect(
      await problemsOf(asks('sum(rate(shop_orders_total{job="shop/chekcout"}[$__rate_interval]))')),
    ).toBe(`error O11Y1312: no job 'shop/chekcout' emits shop_orders_total
  --> dashboards/shop/checkout.dashboard.ts:11  rows[0].panels[0].queries[0].expr
   |  panels: [{ kind: 'timeseries', title: 'Panel', description: 'what it shows', unit: 'short', queries: [{ expr: "sum(rate(shop_orders_total{job=\\"shop/chekcout\\"}[$__rate_interval]))" }] }],
  expected the job of a service that emits it: shop/checkout
  did you mean 'shop/checkout'?

1 error, 0 warnings
`);
  });

  it('is warned of where nothing that is defined has it', async () => {
    expect(
      await checkWith(asks('sum(rate(shop_orders_total{job="nobody"}[$__rate_interval]))')),
    ).toMatchObject({
      code: 0,
      output: expect.stringContaining("warning O11Y1312: no job 'nobody' emits shop_orders_total"),
    });
  });

  it.each([
    [
      'shop/chekcout|shop/chekout',
      [
        "error O11Y1312: no job 'shop/chekcout' emits shop_orders_total",
        "error O11Y1312: no job 'shop/chekout' emits shop_orders_total",
      ],
    ],
    ['shop/checkout|nobody', []],
    ['shop/checkout|shop/chekcout', ["warning O11Y1312: no service has the job 'shop/chekcout'"]],
    ['shop/.+|shop/chekcout', []],
  ])('is judged in a list, and in no other regular expression: %s', async (list, said) => {
    const { output } = await checkWith(
      asks(`sum(rate(shop_orders_total{job=~"${list}"}[$__rate_interval]))`),
    );
    expect(output.split('\n').filter((line) => line.includes('O11Y1312'))).toEqual(said);
  });

  it('is warned of where it is nearly that of a service, and others may emit the metric', async () => {
    const { code, output } = await checkWith(withExpr('up{job="shop/chekcout"} == 0'));
    expect({ code, output }).toEqual({
      code: 0,
      output: `warning O11Y1312: no service has the job 'shop/chekcout'
  --> alert-rules/shop/checkout.alerts.ts:9  alerts[0].expr
   |  expr: "up{job=\\"shop/chekcout\\"} == 0",
  expected the job of a service
  did you mean 'shop/checkout'?

0 errors, 1 warning
`,
    });
  });

  it.each([
    ['up{job="somebody-elses"}'],
    ['sum(increase(shop_orders_total{job=~"nobody"}[1h]))'],
    ['sum(increase(shop_orders_total{job="$job"}[1h]))'],
    ['sum(increase(shop_orders_total{job="shop/checkout"}[1h]))'],
  ])('may be anything in %s', async (expr) => {
    const job = "variables: [{ name: 'job', label: 'job', metric: 'up' }]";
    const file = dashboard(panel(expr), expr.includes('$job') ? [job] : []);
    expect(await checkWith({ ...declared, [dashboardFile]: file })).toMatchObject({ code: 0 });
  });

  it('is not called wrong while a service is left out', async () => {
    const { output } = await checkWith({
      ...asks('sum(increase(shop_orders_total{job="shop/mailer"}[1h]))'),
      'services/shop/mailer.service.ts': service("tier: 'batch',\n  summary: 'x',\n  telemetri: {}"),
    });
    expect(output).not.toContain('O11Y1312');
  });
});

describe('queries of a file whose shape is wrong', () => {
  it('are checked as well, where they stand', async () => {
    const wrong = dashboard(
      `${panel('up', { title: "'First'", widht: '5', unit: '' })},
        { kind: 'timeseries', title: 'No description', queries: [{ expr: 'rat(up)' }] },
        ${panel('sum(http_request_duration_seconds_count)')},
        ${panel('upp', { kind: "'graff'" })},
        ${panel('upp{x="$nothing"}', { title: "'Other'" })}`,
      ["timeRang: '6h'"],
    ).replace('description:', 'descripton:');
    const output = await problemsOf({ [dashboardFile]: wrong });
    const told = [...output.matchAll(/^error (O11Y\d+): (.*)\n.*ts:(\d+) {2}(.*)$/gm)].map((each) =>
      each.slice(1),
    );
    expect(told).toEqual([
      ['O11Y1101', "key 'descripton' is unknown", '6', 'descripton'],
      ['O11Y1101', "key 'timeRang' is unknown", '8', 'timeRang'],
      ['O11Y1101', "key 'widht' is unknown", '12', 'rows[0].panels[0].widht'],
      ['O11Y1102', "key 'rows[0].panels[1].description' is missing", '13', 'rows[0].panels[1].description'],
      [
        'O11Y1306',
        'http_request_duration_seconds_count is a counter: its value only tells how long the process has run; use rate() or increase()',
        '14',
        'rows[0].panels[2].queries[0].expr',
      ],
      ['O11Y1104', "rows[0].panels[3].kind is 'graff'", '15', 'rows[0].panels[3].kind'],
    ]);
  });

  it('are checked in SLOs and alerts, and where the service is wrong that they are about', async () => {
    const output = await problemsOf({
      'services/shop/checkout.service.ts': shop['services/shop/checkout.service.ts']?.replace(
        'tier:',
        "telemetri: 'otel',\n  tier:",
      ),
      [alertsFile]: alerts(alert({ expr: "'rat(up)'", runboook: "'x'" })),
      'alert-rules/shop/checkout.slo.ts': slo({
        sli: "{ kind: 'bad-events', bad: { promql: 'rate(x[5m]' }, total: { promql: 'up[' } }",
      }),
      [dashboardFile]: dashboard(panel('sum(up')),
    });
    expect(output).toContain("error O11Y1101: key 'runboook' is unknown");
    expect(output).toContain('error O11Y1301: rat is not a function');
    expect(output).toContain('error O11Y1301: ( is never closed (column 4)');
  });

  it('may use waivers and variables that are lost', async () => {
    const output = await problemsOf({
      [dashboardFile]: dashboard(panel('http_request_duration_seconds_count{route="$route"}[$window]'), [
        "variabels: [{ name: 'window' }]",
        "lnt: [{ rule: 'target-counter-agg-rule', reason: 'meant so' }]",
      ]),
    });
    expect(output).not.toContain('O11Y13');
  });
});

describe('expressions of dashboards', () => {
  it('are pointed to by panel and query', async () => {
    expect(
      await problemsOf({ [dashboardFile]: dashboard(panel('sum(http_request_duration_seconds_count)')) }),
    ).toBe(`error O11Y1306: http_request_duration_seconds_count is a counter: its value only tells how long the process has run; use rate() or increase()
  --> dashboards/shop/checkout.dashboard.ts:11  rows[0].panels[0].queries[0].expr
   |  panels: [{ kind: 'timeseries', title: 'Panel', description: 'what it shows', unit: 'short', queries: [{ expr: "sum(http_request_duration_seconds_count)" }] }],
  expected the growth of a counter, not its value
  wrap it: rate(...[$__rate_interval]) per second, increase(...[$__range]) in all

1 error, 0 warnings
`);
  });

  it('are waived for a panel by its title, and never for all that may come', async () => {
    const waived = (panels: string): Files => ({
      [dashboardFile]: dashboard(panel('sum(http_request_duration_seconds_count)'), [
        `lint: [{ rule: 'target-counter-agg-rule', ${panels}reason: 'meant so' }]`,
      ]),
    });
    expect(await checkWith(waived("panel: 'Panel', "))).toMatchObject({ code: 0 });
    expect(await problemsOf(waived(''))).toContain('error O11Y1306');
  });

  it('may be numbers, and may use the variables of the dashboard and of Grafana', async () => {
    const route = "{ name: 'route', label: 'route', metric: 'http_request_duration_seconds_count' }";
    expect(
      await checkWith({
        [dashboardFile]: dashboard(
          `${panel('time()', { unit: '' })}, ${panel('sum(rate(http_request_duration_seconds_count{route=~"$route"}[$__rate_interval]))', { title: "'Other'", unit: '' })}`,
          [`variables: [${route}]`],
        ),
      }),
    ).toMatchObject({ code: 0 });
  });

  it('name variables that exist', async () => {
    expect(
      await problemsOf({
        [dashboardFile]: dashboard(
          panel('sum(rate(http_request_duration_seconds_count{route="$rout"}[5m]))'),
        ),
      }),
    ).toBe(`error O11Y1804: the dashboard has no variable 'rout'
  --> dashboards/shop/checkout.dashboard.ts:11  rows[0].panels[0].queries[0].expr
   |  panels: [{ kind: 'timeseries', title: 'Panel', description: 'what it shows', unit: 'short', queries: [{ expr: "sum(rate(http_request_duration_seconds_count{route=\\"$rout\\"}[5m]))" }] }],
  expected no variable: none is defined
  add 'rout' to the variables of the dashboard

1 error, 0 warnings
`);
  });

  it('name variables as other texts do, and say which one was meant', async () => {
    const route = "{ name: 'route', label: 'route', metric: 'http_request_duration_seconds_count' }";
    const [query, title] = ['sum(up{job="$rout"})', "'Of $rout'"];
    const output = await problemsOf({
      [dashboardFile]: dashboard(panel(query, { title }), [`variables: [${route}]`]),
    });
    const [first, ...rest] = output.split('\nerror ').map((problem) => problem.split('\n'));
    const wording = (lines: readonly string[] = []) => lines.filter((line) => !/-->| \| {2}/.test(line));
    expect(rest).toHaveLength(1);
    expect(wording(first)).toEqual([
      "error O11Y1804: the dashboard has no variable 'rout'",
      '  expected one of $route',
      "  did you mean '$route'?",
      '',
    ]);
    expect(wording(rest[0]).slice(0, 3)).toEqual(
      wording(first)
        .slice(0, 3)
        .map((line) => line.replace('error ', '')),
    );
  });

  it('of quantiles are shown with the window that panels have', async () => {
    const lost =
      'histogram_quantile(0.99, sum(rate(http_request_duration_seconds_bucket[$__rate_interval])))';
    expect(await problemsOf({ [dashboardFile]: dashboard(panel(lost)) })).toContain(
      '\n  write histogram_quantile(0.99, sum by (le) (rate(x_bucket[$__rate_interval])))\n',
    );
  });

  it('of variables name metrics and labels that exist', async () => {
    const rout = "{ name: 'route', label: 'rout', metric: 'http_request_duration_seconds_count' }";
    expect(await problemsOf({ [dashboardFile]: dashboard(panel('up'), [`variables: [${rout}]`]) })).toBe(
      `error O11Y1305: http_request_duration_seconds_count has no label rout; it has handler, method, route, status_code
  --> dashboards/shop/checkout.dashboard.ts:8  variables[0]
   |  variables: [{ name: 'route', label: 'rout', metric: 'http_request_duration_seconds_count' }],
  expected a label of the metric or of its target
  did you mean 'route'?

1 error, 0 warnings
`,
    );
  });
});

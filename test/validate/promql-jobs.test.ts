import { checkWith, problemsOf } from '../support/project';
import { alert, alerts, dashboard, metrics, panel, service } from '../support/sources';

const dashboardFile = 'dashboards/shop/checkout.dashboard.ts';
const alertsFile = 'alert-rules/shop/checkout.alerts.ts';
const withExpr = (expr: string) => ({ [alertsFile]: alerts(alert({ expr: JSON.stringify(expr) })) });

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

import { discover } from '../../src/discover/discover';
import { checkRoot, projectWith } from '../support/project';
import { alerts, dashboard, metrics, slo } from '../support/sources';

const shop = "import shop from '../../services/shop/checkout.metrics';\n";

const files = {
  'services/shop/checkout.metrics.ts': metrics(
    "{ shop_orders_total: { type: 'counter', labels: { plan: 'class of the customer' } }, queue_depth: { type: 'gauge' } }",
  ),
  'dashboards/shop/checkout.dashboard.ts': `${shop}${dashboard(
    `{ kind: 'timeseries', title: 'Orders', description: 'x', unit: 'ops', queries: [{ expr: shop.shop_orders_total.rate().sum('plan') }] },
     { kind: 'stat', title: 'Queue', description: 'x', unit: 'short', queries: [{ expr: shop.queue_depth }] },
     { kind: 'table', title: 'Plans', description: 'x', labels: { plan: 'Plan' }, columns: [{ title: 'Orders', unit: 'short', expr: shop.shop_orders_total.increase('1h').sum('plan') }] }`,
  )}`,
  'alert-rules/shop/checkout.slo.ts': `${shop}${slo({
    sli: `{
      kind: 'bad-events',
      bad: shop.shop_orders_total.where({ plan: 'lost' }).rate(),
      total: shop.shop_orders_total,
    }`,
  })}`,
  'alert-rules/shop/queue.slo.ts': `${shop}${slo({
    sli: "{ kind: 'at-most', value: shop.queue_depth.where({ job: /a|b/ }), limit: 9 }",
  })}`,
};

test('a definition takes a query that was built wherever it takes text, and the model has the text', async () => {
  const root = projectWith(files);
  expect(await checkRoot(root)).toMatchObject({ code: 0 });
  const { model } = discover(root);
  const rows = model.dashboards[0]?.rows ?? [];
  expect(rows.flatMap((row) => ('panels' in row ? row.panels : []))).toMatchObject([
    { queries: [{ expr: 'sum by (plan) (rate(shop_orders_total[$__rate_interval]))' }] },
    { queries: [{ expr: 'queue_depth' }] },
    { columns: [{ expr: 'sum by (plan) (increase(shop_orders_total[1h]))' }] },
  ]);
  expect(model.slos.map(({ sli }) => sli)).toEqual([
    {
      kind: 'bad-events',
      bad: { promql: 'rate(shop_orders_total{plan="lost"}[$__rate_interval])' },
      total: { metric: 'shop_orders_total', match: {} },
    },
    { kind: 'at-most', value: { metric: 'queue_depth', match: { job: { re: 'a|b' } } }, limit: 9 },
  ]);
});

test('a query of an alert has a range of its own', async () => {
  const expr = "shop.shop_orders_total.rate('5m').sum().above(1)";
  const alert = `{ name: 'Busy', expr: ${expr}, for: '5m', severity: 'ticket', summary: 'x', description: 'x',
    fires: { series: { shop_orders_total: '0+100x30' }, at: '20m' }, quiet: { series: { shop_orders_total: '0x30' }, at: '20m' } }`;
  const written = `${shop}${alerts(alert)}`;
  const file = 'alert-rules/shop/checkout.alerts.ts';
  expect(await checkRoot(projectWith({ ...files, [file]: written }))).toMatchObject({ code: 0 });
  const { output } = await checkRoot(
    projectWith({ ...files, [file]: written.replace("'5m').sum", ').sum') }),
  );
  expect(output).toContain('error O11Y1301: unexpected $ (column 28)');
});

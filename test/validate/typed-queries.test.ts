import { checkWith, problemsOf } from '../support/project';
import { alert, alerts, dashboard, metrics, panel } from '../support/sources';

const own = metrics("{ shop_orders_total: { type: 'counter', labels: { plan: 'of the customer' } } }");

const importing = (name: string, from: string, text: string) => `import ${name} from '${from}';\n${text}`;

const shown = (from: string, expr: string) => ({
  'services/shop/checkout.metrics.ts': own,
  'dashboards/shop/checkout.dashboard.ts': importing(
    'metrics',
    from,
    dashboard(panel('', { queries: `[{ expr: ${expr} }]`, unit: '' })),
  ),
});

const ownFile = '../../services/shop/checkout.metrics';

describe('a query of typed metrics', () => {
  it.each([
    ['a file of metrics', ownFile, 'metrics.shop_orders_totl', 'shop_orders_totl', 'shop_orders_total'],
    [
      'a shipped catalogue',
      '#o11y/metrics/node-exporter',
      'metrics.node_cpu_second_total',
      'node_cpu_second_total',
      'node_cpu_seconds_total',
    ],
  ])('is told of a metric that %s does not have', async (_, from, written, name, meant) => {
    expect(
      await problemsOf(shown(from, `${written}.rate().sum()`)),
    ).toBe(`error O11Y1304: nothing emits the metric ${name}
  --> dashboards/shop/checkout.dashboard.ts:12  rows[0].panels[0].queries[0].expr
   |  panels: [{ kind: 'timeseries', title: 'Panel', description: 'what it shows', queries: [{ expr: ${written}.rate().sum() }] }],
  expected a metric of a catalogue (npm run -s catalog -- list), or one that a .metrics.ts file declares
  did you mean '${meant}'?

1 error, 0 warnings
`);
  });

  it('of an alert is told of it too', async () => {
    const expr = "metrics.shop_orders_totl.rate('5m').sum().above(3)";
    const output = await problemsOf({
      'services/shop/checkout.metrics.ts': own,
      'alert-rules/shop/checkout.alerts.ts': importing('metrics', ownFile, alerts(alert({ expr }))),
    });
    expect(output).toContain("did you mean 'shop_orders_total'?\n\n1 error, 0 warnings\n");
  });

  it('is right with the metrics that there are', async () => {
    expect(await checkWith(shown(ownFile, 'metrics.shop_orders_total.rate().sum()'))).toMatchObject({
      code: 0,
    });
  });

  it('is no reason for keys that a file of metrics leaves out', async () => {
    expect(await checkWith({ 'services/shop/checkout.metrics.ts': own })).toMatchObject({ code: 0 });
  });
});

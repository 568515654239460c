import { checkWith, problemsOf } from '../support/project';
import { metrics } from '../support/sources';

describe('a file of metrics', () => {
  const orders = metrics("{ shop_orders_total: { type: 'counter' } }");

  it('has the name of the service that emits them', async () => {
    expect(
      await problemsOf({ 'services/shop/chekout.metrics.ts': orders }),
    ).toBe(`error O11Y1309: the file says by its name that shop/chekout emits these metrics, and there is no such service
  --> services/shop/chekout.metrics.ts:3
   |  export default defineMetrics({
  expected the name of a service, such as shop/checkout, or the key emitter
  rename the file after the service, or say who emits them: emitter: 'chekout'

1 error, 0 warnings
`);
  });

  it('may name something else that emits them', async () => {
    const named = orders.replace('metrics: {', "emitter: 'haproxy',\n  version: '2.9.1',\n  metrics: {");
    expect(await checkWith({ 'services/shop/haproxy.metrics.ts': named })).toMatchObject({ code: 0 });
  });

  it.each([
    [
      'a key that is unknown',
      "type: 'counter', label: {}",
      `error O11Y1101: key 'label' is unknown
  --> services/shop/checkout.metrics.ts:4  metrics.x_total.label
   |  metrics: { x_total: { type: 'counter', label: {} } },
  expected one of 'type', 'unit', 'description', 'labels', 'buckets', 'native'
  did you mean 'labels'?
`,
    ],
    [
      'a unit in the singular',
      "type: 'counter', unit: 'second'",
      `error O11Y1106: 'second' is not a unit of metrics
  --> services/shop/checkout.metrics.ts:4  metrics.x_total.unit
   |  metrics: { x_total: { type: 'counter', unit: 'second' } },
  expected a base unit in the plural like 'seconds', 'bytes' or 'ratio', or what is counted, like 'orders'
  did you mean 'seconds'?
`,
    ],
    [
      'a unit of several words',
      "type: 'counter', unit: 'paid orders'",
      `error O11Y1106: 'paid orders' is not a unit of metrics
  --> services/shop/checkout.metrics.ts:4  metrics.x_total.unit
   |  metrics: { x_total: { type: 'counter', unit: 'paid orders' } },
  expected a base unit in the plural like 'seconds', 'bytes' or 'ratio', or what is counted, like 'orders'
  write one word in lower-case letters
`,
    ],
    [
      'a label without a meaning',
      "type: 'counter', labels: { plan: '' }",
      `error O11Y1106: '' is not a text
  --> services/shop/checkout.metrics.ts:4  metrics.x_total.labels.plan
   |  metrics: { x_total: { type: 'counter', labels: { plan: '' } } },
  expected a text that is neither empty nor padded with blanks
  write what a reader needs to know
`,
    ],
  ])('refuses %s', async (_, keys, problem) => {
    expect(
      await problemsOf({ 'services/shop/checkout.metrics.ts': metrics(`{ x_total: { ${keys} } }`) }),
    ).toBe(`${problem}\n1 error, 0 warnings\n`);
  });
});

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Counter } from 'prom-client';
import { createClients } from '../lib/client';
import { type MailJob, type Order, type Payment, type Product, plans } from '../lib/contract';
import { httpError } from '../lib/http-error';
import { errorFields } from '../lib/logger';
import { runService } from '../lib/service';

/** Orders that can still be looked up. */
const remembered = 1_000;

const paymentSchema = {
  type: 'object',
  required: ['product', 'plan'],
  additionalProperties: false,
  properties: { product: { type: 'string', minLength: 1 }, plan: { enum: plans } },
};

/** Stands for the card network: 20 to 60 ms. */
async function chargeCard(): Promise<void> {
  await pause(20 + Math.random() * 40);
}

void runService('checkout', ({ registry, fault }) => {
  const peers = createClients(registry, { catalogue: { GET: 200 }, mailer: { POST: 202 } });
  const taken = new Counter<'plan'>({
    name: 'shop_orders_total',
    help: 'Orders paid',
    labelNames: ['plan'],
    registers: [registry],
  });
  for (const plan of plans) taken.inc({ plan }, 0);
  const value = new Counter({
    name: 'shop_order_value_euros_total',
    help: 'Value of the orders paid',
    registers: [registry],
  });
  const orders = new Map<string, Order>();

  const keep = (order: Order): void => {
    orders.set(order.id, order);
    const [oldest] = orders.keys();
    if (orders.size > remembered && oldest !== undefined) orders.delete(oldest);
    taken.inc({ plan: order.plan });
    value.inc(order.euros);
  };

  return (app) => {
    app.addHook('preHandler', fault.strike);

    app.post<{ Body: Payment }>(
      '/pay',
      { schema: { body: paymentSchema }, config: { answers: [201, 400, 502, 504] } },
      async ({ body, context }, reply) => {
        const found = await peers.catalogue(context, 'GET', `/products/${encodeURIComponent(body.product)}`);
        if (!found.ok) throw httpError(400, `no product '${body.product}'`);
        const product = (await found.json()) as Product;
        await chargeCard();
        const order: Order = { id: randomUUID(), product: product.id, plan: body.plan, euros: product.euros };
        keep(order);
        // A paid order stands, whether or not its mail can be sent.
        await peers
          .mailer(context, 'POST', '/jobs', { order: order.id } satisfies MailJob)
          .then((response) => response.body?.cancel())
          .catch((error: Error) =>
            context.log.error(errorFields(error), 'the order will not be confirmed by mail'),
          );
        return reply.code(201).send(order);
      },
    );

    app.get<{ Params: { id: string } }>(
      '/orders/:id',
      { config: { answers: [200, 404] } },
      async (request) => {
        const order = orders.get(request.params.id);
        if (order === undefined) throw httpError(404, `no order '${request.params.id}'`);
        return order;
      },
    );
  };
});

import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Client, createClients } from '../lib/client';
import type { Context } from '../lib/context';
import type { Order, Product } from '../lib/contract';
import { runService } from '../lib/service';
import { renderFailure, renderHome, renderOrder, renderProduct, renderReturns } from './storefront-pages';
import { addVitals } from './storefront-vitals';

type ById = { Params: { id: string } };

/** Shows what another service returns, or its refusal. */
async function show<Data>(
  reply: FastifyReply,
  response: Response,
  render: (data: Data) => string,
): Promise<FastifyReply> {
  const data = await response.json();
  const body = response.ok ? render(data as Data) : renderFailure((data as { error: string }).error);
  return reply.code(response.status).type('text/html; charset=utf-8').send(body);
}

const get = (client: Client, context: Context, collection: string, id: string): Promise<Response> =>
  client(context, 'GET', `/${collection}/${encodeURIComponent(id)}`);

void runService('storefront', ({ registry, fault }) => {
  const { catalogue, checkout } = createClients(registry, {
    catalogue: { GET: 200 },
    checkout: { GET: 200, POST: 201 },
  });
  const upstream = [502, 504];
  const config = { answers: [200, 404, ...upstream] };

  return (app) => {
    app.addHook('preHandler', fault.strike);
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body)),
    );

    app.get('/', { config: { answers: [200, ...upstream] } }, async ({ context }, reply) =>
      show<readonly Product[]>(reply, await catalogue(context, 'GET', '/products'), renderHome),
    );
    app.get<ById>('/products/:id', { config }, async ({ context, params }, reply) =>
      show(reply, await get(catalogue, context, 'products', params.id), renderProduct),
    );
    app.get<ById>('/orders/:id', { config }, async ({ context, params }, reply) =>
      show(reply, await get(checkout, context, 'orders', params.id), renderOrder),
    );
    app.get('/returns', async (_request, reply) =>
      reply.type('text/html; charset=utf-8').send(renderReturns()),
    );
    addVitals(app, registry);
    app.post(
      '/checkout',
      { config: { answers: [303, 400, ...upstream] } },
      async ({ context, body }, reply) => {
        const paid = await checkout(context, 'POST', '/pay', body);
        if (!paid.ok) return show<never>(reply, paid, renderFailure);
        const { id } = (await paid.json()) as Order;
        return reply.redirect(`/orders/${id}`, 303);
      },
    );
  };
});

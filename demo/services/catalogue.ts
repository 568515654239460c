import { setTimeout as pause } from 'node:timers/promises';
import { Counter } from 'prom-client';
import { type CacheResult, createCache } from '../lib/cache';
import type { Product } from '../lib/contract';
import { httpError } from '../lib/http-error';
import { runService } from '../lib/service';

const products: readonly Product[] = [
  { id: 'lantern', name: 'Brass lantern', euros: 49 },
  { id: 'kettle', name: 'Copper kettle', euros: 89 },
  { id: 'blanket', name: 'Wool blanket', euros: 120 },
  { id: 'notebook', name: 'Linen notebook', euros: 14 },
  { id: 'chair', name: 'Oak chair', euros: 210 },
  { id: 'teapot', name: 'Stoneware teapot', euros: 65 },
  { id: 'basket', name: 'Willow basket', euros: 38 },
  { id: 'clock', name: 'Walnut clock', euros: 175 },
];

/** Stands for the database behind the cache: 10 to 40 ms. */
async function query(id: string): Promise<readonly Product[]> {
  await pause(10 + Math.random() * 30);
  return id === '*' ? products : products.filter((product) => product.id === id);
}

void runService('catalogue', ({ registry, fault }) => {
  const lookups = new Counter<'result'>({
    name: 'cache_requests_total',
    help: 'Look-ups in the cache of products',
    labelNames: ['result'],
    registers: [registry],
  });
  const count = (result: CacheResult, by = 1): void => lookups.inc({ result }, by);
  count('hit', 0);
  count('miss', 0);
  // Smaller and shorter-lived than the assortment asks for, so that there is always a share of misses to look at.
  const cached = createCache<readonly Product[]>({ ttl: 5_000, size: 6, count });

  return (app) => {
    app.addHook('preHandler', fault.strike);
    app.get('/products', () => cached('*', () => query('*')));
    app.get<{ Params: { id: string } }>(
      '/products/:id',
      { config: { answers: [200, 404] } },
      async (request) => {
        const { id } = request.params;
        const [product] = await cached(id, () => query(id));
        if (product === undefined) throw httpError(404, `no product '${id}'`);
        return product;
      },
    );
  };
});

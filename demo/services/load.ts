import { Counter } from 'prom-client';
import { createClients } from '../lib/client';
import { type Context, createContext } from '../lib/context';
import { plans } from '../lib/contract';
import { errorFields } from '../lib/logger';
import { runService } from '../lib/service';

/** Journeys that may be under way; what a slow shop cannot take is skipped, not piled up. */
const mostAtOnce = 50;

const products = ['lantern', 'kettle', 'blanket', 'notebook', 'chair', 'teapot', 'basket', 'clock'];
const tenants = ['north', 'south', 'west'];
const results = ['success', 'failure', 'skipped'];

/** Of ten journeys. */
const mix = [
  ...Array<'browse'>(3).fill('browse'),
  ...Array<'look'>(4).fill('look'),
  ...Array<'buy'>(3).fill('buy'),
];
type Journey = (typeof mix)[number];

function pick<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item;
}

void runService('load', ({ log, registry }) => {
  const rate = Number(process.env['RATE'] ?? 10);
  const { storefront } = createClients(registry, { storefront: { GET: 200, POST: 303 } });
  const journeysDone = new Counter<'journey' | 'result'>({
    name: 'load_journeys_total',
    help: 'Journeys of customers through the shop',
    labelNames: ['journey', 'result'],
    registers: [registry],
  });

  const visit = async (context: Context, path: string): Promise<void> => {
    const response = await storefront(context, 'GET', path);
    await response.arrayBuffer();
  };
  const journeys: Readonly<Record<Journey, (context: Context) => Promise<void>>> = {
    browse: (context) => visit(context, '/'),
    look: (context) => visit(context, `/products/${pick(products)}`),
    buy: async (context) => {
      const form = new URLSearchParams({ product: pick(products), plan: pick(plans) });
      const response = await storefront(context, 'POST', '/checkout', form);
      await response.arrayBuffer();
      const order = response.headers.get('location');
      if (order === null) throw new Error(`the shop refused an order with status ${response.status}`);
      await visit(context, order);
    },
  };
  for (const journey of Object.keys(journeys)) {
    for (const result of results) journeysDone.inc({ journey, result }, 0);
  }

  let underWay = 0;
  const go = async (): Promise<void> => {
    const journey = pick(mix);
    if (underWay >= mostAtOnce) return journeysDone.inc({ journey, result: 'skipped' });
    const context = createContext(log, pick(tenants));
    underWay += 1;
    try {
      await journeys[journey](context);
      journeysDone.inc({ journey, result: 'success' });
    } catch (error) {
      journeysDone.inc({ journey, result: 'failure' });
      context.log.warn(errorFields(error as Error), `${journey} failed`);
    } finally {
      underWay -= 1;
    }
  };

  return (app) => {
    let timer: NodeJS.Timeout | undefined;
    app.addHook('onListen', async () => {
      if (rate > 0) timer = setInterval(() => void go(), 1_000 / rate);
    });
    app.addHook('onClose', async () => clearInterval(timer));
  };
});

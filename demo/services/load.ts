import { Counter } from 'prom-client';
import { createClients } from '../lib/client';
import { type Context, createContext } from '../lib/context';
import { plans } from '../lib/contract';
import { errorFields } from '../lib/logger';
import { runService } from '../lib/service';
import type { PageView } from './storefront-vitals';

/** Journeys that may be under way; what a slow shop cannot take is skipped, not piled up. */
const mostAtOnce = 50;

const products = ['lantern', 'kettle', 'blanket', 'notebook', 'chair', 'teapot', 'basket', 'clock'];
const tenants = ['north', 'south', 'west'];
const results = ['success', 'failure', 'skipped'];

/** Of a hundred journeys; hardly anybody sends something back. */
const mix = [
  ...Array<'browse'>(30).fill('browse'),
  ...Array<'look'>(40).fill('look'),
  ...Array<'buy'>(29).fill('buy'),
  'return',
] as const;
type Journey = (typeof mix)[number];

/** What a browser reports of a page that it got within so many seconds: drawing takes its time too. */
function viewOf(seconds: number): PageView {
  return {
    lcp: seconds + 0.2 + Math.random(),
    inp: 0.01 + Math.random() * 0.1,
    cls: Math.random() * 0.05,
  };
}

function pick<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item;
}

void runService('load', ({ log, registry }) => {
  const rate = Number(process.env['RATE'] ?? 10);
  const { edge } = createClients(registry, { edge: { GET: 200, POST: 303 } });
  const journeysDone = new Counter<'journey' | 'result'>({
    name: 'load_journeys_total',
    help: 'Journeys of customers through the shop',
    labelNames: ['journey', 'result'],
    registers: [registry],
  });

  const visit = async (context: Context, path: string): Promise<void> => {
    const asked = performance.now();
    const response = await edge(context, 'GET', path);
    await response.arrayBuffer();
    const beacon = await edge(context, 'POST', '/vitals', viewOf((performance.now() - asked) / 1000));
    await beacon.arrayBuffer();
  };
  const journeys: Readonly<Record<Journey, (context: Context) => Promise<void>>> = {
    browse: (context) => visit(context, '/'),
    return: (context) => visit(context, '/returns'),
    look: (context) => visit(context, `/products/${pick(products)}`),
    buy: async (context) => {
      const form = new URLSearchParams({ product: pick(products), plan: pick(plans) });
      const response = await edge(context, 'POST', '/checkout', form);
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

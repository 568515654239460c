import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breakService } from '../../demo/lib/break';
import { durationBuckets } from '../../demo/lib/metrics';
import { readState } from '../../demo/lib/state';
import { serviceNames } from '../../demo/lib/topology';
import { type Shop, startShop } from '../../demo/shop';
import { temporaryFolder } from '../support/folder';
import { eventually } from './eventually';
import { descendants, isAlive } from './processes';
import { type Samples, scrape } from './samples';

jest.setTimeout(60_000);

const requests = 'http_request_duration_seconds';
const folder = temporaryFolder();
const stateFile = join(folder, 'demo.json');
const logDir = join(folder, 'logs');

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({ rate: 20, logDir, stateFile });
});
afterAll(async () => {
  await shop.stop();
});

/** Pays as often as asked, at once. */
async function pay(times: number): Promise<readonly Response[]> {
  const payment = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ product: 'kettle', plan: 'plus' }),
  };
  return Promise.all(
    Array.from({ length: times }, () => fetch(`${shop.services.checkout.url}/pay`, payment)),
  );
}

/** How much a sample grew while something happened. */
async function growth(
  url: string,
  act: () => Promise<unknown>,
): Promise<(...sample: Parameters<Samples['sum']>) => number> {
  const before = await scrape(url);
  await act();
  const after = await scrape(url);
  return (...sample) => (after.sum(...sample) ?? Number.NaN) - (before.sum(...sample) ?? 0);
}

test('customers go through the whole shop', async () => {
  const { load, checkout, mailer } = shop.services;
  await eventually(async () => {
    for (const journey of ['browse', 'look', 'buy']) {
      expect(
        (await scrape(load.url)).sum('load_journeys_total', { journey, result: 'success' }),
      ).toBeGreaterThan(1);
    }
    const orders = await scrape(checkout.url);
    expect(orders.sum('shop_orders_total')).toBeGreaterThan(1);
    expect(orders.sum('shop_order_value_euros_total')).toBeGreaterThan(28);
    expect((await scrape(mailer.url)).sum('queue_jobs_total', { result: 'success' })).toBeGreaterThan(1);
  });
  const journeys = await scrape(load.url);
  expect(journeys.sum('load_journeys_total', { result: 'failure' })).toBe(0);
});

test('every service measures its requests under the same names', async () => {
  for (const { url } of Object.values(shop.services)) {
    const samples = await scrape(url);
    expect(samples.sum('process_cpu_seconds_total')).toBeGreaterThan(0);
    expect(samples.values('nodejs_version_info', 'major')).toEqual([process.versions.node.split('.')[0]]);
    expect(samples.sum('http_requests_in_flight')).toBeGreaterThanOrEqual(0);
  }
  const samples = await scrape(shop.services.checkout.url);
  expect(samples.labels(`${requests}_bucket`)).toEqual(['le', 'method', 'route', 'status_code']);
  expect(samples.values(`${requests}_bucket`, 'le')).toEqual([...durationBuckets.map(String), '+Inf'].sort());
  expect(durationBuckets).toEqual(expect.arrayContaining([0.3, 1]));
  expect(samples.values(`${requests}_count`, 'route')).toEqual(['/orders/:id', '/pay']);
});

test('errors are counted from zero, before the first one happens', async () => {
  const { catalogue, checkout, mailer, storefront } = shop.services;
  const zeros: readonly (readonly [string, ...Parameters<Samples['sum']>])[] = [
    [checkout.url, `${requests}_count`, { method: 'POST', route: '/pay', status_code: '500' }],
    [checkout.url, `${requests}_count`, { method: 'GET', route: '/orders/:id', status_code: '500' }],
    [checkout.url, 'http_client_request_duration_seconds_count', { peer: 'mailer', status_code: 'error' }],
    [storefront.url, `${requests}_count`, { method: 'POST', route: '/checkout', status_code: '502' }],
    [storefront.url, 'http_client_request_duration_seconds_count', { peer: 'checkout', status_code: '500' }],
    [catalogue.url, `${requests}_count`, { route: '/products/:id', status_code: '404' }],
    [mailer.url, 'queue_jobs_total', { result: 'failure' }],
  ];
  for (const [url, ...sample] of zeros) {
    expect([...sample, (await scrape(url)).sum(...sample)]).toEqual([...sample, 0]);
  }
});

test('the storefront shows pages, also for what does not exist', async () => {
  const { url } = shop.services.storefront;
  const pages = ['/', '/products/kettle', '/products/%3Cscript%3E'].map(async (path) => {
    const response = await fetch(url + path);
    return [response.status, (await response.text()).replace(/.*<h1>/s, '')];
  });
  expect(await Promise.all(pages)).toEqual([
    [200, expect.stringContaining('<a href="/products/teapot">Stoneware teapot</a><span>€ 65.00</span>')],
    [200, expect.stringMatching(/^Copper kettle<.*name="product" value="kettle"/s)],
    [404, expect.stringContaining('<p>no product &#39;&lt;script&gt;&#39;</p>')],
  ]);
});

test('bad requests are refused with a reason', async () => {
  const { checkout } = shop.services;
  const send = async (path: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(checkout.url + path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return [response.status, await response.json()];
  };
  expect([
    await send('/pay', { product: 'piano', plan: 'plus' }),
    await send('/pay', { product: 'kettle', plan: 'gold' }),
    await send('/_demo/fault', { errors: 30 }),
  ]).toEqual([
    [400, { error: "no product 'piano'" }],
    [400, { error: 'body/plan must be equal to one of the allowed values' }],
    [400, { error: 'Too big: expected number to be <=1' }],
  ]);
});

test('the cache of the catalogue has hits and misses, the queue of the mailer a depth and an age', async () => {
  const catalogue = await scrape(shop.services.catalogue.url);
  expect(catalogue.values('cache_requests_total', 'result')).toEqual(['hit', 'miss']);
  expect(catalogue.sum('cache_requests_total', { result: 'miss' })).toBeGreaterThan(0);
  const mailer = await scrape(shop.services.mailer.url);
  expect(mailer.sum('queue_depth')).toBeGreaterThanOrEqual(0);
  expect(mailer.sum('queue_oldest_job_age_seconds')).toBeGreaterThanOrEqual(0);
  expect(mailer.sum('queue_job_duration_seconds_count')).toBeGreaterThan(0);
});

test('scrapes and probes are not counted as requests, pages that do not exist are', async () => {
  const { url } = shop.services.mailer;
  await fetch(`${url}/healthz`);
  await fetch(`${url}/orders/some-id`);
  const samples = await scrape(url);
  expect(samples.values(`${requests}_count`, 'route')).toEqual(['/jobs', 'unmatched']);
});

test('a caller that hangs up is measured and no longer in flight', async () => {
  const { url } = shop.services.catalogue;
  await breakService(stateFile, 'catalogue', { latencyMs: 400 });
  const hungUp = fetch(`${url}/products`, { signal: AbortSignal.timeout(100) });
  await expect(hungUp).rejects.toThrow('aborted due to timeout');
  await breakService(stateFile, 'catalogue', {});
  await eventually(async () => {
    const samples = await scrape(url);
    expect(samples.sum(`${requests}_count`, { route: '/products', status_code: '499' })).toBe(1);
  });
});

test('breaking checkout fails about the share that was asked for, and mending ends it', async () => {
  const { url } = shop.services.checkout;
  const pays = { method: 'POST', route: '/pay' };
  await expect(breakService(stateFile, 'checkout', { errors: 0.3 })).resolves.toBe(
    'checkout is broken: 30% of its requests fail',
  );
  const broken = await growth(url, () => pay(100));
  const share =
    broken(`${requests}_count`, { ...pays, status_code: '500' }) / broken(`${requests}_count`, pays);
  expect(share).toBeGreaterThan(0.25);
  expect(share).toBeLessThan(0.35);

  await expect(breakService(stateFile, 'checkout', {})).resolves.toBe('checkout is mended');
  const mended = await pay(20);
  expect(mended.map((response) => response.status)).toEqual(Array(20).fill(201));
});

test('latency moves requests out of the fast buckets', async () => {
  const { url } = shop.services.checkout;
  const fast = [`${requests}_bucket`, { method: 'POST', route: '/pay', le: '0.3' }] as const;
  const all = [`${requests}_count`, { method: 'POST', route: '/pay' }] as const;
  await breakService(stateFile, 'checkout', { latencyMs: 400 });
  // What was under way when it broke has to go first.
  await pay(1);
  const slow = await growth(url, () => pay(10));
  await breakService(stateFile, 'checkout', {});
  expect(slow(...all)).toBeGreaterThanOrEqual(10);
  expect(slow(...fast)).toBe(0);
});

test('a broken mailer fails its jobs, not those who hand them in', async () => {
  await breakService(stateFile, 'mailer', { errors: 1 });
  const [response] = await pay(1);
  expect(response?.status).toBe(201);
  await eventually(async () => {
    const mailer = await scrape(shop.services.mailer.url);
    expect(mailer.sum('queue_jobs_total', { result: 'failure' })).toBeGreaterThan(0);
  });
  await breakService(stateFile, 'mailer', {});
});

test('log lines are JSON under the names of the Elastic Common Schema, and a trace runs through all services', async () => {
  const traceId = 'ab'.repeat(16);
  await fetch(`${shop.services.storefront.url}/checkout`, {
    method: 'POST',
    redirect: 'manual',
    headers: { traceparent: `00-${traceId}-${'cd'.repeat(8)}-01`, 'x-tenant': 'north' },
    body: new URLSearchParams({ product: 'clock', plan: 'business' }),
  });
  const lines = await eventually(async () => {
    const found = readdirSync(logDir).flatMap((file) => readLines(join(logDir, file)));
    const traced = found.filter((line) => line['trace.id'] === traceId);
    expect(traced.map((line) => `${line['service.name']}: ${line['message']}`).sort()).toEqual([
      'catalogue: GET /products/:id 200',
      'checkout: POST /pay 201',
      'mailer: POST /jobs 202',
      expect.stringMatching(/^mailer: order [0-9a-f-]+ confirmed$/),
      'storefront: POST /checkout 303',
    ]);
    return traced;
  });
  expect(lines.find((line) => line['service.name'] === 'checkout')).toEqual({
    '@timestamp': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    'log.level': 'info',
    message: 'POST /pay 201',
    'ecs.version': '8.11.0',
    'service.name': 'checkout',
    'trace.id': traceId,
    'span.id': expect.stringMatching(/^[0-9a-f]{16}$/),
    tenant: 'north',
    'http.request.method': 'POST',
    'http.route': '/pay',
    'http.response.status_code': 201,
    'event.duration': expect.any(Number),
  });
  expect(new Set(lines.map((line) => line['tenant']))).toEqual(new Set(['north']));
});

test('a service tells how it is broken', async () => {
  const { url } = shop.services.mailer;
  await breakService(stateFile, 'mailer', { latencyMs: 1 });
  expect(await (await fetch(`${url}/_demo/fault`)).json()).toEqual({ errors: 0, latencyMs: 1 });
  await breakService(stateFile, 'mailer', {});
  expect(await (await fetch(`${url}/_demo/fault`)).json()).toEqual({ errors: 0, latencyMs: 0 });
});

test('the state file says where each service listens, on loopback only', async () => {
  expect(await readState(stateFile)).toEqual(shop.services);
  expect(Object.keys(shop.services)).toEqual(serviceNames);
  for (const { url, port } of Object.values(shop.services)) expect(url).toBe(`http://127.0.0.1:${port}`);
});

test('stop leaves neither a process nor a state file behind', async () => {
  const services = Object.values(shop.services).map(({ pid }) => pid);
  const helpers = services.flatMap(descendants);
  expect(services.filter(isAlive)).toEqual(services);
  await shop.stop();
  expect(services.filter(isAlive)).toEqual([]);
  await eventually(async () => expect(helpers.filter(isAlive)).toEqual([]));
  expect(existsSync(stateFile)).toBe(false);
});

function readLines(file: string): readonly Readonly<Record<string, unknown>>[] {
  const complete = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return complete.map((line) => JSON.parse(line));
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breakService } from '../../demo/lib/break';
import { type Shop, startShop } from '../../demo/shop';
import edge from '../../services/shop/edge.metrics';
import { scrape } from './samples';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'demo-edge-'));
const stateFile = join(folder, 'demo.json');

let shop: Shop;
let url: string;
beforeAll(async () => {
  shop = await startShop({ rate: 0, stateFile });
  url = shop.services.edge.url;
});
afterAll(async () => {
  await shop.stop();
  rmSync(folder, { recursive: true });
});

const cacheOf = async (path: string, init: RequestInit = {}): Promise<readonly unknown[]> => {
  const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init });
  await response.arrayBuffer();
  return [response.status, response.headers.get('x-cache')];
};

test('a page is asked for once and then kept', async () => {
  const both = await Promise.all([cacheOf('/products/clock'), cacheOf('/products/clock')]);
  expect(both.toSorted()).toEqual([
    [200, 'hit'],
    [200, 'miss'],
  ]);
  const page = await (await fetch(`${url}/products/clock`)).text();
  expect(page).toBe(await (await fetch(`${shop.services.storefront.url}/products/clock`)).text());
});

test('what belongs to one customer goes to the storefront, form and redirect included', async () => {
  const form = new URLSearchParams({ product: 'kettle', plan: 'plus' });
  const paid = await fetch(`${url}/checkout`, { method: 'POST', body: form, redirect: 'manual' });
  expect([paid.status, paid.headers.get('x-cache')]).toEqual([303, 'bypass']);
  expect(await cacheOf(paid.headers.get('location') ?? '')).toEqual([200, 'bypass']);
  const headers = { 'content-type': 'application/json' };
  expect(await cacheOf('/vitals', { method: 'POST', headers, body: '{"lcp":1}' })).toEqual([204, 'bypass']);
});

test('a failure is answered and not kept', async () => {
  await breakService(stateFile, 'storefront', { errors: 1 });
  expect(await cacheOf('/products/chair')).toEqual([502, 'miss']);
  await breakService(stateFile, 'storefront', {});
  expect(await cacheOf('/products/chair')).toEqual([200, 'miss']);
});

test('hits, misses and bytes are counted under the names that it declares, from zero on', async () => {
  const samples = await scrape(url);
  const count = (cache_status: string, status_class: string): number | undefined =>
    samples.sum('cdn_requests_total', { cache_status, status_class });
  expect(count('hit', '2xx')).toBeGreaterThan(0);
  expect(count('miss', '2xx')).toBeGreaterThan(1);
  expect([count('miss', '5xx'), count('hit', '5xx')]).toEqual([1, 0]);
  expect(samples.sum('cdn_response_bytes_total', { cache_status: 'hit' })).toBeGreaterThan(100);
  const declared = edge.metrics['cdn_origin_request_duration_seconds'];
  expect(samples.values('cdn_origin_request_duration_seconds_bucket', 'le')).toEqual(
    [...(declared?.buckets ?? []).map(String), '+Inf'].sort(),
  );
});

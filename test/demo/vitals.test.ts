import { join } from 'node:path';
import { type Shop, startShop } from '../../demo/shop';
import storefront from '../../services/shop/storefront.metrics';
import { webVitalMetrics } from '../../src/catalog/conventions';
import { describeWithBrowser } from '../support/browser';
import { temporaryFolder } from '../support/folder';
import { eventually } from './eventually';
import { scrape } from './samples';

jest.setTimeout(60_000);

const folder = temporaryFolder();
let shop: Shop;
let url: string;
beforeAll(async () => {
  shop = await startShop({ rate: 0, stateFile: join(folder, 'demo.json') });
  url = shop.services.storefront.url;
});
afterAll(async () => {
  await shop.stop();
});

const beacon = async (body: string, type = 'application/json'): Promise<number> =>
  (await fetch(`${url}/vitals`, { method: 'POST', headers: { 'content-type': type }, body })).status;

const counts = async (): Promise<Readonly<Record<string, number | undefined>>> => {
  const samples = await scrape(url);
  return Object.fromEntries(
    Object.entries(webVitalMetrics).map(([name, { metric }]) => [name, samples.sum(`${metric}_count`)]),
  );
};

describe('beacons of page views', () => {
  it('fill the buckets that the service declares, the threshold of each vital among them', async () => {
    expect(await beacon('{"lcp":2.4,"inp":0.19,"cls":0.09}')).toBe(204);
    expect(await beacon('{"lcp":2.6}')).toBe(204);
    const samples = await scrape(url);
    for (const { metric, good } of Object.values(webVitalMetrics)) {
      const declared = storefront.metrics[metric]?.buckets ?? [];
      expect(samples.values(`${metric}_bucket`, 'le')).toEqual([...declared.map(String), '+Inf'].sort());
      expect(samples.sum(`${metric}_bucket`, { le: String(good) })).toBe(1);
    }
    expect(await counts()).toEqual({ lcp: 2, inp: 1, cls: 1 });
  });

  it.each([
    ['no object', '1', 400],
    ['what is no vital', '{"ttfb":1}', 400],
    ['a time below zero', '{"lcp":-1}', 400],
    ['a time that no page view takes', '{"lcp":1e9}', 400],
    ['a text', '{"lcp":"fast"}', 400],
    ['more than a beacon holds', `{"lcp":1${' '.repeat(600)}}`, 413],
  ])('are refused with %s, and change nothing', async (_, body, status) => {
    const before = await counts();
    expect(await beacon(body)).toBe(status);
    expect(await counts()).toEqual(before);
  });

  it('are refused as a form, which any page may send', async () => {
    expect(await beacon('lcp=1', 'application/x-www-form-urlencoded')).toBe(400);
    expect(await beacon('{"lcp":1}', 'text/plain')).toBe(400);
  });
});

describeWithBrowser('a browser that leaves a page', (launch) => {
  it('reports once how it was', async () => {
    const before = await counts();
    const browser = await launch();
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => wrong.push(message.text()));
    await page.goto(url);
    // Nothing is measured before the first frame.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))');
    await page.click('a[href="/products/kettle"]');
    await page.waitForSelector('form');
    await eventually(async () => {
      const { lcp, cls } = await counts();
      expect([lcp, cls]).toEqual([Number(before['lcp']) + 1, Number(before['cls']) + 1]);
    });
    await browser.close();
    expect(wrong).toEqual([]);
  });
});

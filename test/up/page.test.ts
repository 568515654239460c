import type { Browser, Page } from 'playwright-core';
import { freePort } from '../../src/engines/port';
import type { History } from '../../src/up/history';
import { createInbox } from '../../src/up/inbox';
import { type PageServer, startPageServer } from '../../src/up/server';
import type { State } from '../../src/up/state';
import { describeWithBrowser } from '../support/browser';
import { historyOf, stateOf } from './page-fixture';

jest.setTimeout(60_000);

const place = (x: number): object => ({ x, y: 0, w: 12, h: 6 });

describeWithBrowser('the page in a browser', (launch) => {
  let browser: Browser;
  let server: PageServer;
  let page: Page;
  let state: State;
  let history: History;
  const planted: unknown[] = [];
  const wrong: string[] = [];

  beforeAll(async () => {
    const port = await freePort();
    server = await startPageServer({
      port,
      inbox: createInbox(),
      receivers: [],
      runbooks: new Map([['runbooks/shop/checkout.md', '# Checkout\n']]),
      dashboards: [
        {
          uid: 'shop-1',
          title: 'Checkout',
          team: 'shop',
          target: 'provider',
          json: {
            uid: 'shop-1',
            title: 'Checkout',
            panels: [
              { id: 1, type: 'stat', title: 'Up', gridPos: place(0), targets: [{ refId: 'A', expr: 'up' }] },
              { id: 2, type: 'text', title: 'Note', gridPos: place(12), options: { content: 'Hello' } },
            ],
          },
        },
      ],
      prometheus: 'http://127.0.0.1:9',
      scrape: 1,
      state: async () => state,
      history: async () => history,
      faults: {
        current: async () => ({}),
        set: async (service, fault) => void planted.push([service, fault]),
      },
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  async function open(
    viewport = { width: 1440, height: 900 },
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<void> {
    page = await browser.newPage({ viewport, colorScheme });
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('requestfailed', (request) => wrong.push(`${request.url()} failed`));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) wrong.push(`${request.url()} was asked for`);
    });
    await page.goto(server.url);
    await page.waitForSelector('#slos .slo');
    await page.waitForSelector('#chart canvas');
  }
  beforeEach(() => {
    state = stateOf({});
    history = historyOf();
    wrong.length = 0;
  });
  afterEach(async () => {
    await page.close();
    expect(wrong).toEqual([]);
  });

  const texts = (selector: string): Promise<readonly string[]> => page.locator(selector).allInnerTexts();
  const textOf = async (selector: string): Promise<string> => (await texts(selector)).join('\n');

  it('shows budgets, alerts, notifications and processes', async () => {
    await open();
    expect(await textOf('#verdict')).toBe('mailer ended');
    expect(await page.title()).toBe('mailer ended - o11y');
    expect(await textOf('#scale')).toContain('30 times faster: an hour of a rule is 2 minutes here');
    const [checkout] = await texts('#slos .slo');
    expect(checkout).toMatch(
      /shop\/checkout-availability\s+customers can pay; the worst is \/pay\s+99\.9%\s+30\.0%\s+spent 5x/,
    );
    expect(checkout).toMatch(/1h\s+300 \/ 14\.4/);
    const [words, quiet] = await texts('#silent tr');
    expect(words).toBe('nothing measures these on this machine, or nothing has happened yet');
    expect(quiet).toMatch(/shop\/quiet.*no data\s+no data/s);
    expect(await textOf('#chart-title')).toBe('Errors and traffic of shop/checkout-availability');
    expect(await textOf('#chart-words')).toMatch(/^at most 30\.0% errors since .*; a page fired 1 time$/);
    expect(await texts('.alert h3')).toEqual(['CheckoutAvailabilityBudgetBurn', 'NodeDiskFull']);
    expect(await texts('.alert .chip')).toEqual(['page 1h', 'ticket 1d, muted', 'ticket']);
    expect(await texts('.receiver h3')).toEqual([
      'shop-page PagerDuty',
      'shop-ticket Slack #shop',
      'watchdog an external checker',
    ]);
    expect(await textOf('.receiver.watchdog')).toContain('last heard at');
    expect(await texts('.part h3')).toEqual(['prometheus 3.0.0', 'mailer']);
    expect(await textOf('.part.ended')).toMatch(/was ended by SIGKILL at .*the last line/s);
    expect(await texts('#links a')).toEqual(['Prometheus', 'Alertmanager', 'shop', 'dashboards', 'runbooks']);
    const empty = await page
      .locator('main .panel:empty, main [id]:empty')
      .evaluateAll((nodes) => nodes.map(({ id }) => id));
    expect(empty).toEqual([]);
  });

  it('says the worst that is true', async () => {
    const everything = { ...state, parts: [] };
    const verdicts: readonly (readonly [Partial<State>, string])[] = [
      [{}, '1 page and 1 ticket firing'],
      [{ alerts: state.alerts.slice(1) }, '1 ticket firing'],
      [{ alerts: [] }, 'Nothing fires, 2 objectives watched'],
      [{ unanswered: ['no answer from http://127.0.0.1:4301'] }, 'no answer from http://127.0.0.1:4301'],
    ];
    await open();
    for (const [change, words] of verdicts) {
      state = { ...everything, ...change };
      await page.waitForSelector(`#verdict:text-is("${words}")`);
    }
  });

  it('shows texts as texts, whatever they look like', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    state = stateOf({ summary: evil });
    await open();
    expect(await textOf('.alert')).toContain(evil);
    expect(await textOf('.message pre')).toContain(evil);
    expect(await page.locator('main img').count()).toBe(0);
  });

  it('follows the one objective that is chosen, and keeps the focus while numbers change', async () => {
    await open();
    await page.click('button:text-is("shop/quiet")');
    expect(await textOf('#chart-title')).toBe('Errors and traffic of shop/quiet');
    expect(await textOf('#chart-words')).toMatch(/^no data since/);
    state = stateOf({ errorRatio: 0.07 });
    await page.waitForSelector('td:has-text("7.00%")');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('shop/quiet');
    const [checkout, quiet] = state.slos;
    if (checkout !== undefined && quiet !== undefined) {
      state = { ...state, slos: [checkout, { ...quiet, errorRatio: 0, budgetRemaining: 1 }] };
    }
    await page.waitForSelector('#slos:has-text("shop/quiet")');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('shop/quiet');
    expect(await page.isVisible('#silent')).toBe(false);
    expect(await page.getAttribute('button:text-is("shop/quiet")', 'aria-pressed')).toBe('true');
  });

  it('breaks the shop with one click, and shows the command that does the same', async () => {
    await open();
    planted.length = 0;
    await page.getByRole('button', { name: 'checkout: 30% errors' }).click();
    await page.waitForSelector('#fault-words:has-text("checkout is broken")');
    await page.getByRole('button', { name: 'checkout: mend' }).click();
    await page.waitForSelector('#fault-words:has-text("checkout is mended")');
    expect(planted).toEqual([
      ['checkout', { errors: 0.3, latencyMs: 0 }],
      ['checkout', { errors: 0, latencyMs: 0 }],
    ]);
    expect(await textOf('#command')).toBe('npm run demo:break -- checkout --mend');
  });

  it.each(['light', 'dark'] as const)(
    'fits a phone in the %s scheme, and every control has a name',
    async (scheme) => {
      await open({ width: 360, height: 740 }, scheme);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      const nameless =
        await page.evaluate(`[...document.querySelectorAll('button, a, section, nav, [role=img]')]
        .filter((node) => {
          const title = document.getElementById(node.getAttribute('aria-labelledby'))?.textContent ?? '';
          return (node.getAttribute('aria-label') ?? '') + title + node.textContent.trim() === '';
        })
        .map((node) => node.outerHTML)`);
      expect(nameless).toEqual([]);
    },
  );

  it('opens dashboards, and says in their panels what does not answer', async () => {
    await open();
    await page.click('#links a:text-is("dashboards")');
    await page.waitForSelector('.panel[data-drawn]');
    expect(await texts('.panel h4')).toEqual(['Up', 'Note']);
    expect(await texts('.panel .body')).toEqual(['no answer from http://127.0.0.1:9', 'Hello']);
    await page.goto(`${server.url}/d/shop-1`);
    await page.waitForSelector('#board-title:text-is("Checkout")');
  });

  it('opens runbooks in the same style', async () => {
    await open();
    await page.click('#links a:text-is("runbooks")');
    await page.click('a:text-is("shop/checkout")');
    expect(await textOf('h1')).toBe('Checkout');
    expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('768px');
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { bundlePage } from '../../src/preview/bundle';
import type { PageCode } from '../../src/preview/inline-head';
import { previewPage } from '../../src/preview/page';
import { type Preview, previewOf } from '../../src/preview/preview';
import { repeatedBoard } from '../../src/preview/repeat';
import { describeWithBrowser } from '../support/browser';
import { root } from '../support/rendered';
import { boardWith, panelsIn, shippedBoards } from './boards';

jest.setTimeout(180_000);

/** Kept by CI, for people to look at. */
const screenshots = join(root, '.o11y', 'screenshots');

describeWithBrowser('the preview page in a browser', (launch) => {
  let browser: Browser;
  let code: PageCode;
  let folder = '';
  let previews: readonly Preview[] = [];
  const wrong: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'o11y-preview-'));
    mkdirSync(screenshots, { recursive: true });
    code = bundlePage();
    previews = shippedBoards().map((board) => previewOf(repeatedBoard(board)));
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    wrong.length = 0;
  });
  afterEach(() => expect(wrong).toEqual([]));

  interface Look {
    readonly boards?: readonly Preview[];
    readonly hash?: string;
    readonly width?: number;
    readonly colorScheme?: 'light' | 'dark';
  }

  async function open({
    boards = previews,
    hash = '',
    width = 1440,
    colorScheme = 'light',
  }: Look): Promise<Page> {
    const file = join(folder, 'preview.html');
    writeFileSync(file, previewPage(code, { boards, note: 'made up' }));
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!/^(file|data):/.test(request.url())) wrong.push(`${request.url()} was asked for`);
    });
    await page.goto(`${pathToFileURL(file).href}${hash}`);
    await page.waitForSelector('.panel');
    return page;
  }

  /** Opens every row, makes the window as high as the page and waits until every panel is drawn. */
  async function drawAll(page: Page): Promise<void> {
    const [height, width] = (await page.evaluate(`(() => {
      for (const row of document.querySelectorAll('details.row')) row.open = true;
      return [document.documentElement.scrollHeight, innerWidth];
    })()`)) as [number, number];
    await page.setViewportSize({ width, height });
    await page.waitForSelector('.panel:not([data-drawn])', { state: 'detached' });
    await page.waitForSelector('.chart:not(:has(canvas))', { state: 'detached' });
  }

  test('draws every panel of every shipped dashboard, without an error and without asking for anything', async () => {
    const page = await open({});
    for (const preview of previews) {
      await page.goto(`${page.url().replace(/#.*$/, '')}#/${preview.uid}`);
      await page.waitForSelector(`#board-title:text-is("${preview.title}")`);
      await drawAll(page);
      const empty = await page.evaluate(`[...document.querySelectorAll('.panel')].filter((panel) => {
        const body = panel.querySelector('.body');
        const canvas = body.querySelector('canvas');
        if (canvas !== null) return !canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
        return body.textContent.trim() === '';
      }).map((panel) => panel.id)`);
      expect({ title: preview.title, empty }).toEqual({ title: preview.title, empty: [] });
      expect(await page.locator('.panel').count()).toBe(panelsIn(preview).length);
    }
    await page.close();
  });

  test.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
    ['dark', 390],
  ] as const)('fits in the %s scheme %d pixels wide', async (colorScheme, width) => {
    const page = await open({ colorScheme, width, hash: `#/${previews.at(-1)?.uid}` });
    await drawAll(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe(colorScheme === 'light' ? 'rgb(246, 245, 242)' : 'rgb(19, 21, 24)');
    await page.screenshot({ path: join(screenshots, `preview-${colorScheme}-${width}.png`) });
    await page.close();
  });

  test('is used by keyboard: searched, opened, switched to the other scheme', async () => {
    const page = await open({});
    await page.keyboard.press('/');
    await page.keyboard.type('Error budget left');
    const found = page.locator('#boards ul ul a');
    expect(await found.first().textContent()).toContain('Error budget left');
    await found.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.panel:focus');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Error budget left');
    await page.locator('#theme').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(19, 21, 24)');
    const nameless = await page.evaluate(`[...document.querySelectorAll('button, a, summary, input, section')]
      .filter((node) => (node.getAttribute('aria-label') ?? '') + node.textContent.trim() === '')
      .map((node) => node.outerHTML)`);
    expect(nameless).toEqual([]);
    await page.close();
  });

  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)(
    'has tabs in the %s scheme %d pixels wide, by hand and by keyboard',
    async (colorScheme, width) => {
      const board = boardWith([
        { type: 'stat', title: 'Always', targets: [{ refId: 'A', expr: 'sum(up)' }] },
        { type: 'timeseries', title: 'Used', targets: [{ refId: 'A', expr: 'sum(up)' }] },
        { type: 'timeseries', title: 'Paid', targets: [{ refId: 'A', expr: 'sum(up)' }] },
      ]);
      const [always, used, paid] = board.rows.flatMap((row) =>
        row.panels.map((panel) => ({ ...row, panels: [panel] })),
      );
      const rows = [always, used && { ...used, tab: 'Usage' }, paid && { ...paid, tab: 'Cost' }];
      const tabbed = { ...board, rows: rows.filter((row) => row !== undefined) };
      const page = await open({ boards: [previewOf(tabbed)], colorScheme, width });
      const shown = (): Promise<readonly string[]> => page.locator('.panel:visible h4').allTextContents();
      expect(await page.getByRole('tab').allTextContents()).toEqual(['Usage', 'Cost']);
      expect(await shown()).toEqual(['Always', 'Used']);
      await page.getByRole('tab', { name: 'Cost' }).click();
      await page.waitForSelector('[role=tabpanel]:not([hidden]) canvas');
      expect(await shown()).toEqual(['Always', 'Paid']);
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Usage');
      expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Usage');
      await page.goto(`${page.url().replace(/#.*$/, '')}#/test/3`);
      await page.waitForSelector('.panel:focus');
      expect(await shown()).toEqual(['Always', 'Paid']);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.screenshot({ path: join(screenshots, `preview-tabs-${colorScheme}-${width}.png`) });
      await page.close();
    },
  );

  test('says on demand what a panel is for and what it asks', async () => {
    const board = boardWith([
      {
        type: 'stat',
        title: 'Up',
        description: 'How **many** answer.',
        targets: [{ refId: 'A', expr: 'sum(up)' }],
      },
    ]);
    const page = await open({ boards: [previewOf(board)] });
    await page.click('summary[aria-label="about Up"]');
    expect(await page.locator('.about-body').textContent()).toMatch(/How many answer\.\s*sum\(up\)/);
    await page.keyboard.press('Escape');
    expect(await page.locator('.about').getAttribute('open')).toBe(null);
    await page.close();
  });

  test('runs nothing that a dashboard brings, wherever it stands', async () => {
    const evil =
      '<img src=x onerror="window.ran=1"><script>window.ran=1</script></script><script>window.ran=1</script>';
    const board = boardWith(
      [
        {
          type: 'text',
          title: evil,
          description: evil,
          options: { content: `${evil}\n[x](javascript:window.ran=1)` },
        },
        { type: 'timeseries', title: evil, targets: [{ refId: 'A', expr: 'sum(up)', legendFormat: evil }] },
        { type: 'table', title: evil, targets: [{ refId: 'A', expr: `sum by (x) (up{x="${'<b>'}"})` }] },
        { type: evil, title: evil },
      ],
      {
        title: evil,
        description: evil,
        tags: [`team:${evil}`],
        links: [{ title: evil, url: 'javascript:window.ran=1' }],
      },
    );
    const page = await open({ boards: [previewOf(board)] });
    await drawAll(page);
    await page.hover('.panel canvas');
    await page.waitForSelector('.tip-body');
    for (const link of await page.locator('main a').all()) await link.click();
    expect(await page.evaluate('window.ran')).toBe(undefined);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('h2#board-title').textContent()).toBe(evil);
    await page.close();
  });
});

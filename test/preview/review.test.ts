import type { Browser } from 'playwright-core';
import { panelsOf } from '../../src/board/board';
import { readClassic } from '../../src/board/classic';
import { artefactUrl } from '../../src/ci/artefacts';
import { pictureOf } from '../../src/preview/picture/picture';
import { previewOf } from '../../src/preview/preview';
import { reviewBoard } from '../../src/preview/review';
import { reviewPage } from '../../src/preview/review-page';
import { describeWithBrowser } from '../support/browser';
import { boardWith, panelsIn, shippedBoards, target } from './boards';

jest.setTimeout(120_000);

const latency = (unit: string, more: object = {}): object => ({
  type: 'timeseries',
  title: 'Latency',
  targets: [target('sum by (job) (request_duration_seconds)', { legendFormat: '{{job}}' })],
  fieldConfig: { defaults: { unit } },
  ...more,
});

describe('a changed dashboard in pictures', () => {
  test('is nothing where nothing changed', () => {
    const board = boardWith([latency('s')]);
    expect(
      reviewBoard(board, readClassic(structuredClone({ ...boardJson([latency('s')]) }))),
    ).toBeUndefined();
    expect(reviewBoard(board, board)).toBeUndefined();
    expect(reviewBoard(undefined, undefined)).toBeUndefined();
  });

  test('has what changed before and after, with its words, and nothing of the rest', () => {
    const other = { type: 'stat', title: 'Other', targets: [target('sum(up)')] };
    const review = reviewBoard(boardWith([latency('s'), other]), boardWith([latency('ms'), other]));
    expect(review).toMatchObject({ action: 'changed', words: [] });
    const [panel] = review?.panels ?? [];
    expect(review?.panels).toHaveLength(1);
    expect(panel).toMatchObject({ title: 'Latency', words: ['unit `s` → `ms`'] });
    expect(panel?.before).toMatch(/^<svg /);
    expect(panel?.after).not.toBe(panel?.before);
  });

  test('has the same numbers on both sides where the query reads the same', () => {
    const review = reviewBoard(boardWith([latency('s')]), boardWith([latency('s', { description: 'x' })]));
    const [panel] = review?.panels ?? [];
    expect(panel?.after).toBe(panel?.before);
  });

  test('has one side of what is new or gone', () => {
    const board = boardWith([latency('s')]);
    expect(reviewBoard(undefined, board)?.panels).toEqual([
      { title: 'Latency', action: 'added', words: [], after: expect.stringMatching(/^<svg /) },
    ]);
    expect(reviewBoard(board, undefined)?.panels).toEqual([
      { title: 'Latency', action: 'removed', words: [], before: expect.stringMatching(/^<svg /) },
    ]);
  });
});

describe('a threshold in a picture', () => {
  /** Where its line begins and ends. */
  const lineAt = (threshold: number, max: number): string | undefined => {
    const [panel] = panelsIn(
      previewOf(
        boardWith([
          {
            type: 'timeseries',
            targets: [target('error_ratio')],
            fieldConfig: {
              defaults: {
                min: 0,
                max,
                custom: { thresholdsStyle: { mode: 'dashed' } },
                thresholds: {
                  steps: [
                    { color: 'green', value: null },
                    { color: '#ff00ff', value: threshold },
                  ],
                },
              },
            },
          },
        ]),
      ),
    );
    if (panel === undefined) throw new Error('there is no panel');
    return /<path d="M\S+ (\S+)L\S+ (?:\S+)" [^>]*stroke="#ff00ff"/.exec(pictureOf(panel).svg)?.[1];
  };

  test('stands where it belongs, however small the number is', () => {
    expect(lineAt(1, 10)).toMatch(/^\d+(\.\d+)?$/);
    expect(lineAt(0.001, 0.01)).toBe(lineAt(1, 10));
  });
});

const boardJson = (panels: readonly object[]) => ({
  uid: 'test',
  title: 'Test',
  time: { from: 'now-1h', to: 'now' },
  panels: panels.map((panel, index) => ({
    id: index + 1,
    gridPos: { x: 0, y: index * 8, w: 12, h: 8 },
    ...panel,
  })),
});

describe('the picture of a panel', () => {
  const [board] = shippedBoards();

  test('is one for every kind that is drawn', () => {
    const kinds = new Map(
      shippedBoards()
        .flatMap((one) => panelsIn(previewOf(one)))
        .map((panel) => [panel.drawn.kind, panel]),
    );
    expect(kinds.size).toBeGreaterThan(6);
    for (const [kind, panel] of kinds) {
      const { svg } = pictureOf(panel);
      expect({ kind, drawn: svg.length > 400 }).toEqual({ kind, drawn: true });
      expect(svg).not.toMatch(/NaN|undefined/);
    }
  });

  test('is as wide as its panel, and as high', () => {
    const position = { x: 0, y: 0, w: 8, h: 6 };
    expect(
      pictureOf({ title: '', type: 'stat', position, drawn: { kind: 'message', text: 'x' } }),
    ).toMatchObject({
      width: 320,
      height: 204,
    });
    expect(board === undefined ? 0 : panelsOf(board).length).toBeGreaterThan(0);
  });
});

describe('where reviewers find pictures', () => {
  test('is the artefact of the job', () => {
    expect(
      artefactUrl({ CI_JOB_URL: 'https://gitlab.example.com/o11y/-/jobs/7' }, 'review/dashboards.html'),
    ).toBe('https://gitlab.example.com/o11y/-/jobs/7/artifacts/file/review/dashboards.html');
    const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b', GITHUB_RUN_ID: '7' };
    expect(artefactUrl(github, 'review/dashboards.html')).toBe(
      'https://github.com/a/b/actions/runs/7#artifacts',
    );
    expect(artefactUrl({}, 'review/dashboards.html')).toBeUndefined();
  });
});

describeWithBrowser('the page of a review in a browser', (launch) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('shows both sides of every changed panel, runs nothing and asks for nothing', async () => {
    const evil = '<script>window.ran = 1</script><img src=x onerror="window.ran = 1">';
    const review = reviewBoard(
      boardWith([latency('s'), { type: 'table', title: evil, targets: [target('up')] }]),
      boardWith([latency('ms'), { type: 'stat', title: evil, description: evil, targets: [target('up')] }], {
        title: evil,
      }),
    );
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) wrong.push(request.url());
    });
    await page.setContent(
      reviewPage('### Dashboards\n- **changed** `x`', review === undefined ? [] : [review]),
    );
    await page.waitForSelector('figure img');
    const widths = await page.evaluate('[...document.images].map((image) => image.naturalWidth)');
    expect(widths).toEqual([480, 480, 480, 480]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await page.locator('h2').textContent()).toContain(evil);
    expect(await page.evaluate('window.ran')).toBe(undefined);
    expect(wrong).toEqual([]);
    await page.close();
  });
});

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PreviewOptions, preview } from '../../../src/cli/commands/preview';
import { freePort } from '../../../src/engines/port';
import { renderJson } from '../../../src/render/yaml';
import { temporaryFolder } from '../../support/folder';
import { type GuardedPrometheus, startGuardedPrometheus } from '../../support/guarded-prometheus';
import { projectWith } from '../../support/project';
import { root } from '../../support/rendered';
import { thrownProblems } from '../../support/thrown';

jest.setTimeout(60_000);

const folder = temporaryFolder();

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => jest.restoreAllMocks());

const run = (more: Partial<PreviewOptions>, where = root): Promise<number> =>
  preview(where, { out: join(folder, 'page.html'), watch: false, port: 0, ...more });

const problemOf = async (more: Partial<PreviewOptions>): Promise<unknown> => {
  const [problem] = await thrownProblems(() => run(more));
  return problem;
};

describe('o11y preview', () => {
  test('writes every dashboard to one small page, the same bytes every time', async () => {
    expect(await run({})).toBe(0);
    const [first, size] = [
      readFileSync(join(folder, 'page.html'), 'utf8'),
      statSync(join(folder, 'page.html')).size,
    ];
    await run({});
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toBe(first);
    expect(size).toBeLessThan(5_000_000);
    expect(first).not.toMatch(/(src|href)="https?:/);
    expect(said.at(0)).toMatch(/^\d+ dashboards, \d+ panels, \d\.\d MB: /);
  });

  test('writes one of them', async () => {
    await run({ dashboard: 'shop/checkout', env: 'staging' });
    expect(said.at(-1)).toMatch(/^1 dashboard, \d+ panels, /);
  });

  test('writes a dashboard of somebody else', async () => {
    const file = join(folder, 'foreign.json');
    writeFileSync(file, renderJson({ title: 'Foreign', panels: [{ type: 'stat', title: 'One' }] }));
    await run({ file });
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('"title":"Foreign"');
  });

  test('says that there is no such dashboard, and which one was meant', async () => {
    expect(await problemOf({ dashboard: 'shop/chekout' })).toMatchObject({
      code: 'O11Y2701',
      message: "there is no dashboard 'shop/chekout'",
      fix: "Did you mean 'shop/checkout'?",
    });
    expect(await problemOf({ dashboard: 'shop/nothing-like-it' })).toMatchObject({
      fix: 'Choose one of them.',
    });
    const empty = projectWith({});
    const [problem] = await thrownProblems(() => run({ dashboard: 'shop/other' }, empty));
    expect(problem).toMatchObject({ code: 'O11Y2701', message: "there is no dashboard 'shop/other'" });
  });

  test('says that a file cannot be opened, or is no dashboard', async () => {
    expect(await problemOf({ file: join(root, 'none.json') })).toMatchObject({
      code: 'O11Y2702',
      message: 'none.json cannot be opened: there is no such file',
      fix: 'Check the path: it begins at the folder where the command was called.',
    });
    expect(await problemOf({ file: join(root, 'docs') })).toMatchObject({
      code: 'O11Y2702',
      message: 'docs cannot be opened: it is a folder',
    });
    expect(await problemOf({ file: join(root, 'README.md') })).toMatchObject({ code: 'O11Y2501' });
  });

  test('says once that Prometheus does not answer', async () => {
    const prometheus = `http://127.0.0.1:${await freePort()}`;
    expect(await problemOf({ prometheus })).toMatchObject({
      code: 'O11Y2232',
      message: `${prometheus} does not answer as Prometheus: no answer from ${prometheus}`,
    });
  });

  describe('of a Prometheus that asks for credentials', () => {
    const withToken = () =>
      jest.replaceProperty(process, 'env', { ...process.env, O11Y_PROMETHEUS_TOKEN: 'abc' });

    let guarded: GuardedPrometheus;
    beforeAll(async () => {
      guarded = await startGuardedPrometheus();
    });
    beforeEach(() => guarded.asked.splice(0));
    afterAll(() => guarded.close());

    test('sends them with every query', async () => {
      withToken();
      expect(await run({ prometheus: guarded.url, dashboard: 'shop/checkout' })).toBe(0);
      expect(guarded.asked.length).toBeGreaterThan(10);
      expect(new Set(guarded.asked)).toEqual(new Set(['Bearer abc']));
    });

    test('says where they belong where there are none', async () => {
      expect(await problemOf({ prometheus: guarded.url })).toMatchObject({
        code: 'O11Y2232',
        fix: 'set O11Y_PROMETHEUS_TOKEN, or O11Y_PROMETHEUS_USERNAME and O11Y_PROMETHEUS_PASSWORD',
      });
    });

    test('does not send them in the clear to another machine', async () => {
      withToken();
      expect(await problemOf({ prometheus: 'http://prometheus.example.com' })).toMatchObject({
        code: 'O11Y2233',
        message: 'credentials for http://prometheus.example.com would be sent in the clear',
      });
    });
  });
});

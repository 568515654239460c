import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { dashboardLint, type LintOptions } from '../../../src/cli/commands/dashboard-lint';
import { program } from '../../../src/cli/program';
import { dashboard, panel, query, second, selector } from '../../lint/json';
import { temporaryFolder } from '../../support/folder';
import { capturePrinted } from '../../support/printed';
import { root } from '../../support/rendered';

const printed = capturePrinted();

let said: string;
beforeEach(() => {
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

const options: LintOptions = { format: 'text', rules: false, fix: false, strict: false, requireMatchers: [] };

/** A folder with these files, texts or JSON. */
function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'dashboards'));
  for (const [name, value] of Object.entries(files)) {
    const text = typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`;
    writeFileSync(join(folder, 'dashboards', name), text);
  }
  return folder;
}

const broken = dashboard({ title: 'Broken', uid: 'broken', panels: [panel({ targets: [query('sum(')] })] });

const run = (folder: string, changes: Partial<LintOptions> = {}, paths = ['dashboards']): number =>
  dashboardLint(
    folder,
    paths.map((path) => join(folder, path)),
    { ...options, ...changes },
  );

describe('o11y dashboard lint', () => {
  it('finds nothing in a dashboard that is right', () => {
    expect(run(folderWith({ 'shop.json': dashboard() }))).toBe(0);
    expect(printed()).toBe('0 errors, 0 warnings\n');
  });

  it('lints every dashboard of a folder, and says what is none', () => {
    const folder = folderWith({
      'shop.json': dashboard(),
      'broken.json': broken,
      'package.json': { name: 'x' },
    });
    expect(run(folder)).toBe(1);
    expect(printed()).toContain(`error O11Y1830 target-promql-rule: panel 'Load': ( is never closed
  --> dashboards/broken.json:`);
    expect(said).toBe('dashboards/package.json is no dashboard: left out\n');
  });

  it('ends in one problem for each file that is none, and lints the others', () => {
    const folder = folderWith({ 'a.json': '{ "panels": [', 'b.json': { name: 'x' }, 'c.json': broken });
    expect(
      run(folder, {}, ['dashboards/a.json', 'dashboards/b.json', 'dashboards/c.json', 'gone.json']),
    ).toBe(1);
    expect(printed().match(/^error \S+/gm)).toEqual(
      ['error O11Y2308:'.slice(0, -1), 'error O11Y2501', 'error O11Y2503', 'error O11Y1830'].map((text) =>
        text.endsWith('1830') ? text : `${text}:`,
      ),
    );
    expect(printed()).toContain('gone.json cannot be opened: there is no such file');
  });

  it('asks the definitions for matchers, too', () => {
    dashboardLint(root, [], { ...options, requireMatchers: ['cluster'] });
    expect(printed()).toContain('does not match cluster');
  });

  it('fails on warnings where it is told to', () => {
    const folder = folderWith({ 'shop.json': dashboard({ editable: true }) });
    expect(run(folder)).toBe(0);
    expect(run(folder, { strict: true })).toBe(1);
  });

  it('asks for the matchers that are named', () => {
    const folder = folderWith({ 'shop.json': dashboard() });
    run(folder, { requireMatchers: ['namespace'] });
    expect(printed()).toContain('does not match namespace');
  });

  it('knows the dashboards that are linted along', () => {
    const link = { links: [{ title: 'Other', url: '/d/broken' }] };
    const folder = folderWith({ 'shop.json': dashboard(link), 'broken.json': broken });
    run(folder);
    expect(printed()).not.toContain('unknown-dashboard');
    run(folder, {}, ['dashboards/shop.json']);
    expect(printed()).toContain('leads to the dashboard broken, which is not deployed');
  });

  describe('with a file .lint beside', () => {
    const lint = `exclusions:
  target-promql-rule:
    reason: Written in the language of another day.
    entries:
      - dashboard: Broken
  panel-units-rule:
    reason: Scores.
    entries:
      - dashboard: Shop
`;

    it('leaves out what is excluded, and tells exclusions of nothing', () => {
      const folder = folderWith({ 'shop.json': dashboard(), 'broken.json': broken, '.lint': lint });
      expect(run(folder)).toBe(0);
      expect(printed()).toContain(`warning O11Y1831: the waiver waives nothing: panel-units-rule finds nothing
  --> dashboards/.lint:9`);
      expect(printed()).toMatch(/, 1 waived\n$/);
    });

    it('says nothing about exclusions for dashboards that are not looked at', () => {
      const folder = folderWith({ 'shop.json': dashboard(), 'broken.json': broken, '.lint': lint });
      run(folder, {}, ['dashboards/broken.json']);
      expect(printed()).not.toContain('O11Y1831');
    });

    it('reads another file where it is named', () => {
      const folder = folderWith({ 'broken.json': broken });
      writeFileSync(join(folder, 'ours.yaml'), lint);
      expect(run(folder, { config: join(folder, 'ours.yaml') })).toBe(0);
      expect(run(folder, { config: join(folder, 'gone.yaml') })).toBe(1);
      expect(printed()).toContain('gone.yaml cannot be opened');
    });
  });

  describe('with --fix', () => {
    const json = dashboard({
      editable: true,
      panels: [panel({ targets: [query(selector), query(selector)] }), second({ id: 1 })],
    });

    it('mends the file, says what it did, and lints what is left', () => {
      const folder = folderWith({ 'shop.json': json });
      const path = join(folder, 'dashboards/shop.json');
      expect(run(folder, { fix: true })).toBe(0);
      expect(
        said,
      ).toBe(`fixed dashboards/shop.json: the dashboard cannot be edited in Grafana any more (uneditable-dashboard)
fixed dashboards/shop.json: the panel 'Other' gets the id 2 (panel-id)
fixed dashboards/shop.json: query 2 of the panel 'Load' is called B (ref-id)
`);
      expect(printed()).toBe('0 errors, 0 warnings\n');
      expect(existsSync(`${path}.part`)).toBe(false);
      const mended = readFileSync(path, 'utf8');
      run(folder, { fix: true });
      expect(readFileSync(path, 'utf8')).toBe(mended);
    });

    it('needs files to mend', async () => {
      const command = program().parseAsync(['dashboard', 'lint', '--fix'], { from: 'user' });
      await expect(command).rejects.toThrow('--fix mends files of JSON: name them');
    });

    it('leaves a file alone that cannot be read', () => {
      const folder = folderWith({ 'a.json': '{ "panels": [' });
      expect(run(folder, { fix: true })).toBe(1);
      expect(readFileSync(join(folder, 'dashboards/a.json'), 'utf8')).toBe('{ "panels": [');
    });
  });

  it('prints for machines', () => {
    const folder = folderWith({ 'broken.json': broken });
    run(folder, { format: 'sarif' });
    expect((JSON.parse(printed()) as Log).runs[0]?.results?.map(({ ruleId }) => ruleId)).toContain(
      'target-promql-rule',
    );
  });

  it('lists the rules, for people and machines', () => {
    expect(dashboardLint(root, [], { ...options, rules: true })).toBe(0);
    expect(printed()).toContain('panel-units-rule (warning)\n  Panels of numbers');
    expect(printed()).toContain('ref-id (error, --fix)');
    const before = printed().length;
    dashboardLint(root, [], { ...options, rules: true, format: 'json' });
    expect(JSON.parse(printed().slice(before)).rules).toContainEqual(
      expect.objectContaining({ id: 'ref-id', severity: 'error', fixable: true }),
    );
  });

  it('lints the dashboards that are defined where no file is given, and ours have nothing left', () => {
    expect(dashboardLint(root, [], { ...options, strict: true })).toBe(0);
  });
});

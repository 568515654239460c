import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { discoverer } from '../../src/discover/discover';
import { formatText } from '../../src/problems/format';
import { projectLoader } from '../../src/project';
import { projectWith } from '../support/project';
import { dashboard, service } from '../support/sources';

const panel = (title: string, expr: string): string =>
  `{ kind: 'stat', title: '${title}', description: 'x', unit: 'short', queries: [{ expr: '${expr}' }] }`;

const checkout = 'dashboards/shop/checkout.dashboard.ts';
const other = 'dashboards/shop/other.dashboard.ts';

const files = {
  [checkout]: dashboard(panel('Load', 'node_load1')),
  [other]: dashboard(panel('Load', 'node_load5')).replace(/title: '[^']*'/, "title: 'Other'"),
};

const save = (root: string, file: string, text: string): void => writeFileSync(join(root, file), text);

describe('a project that is read again', () => {
  it('runs nothing where nothing was saved, and has the very same definitions', () => {
    const read = discoverer(projectWith(files));
    const [first, second] = [read(), read()];
    expect(first.ran).toBeGreaterThan(2);
    expect(second.ran).toBe(0);
    for (const kind of ['teams', 'services', 'slos', 'alerts', 'environments', 'dashboards'] as const) {
      expect(second.model[kind]).toBe(first.model[kind]);
    }
    expect(second.model.runbooks).toBe(first.model.runbooks);
  });

  it('runs what was saved, and keeps the rest', () => {
    const root = projectWith(files);
    const read = discoverer(root);
    const before = read().model;
    save(root, checkout, dashboard(panel('Load of a minute', 'node_load1')));
    const { model, ran } = read();
    expect(ran).toBe(1);
    expect(model.services).toBe(before.services);
    const of = (file: string) => (each: { readonly file: string }) => each.file === file;
    expect(model.dashboards.find(of(other))).toBe(before.dashboards.find(of(other)));
    expect(model.dashboards.find(of(checkout))).toMatchObject({
      rows: [{ panels: [{ title: 'Load of a minute' }] }],
    });
    expect(model.dashboards.find(of(checkout))?.service).toBe(
      model.services.find(({ id }) => id === 'shop/checkout'),
    );
  });

  it('runs what imports it too, also by way of a file that is no definition', () => {
    const root = projectWith({
      ...files,
      'words.ts': "export const summary = 'sends mail';\n",
      'services/shop/mailer.service.ts': `import { summary } from '../../words';\n${service("tier: 'batch',\n  summary")}`,
    });
    const read = discoverer(root);
    read();
    save(root, 'words.ts', "export const summary = 'sends letters';\n");
    const { model, ran } = read();
    expect(ran).toBe(1);
    expect(model.services.find(({ name }) => name === 'mailer')).toMatchObject({ summary: 'sends letters' });
    save(root, 'services/shop/shop.team.ts', '');
    expect(read().problems.map(({ code }) => code)).toContain('O11Y1002');
  });

  it('says what a check of everything says, whatever is broken, mended, added and removed', async () => {
    const root = projectWith(files);
    const again = projectLoader(root);
    const changes: readonly (readonly [string, string | undefined])[] = [
      [checkout, dashboard(panel('Load', 'node_load1('))],
      [checkout, 'export default {\n'],
      [checkout, files[checkout] ?? ''],
      [other, files[checkout] ?? ''],
      [other, undefined],
      ['services/shop/checkout.service.ts', "throw new Error('no');\n"],
      ['services/shop/checkout.service.ts', service("tier: 'critical',\n  summary: 'takes orders'")],
      [other, dashboard(panel('Load', 'rate(node_load5[5m])'))],
    ];
    for (const [file, text] of changes) {
      if (text === undefined) rmSync(join(root, file));
      else save(root, file, text);
      const [{ problems }, whole] = [await again(), await projectLoader(root)()];
      expect(formatText(problems, { colour: false })).toBe(formatText(whole.problems, { colour: false }));
    }
  });
});

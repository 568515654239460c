import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectWith } from '../../support/project';
import { type Watching, watching } from '../../support/watching';

jest.setTimeout(60_000);

const root = projectWith({});
const file = join(root, 'dashboards/shop/checkout.dashboard.ts');
const source = readFileSync(file, 'utf8');

let command: Watching;

beforeAll(async () => {
  command = watching(root, 'check', '--watch');
  await command.until(/checking again what you save/);
});
afterAll(() => command.child.kill('SIGKILL'));

/** Saves, and gives what is printed then. */
const save = (text: string): Promise<string> => printedAfter(() => writeFileSync(file, text));

async function printedAfter(act: () => void, { output, until } = command): Promise<string> {
  const before = output();
  act();
  for (const words of [/\d warnings?\n/g, /checked in \d+ ms/g]) {
    await until(words, before.match(words)?.length);
  }
  return output().slice(before.length);
}

describe('o11y check --watch', () => {
  test('checks everything first', () => {
    expect(command.output()).toMatch(/0 errors, 0 warnings\n/);
    expect(command.output()).toMatch(/checked in \d+ ms, [2-9] files read anew\n/);
  });

  test('says what is wrong with what is saved, and that it is mended', async () => {
    const broken = await save(source.replace('sum(up)', 'sum(nothing_at_all)'));
    expect(broken).toMatch(/error O11Y1304: /);
    expect(broken).toMatch(/\n1 error, 0 warnings\n/);
    expect(broken).toMatch(/checked in \d+ ms, 1 file read anew\n/);
    expect(await save(source)).toMatch(/0 errors, 0 warnings\n/);
  });

  test('sees what is shared by definitions, outside of their folders', async () => {
    const helper = join(root, 'lib/query.ts');
    mkdirSync(join(root, 'lib'), { recursive: true });
    writeFileSync(helper, "export const expr = 'sum(up)';\n");
    const sharing = `import { expr } from '../../lib/query';\n${source.replace('"sum(up)"', 'expr')}`;
    expect(sharing).toContain('expr: expr');
    expect(await save(sharing)).toMatch(/0 errors, 0 warnings\n/);
    const broken = await printedAfter(() =>
      writeFileSync(helper, "export const expr = 'sum(nothing_at_all)';\n"),
    );
    expect(broken).toMatch(/error O11Y1304: /);
    expect(await printedAfter(() => rmSync(helper))).toMatch(/error O11Y1006: /);
    const mended = await printedAfter(() => writeFileSync(helper, "export const expr = 'sum(up)';\n"));
    expect(mended).toMatch(/0 errors, 0 warnings\n/);
    expect(await save(source)).toMatch(/0 errors, 0 warnings\n/);
  });

  test('sees data that definitions import as JSON', async () => {
    const data = join(root, 'lib/query.json');
    mkdirSync(join(root, 'lib'), { recursive: true });
    writeFileSync(data, '{ "expr": "sum(up)" }');
    const importing = `import query from '../../lib/query.json';\n${source.replace('"sum(up)"', 'query.expr')}`;
    expect(await save(importing)).toMatch(/0 errors, 0 warnings\n/);
    const broken = await printedAfter(() => writeFileSync(data, '{ "expr": "sum(nothing_at_all)" }'));
    expect(broken).toMatch(/error O11Y1304: /);
    expect(await save(source)).toMatch(/0 errors, 0 warnings\n/);
    rmSync(data);
  });

  test('sees a folder that is removed and made again', async () => {
    const folder = join(root, 'dashboards/shop');
    expect(await printedAfter(() => rmSync(folder, { recursive: true }))).toMatch(/0 errors/);
    await printedAfter(() => {
      mkdirSync(folder);
      writeFileSync(file, source);
    });
    expect(await save(source.replace('sum(up)', 'sum(nothing_at_all)'))).toMatch(/error O11Y1304: /);
    expect(await save(source)).toMatch(/0 errors, 0 warnings\n/);
  });

  test('ends when it is interrupted, as if nothing had happened', async () => {
    const ended = new Promise((done) => command.child.on('exit', done));
    command.child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  test('reads a file that must run as a module of its own, and what it imports, as they were saved', async () => {
    // Files that run together have no `__dirname`. Its length alone: the name of the folder may look like a random key.
    const text = `import { defineMetrics } from '#o11y';
import { type } from '../../type';

const description = String(__dirname.length);

export default defineMetrics({ metrics: { shop_opened_total: { type, description } } });
`;
    const metrics = 'services/shop/checkout.metrics.ts';
    const typeOf = (type: string): string => `export const type = '${type}';\n`;
    const alone = projectWith({ [metrics]: text, 'type.ts': typeOf('counter') });
    const other = watching(alone, 'check', '--watch');
    const saved = (changed: string): Promise<string> =>
      printedAfter(() => writeFileSync(join(alone, metrics), changed), other);
    try {
      await other.until(/checking again what you save/);
      expect(other.output()).toMatch(/0 errors, 0 warnings\n/);
      expect(await saved(text.replace('type,', "type: 'hands',"))).toMatch(/is 'hands'\n/);
      expect(await saved(text)).toMatch(/0 errors, 0 warnings\n/);
      writeFileSync(join(alone, 'type.ts'), typeOf('clock'));
      expect(await saved(text)).toMatch(/is 'clock'\n/);
    } finally {
      other.child.kill('SIGKILL');
    }
  });
});

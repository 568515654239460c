import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../../src/engines/run';

const root = join(__dirname, '../../..');
const folder = join(__dirname, '../../../.o11y/test-types');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const marker = '  // @ts-expect-error ';

/** What the compiler says of a file of this folder, by line, without what it only explains below. */
async function messagesOf(text: string): Promise<ReadonlyMap<number, string>> {
  mkdirSync(folder, { recursive: true });
  const config = { extends: '../../tsconfig.json', include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  writeFileSync(join(folder, 'mistakes.ts'), text);
  const { stdout } = await runProgram(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--pretty', 'false', '-p', folder],
    { cwd: root, timeoutMs: 60_000 },
  );
  return new Map(
    [...stdout.matchAll(/^.*mistakes\.ts\((\d+),\d+\): error TS\d+: (.*)$/gm)].map(([, line, message]) => [
      Number(line),
      message ?? '',
    ]),
  );
}

const source = readFileSync(join(__dirname, 'mistakes.ts'), 'utf8')
  .replaceAll("'../../../src/", "'../../src/")
  .replace("'./shop.metrics'", "'../../test/promql/build/shop.metrics'");

const mistakes = source
  .split('\n')
  .flatMap((line, index) =>
    line.startsWith(marker) ? [{ line: index + 2, expected: line.slice(marker.length) }] : [],
  );

describe('the compiler', () => {
  let messages: ReadonlyMap<number, string>;
  beforeAll(async () => {
    messages = await messagesOf(source.replaceAll('// @ts-expect-error', '//'));
  }, 60_000);

  it('says in one line what is wrong with a query', () => {
    expect(mistakes.length).toBeGreaterThan(15);
    expect([...messages.keys()]).toEqual(mistakes.map(({ line }) => line));
    // Of a metric that is misspelt it also lists what the file declares.
    const begun = mistakes.map(({ line, expected }) => messages.get(line)?.slice(0, expected.length));
    expect(begun).toEqual(mistakes.map(({ expected }) => expected));
  });

  it('names the metric that was meant', () => {
    expect([...messages.values()][0]).toMatch(/Did you mean 'shop_orders_total'\?$/);
  });
});

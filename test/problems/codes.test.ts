import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/discover/files';
import { codes, type ProblemCode } from '../../src/problems/codes';

const root = join(__dirname, '../..');
const known = Object.keys(codes) as readonly ProblemCode[];

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const mentionedIn = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.flatMap((file) => read(file).match(/O11Y\d{4}/g) ?? []));

const tests = listFiles(root, 'test').filter((file) => file.endsWith('.test.ts'));
const sources = ['src', 'scripts', 'demo']
  .flatMap((folder) => listFiles(root, folder))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('/codes.ts'));

describe('every problem code', () => {
  it.each(known)('%s has a page that begins with what it means', (code) => {
    const page = `docs/problems/${code}.md`;
    expect(existsSync(join(root, page))).toBe(true);
    expect(read(page).split('\n').slice(0, 2)).toEqual([`# ${code}: ${codes[code]}`, '']);
    expect(read(page).trimEnd().split('\n').length).toBeGreaterThan(2);
  });

  it('is used by the source and mentioned by a test', () => {
    const used = mentionedIn(sources);
    const tested = mentionedIn(tests);
    expect(known.filter((code) => !used.has(code))).toEqual([]);
    expect(known.filter((code) => !tested.has(code))).toEqual([]);
  });

  it('that is mentioned anywhere is known', () => {
    const pages = listFiles(root, 'docs/problems').map((file) => file.replace(/^.*\/(.*)\.md$/, '$1'));
    const mentioned = [...mentionedIn(sources), ...mentionedIn(listFiles(root, 'docs/problems'))];
    expect([...pages, ...mentioned].filter((code) => !(code in codes))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTree } from '../../src/render/write';
import { temporaryFolder } from '../support/folder';

describe('writing a tree', () => {
  const folder = temporaryFolder();
  const target = join(folder, 'out');

  it('replaces what an earlier one left, and leaves nothing beside it', () => {
    writeTree(target, new Map([['a/old.txt', 'old']]));
    writeTree(target, new Map([['b/new.txt', 'new']]));
    expect(readdirSync(target)).toEqual(['b']);
    expect(readFileSync(join(target, 'b/new.txt'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('keeps the old tree when the new one cannot be written', () => {
    const broken = new Map([
      ['file', 'text'],
      ['file/below', 'a file cannot be a folder'],
    ]);
    expect(() => writeTree(target, broken)).toThrow();
    expect(readFileSync(join(target, 'b/new.txt'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['out']);
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles, writeOneFile } from '../../src/cli/write-files';
import { temporaryFolder } from '../support/folder';
import { thrownProblems } from '../support/thrown';

describe('files that a command writes', () => {
  it('replace those that were there, in folders that are made for them', () => {
    const path = join(temporaryFolder(), 'a/b/page.html');
    writeOneFile(path, 'first');
    writeOneFile(path, 'second');
    expect(readFileSync(path, 'utf8')).toBe('second');
  });

  it('are refused in one problem where a folder stands, and leave nothing behind', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'page.html'));
    expect(await thrownProblems(() => writeOneFile(join(folder, 'page.html'), 'text'))).toEqual([
      {
        code: 'O11Y2309',
        severity: 'error',
        message: `${join(folder, 'page.html')} cannot be written: it is a folder`,
        expected: 'the path of a file in a folder that you may write to',
        fix: 'name another file',
      },
    ]);
    expect(readdirSync(folder)).toEqual(['page.html']);
  });

  const pseudo = '/proc/zz';
  (existsSync('/proc/self') ? it : it.skip)('are refused below a folder in which none can be made', () => {
    expect(() => writeFiles(pseudo, [{ path: 'a/b.ts', text: 'x' }])).toThrow(
      `O11Y2309: ${pseudo}/a/b.ts cannot be written: no folder can be made there`,
    );
  });

  it('are written all or not at all', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'taken'), 'a file');
    const files = [
      { path: 'first.ts', text: 'one' },
      { path: 'taken/second.ts', text: 'two' },
    ];
    expect(() => writeFiles(folder, files)).toThrow(
      `O11Y2309: ${join(folder, 'taken/second.ts')} cannot be written: a part of its path`,
    );
    expect(existsSync(join(folder, 'first.ts'))).toBe(false);
  });
});

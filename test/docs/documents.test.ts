import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../support/rendered';
import { codeBlocks, documents, links } from './markdown';
import { commandsOf, proofOf } from './shell';

const pages = documents('.', 'docs', 'docs/decisions', 'docs/problems', 'demo');

/** Languages whose blocks are compiled or executed, and those that only show something. */
const languages = ['ts', 'sh', 'yaml', 'text', 'json', 'hcl', ''];

describe('the documents', () => {
  it('are found', () => {
    expect(pages.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['README.md', 'docs/slo.md', 'docs/ci.md']),
    );
  });

  it.each(pages.map((page) => [page.file, page] as const))('%s links only to what exists', (file, page) => {
    const missing = links(page)
      .filter((target) => !/^(https?:|mailto:|#)/.test(target))
      .map((target) => target.replace(/#.*$/, ''))
      .filter((target) => !existsSync(join(root, dirname(file), target)));
    expect(missing).toEqual([]);
  });

  it.each(pages.map((page) => [page.file, page] as const))(
    '%s uses known languages for code',
    (_file, page) => {
      const unknown = codeBlocks(page).filter(({ language }) => !languages.includes(language));
      expect(unknown.map(({ line, language }) => `${line}: ${language}`)).toEqual([]);
    },
  );

  it('say of every command how it is proven', () => {
    const unproven = documents('.', 'docs', 'docs/decisions')
      .flatMap(codeBlocks)
      .filter(({ language }) => language === 'sh')
      .flatMap(({ file, line, text }) =>
        commandsOf(text).map((command) => ({ at: `${file}:${line}`, command })),
      )
      .filter(({ command }) => proofOf(command) === undefined);
    expect(unproven).toEqual([]);
  });

  it('would not pass with a command that nobody proves', () => {
    expect(proofOf('npm run nope')).toBeUndefined();
    expect(proofOf('rm -rf /')).toBeUndefined();
  });

  it('list every decision', () => {
    const listed = pages.find(({ file }) => file === 'docs/decisions/README.md')?.text ?? '';
    const decisions = pages.map(({ file }) => file).filter((file) => /^docs\/decisions\/\d/.test(file));
    expect(decisions.length).toBeGreaterThan(0);
    for (const file of decisions) expect(listed).toContain(`(${file.replace('docs/decisions/', '')})`);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { PageCode } from './page';

const page = join(__dirname, 'page');

const styles = ['preview.css', 'contents.css', 'navigation.css'];

/** The script of the page with what it needs of the charting library, and its style. Takes about half a second. */
export function bundlePage(): PageCode {
  const { outputFiles } = buildSync({
    entryPoints: [join(page, 'main.mjs')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const script = outputFiles.map(({ text }) => text).join('');
  return {
    // Inside an HTML document the end of the script must not be written in it.
    script: script.replaceAll('</script', '<\\/script'),
    style: styles.map((file) => readFileSync(join(page, file), 'utf8')).join('\n'),
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { PageCode } from './inline-head';

const page = join(__dirname, 'page');

const styles = ['colours.css', 'charts.css', 'preview.css', 'contents.css', 'navigation.css'] as const;

/** The script of the page with what it needs of the charting library, and its style. Takes about half a second. */
export function bundlePage(): PageCode {
  return {
    // Inside an HTML document the end of the script must not be written in it.
    script: bundle('main.mjs', 'iife').replaceAll('</script', '<\\/script'),
    style: styles.map(readStyle).join('\n'),
  };
}

/** A style sheet of the page, for others. */
export function readStyle(file: (typeof styles)[number]): string {
  return readFileSync(join(page, file), 'utf8');
}

/** How charts are drawn, as a module for other pages. */
export function bundleCharts(): string {
  return bundle('drawing.mjs', 'esm');
}

function bundle(file: string, format: 'iife' | 'esm'): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(page, file)],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

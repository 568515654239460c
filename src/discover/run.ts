import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Gives the default export of a file, or throws why there is none. */
type Run = () => unknown;

/**
 * One for each file, in their order. All files run as one program, which esbuild makes in one call: thousands of modules
 * cost Node and tsx three times as much. A file that cannot be read or throws would take the others along, so where there
 * is one, each is a module of its own.
 *
 * @param files relative to the root
 */
export function runsOf(root: string, files: readonly string[]): readonly Run[] {
  try {
    const values = runTogether(root, files);
    return values.map((value) => () => value);
  } catch {
    return files.map((file) => () => defaultOf(require(join(root, file))));
  }
}

function runTogether(root: string, files: readonly string[]): readonly unknown[] {
  const program = { exports: [] as readonly Run[] };
  // Not by `node:vm`: what it makes would be of another realm than what runs this, where that is jest.
  new Function('module', 'require', bundle(root, files))(program, createRequire(join(root, 'bundle.cjs')));
  return program.exports.map((run) => defaultOf(run()));
}

const defaultOf = (exported: unknown): unknown => (exported as { readonly default?: unknown }).default;

/** The text of a CommonJS module that exports one function for each file. */
function bundle(root: string, files: readonly string[]): string {
  // By way of a file: over its pipe esbuild hands over at most 16 MiB at once.
  const folder = mkdtempSync(join(tmpdir(), 'o11y-bundle-'));
  const outfile = join(folder, 'bundle.cjs');
  const runs = files.map((file) => `() => require(${JSON.stringify(`./${file}`)})`);
  try {
    buildSync({
      stdin: { contents: `module.exports = [${runs.join(',')}];`, resolveDir: root },
      bundle: true,
      outfile,
      platform: 'node',
      target: `node${process.versions.node}`,
      external: ['#o11y', '#o11y/*'],
      packages: 'external',
      minifyWhitespace: true,
      tsconfigRaw: '{}',
      logLevel: 'silent',
    });
    return readFileSync(outfile, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildFailure, buildSync } from 'esbuild';
import { importsBelow } from './imports';

/** Gives what a file exports, or throws why it exports nothing. */
type Run = () => { readonly default?: unknown };

/**
 * What gives the default export of each file or throws, in their order. All files run as one program, which esbuild makes
 * in one call: thousands of modules cost Node and tsx three times as much. A file that fails is a module of its own, and
 * so is what imports it: Node says where and why.
 *
 * @param files relative to the root
 */
export function runsOf(root: string, files: readonly string[]): readonly (() => unknown)[] {
  const together = runTogether(root, files);
  return files.map((file) => {
    const alone = (): unknown => (require(join(root, file)) as ReturnType<Run>).default;
    try {
      const exported = together.get(file)?.();
      return exported === undefined ? alone : () => exported.default;
    } catch {
      return alone;
    }
  });
}

/** By file; without those that esbuild cannot read, and what imports them. */
function runTogether(root: string, files: readonly string[]): ReadonlyMap<string, Run> {
  try {
    return program(root, files);
  } catch (error) {
    const failed = new Set((error as Partial<BuildFailure>).errors?.map(({ location }) => location?.file));
    const sound = files.filter(
      (file) => !failed.has(file) && ![...importsBelow(root, file)].some((below) => failed.has(below)),
    );
    try {
      return program(root, sound);
    } catch {
      return new Map();
    }
  }
}

function program(root: string, files: readonly string[]): ReadonlyMap<string, Run> {
  const made = { exports: [] as readonly Run[] };
  // Not by `node:vm`: what it makes would be of another realm than what runs this, where that is jest.
  new Function('module', 'require', bundle(root, files))(made, createRequire(join(root, 'bundle.cjs')));
  return new Map(made.exports.map((run, index) => [files[index] ?? '', run]));
}

/** The text of a CommonJS module that exports one function for each file. */
function bundle(root: string, files: readonly string[]): string {
  // By way of a file: over its pipe esbuild hands over at most 16 MiB at once.
  const folder = mkdtempSync(join(tmpdir(), 'o11y-bundle-'));
  const outfile = join(folder, 'bundle.cjs');
  const runs = files.map((file) => `() => require(${JSON.stringify(`./${file}`)})`);
  try {
    buildSync({
      stdin: { contents: `module.exports = [${runs.join(',')}];`, resolveDir: root },
      absWorkingDir: root,
      bundle: true,
      outfile,
      platform: 'node',
      target: `node${process.versions.node}`,
      external: ['#o11y', '#o11y/*'],
      packages: 'external',
      minifyWhitespace: true,
      tsconfigRaw: '{}',
      logLevel: 'silent',
      logLimit: 0,
    });
    return readFileSync(outfile, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { type BuildFailure, buildSync, type Metafile } from 'esbuild';
import { importsBelow } from './imports';

/** What a file exports. */
export type Exports = { readonly default?: unknown };

/** A file that can be run. */
export interface Run {
  /** Gives what the file exports, or throws why it exports nothing. */
  readonly exports: () => Exports;
  /** Files that it imports, itself or through others that are run with it, relative to the root; nothing where it runs alone, or nobody asks. */
  readonly imports?: ReadonlySet<string>;
}

/**
 * A run of each file, in their order. All files run as one program, which esbuild makes in one call: thousands of modules
 * cost Node and tsx three times as much. A file that fails is a module of its own, and so is what imports it: Node says
 * where and why.
 *
 * @param files relative to the root
 * @param kept what others export that are not run again; files that import them get this. Without it nobody asks what imports what
 */
export function runsOf(root: string, files: readonly string[], kept?: Kept): readonly Run[] {
  const together = runTogether(root, files, kept);
  const runs = files.map((file): Run | undefined => {
    const run = together.get(file);
    try {
      const exported = run?.exports();
      return run === undefined || exported === undefined ? undefined : { ...run, exports: () => exported };
    } catch {
      return undefined;
    }
  });
  forget(
    root,
    files.filter((_, index) => runs[index] === undefined),
  );
  return files.map((file, index) => runs[index] ?? { exports: () => require(join(root, file)) as Exports });
}

/** Node keeps what it has run alone, and what that imports, also when it was saved since. */
function forget(root: string, files: readonly string[]): void {
  // As Node names modules, which follows links.
  const real = realpathSync(root);
  for (const file of files.flatMap((each) => [each, ...importsBelow(root, each)]))
    delete require.cache[join(real, file)];
}

type Kept = ReadonlyMap<string, { readonly exports: Exports }>;

/** By file; without those that esbuild cannot read, and what imports them. */
function runTogether(root: string, files: readonly string[], kept?: Kept): ReadonlyMap<string, Run> {
  if (files.length === 0) return new Map();
  // As esbuild names files, which follows links.
  const real = realpathSync(root);
  try {
    return program(real, files, kept);
  } catch (error) {
    const failed = new Set((error as Partial<BuildFailure>).errors?.map(({ location }) => location?.file));
    const sound = files.filter(
      (file) => !failed.has(file) && ![...importsBelow(root, file)].some((below) => failed.has(below)),
    );
    try {
      return program(real, sound, kept);
    } catch {
      return new Map();
    }
  }
}

function program(root: string, files: readonly string[], kept?: Kept): ReadonlyMap<string, Run> {
  const { text, imports, fileOf } = bundle(root, files, kept);
  const made = { exports: [] as readonly Run['exports'][] };
  const load = createRequire(join(root, 'bundle.cjs'));
  const require = (name: string): unknown => kept?.get(fileOf(name))?.exports ?? load(name);
  // Not by `node:vm`: what it makes would be of another realm than what runs this, where that is jest.
  new Function('module', 'require', text)(made, require);
  return new Map(
    made.exports.map((exports, index) => {
      const file = files[index] ?? '';
      return [file, imports === undefined ? { exports } : { exports, imports: below(imports, file) }];
    }),
  );
}

type Imports = ReadonlyMap<string, readonly string[]>;

interface Bundle {
  /** Of a CommonJS module that exports one function for each file. */
  readonly text: string;
  /** Files that each file imports itself, relative to the root. */
  readonly imports?: Imports;
  /** Relative to the root, of a file that is kept, by the name that the bundle requires. */
  readonly fileOf: (name: string) => string;
}

function bundle(root: string, files: readonly string[], kept?: Kept): Bundle {
  // By way of a file: over its pipe esbuild hands over at most 16 MiB at once.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'o11y-bundle-')));
  const outfile = join(folder, 'bundle.cjs');
  const runs = files.map((file) => `() => require(${JSON.stringify(`./${file}`)})`);
  const fileOf = (name: string): string => relative(root, resolve(folder, name)).replaceAll('\\', '/');
  try {
    const { metafile } = buildSync({
      stdin: { contents: `module.exports = [${runs.join(',')}];`, resolveDir: root },
      absWorkingDir: root,
      bundle: true,
      outfile,
      platform: 'node',
      target: `node${process.versions.node}`,
      external: ['#o11y', '#o11y/*', ...[...(kept?.keys() ?? [])].map((file) => `./${file}`)],
      packages: 'external',
      minifyWhitespace: true,
      metafile: kept !== undefined,
      tsconfigRaw: '{}',
      logLevel: 'silent',
      logLimit: 0,
    });
    const text = readFileSync(outfile, 'utf8');
    return metafile === undefined ? { text, fileOf } : { text, imports: importsIn(metafile, fileOf), fileOf };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file itself only in a circle. */
function below(imports: Imports, file: string, found = new Set<string>()): ReadonlySet<string> {
  for (const next of imports.get(file) ?? []) {
    if (found.has(next)) continue;
    found.add(next);
    below(imports, next, found);
  }
  return found;
}

/** What is kept is named from the folder of the bundle, packages as they are. */
function importsIn({ inputs }: Metafile, fileOf: Bundle['fileOf']): Imports {
  return new Map(
    Object.entries(inputs).map(([file, { imports }]) => [
      file,
      imports.flatMap(({ path, external }) => {
        if (external !== true) return [path];
        return path.startsWith('.') ? [fileOf(path)] : [];
      }),
    ]),
  );
}

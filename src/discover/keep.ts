import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedFile } from './load';
import type { Exports } from './run';

/** A definition file that was run and is right. */
export interface Module {
  readonly loaded: LoadedFile;
  readonly exports: Exports;
  /** Every file that it imports, itself or through others, relative to the root. */
  readonly imports: ReadonlySet<string>;
}

/** What is known of a project's files since they were run. */
export interface Memory {
  readonly modules: ReadonlyMap<string, Module>;
  readonly stamps: Stamps;
}

/** By file: another stamp says that the file was saved, or removed. */
type Stamps = ReadonlyMap<string, string>;

export const nothing: Memory = { modules: new Map(), stamps: new Map() };

/** @param files that are definitions now */
export function stampsOf(root: string, files: readonly string[], { stamps }: Memory): Stamps {
  return new Map([...new Set([...files, ...stamps.keys()])].map((file) => [file, stampOf(root, file)]));
}

/** Modules that were not saved since, and import nothing that was or that is to be run again. */
export function keptModules(
  files: readonly string[],
  { modules, stamps }: Memory,
  now: Stamps,
): ReadonlyMap<string, Module> {
  const again = new Set([
    ...[...stamps].flatMap(([file, stamp]) => (now.get(file) === stamp ? [] : [file])),
    ...files.filter((file) => !modules.has(file)),
  ]);
  return new Map(
    files.flatMap((file) => {
      const module = modules.get(file);
      if (module === undefined || again.has(file)) return [];
      return [...module.imports].some((each) => again.has(each)) ? [] : [[file, module] as const];
    }),
  );
}

/** @param now stamps that were taken before anything was run: what is saved meanwhile is seen next time */
export function remembered(root: string, modules: ReadonlyMap<string, Module>, now: Stamps): Memory {
  const made = new Set([...modules].flatMap(([file, { imports }]) => [file, ...imports]));
  return { modules, stamps: new Map([...made].map((file) => [file, now.get(file) ?? stampOf(root, file)])) };
}

function stampOf(root: string, file: string): string {
  const stats = statSync(join(root, file), { throwIfNoEntry: false });
  return stats === undefined ? 'gone' : [stats.mtimeMs, stats.size, stats.ino].join(' ');
}

import { layout } from '../model/layout';
import type { Model } from '../model/model';
import { type Salvaged, salvage } from '../model/salvage';
import type { Problem, PropertyPath } from '../problems/problem';
import { type Linked, linkFiles } from './link';
import type { ParsedFile } from './link-kinds';
import type { LoadedFile } from './load';

/**
 * Definitions whose shape is wrong, or that of what they refer to, as far as they can be read: not to be compiled, but their queries
 * can be checked.
 */
export interface Unfinished extends Pick<Model, 'alerts' | 'slos' | 'dashboards'> {
  /** Where in its file something of a definition stands. */
  readonly origin: (file: string, path: PropertyPath) => PropertyPath;
  /** Keys of the definition in a file of which something is left out. */
  readonly cut: (file: string) => ReadonlySet<string | number>;
}

const nothingCut: ReadonlySet<string> = new Set();

const none: Unfinished = {
  alerts: [],
  slos: [],
  dashboards: [],
  origin: (_, path) => path,
  cut: () => nothingCut,
};

/** @param refused files with a default export whose shape is wrong */
export function readUnfinished(
  refused: readonly LoadedFile[],
  files: readonly ParsedFile[],
  linked: Linked,
  identify: (file: LoadedFile) => { readonly id: string; readonly name: string },
): Unfinished {
  if (refused.length === 0) return none;
  const salvaged = refused.flatMap((file): readonly (readonly [LoadedFile, Salvaged])[] => {
    const found = salvage(file.kind, file.value, file.file);
    return found === undefined ? [] : [[file, found]];
  });
  const byFile = new Map(salvaged.map(([{ file }, found]) => [file, found]));
  const read = salvaged.map(([file, { input }]) => ({ ...file, ...identify(file), input }) as ParsedFile);
  const all = linkFiles([...files, ...read], linked);
  const leftOut = <T>(of: (from: Linked) => readonly T[]): readonly T[] => {
    const finished = new Set(of(linked));
    return of(all).filter((each) => !finished.has(each));
  };
  return {
    alerts: leftOut(({ alerts }) => alerts),
    slos: leftOut(({ slos }) => slos),
    dashboards: leftOut(({ dashboards }) => dashboards),
    origin: (file, path) => byFile.get(file)?.origin(path) ?? path,
    cut: (file) => byFile.get(file)?.cut ?? nothingCut,
  };
}

const emitting = [layout.metrics, layout.service, layout.slo].map(({ suffix }) => suffix);
const suffixes = Object.values(layout).map(({ suffix }) => suffix);

/** Whether a problem may keep something from being known that emits metrics: also where nobody knows what a file is. */
export function hidesMetrics({ at }: Problem): boolean {
  const { file = '' } = at ?? {};
  const ends = (suffix: string): boolean => file.endsWith(suffix);
  return emitting.some(ends) || !suffixes.some(ends);
}

import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import {
  type Engine,
  type EngineName,
  type EngineOrigin,
  type EngineSet,
  engineNames,
  fileNames,
  type OnStep,
} from './engine';
import { runProgramSync } from './run';
import { parseVersionLine } from './version';

export interface FindOptions {
  /** A folder the user named; programs may be in it or in its `bin/`. */
  readonly given?: { readonly dir: string } | undefined;
  /** The value of `PATH`; empty to look elsewhere only. */
  readonly path: string;
  /** The project's own folder, filled by `npm run engines`. */
  readonly enginesDir: string;
  /** @default all of them */
  readonly names?: readonly EngineName[];
  readonly onStep?: OnStep;
}

interface Place {
  readonly origin: EngineOrigin;
  readonly label: string;
  readonly folders: readonly string[];
}

const versionTimeoutMs = 10_000;

/** Looks for each engine in the given folder, then in `PATH`, then in the project's folder; the first that answers wins. */
export function findEngines(options: FindOptions): EngineSet {
  const { names = engineNames, onStep = () => {} } = options;
  const found = new Map<EngineName, Engine>();
  for (const place of placesOf(options)) {
    const missing = names.filter((name) => !found.has(name));
    if (missing.length === 0) break;
    const here = missing.flatMap((name) => findIn(place, name, onStep) ?? []);
    for (const engine of here) found.set(engine.name, engine);
    onStep(`${place.label}: ${here.length === 0 ? 'nothing' : here.map(describeEngine).join(', ')}`);
  }
  return Object.fromEntries(found);
}

/** `promtool 2.42.0`, for lines and tables. */
export function describeEngine(engine: Engine): string {
  return `${engine.name} ${engine.version?.text ?? '(version unknown)'}`;
}

function placesOf({ given, path, enginesDir }: FindOptions): readonly Place[] {
  const inPath = path.split(delimiter).filter((folder) => folder !== '');
  return [
    ...(given === undefined
      ? []
      : [
          {
            origin: 'given',
            label: `folder ${given.dir}`,
            folders: [given.dir, join(given.dir, 'bin')],
          } as const,
        ]),
    ...(inPath.length === 0 ? [] : [{ origin: 'path', label: 'PATH', folders: inPath } as const]),
    { origin: 'project', label: `project folder ${enginesDir}`, folders: [join(enginesDir, 'bin')] },
  ];
}

function findIn(place: Place, name: EngineName, onStep: OnStep): Engine | undefined {
  const candidates = place.folders
    .flatMap((folder) => fileNames[name].map((file) => resolve(folder, file)))
    .filter(isProgram);
  for (const path of candidates) {
    const answer = askVersion(path);
    if (answer?.program === name) return { name, path, version: answer.version, origin: place.origin };
    onStep(`${path} does not answer --version like ${name}, passed over`);
  }
  return undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function askVersion(path: string): ReturnType<typeof parseVersionLine> {
  const { stdout, stderr } = runProgramSync(path, ['--version'], versionTimeoutMs);
  return parseVersionLine(`${stdout}\n${stderr}`);
}

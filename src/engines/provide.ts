import { isNativeError } from 'node:util/types';
import type { Problem } from '../problems/problem';
import { type EngineName, type EngineSet, engineNames, missingFrom } from './engine';
import { type FindOptions, findEngines } from './find';
import { type Attempt, emptyFolder, missingEngines } from './missing';
import { type Source, SourceUnavailable } from './source';

export interface ProvideOptions extends FindOptions {
  /** False refuses to download anything. */
  readonly install: boolean;
  /** Asked in this order. */
  readonly sources: readonly Source[];
}

export interface Provided {
  readonly engines: EngineSet;
  /** Empty, or one error that says what is missing and how to get it. */
  readonly problems: readonly Problem[];
}

/**
 * Finds the engines and fills the project's folder with those that no place has, source after source.
 * @throws ProblemError O11Y2002 when a download does not match its checksum
 */
export async function provideEngines(options: ProvideOptions): Promise<Provided> {
  const { names = engineNames, onStep = () => {}, install, sources } = options;
  let engines = findEngines(options);
  if (options.given !== undefined && !Object.values(engines).some(({ origin }) => origin === 'given')) {
    return { engines, problems: [emptyFolder(options.given.dir, names)] };
  }
  const attempts: Attempt[] = [];
  for (const source of install ? sources : []) {
    const missing = missingFrom(engines, names);
    if (missing.length === 0) break;
    const reason = await attempt(source, missing, options);
    if (reason !== undefined) {
      onStep(`${source.label}: ${reason}`);
      attempts.push({ label: source.label, reason });
      continue;
    }
    engines = {
      ...engines,
      ...findEngines({ path: '', enginesDir: options.enginesDir, names: missing, onStep }),
    };
    const left = missingFrom(engines, missing);
    if (left.length > 0)
      attempts.push({ label: source.label, reason: `brought no working ${left.join(', ')}` });
  }
  const missing = missingFrom(engines, names);
  return {
    engines,
    problems: missing.length === 0 ? [] : [missingEngines(missing, install ? attempts : 'refused')],
  };
}

/** Why the source cannot help, or undefined when it did. */
async function attempt(
  source: Source,
  missing: readonly EngineName[],
  { enginesDir, onStep = () => {} }: ProvideOptions,
): Promise<string | undefined> {
  onStep(`${source.label}: fetching ${missing.join(', ')}`);
  try {
    await source.fill({ enginesDir, missing, onStep });
    return undefined;
  } catch (error) {
    if (error instanceof SourceUnavailable || isSystemError(error)) return error.message;
    throw error;
  }
}

/** A full disk, a folder that may not be written: the machine's fault, told in the same way. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return isNativeError(error) && 'syscall' in error;
}

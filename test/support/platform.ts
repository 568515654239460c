import type { LocalEnvironment, Model } from '../../src/model/model';
import type { Engines } from '../../src/up/engines';
import { claimFolder } from '../../src/up/leftovers';
import type { Lifetime } from '../../src/up/lifetime';
import type { Parts } from '../../src/up/parts';
import { type Platform, platformFiles, startPlatform } from '../../src/up/platform';
import { printSteps } from '../../src/up/steps';

interface Quiet {
  readonly model: Model;
  readonly environment: LocalEnvironment;
  readonly engines: Engines;
  readonly lifetime: Lifetime;
  readonly parts: Parts;
}

/** What `up` starts, in a folder, without its lines of progress. */
export async function startQuietly(folder: string, { lifetime, ...given }: Quiet): Promise<Platform> {
  const files = platformFiles(folder, given.environment);
  const { onStarted } = await lifetime.own(() => claimFolder(files.record));
  const steps = printSteps({ write: () => true }, { signal: lifetime.signal });
  return startPlatform({ ...given, files, steps, lifetime, onStarted });
}

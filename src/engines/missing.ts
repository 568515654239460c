import type { Problem } from '../problems/problem';
import { debianPrograms } from './debian-launcher';
import type { EngineName } from './engine';
import { releasesWith } from './releases';

/** One source that was asked and could not help. */
export interface Attempt {
  readonly label: string;
  readonly reason: string;
}

/** Everything failed, or was not allowed: says what was tried and what to install by hand. */
export function missingEngines(
  missing: readonly EngineName[],
  attempts: readonly Attempt[] | 'refused',
): Problem {
  const tried =
    attempts === 'refused'
      ? 'nothing was downloaded because of --no-install'
      : attempts.map(({ label, reason }) => `${label}: ${reason}`).join('; ');
  return {
    code: 'O11Y2001',
    severity: 'error',
    message: `${missing.join(', ')} not found (${tried})`,
    expected: 'each of them in the folder given with --engines, in PATH or in .engines/bin',
    fix: `Install by hand. ${handInstructions(missing)}`,
  };
}

function handInstructions(missing: readonly EngineName[]): string {
  const debian = [...new Set(missing.map((name) => debianPrograms[name].packages[0]))].join(' ');
  const wanted = releasesWith(missing);
  const formulae = wanted.flatMap(({ formula }) => formula ?? []).join(' ');
  const archives = wanted.map(({ project, version }) => `${project} ${version}`).join(', ');
  return [
    `Debian and Ubuntu: apt-get install ${debian}.`,
    ...(formulae === '' ? [] : [`macOS: brew install ${formulae}.`]),
    `Anything else: put the programs of ${archives} from https://prometheus.io/download/ into one folder and pass --engines <folder>.`,
  ].join(' ');
}

/** A folder named by the user that holds no engine is a mistake to mend, not one to pass over. */
export function emptyFolder(dir: string, names: readonly EngineName[]): Problem {
  return {
    code: 'O11Y2003',
    severity: 'error',
    message: `no engine that is needed was found in ${dir}`,
    expected: `a folder that holds one of ${names.join(', ')}, or has them in its bin/`,
    fix: 'Correct --engines (or O11Y_ENGINES), or leave it out to use PATH and .engines.',
  };
}

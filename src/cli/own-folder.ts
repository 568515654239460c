import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemError } from '../problems/problem';

/**
 * A folder that a command replaces whole must be missing, empty, or one that the command has written before.
 * @param marker a file that only such a folder holds
 */
export function assertOwnFolder(command: string, folder: string, marker: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, marker))) return;
  throw new ProblemError([
    {
      code: 'O11Y2201',
      severity: 'error',
      message: `${folder} holds files that ${command} has not written`,
      expected: `a new or empty folder, or one of an earlier ${command}: it is replaced whole`,
      fix: 'choose another folder with --out',
    },
  ]);
}

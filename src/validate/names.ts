import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';

/** Characters of a folder's title in the database of Grafana. */
const longestFolder = 189;

/** Names that people gave and that Grafana stores; those of files are checked when they are found. */
export function validateNames({ teams }: Model): readonly Problem[] {
  return teams
    .filter(({ displayName }) => displayName.length > longestFolder)
    .map(({ displayName, file }) => ({
      code: 'O11Y1009',
      severity: 'error',
      message: `the name of the team has ${displayName.length} characters: '${displayName.slice(0, 40)}...'`,
      at: { file, path: ['displayName'] },
      expected: `at most ${longestFolder}: it becomes the title of a folder in Grafana`,
      fix: 'write the name that people say',
    }));
}

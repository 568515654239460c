import type { Model } from '../model/model';
import { ProblemError } from '../problems/problem';

/** @throws ProblemError O11Y2207 where no team has the id that was given on the command line */
export function assertTeam(team: string, { teams }: Pick<Model, 'teams'>): void {
  if (teams.some(({ id }) => id === team)) return;
  throw new ProblemError([
    {
      code: 'O11Y2207',
      severity: 'error',
      message: `there is no team '${team}'`,
      expected: `one of ${teams.map(({ id }) => id).join(', ')}`,
      fix: `write it first: npm run new -- team ${team}`,
    },
  ]);
}

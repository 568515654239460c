import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformTeam } from '../../alerting/alertmanager';
import { ProblemError } from '../../problems/problem';
import { loadModel } from '../../project';
import { renderCodeOwners } from '../../report/code-owners';
import { say } from '../report';

/** Where GitLab and GitHub both look. */
export const codeOwnersFile = 'CODEOWNERS';

/** `o11y codeowners`: writes who reviews what; with `--check` it only says whether the file is right. */
export async function codeOwners(root: string, options: { readonly check: boolean }): Promise<number> {
  const { teams } = loadModel(root);
  const file = join(root, codeOwnersFile);
  const text = renderCodeOwners(teams, platformTeam);
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (options.check) {
    if (current !== text) throw stale(current);
  } else {
    writeFileSync(file, text);
  }
  say(`${codeOwnersFile} is what ${teams.length} teams say`);
  return 0;
}

function stale(current: string | undefined): ProblemError {
  return new ProblemError([
    {
      code: 'O11Y2211',
      severity: 'error',
      message: `${codeOwnersFile} ${current === undefined ? 'is missing' : 'differs from the teams'}`,
      at: { file: codeOwnersFile },
      expected: 'what is generated from services/*/*.team.ts',
      fix: 'Run npm run codeowners and commit the file.',
    },
  ]);
}

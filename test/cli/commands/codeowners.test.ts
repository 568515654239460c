import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOwners } from '../../../src/cli/commands/codeowners';
import { renderCodeOwners } from '../../../src/report/code-owners';
import { team } from '../../support/model';
import { projectWith } from '../../support/project';
import { root } from '../../support/rendered';
import { thrownProblems } from '../../support/thrown';

beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

describe('CODEOWNERS', () => {
  it('gives each team its folders, and the platform team the rest', () => {
    const platform = { ...team, id: 'platform', codeOwners: ['@platform', '@sre'] };
    expect(
      renderCodeOwners([platform, team], 'platform'),
    ).toBe(`# Generated from services/*/*.team.ts by \`npm run codeowners\`.
* @platform @sre
/services/platform/ @platform @sre
/alert-rules/platform/ @platform @sre
/dashboards/platform/ @platform @sre
/runbooks/platform/ @platform @sre
/services/shop/ @shop
/alert-rules/shop/ @shop
/dashboards/shop/ @shop
/runbooks/shop/ @shop
`);
  });

  it('of this repository is what its teams say', async () => {
    await expect(codeOwners(root, { check: true })).resolves.toBe(0);
  });

  it('is written, accepted, and refused once somebody has edited it', async () => {
    const project = projectWith({});
    const file = join(project, 'CODEOWNERS');
    const [missing] = await thrownProblems(() => codeOwners(project, { check: true }));
    expect(missing).toMatchObject({ code: 'O11Y2211', message: 'CODEOWNERS is missing' });
    await codeOwners(project, { check: false });
    await expect(codeOwners(project, { check: true })).resolves.toBe(0);
    writeFileSync(file, `${readFileSync(file, 'utf8')}/src/ @somebody\n`);
    await expect(thrownProblems(() => codeOwners(project, { check: true }))).resolves.toEqual([
      {
        code: 'O11Y2211',
        severity: 'error',
        message: 'CODEOWNERS differs from the teams',
        at: { file: 'CODEOWNERS' },
        expected: 'what is generated from services/*/*.team.ts',
        fix: 'Run npm run codeowners and commit the file.',
      },
    ]);
  });
});

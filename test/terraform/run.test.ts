import { join } from 'node:path';
import { runTerraform } from '../../src/terraform/run';
import { temporaryFolder, writeProgram } from '../support/folder';
import { thrownProblems } from '../support/thrown';

describe('a Terraform that is killed', () => {
  it('is not taken for one that refuses what it printed last', async () => {
    const folder = temporaryFolder();
    const command = writeProgram(
      join(folder, 'terraform'),
      'echo "helm_release.kps: Modifying..."; kill -9 $$',
    );
    const binary = { command, product: 'terraform', version: '1.11.4' } as const;
    const call = { binary, stack: 'prod-metrics', folder, env: process.env };
    expect(await thrownProblems(() => runTerraform(call, ['apply']))).toEqual([
      {
        code: 'O11Y2109',
        severity: 'error',
        message: 'stack prod-metrics: Terraform was killed before it was done',
        expected: 'a run that ends by itself',
        fix: 'Plan again: what is missing shows in the plan.',
      },
    ]);
  });
});

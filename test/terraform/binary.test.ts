import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTerraform } from '../../src/terraform/binary';
import { thrownProblems } from '../support/thrown';
import { temporaryProject } from '../support/tiny-app';

const { root } = temporaryProject();

function fakeBinary(output: string): string {
  const file = join(root(), 'binary');
  writeFileSync(file, `#!/bin/sh\ncat <<'EOF'\n${output}\nEOF\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('finding Terraform', () => {
  it.each([
    ['Terraform v1.11.4\non linux_amd64', { product: 'terraform', version: '1.11.4' }],
    ['OpenTofu v1.10.6\non linux_amd64', { product: 'opentofu', version: '1.10.6' }],
  ])('tells the products apart by %j', async (output, expected) => {
    const command = fakeBinary(output);
    const env = { ...process.env, TERRAFORM_BINARY_NAME: command };
    await expect(findTerraform(env)).resolves.toEqual({ command, ...expected });
  });

  it('says what to install when there is none', async () => {
    const env = { ...process.env, TERRAFORM_BINARY_NAME: 'terraform-that-is-not-there' };
    expect(await thrownProblems(() => findTerraform(env))).toEqual([
      {
        code: 'O11Y2101',
        severity: 'error',
        message: "'terraform-that-is-not-there' does not run",
        expected: 'Terraform or OpenTofu, 1.10 or later, on PATH',
        fix: 'Install Terraform, or name the binary: TERRAFORM_BINARY_NAME=tofu.',
      },
    ]);
  });

  it('does not take another program for it', async () => {
    const env = { ...process.env, TERRAFORM_BINARY_NAME: fakeBinary('hello') };
    expect(await thrownProblems(() => findTerraform(env))).toHaveLength(1);
  });
});

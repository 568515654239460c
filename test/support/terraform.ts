import { spawnSync } from 'node:child_process';

const name = process.env['TERRAFORM_BINARY_NAME'] ?? 'terraform';

/** The binary that the driver would use; nothing where there is none. */
export const terraform = spawnSync(name, ['version'], { stdio: 'ignore' }).status === 0 ? name : undefined;

/** `describe`, or a skipped block that says why. */
export function describeWithTerraform(title: string, tests: () => void): void {
  if (terraform === undefined) {
    describe.skip(`${title} [skipped: no ${name} on PATH]`, tests);
  } else {
    describe(title, tests);
  }
}

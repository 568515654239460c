import { ProblemError } from '../problems/problem';
import { terraformMissing } from './problems';
import { runProcess } from './process';

export type Env = Readonly<Record<string, string | undefined>>;

export interface TerraformBinary {
  /** What is called: a name on `PATH` or a path. */
  readonly command: string;
  /** Their lock files differ, so that one is not used for the other. */
  readonly product: 'terraform' | 'opentofu';
  readonly version: string;
}

/**
 * The binary that `TERRAFORM_BINARY_NAME` names, as for the `cdktf` command; `terraform` where it names none.
 * Only the plain text of `version` tells which product it is.
 */
export async function findTerraform(env: Env): Promise<TerraformBinary> {
  const command = env['TERRAFORM_BINARY_NAME'] ?? 'terraform';
  const { exitCode, stdout } = await runProcess(command, ['version'], {
    env: { ...env, CHECKPOINT_DISABLE: '1' },
    timeoutMs: 30_000,
  });
  const [, product, version] = /^(Terraform|OpenTofu) v(\S+)/m.exec(exitCode === 0 ? stdout : '') ?? [];
  if (version === undefined) {
    throw new ProblemError([terraformMissing(command)]);
  }
  return { command, product: product === 'OpenTofu' ? 'opentofu' : 'terraform', version };
}

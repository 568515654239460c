import { execa } from 'execa';
import { ProblemError } from '../problems/problem';
import { terraformMissing } from './problems';

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
  const { stdout, failed } = await execa(command, ['version'], {
    env: { ...env, CHECKPOINT_DISABLE: '1' },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
  });
  const [, product, version] = /^(Terraform|OpenTofu) v(\S+)/m.exec(failed ? '' : stdout) ?? [];
  if (version === undefined) {
    throw new ProblemError([terraformMissing(command)]);
  }
  return { command, product: product === 'OpenTofu' ? 'opentofu' : 'terraform', version };
}

import { ProblemError } from '../problems/problem';
import type { Env, TerraformBinary } from './binary';
import { explainFailure } from './failures';
import { kubeEnvironment } from './kubeconfig';
import { terraformKilled } from './problems';
import { runProcess } from './process';

export interface TerraformCall {
  readonly binary: TerraformBinary;
  readonly stack: string;
  /** Where the stack's `cdk.tf.json` is. */
  readonly folder: string;
  readonly env: Env;
}

/** Runs one Terraform command and returns what it printed. Throws a {@link ProblemError} when it fails. */
export async function runTerraform(
  { binary, stack, folder, env }: TerraformCall,
  args: readonly string[],
  onLine?: (line: string) => void,
): Promise<string> {
  const { kind, exitCode, stdout, stderr } = await runProcess(binary.command, args, {
    cwd: folder,
    env: terraformEnvironment(env),
    ...(onLine === undefined ? {} : { onLine }),
  });
  if (kind === 'ended' && exitCode === undefined) throw new ProblemError([terraformKilled(stack)]);
  if (exitCode !== 0) throw new ProblemError([explainFailure(stack, stderr === '' ? stdout : stderr)]);
  return stdout;
}

function terraformEnvironment(env: Env): Env {
  return { ...env, ...kubeEnvironment(env), TF_IN_AUTOMATION: '1', TF_INPUT: '0', CHECKPOINT_DISABLE: '1' };
}

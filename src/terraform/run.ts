import { execa } from 'execa';
import { ProblemError } from '../problems/problem';
import type { Env, TerraformBinary } from './binary';
import { explainFailure } from './failures';
import { kubeEnvironment } from './kubeconfig';

export interface TerraformCall {
  readonly binary: TerraformBinary;
  readonly stack: string;
  /** Where the stack's `cdk.tf.json` is. */
  readonly folder: string;
  readonly env: Env;
}

/** Runs one Terraform command and returns what it printed. Throws a {@link ProblemError} when it fails. */
export async function runTerraform(
  call: TerraformCall,
  args: readonly string[],
  onLine?: (line: string) => void,
): Promise<string> {
  const child = execa(call.binary.command, args, {
    cwd: call.folder,
    env: terraformEnvironment(call.env),
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    // A second signal makes Terraform drop everything, its state included: it gets the terminal's and no other.
    cleanup: false,
    maxBuffer: 1_000_000_000,
  });
  const release = outliveSignals((signal) => child.kill(signal));
  try {
    if (onLine !== undefined) {
      for await (const line of child) onLine(line);
    }
    const { failed, stdout, stderr } = await child;
    if (failed) {
      throw new ProblemError([explainFailure(call.stack, stderr === '' ? stdout : stderr)]);
    }
    return stdout;
  } finally {
    release();
  }
}

/** Lets Terraform stop in order and write its state, and ends only then. */
function outliveSignals(forward: (signal: NodeJS.Signals) => void): () => void {
  // Ctrl-C reaches every process of the terminal; what a CI runner sends reaches only us.
  const onInterrupt = (): void => {};
  const onTerminate = (): void => forward('SIGTERM');
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  return () => {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onTerminate);
  };
}

function terraformEnvironment(env: Env): Env {
  return { ...env, ...kubeEnvironment(env), TF_IN_AUTOMATION: '1', TF_INPUT: '0', CHECKPOINT_DISABLE: '1' };
}

import { execa } from 'execa';
import { ProblemError } from '../problems/problem';
import type { Env } from './binary';
import { kubectlEnvironment } from './kubeconfig';
import { kubectlMissing } from './problems';

export interface KubectlOptions {
  readonly env: Env;
  /** @default the current one of the kubeconfig */
  readonly context?: string;
  /** What it is needed for, to say so when it is missing: "to see whether ...". */
  readonly purpose: string;
}

export type KubectlResult =
  | { readonly kind: 'ok'; readonly stdout: string }
  /** `reason`: the last line that kubectl printed. */
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Asks the cluster with the user's own client: it knows every way to log in. Throws a {@link ProblemError} only
 * when it is not installed.
 */
export async function kubectl(args: readonly string[], options: KubectlOptions): Promise<KubectlResult> {
  const context = options.context === undefined ? [] : ['--context', options.context];
  const result = await execa('kubectl', [...context, '--request-timeout=10s', ...args], {
    env: kubectlEnvironment(options.env),
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: 30_000,
    maxBuffer: 100_000_000,
  });
  if (result.code === 'ENOENT') throw new ProblemError([kubectlMissing(options.purpose)]);
  if (!result.failed) return { kind: 'ok', stdout: result.stdout };
  const reason = result.timedOut ? 'no answer within 30 s' : (result.stderr.trim().split('\n').at(-1) ?? '');
  return { kind: 'failed', reason: reason === '' ? `kubectl ended with ${String(result.exitCode)}` : reason };
}

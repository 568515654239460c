import { ProblemError } from '../problems/problem';
import type { Env } from './binary';
import { kubectlEnvironment } from './kubeconfig';
import { kubectlMissing } from './problems';
import { runProcess } from './process';

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
  const result = await runProcess('kubectl', [...context, '--request-timeout=10s', ...args], {
    env: kubectlEnvironment(options.env),
    timeoutMs: 30_000,
  });
  if (result.kind === 'missing') throw new ProblemError([kubectlMissing(options.purpose)]);
  if (result.kind === 'timed-out') return { kind: 'failed', reason: 'no answer within 30 s' };
  if (result.exitCode === 0) return { kind: 'ok', stdout: result.stdout };
  const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
  return { kind: 'failed', reason: lastLine === '' ? `kubectl ended with ${result.exitCode}` : lastLine };
}

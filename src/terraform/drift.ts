import type { Problem } from '../problems/problem';
import type { Env } from './binary';
import { formatCounts } from './format-summary';
import { kubectlEnvironment } from './kubeconfig';
import type { StackPlan } from './plan';
import { clusterSilent, drifted, kubectlMissing } from './problems';
import { runProcess } from './process';

/** Stacks whose refreshed plan is not empty. */
export function driftOfPlans(plans: readonly StackPlan[]): readonly Problem[] {
  return plans
    .filter(({ summary }) => summary.changes.length > 0)
    .map(({ stack, summary }) => drifted(`stack ${stack}: ${formatCounts(summary.counts)}`));
}

export interface ObjectsDriftOptions {
  readonly env: Env;
  /** @default the current one of the kubeconfig */
  readonly context?: string;
  /** A line of the difference. */
  readonly onLine: (line: string) => void;
}

/** Of a cluster with a few hundred objects; kubectl asks for each. */
const timeoutMs = 600_000;

/**
 * Compares rendered objects with those in the cluster, field by field as the API server would merge them: what was
 * changed by hand inside a release does not show in any plan.
 * @param folder of manifests
 */
export async function driftOfObjects(
  folder: string,
  options: ObjectsDriftOptions,
): Promise<readonly Problem[]> {
  const { env, context, onLine } = options;
  const args = [
    ...(context === undefined ? [] : ['--context', context]),
    'diff',
    '--server-side',
    // Helm owns the fields; it is a dry run, so nothing is taken from it.
    '--force-conflicts',
    '--recursive',
    '--filename',
    folder,
  ];
  const result = await runProcess('kubectl', args, { env: kubectlEnvironment(env), timeoutMs, onLine });
  if (result.kind === 'missing') return [kubectlMissing('to compare objects with those in the cluster')];
  if (result.exitCode === 0) return [];
  // 1 is a difference, anything else a failure. @see https://kubernetes.io/docs/reference/kubectl/generated/kubectl_diff/
  if (result.exitCode === 1 && result.stdout !== '') {
    const objects = result.stdout.match(/^diff /gm)?.length ?? 0;
    return [drifted(`${objects} objects in the cluster differ from the rendered ones`)];
  }
  return [clusterSilent(result.stderr.trim().split('\n').at(-1) ?? 'kubectl gave no reason')];
}

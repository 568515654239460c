import type { Problem } from '../problems/problem';
import { type KubectlOptions, kubectl } from './kubectl';
import type { PlanJson } from './plan-json';
import { releaseGone, releaseUnseen } from './problems';

interface ReleaseName {
  readonly name: string;
  readonly namespace: string;
}

/**
 * The Helm provider takes a release off the state on any error of its refresh, an unreachable cluster or an expired
 * login included, and plans to install it again as if nothing had happened. What it took off is in the drift.
 */
function lostReleases(plan: PlanJson): readonly ReleaseName[] {
  return (plan.resource_drift ?? [])
    .filter(({ type, change }) => type === 'helm_release' && change.actions.includes('delete'))
    .map(({ change }) => ({
      name: String(change.before?.['name']),
      namespace: String(change.before?.['namespace']),
    }));
}

/** Asks the cluster for every release that the refresh lost: an error unless it answers that there is none. */
export async function checkUnseenReleases(
  stack: string,
  plan: PlanJson,
  options: Omit<KubectlOptions, 'purpose'>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const release of lostReleases(plan)) problems.push(await checkRelease(stack, release, options));
  return problems;
}

async function checkRelease(
  stack: string,
  { name, namespace }: ReleaseName,
  options: Omit<KubectlOptions, 'purpose'>,
): Promise<Problem> {
  const release = `${namespace}/${name}`;
  // Helm keeps a release in Secrets with these labels.
  const result = await kubectl(
    ['--namespace', namespace, 'get', 'secrets', '--selector', `owner=helm,name=${name}`, '--output', 'name'],
    { ...options, purpose: `to see whether the release ${release} is gone or the cluster did not answer` },
  );
  if (result.kind === 'failed') return releaseUnseen({ stack, release, reason: result.reason });
  return result.stdout.trim() === ''
    ? releaseGone({ stack, release })
    : releaseUnseen({ stack, release, reason: 'it is there, so the provider could not read it' });
}

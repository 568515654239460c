import type { Problem } from '../problems/problem';
import { type KubectlOptions, type KubectlResult, kubectl } from './kubectl';
import type { PlanJson, PlannedChange } from './plan-json';
import { releaseGone, releaseLeft, releaseUnremovable, releaseUnseen } from './problems';

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
    .map(nameOf);
}

function nameOf({ change }: PlannedChange): ReleaseName {
  return { name: String(change.before?.['name']), namespace: String(change.before?.['namespace']) };
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
  name: ReleaseName,
  options: Omit<KubectlOptions, 'purpose'>,
): Promise<Problem> {
  const release = textOf(name);
  const result = await askFor(name, options);
  if (result.kind === 'failed') return releaseUnseen({ stack, release, reason: result.reason });
  return result.stdout.trim() === ''
    ? releaseGone({ stack, release })
    : releaseUnseen({ stack, release, reason: 'it is there, so the provider could not read it' });
}

/** Helm keeps a release in Secrets with these labels. */
function askFor(
  { name, namespace }: ReleaseName,
  options: Omit<KubectlOptions, 'purpose'>,
): Promise<KubectlResult> {
  return kubectl(
    ['--namespace', namespace, 'get', 'secrets', '--selector', `owner=helm,name=${name}`, '--output', 'name'],
    {
      ...options,
      purpose: `to see whether the release ${namespace}/${name} is gone or the cluster did not answer`,
    },
  );
}

const textOf = ({ name, namespace }: ReleaseName): string => `${namespace}/${name}`;

/** What a plan removes. */
export function removedReleases({ resource_changes = [] }: PlanJson): readonly ReleaseName[] {
  return resource_changes
    .filter(({ type, change }) => type === 'helm_release' && change.actions.includes('delete'))
    .map(nameOf);
}

/**
 * Before releases are removed: an error for each that the cluster does not answer about. The Helm provider would say
 * that they are destroyed, the state would forget them, and they would stay.
 */
export async function checkRemovable(
  stack: string,
  releases: readonly ReleaseName[],
  options: Omit<KubectlOptions, 'purpose'>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const name of releases) {
    const result = await askFor(name, options);
    if (result.kind === 'failed') {
      problems.push(releaseUnremovable({ stack, release: textOf(name), reason: result.reason }));
    }
  }
  return problems;
}

/** After releases were removed: an error for each that the cluster still has. */
export async function checkRemoved(
  stack: string,
  releases: readonly ReleaseName[],
  options: Omit<KubectlOptions, 'purpose'>,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const name of releases) {
    const result = await askFor(name, options);
    if (result.kind === 'failed' || result.stdout.trim() !== '')
      problems.push(releaseLeft({ stack, ...name }));
  }
  return problems;
}

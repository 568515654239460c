import type { Problem } from '../problems/problem';
import { type KubectlOptions, type KubectlResult, kubectl } from './kubectl';
import type { PlanJson, PlannedChange } from './plan-json';
import { releaseGone, releaseLeft, releaseUnremovable, releaseUnseen } from './problems';

interface ReleaseName {
  readonly name: string;
  readonly namespace: string;
}

/** Releases that these changes take away. */
function deletedReleases(changes: readonly PlannedChange[] = []): readonly ReleaseName[] {
  return changes
    .filter(({ type, change }) => type === 'helm_release' && change.actions.includes('delete'))
    .map(({ change: { before } }) => ({
      name: String(before?.['name']),
      namespace: String(before?.['namespace']),
    }));
}

type Client = Omit<KubectlOptions, 'purpose'>;

/** Asks the cluster for each release. What is wrong with one follows from the answer. */
async function askForEach(
  releases: readonly ReleaseName[],
  client: Client,
  judge: (release: ReleaseName, answer: KubectlResult) => Problem | undefined,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const release of releases) {
    const problem = judge(release, await askFor(release, client));
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

/** Helm keeps a release in Secrets with these labels. */
function askFor({ name, namespace }: ReleaseName, client: Client): Promise<KubectlResult> {
  return kubectl(
    ['--namespace', namespace, 'get', 'secrets', '--selector', `owner=helm,name=${name}`, '--output', 'name'],
    {
      ...client,
      purpose: `to see whether the release ${namespace}/${name} is gone or the cluster did not answer`,
    },
  );
}

const textOf = ({ name, namespace }: ReleaseName): string => `${namespace}/${name}`;

/**
 * The Helm provider takes a release off the state on any error of its refresh, an unreachable cluster or an expired
 * login included, and plans to install it again as if nothing had happened. What it took off is in the drift: an error
 * for each, unless the cluster answers that there is none.
 */
export function checkUnseenReleases(
  stack: string,
  plan: PlanJson,
  client: Client,
): Promise<readonly Problem[]> {
  return askForEach(deletedReleases(plan.resource_drift), client, (name, answer) => {
    const release = textOf(name);
    if (answer.kind === 'failed') return releaseUnseen({ stack, release, reason: answer.reason });
    return answer.stdout.trim() === ''
      ? releaseGone({ stack, release })
      : releaseUnseen({ stack, release, reason: 'it is there, so the provider could not read it' });
  });
}

/** What a plan removes. */
export function removedReleases({ resource_changes }: PlanJson): readonly ReleaseName[] {
  return deletedReleases(resource_changes);
}

/**
 * Before releases are removed: an error for each that the cluster does not answer about. The Helm provider would say
 * that they are destroyed, the state would forget them, and they would stay.
 */
export function checkRemovable(
  stack: string,
  releases: readonly ReleaseName[],
  client: Client,
): Promise<readonly Problem[]> {
  return askForEach(releases, client, (name, answer) =>
    answer.kind === 'failed'
      ? releaseUnremovable({ stack, release: textOf(name), reason: answer.reason })
      : undefined,
  );
}

/** After releases were removed: an error for each that the cluster still has. */
export function checkRemoved(
  stack: string,
  releases: readonly ReleaseName[],
  client: Client,
): Promise<readonly Problem[]> {
  return askForEach(releases, client, (name, answer) =>
    answer.kind === 'failed' || answer.stdout.trim() !== '' ? releaseLeft({ stack, ...name }) : undefined,
  );
}

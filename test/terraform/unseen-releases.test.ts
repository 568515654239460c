import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanJson } from '../../src/terraform/plan-json';
import {
  checkRemovable,
  checkRemoved,
  checkUnseenReleases,
  removedReleases,
} from '../../src/terraform/unseen-releases';
import { fakeKubectl, type KubectlAnswer } from '../support/kubectl';
import { thrownProblems } from '../support/thrown';
import { temporaryProject } from '../support/tiny-app';

const { root } = temporaryProject();

/** What the Helm provider makes of an unreachable cluster: the release drifted away and is created again. */
const plan: PlanJson = {
  resource_drift: [
    {
      address: 'helm_release.kps',
      mode: 'managed',
      type: 'helm_release',
      change: { actions: ['delete'], before: { name: 'kps', namespace: 'o11y-system' }, after: null },
    },
  ],
};

async function check(answers: readonly KubectlAnswer[]): Promise<unknown> {
  return checkUnseenReleases('prod-metrics', plan, { env: fakeKubectl(root(), answers), context: 'prod' });
}

const fix =
  'Check the kubeconfig, its context and the network, or plan with --offline, which does not refresh.';
const expected = 'a cluster that answers to the credentials in use, so that the plan is true';

describe('a release that the refresh lost', () => {
  it('is an error when the cluster does not answer', async () => {
    const stderr = 'E1121 memcache.go\nThe connection to the server 10.0.0.1:6443 was refused\n';
    await expect(check([{ when: ['secrets'], stderr, exitCode: 1 }])).resolves.toEqual([
      {
        code: 'O11Y2106',
        severity: 'error',
        message:
          'stack prod-metrics: the refresh lost the release o11y-system/kps: The connection to the server 10.0.0.1:6443 was refused',
        expected,
        fix,
      },
    ]);
  });

  it('is an error when the cluster has it', async () => {
    await expect(
      check([{ when: ['secrets'], stdout: 'secret/sh.helm.release.v1.kps.v3\n' }]),
    ).resolves.toEqual([
      {
        code: 'O11Y2106',
        severity: 'error',
        message:
          'stack prod-metrics: the refresh lost the release o11y-system/kps: it is there, so the provider could not read it',
        expected,
        fix,
      },
    ]);
  });

  it('is a warning when the cluster answers that it is gone', async () => {
    await expect(check([])).resolves.toEqual([
      {
        code: 'O11Y2106',
        severity: 'warning',
        message:
          'stack prod-metrics: the release o11y-system/kps is in the state and not in the cluster, which does answer',
        expected: 'releases that only Terraform removes',
        fix: 'Somebody uninstalled it; the plan installs it again.',
      },
    ]);
    expect(readFileSync(join(root(), 'kubectl.log'), 'utf8')).toBe(
      '--context prod --request-timeout=10s --namespace o11y-system get secrets --selector owner=helm,name=kps --output name\n',
    );
  });

  it('cannot be judged without kubectl', async () => {
    expect(
      await thrownProblems(() => checkUnseenReleases('prod-metrics', plan, { env: { PATH: root() } })),
    ).toEqual([
      {
        code: 'O11Y2114',
        severity: 'error',
        message:
          'kubectl does not run, and is needed to see whether the release o11y-system/kps is gone or the cluster did not answer',
        expected: 'kubectl on PATH',
        fix: 'Install kubectl within one minor version of the cluster.',
      },
    ]);
  });

  it('is looked for only where one was lost', async () => {
    await expect(checkUnseenReleases('prod-metrics', {}, { env: { PATH: root() } })).resolves.toEqual([]);
  });
});

describe('releases that a plan removes', () => {
  const removal: PlanJson = { resource_changes: plan.resource_drift ?? [] };
  const releases = removedReleases(removal);
  const client = (answers: readonly KubectlAnswer[]) => ({
    env: fakeKubectl(root(), answers),
    context: 'prod',
  });
  const refused = { when: ['secrets'], stderr: 'You must be logged in to the server\n', exitCode: 1 };

  it('are those of the plan', () => {
    expect(releases).toEqual([{ name: 'kps', namespace: 'o11y-system' }]);
    expect(removedReleases({})).toEqual([]);
  });

  it('are not touched when the cluster does not answer: the provider would call them destroyed', async () => {
    await expect(checkRemovable('prod-metrics', releases, client([refused]))).resolves.toEqual([
      {
        code: 'O11Y2106',
        severity: 'error',
        message:
          'stack prod-metrics: the release o11y-system/kps would be forgotten instead of removed: You must be logged in to the server',
        expected: 'a cluster that answers to the credentials in use',
        fix: 'Check the kubeconfig, its context and the network, then apply again: nothing of the stack was touched.',
      },
    ]);
    await expect(checkRemovable('prod-metrics', releases, client([]))).resolves.toEqual([]);
  });

  it('are looked for afterwards', async () => {
    const there = { when: ['secrets'], stdout: 'secret/sh.helm.release.v1.kps.v3\n' };
    for (const answer of [there, refused]) {
      await expect(checkRemoved('prod-metrics', releases, client([answer]))).resolves.toEqual([
        {
          code: 'O11Y2106',
          severity: 'error',
          message:
            'stack prod-metrics: the release o11y-system/kps is off the state, and the cluster has it still',
          expected: 'no release that nobody manages',
          fix: 'Remove it by hand: helm --namespace o11y-system uninstall kps',
        },
      ]);
    }
    await expect(checkRemoved('prod-metrics', releases, client([]))).resolves.toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addBackend } from '../../src/constructs/backend';
import { App, HelmProvider, TerraformStack } from '../../src/constructs/cdktf';
import { addManifestsRelease } from '../../src/constructs/manifests-release';
import { readStacks, type Stack } from '../../src/terraform/stacks';
import { waitForStack } from '../../src/terraform/wait';
import { fakeKubectl, type KubectlAnswer } from '../support/kubectl';
import { thrownProblems } from '../support/thrown';
import { synthesiseTiny, temporaryProject } from '../support/tiny-app';

const { root } = temporaryProject();

function loggingStack(): Stack {
  const app = new App({ outdir: join(root(), 'cdktf.out') });
  const stack = new TerraformStack(app, 'dev-logging');
  addBackend(stack, { kind: 'local' });
  new HelmProvider(stack, 'helm', { kubernetes: { configContext: 'dev' } });
  const metadata = { name: 'logs', namespace: 'o11y-agents' };
  addManifestsRelease(stack, {
    kind: 'manifests',
    name: 'elasticsearch',
    namespace: 'o11y-system',
    objects: [
      { apiVersion: 'beat.k8s.elastic.co/v1beta1', kind: 'Beat', metadata, spec: { note: '${HOST}' } },
    ],
  });
  app.synth();
  const [written] = readStacks(join(root(), 'cdktf.out'));
  if (written === undefined) throw new Error('nothing was synthesised');
  return written;
}

const served: KubectlAnswer = {
  when: ['api-resources'],
  stdout: 'pods\nelasticsearches.elasticsearch.k8s.elastic.co\nbeats.beat.k8s.elastic.co\n',
};

function found(health: string, release = 'elasticsearch'): KubectlAnswer {
  const annotations = { 'meta.helm.sh/release-name': release };
  const item = {
    kind: 'Elasticsearch',
    metadata: { name: 'logs', namespace: 'o11y-system', annotations },
    status: { health },
  };
  return { when: ['get', 'o11y-system'], stdout: JSON.stringify({ items: [item] }) };
}

const nothing: KubectlAnswer = { when: ['get'], stdout: '{"items":[]}' };

async function wait(answers: readonly KubectlAnswer[], timeoutSeconds = 0): Promise<readonly string[]> {
  const lines: string[] = [];
  await waitForStack(loggingStack(), {
    env: fakeKubectl(root(), answers),
    timeoutSeconds,
    intervalSeconds: 0.05,
    onStep: (line) => lines.push(line),
  });
  return lines;
}

describe('waiting for a stack', () => {
  it('ends when everything is ready, having asked in every namespace of its objects', async () => {
    await wait([served, found('green'), nothing]);
    expect(readFileSync(join(root(), 'kubectl.log'), 'utf8')).toBe(
      [
        '--context dev --request-timeout=10s api-resources --namespaced --output name',
        '--context dev --request-timeout=10s --namespace o11y-system get elasticsearches.elasticsearch.k8s.elastic.co,beats.beat.k8s.elastic.co --output json',
        '--context dev --request-timeout=10s --namespace o11y-agents get elasticsearches.elasticsearch.k8s.elastic.co,beats.beat.k8s.elastic.co --output json',
        '',
      ].join('\n'),
    );
  });

  it('does not wait for what another stack made', async () => {
    await expect(wait([served, found('red', 'other'), nothing])).resolves.toEqual([]);
  });

  it('names what is not ready in time', async () => {
    expect(await thrownProblems(() => wait([served, found('yellow'), nothing]))).toEqual([
      {
        code: 'O11Y2111',
        severity: 'error',
        message: 'stack dev-logging: Elasticsearch o11y-system/logs is not ready within 0 s: health yellow',
        expected: 'everything that was applied to become ready',
        fix: 'Look at its events: kubectl describe, then run o11y wait again.',
      },
    ]);
  });

  it('says once what it waits for, also while the cluster does not answer', async () => {
    const lines: string[] = [];
    const env = fakeKubectl(root(), [{ when: ['api-resources'], stderr: 'refused\n', exitCode: 1 }]);
    const waiting = waitForStack(loggingStack(), {
      env,
      timeoutSeconds: 1,
      intervalSeconds: 0.2,
      onStep: (line) => lines.push(line),
    });
    await expect(waiting).rejects.toThrow('the cluster is not ready within 1 s: refused');
    expect(lines).toEqual(['dev-logging: waiting for the cluster (refused)']);
  });

  it('is done at once where the cluster serves none of these kinds or the stack has no release', async () => {
    await wait([{ when: ['api-resources'], stdout: 'pods\n' }]);
    const [stack] = synthesiseTiny(root(), { 'dev-dashboards': 'a' }).filter(
      ({ name }) => name === 'dev-dashboards',
    );
    await waitForStack(stack as Stack, { env: { PATH: '' }, timeoutSeconds: 0 });
  });
});

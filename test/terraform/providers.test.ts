import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addBackend } from '../../src/constructs/backend';
import {
  App,
  HelmProvider,
  KubernetesProvider,
  NamespaceV1,
  TerraformStack,
} from '../../src/constructs/cdktf';
import { addManifestsRelease } from '../../src/constructs/manifests-release';
import type { KubernetesObject } from '../../src/model/artifacts';
import { findTerraform } from '../../src/terraform/binary';
import { planStacks } from '../../src/terraform/plan';
import { runTerraform } from '../../src/terraform/run';
import { readStacks, type Stack } from '../../src/terraform/stacks';
import { fakeKubectl, type KubectlAnswer } from '../support/kubectl';
import { describeWithProviders } from '../support/providers';
import { temporaryProject } from '../support/tiny-app';

const { root } = temporaryProject();

/** With what templates of three languages look like. */
function configMap(text: string): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'pipeline', namespace: 'shop' },
    data: { text },
  };
}

function synthesise(objects: readonly KubernetesObject[], configContext?: string): readonly Stack[] {
  const context = configContext === undefined ? {} : { configContext };
  const app = new App({ outdir: join(root(), 'cdktf.out') });
  const stack = new TerraformStack(app, 'dev-logging');
  addBackend(stack, { kind: 'local' });
  new HelmProvider(stack, 'helm', { kubernetes: context });
  new KubernetesProvider(stack, 'kubernetes', context);
  new NamespaceV1(stack, 'shop', { metadata: { name: 'shop' } });
  addManifestsRelease(stack, { kind: 'manifests', name: 'pipelines', namespace: 'shop', objects });
  app.synth();
  return readStacks(join(root(), 'cdktf.out'));
}

async function plan(stacks: readonly Stack[], offline: boolean, answers: readonly KubectlAnswer[] = []) {
  const env = { ...fakeKubectl(root(), answers), HOME: root(), KUBECONFIG: undefined };
  return planStacks(stacks, {
    binary: await findTerraform(env),
    env,
    locksDir: join(root(), 'locks'),
    offline,
  });
}

/** Writes the state as it would be after an apply of what is planned, without a cluster. */
async function pretendApplied([stack]: readonly Stack[]): Promise<void> {
  const { env } = process;
  const call = { binary: await findTerraform(env), stack: 'dev-logging', folder: stack?.folder ?? '', env };
  const show = await runTerraform(call, ['show', '-json', 'o11y.tfplan']);
  const schema = await runTerraform(call, ['providers', 'schema', '-json']);
  const release = JSON.parse(show).planned_values.root_module.resources.find(
    ({ type }: { readonly type: string }) => type === 'helm_release',
  );
  const provider = 'registry.terraform.io/hashicorp/helm';
  const { version } = JSON.parse(schema).provider_schemas[provider].resource_schemas.helm_release;
  const attributes = { ...release.values, id: release.values.name };
  mkdirSync(join(root(), 'terraform-state'), { recursive: true });
  writeFileSync(
    join(root(), 'terraform-state', 'dev-logging.tfstate'),
    JSON.stringify({
      version: 4,
      serial: 1,
      lineage: 'test',
      outputs: {},
      resources: [
        {
          mode: 'managed',
          type: 'helm_release',
          name: 'pipelines',
          provider: `provider["${provider}"]`,
          instances: [{ schema_version: version, attributes }],
        },
      ],
    }),
  );
}

describeWithProviders(['helm', 'kubernetes'], 'with the real Helm and Kubernetes providers', () => {
  const pipeline = 'grok { match => "%{IP:client}" } ${HOST} {{ $labels.pod }}';

  it('a stack plans from nothing, without a cluster', async () => {
    const { plans, problems } = await plan(synthesise([configMap(pipeline)]), true);
    expect(problems).toEqual([]);
    expect(plans).toEqual([
      {
        stack: 'dev-logging',
        view: 'empty',
        summary: {
          counts: { create: 2, update: 0, delete: 0 },
          changes: [
            {
              address: 'helm_release.pipelines',
              action: 'create',
              fields: [],
              objects: [{ action: 'create', object: 'ConfigMap shop/pipeline', fields: [] }],
            },
            { address: 'kubernetes_namespace_v1.shop', action: 'create', fields: [], objects: [] },
          ],
        },
      },
    ]);
  }, 60_000);

  it('a stack that names a context plans where no kubeconfig has it', async () => {
    const { plans, problems } = await plan(synthesise([configMap(pipeline)], 'prod'), true);
    expect(problems).toEqual([]);
    expect(plans.map(({ view, summary }) => [view, summary.counts])).toEqual([
      ['empty', { create: 2, update: 0, delete: 0 }],
    ]);
  }, 60_000);

  it('an object without a kind fails the plan, and the message names it', async () => {
    const { kind: _, ...broken } = configMap(pipeline);
    const { problems } = await plan(synthesise([broken as KubernetesObject]), true);
    expect(problems.map(({ code, message }) => ({ code, message }))).toEqual([
      {
        code: 'O11Y2109',
        // Helm has changed the library that checks schemas.
        message: expect.stringMatching(
          /Lint Error \(helm_release\.pipelines\).*(kind is required|missing property 'kind')/,
        ),
      },
    ]);
  }, 60_000);

  describe('when the release is in the state and the cluster does not answer', () => {
    async function changed(): Promise<readonly Stack[]> {
      const stacks = synthesise([configMap(pipeline)]);
      await plan(stacks, false);
      await pretendApplied(stacks);
      return synthesise([configMap('drop { }')]);
    }

    it('a plan is refused, which Terraform alone would show as a harmless create', async () => {
      const stderr = 'The connection to the server localhost:8080 was refused\n';
      const { plans, problems } = await plan(await changed(), false, [
        { when: ['get'], stderr, exitCode: 1 },
      ]);
      expect(plans).toEqual([]);
      expect(problems.map(({ code, severity, message }) => ({ code, severity, message }))).toEqual([
        {
          code: 'O11Y2106',
          severity: 'error',
          message:
            'stack dev-logging: the refresh lost the release shop/pipelines: The connection to the server localhost:8080 was refused',
        },
      ]);
    }, 60_000);

    it('an offline plan shows the true change', async () => {
      const { plans } = await plan(await changed(), true);
      expect(plans.map(({ view }) => view)).toEqual(['state']);
      expect(plans[0]?.summary.changes[0]).toEqual({
        address: 'helm_release.pipelines',
        action: 'update',
        fields: [],
        objects: [
          {
            action: 'update',
            object: 'ConfigMap shop/pipeline',
            fields: [{ path: 'data.text', before: pipeline, after: 'drop { }' }],
          },
        ],
      });
    }, 60_000);
  });
});

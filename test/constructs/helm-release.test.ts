import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HelmProvider, TerraformStack, Testing } from '../../src/constructs/cdktf';
import { addHelmRelease, type HelmReleaseSpec } from '../../src/constructs/helm-release';
import type { ChartSource } from '../../src/model/environment';
import { fullSynth, testApp } from '../support/stacks';
import { thrownProblems } from '../support/thrown';

const root = join(__dirname, '..', '..');

const eck: HelmReleaseSpec = {
  name: 'eck-operator',
  namespace: 'o11y-operators',
  chart: 'eck-operator',
  version: '3.5.0',
  repository: 'https://helm.elastic.co',
  values: { installCRDs: false, podAnnotations: { note: '${HOST} %{IP}' } },
};

function stackOf(specs: readonly HelmReleaseSpec[], source: ChartSource): TerraformStack {
  const stack = new TerraformStack(testApp(), 'dev-operators');
  new HelmProvider(stack, 'helm');
  for (const spec of specs) {
    addHelmRelease(stack, spec, source);
  }
  return stack;
}

function synth(specs: readonly HelmReleaseSpec[], source: ChartSource) {
  return JSON.parse(Testing.synth(stackOf(specs, source))).resource.helm_release;
}

describe('a Helm release', () => {
  it('is pinned, linted, atomic, and carries its values as escaped JSON', () => {
    expect(synth([eck], { kind: 'public' })['eck-operator']).toMatchObject({
      name: 'eck-operator',
      namespace: 'o11y-operators',
      chart: 'eck-operator',
      version: '3.5.0',
      repository: 'https://helm.elastic.co',
      values: ['{"installCRDs":false,"podAnnotations":{"note":"$${HOST} %%{IP}"}}'],
      lint: true,
      atomic: true,
      cleanup_on_fail: true,
      wait: true,
      wait_for_jobs: true,
      max_history: 5,
      timeout: 900,
      skip_crds: false,
    });
  });

  it('comes from the mirror where the environment names one', () => {
    const source: ChartSource = { kind: 'oci', registry: 'oci://registry.example.org/charts' };
    expect(synth([eck], source)['eck-operator']).toMatchObject({
      chart: 'eck-operator',
      repository: 'oci://registry.example.org/charts',
    });
  });

  it('comes after the releases it names', () => {
    const crds = { ...eck, name: 'eck-operator-crds', chart: 'eck-operator-crds', keep: true };
    const releases = synth([crds, { ...eck, after: ['eck-operator-crds'], skipCrds: true }], {
      kind: 'public',
    });
    expect(releases['eck-operator']).toMatchObject({
      depends_on: ['helm_release.eck-operator-crds'],
      skip_crds: true,
    });
    expect(releases['eck-operator-crds'].lifecycle).toEqual({ prevent_destroy: true });
  });
});

describe('a chart from a folder', () => {
  let folder: string;
  const source = (): ChartSource => ({ kind: 'folder', path: relative(root, folder) });

  beforeEach(() => {
    mkdirSync(join(root, '.o11y'), { recursive: true });
    folder = mkdtempSync(join(root, '.o11y', 'charts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function writeChart(template: string): void {
    mkdirSync(join(folder, 'eck-operator', 'templates'), { recursive: true });
    writeFileSync(join(folder, 'eck-operator', 'Chart.yaml'), 'name: eck-operator\nversion: 3.5.0\n');
    writeFileSync(join(folder, 'eck-operator', 'templates', 'a.yaml'), template);
  }

  it('is copied into the stack under a path that changes with its content', () => {
    writeChart('kind: A');
    const before = synth([eck], source())['eck-operator'];
    writeChart('kind: B');
    const after = synth([eck], source())['eck-operator'];
    expect(before.chart).toMatch(/^\.\/assets\/chart-eck-operator\/[0-9A-F]{32}$/);
    expect(before.repository).toBeUndefined();
    expect(after.chart).not.toBe(before.chart);
  });

  it('may be packed', () => {
    writeFileSync(join(folder, 'eck-operator-3.5.0.tgz'), 'packed');
    const { chart } = synth([eck], source())['eck-operator'];
    expect(chart).toMatch(/^\.\/assets\/chart-eck-operator\/[0-9A-F]{32}\/eck-operator-3\.5\.0\.tgz$/);
    const written = readdirSync(fullSynth(stackOf([eck], source())), { recursive: true });
    expect(written).toContainEqual(expect.stringMatching(/eck-operator-3\.5\.0\.tgz$/));
  });

  it('that is not there is a problem that says how to get it', async () => {
    const { path } = source() as { path: string };
    expect(await thrownProblems(() => synth([eck], source()))).toEqual([
      {
        code: 'O11Y2110',
        severity: 'error',
        message: `the folder of charts '${path}' does not hold eck-operator 3.5.0`,
        expected: `${path}/eck-operator/Chart.yaml or ${path}/eck-operator-3.5.0.tgz`,
        fix: `Put it there: helm pull eck-operator --repo https://helm.elastic.co --version 3.5.0 --destination ${path}`,
      },
    ]);
  });
});

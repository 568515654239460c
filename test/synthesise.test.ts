import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../src/discover/files';
import { layers } from '../src/model/artifacts';
import type { Model } from '../src/model/model';
import { synthesise } from '../src/synthesise';
import { temporaryFolder } from './support/folder';
import { expectGolden } from './support/golden';
import { shippedModel } from './support/rendered';
import { describeWithModules } from './support/vm-modules';

interface Stack {
  readonly resource?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly data?: unknown;
  readonly terraform: { readonly backend: unknown };
}

const synth = async (model: Model): Promise<ReadonlyMap<string, string>> => {
  const folder = temporaryFolder();
  await synthesise(model, folder);
  return new Map(listFiles(folder, '.').map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
};

const stackFile = (id: string): string => `stacks/${id}/cdk.tf.json`;

const hash = (text: string | undefined): string =>
  createHash('sha256')
    .update(text ?? '')
    .digest('hex');

describeWithModules('the synthesised stacks', () => {
  const ids = ['dev', 'staging', 'prod'].flatMap((environment) =>
    layers.map((layer) => `${environment}-${layer}`),
  );
  let first: ReadonlyMap<string, string>;
  let stacks: ReadonlyMap<string, Stack>;

  beforeAll(async () => {
    first = await synth(shippedModel());
    stacks = new Map(ids.map((id) => [id, JSON.parse(first.get(stackFile(id)) ?? '{}') as Stack]));
  });

  it('are nine layers for each environment, each with resources of its own', () => {
    expect([...first.keys()].filter((file) => file.endsWith('cdk.tf.json')).sort()).toEqual(
      ids.map(stackFile).sort(),
    );
    const empty = ids.filter((id) => Object.keys(stacks.get(id)?.resource ?? {}).length === 0);
    expect(empty).toEqual([]);
  });

  it('are the same bytes every time', async () => {
    const second = await synth(shippedModel());
    const different = [...first.keys()].filter((file) => hash(first.get(file)) !== hash(second.get(file)));
    expect([second.size, different]).toEqual([first.size, []]);
  });

  it('keep the addresses that states know them by', () => {
    const addresses = ids.flatMap((id) =>
      Object.entries(stacks.get(id)?.resource ?? {}).flatMap(([type, resources]) =>
        Object.keys(resources).map((name) => `${id} ${type}.${name}`),
      ),
    );
    expectGolden('addresses.txt', `${addresses.sort().join('\n')}\n`);
  });

  it('refer to each other by name only, and each has a state of its own', () => {
    expect([...stacks.values()].filter((stack) => stack.data !== undefined)).toEqual([]);
    const backends = [...stacks.values()].map((stack) => JSON.stringify(stack.terraform.backend));
    expect(new Set(backends).size).toBe(ids.length);
  });

  it('name no path of the machine they were made on', () => {
    const root = join(__dirname, '..');
    expect([...first].filter(([, text]) => text.includes(root)).map(([file]) => file)).toEqual([]);
  });

  it('install every release atomically, at an exact version, with values that Terraform takes as they are', () => {
    const releases = [...stacks.values()].flatMap((stack) =>
      Object.values(stack.resource?.['helm_release'] ?? {}),
    );
    expect(releases.length).toBeGreaterThan(30);
    for (const release of releases) {
      expect(release).toMatchObject({ atomic: true, cleanup_on_fail: true, lint: true, max_history: 5 });
      expect(release['version']).toMatch(/^\d+\.\d+\.\d+$/);
      expect(String(release['values'])).not.toMatch(/(^|[^$%])[$%]\{/);
    }
  });

  it('change in one stack per environment when one dashboard changes', async () => {
    const [dashboard, ...others] = shippedModel().dashboards;
    if (dashboard === undefined) throw new Error('no dashboard is shipped');
    const changed = { ...dashboard, description: `${dashboard.description} And more.` };
    const second = await synth({ ...shippedModel(), dashboards: [changed, ...others] });
    const different = [...first.keys()].filter((file) => hash(first.get(file)) !== hash(second.get(file)));
    expect(different).toEqual(
      ['dev', 'prod', 'staging'].map((environment) => stackFile(`${environment}-dashboards`)),
    );
  });

  it('are not written when Kubernetes would refuse an object of one', async () => {
    const [slo] = shippedModel().slos;
    if (slo === undefined) throw new Error('no SLO is shipped');
    const service = { ...slo.service, id: 'shop/No name' };
    const model = { ...shippedModel(), services: [service], slos: [{ ...slo, service }] };
    const folder = temporaryFolder();
    await expect(synthesise(model, folder)).rejects.toThrow(/PrometheusRule .*shop-No name/);
    expect(existsSync(join(folder, 'manifest.json'))).toBe(false);
  });
});

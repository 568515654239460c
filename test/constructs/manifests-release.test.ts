import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HelmProvider, TerraformStack, Testing } from '../../src/constructs/cdktf';
import { addManifestsRelease } from '../../src/constructs/manifests-release';
import type { ManifestsRelease } from '../../src/model/artifacts';
import { fullSynth, testApp } from '../support/stacks';

const rules: ManifestsRelease = {
  kind: 'manifests',
  name: 'rules-shop',
  namespace: 'o11y-system',
  objects: [
    {
      apiVersion: 'monitoring.coreos.com/v1',
      kind: 'PrometheusRule',
      metadata: { name: 'shop-checkout' },
      spec: {
        groups: [
          {
            name: 'a',
            rules: [{ alert: 'A', expr: 'up == 0', annotations: { s: '{{ $labels.pod }} ${x}' } }],
          },
        ],
      },
    },
  ],
};

function stackWith(releases: readonly ManifestsRelease[]): TerraformStack {
  const stack = new TerraformStack(testApp(), 'dev-alerting');
  new HelmProvider(stack, 'helm');
  for (const release of releases) {
    addManifestsRelease(stack, release);
  }
  return stack;
}

describe('a release of our own objects', () => {
  const routes = { ...rules, name: 'routes', after: ['rules-shop'] };

  it('hands the objects over as values, with nothing for Terraform to interpret', () => {
    const { resource } = JSON.parse(Testing.synth(stackWith([rules])));
    const release = resource.helm_release['rules-shop'];
    expect(release).toMatchObject({
      name: 'rules-shop',
      namespace: 'o11y-system',
      version: '1.0.0',
      lint: true,
      atomic: true,
    });
    expect(release.values).toEqual([JSON.stringify({ objects: rules.objects }).replaceAll(/(?=\$\{)/g, '$')]);
  });

  it('shares one copy of the chart with the other releases of the stack', () => {
    const { resource } = JSON.parse(Testing.synth(stackWith([rules, routes])));
    const charts = ['rules-shop', 'routes'].map((name) => resource.helm_release[name].chart);
    expect(charts).toEqual([charts[0], charts[0]]);
    expect(resource.helm_release.routes.depends_on).toEqual(['helm_release.rules-shop']);
    const folder = join(fullSynth(stackWith([rules])), 'stacks', 'dev-alerting', charts[0]);
    expect(existsSync(join(folder, 'templates', 'objects.yaml'))).toBe(true);
  });
});

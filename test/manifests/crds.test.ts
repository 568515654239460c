import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CrdFacts, servedBy } from '../../scripts/crd-facts';
import { compileFoundation } from '../../src/foundation/foundation';
import { compileGrafana } from '../../src/grafana/grafana';
import { compileLogging } from '../../src/logging/logging';
import { loadValidator } from '../../src/manifests/models';
import { compileMetrics } from '../../src/metrics/metrics';
import { layers } from '../../src/model/artifacts';
import { compileOperators } from '../../src/operators/operators';
import { reachReleases } from '../../src/reach/reach';
import { cluster, model } from '../support/cluster';
import { describeWithModules } from '../support/vm-modules';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../facts', path), 'utf8'));

const facts = read('crds.json') as CrdFacts;

/** Groups that every API server serves. */
const builtIn =
  /^(v1|apps\/v1|batch\/v1|policy\/v1|autoscaling\/v2|(networking|rbac\.authorization|scheduling|storage)\.k8s\.io\/v1)$/;

const environments = [
  cluster({ databases: [{ name: 'shop', dsn: { secret: 'shop-dsn' } }] }),
  cluster({ reach: { kind: 'gateway', className: 'envoy', clusterIssuer: 'letsencrypt' } }),
];

const emitted = environments.flatMap((environment) =>
  [
    ...[compileFoundation, compileOperators, compileMetrics, compileGrafana, compileLogging].map((compile) =>
      compile(model(), environment),
    ),
    { releases: layers.flatMap((layer) => reachReleases(model(), environment, layer)) },
  ].flatMap((layer) => [
    ...('objects' in layer ? (layer.objects ?? []) : []),
    ...layer.releases.flatMap((release) => (release.kind === 'manifests' ? release.objects : [])),
  ]),
);

const types = [...new Set(emitted.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`))].sort();

describe('custom resources', () => {
  it('are served, in the version that we write, by the definitions of the pinned charts', () => {
    const custom = types.filter((type) => !builtIn.test(type.split(' ')[0] ?? ''));
    expect(custom.length).toBeGreaterThan(8);
    for (const type of custom) {
      const [apiVersion = '', kind = ''] = type.split(' ');
      expect([type, facts[apiVersion]?.[kind] !== undefined]).toEqual([type, true]);
    }
  });

  it('are known in the version of the chart that is installed', () => {
    const charts = new Map(
      Object.values(facts)
        .flatMap((kinds) => Object.values(kinds))
        .map(({ chart, version }) => [chart, version]),
    );
    const installed = [
      'prometheus-operator-crds',
      'eck-operator-crds',
      'external-secrets',
      'opentelemetry-operator',
    ];
    for (const chart of installed) {
      expect([chart, charts.get(chart)]).toEqual([
        chart,
        (read(`charts/${chart}.json`) as { version: string }).version,
      ]);
    }
  });

  it('are read from definitions version by version, served ones only', () => {
    const definition = `
kind: CustomResourceDefinition
spec:
  group: example.com
  names: { kind: Thing }
  versions:
    - { name: v1, served: true }
    - { name: v1beta1, served: false }
---
kind: ConfigMap
`;
    expect(servedBy(definition)).toEqual([{ apiVersion: 'example.com/v1', kind: 'Thing' }]);
  });
});

describeWithModules('models', () => {
  it('exist for every kind that we write', async () => {
    for (const type of types) {
      const [apiVersion = '', kind = ''] = type.split(' ');
      expect([type, typeof (await loadValidator(apiVersion, kind))]).toEqual([type, 'function']);
    }
  });
});

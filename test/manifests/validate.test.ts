import { compileFoundation } from '../../src/foundation/foundation';
import { compileGrafana } from '../../src/grafana/grafana';
import { validateObjects } from '../../src/manifests/validate';
import { compileMetrics } from '../../src/metrics/metrics';
import type { KubernetesObject, LayerArtifacts } from '../../src/model/artifacts';
import { compileOperators } from '../../src/operators/operators';
import { reachReleases } from '../../src/reach/reach';
import { cluster, developmentCluster, model } from '../support/cluster';
import { describeWithModules } from '../support/vm-modules';

const object = (apiVersion: string, kind: string, spec: object, name = 'x'): KubernetesObject => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'n' },
  spec,
});

const objectsIn = ({ objects = [], releases }: LayerArtifacts): readonly KubernetesObject[] => [
  ...objects,
  ...releases.flatMap((release) => (release.kind === 'manifests' ? release.objects : [])),
];

const messages = async (...objects: readonly KubernetesObject[]): Promise<readonly string[]> =>
  (await validateObjects(objects)).map(({ code, message }) => `${code} ${message}`);

describeWithModules('objects', () => {
  it('that the platform makes are right, in production and development, with Ingress and Gateway', async () => {
    const reach = { kind: 'gateway', className: 'envoy', clusterIssuer: 'letsencrypt' } as const;
    const databases = [{ name: 'shop', dsn: { secret: 'shop-dsn' } }];
    for (const environment of [
      cluster({ databases }),
      cluster({ reach, databases }),
      developmentCluster(),
      developmentCluster({ reach }),
    ]) {
      const objects = [compileFoundation, compileOperators, compileMetrics, compileGrafana]
        .flatMap((compile) => objectsIn(compile(model(), environment)))
        .concat(
          (['logging', 'tracing'] as const).flatMap((layer) =>
            objectsIn({ releases: reachReleases(model(), environment, layer) }),
          ),
        );
      expect(objects.length).toBeGreaterThan(40);
      expect(await messages(...objects)).toEqual([]);
    }
  });

  it('are refused for a missing key, a pattern and an enumeration', async () => {
    expect(
      await messages(
        object('monitoring.coreos.com/v1', 'PrometheusRule', {
          groups: [{ name: 'a', rules: [{ alert: 'A' }] }],
        }),
        object('monitoring.coreos.com/v1', 'Prometheus', { retention: '15days' }),
        object('networking.k8s.io/v1', 'Ingress', {
          rules: [{ http: { paths: [{ path: '/', backend: {} }] } }],
        }),
      ),
    ).toEqual([
      'O11Y1701 PrometheusRule n/x at spec.groups.0.rules.0 must have required property expr',
      expect.stringMatching(/^O11Y1701 Prometheus n\/x at spec\.retention must match pattern/),
      'O11Y1701 Ingress n/x at spec.rules.0.http.paths.0 must have required property pathType',
    ]);
  });

  it('of custom resources are checked down to the pods that they make', async () => {
    const set = (pod: object) =>
      object('elasticsearch.k8s.elastic.co/v1', 'Elasticsearch', {
        version: '9.5.0',
        nodeSets: [{ name: 'a', count: 1, podTemplate: { spec: pod } }],
      });
    const [wrong] = await messages(set({ containers: [{ name: 'elasticsearch', image: 5 }] }));
    expect(wrong).toMatch(
      /^O11Y1701 Elasticsearch n\/x at spec\.nodeSets\.0\.podTemplate\.spec\.containers\.0\.image must be/,
    );
  });

  it('of an unknown kind or version are refused', async () => {
    expect(
      await messages(
        object('monitoring.coreos.com/v2', 'PrometheusRule', {}),
        object('v1', 'Podd', {}),
        object('example.com/v1', 'Thing', {}),
      ),
    ).toEqual([
      'O11Y1702 PrometheusRule n/x has the unknown type monitoring.coreos.com/v2 PrometheusRule',
      'O11Y1702 Podd n/x has the unknown type v1 Podd',
      'O11Y1702 Thing n/x has the unknown type example.com/v1 Thing',
    ]);
  });

  it('of one name in one namespace are refused', async () => {
    const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'x', namespace: 'n' }, data: {} };
    expect(await messages(map, map)).toEqual(['O11Y1704 ConfigMap n/x is made twice']);
    expect(await messages(map, { ...map, metadata: { name: 'x', namespace: 'm' } })).toEqual([]);
  });
});

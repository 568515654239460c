import { compileMetrics } from '../../src/metrics/metrics';
import { cluster, developmentCluster, model, team } from '../support/cluster';
import { objectsOf, valuesOf } from '../support/values';

const shop = team(
  'shop',
  { kind: 'pagerduty', routingKey: { secret: 'shop-pagerduty' } },
  { kind: 'slack', channel: '#shop', webhook: { secret: 'shop-slack' } },
);

const databases = [{ name: 'shop', dsn: { secret: 'shop-database-dsn' } }];

const production = compileMetrics(model({ teams: [shop] }), cluster({ databases }));
const development = compileMetrics(model(), developmentCluster());

describe('the metrics layer', () => {
  it('is one stack without CRDs, Grafana and rules of its own', () => {
    expect(valuesOf(production, 'kube-prometheus-stack')).toMatchObject({
      crds: { enabled: false },
      grafana: { enabled: false },
      defaultRules: { create: false },
    });
  });

  it('starts credentials first, then what reads them, then what is in front of it', () => {
    expect(production.releases.map(({ name, after = [] }) => [name, after])).toEqual([
      ['metrics-secrets', []],
      ['kube-prometheus-stack', ['metrics-secrets']],
      ['blackbox-exporter', []],
      ['postgres-exporter-shop', ['metrics-secrets']],
      ['metrics-pages', []],
      ['sign-in-prometheus', ['metrics-pages']],
      ['sign-in-alertmanager', ['metrics-pages']],
    ]);
  });

  it('does not scrape a control plane that the provider hides', () => {
    const parts = ['kubeEtcd', 'kubeScheduler', 'kubeControllerManager', 'kubeProxy'];
    const own = compileMetrics(
      model(),
      cluster({ cluster: { name: 'prod', managedControlPlane: false, apiServerCidrs: ['10.0.0.1/32'] } }),
    );
    for (const part of parts) {
      expect(valuesOf(production, 'kube-prometheus-stack')[part]).toEqual({ enabled: false });
      expect(valuesOf(own, 'kube-prometheus-stack')[part]).toEqual({ enabled: true });
    }
  });

  it('lets kube-state-metrics send half of all series, which is as much as Prometheus takes from any target', () => {
    expect(valuesOf(production, 'kube-prometheus-stack')).toMatchObject({
      'kube-state-metrics': { prometheus: { monitor: { sampleLimit: 500_000 } } },
      prometheus: { prometheusSpec: { sampleLimit: 200_000, enforcedSampleLimit: 500_000 } },
    });
  });

  it('gives every pod a priority, the operator and its hooks too', () => {
    const priorityClassName = 'o11y-standard';
    expect(valuesOf(production, 'kube-prometheus-stack')).toMatchObject({
      prometheusOperator: { priorityClassName, admissionWebhooks: { patch: { priorityClassName } } },
      'kube-state-metrics': { priorityClassName },
    });
  });

  it('runs the node exporter where privileged pods are allowed, with no privilege but the host', () => {
    expect(valuesOf(production, 'kube-prometheus-stack')['prometheus-node-exporter']).toEqual({
      securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
      containerSecurityContext: {
        allowPrivilegeEscalation: false,
        privileged: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        capabilities: { drop: ['ALL'] },
      },
      namespaceOverride: 'o11y-agents',
      priorityClassName: 'o11y-agent',
      resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '200m', memory: '64Mi' } },
    });
  });

  it('fetches credentials of receivers and the watchdog by name, each once', () => {
    expect(objectsOf(production, 'metrics-secrets')[0]).toEqual({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: 'alertmanager-receivers', namespace: 'o11y-system' },
      spec: {
        refreshInterval: '1h',
        secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
        target: { name: 'alertmanager-receivers', creationPolicy: 'Owner' },
        data: ['shop-pagerduty', 'shop-slack', 'watchdog-url'].map((name) => ({
          secretKey: name,
          remoteRef: { key: name, property: 'value' },
        })),
      },
    });
  });

  it('watches each database with an exporter that reads its address from a Secret', () => {
    expect(valuesOf(production, 'postgres-exporter-shop')).toMatchObject({
      config: { datasourceSecret: { name: 'postgres-exporter-shop', key: 'shop-database-dsn' } },
      serviceMonitor: { enabled: true },
      image: { registry: 'quay.io' },
    });
    expect(development.releases.map(({ name }) => name)).toEqual([
      'kube-prometheus-stack',
      'blackbox-exporter',
      'metrics-pages',
      'sign-in-prometheus',
      'sign-in-alertmanager',
    ]);
  });

  it('probes from two pods, of which one may go', () => {
    expect(valuesOf(production, 'blackbox-exporter')).toMatchObject({
      replicas: 2,
      podDisruptionBudget: { maxUnavailable: 1 },
    });
    expect(valuesOf(development, 'blackbox-exporter')).toMatchObject({ replicas: 1 });
    expect(valuesOf(development, 'blackbox-exporter')).not.toHaveProperty('podDisruptionBudget');
  });

  it('takes every image from the mirror of the environment', () => {
    const images = { registry: 'mirror.example.com', pullSecrets: ['mirror'] };
    const mirrored = compileMetrics(model(), cluster({ databases, images }));
    const global = { imageRegistry: 'mirror.example.com', imagePullSecrets: [{ name: 'mirror' }] };
    expect(valuesOf(mirrored, 'kube-prometheus-stack')['global']).toEqual(global);
    expect(valuesOf(mirrored, 'sign-in-prometheus')['global']).toEqual(global);
    expect(valuesOf(mirrored, 'blackbox-exporter')).toMatchObject({
      global: { imageRegistry: 'mirror.example.com' },
      image: { pullSecrets: ['mirror'] },
    });
    expect(valuesOf(mirrored, 'postgres-exporter-shop')['image']).toEqual({
      registry: 'mirror.example.com',
      pullSecrets: ['mirror'],
    });
  });

  it('lets a values definition change a choice for one environment', () => {
    const values = [
      {
        id: 'kube-prometheus-stack',
        name: 'kube-prometheus-stack',
        file: 'helm-values/kube-prometheus-stack.values.ts',
        chart: 'kube-prometheus-stack',
        values: {},
        byEnvironment: { prod: { prometheus: { prometheusSpec: { logLevel: 'debug' } } } },
      },
    ];
    const changed = compileMetrics(model({ values }), cluster());
    expect(valuesOf(changed, 'kube-prometheus-stack')).toMatchObject({
      prometheus: { prometheusSpec: { logLevel: 'debug', replicas: 2 } },
    });
  });
});

import { compileOperators } from '../../src/operators/operators';
import { cluster, developmentCluster, model } from '../support/cluster';
import { objectsOf, valuesOf } from '../support/values';

const production = compileOperators(model(), cluster());
const development = compileOperators(model(), developmentCluster());

describe('the operators layer', () => {
  it('installs custom resource definitions before those who act on them', () => {
    expect(production.releases.map(({ name, after = [] }) => [name, after])).toEqual([
      ['prometheus-operator-crds', []],
      ['eck-operator-crds', []],
      ['eck-operator', ['eck-operator-crds', 'prometheus-operator-crds']],
      ['external-secrets-crds', []],
      ['external-secrets', ['external-secrets-crds', 'prometheus-operator-crds']],
      ['opentelemetry-operator', ['prometheus-operator-crds']],
    ]);
  });

  it('never deletes custom resource definitions with a release', () => {
    const keep = { 'helm.sh/resource-policy': 'keep' };
    expect(valuesOf(production, 'eck-operator')['installCRDs']).toBe(false);
    expect(valuesOf(production, 'external-secrets')['installCRDs']).toBe(false);
    expect(valuesOf(production, 'external-secrets-crds')).toMatchObject({
      installCRDs: true,
      crds: { annotations: keep },
    });
    expect(valuesOf(production, 'opentelemetry-operator')).toMatchObject({ crds: { annotations: keep } });
  });

  it('installs nothing but definitions with the release of definitions', () => {
    expect(valuesOf(production, 'external-secrets-crds')).toMatchObject({
      createOperator: false,
      webhook: { create: false },
      certController: { create: false },
      serviceAccount: { create: false },
      rbac: { create: false },
      podDisruptionBudget: { enabled: false },
      serviceMonitor: { enabled: false },
    });
  });

  it('gives ECK two namespaces, a strict webhook and a pod that `restricted` accepts', () => {
    expect(valuesOf(production, 'eck-operator')).toMatchObject({
      managedNamespaces: ['o11y-system', 'o11y-agents'],
      webhook: { failurePolicy: 'Fail' },
      podSecurityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      telemetry: { disabled: true },
      config: { metrics: { port: '8081' } },
    });
  });

  it('makes certificates of the OpenTelemetry operator without cert-manager', () => {
    expect(valuesOf(production, 'opentelemetry-operator')['admissionWebhooks']).toEqual({
      certManager: { enabled: false },
      autoGenerateCert: { enabled: true },
    });
  });

  it('elects a leader among two, and lets one of them go', () => {
    const two = { replicaCount: 2, podDisruptionBudget: { enabled: true, minAvailable: 1 } };
    expect(valuesOf(production, 'eck-operator')).toMatchObject(two);
    expect(valuesOf(production, 'external-secrets')).toMatchObject({
      ...two,
      leaderElect: true,
      webhook: two,
    });
    expect(valuesOf(production, 'opentelemetry-operator')).toMatchObject({
      replicaCount: 2,
      pdb: { create: true, minAvailable: 1 },
    });
  });

  it('has no budget in development, where one pod would block every drain', () => {
    const one = { replicaCount: 1, podDisruptionBudget: { enabled: false } };
    expect(valuesOf(development, 'eck-operator')).toMatchObject(one);
    expect(valuesOf(development, 'external-secrets')).toMatchObject({ ...one, webhook: one });
    expect(valuesOf(development, 'opentelemetry-operator')).toMatchObject({ pdb: { create: false } });
  });

  it('takes images from the mirror, those of Elastic resources included', () => {
    const images = { registry: 'mirror.example.com', pullSecrets: ['mirror'] };
    const mirrored = compileOperators(model(), cluster({ images }));
    expect(valuesOf(mirrored, 'eck-operator')).toMatchObject({
      image: { repository: 'mirror.example.com/eck/eck-operator' },
      imagePullSecrets: [{ name: 'mirror' }],
      config: { containerRegistry: 'mirror.example.com' },
    });
    expect(valuesOf(mirrored, 'external-secrets')).toMatchObject({
      global: { repository: 'mirror.example.com/external-secrets/external-secrets' },
      certController: { imagePullSecrets: [{ name: 'mirror' }] },
    });
  });

  it('leaves out operators of what the environment brings along', () => {
    const existing = {
      prometheusOperator: { namespace: 'monitoring', labels: {} },
      elasticsearch: { url: 'https://es.example.com' },
    };
    const brought = compileOperators(model(), cluster({ existing }));
    expect(brought.releases.map(({ name, after = [] }) => [name, after])).toEqual([
      ['external-secrets-crds', []],
      ['external-secrets', ['external-secrets-crds']],
      ['opentelemetry-operator', []],
    ]);
  });

  it('leaves out External Secrets where the cluster has it', () => {
    const brought = compileOperators(model(), cluster({ existing: { externalSecrets: true } }));
    expect(brought.releases.map(({ name }) => name)).toEqual([
      'prometheus-operator-crds',
      'eck-operator-crds',
      'eck-operator',
      'opentelemetry-operator',
    ]);
  });

  it('labels monitors for a Prometheus that selects by labels, and for ours not at all', () => {
    const labels = { release: 'prometheus' };
    const existing = { prometheusOperator: { namespace: 'monitoring', labels } };
    const brought = compileOperators(model(), cluster({ existing }));
    expect(valuesOf(brought, 'external-secrets')).toMatchObject({
      serviceMonitor: { additionalLabels: labels },
    });
    expect(valuesOf(brought, 'eck-operator')).toMatchObject({ podMonitor: { labels } });
    expect(valuesOf(brought, 'opentelemetry-operator')).toMatchObject({
      manager: { serviceMonitor: { extraLabels: labels } },
    });
    expect(valuesOf(production, 'eck-operator')['podMonitor']).toEqual({ enabled: true, interval: '30s' });
  });

  it('opens one Gateway with a listener for every page', () => {
    const reach = { kind: 'gateway', className: 'envoy', clusterIssuer: 'letsencrypt' } as const;
    const [gateway] = objectsOf(compileOperators(model(), cluster({ reach })), 'gateway');
    expect(gateway).toMatchObject({
      kind: 'Gateway',
      metadata: {
        name: 'o11y',
        namespace: 'o11y-system',
        annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' },
      },
      spec: {
        gatewayClassName: 'envoy',
        listeners: expect.arrayContaining([
          {
            name: 'grafana',
            hostname: 'grafana.o11y.example.com',
            port: 443,
            protocol: 'HTTPS',
            tls: { mode: 'Terminate', certificateRefs: [{ name: 'grafana-tls' }] },
            allowedRoutes: { namespaces: { from: 'Same' } },
          },
        ]),
      },
    });
  });
});

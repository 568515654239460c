import { validateObjects } from '../../src/manifests/validate';
import { layers } from '../../src/model/artifacts';
import { pages } from '../../src/model/links';
import { backends, reachables } from '../../src/reach/pages';
import { gatewayReleases, reachReleases } from '../../src/reach/reach';
import { upstreams } from '../../src/reach/sign-in';
import { cluster, developmentCluster, model } from '../support/cluster';
import { objectsOf, valuesOf } from '../support/values';

const gateway = { kind: 'gateway', className: 'envoy', clusterIssuer: 'letsencrypt' } as const;

const inLayer = (layer: (typeof layers)[number], environment = cluster()) => ({
  releases: reachReleases(model(), environment, layer),
});

describe('pages', () => {
  it('are all that people open, and Elasticsearch for CI', () => {
    expect([...reachables].sort()).toEqual([...pages, 'elasticsearch'].sort());
  });

  it('are reached in the layer that serves them, each once', () => {
    const routed = layers.flatMap((layer) =>
      reachReleases(model(), cluster(), layer).flatMap((release) =>
        release.kind === 'manifests'
          ? release.objects.filter(({ kind }) => kind === 'Ingress').map(({ metadata }) => metadata.name)
          : [],
      ),
    );
    expect([...routed].sort()).toEqual([...reachables].sort());
  });

  it('are served with TLS at a subdomain', () => {
    expect(objectsOf(inLayer('grafana'), 'grafana-pages')).toEqual([
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: {
          name: 'grafana',
          namespace: 'o11y-system',
          annotations: { 'cert-manager.io/cluster-issuer': 'letsencrypt' },
        },
        spec: {
          ingressClassName: 'nginx',
          tls: [{ hosts: ['grafana.o11y.example.com'], secretName: 'grafana-tls' }],
          rules: [
            {
              host: 'grafana.o11y.example.com',
              http: {
                paths: [
                  {
                    path: '/',
                    pathType: 'Prefix',
                    backend: { service: { name: 'grafana', port: { number: 80 } } },
                  },
                ],
              },
            },
          ],
        },
      },
    ]);
  });

  it('stand behind a login where they have none: every other backend has users of its own', () => {
    const withUsers = ['grafana', 'kibana', 'elasticsearch'];
    for (const page of reachables) {
      expect([page, page in upstreams]).toEqual([page, !withUsers.includes(page)]);
      if (page in upstreams) expect(backends[page].service).toBe(`sign-in-${page}`);
    }
  });

  it('ask for the login with OpenID Connect, secrets by name only', () => {
    expect(valuesOf(inLayer('tracing'), 'sign-in-jaeger')).toMatchObject({
      replicaCount: 2,
      podDisruptionBudget: { enabled: true, minAvailable: 1 },
      config: {
        existingSecret: 'sign-in-jaeger',
        cookieName: '__Host-o11y',
        upstreams: ['http://jaeger-query.o11y-system.svc:16686'],
      },
      extraArgs: {
        provider: 'oidc',
        'oidc-issuer-url': 'https://login.example.com',
        'redirect-url': 'https://jaeger.o11y.example.com/oauth2/callback',
        'code-challenge-method': 'S256',
        'reverse-proxy': true,
        'skip-provider-button': true,
        'cookie-samesite': 'lax',
      },
    });
    expect(objectsOf(inLayer('tracing'), 'tracing-pages')[0]).toMatchObject({
      kind: 'ExternalSecret',
      metadata: { name: 'sign-in-jaeger' },
      spec: {
        target: {
          template: { data: { 'client-id': 'o11y', 'client-secret': '{{ index . "client-secret" }}' } },
        },
        data: [
          { secretKey: 'client-secret', remoteRef: { key: 'sign-in-jaeger', property: 'client-secret' } },
          { secretKey: 'cookie-secret', remoteRef: { key: 'sign-in-jaeger', property: 'cookie-secret' } },
        ],
      },
    });
    expect(valuesOf(inLayer('tracing', developmentCluster()), 'sign-in-jaeger')).toMatchObject({
      replicaCount: 1,
      podDisruptionBudget: { enabled: false },
    });
  });

  it('let only admins and editors open the page that silences alerts', () => {
    const argumentsOf = (layer: 'metrics' | 'tracing', name: string) =>
      valuesOf(inLayer(layer), name)['extraArgs'] as Readonly<Record<string, unknown>>;
    expect(argumentsOf('metrics', 'sign-in-alertmanager')['allowed-group']).toBe('o11y-admins,o11y-editors');
    expect(argumentsOf('metrics', 'sign-in-prometheus')).not.toHaveProperty('allowed-group');
    expect(argumentsOf('tracing', 'sign-in-jaeger')).not.toHaveProperty('allowed-group');
  });

  it('leave room for the cookies of a login, which are larger than nginx expects', () => {
    const annotations = objectsOf(inLayer('metrics'), 'metrics-pages').flatMap(({ kind, metadata }) =>
      kind === 'Ingress' ? [metadata.annotations] : [],
    );
    expect(annotations).toHaveLength(2);
    for (const annotation of annotations) {
      expect(annotation).toMatchObject({ 'nginx.ingress.kubernetes.io/proxy-buffer-size': '16k' });
    }
  });

  it('speak TLS to Elastic, whose services know nothing else', () => {
    const ingresses = objectsOf(inLayer('logging'), 'logging-pages');
    for (const { metadata } of ingresses) {
      expect(metadata.annotations).toMatchObject({
        'nginx.ingress.kubernetes.io/backend-protocol': 'HTTPS',
      });
    }
    const routes = objectsOf(inLayer('logging', cluster({ reach: gateway })), 'logging-pages');
    expect(routes.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
      'HTTPRoute kibana',
      'BackendTLSPolicy kibana',
      'HTTPRoute elasticsearch',
      'BackendTLSPolicy elasticsearch',
    ]);
    expect(routes[1]?.['spec']).toEqual({
      targetRefs: [{ group: '', kind: 'Service', name: 'o11y-kb-http' }],
      validation: {
        caCertificateRefs: [{ group: '', kind: 'Secret', name: 'o11y-kb-http-certs-public' }],
        hostname: 'o11y-kb-http.o11y-system.svc',
      },
    });
  });

  it('let only the networks of the environment call Elasticsearch, where it names some', () => {
    const elasticsearchCidrs = ['192.0.2.0/24', '2001:db8::/48'];
    const key = 'nginx.ingress.kubernetes.io/whitelist-source-range';
    const ingress = cluster({ reach: { ...cluster().reach, elasticsearchCidrs } });
    const networksOf = (environment: typeof ingress) =>
      objectsOf(inLayer('logging', environment), 'logging-pages').map(({ metadata }) => [
        metadata.name,
        metadata.annotations?.[key],
      ]);
    expect(networksOf(ingress)).toEqual([
      ['kibana', undefined],
      ['elasticsearch', '192.0.2.0/24,2001:db8::/48'],
    ]);
    expect(networksOf(cluster())).toEqual([
      ['kibana', undefined],
      ['elasticsearch', undefined],
    ]);
  });

  it('let only these networks through a Gateway, and nobody else', async () => {
    const elasticsearchCidrs = ['192.0.2.0/24'];
    const layer = inLayer('logging', cluster({ reach: { ...gateway, elasticsearchCidrs } }));
    const objects = objectsOf(layer, 'logging-pages');
    expect(objects.filter(({ kind }) => kind === 'SecurityPolicy')).toEqual([
      {
        apiVersion: 'gateway.envoyproxy.io/v1alpha1',
        kind: 'SecurityPolicy',
        metadata: { name: 'elasticsearch', namespace: 'o11y-system' },
        spec: {
          targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'HTTPRoute', name: 'elasticsearch' }],
          authorization: {
            defaultAction: 'Deny',
            rules: [{ name: 'networks', action: 'Allow', principal: { clientCIDRs: ['192.0.2.0/24'] } }],
          },
        },
      },
    ]);
    expect(await validateObjects(objects)).toEqual([]);
  });

  it('hang from one Gateway, or from none with an Ingress', () => {
    expect(gatewayReleases(cluster())).toEqual([]);
    const routes = objectsOf(inLayer('metrics', cluster({ reach: gateway })), 'metrics-pages');
    expect(routes.find(({ kind }) => kind === 'HTTPRoute')?.['spec']).toEqual({
      parentRefs: [{ name: 'o11y', sectionName: 'prometheus' }],
      hostnames: ['prometheus.o11y.example.com'],
      rules: [{ backendRefs: [{ name: 'sign-in-prometheus', port: 80 }] }],
    });
  });

  it('label their monitors for a Prometheus that selects by labels', () => {
    const labels = { release: 'prometheus' };
    const existing = { prometheusOperator: { namespace: 'monitoring', labels } };
    expect(valuesOf(inLayer('tracing', cluster({ existing })), 'sign-in-jaeger')['metrics']).toEqual({
      serviceMonitor: { enabled: true, interval: '30s', labels },
    });
  });

  it('are not opened for what somebody else runs', () => {
    const existing = { grafana: { url: 'https://grafana.example.com' } };
    expect(reachReleases(model(), cluster({ existing }), 'grafana')).toEqual([]);
  });
});

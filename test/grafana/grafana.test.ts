import { compileGrafana } from '../../src/grafana/grafana';
import { cluster, developmentCluster, model } from '../support/cluster';
import { objectsOf, valuesOf } from '../support/values';

const compiled = compileGrafana(model(), cluster());
const values = valuesOf(compiled, 'grafana');

const withDatabase = { grafana: { database: { secret: 'grafana-database-url' } } };

describe('the Grafana layer', () => {
  it('fetches secrets, then starts Grafana, then opens its page', () => {
    expect(compiled.releases.map(({ name, after = [] }) => [name, after])).toEqual([
      ['grafana-secrets', []],
      ['grafana', ['grafana-secrets']],
      ['grafana-pages', []],
    ]);
  });

  it('keeps its data on a volume that outlives the release, which allows one pod', () => {
    expect(values).toMatchObject({
      replicas: 1,
      deploymentStrategy: { type: 'Recreate' },
      persistence: {
        enabled: true,
        annotations: { 'helm.sh/resource-policy': 'keep' },
        storageClassName: 'fast',
        accessModes: ['ReadWriteOnce'],
        size: '10Gi',
      },
    });
    expect(values).not.toHaveProperty('podDisruptionBudget');
  });

  it('has two pods and no volume with a database of its own', () => {
    const high = compileGrafana(model(), cluster(withDatabase));
    expect(valuesOf(high, 'grafana')).toMatchObject({
      replicas: 2,
      podDisruptionBudget: { minAvailable: 1 },
      envValueFrom: {
        GF_DATABASE_URL: { secretKeyRef: { name: 'grafana-database', key: 'grafana-database-url' } },
      },
    });
    expect(valuesOf(high, 'grafana')).not.toHaveProperty('persistence');
    expect(objectsOf(high, 'grafana-secrets').map(({ metadata }) => metadata.name)).toContain(
      'grafana-database',
    );
    const small = compileGrafana(model(), developmentCluster(withDatabase));
    expect(valuesOf(small, 'grafana')).toMatchObject({ replicas: 1 });
    expect(valuesOf(small, 'grafana')).not.toHaveProperty('podDisruptionBudget');
  });

  it('takes the administrator and every other secret from Secrets that External Secrets fills', () => {
    expect(objectsOf(compiled, 'grafana-secrets').map(({ kind, metadata }) => [kind, metadata.name])).toEqual(
      [
        ['ExternalSecret', 'grafana-admin'],
        ['ExternalSecret', 'grafana-sign-in'],
        ['ExternalSecret', 'elasticsearch-user-grafana'],
      ],
    );
    expect(values).toMatchObject({
      admin: { existingSecret: 'grafana-admin', userKey: 'admin-user', passwordKey: 'admin-password' },
      envValueFrom: {
        GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET: {
          secretKeyRef: { name: 'grafana-sign-in', key: 'client-secret' },
        },
        ELASTICSEARCH_USERNAME: { secretKeyRef: { name: 'elasticsearch-user-grafana', key: 'username' } },
        ELASTICSEARCH_PASSWORD: { secretKeyRef: { name: 'elasticsearch-user-grafana', key: 'password' } },
      },
    });
  });

  it('signs people in with OpenID Connect and gives roles by group', () => {
    expect(values['grafana.ini']).toMatchObject({
      server: { root_url: 'https://grafana.o11y.example.com' },
      'auth.anonymous': { enabled: false },
      'auth.generic_oauth': {
        enabled: true,
        client_id: 'o11y',
        auth_url: 'https://login.example.com/authorize',
        token_url: 'https://login.example.com/token',
        api_url: 'https://login.example.com/userinfo',
        use_pkce: true,
        role_attribute_path:
          "contains(groups[*], 'o11y-admins') && 'Admin' || contains(groups[*], 'o11y-editors') && 'Editor' || 'Viewer'",
      },
    });
    expect(JSON.stringify(values['grafana.ini'])).not.toContain('client_secret');
  });

  it('evaluates no rules of its own: Prometheus does', () => {
    expect(values['grafana.ini']).toMatchObject({
      unified_alerting: { enabled: true, execute_alerts: false },
    });
  });

  it('shows nothing to whoever is not signed in', () => {
    expect(values['grafana.ini']).toMatchObject({
      'auth.anonymous': { enabled: false },
      snapshots: { external_enabled: false },
      public_dashboards: { enabled: false },
    });
  });

  it('runs the plugins of its image and no others, and asks grafana.com for nothing', () => {
    expect(values['grafana.ini']).toMatchObject({
      plugins: { preinstall_disabled: true, public_key_retrieval_disabled: true },
      analytics: { reporting_enabled: false, check_for_updates: false, check_for_plugin_updates: false },
      news: { news_feed_enabled: false },
    });
  });

  it('runs nothing as root and asks no API server', () => {
    expect(values).toMatchObject({
      initChownData: { enabled: false },
      rbac: { create: false },
      automountServiceAccountToken: false,
    });
  });

  it('trusts the authority of our Elasticsearch, and a public one of any other', () => {
    expect(values['extraSecretMounts']).toEqual([
      {
        name: 'elasticsearch-ca',
        secretName: 'o11y-es-http-certs-public',
        mountPath: '/etc/elasticsearch-ca',
        readOnly: true,
      },
    ]);
    const existing = { elasticsearch: { url: 'https://es.example.com' } };
    const brought = valuesOf(compileGrafana(model(), cluster({ existing })), 'grafana');
    expect(brought).not.toHaveProperty('extraSecretMounts');
    expect(JSON.stringify(brought['datasources'])).not.toContain('$__file');
  });
});

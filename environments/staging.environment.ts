import { defineEnvironment } from '#o11y';

export default defineEnvironment({
  kind: 'cluster',
  stage: 'staging',
  cluster: {
    name: 'staging',
    context: 'staging',
    managedControlPlane: true,
    apiServerCidrs: ['10.0.0.1/32'],
  },
  domain: 'o11y.staging.example.com',
  reach: { kind: 'ingress', className: 'nginx', clusterIssuer: 'letsencrypt' },
  signIn: {
    issuer: 'https://login.example.com',
    clientId: 'o11y',
    endpoints: {
      authorization: 'https://login.example.com/authorize',
      token: 'https://login.example.com/token',
      userInfo: 'https://login.example.com/userinfo',
    },
  },
  storage: { className: 'fast', prometheus: '150Gi', elasticsearch: '350Gi' },
  load: { activeSeries: 500_000, logsPerDay: '20Gi', spansPerSecond: 500 },
  retention: { metrics: '35d', logs: '14d', traces: '7d' },
  replicas: { prometheus: 2, alertmanager: 3, elasticsearchMasters: 3, elasticsearchData: 4 },
  state: { kind: 's3', bucket: 'example-o11y-state', region: 'eu-central-1', prefix: 'staging' },
  charts: { kind: 'public' },
  secretStore: { kind: 'ClusterSecretStore', name: 'vault' },
  runbooks: 'https://gitlab.example.com/o11y/platform/-/blob/main/runbooks',
  databases: [{ name: 'shop', dsn: { secret: 'shop-database-dsn' } }],
  alerting: {
    watchdog: { kind: 'webhook', url: { secret: 'watchdog-url' } },
    smtp: { smarthost: 'smtp.example.com:587', from: 'alerts@example.com' },
  },
  snapshots: { bucket: 'example-o11y-snapshots', region: 'eu-central-1' },
});

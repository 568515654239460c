import { defineEnvironment } from '#o11y';

export default defineEnvironment({
  kind: 'cluster',
  stage: 'production',
  cluster: { name: 'prod', context: 'prod', managedControlPlane: true, apiServerCidrs: ['10.0.0.1/32'] },
  domain: 'o11y.example.com',
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
  storage: { className: 'fast', prometheus: '300Gi', elasticsearch: '1000Gi' },
  load: { activeSeries: 1_000_000, logsPerDay: '50Gi', spansPerSecond: 2_000 },
  retention: { metrics: '35d', logs: '30d', traces: '7d' },
  replicas: { prometheus: 2, alertmanager: 3, elasticsearchMasters: 3, elasticsearchData: 6 },
  state: { kind: 's3', bucket: 'example-o11y-state', region: 'eu-central-1', prefix: 'prod' },
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

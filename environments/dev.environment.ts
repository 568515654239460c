import { defineEnvironment } from '#o11y';

export default defineEnvironment({
  kind: 'cluster',
  stage: 'development',
  cluster: { name: 'dev', context: 'dev', managedControlPlane: true, apiServerCidrs: ['10.1.0.1/32'] },
  domain: 'o11y.dev.example.com',
  reach: { kind: 'ingress', className: 'nginx', clusterIssuer: 'letsencrypt' },
  signIn: {
    issuer: 'https://login.example.com',
    clientId: 'o11y-dev',
    endpoints: {
      authorization: 'https://login.example.com/authorize',
      token: 'https://login.example.com/token',
      userInfo: 'https://login.example.com/userinfo',
    },
  },
  storage: { className: 'standard', prometheus: '50Gi', elasticsearch: '50Gi' },
  load: { activeSeries: 100_000, logsPerDay: '2Gi', spansPerSecond: 50 },
  retention: { metrics: '35d', logs: '7d', traces: '3d' },
  replicas: { prometheus: 1, alertmanager: 1, elasticsearchMasters: 1, elasticsearchData: 1 },
  state: { kind: 'local' },
  charts: { kind: 'public' },
  secretStore: { kind: 'ClusterSecretStore', name: 'vault' },
  runbooks: 'https://gitlab.example.com/o11y/platform/-/blob/main/runbooks',
  databases: [{ name: 'shop', dsn: { secret: 'shop-database-dsn' } }],
  alerting: {},
});

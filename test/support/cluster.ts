import type { ClusterEnvironmentInput } from '../../src/model/environment';
import type { ClusterEnvironment, Model, Team } from '../../src/model/model';
import type { Receiver } from '../../src/model/receiver';

const input: ClusterEnvironmentInput = {
  kind: 'cluster',
  stage: 'production',
  cluster: { name: 'prod', managedControlPlane: true, apiServerCidrs: ['10.0.0.1/32'] },
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
  storage: { className: 'fast', prometheus: '300Gi', elasticsearch: '1600Gi' },
  load: { activeSeries: 1_000_000, logsPerDay: '50Gi', spansPerSecond: 2_000 },
  retention: { metrics: '35d', logs: '30d', traces: '7d' },
  replicas: { prometheus: 2, alertmanager: 3, elasticsearchMasters: 3, elasticsearchData: 3 },
  state: { kind: 's3', bucket: 'state', region: 'eu-central-1', prefix: 'prod' },
  charts: { kind: 'public' },
  secretStore: { kind: 'ClusterSecretStore', name: 'vault' },
  alerting: {
    watchdog: { kind: 'webhook', url: { secret: 'watchdog-url' } },
    smtp: { smarthost: 'smtp.example.com:587', from: 'alerts@example.com' },
  },
  runbooks: 'https://git.example.com/runbooks',
};

/** A production cluster with everything at its usual size. */
export function cluster(changes: Partial<ClusterEnvironment> = {}): ClusterEnvironment {
  return { ...input, id: 'prod', name: 'prod', file: 'environments/prod.environment.ts', ...changes };
}

/** A small cluster without redundancy. */
export function developmentCluster(changes: Partial<ClusterEnvironment> = {}): ClusterEnvironment {
  return cluster({
    id: 'dev',
    name: 'dev',
    file: 'environments/dev.environment.ts',
    stage: 'development',
    storage: { className: 'standard', prometheus: '50Gi', elasticsearch: '50Gi' },
    load: { activeSeries: 100_000, logsPerDay: '2Gi', spansPerSecond: 50 },
    retention: { metrics: '35d', logs: '7d', traces: '3d' },
    replicas: { prometheus: 1, alertmanager: 1, elasticsearchMasters: 1, elasticsearchData: 1 },
    state: { kind: 'local' },
    alerting: {},
    ...changes,
  });
}

export function team(name: string, page: Receiver, ticket: Receiver): Team {
  return {
    id: name,
    name,
    displayName: name,
    file: `services/${name}/${name}.team.ts`,
    receivers: { page, ticket },
    codeOwners: [`@${name}`],
  };
}

/** Nothing but what a test puts in. */
export function model(parts: Partial<Model> = {}): Model {
  return {
    teams: [],
    services: [],
    metrics: [],
    environments: [],
    slos: [],
    alerts: [],
    maintenance: [],
    dashboards: [],
    linkedDashboards: new Map(),
    values: [],
    runbooks: new Map(),
    ...parts,
  };
}

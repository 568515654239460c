import type { ClusterEnvironment, LocalEnvironment, Model, Service, Slo, Team } from '../../src/model/model';
import type { ProbeModule } from '../../src/model/slo';

/** Small linked definitions for tests of pure compilers. */
export const team: Team = {
  id: 'shop',
  name: 'shop',
  displayName: 'Shop',
  file: 'services/shop/shop.team.ts',
  receivers: {
    page: { kind: 'pagerduty', routingKey: { secret: 'shop-pagerduty' } },
    ticket: { kind: 'slack', channel: '#shop', webhook: { secret: 'shop-slack' } },
  },
  codeOwners: ['@shop'],
};

export const service: Service = {
  id: 'shop/checkout',
  name: 'checkout',
  file: 'services/shop/checkout.service.ts',
  owner: team,
  tier: 'critical',
  summary: 'takes orders',
  workload: { namespace: 'shop', deployment: 'checkout' },
  telemetry: { http: 'prom-client', scrape: { port: 'http' } },
  dependsOn: [],
  job: 'shop/checkout',
};

export const slo: Slo = {
  id: 'shop/checkout-availability',
  name: 'checkout-availability',
  file: 'alert-rules/shop/checkout-availability.slo.ts',
  service,
  objective: '99.9%',
  window: '30d',
  sli: { kind: 'http-availability', service },
  summary: 'customers can pay',
};

/** An SLO whose address is probed. */
export function probing(url: string, module: ProbeModule = 'http_2xx'): Slo {
  const id = 'shop/checkout-probe';
  const job = `probe/${id}`;
  const sli = { kind: 'probe', match: { job }, target: { url, module, job } } as const;
  return { ...slo, id, name: 'checkout-probe', sli };
}

export const local: LocalEnvironment = {
  id: 'local',
  name: 'local',
  file: 'environments/local.environment.ts',
  kind: 'local',
  timeScale: 30,
};

export const prod: ClusterEnvironment = {
  id: 'prod',
  name: 'prod',
  file: 'environments/prod.environment.ts',
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
  storage: { className: 'fast', prometheus: '200Gi', elasticsearch: '500Gi' },
  load: { activeSeries: 1_000_000, logsPerDay: '50Gi', spansPerSecond: 2_000 },
  retention: { metrics: '35d', logs: '30d', traces: '7d' },
  replicas: { prometheus: 2, alertmanager: 3, elasticsearchMasters: 3, elasticsearchData: 3 },
  state: { kind: 'local' },
  charts: { kind: 'public' },
  secretStore: { kind: 'ClusterSecretStore', name: 'vault' },
  alerting: {
    watchdog: { kind: 'webhook', url: { secret: 'watchdog-url' } },
    smtp: { smarthost: 'smtp.example.com:587', from: 'alerts@example.com' },
  },
  runbooks: 'https://git.example.com/runbooks',
};

/** A model of one team, one service and one SLO, or of what is given instead. */
export function modelWith(parts: Partial<Model> = {}): Model {
  return {
    teams: [team],
    services: [service],
    metrics: [],
    environments: [prod, local],
    slos: [slo],
    alerts: [],
    maintenance: [],
    dashboards: [],
    linkedDashboards: new Map(),
    values: [],
    runbooks: new Map(),
    ...parts,
  };
}

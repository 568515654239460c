import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Services of one team. */
const teamSize = 20;

/** Panels of one dashboard. */
const panels = 20;

/** Writes a synthetic organisation: for each service one definition, two SLOs and a dashboard of twenty panels. */
export function writeOrganisation(root: string, services: number): number {
  rmSync(root, { recursive: true, force: true });
  const files = new Map([
    ...teamFiles(Math.ceil(services / teamSize)),
    ...Array.from({ length: services }, (_, index) => serviceFiles(index)).flat(),
    ['environments/prod.environment.ts', environmentFile],
  ]);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return files.size;
}

const teamOf = (index: number): string => `team-${Math.floor(index / teamSize)}`;

function teamFiles(teams: number): readonly (readonly [string, string])[] {
  return [...Array.from({ length: teams }, (_, index) => `team-${index}`), 'platform'].map((team) => [
    `services/${team}/${team}.team.ts`,
    `import { defineTeam } from '#o11y';

export default defineTeam({
  displayName: '${team}',
  receivers: {
    page: { kind: 'pagerduty', routingKey: { secret: '${team}-pagerduty' } },
    ticket: { kind: 'slack', channel: '#${team}', webhook: { secret: '${team}-slack' } },
  },
  codeOwners: ['@${team}'],
});
`,
  ]);
}

function serviceFiles(index: number): readonly (readonly [string, string])[] {
  const team = teamOf(index);
  const service = `service-${index}`;
  const imported = `import service from '../../services/${team}/${service}.service';`;
  const slo = (name: string, sli: string): readonly [string, string] => [
    `alert-rules/${team}/${service}-${name}.slo.ts`,
    `import { defineSlo, http } from '#o11y';
${imported}

export default defineSlo({ service, objective: '99.9%', window: '30d', sli: ${sli} });
`,
  ];
  return [
    [
      `services/${team}/${service}.service.ts`,
      `import { defineService } from '#o11y';
import owner from './${team}.team';

export default defineService({
  owner,
  tier: 'standard',
  summary: 'does its work',
  workload: { namespace: '${team}', deployment: '${service}' },
  telemetry: { http: 'prom-client', scrape: { port: 'http' } },
});
`,
    ],
    slo('availability', 'http.availability(service)'),
    slo('latency', "http.latency(service, '250ms')"),
    [
      `dashboards/${team}/${service}.dashboard.ts`,
      `import { defineDashboard } from '#o11y';
${imported}

export default defineDashboard({
  title: '${service}',
  description: 'Requests and errors by route.',
  service,
  rows: [
    {
      title: 'Requests',
      panels: [
${Array.from({ length: panels }, (_, panel) => panelText(team, service, panel)).join('\n')}
      ],
    },
  ],
});
`,
    ],
  ];
}

function panelText(team: string, service: string, panel: number): string {
  const selector = `http_request_duration_seconds_count{job="${team}/${service}",route="/${panel}"}`;
  return `        {
          kind: 'timeseries',
          title: 'Requests of route ${panel}',
          description: 'Requests a second by status.',
          unit: 'reqps',
          queries: [{ expr: 'sum by (status_code) (rate(${selector}[$__rate_interval]))', legend: '{{status_code}}' }],
        },`;
}

const environmentFile = `import { defineEnvironment } from '#o11y';

export default defineEnvironment({
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
  storage: { className: 'fast', prometheus: '1Ti', elasticsearch: '2Ti' },
  load: { activeSeries: 1_000_000, logsPerDay: '50Gi', spansPerSecond: 2_000 },
  retention: { metrics: '35d', logs: '30d', traces: '7d' },
  replicas: { prometheus: 2, alertmanager: 3, elasticsearchMasters: 3, elasticsearchData: 3 },
  state: { kind: 's3', bucket: 'state', region: 'eu-central-1', prefix: 'prod' },
  charts: { kind: 'public' },
  secretStore: { kind: 'ClusterSecretStore', name: 'vault' },
  runbooks: 'https://git.example.com/runbooks',
  alerting: { watchdog: { kind: 'webhook', url: { secret: 'watchdog-url' } } },
});
`;

import { identifierOf, importPath } from '../../exchange/names';
import type { Service, Team } from '../../model/model';

/** What `o11y new` writes. */
export const scaffolds = ['team', 'service', 'metrics', 'slo', 'alerts', 'maintenance', 'dashboard'] as const;

export type Scaffold = (typeof scaffolds)[number];

/** What a template may use. Paths are relative to the root. */
export interface Subject {
  readonly file: string;
  readonly name: string;
  readonly team: Pick<Team, 'id' | 'file'>;
  /** Nothing for a team, a service, and metrics of what is none. */
  readonly service?: Service;
}

/** Text of a file that passes `check` as it is; what a person must decide stands in plain sight. */
export const templates: Readonly<Record<Scaffold, (subject: Subject) => string>> = {
  team: ({ name }) => `import { defineTeam } from '#o11y';

export default defineTeam({
  displayName: '${sentence(name)}',
  receivers: {
    page: { kind: 'pagerduty', routingKey: { secret: '${name}-pagerduty' } },
    ticket: { kind: 'slack', channel: '#${name}-alerts', webhook: { secret: '${name}-slack' } },
  },
  codeOwners: ['@${name}-team'],
});
`,

  service: ({ file, name, team }) => `import { defineService } from '#o11y';
import ${identifierOf(team.id)} from '${importPath(file, team.file)}';

export default defineService({
  owner: ${identifierOf(team.id)},
  tier: 'standard',
  summary: 'what ${name} does, and for whom',
  workload: { namespace: '${team.id}', deployment: '${name}' },
  telemetry: { http: 'prom-client', scrape: { port: 'http' } },
});
`,

  metrics: ({ name, service }) => `import { defineMetrics } from '#o11y';

export default defineMetrics({${service === undefined ? `\n  emitter: '${name}',` : ''}
  metrics: {
    ${name.replaceAll('-', '_')}_jobs_total: {
      type: 'counter',
      unit: 'jobs',
      description: 'what is counted, and when',
      labels: { result: 'success or failure' },
    },
  },
});
`,

  slo: (subject) => {
    const { identifier: service, line } = serviceImport(subject);
    return `import { defineSlo, http } from '#o11y';
${line}

export default defineSlo({
  service: ${service},
  objective: '99.9%',
  window: '30d',
  sli: http.availability(${service}),
  summary: 'what users can do while this promise is kept',
});
`;
  },

  alerts: (subject) => {
    const { identifier: service, line } = serviceImport(subject);
    const job = subject.service?.job ?? '';
    return `import { defineAlerts } from '#o11y';
${line}

export default defineAlerts({
  service: ${service},
  alerts: [
    {
      name: '${pascalCase(subject.team.id)}${pascalCase(subject.name)}TargetDown',
      expr: 'up{job="${job}"} == 0',
      for: '5m',
      severity: 'ticket',
      summary: '{{ $labels.instance }} of ${subject.service?.id ?? ''} does not answer scrapes',
      description: 'Its metrics are missing, so no other alert of this service can be trusted.',
      fires: { series: { 'up{job="${job}"}': '1x5 0x20' }, at: '20m' },
      quiet: { series: { 'up{job="${job}"}': '1x30' }, at: '20m' },
    },
  ],
});
`;
  },

  maintenance: (subject) => {
    const { identifier: service, line } = serviceImport(subject);
    return `import { defineMaintenance } from '#o11y';
${line}

export default defineMaintenance({
  services: [${service}],
  reason: 'what is done, and what users notice of it',
  timeZone: 'UTC',
  weekly: { days: ['sunday'], from: '02:00', to: '04:00' },
});
`;
  },

  dashboard: (subject) => {
    const { identifier: service, line } = serviceImport(subject);
    return `import { defineDashboard, serviceOverview } from '#o11y';
${line}

export default defineDashboard({
  title: '${sentence(subject.name)}',
  description: 'What to look at first when ${subject.service?.name ?? ''} misbehaves.',
  service: ${service},
  rows: [serviceOverview(${service})],
});
`;
  },
};

function serviceImport({ file, service }: Subject): { readonly identifier: string; readonly line: string } {
  if (service === undefined) throw new Error('this template is about a service');
  const name = identifierOf(service.name);
  return { identifier: name, line: `import ${name} from '${importPath(file, service.file)}';` };
}

function pascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function sentence(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

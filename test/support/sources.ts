import { layout } from '../../src/model/layout';

export function team(name: string): string {
  return definition('team', {}, [
    `displayName: '${name}'`,
    "receivers: {\n    page: { kind: 'pagerduty', routingKey: { secret: 'shop-pagerduty' } },\n    ticket: { kind: 'email', to: 'shop@example.com' },\n  }",
    "codeOwners: ['@shop-team']",
  ]);
}

/** A service of team shop. `keys` are lines of its object. */
export function service(keys: string, imports: Readonly<Record<string, string>> = {}): string {
  return definition('service', { shop: './shop.team', ...imports }, ['owner: shop', keys]);
}

/** What a service emits, as the object of its metrics. */
export function metrics(object: string): string {
  return definition('metrics', {}, [`metrics: ${object}`]);
}

/** Imported by what is about the service. */
const checkout = { checkout: '../../services/shop/checkout.service' };

/** Keys that replace those of an SLO that is right; an empty text leaves the key out. */
export function slo(changes: Readonly<Record<string, string>> = {}): string {
  const keys = {
    service: 'checkout',
    objective: "'99.9%'",
    window: "'30d'",
    sli: 'http.availability(checkout)',
    ...changes,
  };
  return definition('slo', checkout, linesOf(keys), ['http']);
}

/** One alert as it is written in a list. */
export function alert(changes: Readonly<Record<string, string>> = {}): string {
  const keys = {
    name: "'CheckoutDown'",
    expr: "'up == 0'",
    for: "'5m'",
    severity: "'page'",
    summary: "'checkout is down'",
    description: "'nobody can pay'",
    fires: "{ series: { up: '0x10' }, at: '10m' }",
    quiet: "{ series: { up: '1x10' }, at: '10m' }",
    ...changes,
  };
  return `{\n${linesOf(keys)
    .map((line) => `      ${line},\n`)
    .join('')}    }`;
}

/** A dashboard that links another. */
export function linkingDashboard(title: string, other: string, file: string, reference = other): string {
  return definition('dashboard', { ...checkout, [other]: file }, [
    `title: '${title}'`,
    "description: 'x'",
    'service: checkout',
    `links: [{ title: 'Other', dashboard: ${reference} }]`,
    "rows: [{ title: 'All', panels: [{ kind: 'text', title: 'x', description: 'x', markdown: 'x' }] }]",
  ]);
}

export function alerts(...list: readonly string[]): string {
  return definition('alerts', checkout, [
    'service: checkout',
    `alerts: [\n    ${list.join(',\n    ')},\n  ]`,
  ]);
}

export function panel(expr: string, changes: Readonly<Record<string, string>> = {}): string {
  const keys = {
    kind: "'timeseries'",
    title: "'Panel'",
    description: "'what it shows'",
    unit: "'short'",
    queries: `[{ expr: ${JSON.stringify(expr)} }]`,
    ...changes,
  };
  return `{ ${linesOf(keys).join(', ')} }`;
}

/** A dashboard of one row. `keys` are further lines of its object. */
export function dashboard(panels: string, keys: readonly string[] = []): string {
  return definition('dashboard', checkout, [
    "title: 'Checkout'",
    "description: 'how paying goes'",
    'service: checkout',
    ...keys,
    `rows: [\n    {\n      title: 'Row',\n      panels: [${panels}],\n    },\n  ]`,
  ]);
}

export function environment(object: string): string {
  return `import { defineEnvironment } from '#o11y';\n\nexport default defineEnvironment(${object});\n`;
}

/** The object of a production cluster. */
export function cluster(changes: Readonly<Record<string, string>> = {}): string {
  const keys = {
    kind: "'cluster'",
    stage: "'production'",
    cluster: "{ name: 'prod', managedControlPlane: true, apiServerCidrs: ['10.0.0.1/32'] }",
    domain: "'o11y.example.com'",
    reach: "{ kind: 'ingress', className: 'nginx', clusterIssuer: 'letsencrypt' }",
    signIn:
      "{ issuer: 'https://login.example.com', clientId: 'o11y', endpoints: { authorization: 'https://login.example.com/authorize', token: 'https://login.example.com/token', userInfo: 'https://login.example.com/userinfo' } }",
    storage: "{ className: 'fast', prometheus: '300Gi', elasticsearch: '1600Gi' }",
    load: "{ activeSeries: 1_000_000, logsPerDay: '50Gi', spansPerSecond: 2_000 }",
    retention: "{ metrics: '35d', logs: '30d', traces: '7d' }",
    replicas: '{ prometheus: 2, alertmanager: 3, elasticsearchMasters: 3, elasticsearchData: 3 }',
    state: "{ kind: 's3', bucket: 'state', region: 'eu-central-1', prefix: 'prod' }",
    charts: "{ kind: 'public' }",
    secretStore: "{ kind: 'ClusterSecretStore', name: 'vault' }",
    runbooks: "'https://git.example.com/runbooks'",
    alerting:
      "{ watchdog: { kind: 'webhook', url: { secret: 'watchdog-url' } }, smtp: { smarthost: 'smtp.example.com:587', from: 'a@example.com' } }",
    ...changes,
  };
  return `{\n${linesOf(keys)
    .map((line) => `  ${line},\n`)
    .join('')}}`;
}

function linesOf(keys: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(keys).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
}

function definition(
  kind: keyof typeof layout,
  imports: Readonly<Record<string, string>>,
  lines: readonly string[],
  names: readonly string[] = [],
): string {
  const { define } = layout[kind];
  return [
    `import { ${[define, ...names].join(', ')} } from '#o11y';`,
    ...Object.entries(imports).map(([name, path]) => `import ${name} from '${path}';`),
    '',
    `export default ${define}({`,
    ...lines.map((line) => `  ${line},`),
    '});',
    '',
  ].join('\n');
}

/** A small project that is right: a team with two services, one SLO, alerts, a dashboard and two environments. */
export const shop: Readonly<Record<string, string>> = {
  'services/shop/shop.team.ts': team('Shop'),
  'services/shop/mailer.service.ts': service("tier: 'batch',\n  summary: 'sends mail'"),
  'services/shop/checkout.service.ts': service(
    "tier: 'critical',\n  summary: 'takes orders',\n  telemetry: { http: 'prom-client' }",
  ),
  'alert-rules/shop/checkout.slo.ts': slo(),
  'alert-rules/shop/checkout.alerts.ts': alerts(alert()),
  'dashboards/shop/checkout.dashboard.ts': dashboard(panel('sum(up)')),
  'environments/local.environment.ts': environment("{\n  kind: 'local',\n  timeScale: 30,\n}"),
  'environments/prod.environment.ts': environment(cluster()),
};

import { problemsOf } from '../support/project';
import {
  alert,
  alerts,
  cluster,
  dashboard,
  environment,
  metrics,
  panel,
  service,
  slo,
  team,
} from '../support/sources';

const sloFile = 'alert-rules/shop/checkout.slo.ts';
const mailer = 'services/shop/mailer.service.ts';

describe('keys', () => {
  it('names the known key that comes closest to an unknown one', async () => {
    expect(
      await problemsOf({ [sloFile]: slo({ sumary: "'customers can pay'" }) }),
    ).toBe(`error O11Y1101: key 'sumary' is unknown
  --> alert-rules/shop/checkout.slo.ts:9  sumary
   |  sumary: 'customers can pay',
  expected one of 'service', 'objective', 'window', 'sli', 'groupBy', 'traffic', 'summary', 'runbook', 'burnPairs', 'alerting'
  did you mean 'summary'?

1 error, 0 warnings
`);
  });

  it('knows a key of several things where one is named', async () => {
    const dashboardFile = 'dashboards/shop/checkout.dashboard.ts';
    const text = dashboard(panel('sum(up)')).replace('queries: [{', 'query: [{');
    expect(await problemsOf({ [dashboardFile]: text })).toContain("\n  did you mean 'queries'?\n");
  });

  it('offers no key that is far from what was written', async () => {
    expect(
      await problemsOf({ [sloFile]: slo({ colour: "'red'" }) }),
    ).toBe(`error O11Y1101: key 'colour' is unknown
  --> alert-rules/shop/checkout.slo.ts:9  colour
   |  colour: 'red',
  expected one of 'service', 'objective', 'window', 'sli', 'groupBy', 'traffic', 'summary', 'runbook', 'burnPairs', 'alerting'
  remove it

1 error, 0 warnings
`);
  });

  it('knows the keys of the alternative that was chosen', async () => {
    expect(
      await problemsOf({
        'dashboards/shop/checkout.dashboard.ts': dashboard(panel('sum(up)', { stackd: 'true' })),
      }),
    ).toBe(`error O11Y1101: key 'stackd' is unknown
  --> dashboards/shop/checkout.dashboard.ts:11  rows[0].panels[0].stackd
   |  panels: [{ kind: 'timeseries', title: 'Panel', description: 'what it shows', unit: 'short', queries: [{ expr: "sum(up)" }], stackd: true }],
  expected one of 'kind', 'title', 'description', 'width', 'height', 'links', 'timeRange', 'interval', 'repeatBy', 'perLine', 'unit', 'decimals', 'thresholds', 'states', 'min', 'max', 'noData', 'dataLinks', 'queries', 'series', 'stacked', 'draw', 'axis', 'legend'
  did you mean 'stacked'?

1 error, 0 warnings
`);
  });

  it('names a missing key and what it must hold', async () => {
    expect(await problemsOf({ [sloFile]: slo({ sli: '' }) })).toBe(`error O11Y1102: key 'sli' is missing
  --> alert-rules/shop/checkout.slo.ts:4  sli
   |  export default defineSlo({
  expected an object whose kind is one of 'http-availability', 'http-latency', 'bad-events', 'good-events', 'latency', 'native-latency', 'web-vital', 'probe', 'at-most', 'at-least', 'throughput', 'saturation', 'weighted', 'all-of'
  add it: your editor offers what is allowed

1 error, 0 warnings
`);
  });

  it('asks for a receiver of each severity: an owner must be reachable', async () => {
    expect(
      await problemsOf({
        'services/shop/shop.team.ts': team('Shop').replace(/ {4}page: .*\n/, ''),
      }),
    ).toBe(`error O11Y1102: key 'receivers.page' is missing
  --> services/shop/shop.team.ts:5  receivers.page
   |  receivers: {
  expected an object whose kind is one of 'pagerduty', 'slack', 'email', 'sms', 'webhook'
  add it: your editor offers what is allowed

1 error, 0 warnings
`);
  });

  it('asks for a storage class', async () => {
    expect(
      await problemsOf({
        'environments/prod.environment.ts': environment(
          cluster({ storage: "{ prometheus: '300Gi', elasticsearch: '1600Gi' }" }),
        ),
      }),
    ).toBe(`error O11Y1102: key 'storage.className' is missing
  --> environments/prod.environment.ts:10  storage.className
   |  storage: { prometheus: '300Gi', elasticsearch: '1600Gi' },
  expected at most 63 lower-case letters, digits and hyphens, with a letter or digit at both ends
  add it: your editor offers what is allowed

1 error, 0 warnings
`);
  });

  it('takes a key without a value for a wrong type, not for a circle', async () => {
    expect(
      await problemsOf({ [sloFile]: slo({ summary: 'undefined' }) }),
    ).toBe(`error O11Y1103: summary is undefined
  --> alert-rules/shop/checkout.slo.ts:9  summary
   |  summary: undefined,
  expected a text that is neither empty nor padded with blanks
  give it a value, or leave the key out where it is optional

1 error, 0 warnings
`);
  });
});

describe('types and forms', () => {
  it('says what was received instead of the type', async () => {
    expect(
      await problemsOf({
        'environments/local.environment.ts': environment("{\n  kind: 'local',\n  timeScale: '30',\n}"),
      }),
    ).toBe(`error O11Y1103: timeScale is '30'
  --> environments/local.environment.ts:5  timeScale
   |  timeScale: '30',
  expected a number
  write a number

1 error, 0 warnings
`);
  });

  it('finds a wrong type in a constant of the file', async () => {
    expect(
      await problemsOf({
        [mailer]: [
          "import { defineService } from '#o11y';",
          "import shop from './shop.team';",
          '',
          'const telemetry = {',
          '  scrape: { port: 8080 },',
          '};',
          '',
          "export default defineService({ owner: shop, tier: 'batch', summary: 'sends mail', telemetry } as never);",
          '',
        ].join('\n'),
      }),
    ).toBe(`error O11Y1103: 8080 is not a text
  --> services/shop/mailer.service.ts:5  telemetry.scrape.port
   |  scrape: { port: 8080 },
  expected a text that is neither empty nor padded with blanks
  write it in quotes

1 error, 0 warnings
`);
  });

  it('names the allowed value that comes closest', async () => {
    expect(
      await problemsOf({ [mailer]: service("tier: 'batches',\n  summary: 'x'") }),
    ).toBe(`error O11Y1104: tier is 'batches'
  --> services/shop/mailer.service.ts:6  tier
   |  tier: 'batches',
  expected one of 'critical', 'standard', 'batch', 'frontend'
  did you mean 'batch'?

1 error, 0 warnings
`);
  });

  it('names the allowed kinds', async () => {
    expect(
      await problemsOf({
        'dashboards/shop/checkout.dashboard.ts': dashboard(panel('sum(up)', { kind: "'timeserie'" })),
      }),
    ).toBe(`error O11Y1104: rows[0].panels[0].kind is 'timeserie'
  --> dashboards/shop/checkout.dashboard.ts:11  rows[0].panels[0].kind
   |  panels: [{ kind: 'timeserie', title: 'Panel', description: 'what it shows', unit: 'short', queries: [{ expr: "sum(up)" }] }],
  expected one of 'timeseries', 'stat', 'gauge', 'bar-gauge', 'bar-chart', 'histogram', 'pie', 'table', 'heatmap', 'state-timeline', 'status-history', 'node-graph' and 7 others
  did you mean 'timeseries'?

1 error, 0 warnings
`);
  });

  it('says once that a key is misspelt, and not that it is missing as well', async () => {
    const file = dashboard(panel('sum(up)')).replace("description: 'how", "descripton: 'how");
    const output = await problemsOf({ 'dashboards/shop/checkout.dashboard.ts': file });
    expect(output).toContain("error O11Y1101: key 'descripton' is unknown");
    expect(output).toContain("did you mean 'description'?");
    expect(output).toContain('\n1 error, 0 warnings\n');
  });

  it.each([
    ['kind', 'graph', 'timeseries'],
    ['kind', 'singlestat', 'stat'],
    ['kind', 'piechart', 'pie'],
    ['unit', 'seconds', 's'],
    ['unit', '%', 'percent'],
    ['unit', 'Requests/s', 'reqps'],
  ])("translates the %s '%s' of Grafana or of people", async (key, word, ours) => {
    const output = await problemsOf({
      'dashboards/shop/checkout.dashboard.ts': dashboard(panel('sum(up)', { [key]: `'${word}'` })),
    });
    expect(output).toContain(`error O11Y1104: rows[0].panels[0].${key} is '${word}'\n`);
    expect(output).toContain(`\n  did you mean '${ours}'?\n`);
  });

  it.each([
    ["['route', 'status_code']", '["route","status_code"]', "{ route: 'Route', status_code: 'Status_code' }"],
    ["'route'", "'route'", "{ name: 'Name' }"],
  ])('shows how %s is written where each name has a value', async (labels, received, fix) => {
    const columns = "[{ title: 'Up', unit: 'short', expr: 'up' }]";
    const table = panel('', { kind: "'table'", unit: '', queries: '', labels, columns });
    expect(await problemsOf({ 'dashboards/shop/checkout.dashboard.ts': dashboard(table) })).toBe(
      `error O11Y1103: rows[0].panels[0].labels is ${received}
  --> dashboards/shop/checkout.dashboard.ts:11  rows[0].panels[0].labels
   |  panels: [${table}],
  expected an object with a value for each name
  write ${fix}

1 error, 0 warnings
`,
    );
  });

  it.each([
    [
      'a window in words',
      slo({ window: "'30 days'" }),
      `error O11Y1105: '30 days' is not a duration
  --> alert-rules/shop/checkout.slo.ts:7  window
   |  window: '30 days',
  expected a whole number above zero and one unit of ms, s, m, h, d, w, like '5m' or '30d'
  did you mean '30d'?

1 error, 0 warnings
`,
    ],
    [
      'a negative duration',
      alerts(alert({ for: "'-5m'" })),
      `error O11Y1105: '-5m' is not a duration
  --> alert-rules/shop/checkout.alerts.ts:10  alerts[0].for
   |  for: '-5m',
  expected a whole number above zero and one unit of ms, s, m, h, d, w, like '5m' or '30d'
  did you mean '5m'?

1 error, 0 warnings
`,
    ],
    [
      'a number without a unit',
      alerts(alert({ for: '300' })),
      `error O11Y1105: 300 is not a duration
  --> alert-rules/shop/checkout.alerts.ts:10  alerts[0].for
   |  for: 300,
  expected a whole number above zero and one unit of ms, s, m, h, d, w, like '5m' or '30d'
  did you mean '5m'?

1 error, 0 warnings
`,
    ],
  ])('refuses %s', async (_, source, expected) => {
    const file = source.includes('defineSlo') ? sloFile : 'alert-rules/shop/checkout.alerts.ts';
    expect(await problemsOf({ [file]: source })).toBe(expected);
  });

  it('refuses an amount of bytes in decimal units', async () => {
    expect(
      await problemsOf({
        'environments/prod.environment.ts': environment(
          cluster({ storage: "{ className: 'fast', prometheus: '300GB', elasticsearch: '1600Gi' }" }),
        ),
      }),
    ).toBe(`error O11Y1106: '300GB' is not an amount of bytes
  --> environments/prod.environment.ts:10  storage.prometheus
   |  storage: { className: 'fast', prometheus: '300GB', elasticsearch: '1600Gi' },
  expected a number above zero and one unit of Ki, Mi, Gi, Ti, like '50Gi'
  did you mean '300Gi'?

1 error, 0 warnings
`);
  });

  it.each([
    [
      "['10.0.0.1']",
      "error O11Y1106: '10.0.0.1' is not a network in CIDR notation",
      "did you mean '10.0.0.1/32'?",
    ],
    ["['10.0.0.1/33']", "error O11Y1106: '10.0.0.1/33' is not a network", "write it like '10.0.0.1/32'"],
    ['[]', 'error O11Y1106: cluster.apiServerCidrs is []', 'write a list of at least 1'],
  ])('refuses %s as the networks of the API server', async (networks, message, fix) => {
    const brokenCluster = `{ name: 'prod', managedControlPlane: true, apiServerCidrs: ${networks} }`;
    const problems = await problemsOf({
      'environments/prod.environment.ts': environment(cluster({ cluster: brokenCluster })),
    });
    expect(problems).toContain(message);
    expect(problems).toContain(fix);
  });

  it('refuses the name of an alert that is not ASCII', async () => {
    expect(
      await problemsOf({ 'alert-rules/shop/checkout.alerts.ts': alerts(alert({ name: "'KäseAlle'" })) }),
    ).toBe(`error O11Y1106: 'KäseAlle' is not an alert name
  --> alert-rules/shop/checkout.alerts.ts:8  alerts[0].name
   |  name: 'KäseAlle',
  expected letters and digits in PascalCase, like 'NodeDiskFull'
  name what is broken, not the threshold

1 error, 0 warnings
`);
  });

  it('refuses the name of a metric that is not ASCII', async () => {
    expect(
      await problemsOf({
        'services/shop/mailer.metrics.ts': metrics("{ größe: { type: 'gauge' } }"),
      }),
    ).toBe(`error O11Y1106: 'größe' is not the name of a metric
  --> services/shop/mailer.metrics.ts:4  metrics.größe
   |  metrics: { größe: { type: 'gauge' } },
  expected the name of a metric like 'shop_orders_total'
  write it like 'shop_orders_total'

1 error, 0 warnings
`);
  });

  it('refuses a number below what makes sense', async () => {
    expect(
      await problemsOf({
        'environments/local.environment.ts': environment("{ kind: 'local', timeScale: 0 }"),
      }),
    ).toBe(`error O11Y1106: timeScale is 0
  --> environments/local.environment.ts:3  timeScale
   |  export default defineEnvironment({ kind: 'local', timeScale: 0 });
  expected a number of at least 1
  write a number of at least 1

1 error, 0 warnings
`);
  });
});

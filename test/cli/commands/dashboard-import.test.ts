import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importGrafana } from '../../../src/cli/commands/dashboard-import';
import { listFiles } from '../../../src/discover/files';
import { json, pathOf, smallGrafana } from '../../support/grafana';
import { checkRoot, projectWith } from '../../support/project';
import { refusalOf } from '../../support/thrown';

jest.setTimeout(60_000);
jest.spyOn(process.stderr, 'write').mockReturnValue(true);

const rate = (code: string): string =>
  `sum by (instance) (rate(prometheus_http_requests_total{code=~"${code}", job="$job"}[5m]))`;

const panel = (title: string, expr: string, more: object = {}): object => ({
  type: 'timeseries',
  title,
  description: `${title} by instance`,
  gridPos: { x: 0, y: 0, w: 8, h: 6 },
  datasource: { type: 'prometheus', uid: '${datasource}' },
  targets: [{ refId: 'A', expr, legendFormat: '{{instance}}' }],
  fieldConfig: {
    defaults: { unit: 'reqps', custom: { fillOpacity: 10, showPoints: 'never' } },
    overrides: [],
  },
  ...more,
});

const dashboard = {
  uid: 'requests',
  title: 'Requests of checkout',
  tags: ['shop'],
  time: { from: 'now-6h', to: 'now' },
  templating: {
    list: [
      { type: 'datasource', name: 'datasource', query: 'prometheus' },
      {
        type: 'query',
        name: 'job',
        query: { query: 'label_values(prometheus_http_requests_total, job)' },
        datasource: { type: 'prometheus', uid: '${datasource}' },
        multi: false,
        includeAll: false,
        refresh: 2,
      },
    ],
  },
  panels: [
    { type: 'row', title: 'Answers', collapsed: false, panels: [] },
    panel('Good', rate('2..')),
    panel('Moved', rate('3..')),
    panel('Bad', rate('5..')),
    panel('Unknown', 'rate(nobody_emits_this_total[5m])', { timeShift: '1d' }),
    { type: 'news', title: 'News', gridPos: { x: 0, y: 20, w: 8, h: 6 } },
  ],
};

const file = 'dashboards/shop/requests-of-checkout.dashboard.ts';
const metricsFile = 'services/shop/requests-of-checkout.metrics.ts';

interface Ran {
  readonly root: string;
  readonly code: number;
  readonly output: string;
}

type Options = Partial<Parameters<typeof importGrafana>[2]>;

async function run(given: unknown, options: Options = {}, root = projectWith({})): Promise<Ran> {
  writeFileSync(join(root, 'given.json'), typeof given === 'string' ? given : JSON.stringify(given));
  return importInto(root, join(root, 'given.json'), options);
}

async function importInto(root: string, given: string, options: Options = {}): Promise<Ran> {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const code = await importGrafana(root, given, { force: false, format: 'text', ...options });
    return { root, code, output: write.mock.calls.map(([part]) => String(part)).join('') };
  } finally {
    write.mockRestore();
  }
}

describe('o11y dashboard import', () => {
  it('writes a definition in which what is repeated is written once, and says what it does not show', async () => {
    const { root, code, output } = await run(dashboard);
    expect(code).toBe(0);
    expect(output).toBe(`wrote ${file}: 4 of 5 panels, 4 of 4 queries built from metrics

wrote ${metricsFile}, to be reviewed; \`o11y catalog import\` makes a better one from a scrape:
  metrics that nothing here is known to emit, of the type that follows from how they are used
    nobody_emits_this_total

panels that are not carried:
  nothing here is like the plugin news
    News = news

lost:
  the time of a panel is a plain duration that ends now
    Unknown: timeShift = 1d

looks different:
  there is one Prometheus, whose uid is the same everywhere
    variable datasource
  tooltips show all series, the largest first
    4 panels: Good, Moved, Bad, Unknown
  axes begin at zero unless they say otherwise
    4 panels: Good, Moved, Bad, Unknown
  all dashboards refresh each minute
    refresh = 
  tags say the team and the service
    tags = ["shop"]
`);
    expect(
      readFileSync(join(root, file), 'utf8'),
    ).toBe(`import { defineDashboard, type Expression } from '#o11y';
import prometheus from '#o11y/metrics/prometheus';
import checkout from '../../services/shop/checkout.service';
import metrics from '../../services/shop/requests-of-checkout.metrics';

const rateLines = ({
  title,
  description,
  expr,
}: Record<'title' | 'description', string> & Record<'expr', Expression>) =>
  ({
    kind: 'timeseries',
    title,
    description,
    width: 8,
    height: 6,
    unit: 'reqps',
    queries: [{ expr, legend: '{{instance}}' }],
    legend: { as: 'list', values: [] },
  }) as const;

export default defineDashboard({
  title: 'Requests of checkout',
  description: 'Requests of checkout.',
  service: checkout,
  variables: [{ name: 'job', multi: false, label: 'job', metric: 'prometheus_http_requests_total' }],
  timeRange: '6h',
  rows: [
    {
      title: 'Answers',
      panels: [
        rateLines({
          title: 'Good',
          description: 'Good by instance',
          expr: prometheus.prometheus_http_requests_total
            .where({ code: /2../, job: '$job' })
            .rate('5m')
            .sum('instance'),
        }),
        rateLines({
          title: 'Moved',
          description: 'Moved by instance',
          expr: prometheus.prometheus_http_requests_total
            .where({ code: /3../, job: '$job' })
            .rate('5m')
            .sum('instance'),
        }),
        rateLines({
          title: 'Bad',
          description: 'Bad by instance',
          expr: prometheus.prometheus_http_requests_total
            .where({ code: /5../, job: '$job' })
            .rate('5m')
            .sum('instance'),
        }),
        rateLines({
          title: 'Unknown',
          description: 'Unknown by instance',
          expr: metrics.nobody_emits_this_total.rate('5m'),
        }),
      ],
    },
  ],
});
`);
    expect(readFileSync(join(root, metricsFile), 'utf8')).toBe(`import { defineMetrics } from '#o11y';

export default defineMetrics({
  emitter: 'requests-of-checkout',
  metrics: {
    nobody_emits_this_total: {
      type: 'counter',
      description: 'to be reviewed: a counter, because its rate is taken',
    },
  },
});
`);
  });

  it('writes what passes the check, whatever Grafana showed without a word', async () => {
    const asked = [
      panel('Queue', 'rate(go_goroutines[5m])'),
      panel('All', 'prometheus_http_requests_total{zone_of_rack="a"}'),
      panel('Size', 'process_resident_memory_bytes', { repeat: 'job' }),
    ];
    const { root } = await run({ ...dashboard, panels: [...dashboard.panels, ...asked] });
    expect(await checkRoot(root)).toEqual({ code: 0, output: expect.stringContaining('0 errors') });
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).toContain("rule: 'rate-on-gauge'");
    expect(text).toContain("rule: 'target-counter-agg-rule'");
    expect(text).not.toContain('repeatBy');
    expect(readFileSync(join(root, metricsFile), 'utf8')).toContain(
      "zone_of_rack: 'to be reviewed: named by a query, and no label of prometheus'",
    );
  });

  it('says before what the check will find', async () => {
    const { root, output } = await run({ ...dashboard, panels: [panel('Broken', 'rate(up[')] });
    const found = output.slice(output.indexOf('`check` will find what is wrong in Grafana already:'));
    expect(found).toContain('O11Y1301');
    expect(found).toContain(`--> ${file}:`);
    expect((await checkRoot(root)).output).toContain('O11Y1301');
  });

  it('says the same to machines', async () => {
    const { output } = await run(dashboard, { format: 'json' });
    const { written, panels, queries, notCarried, unknownMetrics, unknownLabels } = JSON.parse(
      output,
    ) as Record<string, unknown>;
    expect({ written, panels, queries, unknownMetrics, unknownLabels }).toEqual({
      written: [
        { kind: 'dashboard', id: 'shop/requests-of-checkout', path: file },
        { kind: 'metrics', id: 'shop/requests-of-checkout', path: metricsFile },
      ],
      panels: { given: 5, carried: 4 },
      queries: { typed: 4, text: 0 },
      unknownMetrics: ['nobody_emits_this_total'],
      unknownLabels: [],
    });
    expect(notCarried).toContainEqual({
      panel: 'Unknown',
      what: 'timeShift',
      value: '1d',
      why: 'the time of a panel is a plain duration that ends now',
      kind: 'loss',
    });
  });

  it('reads it from Grafana, given the address of its page', async () => {
    const root = projectWith({});
    const grafana = await smallGrafana({ [pathOf('requests')]: json({ dashboard, meta: {} }) });
    try {
      await importInto(root, `${grafana.url}/d/requests/requests-of-checkout?orgId=1`);
    } finally {
      await grafana.stop();
    }
    expect(existsSync(join(root, file))).toBe(true);
  });

  it('takes over no link that every dashboard of a team has', async () => {
    const links = [
      { title: 'Dashboards of shop', type: 'dashboards', tags: ['team:shop'], asDropdown: true },
      { title: 'Alerts of shop', type: 'link', url: '/alerting/groups?queryString=team%3Dshop' },
      { title: 'Wiki', type: 'link', url: 'https://wiki.example.com' },
    ];
    const { root, output } = await run({ ...dashboard, links });
    expect(output).toContain(`  dashboards and alerts of the team are one click away already
    link Dashboards of shop = ["team:shop"]
    link Alerts of shop = /alerting/groups?queryString=team%3Dshop
`);
    expect(readFileSync(join(root, file), 'utf8')).toContain(
      "  links: [{ title: 'Wiki', url: 'https://wiki.example.com' }],\n",
    );
  });

  it('sends credentials to no Grafana but those of the environments', async () => {
    const grafana = await smallGrafana({ [pathOf('requests')]: json({ dashboard, meta: {} }) });
    const variables = { ...process.env };
    process.env['GRAFANA_AUTH'] = 'glsa_abc';
    try {
      const page = `${grafana.url}/d/requests`;
      await importInto(projectWith({}), page);
      process.env['GRAFANA_URL'] = grafana.url;
      await importInto(projectWith({}), page);
    } finally {
      process.env = variables;
      await grafana.stop();
    }
    expect(grafana.asked).toEqual([undefined, 'Bearer glsa_abc']);
  });

  it('writes over no file, unless it is told to', async () => {
    const root = projectWith({});
    await run(dashboard, {}, root);
    expect(await refusalOf(run(dashboard, {}, root))).toBe(`error O11Y2304: ${file} exists
  --> ${file}
  expected names that are free
  write elsewhere with --out, or replace it with --force

error O11Y2304: ${metricsFile} exists
  --> ${metricsFile}
  expected names that are free
  write elsewhere with --out, or replace it with --force

2 errors, 0 warnings
`);
    expect((await run(dashboard, { force: true }, root)).code).toBe(0);
  });

  it('asks for the service where nothing names one', async () => {
    const text = { ...dashboard, title: 'Requests' };
    expect(await refusalOf(run(text, { service: 'shop/nothing' }))).toContain(
      "error O11Y2208: there is no service 'shop/nothing'",
    );
    expect(await refusalOf(run(text, { service: 'shop/chekout' }))).toContain(
      "did you mean 'shop/checkout'?",
    );
    expect(await refusalOf(run(text, { team: 'nobody' }))).toContain(
      "error O11Y2207: there is no team 'nobody'",
    );
  });

  it('says why a service is missing whose file cannot be read', async () => {
    const path = 'services/shop/checkout.service.ts';
    const root = projectWith({
      [path]: "import { defineService } from '#o11y';\nthrow new Error('not today');\n",
    });
    const refusal = await refusalOf(run(dashboard, { service: 'shop/checkout' }, root));
    expect(refusal).toContain(
      `error O11Y1006: the file throws while it is loaded: not today\n  --> ${path}:2`,
    );
    expect(refusal).toContain("error O11Y2208: there is no service 'shop/checkout'");
  });

  it('says of a panel without a title that it has none', async () => {
    const panels = [{ type: 'row', panels: [{ type: 'row', panels: [{ type: 'stat' }] }] }];
    expect(await refusalOf(run({ ...dashboard, panels }))).toContain(
      'error O11Y2306: a panel without a title is not carried: nothing here is like the plugin row',
    );
  });

  it('writes nothing where no panel can be carried', async () => {
    const root = projectWith({});
    const before = listFiles(root, 'dashboards');
    expect(
      await refusalOf(run({ ...dashboard, panels: [{ type: 'news', title: 'News' }] }, {}, root)),
    ).toBe(`error O11Y2306: News is not carried: nothing here is like the plugin news
  expected at least one panel that can be said here
  mend what the reason names, or write the definition by hand: npm run new -- dashboard <team>/<name>

1 error, 0 warnings
`);
    expect(listFiles(root, 'dashboards')).toEqual(before);
  });

  it.each([
    ['{', 'O11Y2501'],
    ['[]', 'O11Y2503'],
    [`{"panels":"${'x'.repeat(10 * 1024 * 1024)}"}`, 'O11Y2502'],
  ])('ends in one problem for what is no dashboard', async (text, code) => {
    const refusal = await refusalOf(run(text));
    expect(refusal).toContain(`error ${code}: given.json `);
    expect(refusal).toContain('1 error, 0 warnings');
  });

  it('says that a file is not there', async () => {
    const root = projectWith({});
    expect(
      await refusalOf(importInto(root, join(root, 'none.json'))),
    ).toBe(`error O11Y2308: none.json cannot be opened: there is no such file
  expected a file with a dashboard, or the address of one: https://grafana.example.com/d/<uid>
  check the path

1 error, 0 warnings
`);
  });
});

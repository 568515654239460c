import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { catalogCheck } from '../../../src/cli/commands/catalog-check';
import { type CatalogImportOptions, catalogImport } from '../../../src/cli/commands/catalog-import';
import { catalogList } from '../../../src/cli/commands/catalog-list';
import { freePort } from '../../../src/engines/port';
import { type RunningEngine, startEngine } from '../../../src/engines/process';
import { startPrometheus } from '../../../src/engines/prometheus';
import { errorsOf } from '../../../src/problems/problem';
import { loadProject } from '../../../src/project';
import { describeWithEngine } from '../../support/engines';
import { temporaryFolder } from '../../support/folder';
import { capturePrinted } from '../../support/printed';
import { projectWith } from '../../support/project';
import { alert, alerts, metrics } from '../../support/sources';
import { refusalOf } from '../../support/thrown';

const printed = capturePrinted();
beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const list = (name?: string, options: { readonly match?: string; readonly format?: 'text' | 'json' } = {}) =>
  catalogList(root, name, { format: 'text', ...options });

const root = projectWith({
  'services/shop/checkout.metrics.ts': metrics(
    "{ shop_orders_total: { type: 'counter', description: 'paid' } }",
  ),
});

describe('o11y catalog list', () => {
  it('names every emitter with version, source and number of metrics, those of definitions as well', async () => {
    expect(await list()).toBe(0);
    const rows = printed()
      .split('\n')
      .map((line) => line.split(/ {2,}/));
    const row = (name: string): readonly string[] | undefined => rows.find(([first]) => first === name);
    expect(row('emitter')).toEqual(['emitter', 'version', 'source', 'metrics', 'older']);
    expect(row('node-exporter')).toEqual(['node-exporter', '1.12.1', 'measured', '298', '1.5.0 (-6 +9)']);
    expect(row('opencost')?.slice(0, 2)).toEqual(['opencost', 'documentation']);
    expect(row('cadvisor')?.join(' ')).toMatch(/^cadvisor 0\.53\.0 measured \(\d+ documented\) /);
    expect(row('shop/checkout')).toEqual(['shop/checkout', 'declared', '1']);
  });

  it('shows the metrics of one with type, unit, labels and help, and which version alone has them', async () => {
    await list('node-exporter', { match: 'memory_KReclaimable' });
    expect(printed()).toMatch(/^node-exporter 1\.12\.1 \(measured\)\n/);
    expect(printed()).toMatch(/node_memory_KReclaimable_bytes +gauge +bytes +1\.5\.0/);
    await list('shop/checkout');
    expect(printed()).toMatch(/shop_orders_total +counter +paid/);
  });

  it('finds metrics of every emitter by name or help', async () => {
    await list(undefined, { match: 'certificate expires' });
    expect(printed()).toMatch(/cert-manager +certmanager_certificate_expiration_timestamp_seconds +gauge/);
  });

  it('is data for programs', async () => {
    await list('blackbox-probe', { format: 'json', match: 'probe_success' });
    expect(JSON.parse(printed())).toMatchObject([{ name: 'probe_success', type: 'gauge', labels: [] }]);
  });

  it.each([
    [
      'node-exporter',
      'filesytem',
      /^no metric has 'filesytem' in its name or help; did you mean (node_filesystem_\w+, ){4}node_filesystem_\w+\?\n$/,
    ],
    [undefined, 'node_lod1', /; did you mean node_load1\?\n$/],
    ['node-exporter', 'container_cpu_usage', /; others have: cadvisor(, otel-\w+)*\n$/],
    ['node-exporter', 'of no metric at all', /^no metric has 'of no metric at all' in its name or help\n$/],
  ])('says that %s has nothing like %j, and what was meant', async (name, match, said) => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await list(name, { match })).toBe(0);
    expect(write.mock.calls.map(([text]) => text).join('')).toMatch(said);
    expect(printed()).not.toContain('metric  ');
  });

  it('proposes the emitter that was meant', async () => {
    expect(
      await refusalOf(list('node_exporter')),
    ).toBe(`error O11Y2601: no catalogue holds an emitter 'node_exporter'
  expected a name as \`npm run -s catalog -- list\` prints it
  did you mean 'node-exporter'?

1 error, 0 warnings
`);
  });
});

const haproxy = `# TYPE haproxy_exporter_build_info gauge
haproxy_exporter_build_info{version="0.15.0"} 1
# HELP haproxy_frontend_http_requests_total Total HTTP requests.
# TYPE haproxy_frontend_http_requests_total counter
haproxy_frontend_http_requests_total{frontend="web",namespace="edge"} 12
# TYPE go_goroutines gauge
go_goroutines 5
`;

const uses = alerts(
  alert({
    name: "'HaproxyIdle'",
    expr: `'rate(haproxy_frontend_http_requests_total{frontend="web"}[5m]) == 0'`,
  }),
);

function importInto(
  project: string,
  source: string,
  options: Partial<CatalogImportOptions> = {},
): Promise<number> {
  return catalogImport(project, source, { as: 'shop/haproxy', force: false, format: 'text', ...options });
}

describe('o11y catalog import', () => {
  const file = 'services/shop/haproxy.metrics.ts';

  it('writes a definition after which a query of the metric is right', async () => {
    const project = projectWith({ 'haproxy.txt': haproxy, 'alert-rules/shop/haproxy.alerts.ts': uses });
    const before = errorsOf((await loadProject(project)).problems);
    expect(before.map(({ code }) => code)).toEqual(['O11Y1304']);
    expect(await importInto(project, join(project, 'haproxy.txt'))).toBe(0);
    expect(printed()).toBe(`wrote ${file} with 2 of 3 metrics
1 are in the catalogues already

not carried:
  labels of the target, which every query may use (1)
    namespace
`);
    expect(readFileSync(join(project, file), 'utf8')).toBe(`import { defineMetrics } from '#o11y';

export default defineMetrics({
  emitter: 'haproxy',
  version: '0.15.0',
  metrics: {
    haproxy_exporter_build_info: { type: 'gauge', labels: { version: 'such as 0.15.0' } },
    haproxy_frontend_http_requests_total: {
      type: 'counter',
      description: 'Total HTTP requests',
      labels: { frontend: 'such as web' },
    },
  },
});
`);
    expect(errorsOf((await loadProject(project)).problems)).toEqual([]);
  });

  it('writes the metrics of a service without naming an emitter, and says as data what it did', async () => {
    const project = projectWith({ 'own.txt': '# TYPE shop_orders_total counter\nshop_orders_total 1\n' });
    await importInto(project, join(project, 'own.txt'), { as: 'shop/checkout', format: 'json' });
    expect(JSON.parse(printed())).toEqual({
      written: ['services/shop/checkout.metrics.ts'],
      seen: 1,
      metrics: ['shop_orders_total'],
      notCarried: [],
    });
    expect(readFileSync(join(project, 'services/shop/checkout.metrics.ts'), 'utf8')).not.toContain('emitter');
  });

  it('writes nothing where everything is known, and the same again with --force', async () => {
    const project = projectWith({
      'haproxy.txt': haproxy,
      'go.txt': '# TYPE go_goroutines gauge\ngo_goroutines 5\n',
    });
    await importInto(project, join(project, 'go.txt'));
    expect(printed()).toBe('nothing to write: no metric of 1 is new\n1 are in the catalogues already\n');
    expect(existsSync(join(project, file))).toBe(false);
    await importInto(project, join(project, 'haproxy.txt'));
    const first = readFileSync(join(project, file), 'utf8');
    await importInto(project, join(project, 'haproxy.txt'), { force: true });
    expect(readFileSync(join(project, file), 'utf8')).toBe(first);
    expect(await refusalOf(importInto(project, join(project, 'haproxy.txt')))).toContain(
      `error O11Y2304: ${file} exists`,
    );
  });

  it.each([
    ['page.html', '<!DOCTYPE html><html></html>', 'O11Y2603: page.html holds a page of HTML or XML'],
    ['answer.json', '{"status":"success"}', 'O11Y2603: answer.json holds JSON'],
    ['scrape.gz', gzipSync(haproxy), 'O11Y2603: scrape.gz holds a gzip archive'],
    [
      'scrape.pb',
      Buffer.from([0x0a, 0x0d, 0x67, 0x6f, 0x00, 0x12]),
      'O11Y2603: scrape.pb holds binary data, which may be protobuf: native histograms come in no other format',
    ],
    ['empty.txt', '\n', 'O11Y2603: empty.txt holds nothing'],
    ['comment.txt', '# nothing but this\n', 'O11Y2603: comment.txt holds no metric'],
    ['notes.md', 'Some words about metrics\n', "O11Y2604: 'words' is no number (column 6)"],
    ['broken.txt', `${haproxy}a{b="c} 1\n`, 'O11Y2604: the value of the label b is not in quotes (column 5)'],
    ['lines.txt', 'not a metric\n'.repeat(800_000), "O11Y2604: 'a' is no number (column 5)"],
    ['line.txt', 'x'.repeat(10_500_000), 'has no value'],
  ])('of %s tells one problem and writes nothing', async (name, content, expected) => {
    const project = projectWith({});
    writeFileSync(join(project, name), content);
    const refusal = await refusalOf(importInto(project, join(project, name)));
    expect(refusal).toContain(expected);
    expect(refusal).toMatch(/\n1 error, 0 warnings\n$/);
    expect(refusal.length).toBeLessThan(1000);
    expect(existsSync(join(project, file))).toBe(false);
  });

  it('reads no file that is larger than any scrape', async () => {
    const project = projectWith({});
    const path = join(project, 'large.txt');
    const large = openSync(path, 'w');
    ftruncateSync(large, 65 * 1024 * 1024);
    closeSync(large);
    expect(await refusalOf(importInto(project, path))).toContain('O11Y2605: large.txt is larger than 64 MB');
  });

  it.each([
    ['missing.txt', {}, 'O11Y2602: missing.txt cannot be read: there is no such file'],
    ['services', {}, 'O11Y2602: services cannot be read: it is a folder'],
    ['haproxy.txt', { as: 'HAProxy' }, "O11Y2606: 'HAProxy' names no file of metrics"],
    ['haproxy.txt', { as: 'nobody/haproxy' }, "O11Y2207: there is no team 'nobody'"],
  ])('refuses %s with %j', async (source, options, expected) => {
    const project = projectWith({ 'haproxy.txt': haproxy });
    expect(await refusalOf(importInto(project, join(project, source), options))).toContain(expected);
  });

  it('tells of an address that nothing answers at, without its parameters', async () => {
    const url = `http://127.0.0.1:${await freePort()}/metrics?token=secret`;
    const refusal = await refusalOf(importInto(projectWith({}), url));
    expect(refusal).toContain('cannot be read: nothing answers there');
    expect(refusal).not.toContain('secret');
  });
});

describe('a Prometheus that asks for credentials', () => {
  const answers: Readonly<Record<string, unknown>> = {
    '/api/v1/status/buildinfo': { version: '3.0.0' },
    '/api/v1/metadata': { acme_things: [{ type: 'gauge', help: 'all of them', unit: '' }] },
    '/api/v1/label/__name__/values': ['acme_things'],
    '/api/v1/labels': ['__name__', 'job'],
    '/api/v1/label/job/values': ['acme'],
  };
  const server = createServer(({ url = '', headers }, answer) => {
    const data = answers[url.replace(/\?.*/, '')];
    answer.statusCode = headers.authorization === 'Bearer secret' ? 200 : 401;
    answer.end(answer.statusCode === 200 ? JSON.stringify({ status: 'success', data }) : 'who are you?');
  });
  let url = '';

  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    delete process.env['O11Y_PROMETHEUS_TOKEN'];
  });
  afterAll(() => server.close());

  it('is read with those of the environment', async () => {
    process.env['O11Y_PROMETHEUS_TOKEN'] = 'secret';
    const project = projectWith({});
    await importInto(project, url);
    expect(readFileSync(join(project, 'services/shop/haproxy.metrics.ts'), 'utf8')).toContain(
      "acme_things: { type: 'gauge', description: 'all of them' }",
    );
  });

  it('names the variables where there are none', async () => {
    const refusal = await refusalOf(importInto(projectWith({}), url));
    expect(refusal).toContain('O11Y2232');
    expect(refusal).toContain('set O11Y_PROMETHEUS_TOKEN');
  });
});

/** Every engine that answers with metrics runs, and the first scrapes them all. */
interface Platform {
  readonly prometheus: string;
  readonly node: string;
  readonly stop: () => Promise<void>;
}

describeWithEngine('prometheus', (prometheus) =>
  describeWithEngine('alertmanager', (alertmanager) =>
    describeWithEngine('node_exporter', (nodeExporter) =>
      describeWithEngine('blackbox_exporter', (blackbox) => {
        jest.setTimeout(120_000);
        let platform: Platform;
        let acme: Server;

        beforeAll(async () => {
          acme = createServer((_, answer) =>
            answer.end(
              '# TYPE acme_jobs gauge\nacme_jobs{queue="mail"} 1\n# TYPE acme_done_total counter\nacme_done_total{kind="a"} 1\n# TYPE acme_new gauge\nacme_new 1\n',
            ),
          );
          await new Promise<void>((listening) => acme.listen(0, '127.0.0.1', listening));
          const folder = temporaryFolder();
          const write = (name: string, text: string): string => {
            const path = join(folder, name);
            mkdirSync(folder, { recursive: true });
            writeFileSync(path, text);
            return path;
          };
          const ports = [await freePort(), await freePort(), await freePort(), await freePort()] as const;
          const listen = (port: number): string => `--web.listen-address=127.0.0.1:${port}`;
          const [own, am, node, bb] = ports;
          const engines: readonly RunningEngine[] = await Promise.all([
            startEngine({
              engine: alertmanager,
              port: am,
              args: [
                `--config.file=${write('am.yml', 'route: { receiver: nobody }\nreceivers: [{ name: nobody }]\n')}`,
                `--storage.path=${join(folder, 'am')}`,
                '--cluster.listen-address=',
                listen(am),
              ],
            }),
            startEngine({ engine: nodeExporter, port: node, args: [listen(node)] }),
            startEngine({
              engine: blackbox,
              port: bb,
              args: [`--config.file=${write('bb.yml', 'modules: { http: { prober: http } }\n')}`, listen(bb)],
            }),
          ]);
          const job = (name: string, port: number, more = ''): string =>
            `  - { job_name: ${name}, static_configs: [{ targets: ['127.0.0.1:${port}'] }]${more} }\n`;
          const config = `global: { scrape_interval: 1s }\nscrape_configs:\n${job('prometheus', own)}${job('alertmanager', am)}${job('node', node)}${job('acme', (acme.address() as AddressInfo).port)}${job('blackbox', bb, `, metrics_path: /probe, params: { module: [http], target: ['http://127.0.0.1:${own}/-/healthy'] }`)}`;
          const running = await startPrometheus({
            engine: prometheus,
            configFile: write('prometheus.yml', config),
            dataDir: join(folder, 'data'),
            port: own,
          });
          platform = {
            prometheus: running.url,
            node: `http://127.0.0.1:${node}/metrics`,
            stop: async () => {
              await Promise.all([running, ...engines].map((engine) => engine.stop()));
            },
          };
          const scraped = async (): Promise<boolean> => {
            const answer = await fetch(`${running.url}/api/v1/query?query=sum(up)`);
            return /"5"\]/.test(await answer.text());
          };
          for (let tries = 0; tries < 60 && !(await scraped()); tries++) await sleep(500);
          expect(await scraped()).toBe(true);
        }, 120_000);

        afterAll(async () => {
          await platform.stop();
          acme.close();
        });

        const imported = async (source: string, options: Partial<CatalogImportOptions>): Promise<string> => {
          const project = projectWith({});
          const out = temporaryFolder();
          await importInto(project, source, { as: 'shop/it', out, ...options });
          return readFileSync(join(out, 'services/shop/it.metrics.ts'), 'utf8');
        };

        it('imports from a Prometheus what the exporter itself answers', async () => {
          const { port } = acme.address() as AddressInfo;
          const direct = await imported(`http://127.0.0.1:${port}/metrics`, {});
          expect(direct).toContain("acme_done_total: { type: 'counter', labels: { kind: 'such as a' } },");
          expect(await imported(platform.prometheus, { job: 'acme' })).toBe(direct);
        });

        it('imports the metrics of real exporters so that they pass the check', async () => {
          for (const source of [platform.node, `${platform.prometheus}/metrics`]) {
            const project = projectWith({});
            await importInto(project, source);
            expect(errorsOf((await loadProject(project)).problems)).toEqual([]);
          }
        });

        it('tells of a job that the Prometheus does not have', async () => {
          expect(
            await refusalOf(importInto(projectWith({}), platform.prometheus, { job: 'nope' })),
          ).toContain("O11Y2603: this Prometheus has no metric of the job 'nope'");
        });

        it('compares every emitter that is there, and names those that no target is', async () => {
          const code = await catalogCheck(projectWith({}), platform.prometheus, { format: 'json' });
          const { compared, absent, problems } = JSON.parse(printed());
          expect(problems).toEqual([]);
          expect(code).toBe(0);
          const found = compared as readonly {
            emitter: string;
            jobs: string[];
            differences: { kind: string; metric: string }[];
          }[];
          expect(found.map(({ emitter, jobs }) => [emitter, jobs])).toEqual([
            ['alertmanager', ['alertmanager']],
            ['blackbox-probe', ['blackbox']],
            ['node-exporter', ['node']],
            ['prometheus', ['prometheus']],
            ['prometheus-synthetic', expect.arrayContaining(['node', 'prometheus'])],
          ]);
          expect(absent).toEqual(expect.arrayContaining(['cadvisor', 'envoy', 'redis-exporter']));
          const missing = found.find(({ emitter }) => emitter === 'alertmanager')?.differences ?? [];
          expect(missing).toContainEqual({ kind: 'missing', metric: 'alertmanager_cluster_members' });
        });

        it('fails where something that is queried is missing, and where a type has changed', async () => {
          const project = projectWith({
            'services/shop/acme.metrics.ts': `import { defineMetrics } from '#o11y';

export default defineMetrics({
  emitter: 'acme',
  metrics: {
    acme_jobs: { type: 'counter', labels: { queue: 'of mails' } },
    acme_done_total: { type: 'counter', labels: { plan: 'of the customer' } },
    acme_gone: { type: 'gauge' },
    acme_unused: { type: 'gauge' },
  },
});
`,
            'alert-rules/shop/acme.alerts.ts': uses
              .replaceAll('Haproxy', 'Acme')
              .replace(
                'rate(haproxy_frontend_http_requests_total{frontend="web"}[5m]) == 0',
                'acme_gone == 0',
              ),
          });
          const code = await catalogCheck(project, platform.prometheus, {
            emitter: ['acme'],
            format: 'text',
          });
          expect(code).toBe(1);
          expect(printed()).toBe(`acme: 2 of 4 metrics are there of acme
  of another type (1):
    acme_jobs (gauge, not counter)
  missing (2):
    acme_gone
    acme_unused
  in no catalogue (1):
    acme_new
  labels that are missing (1):
    acme_done_total{plan}
  labels that the catalogue does not have (1):
    acme_done_total{kind}


error O11Y2607: acme_gone is not there, and is queried by alert-rules/shop/acme.alerts.ts
  expected what the catalogue of acme says
  mend services/shop/acme.metrics.ts, or the exporter

error O11Y2607: acme_jobs is a gauge there and a counter in the catalogue
  expected what the catalogue of acme says
  mend services/shop/acme.metrics.ts, or the exporter

2 errors, 0 warnings
`);
        });

        it('tells of an address that is no Prometheus', async () => {
          const nothing = `http://127.0.0.1:${await freePort()}`;
          expect(await refusalOf(catalogCheck(root, nothing, { format: 'text' }))).toContain(
            `O11Y2232: ${nothing} does not answer as Prometheus`,
          );
          // It answers every question with metrics.
          const { port } = acme.address() as AddressInfo;
          const exporter = `http://127.0.0.1:${port}`;
          expect(await refusalOf(catalogCheck(root, exporter, { format: 'text' }))).toContain(
            `O11Y2232: ${exporter} does not answer as Prometheus`,
          );
        });
      }),
    ),
  ),
);

import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CatalogImportOptions, catalogImport } from '../../../src/cli/commands/catalog-import';
import { freePort } from '../../../src/engines/port';
import { errorsOf } from '../../../src/problems/problem';
import { loadProject } from '../../../src/project';
import { capturePrinted } from '../../support/printed';
import { projectWith } from '../../support/project';
import { alert, alerts } from '../../support/sources';
import { refusalOf } from '../../support/thrown';

const printed = capturePrinted();
beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
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

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogCheck } from '../../../src/cli/commands/catalog-check';
import { type CatalogImportOptions, catalogImport } from '../../../src/cli/commands/catalog-import';
import { freePort } from '../../../src/engines/port';
import { errorsOf } from '../../../src/problems/problem';
import { loadProject } from '../../../src/project';
import { describeWithEngine } from '../../support/engines';
import { temporaryFolder } from '../../support/folder';
import { capturePrinted } from '../../support/printed';
import { projectWith } from '../../support/project';
import { type ScrapedExporters, scrapedExporters } from '../../support/scraped-exporters';
import { alert, alerts } from '../../support/sources';
import { refusalOf } from '../../support/thrown';

const printed = capturePrinted();
beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});

describeWithEngine('prometheus', (prometheus) =>
  describeWithEngine('alertmanager', (alertmanager) =>
    describeWithEngine('node_exporter', (nodeExporter) =>
      describeWithEngine('blackbox_exporter', (blackbox) => {
        jest.setTimeout(120_000);
        let exporters: ScrapedExporters;
        beforeAll(async () => {
          exporters = await scrapedExporters(prometheus, alertmanager, nodeExporter, blackbox);
        }, 120_000);
        afterAll(() => exporters.stop());

        const importInto = (project: string, source: string, more: Partial<CatalogImportOptions> = {}) =>
          catalogImport(project, source, { as: 'shop/it', force: false, format: 'text', ...more });

        const imported = async (source: string, options: Partial<CatalogImportOptions>): Promise<string> => {
          const out = temporaryFolder();
          await importInto(projectWith({}), source, { out, ...options });
          return readFileSync(join(out, 'services/shop/it.metrics.ts'), 'utf8');
        };

        it('imports from a Prometheus what the exporter itself answers', async () => {
          const direct = await imported(`${exporters.acme}/metrics`, {});
          expect(direct).toContain("acme_done_total: { type: 'counter', labels: { kind: 'such as a' } },");
          expect(await imported(exporters.prometheus, { job: 'acme' })).toBe(direct);
        });

        it('imports the metrics of real exporters so that they pass the check', async () => {
          for (const source of [exporters.node, `${exporters.prometheus}/metrics`]) {
            const project = projectWith({});
            await importInto(project, source);
            expect(errorsOf((await loadProject(project)).problems)).toEqual([]);
          }
        });

        it('tells of a job that the Prometheus does not have', async () => {
          expect(
            await refusalOf(importInto(projectWith({}), exporters.prometheus, { job: 'nope' })),
          ).toContain("O11Y2603: this Prometheus has no metric of the job 'nope'");
        });

        it('compares every emitter that is there, and names those that no target is', async () => {
          const code = await catalogCheck(projectWith({}), exporters.prometheus, { format: 'json' });
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
            'alert-rules/shop/acme.alerts.ts': alerts(
              alert({ name: "'AcmeGone'", expr: "'acme_gone == 0'" }),
            ),
          });
          const code = await catalogCheck(project, exporters.prometheus, {
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
          expect(await refusalOf(catalogCheck(projectWith({}), nothing, { format: 'text' }))).toContain(
            `O11Y2232: ${nothing} does not answer as Prometheus`,
          );
          // It answers every question with metrics.
          expect(
            await refusalOf(catalogCheck(projectWith({}), exporters.acme, { format: 'text' })),
          ).toContain(`O11Y2232: ${exporters.acme} does not answer as Prometheus`);
        });
      }),
    ),
  ),
);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/engines/engine';
import { freePort } from '../../src/engines/port';
import type { RunningEngine } from '../../src/engines/process';
import { startPrometheus } from '../../src/engines/prometheus';
import { runPromtool } from '../../src/engines/tools';
import { isAtLeast } from '../../src/engines/version';
import type { LinkedSli } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { renderYaml } from '../../src/render/yaml';
import { compileSlo } from '../../src/slo/compile';
import { instantQuery } from '../../src/up/prometheus-api';
import { eventually } from '../demo/eventually';
import { describeWhen, describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { prod, slo } from '../support/model';

jest.setTimeout(60_000);

/** Native histograms are written in tests, and scraped by a setting, since then. */
const describeNative = (engine: Engine, body: () => void): void =>
  describeWhen(
    isAtLeast(engine.version, [3, 8]),
    'that knows native histograms',
    `${engine.name} ${engine.version?.text} is older than 3.8`,
    body,
  );

const metric = 'shop_job_duration_seconds';
const match = { job: 'shop/checkout' };
const sli: LinkedSli = { kind: 'native-latency', histogram: { metric, match }, threshold: '4s' };

describeWithEngine('promtool', (promtool) =>
  describeNative(promtool, () => {
    it('counts what is over the threshold, across resets, and nothing while nothing is observed', async () => {
      const folder = temporaryFolder();
      const group = compileSlo({ ...slo, sli }, timingOf(prod), {});
      writeFileSync(join(folder, 'rules.yaml'), renderYaml({ groups: [group] }));
      // Buckets up to 1, 2, 4 and 8 seconds: nine of ten observations are good.
      const minute = '{{schema:0 sum:21 count:10 buckets:[6 2 1 1]}}';
      const ratio = (eval_time: string, samples: readonly number[]) => ({
        expr: 'round(slo:error:ratio{window="5m"}, 1e-9)',
        eval_time,
        exp_samples: samples.map((value) => ({
          labels: `{slo="${slo.id}", slo_service="shop/checkout", team="shop", window="5m"}`,
          value,
        })),
      });
      const test = {
        rule_files: ['rules.yaml'],
        evaluation_interval: '30s',
        tests: [
          {
            interval: '30s',
            input_series: [
              {
                series: `${metric}{job="shop/checkout"}`,
                values: `{{schema:0}}+${minute}x20 {{schema:0}}+${minute}x20 {{schema:0}}+{{schema:0}}x30`,
              },
            ],
            promql_expr_test: [ratio('10m', [0.1]), ratio('20m', [0.1]), ratio('36m', [])],
          },
        ],
      };
      writeFileSync(join(folder, 'test.yaml'), renderYaml(test));
      const { exitCode, stdout, stderr } = await runPromtool(promtool, [
        'test',
        'rules',
        join(folder, 'test.yaml'),
      ]);
      expect({ exitCode, output: exitCode === 0 ? '' : stdout + stderr }).toEqual({
        exitCode: 0,
        output: '',
      });
    });
  }),
);

describeWithEngine('prometheus', (prometheus) =>
  describeNative(prometheus, () => {
    let running: RunningEngine;
    beforeAll(async () => {
      const folder = temporaryFolder();
      const port = await freePort();
      const configFile = join(folder, 'prometheus.yml');
      // What the operator writes for scrapeNativeHistograms and scrapeClassicHistograms.
      const config = {
        global: {
          scrape_interval: '1s',
          scrape_native_histograms: true,
          always_scrape_classic_histograms: true,
        },
        scrape_configs: [{ job_name: 'prometheus', static_configs: [{ targets: [`127.0.0.1:${port}`] }] }],
      };
      writeFileSync(configFile, renderYaml(config));
      running = await startPrometheus({
        engine: prometheus,
        configFile,
        dataDir: join(folder, 'data'),
        port,
      });
    });
    afterAll(() => running.stop());

    it('has both forms of one histogram, and they say the same', async () => {
      const own = 'prometheus_http_request_duration_seconds';
      const both = {
        all: [`sum(histogram_count(${own}))`, `sum(${own}_count)`],
        quick: [
          `sum(histogram_fraction(0, 120, ${own}) * histogram_count(${own}))`,
          `sum(${own}_bucket{le="120.0"})`,
        ],
      };
      await eventually(async () => {
        for (const [native = '', classic = ''] of Object.values(both)) {
          const [answer] = await instantQuery(running.url, `${native} == ${classic} > 5`);
          expect(answer?.value).toBeGreaterThan(5);
        }
      }, 40_000);
    });
  }),
);

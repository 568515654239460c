import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/engines/engine';
import { freePort } from '../../src/engines/port';
import type { RunningEngine } from '../../src/engines/process';
import { startPrometheus } from '../../src/engines/prometheus';
import { runPromtool } from '../../src/engines/tools';
import { isAtLeast } from '../../src/engines/version';
import { milliseconds } from '../../src/model/duration';
import type { LinkedSli } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { ruleTest } from '../../src/promql/rule-case';
import { renderRuleTest, renderYaml } from '../../src/render/yaml';
import { compileSlo } from '../../src/slo/compile';
import { proveIncidents } from '../../src/slo/proofs/incidents';
import type { RawInput } from '../../src/slo/proofs/raw';
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

    // The proofs that are generated begin with what is recorded, because promtool 2.42 cannot read histograms.
    it('is proven from histograms as other kinds are from their counters', async () => {
      const folder = temporaryFolder();
      const native = { ...slo, sli };
      const group = compileSlo(native, timingOf(prod), {});
      const cases = proveIncidents(native, histograms).filter(({ raw }) => raw);
      expect(cases.map(({ name }) => name)).toHaveLength(3);
      writeFileSync(join(folder, 'rules.yaml'), renderYaml({ groups: [group] }));
      writeFileSync(
        join(folder, 'test.json'),
        renderRuleTest(ruleTest('rules.yaml', '30s', [group.name], cases)),
      );
      const { exitCode, stdout, stderr } = await runPromtool(promtool, [
        'test',
        'rules',
        join(folder, 'test.json'),
      ]);
      expect({ exitCode, output: exitCode === 0 ? '' : stdout + stderr }).toEqual({
        exitCode: 0,
        output: '',
      });
    });
  }),
);

/** Good observations take between one and two seconds, bad ones between four and eight. */
const histograms: RawInput = (stretches, interval) => {
  const seconds = milliseconds(interval) / 1000;
  const histogram = (good: number, bad: number): string =>
    `{{schema:0 sum:${1.5 * good + 6 * bad} count:${good + bad} buckets:[0 ${good} 0 ${bad}]}}`;
  let [good, bad] = [0, 0];
  const parts = [histogram(good, bad)];
  for (const { lasts, rate = 0, errors = 0, restart } of stretches) {
    const samples = milliseconds(lasts) / milliseconds(interval);
    const step = [rate * (1 - errors) * seconds, rate * errors * seconds] as const;
    if (restart === true) [good, bad] = [0, 0];
    parts.push(`${histogram(good + step[0], bad + step[1])}+${histogram(...step)}x${samples - 1}`);
    good += step[0] * samples;
    bad += step[1] * samples;
  }
  return [{ series: `${metric}{job="shop/checkout"}`, values: parts.join(' ') }];
};

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

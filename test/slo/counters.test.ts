import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../src/engines/run';
import type { LinkedSli } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { renderYaml } from '../../src/render/yaml';
import { compileCounts } from '../../src/slo/counts';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { prod, service, slo } from '../support/model';

/** Requests a second: total and bad, five minutes after the start. */
interface Expected {
  readonly total: number;
  readonly bad: number;
}

const requests = (status: string, values: string): readonly [string, string] => [
  `http_request_duration_seconds_count{job="shop/checkout",instance="a",route="/pay",status_code="${status}"}`,
  values,
];
const bucket = (le: string, values: string): readonly [string, string] => [
  `http_request_duration_seconds_bucket{job="shop/checkout",instance="a",route="/pay",status_code="200",le="${le}"}`,
  values,
];

const availability: LinkedSli = { kind: 'http-availability', service };
const latency: LinkedSli = { kind: 'http-latency', service, threshold: '1s' };

/** Samples every 30 s: 30 more each time is one a second. */
const cases: readonly (readonly [string, LinkedSli, Readonly<Record<string, string>>, Expected])[] = [
  [
    'server errors are bad, client errors are not',
    availability,
    Object.fromEntries([requests('200', '0+240x10'), requests('404', '0+30x10'), requests('500', '0+30x10')]),
    { total: 10, bad: 1 },
  ],
  [
    'no error series yet means no errors',
    availability,
    Object.fromEntries([requests('200', '0+300x10')]),
    { total: 10, bad: 0 },
  ],
  [
    'a counter that was reset is not an error',
    availability,
    Object.fromEntries([requests('200', '0+300x10'), requests('500', '600 600 600 600 600 600 600 0 0 0 0')]),
    { total: 10, bad: 0 },
  ],
  [
    'slow requests are those beyond the bucket, as Prometheus 2 names it',
    latency,
    Object.fromEntries([requests('200', '0+300x10'), bucket('1', '0+270x10'), bucket('+Inf', '0+300x10')]),
    { total: 10, bad: 1 },
  ],
  [
    'and as Prometheus 3 names it',
    latency,
    Object.fromEntries([requests('200', '0+300x10'), bucket('1.0', '0+270x10'), bucket('+Inf', '0+300x10')]),
    { total: 10, bad: 1 },
  ],
];

describe('events counted from raw counters', () => {
  describeWithEngine('promtool', (promtool) => {
    it.each(cases)('%s', async (name, sli, series, { total, bad }) => {
      const folder = temporaryFolder();
      const rules = compileCounts({ ...slo, sli }, timingOf(prod));
      writeFileSync(
        join(folder, 'rules.yaml'),
        renderYaml({ groups: [{ name: 'events', interval: '30s', rules }] }),
      );
      const sample = (record: string, value: number) => ({
        expr: `round(${record}, 0.001)`,
        eval_time: '5m',
        exp_samples: [
          { labels: '{slo="shop/checkout-availability",slo_service="shop/checkout",team="shop"}', value },
        ],
      });
      const test = {
        rule_files: ['rules.yaml'],
        evaluation_interval: '30s',
        tests: [
          {
            name,
            interval: '30s',
            input_series: Object.entries(series).map(([selector, values]) => ({ series: selector, values })),
            promql_expr_test: [sample('slo:events_total:rate', total), sample('slo:events_bad:rate', bad)],
          },
        ],
      };
      writeFileSync(join(folder, 'test.yaml'), renderYaml(test));
      const { exitCode, stdout, stderr } = await runProgram(promtool.path, [
        'test',
        'rules',
        join(folder, 'test.yaml'),
      ]);
      expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 0 });
    });
  });
});

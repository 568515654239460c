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
  [
    'an expression is asked for the window of rates, across resets',
    {
      kind: 'bad-events',
      bad: { metric: 'refused_total' },
      total: {
        promql:
          'sum(rate(accepted_total[$__rate_interval])) + (sum(rate(refused_total[$__rate_interval])) or vector(0))',
      },
    },
    { accepted_total: '0+270x6 270+270x10', refused_total: '30+30x20' },
    { total: 10, bad: 1 },
  ],
  [
    'what an expression yields that is no number is no event: it would be in every sum of the period',
    {
      kind: 'bad-events',
      bad: { promql: 'rate(refused_total[$__rate_interval]) * (busy / busy) # 0 / 0 where idle' },
      total: { promql: 'rate(accepted_total[$__rate_interval]) * (busy / busy)' },
    },
    {
      'accepted_total{instance="a"}': '0+300x20',
      'accepted_total{instance="b"}': '0+300x20',
      'refused_total{instance="a"}': '0+30x20',
      'refused_total{instance="b"}': '0+30x20',
      'busy{instance="a"}': '1x20',
      'busy{instance="b"}': '0x20',
    },
    { total: 10, bad: 1 },
  ],
];

describe('events counted from raw counters', () => {
  describeWithEngine('promtool', (promtool) => {
    /** Runs the rules of an SLO on series of targets. */
    async function expectCounted(
      sli: LinkedSli,
      series: Readonly<Record<string, string>>,
      eval_time: string,
      expected: readonly (readonly [expr: string, value: number])[],
    ): Promise<void> {
      const folder = temporaryFolder();
      const rules = compileCounts({ ...slo, sli }, timingOf(prod));
      writeFileSync(
        join(folder, 'rules.yaml'),
        renderYaml({ groups: [{ name: 'events', interval: '30s', rules }] }),
      );
      const test = {
        rule_files: ['rules.yaml'],
        evaluation_interval: '30s',
        tests: [
          {
            interval: '30s',
            input_series: Object.entries(series).map(([selector, values]) => ({ series: selector, values })),
            promql_expr_test: expected.map(([expr, value]) => ({
              expr,
              eval_time,
              exp_samples: [{ labels: '{slo="shop/checkout-availability"}', value }],
            })),
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
    }

    it.each(cases)('%s', (_name, sli, series, { total, bad }) =>
      expectCounted(sli, series, '5m', [
        ['round(slo:events_total:rate, 0.001)', total],
        ['round(slo:events_bad:rate, 0.001)', bad],
      ]),
    );

    // What `rate` counts short: it extends no counter to before it was zero.
    it('the first errors of instances that count from zero are whole errors, one failure each', () => {
      const instance = (name: string, status: string, values: string): readonly [string, string] => [
        `http_request_duration_seconds_count{job="shop/checkout",instance="${name}",status_code="${status}"}`,
        values,
      ];
      const series = Object.fromEntries([
        instance('a', '200', '0+30x60'),
        instance('a', '500', '0x20 1x40'),
        instance('b', '500', '0x30 1x30'),
        instance('c', '500', '7x10 0x15 1x35'),
      ]);
      return expectCounted(availability, series, '30m', [
        ['sum by (slo) (round(slo:events_bad:sum{window="1h"}, 0.001))', 3],
      ]);
    });

    it('two failures of a new instance are no three', () => {
      const series = Object.fromEntries([requests('200', '0+30x60'), requests('500', '_x20 0 2x40')]);
      return expectCounted(availability, series, '30m', [
        ['sum by (slo) (slo:events_bad:sum{window="1h"}) <= bool 2.001', 1],
      ]);
    });
  });
});

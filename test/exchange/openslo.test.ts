import { imported, sloOf } from '../support/exchange';

const metric = (query: string, type = 'Prometheus'): string =>
  `{ metricSource: { type: ${type}, spec: { query: '${query}' } } }`;

const good = metric('jobs_total{result="done"}');
const total = metric('jobs_total');
const ratio = `ratioMetric: { counter: true, good: ${good}, total: ${total} }`;

interface Parts {
  readonly indicator?: string;
  readonly window?: string;
  readonly method?: string;
  readonly objectives?: string;
  readonly more?: string;
}

const slo = ({
  indicator = ratio,
  window = '{ duration: 28d, isRolling: true }',
  method = 'Occurrences',
  objectives = '[{ target: 0.995 }]',
  more = '',
}: Parts): string => `apiVersion: openslo/v1
kind: SLO
metadata: { name: jobs-done }
spec:
  service: jobs
  description: jobs are done
  indicator:
    spec: { ${indicator} }
  timeWindow: [${window}]
  budgetingMethod: ${method}
  objectives: ${objectives}
${more}`;

const sli = (parts: Parts): string => {
  const text = sloOf(imported(slo(parts)), 'jobs-done');
  return text.slice(text.indexOf('  sli:'), text.indexOf('  summary:'));
};

describe('an SLO of OpenSLO', () => {
  it('becomes one of ours', () => {
    const read = imported(slo({}));
    expect(sloOf(read, 'jobs-done')).toBe(`defineSlo({
  service: jobs,
  objective: '99.5%',
  window: '28d',
  sli: {
    kind: 'good-events',
    good: { metric: 'jobs_total', match: { result: 'done' } },
    total: { metric: 'jobs_total' },
  },
  summary: 'jobs are done',
});
`);
    expect(read.left).toEqual([]);
  });

  it('finds service, indicator, policy and condition in other documents', () => {
    const documents = `apiVersion: openslo/v1
kind: AlertCondition
metadata: { name: fast }
spec: { severity: critical, condition: { kind: burnrate, op: gt, threshold: 14.4, lookbackWindow: 1h, alertAfter: 5m } }
---
apiVersion: openslo/v1
kind: AlertPolicy
metadata: { name: page }
spec: { conditions: [{ conditionRef: fast }], notificationTargets: [{ targetRef: pager }] }
---
apiVersion: openslo/v1
kind: Service
metadata: { name: jobs, labels: { tier: batch } }
spec: { description: 'does what can wait' }
---
apiVersion: openslo/v1
kind: SLI
metadata: { name: done }
spec: { ${ratio} }
---
apiVersion: openslo/v1
kind: SLO
metadata: { name: jobs-done, labels: { area: x } }
spec:
  service: jobs
  indicatorRef: done
  timeWindow: [{ duration: 30d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ targetPercent: 99 }]
  alertPolicies: [{ alertPolicyRef: page }]
`;
    const read = imported(documents);
    expect(read.files['services/shop/jobs.service.ts']).toContain(
      "tier: 'batch',\n  summary: 'does what can wait',\n",
    );
    expect(sloOf(read, 'jobs-done')).toContain(
      "burnPairs: [{ long: '1h', short: '5m', share: '2%', severity: 'page' }],\n",
    );
    expect(read.left).toEqual([
      '23 jobs-done: metadata.labels: recorded series have the labels slo, slo_service and team',
      '4 -: AlertCondition fast: spec.condition.alertAfter: a pair fires as soon as both of its windows burn',
      '9 -: AlertPolicy page: spec.notificationTargets[0]: who is told follows from the team of the service and from the severity',
      '21 shop/jobs-done: alerts: severity critical asks for a page',
    ]);
  });

  it.each([
    ['{ duration: 4w, isRolling: true }', "window: '4w',", []],
    [
      '{ duration: 1M, isRolling: false, calendar: { startTime: 2022-01-01 00:00:00, timeZone: Europe/Berlin } }',
      "window: { calendar: 'month', timeZone: 'Europe/Berlin' },",
      [],
    ],
    [
      '{ duration: 1M, calendar: { startTime: 2022-01-15 12:00:00, timeZone: Europe/Berlin } }',
      "window: { calendar: 'month', timeZone: 'Europe/Berlin' },",
      [
        '1 jobs-done: timeWindow: months begin on their first day at midnight, and it begins at 2022-01-15 12:00:00',
      ],
    ],
    [
      '{ duration: 1M, isRolling: true }',
      "window: '30d',",
      ['1 jobs-done: timeWindow: 1M that roll are 30d'],
    ],
  ])('has the window %s', (window, printed, left) => {
    const read = imported(slo({ window }));
    expect(sloOf(read, 'jobs-done')).toContain(printed);
    expect(read.left).toEqual(left);
  });

  it.each([
    [{ window: '{ duration: 1Q, isRolling: false }' }, 'windows of the calendar are months, and it has 1Q'],
    [{ window: '{ duration: 1Y, isRolling: true }' }, 'its window 1Y is no number of hours, days or weeks'],
    [
      { indicator: `ratioMetric: { good: ${metric('x', 'Datadog')}, total: ${total} }` },
      'its metric source is of type Datadog, and not Prometheus',
    ],
    [{ indicator: 'plain: 1' }, 'it has neither a ratioMetric nor a thresholdMetric'],
    [{ objectives: '[{ displayName: none }]' }, 'it has no target'],
    [{ objectives: '[]' }, 'it has no objective'],
    [{ method: 'Guessing' }, 'its budgeting method Guessing is none of OpenSLO'],
    [{ method: 'Timeslices' }, 'its slices have no timeSliceTarget'],
    [{ indicator: `thresholdMetric: ${metric('age')}` }, 'its threshold has no op or no value'],
  ] as const)('is left with %j', (parts, why) => {
    const read = imported(slo(parts));
    expect(read.files).toEqual({});
    expect(read.left.map((line) => line.replace(/^\d+ /, ''))).toEqual([`jobs-done: the SLO: ${why}`]);
  });

  it('counts slices of time by their own target', () => {
    const parts = {
      method: 'Timeslices',
      objectives: '[{ target: 0.99, timeSliceTarget: 0.95, timeSliceWindow: 5m }]',
    };
    expect(sli(parts)).toBe(`  sli: {
    kind: 'at-most',
    value: {
      promql:
        '1 - (sum(rate(jobs_total{result="done"}[5m])) or 0 * sum(rate(jobs_total[5m]))) / (sum(rate(jobs_total[5m])) > 0)',
    },
    limit: 0.05,
  },
`);
    expect(imported(slo(parts)).left).toEqual([
      '7 jobs-done: indicator: slices of 5m are looked at every 30 s, at what happened in the 5m before',
    ]);
  });

  it('takes the mean of the ratios of slices', () => {
    const parts = { method: 'RatioTimeslices', objectives: '[{ target: 0.99, timeSliceWindow: 1m }]' };
    expect(sli(parts)).toContain('(sum(rate(jobs_total[$__rate_interval])) > 0)) >= 0');
    expect(imported(slo(parts)).left).toEqual([
      '7 jobs-done: indicator: every moment counts the same, whatever its traffic',
    ]);
  });

  it.each([
    ['age_seconds', 'lte', 60, "{ kind: 'at-most', value: { metric: 'age_seconds' }, limit: 60 }", []],
    ['min(replicas)', 'gte', 2, "{ kind: 'at-least', value: { metric: 'replicas' }, limit: 2 }", []],
    [
      'age_seconds',
      'lt',
      60,
      "{ kind: 'at-most', value: { metric: 'age_seconds' }, limit: 60 }",
      ['7 jobs-done: indicator: a value of exactly 60 is good'],
    ],
    [
      'sum(increase(jobs_total[1m]))',
      'gte',
      10,
      "{ kind: 'throughput', events: { metric: 'jobs_total' }, floor: '10/m' }",
      [],
    ],
    [
      'sum(used_bytes) / sum(size_bytes)',
      'lte',
      0.8,
      "{ kind: 'saturation', used: { metric: 'used_bytes' }, capacity: { metric: 'size_bytes' }, limit: '80%' }",
      [],
    ],
  ])('compares %s %s %s', (query, op, value, printed, left) => {
    const parts = {
      indicator: `thresholdMetric: ${metric(query)}`,
      objectives: `[{ target: 0.99, op: ${op}, value: ${value} }]`,
    };
    expect(sli(parts).replaceAll(/,?\s+/g, ' ')).toBe(` sli: ${printed} `.replaceAll(/,?\s+/g, ' '));
    expect(imported(slo(parts)).left).toEqual(left);
  });

  it('becomes as many as it has objectives', () => {
    const objectives = '[{ displayName: internal, target: 0.999 }, { target: 0.99 }]';
    expect(Object.keys(imported(slo({ objectives })).files)).toEqual([
      'services/shop/jobs.service.ts',
      'services/shop/jobs.metrics.ts',
      'alert-rules/shop/jobs-done-internal.slo.ts',
      'alert-rules/shop/jobs-done-2.slo.ts',
    ]);
  });

  it('becomes a journey where it is a composite, which burns as fast', () => {
    const member = (name: string, target: number, weight: string): string =>
      `{ displayName: ${name}, target: ${target}, indicator: { spec: { ${ratio} } }${weight} }`;
    const objectives = `[${member('pay', 0.999, '')}, ${member('search', 0.99, ', compositeWeight: 2')}]`;
    const read = imported(slo({ objectives }).replace(/ {2}indicator:\n.*\n/, ''));
    // 1 / 0.001 + 2 / 0.01 = 1200 budgets: the journey has one 1200th.
    expect(sloOf(read, 'jobs-done')).toBe(`defineSlo({
  service: jobs,
  objective: '99.9166666667%',
  window: '28d',
  sli: journey.weighted({ slo: jobsDonePay, weight: 5 }, { slo: jobsDoneSearch, weight: 1 }),
  summary: 'jobs are done',
});
`);
    expect(read.files['alert-rules/shop/jobs-done.slo.ts']).toContain(
      "import jobsDonePay from './jobs-done-pay.slo';",
    );
    expect(read.left).toEqual([]);
  });

  it('is read as v1alpha wrote it', () => {
    const alpha = `apiVersion: openslo/v1alpha
kind: SLO
metadata: { name: jobs-done }
spec:
  service: jobs
  budgetingMethod: Occurrences
  timeWindows: [{ count: 28, unit: Day }]
  objectives:
    - target: 0.995
      ratioMetrics:
        good: { source: prometheus, queryType: promql, query: 'sum(rate(jobs_total{result="done"}[{{.window}}]))' }
        total: { source: prometheus, queryType: promql, query: 'sum(rate(jobs_total[{{.window}}]))' }
`;
    expect(sloOf(imported(alpha), 'jobs-done')).toBe(
      sloOf(imported(slo({})), 'jobs-done').replace("  summary: 'jobs are done',\n", ''),
    );
    expect(imported(alpha).left).toEqual([]);
  });

  it('lists data sources and what belongs to no SLO', () => {
    const text = `${slo({ indicator: `ratioMetric: { counter: true, good: { metricSource: { metricSourceRef: main, spec: { query: 'jobs_total{result="done"}' } } }, total: ${total} }` })}---
apiVersion: openslo/v1
kind: DataSource
metadata: { name: main }
spec: { type: Prometheus, connectionDetails: { url: 'https://prometheus.example.com' } }
---
apiVersion: openslo/v1
kind: SLI
metadata: { name: unused }
spec: { ${ratio} }
---
kind: Deployment
`;
    expect(imported(text).left).toEqual([
      '13 -: DataSource main: the data source is the Prometheus of the environment',
      '18 -: SLI unused: no SLO refers to it',
      '23 -: Deployment: it is none of the formats that are known',
    ]);
  });
});

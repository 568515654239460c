import { imported, sloOf } from '../support/exchange';

const objective = (indicator: string, more = ''): string => `apiVersion: pyrra.dev/v1alpha1
kind: ServiceLevelObjective
metadata:
  name: queue-errors
  namespace: shop
spec:
  target: '99.5'
  window: 4w
  indicator:
${indicator.replace(/^/gm, '    ')}
${more}`;

const ratio = `ratio:
  errors: { metric: 'jobs_total{queue="a",result="failed"}' }
  total: { metric: 'jobs_total{queue="a"}' }
  grouping: [worker]`;

const burns =
  'burn rates: it alerts at 14, 7, 2 and 1 times the pace of the budget; here the pairs of the tier apply';
const guessed = "service: pyrra knows none: it is taken to be 'queue'";

describe('an objective of pyrra', () => {
  it('becomes an SLO about the service that its name begins with', () => {
    const read = imported(objective(ratio, '  description: jobs are done\n'));
    expect(sloOf(read, 'queue-errors')).toBe(`defineSlo({
  service: queue,
  objective: '99.5%',
  window: '4w',
  sli: {
    kind: 'bad-events',
    bad: { metric: 'jobs_total', match: { queue: 'a', result: 'failed' } },
    total: { metric: 'jobs_total', match: { queue: 'a' } },
  },
  groupBy: ['worker'],
  summary: 'jobs are done',
});
`);
    expect(read.files['services/shop/queue.metrics.ts']).toContain(`    jobs_total: {
      type: 'counter',
      labels: {
        queue: 'read by an imported SLO',
`);
    expect(read.left).toEqual([`1 queue-errors: ${guessed}`, `1 queue-errors: ${burns}`]);
  });

  it.each([
    [
      'latency: { success: { metric: \'job_seconds_bucket{le="0.5"}\' }, total: { metric: job_seconds_count } }',
      "sli: { kind: 'latency', histogram: { metric: 'job_seconds' }, threshold: '500ms' },",
    ],
    [
      'latencyNative: { latency: 200ms, total: { metric: \'job_seconds{queue="a"}\' } }',
      `sli: {
    kind: 'native-latency',
    histogram: { metric: 'job_seconds', match: { queue: 'a' } },
    threshold: '200ms',
  },`,
    ],
    [
      'bool_gauge: { metric: \'probe_success{instance=~"https://.*"}\' }',
      "sli: { kind: 'probe', match: { instance: { re: 'https://.*' } } },",
    ],
    [
      'bool_gauge: { metric: up, grouping: [job] }',
      "sli: { kind: 'good-events', good: { promql: 'up' }, total: { promql: 'up >= bool 0' } },",
    ],
  ])('counts by %s', (indicator, sli) => {
    expect(sloOf(imported(objective(indicator)), 'queue-errors')).toContain(sli);
  });

  it('is silent where its burn rates are switched off', () => {
    const read = imported(objective(ratio, '  alerting: { burnrates: false, absent: false }\n'));
    expect(sloOf(read, 'queue-errors')).toContain(
      "alerting: { off: ['1h', '6h', '1d', '3d', 'outage', 'budget', 'absence'] },",
    );
    expect(read.left).toEqual([`1 queue-errors: ${guessed}`]);
  });

  it('lists what it cannot say', () => {
    const more =
      '  alerting: { name: JobsFail, severities: { fastBurn: page } }\n  performanceOverAccuracy: true\n';
    expect(imported(objective(ratio, more)).left.slice(2)).toEqual([
      '14 queue-errors: spec.alerting.name: alerts are named after their SLO',
      '14 queue-errors: spec.alerting.severities: alerts are pages and tickets',
      '15 queue-errors: spec.performanceOverAccuracy: all windows are read from recorded series',
    ]);
  });

  it.each([
    ["target: '99.5'", 'target: ~', 'its target is no number'],
    ['window: 4w', 'window: soon', 'its window is no duration'],
    ['ratio:', 'share:', 'it has no indicator'],
  ])('is left where %s is %s', (from, to, why) => {
    expect(imported(objective(ratio).replace(from, to))).toEqual({
      files: {},
      left: [`1 queue-errors: the SLO: ${why}`],
    });
  });
});

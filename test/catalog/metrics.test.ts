import { declaredMetrics, recordedMetric } from '../../src/catalog/metric';
import { buildCatalog, extendCatalog } from '../../src/catalog/metrics';
import { unitInName } from '../../src/model/metric-unit';
import { hasLabel, type Series } from '../../src/promql/series';

const emitted = { source: 'measured', emitter: 'test' } as const;

const series = (of: Series): readonly unknown[] => [
  of.type,
  [...of.labels].sort(),
  of.labelPrefixes,
  of.native,
];

test('a counter, a gauge and an untyped metric are one series each', () => {
  const catalog = buildCatalog([
    { name: 'a_total', type: 'counter', labels: ['route'], ...emitted },
    { name: 'b', type: 'gauge', labels: [], ...emitted },
    { name: 'c', type: 'untyped', labels: [], ...emitted },
  ]);
  expect([...catalog.series].map(([name, of]) => [name, ...series(of)])).toEqual([
    ['a_total', 'counter', ['route'], [], false],
    ['b', 'gauge', [], [], false],
    ['c', 'untyped', [], [], false],
  ]);
  expect([...catalog.families]).toEqual([]);
});

test('a histogram is stored as buckets with le, a count and a sum, all of them counters', () => {
  const catalog = buildCatalog([{ name: 'h', type: 'histogram', labels: ['route'], ...emitted }]);
  expect([...catalog.series].map(([name, of]) => [name, ...series(of)])).toEqual([
    ['h_bucket', 'counter', ['le', 'route'], [], false],
    ['h_count', 'counter', ['route'], [], false],
    ['h_sum', 'counter', ['route'], [], false],
  ]);
  expect([...catalog.families]).toEqual([['h', ['h_bucket', 'h_count', 'h_sum']]]);
});

test('a native histogram is a series of its own, with or without buckets beside it', () => {
  const catalog = buildCatalog([
    { name: 'both', type: 'histogram', labels: [], native: 'also', ...emitted },
    { name: 'alone', type: 'histogram', labels: [], native: 'only', ...emitted },
  ]);
  expect([...catalog.series.keys()]).toEqual([
    'both',
    'both_bucket',
    'both_count',
    'both_sum',
    'alone',
    'alone_count',
    'alone_sum',
  ]);
  expect(catalog.series.get('both')?.native).toBe(true);
});

test('the quantiles of a summary are gauges, its count and sum counters', () => {
  const catalog = buildCatalog([{ name: 's', type: 'summary', labels: ['query'], ...emitted }]);
  expect([...catalog.series].map(([name, of]) => [name, ...series(of)])).toEqual([
    ['s', 'gauge', ['quantile', 'query'], [], false],
    ['s_sum', 'counter', ['query'], [], false],
    ['s_count', 'counter', ['query'], [], false],
  ]);
});

test('emitters that share a name share its labels; where they differ in type nothing is said of it', () => {
  const catalog = buildCatalog([
    { name: 'same_total', type: 'counter', labels: ['a'], ...emitted },
    { name: 'same_total', type: 'counter', labels: ['b'], ...emitted },
    { name: 'torn', type: 'counter', labels: ['a'], ...emitted },
    { name: 'torn', type: 'gauge', labels: ['a'], ...emitted },
  ]);
  expect([...catalog.series].map(([name, of]) => [name, ...series(of)])).toEqual([
    ['same_total', 'counter', ['a', 'b'], [], false],
    ['torn', 'untyped', ['a'], [], false],
  ]);
});

test('a label that ends in a star stands for all that begin like it', () => {
  const catalog = buildCatalog([
    { name: 'kube_pod_labels', type: 'gauge', labels: ['pod', 'label_*'], ...emitted },
    { name: 'ALERTS', type: 'gauge', labels: ['*'], ...emitted },
  ]);
  const [labels, alerts] = [...catalog.series.values()] as [Series, Series];
  expect(['label_team', 'labels', 'pod', 'job'].map((label) => hasLabel(catalog, labels, label))).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(hasLabel(catalog, alerts, 'anything')).toBe(true);
});

test('metrics that a service declares, and series that a rule records', () => {
  const base = buildCatalog([]);
  const catalog = extendCatalog(base, [
    ...declaredMetrics({
      emitter: 'shop/mailer',
      metrics: {
        mails_sent_total: { type: 'counter', labels: { template: 'of the mail' } },
        mail_seconds: { type: 'histogram', buckets: [1, 5] },
      },
    }),
    recordedMetric('job:mails:rate', ['template']),
    recordedMetric('job:mails:anything'),
  ]);
  expect([...catalog.series].map(([name, of]) => [name, ...series(of)])).toEqual([
    ['mails_sent_total', 'counter', ['template'], [], false],
    ['mail_seconds_bucket', 'counter', ['le'], [], false],
    ['mail_seconds_count', 'counter', [], [], false],
    ['mail_seconds_sum', 'counter', [], [], false],
    ['job:mails:rate', 'gauge', ['template'], [], false],
    ['job:mails:anything', 'gauge', [], [''], false],
  ]);
  expect(base.series.size).toBe(0);
});

test.each([
  ['node_cpu_seconds_total', 'seconds'],
  ['node_memory_MemFree_bytes', 'bytes'],
  ['nodejs_eventloop_utilization_ratio', 'ratio'],
  ['traces_span_metrics_duration_milliseconds', 'milliseconds'],
  ['http_requests_total', 'requests'],
  ['redis_commands_latencies_usec', 'microseconds'],
  ['slo:budget_exhaustion:hours', 'hours'],
  ['shop_orders_total', undefined],
  ['up', undefined],
])('the unit of %s is %s', (name, unit) => {
  expect(unitInName(name)).toBe(unit);
});

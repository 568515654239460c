import { recordedMetric } from '../../src/catalog/metric';
import { buildCatalog, extendCatalog } from '../../src/catalog/metrics';
import { checkPromql } from '../../src/promql/check';
import type { FindingKind, PromqlFinding } from '../../src/promql/finding';

const emitted = { source: 'measured', emitter: 'test' } as const;

const catalog = buildCatalog([
  { name: 'http_requests_total', type: 'counter', labels: ['route', 'status'], ...emitted },
  { name: 'queue_depth', type: 'gauge', labels: ['queue'], ...emitted },
  { name: 'odd_value', type: 'untyped', labels: [], ...emitted },
  { name: 'http_duration_seconds', type: 'histogram', labels: ['route'], ...emitted },
  { name: 'rpc_duration_seconds', type: 'histogram', labels: ['method'], native: 'also', ...emitted },
  { name: 'gc_duration_seconds', type: 'summary', labels: [], ...emitted },
  { name: 'kube_pod_labels', type: 'gauge', labels: ['label_*'], ...emitted },
  { name: 'ALERTS', type: 'gauge', labels: ['*'], ...emitted },
]);

const check = (text: string): readonly PromqlFinding[] => checkPromql(text, { catalog });
const kinds = (text: string): readonly FindingKind[] => check(text).map(({ kind }) => kind);

test.each([
  'sum by (route) (rate(http_requests_total{status=~"5..", job="shop/checkout"}[5m]))',
  'histogram_quantile(0.99, sum by (le, route) (rate(http_duration_seconds_bucket[5m])))',
  'histogram_quantile(0.99, sum without (route) (rate(http_duration_seconds_bucket[5m])))',
  'histogram_quantile(0.99, sum by (method) (rate(rpc_duration_seconds[5m])))',
  'histogram_quantile(0.9, topk(3, rate(http_duration_seconds_bucket[5m])))',
  'rate(gc_duration_seconds_sum[5m]) / rate(gc_duration_seconds_count[5m])',
  'histogram_quantile(scalar(queue_depth), rate(http_duration_seconds_bucket[5m]))',
  'histogram_quantile(0.9, rate(http_duration_seconds_bucket[5m])) > scalar(histogram_quantile(0.5, rate(rpc_duration_seconds[5m])))',
  'gc_duration_seconds{quantile="0.5"}',
  'max_over_time(queue_depth[1h:1m]) > 5',
  'rate(odd_value[5m]) or odd_value',
  'absent(http_requests_total)',
  'count(http_requests_total)',
  'timestamp(http_requests_total)',
  'queue_depth unless http_requests_total',
  'queue_depth and on (job) http_requests_total',
  'increase(http_requests_total[5m] offset 1d)',
  'kube_pod_labels{label_team="shop"} and ALERTS{anything="x"}',
  'count by (copy) (label_replace(queue_depth, "copy", "$1", "queue", "(.*)"))',
  'sum by (depth) (count_values("depth", queue_depth))',
  '{__name__=~"http_.+", whatever="x"}',
  'queue_depth # a comment with "quotes" and (brackets',
  "queue_depth{queue='a\"b', job=`c\\d`}",
])('%s is right', (text) => {
  expect(check(text)).toEqual([]);
});

describe('syntax', () => {
  test('the first fault is told with its column', () => {
    expect(check('queue_depth queue_depth')).toEqual([
      {
        kind: 'syntax',
        message: 'unexpected queue_depth (column 13)',
        from: 12,
        to: 23,
        line: 1,
        column: 13,
      },
    ]);
  });

  test('in a text of several lines the line is told too', () => {
    expect(check('sum(\n  queue_depth queue_depth\n)')).toEqual([
      {
        kind: 'syntax',
        message: 'unexpected queue_depth (line 2, column 15)',
        from: 19,
        to: 30,
        line: 2,
        column: 15,
      },
    ]);
  });

  test('a misspelt function gets the one that was meant', () => {
    expect(check('rat(http_requests_total[5m])')).toEqual([
      {
        kind: 'syntax',
        message: 'rat is not a function (column 1)',
        from: 0,
        to: 3,
        suggestion: 'rate',
        line: 1,
        column: 1,
      },
    ]);
  });

  test.each([
    ['', 'the query is empty (column 1)'],
    ['sum by (route)', 'the query ends too early (column 15)'],
    ['1 +', 'the query ends too early (column 4)'],
    ['rate(http_requests_total[$__rate_interval])', 'unexpected $ (column 26)'],
    ['queue_depth{queue="\\d"}', '\\d is not an escape that Prometheus knows (column 19)'],
  ])('%s: %s', (text, message) => {
    expect(check(text)).toMatchObject([{ kind: 'syntax', message }]);
  });

  test.each([
    ['sum(queue_depth', '( is never closed (column 4)'],
    ['sum(queue_depth))', ') closes nothing (column 17)'],
    ['rate(http_requests_total[5m)', ') does not close [ (column 28)'],
    ['queue_depth{queue="a}', 'the text that begins with " is never closed (column 19)'],
  ])('brackets and quotes: %s', (text, message) => {
    expect(check(text)).toMatchObject([{ kind: 'unclosed', message }]);
  });
});

describe('types', () => {
  test.each([
    [
      'rate(http_requests_total)',
      'rate takes a range vector, such as x[5m], not an instant vector (column 6)',
    ],
    [
      'sum(http_requests_total[5m])',
      'an aggregation expression takes an instant vector, not a range vector, such as x[5m] (column 5)',
    ],
    [
      'histogram_quantile(queue_depth, queue_depth)',
      'histogram_quantile takes a number, not an instant vector (column 20)',
    ],
    ['abs(queue_depth, 1)', 'expected 1 argument(s) in call to abs, got 2 (column 1)'],
    ['1 > 2', 'comparisons between scalars must use BOOL modifier (column 1)'],
    [
      'rate(sum(queue_depth)[5m])',
      'a range such as [5m] follows a metric only; over an expression it is a subquery, such as [5m:1m] (column 6)',
    ],
    ['{job=""}', 'a selector needs a metric, or a matcher that does not accept an empty value (column 1)'],
    ['{job=~".*"}', 'a selector needs a metric, or a matcher that does not accept an empty value (column 1)'],
  ])('%s: %s', (text, message) => {
    expect(check(text)).toMatchObject([{ kind: 'type', message }]);
  });
});

describe('metrics', () => {
  test('an unknown one gets the nearest', () => {
    expect(check('queue_dept{queue="a"}')).toEqual([
      {
        kind: 'unknown-metric',
        message: 'nothing emits the metric queue_dept',
        from: 0,
        to: 10,
        suggestion: 'queue_depth',
        line: 1,
        column: 1,
      },
    ]);
  });

  test('one without its suffix gets the whole name', () => {
    expect(check('rate(http_requests[5m])')).toMatchObject([{ suggestion: 'http_requests_total' }]);
  });

  test('a classic histogram is no series itself', () => {
    expect(check('rate(http_duration_seconds[5m])')).toMatchObject([
      {
        kind: 'unknown-metric',
        message:
          'http_duration_seconds is no series itself: it is stored as http_duration_seconds_bucket, http_duration_seconds_count, http_duration_seconds_sum',
        suggestion: 'http_duration_seconds_bucket',
      },
    ]);
  });

  test('the name may be a matcher or stand in braces', () => {
    expect(kinds('{__name__="nothing_like_it"}')).toEqual(['unknown-metric']);
    expect(kinds('{"nothing_like_it"}')).toEqual(['unknown-metric']);
    expect(kinds('{"queue_depth", queue="a"}')).toEqual([]);
  });

  test('what a rule records is known once it is added', () => {
    expect(kinds('job:errors:ratio > 0.1')).toEqual(['unknown-metric']);
    const extended = extendCatalog(catalog, [recordedMetric('job:errors:ratio')]);
    expect(checkPromql('job:errors:ratio{any="x"} > 0.1', { catalog: extended })).toEqual([]);
  });
});

describe('labels', () => {
  test('an unknown one in a matcher gets the nearest, and the list of those that there are', () => {
    expect(check('rate(http_requests_total{job="a", rout="/pay"}[5m])')).toEqual([
      {
        kind: 'unknown-label',
        message: 'http_requests_total has no label rout; it has route, status',
        from: 34,
        to: 38,
        suggestion: 'route',
        line: 1,
        column: 35,
      },
    ]);
  });

  test.each([
    'sum by (rout) (rate(http_requests_total[5m]))',
    'sum without (rout) (rate(http_requests_total[5m]))',
    'queue_depth / on (rout) queue_depth',
    'queue_depth / ignoring (rout) queue_depth',
    'queue_depth / on (job) group_left (rout) queue_depth',
  ])('an unknown one in %s', (text) => {
    expect(kinds(text)).toEqual(['unknown-label']);
  });

  test('one that only the other side has may be matched on', () => {
    expect(kinds('queue_depth * on (job) group_left (label_team) kube_pod_labels')).toEqual([]);
  });
});

describe('counters and gauges', () => {
  test('the bare value of a counter says nothing', () => {
    expect(check('sum(http_requests_total)')).toEqual([
      {
        kind: 'counter-without-rate',
        message:
          'http_requests_total is a counter: its value only tells how long the process has run; use rate() or increase()',
        from: 4,
        to: 23,
        line: 1,
        column: 5,
      },
    ]);
  });

  test.each([
    'http_duration_seconds_count',
    'histogram_quantile(0.9, http_duration_seconds_bucket)',
    'gc_duration_seconds_sum / gc_duration_seconds_count',
    'deriv(http_requests_total[5m])',
    'max_over_time(http_requests_total[5m])',
    'http_requests_total and queue_depth',
  ])('%s reads a bare counter', (text) => {
    expect(new Set(kinds(text))).toEqual(new Set(['counter-without-rate']));
  });

  test('rate of a gauge', () => {
    expect(check('rate(queue_depth[5m])')).toMatchObject([
      {
        kind: 'rate-on-gauge',
        message: 'queue_depth is a gauge: rate() takes every decrease for a restart; use delta() or deriv()',
      },
    ]);
    expect(kinds('increase(gc_duration_seconds[5m])')).toEqual(['rate-on-gauge']);
  });
});

describe('quantiles', () => {
  test.each([
    [
      'quantile(0.9, sum by (le) (rate(http_duration_seconds_bucket[5m])))',
      'quantile() compares how much each bucket of http_duration_seconds_bucket counts; histogram_quantile() reads them',
    ],
    [
      'histogram_quantile(0.9, sum(rate(http_duration_seconds_bucket[5m])))',
      'the aggregation drops the label le, without which http_duration_seconds_bucket has no buckets',
    ],
    [
      'histogram_quantile(0.9, sum by (route) (rate(http_duration_seconds_bucket[5m])))',
      'the aggregation drops the label le, without which http_duration_seconds_bucket has no buckets',
    ],
    [
      'histogram_quantile(0.9, sum without (le) (rate(http_duration_seconds_bucket[5m])))',
      'the aggregation drops the label le, without which http_duration_seconds_bucket has no buckets',
    ],
    [
      'histogram_quantile(0.9, rate(http_duration_seconds_count[5m]))',
      'http_duration_seconds_count has no buckets',
    ],
  ])('%s', (text, message) => {
    expect(check(text)).toMatchObject([{ kind: 'quantile-without-le', message }]);
  });
});

test('a wrong regular expression is quoted', () => {
  expect(check('queue_depth{queue=~"a|(b"}')).toEqual([
    {
      kind: 'bad-regex',
      message: "the regular expression 'a|(b' of label queue is wrong: unterminated group",
      from: 12,
      to: 25,
      line: 1,
      column: 13,
    },
  ]);
});

test('everything wrong is told at once, in the order of the text', () => {
  expect(kinds('sum by (rout) (http_requests_total) / rate(queue_depth{que="a"}[5m]) + queue_dept')).toEqual([
    'unknown-label',
    'counter-without-rate',
    'rate-on-gauge',
    'unknown-label',
    'unknown-metric',
  ]);
});

describe('variables of Grafana', () => {
  const inGrafana = (
    text: string,
    variables: Readonly<Record<string, string>> = {},
  ): readonly PromqlFinding[] => checkPromql(text, { catalog, variables });

  test.each([
    'sum(rate(http_requests_total{route=~"$route"}[$__rate_interval]))',
    'sum by (${by}) (rate(http_requests_total{route=~"${route:regex}"}[${__range}]))',
    'topk($count, queue_depth{queue=~"[[route:pipe]]"})',
    'increase(http_requests_total[$__range]) / $__range_s',
    'label_replace(queue_depth, "a", "$1", "queue", "(.*)")',
    '$metric{queue="a"}',
  ])('%s is right', (text) => {
    expect(inGrafana(text, { route: '/pay', by: 'gone', count: '5', metric: 'some_metric' })).toEqual([]);
  });

  test('a place is that of the text with the variables in it', () => {
    expect(
      inGrafana('rate(http_requests_total{route="$route", rout="x"}[$__rate_interval])', { route: 'x' }),
    ).toMatchObject([{ kind: 'unknown-label', from: 41, to: 45, column: 42, suggestion: 'route' }]);
  });

  test('one that the dashboard does not have', () => {
    expect(inGrafana('queue_depth{queue="$queu"}', { queue: 'a' })).toEqual([
      {
        kind: 'unknown-variable',
        message: "the dashboard has no variable 'queu'",
        from: 19,
        to: 24,
        line: 1,
        column: 20,
        variable: 'queu',
      },
    ]);
  });
});

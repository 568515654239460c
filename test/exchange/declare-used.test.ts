import type { Metric } from '../../src/catalog/metric';
import { buildCatalog } from '../../src/catalog/metrics';
import { declareUsed } from '../../src/exchange/declare-used';
import { type AskedSeries, usedSeries } from '../../src/exchange/used-series';
import type { MetricDeclaration } from '../../src/model/metrics';

const known: readonly Metric[] = [
  { name: 'node_load', type: 'gauge', labels: ['core'], source: 'measured', emitter: 'node' },
  { name: 'api_seconds', type: 'histogram', labels: ['verb'], source: 'measured', emitter: 'api' },
];
const catalog = buildCatalog(known);

function declared(
  queries: readonly string[],
  asked: readonly AskedSeries[] = [],
): ReturnType<typeof declareUsed> {
  return declareUsed(usedSeries(queries, asked, catalog), catalog, known);
}

const labels = (of: MetricDeclaration | undefined): readonly string[] => Object.keys(of?.labels ?? {});

describe('metrics that queries name and nothing is known to emit', () => {
  it.each<[string, readonly string[], Readonly<Record<string, MetricDeclaration['type']>>]>([
    ['a rate', ['sum(rate(x[$__rate_interval]))'], { x: 'counter' }],
    ['a value', ['max_over_time(x[1h]) > 1'], { x: 'gauge' }],
    ['both', ['rate(x[5m])', 'x'], { x: 'untyped' }],
    ['a value of what is named like a counter', ['x_total'], { x_total: 'untyped' }],
    ['the number of such', ['count(x_total)'], { x_total: 'counter' }],
    [
      'a number of series',
      ['count(x)', 'a_info', 'count(a:b:c)'],
      { x: 'untyped', a_info: 'gauge', 'a:b:c': 'gauge' },
    ],
    ['a filter', ['x and on (job) y'], { x: 'gauge', y: 'untyped' }],
    [
      'buckets',
      ['histogram_quantile(0.9, sum by (le) (rate(x_bucket[5m])))', 'rate(x_count[5m])', 'x_max'],
      { x: 'histogram', x_max: 'gauge' },
    ],
    ['a mean', ['rate(x_sum[5m]) / rate(x_count[5m])'], { x: 'summary' }],
    ['quantiles', ['x{quantile="0.9"}', 'rate(x_sum[5m]) / rate(x_count[5m])'], { x: 'summary' }],
    ['a sum alone', ['rate(x_sum[5m])'], { x_sum: 'counter' }],
    ['a sum and a number that are shown', ['x_sum / x_count'], { x_sum: 'gauge', x_count: 'gauge' }],
    ['a query that cannot be read', ['rate(x['], {}],
    ['a grouping by a variable', ['sum by ($by) (rate(x[$interval]))'], { x: 'counter' }],
  ])('are taken for what they are used as: %s', (_, queries, types) => {
    const { metrics, extended } = declared(queries);
    expect(Object.fromEntries(Object.entries(metrics).map(([name, { type }]) => [name, type]))).toEqual(
      types,
    );
    expect(extended).toEqual([]);
  });

  it('have the labels of matchers, groupings and variables, without those of the target', () => {
    const { metrics } = declared(
      ['sum by (a, job) (rate(x{b="1", instance="i"}[5m]))', 'x * on (c) group_left (d) y'],
      [{ metric: 'y', labels: ['e'] }],
    );
    expect(labels(metrics['x'])).toEqual(['a', 'b', 'c', 'd']);
    expect(labels(metrics['y'])).toEqual(['c', 'd', 'e']);
  });

  it('have no label that is made, or that comes from a metric that is known', () => {
    const { metrics } = declared([
      'sum by (made) (label_replace(x, "made", "$1", "a", "(.*)"))',
      'sum by (core) (y * on (job) group_left (core) node_load)',
    ]);
    expect(labels(metrics['x'])).toEqual([]);
    expect(labels(metrics['y'])).toEqual([]);
  });

  it('are all to be reviewed', () => {
    const { metrics } = declared(['rate(x[5m])', 'y', 'rate(z_bucket{le="1"}[5m])']);
    expect(Object.values(metrics).map(({ description }) => description?.slice(0, 14))).toEqual([
      'to be reviewed',
      'to be reviewed',
      'to be reviewed',
    ]);
  });
});

describe('labels that a catalogue does not know of its metrics', () => {
  it('are declared with those that it knows', () => {
    const { metrics, extended } = declared([
      'node_load{core="1", rack="a"}',
      'rate(api_seconds_count{zone_of="a"}[5m])',
      'sum by (verb, le) (rate(api_seconds_bucket[5m]))',
    ]);
    expect(extended).toEqual(['api_seconds', 'node_load']);
    expect(metrics).toEqual({
      node_load: {
        type: 'gauge',
        labels: {
          core: 'as node has it',
          rack: 'to be reviewed: named by a query, and no label of node',
        },
      },
      api_seconds: {
        type: 'histogram',
        labels: {
          verb: 'as api has it',
          zone_of: 'to be reviewed: named by a query, and no label of api',
        },
      },
    });
  });

  it('are none where the catalogue has all of them', () => {
    expect(declared(['node_load{core="1"}', 'sum by (verb) (rate(api_seconds_sum[5m]))']).metrics).toEqual(
      {},
    );
  });
});

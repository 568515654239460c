import { bucketMatcher, httpConventions, spanMetricsDimensions } from '../../src/catalog/conventions';
import { shippedCatalog, shippedMetrics } from '../../src/catalog/metrics-shipped';
import { checkPromql } from '../../src/promql/check';
import { rate, selector } from '../../src/promql/print';

const catalog = shippedCatalog();

describe.each(Object.entries(httpConventions))('%s', (_, convention) => {
  const { target, requests, errors, latency, routeLabel, methodLabel, statusLabel } = convention;

  test('what it says is emitted', () => {
    const labels = { [routeLabel]: '/pay', [methodLabel]: 'GET', [statusLabel]: '200' };
    const texts = [
      rate(selector(requests.metric, { job: 'shop/checkout', ...target, ...labels, ...errors }), '5m'),
      rate(selector(`${latency.metric}_bucket`, { ...target, le: bucketMatcher(latency.buckets[0]) }), '5m'),
      rate(selector(`${latency.metric}_count`, target), '5m'),
    ];
    expect(texts.flatMap((text) => checkPromql(text, { catalog }))).toEqual([]);
  });

  test('its buckets are those that a real client made', () => {
    const measured = shippedMetrics().filter(
      ({ name, buckets }) => name === latency.metric && buckets !== undefined,
    );
    expect(measured.map(({ buckets }) => buckets)).toContainEqual(latency.buckets);
  });

  test('its unit is that of the name', () => {
    expect(latency.metric.endsWith(`_${latency.unit}`)).toBe(true);
  });
});

test('a span metric has a label for each dimension that the connector is given', () => {
  const labels = catalog.series.get(httpConventions['span-metrics'].requests.metric)?.labels;
  for (const dimension of spanMetricsDimensions) expect(labels).toContain(dimension.replaceAll('.', '_'));
});

test.each([
  [0.25, '0.25'],
  [2.5, '2.5'],
  [1, { re: '1|1\\.0' }],
  [10, { re: '10|10\\.0' }],
  [15000, { re: '15000|15000\\.0' }],
  [100000, { re: '100000|100000\\.0' }],
  [1000000, { re: '1000000|1e\\+06' }],
  [0.00001, { re: '0\\.00001|1e-05' }],
  [0, { re: '0|0\\.0' }],
])('the bucket up to %d is found as 2.x and 3.x of Prometheus store it', (bound, matcher) => {
  expect(bucketMatcher(bound)).toEqual(matcher);
});

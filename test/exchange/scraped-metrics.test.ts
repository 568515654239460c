import { buildCatalog } from '../../src/catalog/metrics';
import { declareScraped, type ScrapedMetrics } from '../../src/exchange/scraped-metrics';
import { readExposition } from '../../src/exposition/read';

const catalog = buildCatalog([
  { name: 'go_goroutines', type: 'gauge', labels: [], source: 'measured', emitter: 'go' },
  { name: 'known_seconds', type: 'histogram', labels: ['route'], source: 'measured', emitter: 'go' },
]);

function declare(text: string): ScrapedMetrics {
  const read = readExposition(text);
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return declareScraped(read.families, catalog);
}

test('type, help, labels with values that were seen, and buckets without +Inf', () => {
  const { metrics, left } = declare(`# HELP b_seconds How long
# TYPE b_seconds histogram
b_seconds_bucket{le="0.1",backend="a"} 1
b_seconds_bucket{le="+Inf",backend="a"} 1
b_seconds_sum{backend="a"} 1
b_seconds_count{backend="a"} 1
# HELP a_total Everything.
# TYPE a_total counter
a_total{code="200",method="GET",empty=""} 1
a_total{code="404",method="GET",empty=""} 1
`);
  expect(Object.entries(metrics)).toEqual([
    [
      'a_total',
      {
        type: 'counter',
        description: 'Everything',
        labels: { code: 'such as 200, 404', empty: 'seen in the scrape', method: 'such as GET' },
      },
    ],
    [
      'b_seconds',
      { type: 'histogram', description: 'How long', labels: { backend: 'such as a' }, buckets: [0.1] },
    ],
  ]);
  expect(left).toEqual([]);
});

test('what every exporter brings is left out, unless it has another type or a label of its own', () => {
  const { metrics, left, seen } = declare(`# TYPE go_goroutines gauge
go_goroutines 1
# TYPE known_seconds histogram
known_seconds_bucket{le="+Inf",route="/",shard="1"} 1
known_seconds_count{route="/",shard="1"} 1
known_seconds_sum{route="/",shard="1"} 1
`);
  expect(Object.keys(metrics)).toEqual(['known_seconds']);
  expect(left).toContainEqual({ what: 'go_goroutines', why: 'in the catalogues already' });
  expect(seen).toBe(2);
  expect(declare('# TYPE go_goroutines counter\ngo_goroutines 1').metrics).toEqual({
    go_goroutines: { type: 'counter' },
  });
});

test('what a definition cannot say is told, and told once', () => {
  const { metrics, left } = declare(`# TYPE a gauge
a{job="x",namespace="y","status.code"="1"} 1
# TYPE b gauge
b{job="x"} 1
# TYPE "c.d" gauge
{"c.d"} 1
# TYPE e gaugehistogram
e_bucket{le="+Inf"} 1
# TYPE f histogram
f_bucket{le="+Inf"} 0
f_sum 0
f_count 0
# TYPE g counter
# UNIT g parsecs
g_total 1
g_created 1
# EOF
`);
  expect(Object.keys(metrics)).toEqual(['a', 'b', 'f', 'g_total']);
  expect(left.map(({ what, why }) => `${what}: ${why}`)).toEqual([
    'job: labels of the target, which every query may use',
    'namespace: labels of the target, which every query may use',
    'a{status.code}: no classic name of a label',
    'c.d: no classic name: definitions cannot declare it',
    'e: a histogram of gauges, which no function of PromQL reads',
    "f: only the bucket +Inf was there: if it is a native histogram, add native: 'only'",
    'g_created: says when its metric began; not every Prometheus stores it',
  ]);
  expect(metrics['g_total']).toEqual({ type: 'counter', unit: 'parsecs' });
});

test('a unit is written only where the name does not say it', () => {
  const of = (name: string, unit: string): unknown =>
    declare(`# TYPE ${name} gauge\n# UNIT ${name} ${unit}\n${name} 1\n# EOF`).metrics[name]?.unit;
  expect(of('a_seconds', 'seconds')).toBeUndefined();
  expect(of('a', 'seconds')).toBe('seconds');
});

test('a metric that is declared without series may have any label', () => {
  expect(declare('# TYPE a counter').metrics).toEqual({
    a: { type: 'counter', labels: { '*': 'no series was there to be seen' } },
  });
});

test('values that are long or many are not copied', () => {
  const values = ['a'.repeat(40), 'b', 'c', 'd', 'e'];
  const text = values.map((value) => `a{b="${value}"} 1\n`).join('');
  expect(declare(text).metrics['a']?.labels).toEqual({ b: 'such as b, c, d' });
});

test('a help text is one line, and cut after a sentence where it is long', () => {
  const of = (help: string): string | undefined => declare(`# HELP a ${help}\na 1`).metrics['a']?.description;
  expect(of('one\\n  two.')).toBe('one two');
  expect(of(`The first sentence says it. ${'More '.repeat(40)}`)).toBe('The first sentence says it');
  expect(of('word '.repeat(60))).toMatch(/^(word )+\.\.\.$/);
  expect(of('')).toBeUndefined();
});

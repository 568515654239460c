import { readQuery } from '../../src/promql/query';

test('a selector is read with its matchers, range, offset and what stands around it', () => {
  expect(
    readQuery('sum by (route) (rate(x_total{job="a",status!~"5.."}[5m] offset 1h)) / 2').selectors,
  ).toEqual([
    {
      metric: 'x_total',
      matchers: [
        { label: 'job', operator: '=', value: 'a', from: 29, to: 36 },
        { label: 'status', operator: '!~', value: '5..', from: 37, to: 50 },
      ],
      range: '5m',
      offset: '1h',
      enclosing: [
        { kind: 'call', name: 'rate', argument: 0 },
        { kind: 'aggregation', operator: 'sum', modifier: 'by', labels: ['route'] },
        { kind: 'operator', operator: '/', side: 'left' },
      ],
      from: 21,
      to: 51,
    },
  ]);
});

test.each([
  ['{__name__="x",a="b"}', 'x', ['a']],
  ['{"x.y",a="b"}', 'x.y', ['a']],
  ['{__name__=~"x.*"}', undefined, ['__name__']],
  ['x{"a.b"="c"}', 'x', ['a.b']],
])('the name in %s', (text, metric, labels) => {
  const [selector] = readQuery(text).selectors;
  expect(selector?.metric).toBe(metric);
  expect(selector?.matchers.map(({ label }) => label)).toEqual(labels);
});

test('the offset of the right side is not that of the left one', () => {
  const offsets = readQuery('a - b offset 5m').selectors.map(({ metric, offset }) => [metric, offset]);
  expect(offsets).toEqual([
    ['a', undefined],
    ['b', '5m'],
  ]);
});

test('a subquery stands around its expression', () => {
  expect(readQuery('max_over_time(rate(x[5m])[1h:1m])').selectors[0]?.enclosing).toEqual([
    { kind: 'call', name: 'rate', argument: 0 },
    { kind: 'subquery', range: '1h', step: '1m' },
    { kind: 'call', name: 'max_over_time', argument: 0 },
  ]);
});

test('labels of groupings and of matchings, and those that functions make', () => {
  const { groupings, made } = readQuery(
    'sum by (a) (x) * on (b) group_left (c) label_replace(y, "d", "$1", "e", "(.*)") + count_values("f", z)',
  );
  expect(groupings.map(({ keyword, labels }) => [keyword, labels.map(({ name }) => name)])).toEqual([
    ['on', ['b']],
    ['group_left', ['c']],
    ['by', ['a']],
  ]);
  expect(made.map(({ name }) => name)).toEqual(['d', 'f']);
});

test('escapes and quotes of literals are undone', () => {
  const [selector] = readQuery(`x{a="\\"\\\\\\n\\u00e9\\x41\\101",b='"',c=\`\\d\`}`).selectors;
  expect(selector?.matchers.map(({ value }) => value)).toEqual(['"\\\néAA', '"', '\\d']);
});

test('queries of one shape keep their own literals and places', () => {
  const read = (value: string) => readQuery(`x{a="${value}"} + y{b="c"}`).selectors;
  expect(read('short').map(({ metric, from, matchers }) => [metric, from, matchers[0]?.value])).toEqual([
    ['x', 0, 'short'],
    ['y', 15, 'c'],
  ]);
  expect(
    read('very much longer').map(({ metric, from, matchers }) => [metric, from, matchers[0]?.value]),
  ).toEqual([
    ['x', 0, 'very much longer'],
    ['y', 26, 'c'],
  ]);
});

test('brackets and quotes in texts and comments open nothing', () => {
  const { faults, selectors } = readQuery('x{a="(\\"["} # it"s (open\n + y');
  expect(faults).toEqual([]);
  expect(selectors.map(({ metric }) => metric)).toEqual(['x', 'y']);
});

test('twenty thousand queries that differ in label values are parsed once', () => {
  const start = process.cpuUsage();
  for (let i = 0; i < 20_000; i++)
    readQuery(`sum by (route) (rate(x_total{job="shop/s${i}"}[5m])) > ${i % 40}`);
  const { user, system } = process.cpuUsage(start);
  // Parsing and typing each of them takes about three seconds.
  expect((user + system) / 1e6).toBeLessThan(2);
});

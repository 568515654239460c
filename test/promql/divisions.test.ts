import { divisionsIn } from '../../src/promql/divisions';

const divisors = (text: string): readonly string[] =>
  divisionsIn(text).map(({ divisor: { from, to } }) => text.slice(from, to));

it.each<[string, readonly string[]]>([
  ['sum(rate(a[5m])) / sum(rate(b{x="a longer one"}[5m]))', ['sum(rate(b{x="a longer one"}[5m]))']],
  ['1 - increase(a[1h]) / (increase(b[1h]) + increase(c[1h]))', ['(increase(b[1h]) + increase(c[1h]))']],
  ['a / on (x) group_left () rate(b[5m])', ['rate(b[5m])']],
  ['a / (rate(b[5m]) or vector(1))', ['(rate(b[5m]) or vector(1))']],
  ['a % -irate(b[5m])', ['-irate(b[5m])']],
  ['a / avg_over_time(rate(b[5m])[1h:])', ['avg_over_time(rate(b[5m])[1h:])']],
  ['a / (rate(b[5m]) * c) / rate(d[5m])', ['rate(d[5m])', '(rate(b[5m]) * c)']],
])('%s can be 0/0', (text, expected) => {
  expect(divisors(text)).toEqual(expected);
});

it.each([
  'a / b',
  'sum(a) / count(rate(b[5m]))',
  'a / (rate(b[5m]) > 0)',
  'a / (rate(b[5m]) != 0)',
  'a / clamp_min(sum(rate(b[5m])), 1)',
  'a / (1 + rate(b[5m]))',
  'rate(a[5m]) * 100',
  'a / (',
])('%s is left alone', (text) => {
  expect(divisors(text)).toEqual([]);
});

import { isSameQuery, structureOf } from '../../src/promql/structure';

describe('two queries', () => {
  it.each([
    ['sum(rate(x[5m])) by (a, b)', 'sum by (a,b) (rate(x[5m]))'],
    ['sum by () (x)', 'SUM(x)'],
    ['a / (b)', '(a/b)'],
    ["x{a='b',}", 'x{a="b"}'],
    ['x{a="b", c="d"}', 'x{c="d", a="b", a="b"}'],
    ['rate(x{}[5m])', 'rate(x[5m])'],
    ['x{a=`\\d`}', 'x{a="\\\\d"}'],
    ['rate(x[ $__rate_interval ])', 'rate(x[${__rate_interval}])'],
    ["x[$interval] # it's $a", 'x[$interval]'],
    ["rate(x[$interval]) # it's\n + rate(y[$interval]) # isn't", 'rate(x[$interval]) + rate(y[$interval])'],
    ['x * 1e3', 'x * 1000'],
    ['a + b offset 5m', 'a + (b offset 5m)'],
  ])('are the same, however they are written: %s and %s', (one, other) => {
    expect(isSameQuery(one, other)).toBe(true);
  });

  it.each([
    ['a / (b / c)', 'a / b / c'],
    ['x{a="b"}', 'x{a="B"}'],
    ['x{a="b"}', 'x{a="b", a="c"}'],
    ['X', 'x'],
    ['x[5m]', 'x[$__rate_interval]'],
    ['x[$interval]', 'x[$__rate_interval]'],
    ['x{a=~"[$b]"}', 'x{a=~"[$c]"}'],
    ['sum by (a) (x)', 'sum without (a) (x)'],
    ['a / on (b) c', 'a / ignoring (b) c'],
    ['(a + b) offset 5m', 'a + b offset 5m'],
    ['rate(x[5m])', 'rate(x['],
  ])('are not: %s and %s', (one, other) => {
    expect(isSameQuery(one, other)).toBe(false);
  });

  it('have no structure where they cannot be parsed', () => {
    expect(structureOf('rate(x[')).toBeUndefined();
    expect(isSameQuery('rate(x[', 'rate(x[')).toBe(false);
  });
});

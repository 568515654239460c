import fc from 'fast-check';
import type { Matcher } from '../../src/model/slo';
import { escapeRegex, quoteText, rate, selector, sumBy } from '../../src/promql/print';
import { readQuery } from '../../src/promql/query';

test('a selector is printed with its matchers in the given order', () => {
  expect(
    selector('http_requests_total', {
      job: 'shop/checkout',
      status: { re: '5..' },
      route: { not: '/' },
      a: { notRe: 'b|c' },
    }),
  ).toBe('http_requests_total{job="shop/checkout",status=~"5..",route!="/",a!~"b|c"}');
  expect(selector('up')).toBe('up');
});

test('names that the classic syntax does not know are quoted', () => {
  expect(selector('http.requests', { 'http.route': '/pay' })).toBe('{"http.requests","http.route"="/pay"}');
});

test('quotes, backslashes and line ends are escaped', () => {
  expect(quoteText('a "b" \\ \n')).toBe('"a \\"b\\" \\\\ \\n"');
  expect(quoteText('\ufffd')).toBe('"\\ufffd"');
  expect(selector('up', { job: { re: 'a\\.b' } })).toBe('up{job=~"a\\\\.b"}');
});

test('a text is made a regular expression that matches nothing else', () => {
  expect(escapeRegex('a.b|c (d)')).toBe('a\\.b\\|c \\(d\\)');
});

test('rates and sums', () => {
  expect(sumBy(['le', 'route'], rate(selector('x_bucket', { job: 'a' }), '5m'))).toBe(
    'sum by (le, route) (rate(x_bucket{job="a"}[5m]))',
  );
  expect(sumBy([], rate('x_total', '$__rate_interval'))).toBe('sum(rate(x_total[$__rate_interval]))');
});

const text = fc.string({ unit: 'grapheme' });
const metric = fc.oneof(
  fc.stringMatching(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,20}$/),
  fc.stringMatching(/^[a-z]+\.[a-z"\\ ]+$/),
);
const label = fc
  .oneof(fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,10}$/), fc.stringMatching(/^[a-z]+\.[a-z]+$/))
  .filter((name) => name !== '__name__' && name !== '__proto__');
const matcher: fc.Arbitrary<Matcher> = fc.oneof(
  text,
  text.map((re) => ({ re })),
  text.map((not) => ({ not })),
  text.map((notRe) => ({ notRe })),
);

/** PromQL reads these as numbers or operators of the same spelling. */
const reserved = /^(inf|nan|bool|on|ignoring|group_left|group_right|offset|and|or|unless|atan2|by|without)$/i;

test('a printed selector reads back as the same metric and matchers', () => {
  fc.assert(
    fc.property(
      metric.filter((name) => !reserved.test(name)),
      fc.dictionary(label, matcher),
      (name, matchers) => {
        const { selectors } = readQuery(selector(name, matchers));
        const read = selectors.map((it) => [
          it.metric,
          it.matchers.map(({ label, operator, value }) => [label, operator, value]),
        ]);
        expect(read).toEqual([[name, Object.entries(matchers).map(([key, it]) => [key, ...asOperator(it)])]]);
      },
    ),
  );
});

function asOperator(matcher: Matcher): readonly string[] {
  if (typeof matcher === 'string') return ['=', matcher];
  if ('re' in matcher) return ['=~', matcher.re];
  return 'not' in matcher ? ['!=', matcher.not] : ['!~', matcher.notRe];
}

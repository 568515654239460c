import { matchesEmpty, regexFault } from '../../src/promql/regex';

test.each([
  '5..',
  '.*',
  'a|b',
  '(?i)get',
  '[[:alpha:]]+',
  '\\Qa.b\\E',
  '\\pL',
  '(?P<name>x)',
  '[]a]',
  'a{',
  '\\x{41}',
  '',
])('RE2 knows %s', (source) => {
  expect(regexFault(source)).toBeUndefined();
});

test.each([
  ['a(?!b)', 'RE2 has no lookahead and no lookbehind'],
  ['(?<=a)b', 'RE2 has no lookahead and no lookbehind'],
  ['(?>a)', 'RE2 does not know what follows (?'],
  ['(a)\\1', 'RE2 has no backreferences'],
  ['\\h', 'RE2 has no escape \\h'],
  ['[[:word:]][[:foo:]]', 'RE2 has no class [:foo:]'],
  ['a{1001}', 'RE2 repeats at most 1000 times'],
  ['a\\', 'it ends in a backslash'],
  ['a(b', 'unterminated group'],
  ['a)', "unmatched ')'"],
  ['*a', 'nothing to repeat'],
  ['[a', 'unterminated character class'],
  ['[z-a]', 'range out of order in character class'],
])('RE2 refuses %s: %s', (source, fault) => {
  expect(regexFault(source)).toBe(fault);
});

test.each([
  ['.*', true],
  ['a?', true],
  ['|a', true],
  ['.+', false],
  ['a|b', false],
  ['(', false],
])('%s matches the empty text: %s', (source, matches) => {
  expect(matchesEmpty(source)).toBe(matches);
});

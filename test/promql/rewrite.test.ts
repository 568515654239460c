import fc from 'fast-check';
import { originOf, rewrite } from '../../src/promql/rewrite';

test('what is replaced maps back to its two ends, what follows to where it stood', () => {
  const { text, edits } = rewrite('a $long b $x c', /\$\w+/g, () => '1');
  expect(text).toBe('a 1 b 1 c');
  expect([...'a 1 b 1 c'].map((_, at) => originOf(edits, at, 'from'))).toEqual([
    0, 1, 2, 7, 8, 9, 10, 12, 13,
  ]);
  expect(originOf(edits, 3, 'to')).toBe(7);
});

test('a match may be left alone', () => {
  expect(rewrite('a b', /\w/g, ([match]) => (match === 'a' ? undefined : 'c'))).toEqual({
    text: 'a c',
    edits: [{ from: 2, to: 3, newFrom: 2, newTo: 3 }],
  });
});

test('every character that stays maps back to itself', () => {
  const words = fc.array(fc.constantFrom('x', 'yy', '$a', '$bcd', '$efghij', ' '));
  fc.assert(
    fc.property(words, fc.constantFrom('1', '12345'), (parts, replacement) => {
      const original = parts.join(' ');
      const { text, edits } = rewrite(original, /\$\w+/g, () => replacement);
      const stays = [...text].flatMap((character, at) =>
        edits.some(({ newFrom, newTo }) => at >= newFrom && at < newTo) ? [] : [[character, at] as const],
      );
      for (const [character, at] of stays) {
        expect(original[originOf(edits, at, 'from')]).toBe(character);
        expect(original[originOf(edits, at + 1, 'to') - 1]).toBe(character);
      }
    }),
  );
});

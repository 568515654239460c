import fc from 'fast-check';
import { parseDuration } from '../../src/model/duration';
import { scaleFault, scalePromql } from '../../src/promql/durations';

test.each([
  ['rate(x_total[5m])', 'rate(x_total[15s])'],
  ['sum_over_time(x[30d:1h])', 'sum_over_time(x[36h:3m])'],
  ['max_over_time(rate(x_total[1h])[1d:])', 'max_over_time(rate(x_total[3m])[72m:])'],
  ['x offset 1h30m', 'x offset 270s'],
  ['x offset -10m', 'x offset -30s'],
  ['x[300]', 'x[15s]'],
  ['x offset 0s', 'x offset 0s'],
  ['x[1h + 20m]', 'x[3m + 1m]'],
])('%s at a twentieth is %s', (text, scaled) => {
  expect(scalePromql(text, 20)).toBe(scaled);
});

test.each([
  'time() - x > 3600',
  'x > 5m',
  'predict_linear(x[5m], 14400)',
  'x @ 1600000000',
  'x{route="[5m]"} # [5m]',
  "label_replace(x, 'a', '5m', 'b', 'offset 5m')",
])('numbers, texts and comments of %s stay', (text) => {
  expect(scalePromql(text, 20)).toBe(text.replace('x[5m]', 'x[15s]'));
});

test.each([
  ['rate(x_total[5s])', 7, '5s / 7 is not a whole number of milliseconds'],
  ['x offset 1ms', 2, '1ms / 2 is not a whole number of milliseconds'],
  ['x[5m * 2]', 20, '5m * 2 is not a fixed length'],
  ['x[step()]', 20, 'step() is not a fixed length'],
  ['rate(x_total[5m', 20, 'the query ends too early'],
])('%s by %d: %s', (text, factor, message) => {
  expect(scaleFault(text, factor)).toBe(message);
  expect(() => scalePromql(text, factor)).toThrow(`${text} cannot be scaled: ${message}`);
});

const factor = fc.integer({ min: 2, max: 50 });

/** Durations that every factor divides. */
const duration = (by: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom('ms', 's', 'm', 'h', 'd'))
    .map(([n, unit]) => `${n * by}${unit}`);

test('every length shrinks exactly by the factor and all else stays, byte for byte', () => {
  fc.assert(
    fc.property(
      factor.chain((by) => fc.tuple(fc.constant(by), duration(by), duration(by), duration(by), fc.string())),
      ([by, range, step, offset, value]) => {
        const query = (parts: readonly [string, string, string]): string =>
          `max_over_time(rate(x{a=${JSON.stringify(value)}}[${parts[0]}])[${parts[0]}:${parts[1]}]  offset ${parts[2]}) > 5m # ${range}`;
        const scaled = scalePromql(query([range, step, offset]), by);
        const lengths = [
          ...scaled.replace(JSON.stringify(value), '').matchAll(/\d+(?:ms|[smhd])(?=[\]:)])/g),
        ].map(String);
        expect(lengths.map(parseDuration)).toEqual(
          [range, range, step, offset].map((it) => (parseDuration(it) ?? 0) / by),
        );
        expect(scaled).toBe(query([lengths[0] ?? '', lengths[2] ?? '', lengths[3] ?? '']));
      },
    ),
  );
});

test('a factor of one changes nothing, however a length is written', () => {
  expect(scalePromql('rate(x[1h30m]) + y offset 0.5', 1)).toBe('rate(x[1h30m]) + y offset 0.5');
});

import fc from 'fast-check';
import { units } from '../../src/model/unit';
import { formatValue } from '../../src/preview/values/format-value';

describe('a value as Grafana writes it', () => {
  test.each([
    // From Grafana's own tests, and what its panels show.
    [1532.82, 'currencyUSD', 2, '$1.53K'],
    [0.0024, 'ms', 4, '0.0024 ms'],
    [100, 'ms', 0, '100 ms'],
    [1250, 'ms', 2, '1.25 s'],
    [10_000_086.123, 'ms', 1, '2.8 hour'],
    [1200, 'ms', 0, '1 s'],
    [10_000_000, 'kbytes', 3, '9.537 GiB'],
    [10_000_000, 'deckbytes', 3, '10.000 GB'],
    [100.4, 'none', undefined, '100'],
    [100.37, 'none', 1, '100.4'],
    [5.3, 'none', undefined, '5.30'],
    [0.5, '', undefined, '0.500'],
    [98_765, 'short', undefined, '98.8 K'],
    [0.1234, 'percentunit', undefined, '12.3%'],
    [12.34, 'percent', 1, '12.3%'],
    [0.25, 's', undefined, '250 ms'],
    [0.00025, 's', undefined, '250 µs'],
    [90, 's', undefined, '1.50 min'],
    [0, 's', undefined, '0 s'],
    [3 * 86_400, 's', undefined, '3 day'],
    [3 * 86_400 + 7200, 'dtdurations', undefined, '3 days'],
    [3 * 86_400 + 7200, 'dtdurations', 1, '3 days, 2 hours'],
    [90, 'm', undefined, '1.50 hour'],
    [1_500_000, 'ns', undefined, '1.50 ms'],
    [1024 * 1024 * 1.5, 'bytes', undefined, '1.50 MiB'],
    [1_500_000, 'decbytes', undefined, '1.50 MB'],
    [1500, 'Bps', undefined, '1.50 kB/s'],
    [2048, 'binBps', undefined, '2 KiB/s'],
    [1500, 'reqps', undefined, '1.50K req/s'],
    [12, 'ops', undefined, '12 ops/s'],
    [0, 'bps', undefined, '0 b/s'],
    [2.4e9, 'hertz', undefined, '2.40 GHz'],
    [47.5, 'celsius', undefined, '47.5 °C'],
    [1, 'bool_yes_no', undefined, 'Yes'],
    [0, 'bool_on_off', undefined, 'Off'],
    [1_767_600_000_000, 'dateTimeAsIso', undefined, '2026-01-05 08:00:00'],
    [-1250, 'currencyEUR', undefined, '-€1.25K'],
    // Units that nobody knows stand behind the number.
    [3, 'bottles', undefined, '3 bottles'],
    [3, 'suffix:items', undefined, '3 items'],
    [3, 'prefix:#', undefined, '#3'],
    [Number.POSITIVE_INFINITY, 's', undefined, '∞'],
    [3, 'constructor', undefined, '3 constructor'],
  ])('%d in %s with %p decimals is %s', (value, unit, decimals, text) => {
    expect(formatValue(value, unit, decimals)).toBe(text);
  });

  test('is never undefined, whatever the unit and the number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.double(), (unit, value) => {
        const text = formatValue(value, unit);
        expect(text).not.toMatch(/undefined|null/);
        expect(text).not.toBe('');
      }),
    );
  });
});

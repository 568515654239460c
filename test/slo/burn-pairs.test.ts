import fc from 'fast-check';
import { formatDuration, milliseconds } from '../../src/model/duration';
import { formatNumber } from '../../src/model/ratio';
import { budgetOf, burnRatesOf, windowsOf } from '../../src/slo/burn-pairs';
import { provePairs } from '../../src/slo/proofs/pairs';
import { proveSlo } from '../../src/slo/proofs/prove';
import { service, slo } from '../support/model';

const table = (window: Parameters<typeof burnRatesOf>[0]['window']) =>
  burnRatesOf({ window, service }).map(({ long, short, severity, factor }) => [
    long,
    short,
    severity,
    formatNumber(factor),
  ]);

describe('burn pairs', () => {
  it('are those of the SRE workbook for 30 days', () => {
    expect(table('30d')).toEqual([
      ['1h', '5m', 'page', '14.4'],
      ['6h', '30m', 'page', '6'],
      ['1d', '2h', 'ticket', '3'],
      ['3d', '6h', 'ticket', '1'],
    ]);
  });

  it('have exact factors for other periods, and never alert on a budget that lasts', () => {
    expect(table('28d').map(([, , , factor]) => factor)).toEqual(['13.44', '5.6', '2.8', '1']);
  });

  it('of a calendar month are those of 30 days', () => {
    const month = { calendar: 'month', timeZone: 'Europe/Berlin' } as const;
    expect(table(month)).toEqual(table('30d'));
  });

  it('are chosen by the tier of the service: nobody is woken for a batch', () => {
    const batch = burnRatesOf({ window: '30d', service: { ...service, tier: 'batch' } });
    expect(batch.map(({ long, severity }) => [long, severity])).toEqual([
      ['6h', 'ticket'],
      ['1d', 'ticket'],
      ['3d', 'ticket'],
    ]);
  });

  it('can be switched off one by one', () => {
    const rates = burnRatesOf({ window: '30d', service, alerting: { off: ['3d', '6h'] } });
    expect(rates.map(({ long }) => long)).toEqual(['1h', '1d']);
  });

  it('leave out windows that are no shorter than the period', () => {
    expect(table('1d').map(([long]) => long)).toEqual(['1h', '6h']);
  });

  it('take the author at his word', () => {
    const [rate] = burnRatesOf({
      service,
      window: '30d',
      burnPairs: [{ long: '2h', short: '10m', share: '4%', severity: 'page' }],
    });
    expect(rate).toMatchObject({ long: '2h', short: '10m', severity: 'page' });
    expect(rate?.factor.toString()).toBe('14.4');
  });

  it('spend exactly their share within the long window, for any period and share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 90 }), fc.integer({ min: 1, max: 99 }), (days, share) => {
        const window = formatDuration(days * 86_400_000);
        const [rate] = burnRatesOf({
          service,
          window,
          burnPairs: [{ long: '1h', short: '5m', share: `${share}%`, severity: 'page' }],
        });
        const spent = rate?.factor.times(milliseconds('1h')).div(milliseconds(window));
        expect(spent?.toDecimalPlaces(15).toNumber()).toBeCloseTo(share / 100, 15);
      }),
    );
  });
});

describe('the budget', () => {
  it.each([
    ['99.9%', '0.001'],
    ['99.99%', '0.0001'],
    [0.95, '0.05'],
  ] as const)('of %s is %s, without float noise', (objective, budget) => {
    expect(formatNumber(budgetOf({ objective }))).toBe(budget);
  });
});

describe('windows', () => {
  it('are recorded once each, the shortest first', () => {
    expect(windowsOf(burnRatesOf({ window: '30d', service }))).toEqual([
      '5m',
      '30m',
      '1h',
      '2h',
      '6h',
      '1d',
      '3d',
    ]);
  });
});

it('the proof of a pair, however short, looks for the end of its page after the five minutes for which that fires on', () => {
  const pair = { long: '4m', short: '2m', share: '0.1%', severity: 'page' } as const;
  const [proof] = provePairs({ ...slo, objective: '99%', burnPairs: [pair] });
  const [fires, quiet] = (proof?.expectations ?? [])
    .slice(-3)
    .map(({ eval_time }) => milliseconds(eval_time as `${number}m`));
  expect((quiet ?? 0) - (fires ?? 0)).toBeGreaterThan(milliseconds('5m') + milliseconds(pair.short));
});

it('proofs at wide distances look at full hours alone: of a running one a short period would count too much', () => {
  const wide = proveSlo({ ...slo, window: '7d' }).find(({ name }) => name.includes('at low traffic'));
  const looks = (wide?.expectations ?? []).map(({ eval_time }) => milliseconds(eval_time as `${number}m`));
  expect(looks.map((at) => at % milliseconds('1h'))).toEqual([0, 0, 0]);
});

import { openStore, type Store } from '../../scripts/bench-slo/store';
import { compileCalendar } from '../../src/calendar/calendar';
import type { Slo } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { compileSlo } from '../../src/slo/compile';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { prod, slo } from '../support/model';
import { evaluate, type Outcome, recordPast } from '../support/ruler';

jest.setTimeout(120_000);

const hour = 3600;
const interval = 30;
const month = Date.UTC(2026, 10, 1) / 1000;
const begin = month - 72 * hour;
/** Ten minutes into the month, in the middle of the night. */
const now = month + 607;

/** Events a second by day, and in the eight hours from 22 to 6. */
const load = { day: 100, night: 2 };
const mean = (16 * load.day + 8 * load.night) / 24;
/** All events of one minute of the new month fail. */
const failing = { from: month + 240, to: month + 300 };

const monthly: Slo = {
  ...slo,
  window: { calendar: 'month', timeZone: 'UTC' },
  sli: {
    kind: 'bad-events',
    bad: { metric: 'requests_total', match: { job: 'shop/checkout', code: '500' } },
    total: { metric: 'requests_total', match: { job: 'shop/checkout' } },
  },
};

const journey: Slo = {
  ...monthly,
  id: 'shop/buying',
  name: 'buying',
  sli: { kind: 'weighted', members: [{ slo: monthly, weight: 2 }] },
};

describeWithEngine('prometheus', (engine) => {
  let store: Store;
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    store = await openStore(engine, temporaryFolder());
    await store.write(rawSeries());
    const timing = timingOf(prod);
    const groups = [
      ...compileCalendar({ months: ['UTC'], maintenance: [] }, timing),
      compileSlo(monthly, timing, {}),
      compileSlo(journey, timing, {}),
    ];
    await recordPast(store, groups, { from: begin + 7, to: now, step: interval });
    for (const group of groups) outcomes.push(...(await evaluate(store, group, now)).outcomes);
  });
  afterAll(() => store.stop());

  const value = ({ id }: Slo, name: string, window?: string): number => {
    const [one, ...others] = outcomes.filter(
      ({ name: found, labels }) => found === name && labels['slo'] === id && labels['window'] === window,
    );
    return one === undefined || others.length > 0 ? Number.NaN : one.value;
  };

  describe.each([
    ['an SLO', monthly],
    ['a journey', journey],
  ])('of %s', (_kind, of) => {
    it('the first minutes of a month have the budget of a whole one, as the last 30 days tell', () => {
      expect(value(of, 'slo:events_total:sum', 'month')).toBeLessThan(load.night * 700);
      expect(value(of, 'slo:events_expected:sum') / (mean * 720 * hour)).toBeCloseTo(1, 1);
    });

    it('a minute of failures at night spends little of it', () => {
      expect(value(of, 'slo:events_bad:sum', '1h') / (load.night * 60)).toBeCloseTo(1, 1);
      expect(value(of, 'slo:budget_spent:ratio', '1h')).toBeLessThan(0.001);
      expect(value(of, 'slo:budget_remaining:ratio')).toBeGreaterThan(0.99);
    });
  });

  it('nothing pages, and no ticket says that the month is spent', () => {
    expect(outcomes.filter(({ labels }) => 'burn' in labels || 'spent' in labels)).toEqual([]);
  });
});

function rawSeries(): Parameters<Store['write']>[0] {
  const times = Array.from(
    { length: Math.floor((now - begin) / interval) },
    (_, index) => begin + index * interval,
  );
  const counter = (rateAt: (time: number) => number): readonly number[] => {
    let count = 0;
    return times.map((time) => {
      count += rateAt(time) * interval;
      return count;
    });
  };
  const rateAt = (time: number): number => {
    const hourOfDay = Math.floor(time / hour) % 24;
    return hourOfDay >= 22 || hourOfDay < 6 ? load.night : load.day;
  };
  const failed = (time: number): number => (time > failing.from && time <= failing.to ? rateAt(time) : 0);
  const job = 'shop/checkout';
  const series = (labels: Readonly<Record<string, string>>, values: readonly number[]) => ({
    labels: { job, ...labels },
    times: times.map((time) => time * 1000),
    values,
  });
  return [
    series(
      { __name__: 'up' },
      times.map(() => 1),
    ),
    series(
      { __name__: 'requests_total', code: '200' },
      counter((time) => rateAt(time) - failed(time)),
    ),
    series({ __name__: 'requests_total', code: '500' }, counter(failed)),
  ];
}

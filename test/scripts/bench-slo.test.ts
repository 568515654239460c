import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Detection } from '../../scripts/bench-slo/detection';
import { isFalsePage } from '../../scripts/bench-slo/detection';
import { gap, incidents, interval, makeInstances, month, Truth, within } from '../../scripts/bench-slo/month';
import { pairs, secondsOf, stakeOf } from '../../scripts/bench-slo/rule-set';
import { firingTimes, recordRules } from '../../scripts/bench-slo/ruler';
import { openStore, type Store } from '../../scripts/bench-slo/store';
import { describeWithEngine } from '../support/engines';

const scratch = join(__dirname, '../../.o11y/bench-slo-test');

describe('the month of the bench', () => {
  const truth = new Truth();
  const [instance] = makeInstances({ instances: 1, routes: 1 }, truth);
  truth.finish();

  it('counts in truth what its counters show, over restarts', () => {
    const [good = [], bad = []] = (instance?.counters ?? []).map(({ values }) => increases(values));
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const seen = (times: readonly number[]): readonly number[] =>
      times.filter((_, step) => !within({ from: gap.from, to: gap.to + interval }, timeOf(step)));

    expect(truth.bad(month.from, month.to)).toBe(sum(seen(bad)));
    expect(truth.total(month.from, month.to)).toBe(sum(seen(bad)) + sum(seen(good)));
  });

  it.each(incidents)('fails in $name what it says', ({ from, to, errors }) => {
    expect(truth.ratio(from, to)).toBeCloseTo(errors, 1);
  });

  function timeOf(step: number): number {
    return (instance?.times[step] ?? 0) / 1000;
  }
});

/** What the first value holds happened before the month. */
function increases(values: Float64Array): readonly number[] {
  return Array.from(values, (value, step) => {
    const before = values[step - 1] ?? value;
    return value < before ? value : value - before;
  });
}

describe('shares and durations', () => {
  it('gives every pair of the workbook its share of the budget', () => {
    const shares = pairs.map((pair) => Math.round(stakeOf(pair).share * 1000) / 1000);

    expect(shares).toEqual([0.02, 0.05, 0.1, 0.1]);
  });

  it('reads durations of several units', () => {
    expect([secondsOf('2m30s'), secondsOf('2m0s'), secondsOf('1d1h43m'), secondsOf('')]).toEqual([
      150, 120, 92_580, 0,
    ]);
  });

  it('calls a page false that stands for a share nobody spent, and exempts outages', () => {
    const detection = (stakes: Detection['alert']['stakes'], dueAfter: number | undefined): Detection => ({
      alert: { name: '1h', rule: { expr: '' }, group: 0, page: true, stakes },
      incident: { name: '', from: 0, to: 1, errors: 1 },
      after: 60,
      dueAfter,
    });
    const stakes = [{ long: '1h', share: 0.02 }] as const;

    expect(isFalsePage(detection(stakes, undefined))).toBe(true);
    expect(isFalsePage(detection(stakes, 120))).toBe(false);
    expect(isFalsePage(detection([], undefined))).toBe(false);
  });
});

describeWithEngine('prometheus', (engine) => {
  const { from } = month;
  const lastMinutes = { from, to: from + 600 };
  let store: Store;

  beforeAll(async () => {
    store = await openStore(engine, scratch);
    const times = Array.from({ length: 20 }, (_, index) => (from + index * 30) * 1000);
    await store.write([
      { labels: { __name__: 'metric', job: 'a' }, times, values: times.map((_, index) => index) },
      { labels: { __name__: 'ended' }, times: times.slice(0, 3), values: [1, 2, 3], ends: new Set([2]) },
    ]);
  }, 60_000);

  afterAll(async () => {
    await store.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  it('reads back what was written, and nothing after an end', async () => {
    expect(await store.range('metric', from, from + 60, 30)).toEqual([
      { labels: { __name__: 'metric', job: 'a' }, times: [from, from + 30, from + 60], values: [0, 1, 2] },
    ]);
    expect((await store.instant('ended', from + 45)).series).toEqual([
      { labels: { __name__: 'ended' }, value: 2 },
    ]);
    expect((await store.instant('ended', from + 60)).series).toEqual([]);
    expect((await store.instant('sum_over_time(metric[5m])', from + 590)).samples).toBe(10);
  });

  it('evaluates rules after those that they read, and alerts after their time', async () => {
    const groups = [
      {
        name: 'group',
        rules: [
          { record: 'second', expr: 'first * 10' },
          { record: 'first', expr: 'metric + 1', labels: { slo: 'a' } },
        ],
      },
    ];
    await recordRules(store, { groups }, lastMinutes);

    const { series } = await store.instant('second', from + 127);
    expect(series).toEqual([{ labels: { __name__: 'second', job: 'a', slo: 'a' }, value: 50 }]);
  });

  it('fires from the first evaluation at which an alert was pending for long enough', async () => {
    const rule = { alert: 'High', expr: 'metric >= 4', for: '1m' };
    const firing = await firingTimes(store, [{ name: 'group', rules: [rule] }], 0, rule, lastMinutes);

    expect(firing[0]).toBe(from + 127 + 60);
  });
});

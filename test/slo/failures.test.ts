import type { Samples } from '../../scripts/bench-slo/remote-write';
import { openStore, type Store } from '../../scripts/bench-slo/store';
import type { Slo } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { compileSlo } from '../../src/slo/compile';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { prod, slo } from '../support/model';
import { evaluate, recordPast } from '../support/ruler';

jest.setTimeout(120_000);

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Everything is evaluated in the middle of an hour, after the period and some more. */
const begin = Date.UTC(2026, 10, 2) / 1000;
const now = begin + 3.5 * day + 30 * minute + 7;
/** Full hours of three days, and the running one. */
const periodHours = 72.5;
/** The failure begins two days before. */
const failing = begin + 1.5 * day + 10 * minute;

const scrape = 30;
const evaluation = 30;
/** Rules are not evaluated when targets are scraped. */
const offset = 7;

/** Of each of two targets, in events a second. */
const traffic = { all: 10, bad: 0.01 };

interface Failure {
  /** Whether a target of this number answers a scrape. */
  readonly scraped: (target: number, time: number) => 'yes' | 'down' | 'not asked';
  readonly evaluated: (time: number) => boolean;
}

const during = (time: number, lasts: number): boolean => time >= failing && time < failing + lasts;

const failures = {
  none: { scraped: () => 'yes', evaluated: () => true },
  prometheusDown: {
    scraped: (_, time) => (during(time, hour) ? 'not asked' : 'yes'),
    evaluated: (time) => !during(time, hour),
  },
  // Each evaluation takes as long as three intervals.
  groupSlow: {
    scraped: () => 'yes',
    evaluated: (time) => !during(time, 6 * hour) || Math.floor((time - failing) / evaluation) % 3 === 0,
  },
  halfOfTargetsDown: {
    scraped: (target, time) => (target === 1 && during(time, 6 * hour) ? 'down' : 'yes'),
    evaluated: () => true,
  },
} satisfies Readonly<Record<string, Failure>>;

const sloOf = (job: string): Slo => ({
  ...slo,
  id: `shop/${job}`,
  name: job,
  window: '3d',
  sli: {
    kind: 'bad-events',
    bad: { metric: 'requests_total', match: { job, code: '500' } },
    total: { metric: 'requests_total', match: { job } },
  },
});

describeWithEngine('prometheus', (engine) => {
  let store: Store;
  const recorded = new Map<string, number>();
  const valuesThatAreNoNumbers: string[] = [];
  const refused: string[] = [];

  beforeAll(async () => {
    store = await openStore(engine, temporaryFolder());
    for (const [job, failure] of Object.entries(failures)) {
      await store.write(rawSeries(job, failure));
      await live(job, failure);
    }
  });
  afterAll(() => store.stop());

  /** What a Prometheus records: the past of what is looked back at, and everything twice: in the failure and now. */
  async function live(job: string, failure: Failure): Promise<void> {
    const group = compileSlo(sloOf(job), timingOf(prod), {});
    const times = { from: begin + offset, to: now, step: evaluation };
    await recordPast(store, [group], times, failure.evaluated);
    for (const time of [failing + hour + 2 * minute, now]) {
      const { outcomes, refused: rules } = await evaluate(store, group, time);
      refused.push(...rules);
      for (const { name, labels, value } of outcomes) {
        if (Number.isNaN(value)) valuesThatAreNoNumbers.push(`${job}: ${name} at ${time}`);
        recorded.set([job, name, labels['window']].join(' '), value);
      }
    }
  }

  const coverage = (job: keyof typeof failures): number =>
    recorded.get(`${job} slo:coverage:ratio `) ?? Number.NaN;
  const events = (job: keyof typeof failures): number =>
    recorded.get(`${job} slo:events_total:sum 3d`) ?? Number.NaN;
  const lostHours = (job: keyof typeof failures): number => (1 - coverage(job)) * periodHours;
  const trueEvents = 2 * traffic.all * periodHours * hour;

  describe('what is not observed', () => {
    it('is nothing where nothing fails', () => {
      expect(lostHours('none')).toBeCloseTo(0, 1);
      expect(events('none') / trueEvents).toBeCloseTo(1, 3);
    });

    it('is at least the hour in which Prometheus was down, and at most the two hours that it touched', () => {
      expect(lostHours('prometheusDown')).toBeGreaterThan(0.95);
      expect(lostHours('prometheusDown')).toBeLessThan(2);
    });

    it('is two thirds of the time in which every third evaluation took place', () => {
      expect(lostHours('groupSlow')).toBeCloseTo(4, 1);
    });

    it('is half of the time in which half of the targets did not answer', () => {
      expect(lostHours('halfOfTargetsDown')).toBeCloseTo(3, 1);
    });
  });

  describe.each(Object.keys(failures) as readonly (keyof typeof failures)[])('after %s', (job) => {
    it('as many events are counted as were observed', () => {
      expect(events(job) / trueEvents).toBeCloseTo(coverage(job), 3);
    });

    it('the ratio is still that of the events', () => {
      const ratio = recorded.get(`${job} slo:error:ratio 3d`) ?? Number.NaN;
      expect(ratio / (traffic.bad / traffic.all)).toBeCloseTo(1, 3);
    });

    it('the budget is that of all events, with those that were not observed taken to be like the others', () => {
      const expected = recorded.get(`${job} slo:events_expected:sum `) ?? Number.NaN;
      // Of three days, or of those and the running hour.
      expect(expected / trueEvents).toBeGreaterThan(0.999 * (72 / periodHours));
      expect(expected / trueEvents).toBeLessThan(1.001);
    });
  });

  it('leaves no rule that Prometheus refuses', () => {
    expect(refused).toEqual([]);
  });

  it('leaves numbers everywhere, while it fails and afterwards', () => {
    expect(recorded.size).toBeGreaterThan(4 * 20);
    expect(valuesThatAreNoNumbers).toEqual([]);
  });
});

function rawSeries(job: string, { scraped }: Failure): readonly Samples[] {
  const times = Array.from(
    { length: Math.floor((now - begin) / scrape) },
    (_, index) => begin + index * scrape,
  );
  return [0, 1].flatMap((target) => {
    const labels = { job, instance: String(target) };
    const asked = times.filter((time) => scraped(target, time) !== 'not asked');
    const answered = asked.filter((time) => scraped(target, time) === 'yes');
    const counter = (code: string, rate: number): Samples => ({
      labels: { __name__: 'requests_total', ...labels, code },
      times: answered.map((time) => time * 1000),
      values: answered.map((time) => rate * (time - begin)),
    });
    return [
      counter('200', traffic.all - traffic.bad),
      counter('500', traffic.bad),
      {
        labels: { __name__: 'up', ...labels },
        times: asked.map((time) => time * 1000),
        values: asked.map((time) => (scraped(target, time) === 'yes' ? 1 : 0)),
      },
    ];
  });
}

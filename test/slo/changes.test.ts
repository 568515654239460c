import type { Samples } from '../../scripts/bench-slo/remote-write';
import { openStore, type Store } from '../../scripts/bench-slo/store';
import { compileCalendar } from '../../src/calendar/calendar';
import type { RuleGroup } from '../../src/model/artifacts';
import type { Slo } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { compileSlo } from '../../src/slo/compile';
import { periodOf } from '../../src/slo/period';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { prod, slo } from '../support/model';
import { evaluate, type Outcome, recordPast } from '../support/ruler';

jest.setTimeout(120_000);

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const begin = Date.UTC(2026, 10, 2) / 1000;
const interval = 30;
/** Rules are not evaluated when targets are scraped. */
const changed = begin + 12 * hour + 10 * minute + 7;
const now = begin + 30 * hour + 30 * minute + 7;
/** The change is made in the middle of it. */
const outage = { from: changed - hour, to: changed + hour };

/** While the last that the old rules recorded is still found, as after a restart, which ends no series; and later. */
const moments = { atOnce: changed, soon: changed + 2 * minute, later: changed + 7 * minute, now };
type Moment = keyof typeof moments;
const everyMoment = Object.keys(moments) as readonly Moment[];

/** Of each of two targets, in events a second. */
const routes = { '/pay': 10, '/cart': 1, '/old': 1 } as const;
/** Share of bad events. */
const bad = { always: 0.0002, inOutage: 0.3 };

const sloOf = (job: string, given: Partial<Slo> = {}): Slo => ({
  ...slo,
  id: `shop/${job}`,
  window: '1d',
  sli: {
    kind: 'bad-events',
    bad: { metric: 'requests_total', match: { job, code: '500' } },
    total: { metric: 'requests_total', match: { job } },
  },
  ...given,
});

const journeyOf = (member: Slo, id: string): Slo => ({
  ...member,
  id,
  sli: { kind: 'weighted', members: [{ slo: member, weight: 1 }] },
});

/** What is defined before and after; the last is looked at, those before it are its members. */
type Change = Readonly<Record<'before' | 'after', readonly Slo[]>>;

const changeOf = (job: string, before: Partial<Slo>, after: Partial<Slo>): Change => ({
  before: [sloOf(job, before)],
  after: [sloOf(job, after)],
});

const basket: Partial<Slo> = { service: { ...slo.service, id: 'shop/basket', name: 'basket' } };
const byRoute: Partial<Slo> = { groupBy: ['route'] };
const [named, counted, combined] = [sloOf('named', basket), sloOf('counted'), sloOf('combined')];

const changes = {
  nothing: changeOf('nothing', {}, {}),
  service: changeOf('service', basket, {}),
  serviceOfJourney: {
    before: [named, journeyOf(named, 'shop/journey')],
    after: [sloOf('named'), { ...journeyOf(sloOf('named'), 'shop/journey') }],
  },
  longerPeriod: changeOf('longer', {}, { window: '2d' }),
  shorterPeriod: changeOf('shorter', { window: '2d' }, {}),
  toMonth: changeOf('month', {}, { window: { calendar: 'month', timeZone: 'UTC' } }),
  fromMonth: changeOf('days', { window: { calendar: 'month', timeZone: 'Asia/Kolkata' } }, {}),
  groupGone: changeOf('gone', byRoute, byRoute),
  groupsAdded: changeOf('added', {}, byRoute),
  groupsRemoved: changeOf('removed', byRoute, {}),
  otherGroups: changeOf('other', byRoute, { groupBy: ['instance'] }),
  toSlices: changeOf(
    'slices',
    {},
    { sli: { kind: 'at-least', value: { metric: 'up', match: { job: 'slices' } }, limit: 1 } },
  ),
  toJourney: { before: [counted], after: [sloOf('counted'), journeyOf(sloOf('counted'), 'shop/to-journey')] },
  fromJourney: {
    before: [combined, journeyOf(combined, 'shop/from-journey')],
    after: [combined, { ...combined, id: 'shop/from-journey' }],
  },
} satisfies Readonly<Record<string, Change>>;
type Name = keyof typeof changes;

describeWithEngine('prometheus', (engine) => {
  let store: Store;
  const outcomes = new Map<string, readonly Outcome[]>();
  const refused: string[] = [];

  beforeAll(async () => {
    store = await openStore(engine, temporaryFolder());
    for (const [name, change] of Object.entries(changes)) await live(name, change);
  });
  afterAll(() => store.stop());

  async function live(name: string, change: Change): Promise<void> {
    const groupsOf = (slos: readonly Slo[]): readonly RuleGroup[] => [
      ...compileCalendar(
        { months: slos.flatMap((defined) => periodOf(defined).timeZone ?? []), maintenance: [] },
        timingOf(prod),
      ),
      ...slos.map((defined) => compileSlo(defined, timingOf(prod), {})),
    ];
    const evaluateAll = async (groups: readonly RuleGroup[], at: number): Promise<readonly Outcome[]> => {
      let ofLast: readonly Outcome[] = [];
      for (const group of groups) {
        const evaluated = await evaluate(store, group, at);
        refused.push(...evaluated.refused.map((text) => `${name}, ${at - changed} s after it: ${text}`));
        ofLast = evaluated.outcomes;
      }
      return ofLast;
    };
    const [before, after] = [groupsOf(change.before), groupsOf(change.after)];
    const [first] = change.before;
    await store.write(rawSeries(first?.id.replace('shop/', '') ?? ''));
    await recordPast(store, before, { from: begin + 7, to: changed - interval, step: interval });
    await evaluateAll(before, changed - interval);
    await recordPast(store, after, { from: changed, to: now, step: interval });
    for (const [moment, at] of Object.entries(moments)) {
      outcomes.set(`${name} ${moment}`, await evaluateAll(after, at));
    }
  }

  const found = (
    change: Name,
    moment: Moment,
    name: string,
    labels: Outcome['labels'] = {},
  ): readonly Outcome[] =>
    (outcomes.get(`${change} ${moment}`) ?? []).filter(
      (outcome) =>
        outcome.name === name &&
        Object.entries(labels).every(([label, value]) => (outcome.labels[label] ?? '') === value),
    );
  /** Of the only one. */
  const value = (...what: Parameters<typeof found>): number => {
    const [one, ...others] = found(...what);
    return one === undefined || others.length > 0 ? Number.NaN : one.value;
  };
  const left = (change: Name, moment: Moment, labels: Outcome['labels'] = {}): number =>
    value(change, moment, 'slo:budget_remaining:ratio', labels);
  const alerts = (change: Name, moment: Moment, labels: Outcome['labels'] = {}): readonly string[] =>
    ['CheckoutAvailabilityBudgetBurn', 'CheckoutAvailabilityBudgetSpent'].flatMap((name) =>
      found(change, moment, name, labels).map(({ labels: { burn, spent } }) => burn ?? spent ?? ''),
    );

  it('leaves no rule that Prometheus refuses', () => {
    expect(refused).toEqual([]);
  });

  it('leaves numbers everywhere', () => {
    expect(outcomes.size).toBe(Object.keys(changes).length * everyMoment.length);
    expect([...outcomes.values()].flat().filter((outcome) => Number.isNaN(outcome.value))).toEqual([]);
  });

  describe.each(everyMoment)('%s', (moment) => {
    it.each(['service', 'serviceOfJourney'] as const)('a new name of the %s changes nothing', (change) => {
      const checkout = { slo_service: slo.service.id };
      // A journey adds up both names as long as both are found: a mean of two moments.
      expect(left(change, moment, checkout) / left('nothing', moment)).toBeCloseTo(1, 1);
      expect(alerts(change, moment, checkout)).toEqual(alerts('nothing', moment));
    });

    it('a period knows the past that another one has recorded', () => {
      const events = (change: Name, window: string): number =>
        value(change, moment, 'slo:events_total:sum', { window });
      expect(left('shorterPeriod', moment, { period: '1d' })).toBeCloseTo(left('nothing', moment), 6);
      expect(left('fromMonth', moment, { period: '1d' })).toBeCloseTo(left('nothing', moment), 6);
      const sinceBegin = value('shorterPeriod', moment, 'slo:events_total:sum', { window: '1d' });
      if (moment !== 'now') expect(events('longerPeriod', '2d') / sinceBegin).toBeCloseTo(1, 6);
      if (moment !== 'now') expect(events('toMonth', 'month') / sinceBegin).toBeCloseTo(1, 6);
    });

    it('a month knows how much of it was before anything was recorded', () => {
      const hours = (from: number): number => (moments[moment] - from) / hour;
      expect(value('toMonth', moment, 'slo:coverage:ratio')).toBeCloseTo(
        hours(begin) / hours(begin - day),
        2,
      );
    });
  });

  const expected = (change: Name, moment: Moment, labels: Outcome['labels']): number =>
    value(change, moment, 'slo:events_expected:sum', labels) / (2 * day);

  it('a group that is gone keeps the budget that it had', () => {
    expect(found('groupGone', 'now', 'slo:events_total:rate', { route: '/old' })).toEqual([]);
    expect(expected('groupGone', 'now', { route: '/old' })).toBeCloseTo(routes['/old'], 1);
    const before = left('groupGone', 'atOnce', { route: '/old' });
    expect(left('groupGone', 'now', { route: '/old' }) / before).toBeCloseTo(1, 1);
  });

  it('a new group has the budget of a whole period, and what there was before keeps its own', () => {
    for (const moment of ['soon', 'later', 'now'] as const) {
      expect(expected('groupsAdded', moment, { route: '/cart' })).toBeCloseTo(routes['/cart'], 1);
      expect(expected('groupsAdded', moment, { route: '' }) / 12).toBeCloseTo(1, 1);
      expect(expected('groupsRemoved', moment, { route: '/cart' })).toBeCloseTo(routes['/cart'], 1);
      expect(expected('otherGroups', moment, { route: '/cart' })).toBeCloseTo(routes['/cart'], 1);
      expect(expected('otherGroups', moment, { instance: '1' }) / 11).toBeCloseTo(0.5, 1);
    }
  });

  it('another SLI is added to what the former one has counted', () => {
    const events = (window: string): number => value('toSlices', 'now', 'slo:events_total:sum', { window });
    expect(events('6h')).toBeCloseTo((6 * hour) / interval, 0);
    expect(events('1d')).toBeGreaterThan(100 * (day / interval));
  });
});

/** One route has no more traffic, and no series, once the change is made. */
function rawSeries(job: string): readonly Samples[] {
  const times = Array.from({ length: Math.floor((now - begin) / 30) }, (_, index) => begin + index * 30);
  const samplesOf = (
    labels: Samples['labels'],
    at: readonly number[],
    valueAt: (time: number) => number,
  ): Samples => ({
    labels: { ...labels, job },
    times: at.map((time) => time * 1000),
    values: at.map(valueAt),
  });
  return ['0', '1'].flatMap((instance) => [
    samplesOf({ __name__: 'up', instance }, times, () => 1),
    ...Object.entries(routes).flatMap(([route, rate]) => {
      const there = times.filter((time) => route !== '/old' || time < changed);
      const inOutage = (time: number): number => Math.max(0, Math.min(time, outage.to) - outage.from);
      const failed = (time: number): number =>
        rate * (bad.always * (time - begin) + bad.inOutage * inOutage(time));
      const labels = { __name__: 'requests_total', instance, route };
      return [
        samplesOf({ ...labels, code: '200' }, there, (time) => rate * (time - begin) - failed(time)),
        samplesOf({ ...labels, code: '500' }, there, failed),
      ];
    }),
  ]);
}

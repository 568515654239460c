import fc from 'fast-check';
import moment from 'moment-timezone';
import { compileCalendar } from '../../src/calendar/calendar';
import { utcOffsetExpression } from '../../src/calendar/local-time';
import { maintenanceExpression, maintenanceMask, maintenanceOf } from '../../src/calendar/maintenance';
import { knownYears, zoneOf } from '../../src/calendar/zones';
import { type TimeOfDay, weekdays } from '../../src/model/maintenance';
import type { Maintenance } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { describeWithEngine } from '../support/engines';
import { local, modelWith, prod, service } from '../support/model';
import { blocksOf, type Evaluator, startEvaluator } from '../support/prometheus';

jest.setTimeout(60_000);

const production = timingOf(prod);

const maintenance: Maintenance = {
  id: 'shop/upgrade',
  name: 'upgrade',
  file: 'alert-rules/shop/upgrade.maintenance.ts',
  services: [service],
  reason: 'the {{disks}} are replaced',
  timeZone: 'Asia/Kolkata',
  weekly: { days: ['sunday'], from: '22:00', to: '02:00' },
};

describe('maintenance', () => {
  it('is recorded as 0 and 1 from the offset of its zone, and fires for every service', () => {
    expect(compileCalendar({ months: [], maintenance: [maintenance] }, production)).toEqual([
      {
        name: 'calendar',
        interval: '30s',
        rules: [
          {
            record: 'slo:utc_offset:seconds',
            expr: 'vector(19800)',
            labels: { time_zone: 'Asia/Kolkata' },
          },
          {
            record: 'slo:maintenance:bool',
            expr: 'max(((slo:utc_offset:seconds{time_zone="Asia/Kolkata"} + time() + 266400) % 604800 < bool 14400))',
            labels: { maintenance: 'shop/upgrade' },
          },
          {
            alert: 'Maintenance',
            expr: 'slo:maintenance:bool{maintenance="shop/upgrade"} == 1',
            labels: {
              severity: 'info',
              team: 'shop',
              service: 'shop/checkout',
              maintenance: 'shop/upgrade',
            },
            annotations: {
              summary: 'checkout is under maintenance: the {{ "{{" }}disks}} are replaced',
              description:
                'Until it ends, pages and tickets of shop/checkout are muted and its budgets are not charged.',
            },
          },
        ],
      },
    ]);
  });

  it('is known for each of its services, and not where time runs faster than clocks', () => {
    const model = modelWith({ maintenance: [maintenance, { ...maintenance, id: 'shop/other' }] });
    expect(maintenanceOf(model, production)(service)).toEqual(['shop/upgrade', 'shop/other']);
    expect(maintenanceOf(model, production)({ id: 'shop/catalogue' })).toEqual([]);
    expect(maintenanceOf(model, timingOf(local))(service)).toEqual([]);
    expect(compileCalendar({ months: ['UTC'], maintenance: [maintenance] }, timingOf(local))).toEqual([]);
  });
});

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/Havana',
];

const timeOfDay = fc
  .integer({ min: 0, max: 24 * 12 - 1 })
  .map((number) => moment.utc(number * 300_000).format('HH:mm') as TimeOfDay);

const times = { from: timeOfDay, to: timeOfDay };

const recurring = fc.record({
  timeZone: fc.constantFrom(...zones),
  schedule: fc.oneof(
    fc.record({
      weekly: fc.record({
        days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 3 }),
        ...times,
      }),
    }),
    fc.record({
      monthly: fc.record({
        days: fc.uniqueArray(
          fc.integer({ min: -31, max: 31 }).filter((number) => number !== 0),
          { minLength: 1, maxLength: 3 },
        ),
        ...times,
      }),
    }),
  ),
});

/** By what clocks and calendars show, as its author would say it. */
function isUnderMaintenance(
  { weekly, monthly }: Pick<Maintenance, 'weekly' | 'monthly'>,
  now: moment.Moment,
): boolean {
  const { from = '00:00', to = '00:00' } = weekly ?? monthly ?? {};
  const begins = (date: moment.Moment): boolean =>
    weekly?.days.includes(weekdays[date.day()] ?? 'sunday') ??
    [date.date(), date.date() - date.daysInMonth() - 1].some((day) => monthly?.days.includes(day));
  const shown = now.format('HH:mm');
  // A calendar day before, whatever clocks did in between.
  const yesterday = moment.utc(now.format('YYYY-MM-DD')).subtract(1, 'day');
  if (from < to) return begins(now) && shown >= from && shown < to;
  return (begins(now) && shown >= from) || (begins(yesterday) && shown < to);
}

describeWithEngine('prometheus', (engine) => {
  let prometheus: Evaluator;
  beforeAll(async () => {
    prometheus = await startEvaluator(engine);
  });
  afterAll(() => prometheus.stop());

  /** With the offset as it is computed, because nothing is recorded here. */
  const expressionOf = (definition: Pick<Maintenance, 'timeZone' | 'once' | 'weekly' | 'monthly'>): string =>
    maintenanceExpression(definition).replaceAll(
      `slo:utc_offset:seconds{time_zone="${definition.timeZone}"}`,
      `vector(${utcOffsetExpression(definition.timeZone)})`,
    );

  it('is what clocks and calendars show, also where clocks are changed', async () => {
    for (const { timeZone, schedule } of fc.sample(recurring, { numRuns: 40, seed: 11 })) {
      const { from, to } = Object.values(schedule)[0] ?? { from: '00:00', to: '00:00' };
      const atTurns = zoneOf(timeZone).transitions.map(({ at }) => at);
      const begin = Date.UTC(knownYears.first, 0, 2) / 1000;
      const days = fc.oneof(
        fc.constantFrom(...(atTurns.length === 0 ? [begin] : atTurns)),
        fc.integer({ min: begin, max: Date.UTC(knownYears.last, 11, 30) / 1000 }),
      );
      // Close to its ends on days near any day and near changes of clocks.
      const near = fc
        .tuple(days, fc.integer({ min: -1, max: 1 }), fc.constantFrom(from, to), fc.constantFrom(-1, 0, 1800))
        .map(([at, day, time, distance]) => {
          const date = moment
            .tz(at * 1000, timeZone)
            .add(day, 'days')
            .format('YYYY-MM-DD');
          return moment.tz(`${date}T${time}`, timeZone).unix() + distance;
        });
      const at = fc.sample(fc.oneof(near, near, days), { numRuns: 20, seed: 11 });
      expect({
        timeZone,
        schedule,
        values: await prometheus.valuesAt(expressionOf({ timeZone, ...schedule }), at),
      }).toEqual({
        timeZone,
        schedule,
        values: at.map((instant) =>
          Number(isUnderMaintenance(schedule, moment.tz(instant * 1000, timeZone))),
        ),
      });
    }
  });

  const seconds = (text: string): number => Date.parse(text) / 1000;

  it('that comes once lasts from its begin to its end', async () => {
    const once = { from: '2026-12-01T22:00', to: '2026-12-02T02:00' } as const;
    const [begin, end] = [seconds('2026-12-01T21:00Z'), seconds('2026-12-02T01:00Z')];
    const at = [begin - 1, begin, end - 1, end];
    expect(await prometheus.valuesAt(expressionOf({ timeZone: 'Europe/Berlin', once }), at)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('takes a time that clocks show twice at its first as a begin and at its last as an end', async () => {
    const once = { from: '2026-10-25T02:30', to: '2026-10-25T02:45' } as const;
    const [begin, end] = [seconds('2026-10-25T00:30Z'), seconds('2026-10-25T01:45Z')];
    const at = [begin - 1, begin, end - 1, end];
    expect(await prometheus.valuesAt(expressionOf({ timeZone: 'Europe/Berlin', once }), at)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('charges events as long as nothing is known of maintenance', async () => {
    expect(await prometheus.valuesAt(maintenanceMask(['shop/upgrade'], '2m'), [0])).toEqual([1]);
  });
});

describeWithEngine('promtool', (promtool) => {
  describeWithEngine('prometheus', (engine) => {
    it('charges no events until the rate no longer sees those under maintenance', async () => {
      const begin = Date.UTC(2026, 0, 1) / 1000;
      const samples = (id: string, first: number, last: number): readonly string[] =>
        Array.from({ length: 60 }, (_, index) => {
          const value = Number(index >= first && index < last);
          return `slo:maintenance:bool{maintenance="${id}"} ${value} ${begin + 30 * index}`;
        });
      const text = [
        '# TYPE slo:maintenance:bool gauge',
        ...samples('shop/a', 10, 20),
        ...samples('shop/b', 40, 42),
        '# EOF',
        '',
      ].join('\n');
      const prometheus = await startEvaluator(engine, await blocksOf(promtool, text));
      try {
        // Prometheus 2 counts a sample at the begin of a range, Prometheus 3 does not.
        const at = [9, 10, 19, 20, 22, 24, 39, 40, 44, 46].map((index) => begin + 30 * index);
        const both = await prometheus.valuesAt(maintenanceMask(['shop/a', 'shop/b'], '2m'), at);
        expect(both).toEqual([1, 0, 0, 0, 0, 1, 1, 0, 0, 1]);
        const one = await prometheus.valuesAt(maintenanceMask(['shop/a'], '2m'), at);
        expect(one).toEqual([1, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
      } finally {
        await prometheus.stop();
      }
    });
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import moment from 'moment-timezone';
import { compileCalendar } from '../../src/calendar/calendar';
import { checkTimeZone } from '../../src/calendar/check-zone';
import {
  monthBeginExpression,
  monthHoursExpression,
  monthOnly,
  monthPassed,
  utcOffsetExpression,
} from '../../src/calendar/local-time';
import { firstInstant, instantsOf, knownYears, zoneOf } from '../../src/calendar/zones';
import { runProgram } from '../../src/engines/run';
import { timingOf } from '../../src/model/timing';
import { formatText } from '../../src/problems/format';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { prod } from '../support/model';
import { blocksOf, type Evaluator, startEvaluator } from '../support/prometheus';

jest.setTimeout(60_000);

const seconds = (text: string): number => Date.parse(text) / 1000;

describe('a time zone', () => {
  it('is known by its name in the IANA database and no other', () => {
    const at = { file: 'alert-rules/shop/upgrade.maintenance.ts', path: ['timeZone'] };
    expect(checkTimeZone('Europe/Berlin', at)).toEqual([]);
    expect(
      formatText(checkTimeZone('Berlin', at), { colour: false }),
    ).toBe(`error O11Y1903: 'Berlin' is not a time zone
  --> alert-rules/shop/upgrade.maintenance.ts  timeZone
  expected the name of a zone in the IANA database, like 'Europe/Berlin' or 'UTC'
  did you mean 'Europe/Berlin'?

1 error, 0 warnings
`);
    const fix = (name: string): string | undefined => checkTimeZone(name, at)[0]?.fix;
    expect(fix('europe/berlin')).toBe("did you mean 'Europe/Berlin'?");
    expect(fix('Amerika/New_York')).toBe("did you mean 'America/New_York'?");
    expect(fix('Middle-earth/Hobbiton')).toBe('name the largest city that has the same time');
  });

  it('has no instant for a time that clocks skip, and two for one that they repeat', () => {
    const berlin = zoneOf('Europe/Berlin');
    expect(instantsOf(berlin, seconds('2026-03-29T02:30Z'))).toEqual([]);
    expect(firstInstant(berlin, seconds('2026-03-29T02:30Z'))).toBe(seconds('2026-03-29T01:00Z'));
    expect(instantsOf(berlin, seconds('2026-10-25T02:30Z'))).toEqual([
      seconds('2026-10-25T00:30Z'),
      seconds('2026-10-25T01:30Z'),
    ]);
  });
});

describe('the calendar', () => {
  it('is not there when nobody asks for local time', () => {
    expect(compileCalendar({ months: [], maintenance: [] }, timingOf(prod))).toEqual([]);
  });

  it('has each zone once, in order', () => {
    const [group] = compileCalendar(
      { months: ['UTC', 'Asia/Kolkata', 'UTC'], maintenance: [] },
      timingOf(prod),
    );
    expect(group).toEqual({
      name: 'calendar',
      interval: '30s',
      rules: [
        {
          record: 'slo:month_begin:seconds',
          expr:
            '86400 * (floor(vector(time() - 1 + 19800) / 86400) - day_of_month(vector(time() - 1 + 19800)) + 1)' +
            ' - (19800)',
          labels: { time_zone: 'Asia/Kolkata' },
        },
        {
          record: 'slo:month:hours',
          expr: '24 * days_in_month(vector(time() - 1 + 19800))',
          labels: { time_zone: 'Asia/Kolkata' },
        },
        {
          record: 'slo:month_begin:seconds',
          expr: '86400 * (floor(vector(time() - 1 + 0) / 86400) - day_of_month(vector(time() - 1 + 0)) + 1) - (0)',
          labels: { time_zone: 'UTC' },
        },
        {
          record: 'slo:month:hours',
          expr: '24 * days_in_month(vector(time() - 1 + 0))',
          labels: { time_zone: 'UTC' },
        },
      ],
    });
  });
});

/** With daylight saving in either hemisphere, of half an hour, over midnight, backwards, abolished, and without. */
const notable = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Havana',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Europe/Dublin',
  'America/Vancouver',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'UTC',
];

/** Whole seconds of the known years: anywhere, and close to what is easily got wrong. */
function instants(timeZone: string): fc.Arbitrary<number> {
  const [begin, end] = [Date.UTC(knownYears.first, 0, 2) / 1000, Date.UTC(knownYears.last, 11, 30) / 1000];
  const months = Array.from({ length: 12 * (knownYears.last - knownYears.first) }, (_, month) =>
    moment.tz([knownYears.first, 1], timeZone).add(month, 'months').unix(),
  );
  const turns = [...zoneOf(timeZone).transitions.map(({ at }) => at), ...months];
  const near = fc
    .tuple(fc.constantFrom(...turns), fc.constantFrom(-3601, -1, 0, 1, 2, 1800, 3600))
    .map(([turn, distance]) => turn + distance);
  return fc.oneof(near, fc.integer({ min: begin, max: end }));
}

describeWithEngine('prometheus', (engine) => {
  let prometheus: Evaluator;
  beforeAll(async () => {
    prometheus = await startEvaluator(engine);
  });
  afterAll(() => prometheus.stop());

  const others = fc.sample(fc.constantFrom(...moment.tz.names()), { numRuns: 6, seed: 7 });

  it.each([...notable, ...others])('agrees with the database on the local time of %s', async (timeZone) => {
    const at = fc.sample(instants(timeZone), { numRuns: 40, seed: 7 });
    const local = at.map((instant) => moment.tz(instant * 1000, timeZone));
    const before = at.map((instant) => moment.tz((instant - 1) * 1000, timeZone));
    expect(await prometheus.valuesAt(utcOffsetExpression(timeZone), at)).toEqual(
      local.map((time) => time.utcOffset() * 60 + 0),
    );
    expect(await prometheus.valuesAt(monthBeginExpression(timeZone), at)).toEqual(
      before.map((time) => time.clone().startOf('month').unix()),
    );
    expect(await prometheus.valuesAt(monthHoursExpression(timeZone), at)).toEqual(
      before.map((time) => {
        const start = time.clone().startOf('month');
        return (start.clone().add(1, 'month').unix() - start.unix()) / 3600;
      }),
    );
  });

  it('keeps the offset of the last known year afterwards', async () => {
    const summer = seconds('2040-07-01T00:00Z');
    expect(await prometheus.valuesAt(utcOffsetExpression('Europe/Berlin'), [summer])).toEqual([3600]);
  });
});

describeWithEngine('promtool', (promtool) => {
  describeWithEngine('prometheus', (engine) => {
    it.each(['Europe/Berlin', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/New_York'])(
      'sums the hours of the running month in %s, over changes of the clocks, and knows how many have passed',
      async (timeZone) => {
        const [begin, end] = [seconds('2026-02-20T00:00Z'), seconds('2026-11-20T00:00Z')];
        const hours = Array.from({ length: (end - begin) / 3600 }, (_, hour) => begin + hour * 3600);
        const at = fc.sample(fc.constantFrom(...hours.slice(24 * 40)), { numRuns: 100, seed: 7 });
        const beginOf = (instant: number): number =>
          moment
            .tz((instant - 1) * 1000, timeZone)
            .startOf('month')
            .unix();
        const lines = (
          name: string,
          times: readonly number[],
          valueAt: (time: number) => number,
        ): readonly string[] => [
          `# TYPE ${name} gauge`,
          ...times.map((time) => `${name}{time_zone="${timeZone}"} ${valueAt(time)} ${time}`),
        ];
        // When a month began need not have been known before.
        const known = [...new Set(at)].sort((a, b) => a - b);
        const begins = lines('slo:month_begin:seconds', known, beginOf);
        const text = [...begins, ...lines('x', hours, () => 1), '# EOF', ''].join('\n');
        const prometheus = await startEvaluator(engine, await blocksOf(promtool, text));
        try {
          const passed = at.map((instant) => (instant - beginOf(instant)) / 3600);
          expect(await prometheus.valuesAt(monthPassed(timeZone), at)).toEqual(passed);
          // In zones with half hours the first hour began in the month before.
          expect(await prometheus.valuesAt(monthOnly('x', timeZone), at)).toEqual(passed.map(Math.ceil));
        } finally {
          await prometheus.stop();
        }
      },
    );
  });

  it('accepts the calendar', async () => {
    const groups = compileCalendar({ months: notable, maintenance: [] }, timingOf(prod));
    const file = join(temporaryFolder(), 'calendar.json');
    writeFileSync(file, JSON.stringify({ groups }));
    const { exitCode, stderr } = await runProgram(promtool.path, ['check', 'rules', '--lint-fatal', file]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });
});

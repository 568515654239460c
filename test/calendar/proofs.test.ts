import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendarFileName, compileCalendar } from '../../src/calendar/calendar';
import { compileCalendarTests } from '../../src/compile/calendar-tests';
import { runProgram } from '../../src/engines/run';
import type { Maintenance } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { prod, service } from '../support/model';

jest.setTimeout(120_000);

type Times = Pick<Maintenance, 'timeZone' | 'once' | 'weekly' | 'monthly'>;

const times: readonly Times[] = [
  { timeZone: 'Europe/Berlin', weekly: { days: ['sunday'], from: '02:00', to: '04:00' } },
  { timeZone: 'America/New_York', weekly: { days: ['thursday', 'friday'], from: '22:00', to: '02:00' } },
  { timeZone: 'Pacific/Kiritimati', monthly: { days: [1], from: '00:00', to: '00:00' } },
  { timeZone: 'Asia/Kathmandu', monthly: { days: [-31, 31], from: '22:45', to: '01:45' } },
  { timeZone: 'Australia/Lord_Howe', monthly: { days: [28, -1], from: '12:00', to: '11:30' } },
  { timeZone: 'UTC', once: { from: '2026-12-01T22:00', to: '2026-12-02T02:00' } },
];

const definition = (schedule: Times, index: number): Maintenance => ({
  ...schedule,
  id: `shop/m${index}`,
  name: `m${index}`,
  file: `alert-rules/shop/m${index}.maintenance.ts`,
  services: [service, { ...service, id: 'shop/catalogue', name: 'catalogue' }],
  reason: 'the {{disks}} are replaced',
});

describeWithEngine('promtool', (promtool) => {
  /** Runs the proofs of maintenance against the rules of other maintenance. */
  async function prove(proven: readonly Maintenance[], ruled: readonly Maintenance[]): Promise<number> {
    const groups = compileCalendar({ months: [], maintenance: ruled }, timingOf(prod));
    const folder = temporaryFolder();
    const files = compileCalendarTests(
      { maintenance: proven },
      { name: calendarFileName, team: 'platform', groups },
    );
    for (const { name, content } of files) {
      writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(content));
    }
    const tests = files.filter(({ name }) => name.endsWith('.test'));
    expect(tests.length).toBeGreaterThan(0);
    const paths = tests.map(({ name }) => join(folder, `${name}.yaml`));
    const { exitCode } = await runProgram(promtool.path, ['test', 'rules', ...paths]);
    return exitCode ?? -1;
  }

  it('shows that maintenance begins and ends when it says', async () => {
    const all = times.map(definition);
    expect(await prove(all, all)).toBe(0);
  });

  it('shows it to the minute, where it is said to the minute', async () => {
    const odd = definition(
      { timeZone: 'Europe/Berlin', weekly: { days: ['friday'], from: '02:01', to: '02:03' } },
      0,
    );
    expect(await prove([odd], [odd])).toBe(0);
  });

  it.each(times)('notices another time than %j', async (schedule) => {
    const { once, weekly, monthly } = schedule;
    const later = {
      ...schedule,
      ...(once === undefined ? {} : { once: { ...once, to: '2026-12-02T02:01' as const } }),
      ...(weekly === undefined ? {} : { weekly: { ...weekly, to: '04:30' as const } }),
      ...(monthly === undefined ? {} : { monthly: { ...monthly, days: [17] } }),
    };
    expect(await prove([definition(schedule, 0)], [definition(later, 0)])).toBe(1);
    const elsewhere = { ...schedule, timeZone: 'Asia/Tokyo' };
    expect(await prove([definition(schedule, 0)], [definition(elsewhere, 0)])).toBe(1);
  });
});

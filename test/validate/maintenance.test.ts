import { checkWith, problemsOf } from '../support/project';

const file = 'alert-rules/shop/upgrade.maintenance.ts';

const maintenance = (keys: string): string => `import { defineMaintenance } from '#o11y';
import checkout from '../../services/shop/checkout.service';

export default defineMaintenance({
  services: [checkout],
  reason: 'disks are replaced',
  timeZone: 'Europe/Berlin',
  ${keys}
} as never);
`;

const once = (from: string, to: string): string => maintenance(`once: { from: '${from}', to: '${to}' }`);

describe('maintenance', () => {
  it.each([
    "once: { from: '2026-12-01T22:00', to: '2026-12-02T02:00' }",
    "weekly: { days: ['sunday'], from: '22:00', to: '02:00' }",
    "monthly: { days: [1, 15], from: '00:00', to: '00:00' }",
  ])('may be %s', async (keys) => {
    expect(await checkWith({ [file]: maintenance(keys) })).toMatchObject({ code: 0 });
  });

  it('comes at one time of three kinds', async () => {
    expect(
      await problemsOf({
        [file]: maintenance(
          "once: { from: '2026-12-01T22:00', to: '2026-12-02T02:00' }, weekly: { days: ['sunday'], from: '22:00', to: '02:00' }",
        ),
      }),
    ).toBe(`error O11Y1101: the maintenance has once and weekly
  --> alert-rules/shop/upgrade.maintenance.ts:4
   |  export default defineMaintenance({
  expected exactly one of once, weekly, monthly
  write a file of its own for each

1 error, 0 warnings
`);
    expect(await problemsOf({ [file]: maintenance('') })).toContain(
      'error O11Y1102: the maintenance has no time\n',
    );
  });

  it.each([
    [once('2026-02-30T10:00', '2026-03-01T10:00'), "O11Y1106: '2026-02-30T10:00' is not a local time"],
    [
      maintenance("weekly: { days: ['sunday'], from: '2:00', to: '04:00' }"),
      "O11Y1106: '2:00' is not a time of day",
    ],
    [
      maintenance("weekly: { days: ['sundays'], from: '02:00', to: '04:00' }"),
      "O11Y1104: weekly.days[0] is 'sundays'",
    ],
    [
      maintenance("monthly: { days: [0], from: '02:00', to: '04:00' }"),
      'O11Y1106: 0 is not a day of a month',
    ],
  ])('is written as clocks and calendars show it', async (text, message) => {
    expect(await problemsOf({ [file]: text })).toContain(message);
  });

  it('names a time zone', async () => {
    const text = maintenance("weekly: { days: ['sunday'], from: '02:00', to: '04:00' }");
    expect(await problemsOf({ [file]: text.replace('Europe/Berlin', 'Europe/Berln') })).toContain(
      "error O11Y1903: 'Europe/Berln' is not a time zone",
    );
  });

  it('begins and ends when clocks show it', async () => {
    expect(
      await problemsOf({ [file]: once('2026-03-29T02:30', '2026-03-29T06:00') }),
    ).toBe(`error O11Y1904: clocks in Europe/Berlin never show 2026-03-29T02:30: they are put forward over it
  --> alert-rules/shop/upgrade.maintenance.ts:8  once.from
   |  once: { from: '2026-03-29T02:30', to: '2026-03-29T06:00' }
  expected a time that clocks show
  did you mean '2026-03-29T03:00', the time that they are put forward to?

1 error, 0 warnings
`);
    expect(await problemsOf({ [file]: once('2062-03-29T02:30', '2062-03-29T06:00') })).toContain(
      'error O11Y1904: 2062-03-29T02:30 lies beyond the years whose clocks are known',
    );
  });

  it('ends after it begins, and is short enough to be one', async () => {
    expect(
      await problemsOf({ [file]: once('2026-12-02T02:00', '2026-12-01T22:00') }),
    ).toBe(`error O11Y1905: the maintenance ends at 2026-12-01T22:00, not after 2026-12-02T02:00
  --> alert-rules/shop/upgrade.maintenance.ts:8  once.to
   |  once: { from: '2026-12-02T02:00', to: '2026-12-01T22:00' }
  expected a time after \`from\`, at most 14 days later
  exchange the two, or correct the date

1 error, 0 warnings
`);
    expect(await problemsOf({ [file]: once('2026-12-01T00:00', '2026-12-15T00:01') })).toContain(
      'error O11Y1905: the maintenance lasts 15 days',
    );
    expect(
      await problemsOf({
        [file]: maintenance("weekly: { days: ['sunday', 'saturday'], from: '06:00', to: '06:00' }"),
      }),
    ).toContain('error O11Y1905: the maintenance lasts longer than a day');
    expect(
      await problemsOf({ [file]: maintenance("monthly: { days: [1, -1], from: '06:00', to: '06:00' }") }),
    ).toContain('error O11Y1905: the maintenance lasts longer than a day');
  });

  it('is of services of the team, so that nobody mutes the pages of others', async () => {
    const text = maintenance("weekly: { days: ['sunday'], from: '02:00', to: '04:00' }");
    expect(await problemsOf({ 'alert-rules/bank/upgrade.maintenance.ts': text })).toContain(
      "error O11Y1404: the owner of shop/checkout is team 'shop', and the folder says 'bank'",
    );
    expect(await checkWith({ 'alert-rules/platform/upgrade.maintenance.ts': text })).toMatchObject({
      code: 0,
    });
  });
});

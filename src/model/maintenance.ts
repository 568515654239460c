import { z } from 'zod';
import type { Definition } from './definition';
import { form, quote, reference, text } from './schema';
import type { ServiceDefinition, ServiceInput } from './service';

/** What clocks show: `'02:00'`. */
export type TimeOfDay = `${number}:${number}`;

/** What clocks and calendars show: `'2026-12-01T22:00'`. */
export type LocalTime = `${number}-${number}-${number}T${number}:${number}`;

/** In the order of PromQL's `day_of_week`. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

export type Weekday = (typeof weekdays)[number];

/** A time that comes once, at most 14 days long. */
export interface Once {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** From one time of day to another; to one that is not later means that of the next day. */
interface Recurring<Day> {
  /** On which it begins. */
  readonly days: readonly Day[];
  readonly from: TimeOfDay;
  readonly to: TimeOfDay;
}

export type Weekly = Recurring<Weekday>;

/** Days count from 1, or from the end: -1 is the last of the month. A day that a month does not have is left out. */
export type Monthly = Recurring<number>;

/** When it is: one of these. */
export type Schedule = { readonly once: Once } | { readonly weekly: Weekly } | { readonly monthly: Monthly };

/**
 * `alert-rules/<team>/<name>.maintenance.ts`: a time that is announced, in which failures of services are expected.
 * It is excluded from their budgets, mutes their pages and tickets, and is shaded on their dashboards.
 */
export interface MaintenanceInput {
  /** What is worked on: services of the team, or of anybody for the team of the platform. */
  readonly services: readonly ServiceDefinition[];
  /** What is done, for those who read it in the middle of the night. */
  readonly reason: string;
  /** IANA name: `Europe/Berlin`. Times are what its clocks show. */
  readonly timeZone: string;
  readonly once?: Once;
  readonly weekly?: Weekly;
  readonly monthly?: Monthly;
}

export type MaintenanceDefinition = Definition<'maintenance', MaintenanceInput>;

/** Seconds since midnight. */
export function secondsOfDay(time: TimeOfDay): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return 3600 * hours + 60 * minutes;
}

/** Seconds since the Unix epoch, as if the time were UTC. */
export function localSeconds(time: LocalTime): number {
  return Date.parse(`${time}Z`) / 1000;
}

const timeOfDay = form<TimeOfDay>(
  (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
  (value) => ({
    code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} is not a time of day`,
    expected: "hours from 00 to 23 and minutes, like '02:00'; '00:00' as an end is midnight",
    fix: "write it like '02:00'",
  }),
);

/** Days such as the 30th of February do not survive being read and written again. */
function isLocalTime(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return false;
  const read = new Date(`${value}Z`);
  return !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(value);
}

const localTime = form<LocalTime>(isLocalTime, (value) => ({
  code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
  message: `${quote(value)} is not a local time`,
  expected: "a day of the calendar and a time of day without a zone, like '2026-12-01T22:00'",
  fix: "write it like '2026-12-01T22:00'; the zone is said by timeZone",
}));

const dayOfMonth = form<number>(
  (value) => Number.isInteger(value) && value !== 0 && Math.abs(value as number) <= 31,
  (value) => ({
    code: typeof value === 'number' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} is not a day of a month`,
    expected: 'a number from 1 to 31, or from -1, the last day, to -31',
    fix: 'write 1 for the first day, -1 for the last',
  }),
);

const times = { from: timeOfDay, to: timeOfDay };

const schedules = ['once', 'weekly', 'monthly'] as const;

export const maintenanceSchema = z
  .strictObject({
    services: z.array(reference<'service', ServiceInput>('service')).min(1),
    reason: text,
    timeZone: text,
    once: z.strictObject({ from: localTime, to: localTime }).exactOptional(),
    weekly: z.strictObject({ days: z.array(z.enum(weekdays)).min(1), ...times }).exactOptional(),
    monthly: z.strictObject({ days: z.array(dayOfMonth).min(1), ...times }).exactOptional(),
  })
  .superRefine((input, context) => {
    const given = schedules.filter((key) => input[key] !== undefined);
    if (given.length === 1) return;
    const received = given.length === 0 ? 'no time' : given.join(' and ');
    context.addIssue({
      code: 'custom',
      message: '',
      params: {
        code: given.length === 0 ? 'O11Y1102' : 'O11Y1101',
        message: `the maintenance has ${received}`,
        expected: `exactly one of ${schedules.join(', ')}`,
        fix: given.length === 0 ? 'say when it is' : 'write a file of its own for each',
      },
    });
  }) satisfies z.ZodType<MaintenanceInput>;

import { checkTimeZone } from '../calendar/check-zone';
import { secondsLong } from '../calendar/maintenance';
import { firstInstant, instantsOf, knownYears, offsetAt, type Zone, zoneOf } from '../calendar/zones';
import { type LocalTime, localSeconds, weekdays } from '../model/maintenance';
import type { Maintenance, Model } from '../model/model';
import type { Problem, PropertyPath } from '../problems/problem';

const day = 86_400;

/** Days that a maintenance which comes once may last: longer is no maintenance but an objective that is given up. */
const longestOnce = 14;

/** Time zones that nobody knows, times that clocks do not show, and times that never end or last too long. */
export function validateMaintenance({ maintenance }: Model): readonly Problem[] {
  return maintenance.flatMap((definition) => {
    const { timeZone, file } = definition;
    const unknown = checkTimeZone(timeZone, { file, path: ['timeZone'] });
    return unknown.length > 0 ? unknown : [...onceFaults(definition), ...endless(definition)];
  });
}

function onceFaults({ once, timeZone, file }: Maintenance): readonly Problem[] {
  if (once === undefined) return [];
  const zone = zoneOf(timeZone);
  const misplaced = (['from', 'to'] as const).flatMap((key) =>
    notShown(once[key], zone, timeZone, file, ['once', key]),
  );
  if (misplaced.length > 0) return misplaced;
  const days = (localSeconds(once.to) - localSeconds(once.from)) / day;
  if (days > 0 && days <= longestOnce) return [];
  return [
    {
      code: 'O11Y1905',
      severity: 'error',
      message:
        days > 0
          ? `the maintenance lasts ${Math.ceil(days)} days`
          : `the maintenance ends at ${once.to}, not after ${once.from}`,
      at: { file, path: ['once', 'to'] },
      expected: `a time after \`from\`, at most ${longestOnce} days later`,
      fix:
        days > 0
          ? 'announce what is really worked on, or lower the objective for as long as it lasts'
          : 'exchange the two, or correct the date',
    },
  ];
}

/** A time that clocks show twice is taken at its first as a begin and at its last as an end. */
function notShown(
  time: LocalTime,
  zone: Zone,
  timeZone: string,
  file: string,
  path: PropertyPath,
): readonly Problem[] {
  const local = localSeconds(time);
  const year = Number(time.slice(0, 4));
  if (year < knownYears.first || year > knownYears.last) {
    return [
      {
        code: 'O11Y1904',
        severity: 'error',
        message: `${time} lies beyond the years whose clocks are known`,
        at: { file, path },
        expected: `a year from ${knownYears.first} to ${knownYears.last}`,
        fix: 'correct the year',
      },
    ];
  }
  if (instantsOf(zone, local).length > 0) return [];
  const next = firstInstant(zone, local);
  const shown = new Date((next + offsetAt(zone, next)) * 1000).toISOString().slice(0, 16);
  return [
    {
      code: 'O11Y1904',
      severity: 'error',
      message: `clocks in ${timeZone} never show ${time}: they are put forward over it`,
      at: { file, path },
      expected: 'a time that clocks show',
      fix: `did you mean '${shown}', the time that they are put forward to?`,
    },
  ];
}

/** Whole days, one after the other. */
function endless({ weekly, monthly, file }: Maintenance): readonly Problem[] {
  const times = weekly ?? monthly;
  if (times === undefined || secondsLong(times) < day) return [];
  const days = weekly?.days.map((name) => weekdays.indexOf(name)) ?? monthly?.days ?? [];
  const next = (number: number): number => {
    if (weekly !== undefined) return (number + 1) % weekdays.length;
    return number === -1 ? 1 : number + 1;
  };
  if (!days.some((number) => days.includes(next(number)))) return [];
  return [
    {
      code: 'O11Y1905',
      severity: 'error',
      message: 'the maintenance lasts longer than a day, because each day begins when the one before ends',
      at: { file, path: [weekly === undefined ? 'monthly' : 'weekly', 'to'] },
      expected: 'at most 24 hours in one go, because services that are always maintained promise nothing',
      fix: 'write the hours in which somebody really works on them',
    },
  ];
}

import { type Duration, parseDuration } from '../model/duration';
import type { CalendarMonth } from '../model/slo';
import { flagAt, type Source, textAt } from './documents';

type ReadWindow =
  | { readonly window: Duration | CalendarMonth; readonly notes: readonly string[] }
  | { readonly refused: string };

export function readWindow(spec: Source): ReadWindow {
  const window =
    spec.at('timeWindow', 0).value === undefined ? spec.at('timeWindows', 0) : spec.at('timeWindow', 0);
  const [duration, timeZone, start] = [
    textAt(window.at('duration')) ?? alphaDuration(window),
    textAt(window.at('calendar', 'timeZone')),
    textAt(window.at('calendar', 'startTime')),
  ];
  const rolling = flagAt(window.at('isRolling')) ?? window.at('calendar').value === undefined;
  if (duration === undefined) return { window: '30d', notes: ['it names no window: 30d'] };
  if (!rolling) {
    if (duration !== '1M') return { refused: `windows of the calendar are months, and it has ${duration}` };
    const first = start === undefined || /^\d{4}-\d\d-01(?:[T ]00:00(?::00)?(?:\.0+)?Z?)?$/.test(start);
    return {
      window: { calendar: 'month', timeZone: timeZone ?? 'UTC' },
      notes: first ? [] : [`months begin on their first day at midnight, and it begins at ${start}`],
    };
  }
  const months = /^(\d+)M$/.exec(duration)?.[1];
  if (months !== undefined) {
    const days: Duration = `${30 * Number(months)}d`;
    return { window: days, notes: [`${duration} that roll are ${days}`] };
  }
  return parseDuration(duration) === undefined
    ? { refused: `its window ${duration} is no number of hours, days or weeks` }
    : { window: duration as Duration, notes: [] };
}

/** `count: 30, unit: Day` of v1alpha. */
function alphaDuration(window: Source): string | undefined {
  const [count, unit] = [textAt(window.at('count')), textAt(window.at('unit'))];
  const letter = { Hour: 'h', Day: 'd', Week: 'w', Month: 'M' }[unit ?? ''];
  return count === undefined || letter === undefined ? undefined : `${count}${letter}`;
}

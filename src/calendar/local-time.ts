import { selector } from '../promql/print';
import { calendarSeries } from './series';
import { firstInstant, knownYears, type Zone, zoneOf } from './zones';

/** A change of a number at an instant, in seconds since the Unix epoch. */
interface Step {
  readonly at: number;
  readonly by: number;
}

/** What is added to `initial` when its time has come. `clock` is a scalar of PromQL: the instant that is asked for. */
function steps(initial: string | number, changes: readonly Step[], clock: string): string {
  const terms = changes.map(
    ({ at, by }) => `${by < 0 ? '-' : '+'} ${Math.abs(by)} * (${clock} >= bool ${at})`,
  );
  return [initial, ...terms].join('\n');
}

/**
 * Seconds east of UTC as a scalar of PromQL: the offset before the first known change, and every change from 2025 to
 * the end of 2037 added when its time has come.
 */
export function utcOffsetExpression(timeZone: string, clock = 'time()'): string {
  const { offset, transitions } = zoneOf(timeZone);
  const changes = transitions.map((transition, index) => ({
    at: transition.at,
    by: transition.offset - (transitions[index - 1]?.offset ?? offset),
  }));
  return steps(offset, changes, clock);
}

const aSecondAgo = 'time() - 1';

const localSecondAgo = (timeZone: string): string =>
  `vector(${aSecondAgo} + ${utcOffsetExpression(timeZone, aSecondAgo)})`;

/** Seconds since the Unix epoch: the first second of the local month of one second ago. */
export function monthBeginExpression(timeZone: string): string {
  const local = localSecondAgo(timeZone);
  const begin = `86400 * (floor(${local} / 86400) - day_of_month(${local}) + 1)`;
  const offsets = monthsOf(zoneOf(timeZone)).map((month) => ({
    at: month.at,
    value: month.local - month.at,
  }));
  return `${begin} - (${steps(offsets[0]?.value ?? 0, differences(offsets), aSecondAgo)})`;
}

/** Hours of the local month of one second ago, those that clocks skip or repeat taken into account. */
export function monthHoursExpression(timeZone: string): string {
  const days = `24 * days_in_month(${localSecondAgo(timeZone)})`;
  const months = monthsOf(zoneOf(timeZone));
  // By how many hours months are longer than their days.
  const extra = months.slice(0, -1).map(({ local, at }, index) => {
    const next = months[index + 1] ?? { local, at };
    return { at, value: (next.at - at - (next.local - local)) / 3600 };
  });
  return steps(days, differences([{ at: 0, value: 0 }, ...extra]), aSecondAgo);
}

/** Known months: when each begins by its clocks, and when that is. */
function monthsOf(zone: Zone): readonly { readonly local: number; readonly at: number }[] {
  return Array.from(
    { length: 12 * (knownYears.last - knownYears.first + 1) + 1 },
    (_, month) => Date.UTC(knownYears.first, month) / 1000,
  ).map((local) => ({ local, at: firstInstant(zone, local) }));
}

function differences(values: readonly { readonly at: number; readonly value: number }[]): readonly Step[] {
  return values
    .map(({ at, value }, index) => ({ at, by: value - (values[index - 1]?.value ?? value) }))
    .filter(({ by }) => by !== 0);
}

/**
 * The sum of an hourly series over the running month: inside a subquery `time()` is that of the step, and `@ end()`
 * reads a series when the rule is evaluated. Steps lie on full hours of UTC, so that in zones with half hours the hour
 * that contains midnight belongs to the month in which it ends. Nothing until the first step of a month.
 */
export function monthOnly(hourly: string, timeZone: string): string {
  const begin = selector(calendarSeries.monthBegin, { time_zone: timeZone });
  return `sum_over_time((${hourly} and on () (vector(time()) > on () ${begin} @ end()))[32d:1h])`;
}

/** Hours of the running month that have passed, as a vector. */
export function monthPassed(timeZone: string): string {
  return `((time() - ${selector(calendarSeries.monthBegin, { time_zone: timeZone })}) / 3600)`;
}

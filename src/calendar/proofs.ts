import { type Duration, formatDuration } from '../model/duration';
import type { Once } from '../model/maintenance';
import { secondsOfDay, weekdays } from '../model/maintenance';
import type { Maintenance } from '../model/model';
import { selector } from '../promql/print';
import { type Expectation, expectFiring, expectQuiet, type RuleCase } from '../promql/rule-case';
import { instantsOfOnce, maintenanceAlert, secondsLong } from './maintenance';
import { zoneOf } from './zones';

const day = 86_400;
const quarter = 900;

/** Quiet before the first time that it comes, firing for every service until it ends, quiet again. */
export function proveMaintenance(maintenance: Maintenance): readonly RuleCase[] {
  const { once } = maintenance;
  return once === undefined ? [proveRecurring(maintenance)] : proveOnce(maintenance, once);
}

/** The first time after the begin of 1970, where rule tests begin. */
function proveRecurring(maintenance: Maintenance): RuleCase {
  const { from, to, step } = firstTime(maintenance);
  return caseOf(maintenance, step, (alerts) => [
    expectQuiet(alerts, at(from - step)),
    expectFiring(alerts, at(from)),
    expectFiring(alerts, at(to - step)),
    expectQuiet(alerts, at(to)),
  ]);
}

/**
 * What comes once comes decades after 1970: a test for each of the seconds at which it begins and ends, and for those
 * before, of which the first evaluation after 1970 is the one that is looked at.
 */
function proveOnce(maintenance: Maintenance, once: Once): readonly RuleCase[] {
  const { from, to } = instantsOfOnce(once, maintenance.timeZone);
  return [
    caseOf(maintenance, from - 1, (alerts) => [expectQuiet(alerts, at(from - 1))]),
    caseOf(maintenance, from, (alerts) => [expectFiring(alerts, at(from))]),
    caseOf(maintenance, to - 1, (alerts) => [expectFiring(alerts, at(to - 1))]),
    caseOf(maintenance, to, (alerts) => [expectQuiet(alerts, at(to))]),
  ];
}

const at = (seconds: number): Duration => formatDuration(seconds * 1000);

/** @param step seconds between evaluations */
function caseOf(
  { id: maintenance, services }: Maintenance,
  step: number,
  expectations: (alerts: string) => readonly Expectation[],
): RuleCase {
  const alertsOf = (service: string): string =>
    selector('ALERTS', { alertname: maintenanceAlert, maintenance, service, alertstate: 'firing' });
  return {
    subject: maintenance,
    name: 'maintenance begins and ends when it says',
    interval: at(step),
    series: [],
    expectations: services.flatMap(({ id }) => expectations(alertsOf(id))),
  };
}

interface FirstTime {
  /** Seconds since the Unix epoch. */
  readonly from: number;
  readonly to: number;
  /** Seconds between evaluations: both ends are met, and at most a quarter of an hour is not looked at. */
  readonly step: number;
}

function firstTime({ timeZone, weekly, monthly }: Maintenance): FirstTime {
  const times = weekly ?? monthly;
  if (times === undefined) throw new Error('a recurring maintenance has times');
  const begins = (date: Date): boolean =>
    weekly?.days.includes(weekdays[date.getUTCDay()] ?? 'sunday') ?? onDayOfMonth(monthly?.days ?? [], date);
  const { offset } = zoneOf(timeZone);
  // Every day of a month comes within the two months after the first full day.
  for (let local = day; local < 63 * day; local += day) {
    if (!begins(new Date(local * 1000))) continue;
    const from = local + secondsOfDay(times.from) - offset;
    const to = from + secondsLong(times);
    return { from, to, step: greatestCommonDivisor(quarter, greatestCommonDivisor(from, to)) };
  }
  throw new Error('a recurring maintenance comes within two months');
}

function onDayOfMonth(days: readonly number[], date: Date): boolean {
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const number = date.getUTCDate();
  return days.includes(number) || days.includes(number - last - 1);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

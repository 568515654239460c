import { type Duration, formatDuration } from '../model/duration';
import { secondsOfDay, weekdays } from '../model/maintenance';
import type { Maintenance } from '../model/model';
import { selector } from '../promql/print';
import { type Expectation, expectFiring, expectQuiet, type RuleCase } from '../promql/rule-case';
import { maintenanceAlert, secondsLong } from './maintenance';
import { zoneOf } from './zones';

const day = 86_400;
const quarter = 900;

/**
 * The first time that a maintenance comes after the begin of 1970, where rule tests begin: quiet before it, firing for
 * every service until it ends. What comes once comes decades later and is quiet.
 */
export function proveMaintenance(maintenance: Maintenance): RuleCase {
  const { from, to, step } = firstTime(maintenance);
  const at = (seconds: number): Duration => formatDuration(seconds * 1000);
  const expectations = (alerts: string): readonly Expectation[] =>
    maintenance.once !== undefined
      ? [expectQuiet(alerts, at(step))]
      : [
          expectQuiet(alerts, at(from - step)),
          expectFiring(alerts, at(from)),
          expectFiring(alerts, at(to - step)),
          expectQuiet(alerts, at(to)),
        ];
  return {
    subject: maintenance.id,
    name: 'maintenance begins and ends when it says',
    interval: at(step),
    series: [],
    expectations: maintenance.services.flatMap(({ id }) =>
      expectations(
        selector('ALERTS', {
          alertname: maintenanceAlert,
          maintenance: maintenance.id,
          service: id,
          alertstate: 'firing',
        }),
      ),
    ),
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
  if (times === undefined) return { from: 0, to: 0, step: day };
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

import { type Duration, formatDuration } from '../model/duration';
import { secondsOfDay, weekdays } from '../model/maintenance';
import type { Maintenance } from '../model/model';
import { selector } from '../promql/print';
import { type Expectation, expectFiring, expectQuiet, type RuleCase } from '../promql/rule-case';
import { maintenanceAlert, secondsLong } from './maintenance';
import { zoneOf } from './zones';

const day = 86_400;

/**
 * The first time that a maintenance comes after the begin of 1970, where rule tests begin: quiet before it, firing for
 * every service until it ends. What comes once comes decades later and is quiet.
 */
export function proveMaintenance(maintenance: Maintenance): RuleCase {
  const { from, to, interval } = firstTime(maintenance);
  const at = (seconds: number): string => formatDuration(seconds * 1000);
  const step = interval === '5m' ? 300 : 60;
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
    interval,
    series: {},
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
  /** The longest distance of evaluations that all ends lie on. */
  readonly interval: Duration;
}

function firstTime({ timeZone, weekly, monthly }: Maintenance): FirstTime {
  const times = weekly ?? monthly;
  if (times === undefined) return { from: 0, to: 0, interval: '5m' };
  const begins = (date: Date): boolean =>
    weekly?.days.includes(weekdays[date.getUTCDay()] ?? 'sunday') ?? onDayOfMonth(monthly?.days ?? [], date);
  const { offset } = zoneOf(timeZone);
  const interval = [times.from, times.to].every((time) => secondsOfDay(time) % 300 === 0) ? '5m' : '1m';
  // Every day of a month comes within the two months after the first full day.
  for (let local = day; local < 63 * day; local += day) {
    if (!begins(new Date(local * 1000))) continue;
    const from = local + secondsOfDay(times.from) - offset;
    return { from, to: from + secondsLong(times), interval };
  }
  throw new Error('a recurring maintenance comes within two months');
}

function onDayOfMonth(days: readonly number[], date: Date): boolean {
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const number = date.getUTCDate();
  return days.includes(number) || days.includes(number - last - 1);
}

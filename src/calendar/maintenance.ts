import type { AlertingRule, RecordingRule } from '../model/artifacts';
import type { Duration } from '../model/duration';
import {
  localSeconds,
  type Monthly,
  type Once,
  secondsOfDay,
  type Weekly,
  weekdays,
} from '../model/maintenance';
import type { Maintenance, Model, Service } from '../model/model';
import type { Timing } from '../model/timing';
import { escapeRegex, plainText, selector } from '../promql/print';
import { calendarSeries } from './series';
import { instantsOf, zoneOf } from './zones';

/** Fires for every service while it is under maintenance, and mutes what else fires for it. */
export const maintenanceAlert = 'Maintenance';

const day = 86_400;
const week = 7 * day;

/** Where time runs faster than clocks there is no maintenance: a night would be over in minutes. */
export function maintenanceIn(
  { maintenance }: Pick<Model, 'maintenance'>,
  timing: Timing,
): Model['maintenance'] {
  return timing.timeScale === 1 ? maintenance : [];
}

/** Ids of the maintenance of a service, for {@link maintenanceMask}. */
export function maintenanceOf(
  model: Pick<Model, 'maintenance'>,
  timing: Timing,
): (service: Pick<Service, 'id'>) => readonly string[] {
  const ids = new Map<string, string[]>();
  for (const { id, services } of maintenanceIn(model, timing)) {
    for (const service of services) ids.set(service.id, [...(ids.get(service.id) ?? []), id]);
  }
  return ({ id }) => ids.get(id) ?? [];
}

/**
 * A scalar of PromQL, 0 during maintenance and 1 otherwise, that recorded rates are multiplied with. A rate looks back
 * on its window, so that what went wrong under maintenance is seen until the window has passed: so long it is 0.
 */
export function maintenanceMask(ids: readonly string[], rateWindow: Duration): string {
  return `scalar(1 - (max(max_over_time(${maintenanceSelector(ids)}[${rateWindow}])) or vector(0)))`;
}

export function maintenanceSelector(ids: readonly string[]): string {
  const [first = ''] = ids;
  const maintenance = ids.length === 1 ? first : { re: ids.map(escapeRegex).join('|') };
  return selector(calendarSeries.maintenance, { maintenance });
}

export function maintenanceRule(maintenance: Maintenance): RecordingRule {
  return {
    record: calendarSeries.maintenance,
    expr: maintenanceExpression(maintenance),
    labels: { maintenance: maintenance.id },
  };
}

/** 1 while it lasts, else 0. Recurring times need the recorded offset of the zone. */
export function maintenanceExpression({
  timeZone,
  once,
  weekly,
  monthly,
}: Pick<Maintenance, 'timeZone' | 'once' | 'weekly' | 'monthly'>): string {
  if (once !== undefined) return onceExpression(once, timeZone);
  const local = `${selector(calendarSeries.utcOffset, { time_zone: timeZone })} + time()`;
  if (weekly !== undefined) return weeklyExpression(weekly, local);
  if (monthly !== undefined) return monthlyExpression(monthly, local);
  throw new Error('a maintenance has a time');
}

/** From the first instant that clocks call `from` to the last that they call `to`, in seconds since the Unix epoch. */
export function instantsOfOnce(
  { from, to }: Once,
  timeZone: string,
): Readonly<Record<'from' | 'to', number>> {
  const zone = zoneOf(timeZone);
  const [begin] = instantsOf(zone, localSeconds(from));
  const end = instantsOf(zone, localSeconds(to)).at(-1);
  if (begin === undefined || end === undefined) throw new Error(`${from} or ${to} is skipped in ${timeZone}`);
  return { from: begin, to: end };
}

function onceExpression(once: Once, timeZone: string): string {
  const { from, to } = instantsOfOnce(once, timeZone);
  return `vector((time() >= bool ${from}) * (time() < bool ${to}))`;
}

/** A whole day where it ends when it begins. */
export function secondsLong({ from, to }: Pick<Weekly, 'from' | 'to'>): number {
  return ((secondsOfDay(to) - secondsOfDay(from) + day - 1) % day) + 1;
}

/** Seconds since it began, by the clock, are fewer than it is long. */
function weeklyExpression(weekly: Weekly, local: string): string {
  const terms = [...new Set(weekly.days)].map((name) => {
    // The epoch was a Thursday.
    const begin = ((weekdays.indexOf(name) + 3) % 7) * day + secondsOfDay(weekly.from);
    return `((${local} + ${week - begin}) % ${week} < bool ${secondsLong(weekly)})`;
  });
  return `max(${terms.join(' + ')})`;
}

/** The same on days of the month, counted as if days began at `from`. */
function monthlyExpression(monthly: Monthly, local: string): string {
  const shifted = `${local} - ${secondsOfDay(monthly.from)}`;
  const days = [...new Set(monthly.days)].map((number) => {
    const last = `days_in_month(${shifted})`;
    const date = number > 0 ? number : number === -1 ? last : `${last} - ${-number - 1}`;
    return `(day_of_month(${shifted}) == bool ${date})`;
  });
  return `max((${days.join(' + ')} > bool 0) * ((${shifted}) % ${day} < bool ${secondsLong(monthly)}))`;
}

/** One for every service: Alertmanager mutes what has the same label `service`. */
export function maintenanceAlerts({ id, reason, services }: Maintenance): readonly AlertingRule[] {
  return services.map((service) => ({
    alert: maintenanceAlert,
    expr: `${maintenanceSelector([id])} == 1`,
    labels: { severity: 'info', team: service.owner.id, service: service.id, maintenance: id },
    annotations: {
      summary: `${service.name} is under maintenance: ${plainText(reason)}`,
      description: `Until it ends, pages and tickets of ${service.id} are muted and its budgets are not charged.`,
    },
  }));
}

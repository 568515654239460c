import type { RecordingRule, RuleGroup } from '../model/artifacts';
import type { Model } from '../model/model';
import type { Timing } from '../model/timing';
import { monthBeginExpression, monthHoursExpression, utcOffsetExpression } from './local-time';
import { maintenanceAlerts, maintenanceIn, maintenanceRule } from './maintenance';
import { calendarSeries } from './series';

/** What an organisation needs to know of local time. */
export interface CalendarNeeds {
  /** Time zones whose running month is a period. */
  readonly months: readonly string[];
  readonly maintenance: Model['maintenance'];
}

/** The name of the rule file, which no service can have. */
export const calendarFileName = 'calendar';

/**
 * What tells rules the local time; nothing where nobody asks for it. Where time runs faster than clocks there are
 * neither months nor maintenance.
 */
export function compileCalendar(needs: CalendarNeeds, timing: Timing): readonly RuleGroup[] {
  const months = timing.timeScale === 1 ? unique(needs.months) : [];
  const maintenance = maintenanceIn(needs, timing);
  const recurring = maintenance.filter(({ once }) => once === undefined);
  const rules = [
    ...months.flatMap(monthRules),
    ...unique(recurring.map(({ timeZone }) => timeZone)).map(offsetRule),
    ...maintenance.map(maintenanceRule),
    ...maintenance.flatMap(maintenanceAlerts),
  ];
  return rules.length === 0 ? [] : [{ name: calendarFileName, interval: timing.evaluation, rules }];
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

function monthRules(timeZone: string): readonly RecordingRule[] {
  const labels = { time_zone: timeZone };
  return [
    { record: calendarSeries.monthBegin, expr: monthBeginExpression(timeZone), labels },
    { record: calendarSeries.monthHours, expr: monthHoursExpression(timeZone), labels },
  ];
}

function offsetRule(timeZone: string): RecordingRule {
  return {
    record: calendarSeries.utcOffset,
    expr: `vector(${utcOffsetExpression(timeZone)})`,
    labels: { time_zone: timeZone },
  };
}

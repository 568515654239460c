import type { RecordingRule, RuleGroup } from '../model/artifacts';
import type { Timing } from '../model/timing';
import { monthExpression, monthHoursExpression } from './local-time';
import { calendarSeries } from './series';

/** What an organisation needs to know of local time. */
export interface CalendarNeeds {
  /** Time zones whose running month is a period. */
  readonly months: readonly string[];
}

/** What tells rules the local time; nothing where nobody asks for it. */
export function compileCalendar(needs: CalendarNeeds, timing: Timing): readonly RuleGroup[] {
  const rules = unique(needs.months).flatMap(monthRules);
  return rules.length === 0 ? [] : [{ name: 'calendar', interval: timing.evaluation, rules }];
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

function monthRules(timeZone: string): readonly RecordingRule[] {
  const labels = { time_zone: timeZone };
  return [
    { record: calendarSeries.month, expr: monthExpression(timeZone), labels },
    { record: calendarSeries.monthHours, expr: monthHoursExpression(timeZone), labels },
  ];
}

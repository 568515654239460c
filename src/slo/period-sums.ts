import { monthOnly, monthPassed } from '../calendar/local-time';
import { calendarSeries } from '../calendar/series';
import { milliseconds } from '../model/duration';
import type { Timing } from '../model/timing';
import { selector } from '../promql/print';
import type { Period } from './period';

const hour = milliseconds('1h');

/** Sums over the period, as rolling hours or as those of the running month. */
export interface PeriodSums {
  readonly overHours: (hourly: string) => string;
  /** Hours of the whole period, and of what is summed of it: full hours and the running one. */
  readonly hours: string;
  readonly passed: string;
}

/** Months cannot be shortened: where time runs faster a month is a rolling period of the same length. */
export function isMonth(period: Period, timing: Timing): period is Required<Period> {
  return period.timeZone !== undefined && timing.timeScale === 1;
}

export function periodSums(period: Period, timing: Timing): PeriodSums {
  if (isMonth(period, timing)) {
    const { timeZone } = period;
    const hours = selector(calendarSeries.monthHours, { time_zone: timeZone });
    return {
      overHours: (hourly) => monthOnly(hourly, timeZone),
      hours: `on () group_left () ${hours}`,
      passed: `on () ${monthPassed(timeZone)}`,
    };
  }
  const hours = String(milliseconds(period.length) / hour);
  const seconds = milliseconds(timing.scaled('1h')) / 1000;
  const range = `[${timing.scaled(period.length)}:${timing.scaled('1h')}]`;
  return {
    overHours: (hourly) => `sum_over_time(${hourly}${range})`,
    hours,
    passed: `(${hours} + time() % ${seconds} / ${seconds})`,
  };
}

/** Names of the series that tell rules what time it is; recorded once, read by every SLO that needs them. */
export const calendarSeries = {
  /** Seconds east of UTC, by `time_zone`. */
  utcOffset: 'slo:utc_offset:seconds',
  /** When the local month of one second ago began: at its end, evaluations belong to what they cover. Unix seconds. */
  monthBegin: 'slo:month_begin:seconds',
  /** Hours of that month as they really pass: 743 where clocks are put forward in 31 days. */
  monthHours: 'slo:month:hours',
  /** 1 while a maintenance lasts, else 0, by `maintenance`. */
  maintenance: 'slo:maintenance:bool',
} as const;

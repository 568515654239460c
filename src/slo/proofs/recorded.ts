import { calendarSeries } from '../../calendar/series';
import { type Duration, milliseconds } from '../../model/duration';
import type { Slo } from '../../model/model';
import { selector } from '../../promql/print';
import type { RuleCase } from '../../promql/rule-case';
import { identityOf, labelsOf, series } from '../names';
import { periodOf } from '../period';
import { groupLabelsOf, jobOf } from '../sli';
import { gauge, type Stretch } from './stretches';

/** Of every group in the production of rules. */
const evaluation: Duration = '30s';

/**
 * The two series that everything else is computed from. Where samples are further apart than evaluations are in
 * production, each stands for as many as it replaces: days at 30 s would exceed promtool's 10,000 samples a query.
 */
export function recordedRates(
  slo: Slo,
  stretches: readonly Stretch[],
  interval: Duration,
): RuleCase['series'] {
  const weight = milliseconds(interval) / milliseconds(evaluation);
  const weighted = (value: (stretch: Stretch) => number | undefined): string =>
    gauge(stretches, interval, (stretch) => times(value(stretch), weight));
  return [
    { series: pastSeries(slo, series.totalRate), values: weighted(({ rate }) => rate) },
    {
      series: pastSeries(slo, series.badRate),
      values: weighted(({ rate, errors = 0 }) => times(rate, errors)),
    },
    { series: selector('up', { job: jobOf(slo) }), values: weighted(({ observed = 1 }) => observed) },
    ...calendarOf(slo, stretches, interval),
  ];
}

/** Events of full hours, one sample each, of which the period is the sum. */
export function recordedHours(slo: Slo, stretches: readonly Stretch[]): RuleCase['series'] {
  const hourly = (value: (stretch: Stretch) => number | undefined): string => gauge(stretches, '1h', value);
  return [
    { series: pastSeries(slo, series.totalHour), values: hourly(({ rate }) => times(rate, 3600)) },
    {
      series: pastSeries(slo, series.badHour),
      values: hourly(({ rate, errors = 0 }) => times(rate, 3600 * errors)),
    },
    { series: pastSeries(slo, series.observedHour), values: hourly(() => 1) },
    ...calendarOf(slo, stretches, '1h'),
  ];
}

/** What windows are summed from, as the rules label it. */
function pastSeries(slo: Slo, name: string): string {
  return selector(name, { ...identityOf(slo), ...groupOf(slo) });
}

/** A sum, as the rules label it. */
export function ownSeries(slo: Slo, name: string, labels: Readonly<Record<string, string>> = {}): string {
  return selector(name, { ...labelsOf(slo), ...labels, ...groupOf(slo) });
}

/** One of the groups that have a budget each. */
function groupOf(slo: Slo): Readonly<Record<string, string>> {
  return Object.fromEntries(groupLabelsOf(slo).map((label) => [label, 'one']));
}

/** A month that lasts as long as it takes, of 30 days. */
export function calendarOf(slo: Slo, stretches: readonly Stretch[], interval: Duration): RuleCase['series'] {
  const { timeZone } = periodOf(slo);
  if (timeZone === undefined) return [];
  const always = (value: number): string =>
    `${value}x${stretches.reduce((sum, { lasts }) => sum + milliseconds(lasts) / milliseconds(interval), 0)}`;
  return [
    { series: selector(calendarSeries.monthBegin, { time_zone: timeZone }), values: always(-1) },
    { series: selector(calendarSeries.monthHours, { time_zone: timeZone }), values: always(720) },
  ];
}

function times(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}

import type { RecordingRule, RuleGroup } from '../model/artifacts';
import { type Duration, milliseconds } from '../model/duration';
import type { Slo } from '../model/model';
import { formatNumber, ratio } from '../model/ratio';
import type { Timing } from '../model/timing';
import { budgetOf, burnRatesOf, windowsOf } from './burn-pairs';
import { labelsOf, series } from './names';
import { sliQueries } from './sli';

/**
 * Events are counted once and divided last: every window is the sum of one recorded series over the sum of the
 * other, and the period comes from hourly sums, so that no ratio is ever averaged.
 */
export function compileEvents(slo: Slo, timing: Timing): readonly RecordingRule[] {
  const labels = labelsOf(slo);
  const queries = sliQueries(slo.sli, timing.rateWindow);
  const own = `{slo="${slo.id}"}`;
  const sums = windowsOf(burnRatesOf(slo)).flatMap((window) =>
    (
      [
        [series.bad, series.badRate],
        [series.total, series.totalRate],
      ] as const
    ).map(([record, rate]) => ({
      record,
      expr: `sum_over_time(${rate}${own}[${timing.scaled(window)}]) * ${timing.evaluationSeconds}`,
      labels: { ...labels, window },
    })),
  );
  return [
    { record: series.totalRate, expr: queries.total, labels },
    { record: series.badRate, expr: queries.bad, labels },
    ...sums,
    { record: series.errorRatio, expr: `${series.bad}${own} / (${series.total}${own} > 0)`, labels },
    { record: series.burnRate, expr: `${series.errorRatio}${own} / ${formatNumber(budgetOf(slo))}`, labels },
  ];
}

/** The sliding hour, the period, what is left of its budget, and what describes the SLO. */
export function compilePeriod(slo: Slo, timing: Timing): RuleGroup {
  const labels = labelsOf(slo);
  const own = `{slo="${slo.id}"}`;
  const hour = timing.scaled('1h');
  const hours = milliseconds(slo.window) / milliseconds('1h');
  const range = `[${timing.scaled(slo.window)}:${hour}]`;
  const sliding = (record: string, rate: string): RecordingRule => ({
    record,
    expr: `sum_over_time(${rate}${own}[${hour}]) * ${timing.evaluationSeconds}`,
    labels,
  });
  // Until the first full hour has passed the sliding hour is all the history there is.
  const period = (record: string, hourly: string): RecordingRule => ({
    record,
    expr: `sum_over_time(${hourly}${own}${range}) or ${hourly}${own}`,
    labels: { ...labels, window: slo.window },
  });
  return {
    name: `${slo.id}:period`,
    interval: timing.slowEvaluation,
    rules: [
      sliding(series.totalHour, series.totalRate),
      sliding(series.badHour, series.badRate),
      period(series.total, series.totalHour),
      period(series.bad, series.badHour),
      {
        record: series.coverage,
        expr: `count_over_time(${series.totalHour}${own}${range}) / ${hours}`,
        labels,
      },
      { record: series.objective, expr: `vector(${formatNumber(ratio(slo.objective))})`, labels },
      {
        record: series.info,
        expr: 'vector(1)',
        labels: { ...labels, period: slo.window, tier: slo.service.tier },
      },
      {
        record: series.budgetRemaining,
        expr: remainingBudget(slo),
        labels: { ...labels, period: slo.window },
      },
    ],
  };
}

function remainingBudget(slo: Slo): string {
  const selector = (name: string, window: Duration): string => `${name}{slo="${slo.id}",window="${window}"}`;
  const spent = `${selector(series.bad, slo.window)} / (${selector(series.total, slo.window)} > 0)`;
  return `1 - ${spent} / ${formatNumber(budgetOf(slo))}`;
}

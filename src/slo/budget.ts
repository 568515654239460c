import type { RecordingRule } from '../model/artifacts';
import { milliseconds } from '../model/duration';
import type { Slo } from '../model/model';
import { formatNumber, ratio } from '../model/ratio';
import type { Timing } from '../model/timing';
import { escapeRegex } from '../promql/print';
import { budgetOf } from './burn-pairs';
import { expectedEvents } from './expected';
import { identityOf, labelsOf, own, series, within } from './names';
import { periodOf } from './period';
import { periodSums } from './period-sums';
import { recordedRange } from './recorded-range';
import { isJourney, type JourneySli } from './sli';

/** Events of the period, and how much of it has been observed. */
export function compilePeriod(slo: Slo, timing: Timing): readonly RecordingRule[] {
  const { sli } = slo;
  return isJourney(sli) ? journeyPeriod(slo, sli) : countedPeriod(slo, timing);
}

/** Ratios of every window and the period, what is left of the budget, and what describes the SLO. */
export function compileBudget(slo: Slo, timing: Timing): readonly RecordingRule[] {
  return [...constants(slo), ...ratios(slo), ...remaining(slo, timing)];
}

function constants(slo: Slo): readonly RecordingRule[] {
  const labels = labelsOf(slo);
  return [
    { record: series.objective, expr: `vector(${formatNumber(ratio(slo.objective))})`, labels },
    { record: series.budget, expr: `vector(${formatNumber(budgetOf(slo))})`, labels },
    {
      record: series.info,
      expr: 'vector(1)',
      labels: { ...labels, period: periodOf(slo).name, tier: slo.service.tier },
    },
  ];
}

function ratios(slo: Slo): readonly RecordingRule[] {
  const labels = identityOf(slo);
  return [
    { record: series.errorRatio, expr: `${own(slo, series.bad)} / (${own(slo, series.total)} > 0)`, labels },
    {
      record: series.burnRate,
      expr: `${own(slo, series.errorRatio)} / ${formatNumber(budgetOf(slo))}`,
      labels,
    },
  ];
}

function countedPeriod(slo: Slo, timing: Timing): readonly RecordingRule[] {
  const [identity, labels] = [identityOf(slo), labelsOf(slo)];
  const period = periodOf(slo);
  const sums = periodSums(period, timing);
  const hourSeconds = milliseconds(timing.scaled('1h')) / 1000;
  const events = `* ${timing.evaluationSeconds}`;
  const hours = `/ ${hourSeconds / timing.evaluationSeconds}`;
  const sliding = (record: string, rate: string, unit: string): RecordingRule => ({
    record,
    expr: `sum_over_time(${own(slo, rate)}[${recordedRange('1h', timing)}]) ${unit}`,
    labels: identity,
  });
  const whole = (rate: string, hourly: string, unit: string): string =>
    addParts(sums.overHours(own(slo, hourly)), `${hourToDate(own(slo, rate), timing)} ${unit}`);
  return [
    sliding(series.totalHour, series.totalRate, events),
    sliding(series.badHour, series.badRate, events),
    sliding(series.observedHour, series.observed, hours),
    {
      record: series.total,
      expr: whole(series.totalRate, series.totalHour, events),
      labels: { ...labels, window: period.name },
    },
    {
      record: series.bad,
      expr: whole(series.badRate, series.badHour, events),
      labels: { ...labels, window: period.name },
    },
    {
      record: series.observedHours,
      expr: whole(series.observed, series.observedHour, hours),
      labels,
    },
    {
      record: series.coverage,
      // Groups come and go: of the whole as much is known as of the oldest.
      expr: `clamp_max(max(${own(slo, series.observedHours)}) / ${sums.passed}, 1)`,
      labels,
    },
  ];
}

/** A journey is observed as far as the worst of its members, and a member as far as the oldest of its groups. */
function journeyPeriod(slo: Slo, { members }: JourneySli): readonly RecordingRule[] {
  const all = `{slo=~"${members.map((member) => escapeRegex(member.slo.id)).join('|')}"}`;
  return [series.observedHours, series.coverage].map((record) => ({
    record,
    expr: `min(max by (slo) (${record}${all}))`,
    labels: labelsOf(slo),
  }));
}

/**
 * What was recorded since the last full hour, which the sum of full hours does not know yet. The inner `time()` is that
 * of a step, the one `@ end()` that of the evaluation. A step belongs to the hour in which it ends; an evaluation at
 * a full hour has that hour among the full ones already, and nothing of the next.
 */
function hourToDate(rate: string, timing: Timing): string {
  const seconds = milliseconds(timing.scaled('1h')) / 1000;
  const now = 'max_over_time(vector(time())[1s:1s] @ end())';
  const thisHour = `ceil(vector(time()) / ${seconds}) == on () floor(${now} / ${seconds}) + 1`;
  return `sum_over_time((${rate} and on () (${thisHour}))[${timing.scaled('1h')}:${timing.evaluation}])`;
}

/** The sum of two vectors in which a series may be missing on either side: a label keeps them apart until then. */
function addParts(full: string, running: string): string {
  return `sum without (part) (label_replace(${full}, "part", "full", "", "") or label_replace(${running}, "part", "running", "", ""))`;
}

function remaining(slo: Slo, timing: Timing): readonly RecordingRule[] {
  const labels = identityOf(slo);
  const period = periodOf(slo);
  const budget = formatNumber(budgetOf(slo));
  const { hours } = periodSums(period, timing);
  return [
    expectedEvents(slo, timing),
    {
      record: series.budgetSpent,
      expr: `${own(slo, series.bad)} / ignoring (window) group_left () (${budget} * ${own(slo, series.expected)} > 0)`,
      labels,
    },
    {
      record: series.remainingEvents,
      expr: `${budget} * ${own(slo, series.expected)} - ${within(slo, series.bad, period.name)}`,
      labels,
    },
    {
      record: series.budgetRemaining,
      expr: `${own(slo, series.remainingEvents)} / (${budget} * ${own(slo, series.expected)} > 0)`,
      labels: { ...labels, period: period.name },
    },
    {
      record: series.remainingMinutes,
      expr: `${own(slo, series.budgetRemaining)} * ${formatNumber(budgetOf(slo).times(60))} * ${hours}`,
      labels,
    },
    ...exhaustionWindows.map(([window, length]) => ({
      record: series.exhaustion,
      expr: `${length} * clamp_min(${own(slo, series.remainingEvents)}, 0) / (${within(slo, series.bad, window)} > 0)`,
      labels: { ...labels, window },
    })),
    { record: series.frozen, expr: `${own(slo, series.budgetRemaining)} <= bool 0`, labels },
  ];
}

/** Windows whose burn is projected, and their hours. */
const exhaustionWindows = [
  ['1h', 1],
  ['6h', 6],
] as const;

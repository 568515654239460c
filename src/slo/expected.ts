import type { RecordingRule } from '../model/artifacts';
import type { Slo } from '../model/model';
import { formatNumber } from '../model/ratio';
import type { Timing } from '../model/timing';
import { printLabels } from '../promql/print';
import { identityOf, labelsOf, own, series, within } from './names';
import { periodOf } from './period';
import { isMonth, periodSums } from './period-sums';
import { groupLabelsOf, isJourney, type JourneySli, weightsOf } from './sli';

/**
 * Hours that were not observed, or are still to come, are taken to be like those that were. A month begins with a few
 * minutes of a night, which say little of it: the last 30 days say more, where there are any.
 */
export function expectedEvents(slo: Slo, timing: Timing): RecordingRule {
  const period = periodOf(slo);
  const { hours } = periodSums(period, timing);
  const soFar = `${within(slo, series.total, period.name)} / clamp_max(${own(slo, series.observedHours)} / ${hours}, 1)`;
  if (!isMonth(period, timing)) return { record: series.expected, expr: soFar, labels: identityOf(slo) };
  const usual = isJourney(slo.sli) ? ofMembers(slo.sli) : `${lately(slo)} * ${hours}`;
  return {
    record: series.expected,
    expr: `${usual}\nor on (${printLabels(groupLabelsOf(slo))})\n${soFar}`,
    labels: labelsOf(slo),
  };
}

/** Events of an hour, on average of those of the last 30 days that were observed. */
function lately(slo: Slo): string {
  const sum = (hourly: string): string => `sum_over_time(${own(slo, hourly)}[30d:1h])`;
  return `${sum(series.totalHour)} / (${sum(series.observedHour)} > 0)`;
}

/** The traffic of a journey is the weighted mean of that of its members. */
function ofMembers(sli: JourneySli): string {
  const each = sli.members.map(
    ({ slo, weight }) => `${weight} * sum by (slo) (${own(slo, series.expected)})`,
  );
  return `sum(${each.join(' or ')}) / ${formatNumber(weightsOf(sli))}`;
}

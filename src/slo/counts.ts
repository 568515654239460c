import type { RecordingRule } from '../model/artifacts';
import type { Duration } from '../model/duration';
import type { Slo } from '../model/model';
import { formatNumber } from '../model/ratio';
import type { Timing } from '../model/timing';
import { escapeRegex, quoteText } from '../promql/print';
import { burnRatesOf, windowsOf } from './burn-pairs';
import { identityOf, labelsOf, own, series } from './names';
import { periodOf } from './period';
import { recordedRange } from './recorded-range';
import {
  type CountedSli,
  groupLabelsOf,
  isJourney,
  type JourneySli,
  jobOf,
  sliQueries,
  weightsOf,
} from './sli';

/** Events of every window; those of the period are counted in `budget.ts`, or here for a journey. */
export function compileCounts(slo: Slo, timing: Timing, mask?: string): readonly RecordingRule[] {
  const { sli } = slo;
  return isJourney(sli) ? journeySums(slo, sli) : countedSums(slo, sli, timing, mask);
}

function countedSums(
  slo: Slo,
  sli: CountedSli,
  timing: Timing,
  mask: string | undefined,
): readonly RecordingRule[] {
  const [identity, labels] = [identityOf(slo), labelsOf(slo)];
  const queries = sliQueries(sli, timing, groupLabelsOf(slo));
  // What happens during maintenance is recorded as if nothing had happened.
  const masked = (expr: string): string => (mask === undefined ? expr : `(${expr}) * ${mask}`);
  const sum = (record: string, rate: string, window: Duration): RecordingRule => ({
    record,
    expr: `sum_over_time(${own(slo, rate)}[${recordedRange(window, timing)}]) * ${timing.evaluationSeconds}`,
    labels: { ...labels, window },
  });
  return [
    { record: series.totalRate, expr: masked(queries.total), labels: identity },
    { record: series.badRate, expr: masked(queries.bad), labels: identity },
    {
      // Of each group, so that a new one is no older than it is. Without targets to ask, as where metrics are pushed,
      // every evaluation with data counts.
      record: series.observed,
      expr: `(${own(slo, series.totalRate)} >= bool 0) * on () group_left () (avg(up{job=${quoteText(jobOf(slo))}}) or vector(1))`,
      labels: identity,
    },
    ...windowsOf(burnRatesOf(slo)).flatMap((window) => [
      sum(series.bad, series.badRate, window),
      sum(series.total, series.totalRate, window),
    ]),
  ];
}

/**
 * Every window of a journey, and its period, from the same windows of its members: traffic is their weighted mean,
 * the error ratio is made of their ratios, and bad events are what follows. A member without traffic weighs nothing.
 */
function journeySums(slo: Slo, sli: JourneySli): readonly RecordingRule[] {
  const labels = labelsOf(slo);
  const windows = [...windowsOf(burnRatesOf(slo)), periodOf(slo).name].map(escapeRegex).join('|');
  const sum = (name: string, id: string): string =>
    `sum by (slo, window) (${name}{slo="${id}",window=~"${windows}"})`;
  const ratio = (id: string): string => `${sum(series.bad, id)} / (${sum(series.total, id)} > 0)`;
  const addUp = (term: (id: string) => string): string =>
    `sum by (window) (${sli.members.map(({ slo: { id }, weight }) => `${weight} * (${term(id)})`).join(' or ')})`;
  const combined = {
    weighted: () => `${addUp(ratio)} / ${addUp((id) => `${ratio(id)} >= bool 0`)}`,
    // The product of what is good, as the sum of its logarithms.
    'all-of': () =>
      `1 - exp(sum by (window) (${sli.members.map(({ slo: { id } }) => `ln(1 - clamp_max(${ratio(id)}, 1))`).join(' or ')}))`,
  } as const;
  return [
    {
      record: series.total,
      expr: `${addUp((id) => sum(series.total, id))} / ${formatNumber(weightsOf(sli))}`,
      labels,
    },
    {
      record: series.bad,
      expr: `${own(slo, series.total)} * on (window) group_left () (${combined[sli.kind]()}) or 0 * ${own(slo, series.total)}`,
      labels: identityOf(slo),
    },
  ];
}

import type { AlertingRule } from '../model/artifacts';
import type { Duration } from '../model/duration';
import type { Slo } from '../model/model';
import { formatNumber, formatPercent, ratio } from '../model/ratio';
import type { Severity } from '../model/team';
import type { Timing } from '../model/timing';
import { type BurnRate, budgetOf, burnRatesOf } from './burn-pairs';
import { alertNameOf, labelsOf, series } from './names';

/** A page or ticket needs at least this many bad events: one failure at night is no incident. */
export const minimumBadEvents = 3;

/** One alert per pair, and one for a total outage, all under one name and told apart by the label `burn`. */
export function compileBurnAlerts(
  slo: Slo,
  timing: Timing,
  annotations: Readonly<Record<string, string>>,
): readonly AlertingRule[] {
  const rules = burnRatesOf(slo).map((rate) => pairAlert(slo, rate, annotations));
  return hasOutagePair(slo) ? [outageAlert(slo, timing, annotations), ...rules] : rules;
}

/** Where half of all events are within the budget, half of them failing is no outage; batches wait for a ticket. */
export function hasOutagePair(slo: Slo): boolean {
  return budgetOf(slo).lt(0.5) && slo.service.tier !== 'batch';
}

/**
 * Both windows burn too fast, at least three events were bad, and the bad events of the long window are a real
 * share of the budget: at low traffic a high ratio alone spends next to nothing.
 */
function pairAlert(slo: Slo, rate: BurnRate, annotations: Readonly<Record<string, string>>): AlertingRule {
  const factor = formatNumber(rate.factor);
  const atRisk = formatNumber(rate.share.times(budgetOf(slo)));
  const bad = selector(slo, series.bad, rate.long);
  return {
    alert: alertNameOf(slo),
    expr: [
      `${selector(slo, series.burnRate, rate.long)} > ${factor}`,
      `${selector(slo, series.burnRate, rate.short)} > ${factor}`,
      `${bad} >= ${minimumBadEvents}`,
      `${bad} >= ignoring (window) ${atRisk} * ${selector(slo, series.total, slo.window)}`,
    ].join('\nand ignoring (window)\n'),
    labels: alertLabels(slo, rate.severity, rate.long),
    annotations: {
      summary: `${slo.service.name}: ${summaryOf(slo)}: the error budget burns {{ $value | humanize }} times too fast`,
      description:
        `More than ${formatPercent(rate.share)} of the ${slo.window} error budget of ${slo.id} ` +
        `(objective ${formatPercent(ratio(slo.objective))}) was spent within ${rate.long}, and it still burns: ` +
        `the last ${rate.short} are over the same burn rate of ${factor}.`,
      ...annotations,
    },
  };
}

/** Exempt from the share: a total outage is worth waking somebody before the budget shows it. */
function outageAlert(slo: Slo, timing: Timing, annotations: Readonly<Record<string, string>>): AlertingRule {
  return {
    alert: alertNameOf(slo),
    expr: [
      `${selector(slo, series.errorRatio, '5m')} > 0.5`,
      `${selector(slo, series.bad, '1h')} >= ${minimumBadEvents}`,
    ].join('\nand ignoring (window)\n'),
    for: timing.scaled('1m'),
    labels: alertLabels(slo, 'page', 'outage'),
    annotations: {
      summary: `${slo.service.name}: ${summaryOf(slo)}: {{ $value | humanizePercentage }} of the last 5m failed`,
      description: `More than half of the events of ${slo.id} failed for more than 1m: this is an outage, whatever is left of the budget.`,
      ...annotations,
    },
  };
}

function alertLabels(slo: Slo, severity: Severity, burn: Duration | 'outage'): AlertingRule['labels'] {
  return { ...labelsOf(slo), severity, team: slo.service.owner.id, service: slo.service.id, burn };
}

function selector(slo: Slo, name: string, window: Duration): string {
  return `${name}{slo="${slo.id}",window="${window}"}`;
}

/** What the promise means, in the words of its author where there are some. */
export function summaryOf(slo: Slo): string {
  return slo.summary ?? `${formatPercent(ratio(slo.objective))} of its events are good`;
}

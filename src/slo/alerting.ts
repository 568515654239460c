import { Decimal } from 'decimal.js';
import type { AlertingRule } from '../model/artifacts';
import type { Duration } from '../model/duration';
import type { Slo } from '../model/model';
import { formatNumber, formatPercent, ratio } from '../model/ratio';
import { remember } from '../model/remember';
import type { Severity } from '../model/team';
import type { Timing } from '../model/timing';
import { plainText } from '../promql/print';
import { type BurnRate, burnRatesOf, hasOutagePair, isOff, rest } from './burn-pairs';
import { alertNameOf, own, series, spentAlertNameOf } from './names';
import { outagePair } from './outage';
import { periodOf } from './period';
import { groupLabelsOf } from './sli';
import { firstValue } from './text';

/** A page or ticket needs at least this many bad events: one failure at night is no incident. */
const minimumBadEvents = 3;

/** How much of a period's budget is spent when a ticket says so, and the next step up, which takes over. */
export const spentSteps = [
  { spent: '75%', until: '90%' },
  { spent: '90%', until: '100%' },
  { spent: '100%' },
] as const;

/** One alert per pair and one for a total outage under one name, told apart by the label `burn`. */
export function compileBurnAlerts(
  slo: Slo,
  timing: Timing,
  annotations: Readonly<Record<string, string>>,
): readonly AlertingRule[] {
  const rules = burnRatesOf(slo).map((rate) => pairAlert(slo, rate, timing, annotations));
  return hasOutagePair(slo) ? [outageAlert(slo, timing, annotations), ...rules] : rules;
}

/** Tickets for a budget that is nearly or quite spent, whatever it was spent on. */
export function compileBudgetAlerts(
  slo: Slo,
  annotations: Readonly<Record<string, string>>,
): readonly AlertingRule[] {
  if (isOff(slo, 'budget')) return [];
  const { words } = periodOf(slo);
  const left = own(slo, series.budgetRemaining);
  return spentSteps.map((step) => ({
    alert: spentAlertNameOf(slo),
    expr: [
      `${left} <= ${formatNumber(rest(step.spent))}`,
      ...('until' in step ? [`${left} > ${formatNumber(rest(step.until))}`] : []),
      badEvents(slo, periodOf(slo).name),
    ].join('\nand ignoring (window, period)\n'),
    labels: alertLabels(slo, 'ticket', { spent: step.spent }),
    annotations: {
      summary: `${affected(slo)}: ${plainText(summaryOf(slo))}: ${step.spent} of the error budget is spent`,
      description:
        `{{ $value | humanizePercentage }} of the ${words} error budget of ${slo.id} is left. ` +
        policyOf(step.spent),
      ...annotations,
    },
  }));
}

function policyOf(spent: string): string {
  return spent === '100%'
    ? 'The promise is broken for this period: releases wait until it is kept again.'
    : 'Spend the rest on purpose: put reliability before features until it recovers.';
}

/**
 * Both windows burn too fast, enough events were bad, and the bad events of the long window are a real share of the
 * budget: at low traffic a high ratio alone spends next to nothing.
 */
function pairAlert(
  slo: Slo,
  rate: BurnRate,
  timing: Timing,
  annotations: Readonly<Record<string, string>>,
): AlertingRule {
  const factor = formatNumber(rate.factor);
  const spent = own(slo, series.budgetSpent, rate.long);
  return {
    alert: alertNameOf(slo),
    expr: [
      `${own(slo, series.burnRate, rate.long)} > ${factor}`,
      `${own(slo, series.burnRate, rate.short)} > ${factor}`,
      badEvents(slo, rate.long),
      ...(slo.alerting?.waitForShare === false ? [] : [`${spent} >= ${formatNumber(rate.share)}`]),
    ].join('\nand ignoring (window)\n'),
    ...keepFiring(rate.severity, timing),
    labels: alertLabels(slo, rate.severity, { burn: rate.long }),
    annotations: {
      summary: `${affected(slo)}: ${plainText(summaryOf(slo))}: the error budget burns {{ $value | humanize }} times too fast`,
      description:
        `${ofBudget(slo, rate.long)} was spent within ${rate.long}, ${whatIsLeft(slo)}. ` +
        `Both ${rate.long} and ${rate.short} are over the burn rate of ${factor} at which ` +
        `${formatPercent(rate.share)} are spent within ${rate.long}.`,
      ...annotations,
    },
  };
}

/** Exempt from the share: a total outage is worth waking somebody before the budget shows it. */
function outageAlert(slo: Slo, timing: Timing, annotations: Readonly<Record<string, string>>): AlertingRule {
  return {
    alert: alertNameOf(slo),
    expr: [
      `${own(slo, series.errorRatio, outagePair.window)} > ${outagePair.share}`,
      badEvents(slo, outagePair.counted),
    ].join('\nand ignoring (window)\n'),
    ...keepFiring('page', timing),
    labels: alertLabels(slo, 'page', { burn: 'outage' }),
    annotations: {
      summary: `${affected(slo)}: ${plainText(summaryOf(slo))}: {{ $value | humanizePercentage }} of the last ${outagePair.window} failed`,
      description:
        `More than half of the events of ${slo.id} failed within ${outagePair.window}: this is an outage, whatever is left of ` +
        `the budget. ${ofBudget(slo, '1h')} was spent within 1h, ${whatIsLeft(slo)}.`,
      ...annotations,
    },
  };
}

/** Where little happens the shortest window is empty now and then, and the page would come and go. */
function keepFiring(severity: Severity, timing: Timing): Pick<AlertingRule, 'keep_firing_for'> {
  return severity === 'page' ? { keep_firing_for: timing.scaled('5m') } : {};
}

/** Bad events below which neither a page nor a ticket is sent. */
export function minimumOf({ alerting }: Pick<Slo, 'alerting'>): number {
  return alerting?.minimumBadEvents ?? minimumBadEvents;
}

/** Half an event less, because sums of rates are not whole numbers. */
function badEvents(slo: Slo, window: string): string {
  return `${own(slo, series.bad, window)} > ${halfLess(minimumOf(slo))}`;
}

const halfLess = remember(
  (minimum: number) => formatNumber(new Decimal(minimum).minus(0.5)),
  new Map<number, string>(),
);

/**
 * Of an alert of an SLO: whose it is, how loud, and which of its alerts. `slo_service` comes with the series: while those
 * of a service's former name are still there, both names fire, where one label for both would be refused.
 */
export function alertLabels(
  { id, service }: Slo,
  severity: Severity,
  which: Readonly<Record<string, string>>,
): AlertingRule['labels'] {
  return { slo: id, team: service.owner.id, severity, service: service.id, ...which };
}

/** `checkout`, or of a group `checkout, route /pay`. */
function affected(slo: Slo): string {
  const groups = groupLabelsOf(slo).map((label) => `${label} {{ $labels.${label} }}`);
  return [slo.service.name, ...groups].join(', ');
}

/** `2.1% of the 30d error budget of shop/checkout-availability`. */
function ofBudget(slo: Slo, window: Duration): string {
  const spent = firstValue(own(slo, series.budgetSpent, window), groupLabelsOf(slo), 'percent');
  return `${spent} of the ${periodOf(slo).words} error budget of ${slo.id}`;
}

/** `65.0% is left: at this rate it lasts 31 h`. */
const whatIsLeft = remember((slo: Slo): string => {
  const groups = groupLabelsOf(slo);
  const left = firstValue(own(slo, series.budgetRemaining), groups, 'percent');
  const hours = firstValue(own(slo, series.exhaustion, '1h'), groups, 'whole');
  return `${left} is left: at this rate it lasts ${hours} h`;
}, new WeakMap());

/** What the promise means, in the words of its author where there are some. */
export function summaryOf(slo: Slo): string {
  return slo.summary ?? `${formatPercent(ratio(slo.objective))} of its events are good`;
}

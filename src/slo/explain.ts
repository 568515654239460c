import { Decimal } from 'decimal.js';
import { type Duration, milliseconds } from '../model/duration';
import type { Slo } from '../model/model';
import { formatNumber, ratio } from '../model/ratio';
import type { Severity } from '../model/team';
import { tierDefaults } from '../model/tiers';
import { minimumOf } from './alerting';
import { budgetEvents, budgetMinutes, clusterTiming, trafficOf } from './arithmetic';
import { type BurnRate, budgetOf, burnRatesOf, hasOutagePair, windowsOf } from './burn-pairs';
import { type Cost, costOf } from './cost';
import { detectionMs, type Moments, momentsOf, never, recordingDelayMs } from './detection';
import { type ExplainedOutage, explainOutage } from './explain-outage';
import { periodOf } from './period';
import { groupLabelsOf, isJourney, sliQueries } from './sli';

/** The whole arithmetic of one SLO. Exact numbers are texts, times are milliseconds. */
export interface Explanation {
  readonly id: string;
  readonly service: string;
  readonly owner: string;
  readonly tier: string;
  readonly summary?: string;
  readonly objective: string;
  readonly sli: ExplainedSli;
  /** Labels that have a budget each. */
  readonly groupBy: readonly string[];
  readonly period: { readonly window: string; readonly days: string; readonly timeZone?: string };
  /** Of one group, at the declared traffic where it takes that to know. */
  readonly budget: {
    readonly ratio: string;
    readonly minutes: string;
    readonly eventsPerSecond?: string;
    readonly events?: string;
  };
  /** Recorded, beside the period. */
  readonly windows: readonly Duration[];
  readonly pairs: readonly ExplainedPair[];
  readonly outage?: ExplainedOutage;
  readonly off: readonly string[];
  /** What follows from the tier of the service, because the definition says the same or nothing. */
  readonly fromTier: readonly ('objective' | 'burnPairs' | 'outage')[];
  readonly cost: Cost;
}

export type ExplainedSli =
  | { readonly kind: string; readonly bad: string; readonly total: string }
  | { readonly kind: string; readonly members: readonly { readonly slo: string; readonly weight: number }[] };

export interface ExplainedPair {
  readonly long: Duration;
  readonly short: Duration;
  readonly severity: Severity;
  /** Of the period's budget, spent within `long` at `factor`. */
  readonly share: string;
  readonly factor: string;
  /** Error ratio above which both windows have to be. */
  readonly threshold: string;
  readonly minimumBadEvents: string;
  readonly waitsForShare: boolean;
  /** Until it fires where this share of events fails from one moment on; `null` where it never does. */
  readonly detection: readonly Detection[];
}

export interface Detection extends Moments {
  readonly errors: string;
}

export function explainSlo(slo: Slo): Explanation {
  const [period, traffic, events] = [periodOf(slo), trafficOf(slo), budgetEvents(slo)];
  const days = new Decimal(milliseconds(period.length)).div(milliseconds('1d'));
  return {
    id: slo.id,
    service: slo.service.id,
    owner: slo.service.owner.id,
    tier: slo.service.tier,
    ...(slo.summary === undefined ? {} : { summary: slo.summary }),
    objective: formatNumber(ratio(slo.objective)),
    sli: explainSli(slo),
    groupBy: groupLabelsOf(slo),
    period: {
      window: period.words,
      days: formatNumber(days),
      ...(period.timeZone === undefined ? {} : { timeZone: period.timeZone }),
    },
    budget: {
      ratio: formatNumber(budgetOf(slo)),
      minutes: formatNumber(budgetMinutes(slo)),
      ...(traffic === undefined ? {} : { eventsPerSecond: formatNumber(traffic) }),
      ...(events === undefined ? {} : { events: formatNumber(events) }),
    },
    windows: windowsOf(burnRatesOf(slo)),
    pairs: burnRatesOf(slo).map((rate) => explainPair(slo, rate, traffic)),
    ...(hasOutagePair(slo) ? { outage: explainOutage(slo, traffic) } : {}),
    off: slo.alerting?.off ?? [],
    fromTier: fromTier(slo),
    cost: costOf(slo, clusterTiming),
  };
}

function explainSli(slo: Slo): ExplainedSli {
  const { sli } = slo;
  if (isJourney(sli)) {
    return {
      kind: sli.kind,
      members: sli.members.map((member) => ({ slo: member.slo.id, weight: member.weight })),
    };
  }
  return { kind: sli.kind, ...sliQueries(sli, clusterTiming, groupLabelsOf(slo)) };
}

function explainPair(slo: Slo, rate: BurnRate, traffic: Decimal | undefined): ExplainedPair {
  const threshold = rate.factor.times(budgetOf(slo));
  const when = (errors: Decimal): Moments =>
    momentsOf(detectionMs(slo, rate, traffic === undefined ? { errors } : { errors, traffic }));
  // At the threshold itself it takes the whole long window; just over it that is the limit.
  const justOver = { after: milliseconds(rate.long), atMost: milliseconds(rate.long) + recordingDelayMs };
  return {
    long: rate.long,
    short: rate.short,
    severity: rate.severity,
    share: formatNumber(rate.share),
    factor: formatNumber(rate.factor),
    threshold: formatNumber(threshold),
    minimumBadEvents: formatNumber(new Decimal(minimumOf(slo))),
    waitsForShare: slo.alerting?.waitForShare !== false,
    detection: [
      ...[new Decimal(1), new Decimal(0.1)].map((errors) => ({
        errors: formatNumber(errors),
        ...when(errors),
      })),
      { errors: 'just over', ...(when(justOverOf(threshold)).after === null ? never : justOver) },
    ],
  };
}

/** Close enough to tell whether there are bad events enough. */
function justOverOf(threshold: Decimal): Decimal {
  return threshold.times(1.000001);
}

function fromTier(slo: Slo): Explanation['fromTier'] {
  const defaults = tierDefaults[slo.service.tier];
  return [
    ...(ratio(slo.objective).eq(ratio(defaults.objective)) ? (['objective'] as const) : []),
    ...(slo.burnPairs === undefined ? (['burnPairs'] as const) : []),
    ...(slo.alerting?.off?.includes('outage') === true ? [] : (['outage'] as const)),
  ];
}

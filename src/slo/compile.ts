import type { RuleGroup } from '../model/artifacts';
import type { Service, Slo } from '../model/model';
import type { Timing } from '../model/timing';
import { compileAbsence, compileTargetsDown } from './absence';
import { compileBudgetAlerts, compileBurnAlerts } from './alerting';
import { compileBudget, compilePeriod } from './budget';
import { isOff } from './burn-pairs';
import { compileCounts } from './counts';
import { isJourney, jobOf } from './sli';

/**
 * Everything of an SLO in one group, which Prometheus evaluates in order: events are counted once and summed for every
 * window and the period, then divided, then compared. No ratio is ever averaged, and no rule reads what another group
 * recorded before.
 */
export function compileSlo(
  slo: Slo,
  timing: Timing,
  annotations: Readonly<Record<string, string>>,
  mask?: string,
): RuleGroup {
  return {
    name: `${slo.id}:slo`,
    interval: timing.evaluation,
    rules: [
      ...compileCounts(slo, timing, mask),
      ...compilePeriod(slo, timing),
      ...compileBudget(slo, timing),
      ...compileBurnAlerts(slo, timing, annotations),
      ...compileBudgetAlerts(slo, annotations),
      ...compileAbsence(slo, timing, annotations),
    ],
  };
}

/** Whether the targets of a service answer: once for all of its SLOs. */
export function compileTargets(
  service: Service,
  slos: readonly Slo[],
  timing: Timing,
  annotationsOf: (slo: Slo) => Readonly<Record<string, string>>,
): readonly RuleGroup[] {
  const counted = slos.filter((slo) => !isJourney(slo.sli) && !isOff(slo, 'absence'));
  // The runbook is that of the first SLO that has no data without them.
  const firstOf = new Map(counted.toReversed().map((slo) => [jobOf(slo), slo] as const));
  if (firstOf.size === 0) return [];
  return [
    {
      name: `${service.id}:targets`,
      interval: timing.evaluation,
      rules: [...firstOf].map(([job, slo]) => compileTargetsDown(service, job, timing, annotationsOf(slo))),
    },
  ];
}

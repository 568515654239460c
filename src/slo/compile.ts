import type { RuleGroup } from '../model/artifacts';
import type { Service, Slo } from '../model/model';
import type { Timing } from '../model/timing';
import { compileAbsence, compileTargetsDown } from './absence';
import { compileBudgetAlerts, compileBurnAlerts } from './alerting';
import { compileBudget, compilePeriod } from './budget';
import { compileCounts } from './counts';
import { watchedTargets } from './targets';

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
  const watched = watchedTargets(slos);
  if (watched.length === 0) return [];
  return [
    {
      name: `${service.id}:targets`,
      interval: timing.evaluation,
      rules: watched.map(({ job, slo }) => compileTargetsDown(service, job, timing, annotationsOf(slo))),
    },
  ];
}

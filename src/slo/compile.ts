import type { RuleGroup } from '../model/artifacts';
import type { Slo } from '../model/model';
import type { Timing } from '../model/timing';
import { compileBudgetAlerts, compileBurnAlerts } from './alerting';
import { compileBudget, compilePeriod } from './budget';
import { compileCounts } from './counts';

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
    ],
  };
}

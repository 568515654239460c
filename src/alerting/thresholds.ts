import type { AlertInput } from '../model/alerts';
import type { AlertingRule } from '../model/artifacts';
import type { AlertSet } from '../model/model';
import type { Timing } from '../model/timing';
import { scalePromql } from '../promql/durations';

/** A threshold alert as Prometheus takes it, owned and linked. */
export function compileThreshold(
  set: AlertSet,
  alert: AlertInput,
  timing: Timing,
  annotations: Readonly<Record<string, string>>,
): AlertingRule {
  const { service } = set;
  return {
    alert: alert.name,
    expr: scalePromql(alert.expr, timing.timeScale),
    for: timing.scaled(alert.for),
    labels: { severity: alert.severity, team: service.owner.id, service: service.id },
    annotations: { summary: alert.summary, description: alert.description, ...annotations },
  };
}

import { checkDashboards } from '../dashboards/check';
import { checkDelivery } from '../dashboards/checks/delivery';
import type { Model } from '../model/model';
import type { Problem } from '../problems/problem';
import { validateAlertNames } from './alert-names';
import { validateBurnPairs } from './burn-pairs';
import { validateChartValues } from './chart-values';
import { validateEnvironments } from './environments';
import { validateGroupLabels } from './group-labels';
import { validateHistograms } from './histograms';
import { validateIdentities } from './identities';
import { validateJourneys } from './journeys';
import { validateMaintenance } from './maintenance';
import { validateMetrics } from './metrics';
import { validateNames } from './names';
import { validateOwnership } from './ownership';
import { validatePeriods } from './periods';
import { validatePromql } from './promql';
import type { Rule, Scope } from './rule';
import { validateRunbooks } from './runbooks';
import { validateSliEvents } from './sli-events';
import { validateSlis } from './slis';
import { validateSloAlerting } from './slo-alerting';
import { validateSloEvents } from './slo-events';
import { validateSloWindows } from './slo-windows';
import { validateTimeScale } from './time-scale';

const rules: readonly Rule[] = [
  validateIdentities,
  validateNames,
  validateOwnership,
  validateMetrics,
  validateRunbooks,
  validateBurnPairs,
  validatePeriods,
  validateSloWindows,
  validateSlis,
  validateSliEvents,
  validateHistograms,
  validateGroupLabels,
  validateJourneys,
  validateSloAlerting,
  validateSloEvents,
  validatePromql,
  validateAlertNames,
  validateMaintenance,
  validateTimeScale,
  validateChartValues,
  validateEnvironments,
  checkDashboards,
  checkDelivery,
];

/** Rules that need more than one definition, or more than the shape of one. */
export function validate(model: Model, scope: Scope): readonly Problem[] {
  return rules.flatMap((rule) => rule(model, scope));
}

import type { Slo } from '../../model/model';
import type { RuleCase } from '../../promql/rule-case';
import { isJourney } from '../sli';
import { proveAbsence } from './absence';
import { proveIncidents } from './incidents';
import { proveJourney } from './journeys';
import { proveMaintained } from './maintained';
import { provePairs } from './pairs';
import { rawInput } from './raw';
import { proveTickets } from './tickets';

/**
 * What is proven for every SLO by executing its rules exactly as they are deployed.
 * @param maintenance ids of what excludes time from its budget
 */
export function proveSlo(slo: Slo, maintenance: readonly string[] = []): readonly RuleCase[] {
  if (isJourney(slo.sli)) return proveJourney(slo, slo.sli);
  const raw = rawInput(slo);
  return [
    ...proveIncidents(slo, raw),
    ...proveMaintained(slo, raw, maintenance),
    ...provePairs(slo),
    ...proveTickets(slo),
    ...proveAbsence(slo),
  ];
}

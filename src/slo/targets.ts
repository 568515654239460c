import type { Slo } from '../model/model';
import { isOff } from './burn-pairs';
import { isJourney, jobOf } from './sli';

/** Targets of one job of a service. */
export interface WatchedTargets {
  readonly job: string;
  /** The first SLO that has no data without them: the runbook is its. */
  readonly slo: Slo;
}

/** The jobs without which SLOs of a service have no data, each once. */
export function watchedTargets(slos: readonly Slo[]): readonly WatchedTargets[] {
  const counted = slos.filter((slo) => !isJourney(slo.sli) && !isOff(slo, 'absence'));
  const firstOf = new Map(counted.toReversed().map((slo) => [jobOf(slo), slo] as const));
  return [...firstOf].map(([job, slo]) => ({ job, slo }));
}

import { maintenanceOf } from '../calendar/maintenance';
import type { Environment, Model, Service, Slo } from '../model/model';
import { timingOf } from '../model/timing';

/** What rows are made from. */
export interface Context {
  readonly environment: Environment;
  readonly slosOf: (service: Service) => readonly Slo[];
  /** Ids. */
  readonly maintenanceOf: (service: Service) => readonly string[];
}

export function contextOf(model: Pick<Model, 'slos' | 'maintenance'>, environment: Environment): Context {
  return {
    environment,
    slosOf: slosByService(model.slos),
    maintenanceOf: maintenanceOf(model, timingOf(environment)),
  };
}

export function slosByService(slos: readonly Slo[]): Context['slosOf'] {
  const byService = new Map<string, Slo[]>();
  for (const slo of slos) byService.set(slo.service.id, [...(byService.get(slo.service.id) ?? []), slo]);
  return (service) => byService.get(service.id) ?? [];
}

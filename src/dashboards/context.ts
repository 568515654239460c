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
  const slos = new Map<string, Slo[]>();
  for (const slo of model.slos) {
    slos.set(slo.service.id, [...(slos.get(slo.service.id) ?? []), slo]);
  }
  return {
    environment,
    slosOf: (service) => slos.get(service.id) ?? [],
    maintenanceOf: maintenanceOf(model, timingOf(environment)),
  };
}

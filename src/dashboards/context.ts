import { maintenanceOf } from '../calendar/maintenance';
import type { MetricDeclarations } from '../model/metrics';
import type { Environment, Model, Service, Slo } from '../model/model';
import type { Emitter } from '../model/service';
import { timingOf } from '../model/timing';
import type { Catalog } from '../promql/series';
import { catalogOf } from '../slo/catalog';

/** What is known of a service beside its definition. */
export interface Known {
  readonly slosOf: (service: Service) => readonly Slo[];
  readonly metricsOf: (service: Service) => MetricDeclarations;
}

/** What rows are made from. */
export interface Context extends Known {
  readonly environment: Environment;
  /** Of the metrics that panels may ask for. */
  readonly catalog: Catalog;
  readonly services: readonly Service[];
  /** Whether the job of any service emits the metrics of a shipped catalogue. */
  readonly emitted: (emitter: Emitter) => boolean;
  /** Ids. */
  readonly maintenanceOf: (service: Service) => readonly string[];
}

export function contextOf(
  model: Pick<Model, 'services' | 'slos' | 'metrics' | 'maintenance'>,
  environment: Environment,
): Context {
  return {
    ...knownOf(model),
    environment,
    catalog: catalogOf(model),
    services: model.services,
    emitted: (emitter) => model.services.some(({ telemetry }) => telemetry?.emits?.includes(emitter)),
    maintenanceOf: maintenanceOf(model, timingOf(environment)),
  };
}

export function knownOf({ slos, metrics }: Pick<Model, 'slos' | 'metrics'>): Known {
  const byService = new Map<string, Slo[]>();
  for (const slo of slos) byService.set(slo.service.id, [...(byService.get(slo.service.id) ?? []), slo]);
  const emitted = new Map(metrics.map((set) => [set.id, set.metrics]));
  return {
    slosOf: (service) => byService.get(service.id) ?? [],
    metricsOf: (service) => emitted.get(service.id) ?? {},
  };
}

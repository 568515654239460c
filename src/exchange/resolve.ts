import type { Model } from '../model/model';
import { ProblemError } from '../problems/problem';
import { link } from './candidates';
import { metricsFile, serviceFile, sloFile, type WrittenFile } from './definition-files';
import type { Foreign, Left } from './foreign';
import { knownMetrics, missingMetrics } from './metrics';
import { place } from './place';
import { emittedByNew, isNew, needed, servicesOf } from './services';
import { keepSound } from './sound';

export interface Resolved {
  readonly files: readonly WrittenFile[];
  readonly left: readonly Left[];
}

/**
 * The definitions that say what was read, each of which passes the checks together with the model. Throws a
 * {@link ProblemError} where the team of a service is not known.
 * @param team of everything that is imported; @default the owner of the service, or the label `team` or `owner`
 */
export function resolveForeign(foreign: Foreign, model: Model, team?: string): Resolved {
  const { placed, left } = place(foreign.slos, model, team);
  const services = servicesOf(placed, model);
  const known = knownMetrics(model.metrics);
  const emitted = emittedByNew(placed, model, known);
  const undeclared = placed.flatMap(({ foreign: slo, id, service }) =>
    isNew(service, model) ? [] : needed(slo, id, service, missingMetrics([slo], known)),
  );
  const declared = placed.filter(({ id }) => !undeclared.some(({ slo }) => slo === id));
  const linked = link(declared, services);
  const sound = keepSound(linked.candidates, {
    ...model,
    services: [...model.services, ...services.filter(({ id }) => isNew(id, model))],
    metrics: [...model.metrics, ...emitted],
  });
  const used = services.filter(
    ({ id }) => isNew(id, model) && sound.candidates.some(({ slo }) => slo.service.id === id),
  );
  return {
    files: [
      ...used.map(serviceFile),
      ...emitted.filter(({ id }) => used.some((service) => service.id === id)).map(metricsFile),
      ...sound.candidates.map(sloFile),
    ],
    left: [
      ...foreign.left,
      ...left,
      ...undeclared,
      ...linked.left,
      ...sound.left,
      ...sound.candidates.flatMap(({ foreign: { origin }, slo, notes }) =>
        notes.map((why) => ({ ...origin, slo: slo.id, what: 'alerts', why })),
      ),
    ],
  };
}

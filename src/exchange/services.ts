import { groupBy } from '../model/group-by';
import { layout } from '../model/layout';
import type { MetricDeclarations } from '../model/metrics';
import type { EmittedMetrics, Model, Service } from '../model/model';
import { type Tier, tiers } from '../model/service';
import type { ForeignSlo, Left } from './foreign';
import { type KnownMetrics, missingMetrics } from './metrics';
import { sentence } from './names';
import type { Placed } from './place';

export const isNew = (service: string, model: Model): boolean =>
  !model.services.some(({ id }) => id === service);

/** The services that SLOs are about: those of the model, and new ones. */
export function servicesOf(placed: readonly Placed[], model: Model): readonly Service[] {
  return [...groupBy(placed, ({ service }) => service)].map(([id, slos]) => {
    const known = model.services.find((service) => service.id === id);
    if (known !== undefined) return known;
    const { team } = slos[0] as Placed;
    const name = id.slice(team.id.length + 1);
    const said = slos.map(({ foreign }) => foreign.service);
    const summary = said.find((it) => it.summary !== undefined)?.summary;
    return {
      id,
      name,
      file: `${layout.service.root}/${id}${layout.service.suffix}`,
      owner: team,
      tier: said.map(({ tier }) => tier).find(isTier) ?? 'standard',
      summary: summary === undefined ? `what ${name} does, and for whom` : sentence(summary),
      dependsOn: [],
      job: `${team.id}/${name}`,
    };
  });
}

/** What the new services emit, as far as SLOs need it and nothing is known to emit it. */
export function emittedByNew(
  placed: readonly Placed[],
  model: Model,
  known: KnownMetrics,
): readonly EmittedMetrics[] {
  const slos = groupBy(
    placed.filter(({ service }) => isNew(service, model)),
    ({ service }) => service,
  );
  return [...slos].flatMap(([id, of]) => {
    const metrics = missingMetrics(
      of.map(({ foreign }) => foreign),
      known,
    );
    const name = id.slice(id.indexOf('/') + 1);
    return Object.keys(metrics).length === 0
      ? []
      : [{ id, name, file: metricsFileOf(id), emitter: id, metrics }];
  });
}

const metricsFileOf = (service: string): string =>
  `${layout.metrics.root}/${service}${layout.metrics.suffix}`;

function isTier(text: string | undefined): text is Tier {
  return (tiers as readonly (string | undefined)[]).includes(text);
}

/** What would have to be declared of a service that exists: its files are the team's to change. */
export function needed(
  { origin }: ForeignSlo,
  slo: string,
  service: string,
  metrics: MetricDeclarations,
): readonly Left[] {
  if (Object.keys(metrics).length === 0) return [];
  const why = `add to ${metricsFileOf(service)} and import again: ${inSource(metrics)}`;
  return [{ ...origin, slo, what: 'the SLO', why }];
}

function inSource(metrics: MetricDeclarations): string {
  return JSON.stringify(metrics)
    .slice(1, -1)
    .replaceAll('"', "'")
    .replace(/'(\w+)':/g, '$1: ')
    .replaceAll(',', ', ');
}

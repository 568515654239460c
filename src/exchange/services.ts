import { groupBy } from '../model/group-by';
import { layout } from '../model/layout';
import type { Model, Service } from '../model/model';
import { type MetricDeclaration, type Tier, tiers } from '../model/service';
import type { ForeignSlo, Left } from './foreign';
import { knownMetrics, missingMetrics } from './metrics';
import { sentence } from './names';
import type { Placed } from './place';

export const isNew = (service: string, model: Model): boolean =>
  !model.services.some(({ id }) => id === service);

/** The services that SLOs are about: those of the model, and new ones that declare what is measured. */
export function servicesOf(placed: readonly Placed[], model: Model): readonly Service[] {
  const emitted = knownMetrics(model.services);
  return [...groupBy(placed, ({ service }) => service)].map(([id, slos]) => {
    const known = model.services.find((service) => service.id === id);
    if (known !== undefined) return known;
    const { team } = slos[0] as Placed;
    const name = id.slice(team.id.length + 1);
    const metrics = missingMetrics(
      slos.map(({ foreign }) => foreign),
      emitted,
    );
    const said = slos.map(({ foreign }) => foreign.service);
    const summary = said.find((it) => it.summary !== undefined)?.summary;
    return {
      id,
      name,
      file: `${layout.service.root}/${id}${layout.service.suffix}`,
      owner: team,
      tier: said.map(({ tier }) => tier).find(isTier) ?? 'standard',
      summary: summary === undefined ? `what ${name} does, and for whom` : sentence(summary),
      ...(Object.keys(metrics).length === 0 ? {} : { telemetry: { metrics } }),
      dependsOn: [],
      job: `${team.id}/${name}`,
    };
  });
}

function isTier(text: string | undefined): text is Tier {
  return (tiers as readonly (string | undefined)[]).includes(text);
}

/** What a service that exists would have to declare: its file is the team's to change. */
export function needed(
  { origin }: ForeignSlo,
  slo: string,
  service: string,
  metrics: Readonly<Record<string, MetricDeclaration>>,
): readonly Left[] {
  const names = Object.keys(metrics);
  if (names.length === 0) return [];
  const declarations = names.map((name) => `${name}: ${inSource(metrics[name])}`).join(', ');
  return [
    {
      ...origin,
      slo,
      what: 'the SLO',
      why: `add to telemetry.metrics of ${service} and import again: ${declarations}`,
    },
  ];
}

function inSource(declaration: MetricDeclaration | undefined): string {
  return JSON.stringify(declaration)
    .replaceAll('"', "'")
    .replace(/'(\w+)':/g, '$1: ')
    .replaceAll(',', ', ');
}

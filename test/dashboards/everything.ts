import { join } from 'node:path';
import { contextOf } from '../../src/dashboards/context';
import { discover } from '../../src/discover/discover';
import type { Dashboard, EmittedMetrics, Service } from '../../src/model/model';
import { emitters } from '../../src/model/service';
import {
  fleetTemplates as fleetNames,
  type ServiceTemplate,
  serviceTemplates as serviceNames,
} from '../../src/model/templates';
import { catalogOf } from '../../src/slo/catalog';
import { cluster } from '../support/cluster';
import { modelOf, service, shop, slo } from './fixture';

export const shipped = discover(join(__dirname, '../..')).model;

/** A service with everything that any template asks for. */
const everything = service('everything', {
  telemetry: {
    http: 'prom-client',
    emits: emitters,
  },
});

/** It declares what any shipped service declares. */
const declared: EmittedMetrics = {
  id: everything.id,
  name: everything.name,
  file: 'services/shop/everything.metrics.ts',
  emitter: everything.id,
  metrics: Object.assign({}, ...shipped.metrics.map(({ metrics }) => metrics), {
    cdn_requests_total: {
      type: 'counter',
      labels: { cache_status: 'of the edge', status_class: 'like 2xx' },
    },
    cdn_response_bytes_total: { type: 'counter', labels: { cache_status: 'of the edge' } },
    cdn_origin_request_duration_seconds: { type: 'histogram' },
  }),
};

const probe = slo(everything, {
  id: 'shop/everything-probe',
  name: 'everything-probe',
  sli: {
    kind: 'probe',
    match: {},
    target: { url: 'https://everything.shop.svc/', module: 'http_2xx', job: 'probe/shop/everything-probe' },
  },
});

/** In a cluster. */
export const context = contextOf(
  { ...modelOf([], [slo(everything), probe]), services: [everything], metrics: [declared] },
  cluster(),
);
export const catalog = catalogOf({ ...shipped, metrics: [...shipped.metrics, declared] });

export type MadeRow = Exclude<Dashboard['rows'][number], { readonly panels: unknown }>;

/** What is shipped, with the service, its promises and metrics beside. */
export const known = {
  ...shipped,
  teams: [...shipped.teams.filter(({ id }) => id !== shop.id), shop],
  services: [...shipped.services, everything],
  slos: [...shipped.slos, slo(everything), probe],
  metrics: [...shipped.metrics, declared],
};

/** Every template, made of it. */
export const made: readonly (readonly [name: string, row: MadeRow])[] = [
  ...serviceNames.map((template) => [template, of(template, everything)] as const),
  ...fleetNames.map((template) => [template, { kind: 'fleet-template', template }] as const),
];

/** A Java process can be measured in two more ways than that of the shop. */
export const javaVariants: typeof made = (['jvm-micrometer', 'jvm-prometheus'] as const).map((emitter) => [
  `jvm-runtime by ${emitter}`,
  of('jvm-runtime', service(emitter, { job: emitter, telemetry: { emits: [emitter] } })),
]);

function of(template: ServiceTemplate, about: Service): MadeRow {
  return { kind: 'service-template', template, service: about };
}

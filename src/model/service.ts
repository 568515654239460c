import { z } from 'zod';
import { type Layer, layers } from './artifacts';
import type { Definition } from './definition';
import { dnsLabel, pattern, reference, text } from './schema';
import type { TeamDefinition, TeamInput } from './team';

/** The class of a service; chooses defaults of its SLOs. */
export const tiers = ['critical', 'standard', 'batch', 'frontend'] as const;

export type Tier = (typeof tiers)[number];

/** How HTTP requests are measured; one table in `catalog/conventions.ts` says what each convention emits. */
export const httpConventions = ['otel', 'prom-client', 'span-metrics'] as const;

export type HttpConvention = (typeof httpConventions)[number];

/** What a job may emit by a shipped catalogue of the same name; templates of dashboards ask for it. */
export const emitters = [
  'node-prom-client',
  'otel-node-otlp',
  'otel-jvm',
  'jvm-micrometer',
  'jvm-prometheus',
  'postgres-exporter',
  'redis-exporter',
  'rabbitmq',
  'elasticsearch-exporter',
  'envoy',
  'envoy-ratelimit',
  'node-exporter',
  'opencost',
  'otel-collector',
  'jaeger',
] as const;

export type Emitter = (typeof emitters)[number];

export interface Telemetry {
  readonly http?: HttpConvention;
  /** What the job emits beside HTTP and its own metrics: a runtime, an exporter that measures it, or all that it shows itself. */
  readonly emits?: readonly Emitter[];
  /** Makes a PodMonitor. `path` defaults to `/metrics`. */
  readonly scrape?: { readonly port: string; readonly path?: string };
  /** The `job` label. @default `<namespace>/<name of the service>` */
  readonly job?: string;
}

/** What runs it on Kubernetes. */
export type Workload =
  | { readonly namespace: string; readonly deployment: string }
  | { readonly namespace: string; readonly statefulSet: string }
  | { readonly namespace: string; readonly daemonSet: string };

/** `services/<team>/<name>.service.ts`: something that is owned, watched and depended on. */
export interface ServiceInput {
  /** The team of the folder. */
  readonly owner: TeamDefinition;
  readonly tier: Tier;
  /** One sentence: what it does for whom. */
  readonly summary: string;
  /**
   * For parts of the platform itself: the layer that installs it. Where an environment brings it along, its alerts
   * and monitors are left out: job labels and thresholds are those of our charts.
   */
  readonly layer?: Layer;
  /** Left out for what is not one workload, such as the nodes. */
  readonly workload?: Workload;
  readonly telemetry?: Telemetry;
  /** Services it calls. An alert on one of them explains an alert on this one. */
  readonly dependsOn?: readonly ServiceDefinition[];
}

export type ServiceDefinition = Definition<'service', ServiceInput>;

const workloadSchema = z.union([
  z.strictObject({ namespace: dnsLabel, deployment: dnsLabel }),
  z.strictObject({ namespace: dnsLabel, statefulSet: dnsLabel }),
  z.strictObject({ namespace: dnsLabel, daemonSet: dnsLabel }),
]);

export const serviceSchema = z.strictObject({
  owner: reference<'team', TeamInput>('team'),
  tier: z.enum(tiers),
  summary: text,
  layer: z.enum(layers).exactOptional(),
  workload: workloadSchema.exactOptional(),
  telemetry: z
    .strictObject({
      http: z.enum(httpConventions).exactOptional(),
      emits: z.array(z.enum(emitters)).min(1).exactOptional(),
      scrape: z
        .strictObject({ port: text, path: pattern(/^\/\S*$/, 'a path', '/metrics').exactOptional() })
        .exactOptional(),
      job: text.exactOptional(),
    })
    .exactOptional(),
  dependsOn: z.array(reference<'service', ServiceInput>('service')).exactOptional(),
}) satisfies z.ZodType<ServiceInput>;

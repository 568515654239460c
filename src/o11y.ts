/**
 * The only import that a definition needs:
 *
 *     import { defineSlo, http } from '#o11y';
 *
 * Every `defineX` takes plain data and returns it marked, so that a file can be checked, quoted and referred to.
 */
import type { AlertsDefinition, AlertsInput } from './model/alerts';
import type { DashboardDefinition, DashboardInput, DashboardRow } from './model/dashboard';
import { define } from './model/definition';
import type { Duration } from './model/duration';
import type { EnvironmentDefinition, EnvironmentInput } from './model/environment';
import type { Written } from './model/expression';
import type { MaintenanceDefinition, MaintenanceInput, Schedule } from './model/maintenance';
import type { MetricDeclarations, MetricsDefinition, MetricsInput, OnlyKnownKeys } from './model/metrics';
import type { ServiceDefinition, ServiceInput } from './model/service';
import type { Matchers, Sli, SloDefinition, SloInput, WeightedMember } from './model/slo';
import type { TeamDefinition, TeamInput } from './model/team';
import type { FleetTemplate, ServiceTemplate } from './model/templates';
import type { ValuesDefinition, ValuesInput } from './model/values';
import { Built, scalarOf } from './promql/build/expression';
import { type SeriesOf, withSeries } from './promql/build/series';
import type { Scalar } from './promql/build/vector';

export type { Expression } from './model/expression';

/** Who owns things: `services/<team>/<team>.team.ts`. */
export const defineTeam = (input: TeamInput): TeamDefinition => define('team', input);

/** Something that is owned and watched: `services/<team>/<name>.service.ts`. */
export const defineService = (input: ServiceInput): ServiceDefinition => define('service', input);

/** What a service or something else emits: `services/<team>/<name>.metrics.ts`. */
export const defineMetrics = <const M extends MetricDeclarations>(
  input: MetricsInput<M & OnlyKnownKeys<M>>,
): MetricsDefinition & SeriesOf<M> =>
  withSeries<MetricsDefinition>(define('metrics', input)) as MetricsDefinition & SeriesOf<M>;

/** Where things run: `environments/<name>.environment.ts`. */
export const defineEnvironment = (input: EnvironmentInput): EnvironmentDefinition =>
  define('environment', input);

/** A promise about a service: `alert-rules/<team>/<name>.slo.ts`. */
export const defineSlo = (input: SloInput): SloDefinition => define('slo', input);

/** Threshold alerts of a service: `alert-rules/<team>/<name>.alerts.ts`. */
export const defineAlerts = (input: Written<AlertsInput>): AlertsDefinition =>
  define('alerts', input as AlertsInput);

/** A time in which failures are expected: `alert-rules/<team>/<name>.maintenance.ts`. */
export const defineMaintenance = (input: MaintenanceInput & Schedule): MaintenanceDefinition =>
  define('maintenance', input);

/** A dashboard: `dashboards/<team>/<name>.dashboard.ts`. */
export const defineDashboard = (input: Written<DashboardInput>): DashboardDefinition =>
  define('dashboard', input as DashboardInput);

/** Our choices for a chart: `helm-values/<chart>.values.ts`. */
export const defineValues = (input: ValuesInput): ValuesDefinition => define('values', input);

/** SLIs of HTTP services, by the telemetry convention that the service declares. */
export const http = {
  /** Requests answered without a server error. */
  availability: (service: ServiceDefinition, match?: Matchers): Sli =>
    match === undefined
      ? { kind: 'http-availability', service }
      : { kind: 'http-availability', service, match },

  /** Requests answered within the threshold, which must be a bucket of the histogram. */
  latency: (service: ServiceDefinition, threshold: Duration, match?: Matchers): Sli =>
    match === undefined
      ? { kind: 'http-latency', service, threshold }
      : { kind: 'http-latency', service, threshold, match },
} as const;

/** SLIs over other SLOs, which keep their own. Members have the period and the burn pairs of the journey. */
export const journey = {
  /** The mean of the error ratios of the members, weighted. */
  weighted: (...members: readonly WeightedMember[]): Sli => ({ kind: 'weighted', members }),

  /** Every member must be good, as if they failed independently of each other. */
  allOf: (...slos: readonly SloDefinition[]): Sli => ({
    kind: 'all-of',
    members: slos.map((slo) => ({ slo })),
  }),
} as const;

const about =
  (template: ServiceTemplate) =>
  (service: ServiceDefinition): DashboardRow => ({ kind: 'service-template', template, service });

const aboutAll = (template: FleetTemplate) => (): DashboardRow => ({ kind: 'fleet-template', template });

/** Rows of a dashboard: what is promised for a service, how it does, what it depends on, its logs and traces. */
export const serviceOverview = about('service-overview');

/** A row for every promise of a service, with its budget, its burn rates and its groups. */
export const sloPage = about('slo-page');

/** Which requests fail, how, since when, and because of whom; exceptions from the logs. */
export const errorAnalytics = about('error-analytics');

/** Replicas, restarts, resources and placement of the workload of a service. */
export const kubernetesWorkload = about('kubernetes-workload');

/** What probes from outside see: success, time by phase, certificates. */
export const syntheticChecks = about('synthetic-checks');

/** What browsers report about the pages of a service: LCP, INP, CLS. */
export const webVitals = about('web-vitals');

/** A queue that a service works on: what waits, how long, how it ends. */
export const workQueue = about('work-queue');

/** How much a cache in the service, or a CDN before it, answers by itself. */
export const hitRates = about('hit-rates');

/** Event loop, memory and garbage collection of a Node.js service. */
export const nodeRuntime = about('node-runtime');

/** Heap, collections and threads of a Java service. */
export const jvmRuntime = about('jvm-runtime');

/** A PostgreSQL server: connections, transactions, locks, cache, disk, replication. */
export const postgres = about('postgres');

/** A Redis server: hit rate, commands, memory, durability. */
export const redis = about('redis');

/** A RabbitMQ broker: alarms, messages, consumers, resources. */
export const rabbitmq = about('rabbitmq');

/** An Elasticsearch cluster: health, indexing and searches, heap, snapshots. */
export const elasticsearchCluster = about('elasticsearch-cluster');

/** An Envoy proxy: requests, routes, rate limits by plan, circuit breakers, retries. */
export const envoyGateway = about('envoy-gateway');

/** Utilisation, saturation and errors of machines: CPU, memory, disk, network. */
export const machines = about('machines');

/** Every part of the platform at a glance. */
export const platformHealth = aboutAll('platform-health');

/** Every promise of every team, those in trouble first. */
export const sloFleet = aboutAll('slo-fleet');

/** Which alerts fire, flap and stand, and how they reach people. */
export const alertQuality = aboutAll('alert-quality');

/** Who calls whom, counted from all spans: a map and its connections one by one. */
export const dependencyMap = aboutAll('dependency-map');

/** Whether everything on Kubernetes runs as it was asked to, and gets what it needs. */
export const clusterState = aboutAll('cluster-state');

/** What is reserved, used and allowed, when it will not suffice, and what it costs where OpenCost says so. */
export const costAndCapacity = aboutAll('cost-and-capacity');

/** Seconds since 1970, before an operator: `time().minus(backup.last_success_timestamp_seconds)`. */
export const time = (): Scalar => new Built('time()') as unknown as Scalar;

/** A number before an operator: `scalar(1).minus(used)`. */
export const scalar = (value: number): Scalar => scalarOf(value) as unknown as Scalar;

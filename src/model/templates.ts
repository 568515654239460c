import type { ServiceDefinition } from './service';

/** Templates about one service, in the order of `docs/dashboards.md`. */
export const serviceTemplates = [
  'service-overview',
  'slo-page',
  'error-analytics',
  'kubernetes-workload',
  'synthetic-checks',
  'web-vitals',
  'work-queue',
  'hit-rates',
  'node-runtime',
  'jvm-runtime',
  'postgres',
  'redis',
  'rabbitmq',
  'elasticsearch-cluster',
  'envoy-gateway',
  'machines',
] as const;

export type ServiceTemplate = (typeof serviceTemplates)[number];

/** Templates about everything that is watched. */
export const fleetTemplates = [
  'platform-health',
  'slo-fleet',
  'alert-quality',
  'dependency-map',
  'cluster-state',
  'cost-and-capacity',
] as const;

export type FleetTemplate = (typeof fleetTemplates)[number];

/** Rows that are made from what is known of a service when dashboards are compiled. */
export interface ServiceTemplateRows {
  readonly kind: 'service-template';
  readonly template: ServiceTemplate;
  readonly service: ServiceDefinition;
  /** As of a row that is written. */
  readonly tab?: string;
}

/** Rows that are made from what is known of all services. */
export interface FleetTemplateRows {
  readonly kind: 'fleet-template';
  readonly template: FleetTemplate;
  readonly tab?: string;
}

/** Rows that stand for others. */
export type TemplateRows = ServiceTemplateRows | FleetTemplateRows;

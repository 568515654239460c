import type { Catalog } from '../promql/series';
import { type Metric, unitOf } from './metric';
import { buildCatalog } from './metrics';

/** A file of `facts/metrics/`. */
interface MetricFacts {
  readonly emitter: string;
  readonly source: Metric['source'];
  readonly metrics: readonly Omit<Metric, 'unit' | 'source' | 'emitter'>[];
}

const emitters = [
  'alertmanager',
  'blackbox-exporter',
  'blackbox-probe',
  'cadvisor',
  'elasticsearch-exporter',
  'etcd',
  'grafana',
  'jaeger',
  'kube-apiserver',
  'kube-controller-manager',
  'kube-state-metrics',
  'kube-state-metrics-telemetry',
  'kubelet',
  'nginx-exporter',
  'node-exporter',
  'node-prom-client',
  'otel-collector',
  'otel-collector-suffixed',
  'otel-host-metrics',
  'otel-node-otlp',
  'otel-service-graph',
  'otel-span-metrics',
  'postgres-exporter',
  'prometheus',
  'prometheus-synthetic',
  'rabbitmq',
  'rabbitmq-detailed',
  'rabbitmq-per-object',
  'redis-exporter',
  'slo',
] as const;

/**
 * Required and not imported: the compiler would work out a type of its own for each of three thousand entries, which takes
 * it two and a half seconds and 130 MB. A test holds the files to the type given here.
 */
function factsOf(emitter: (typeof emitters)[number]): MetricFacts {
  return require(`../../facts/metrics/${emitter}.json`);
}

/** Every metric of `facts/metrics/`. */
export function shippedMetrics(): readonly Metric[] {
  return emitters.map(factsOf).flatMap(({ emitter, source, metrics }) =>
    metrics.map((metric) => {
      const unit = unitOf(metric.name);
      return { ...metric, ...(unit === undefined ? {} : { unit }), source, emitter };
    }),
  );
}

let shipped: Catalog | undefined;

/** The catalogue of all shipped metrics, built once. */
export function shippedCatalog(): Catalog {
  shipped ??= buildCatalog(shippedMetrics());
  return shipped;
}

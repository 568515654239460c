import alertmanager from '../../facts/metrics/alertmanager.json';
import blackboxExporter from '../../facts/metrics/blackbox-exporter.json';
import blackboxProbe from '../../facts/metrics/blackbox-probe.json';
import cadvisor from '../../facts/metrics/cadvisor.json';
import elasticsearchExporter from '../../facts/metrics/elasticsearch-exporter.json';
import etcd from '../../facts/metrics/etcd.json';
import grafana from '../../facts/metrics/grafana.json';
import jaeger from '../../facts/metrics/jaeger.json';
import kubeApiserver from '../../facts/metrics/kube-apiserver.json';
import kubeControllerManager from '../../facts/metrics/kube-controller-manager.json';
import kubeStateMetrics from '../../facts/metrics/kube-state-metrics.json';
import kubeStateMetricsTelemetry from '../../facts/metrics/kube-state-metrics-telemetry.json';
import kubelet from '../../facts/metrics/kubelet.json';
import nginxExporter from '../../facts/metrics/nginx-exporter.json';
import nodeExporter from '../../facts/metrics/node-exporter.json';
import nodePromClient from '../../facts/metrics/node-prom-client.json';
import otelCollector from '../../facts/metrics/otel-collector.json';
import otelCollectorSuffixed from '../../facts/metrics/otel-collector-suffixed.json';
import otelHostMetrics from '../../facts/metrics/otel-host-metrics.json';
import otelNodeOtlp from '../../facts/metrics/otel-node-otlp.json';
import otelServiceGraph from '../../facts/metrics/otel-service-graph.json';
import otelSpanMetrics from '../../facts/metrics/otel-span-metrics.json';
import postgresExporter from '../../facts/metrics/postgres-exporter.json';
import prometheus from '../../facts/metrics/prometheus.json';
import prometheusSynthetic from '../../facts/metrics/prometheus-synthetic.json';
import rabbitmq from '../../facts/metrics/rabbitmq.json';
import rabbitmqDetailed from '../../facts/metrics/rabbitmq-detailed.json';
import rabbitmqPerObject from '../../facts/metrics/rabbitmq-per-object.json';
import redisExporter from '../../facts/metrics/redis-exporter.json';
import slo from '../../facts/metrics/slo.json';
import type { Catalog } from '../promql/series';
import { type Metric, unitOf } from './metric';
import { buildCatalog } from './metrics';

/** A file of `facts/metrics/`. */
interface MetricFacts {
  readonly emitter: string;
  readonly source: string;
  readonly metrics: readonly (Pick<Metric, 'name' | 'labels' | 'buckets'> & {
    readonly type: string;
    readonly native?: string;
    readonly optional?: boolean;
  })[];
}

const files: readonly MetricFacts[] = [
  alertmanager,
  blackboxExporter,
  blackboxProbe,
  cadvisor,
  elasticsearchExporter,
  etcd,
  grafana,
  jaeger,
  kubeApiserver,
  kubeControllerManager,
  kubeStateMetrics,
  kubeStateMetricsTelemetry,
  kubelet,
  nginxExporter,
  nodeExporter,
  nodePromClient,
  otelCollector,
  otelCollectorSuffixed,
  otelHostMetrics,
  otelNodeOtlp,
  otelServiceGraph,
  otelSpanMetrics,
  postgresExporter,
  prometheus,
  prometheusSynthetic,
  rabbitmq,
  rabbitmqDetailed,
  rabbitmqPerObject,
  redisExporter,
  slo,
];

/** Every metric of `facts/metrics/`, which a test holds to the types below. */
export function shippedMetrics(): readonly Metric[] {
  return files.flatMap(({ emitter, source, metrics }) =>
    metrics.map((metric) => {
      const unit = unitOf(metric.name);
      return { ...metric, ...(unit === undefined ? {} : { unit }), source, emitter } as Metric;
    }),
  );
}

let shipped: Catalog | undefined;

/** The catalogue of all shipped metrics, built once. */
export function shippedCatalog(): Catalog {
  shipped ??= buildCatalog(shippedMetrics());
  return shipped;
}

import alertmanager from '../../facts/metrics/alertmanager.json';
import beatExporter from '../../facts/metrics/beat-exporter.json';
import blackboxExporter from '../../facts/metrics/blackbox-exporter.json';
import blackboxProbe from '../../facts/metrics/blackbox-probe.json';
import cadvisor from '../../facts/metrics/cadvisor.json';
import certManager from '../../facts/metrics/cert-manager.json';
import controllerRuntime from '../../facts/metrics/controller-runtime.json';
import eckOperator from '../../facts/metrics/eck-operator.json';
import elasticsearchExporter from '../../facts/metrics/elasticsearch-exporter.json';
import envoy from '../../facts/metrics/envoy.json';
import envoyGateway from '../../facts/metrics/envoy-gateway.json';
import envoyRatelimit from '../../facts/metrics/envoy-ratelimit.json';
import etcd from '../../facts/metrics/etcd.json';
import externalSecrets from '../../facts/metrics/external-secrets.json';
import grafana from '../../facts/metrics/grafana.json';
import ingressNginx from '../../facts/metrics/ingress-nginx.json';
import jaeger from '../../facts/metrics/jaeger.json';
import jvmMicrometer from '../../facts/metrics/jvm-micrometer.json';
import jvmPrometheus from '../../facts/metrics/jvm-prometheus.json';
import kubeApiserver from '../../facts/metrics/kube-apiserver.json';
import kubeControllerManager from '../../facts/metrics/kube-controller-manager.json';
import kubeProxy from '../../facts/metrics/kube-proxy.json';
import kubeScheduler from '../../facts/metrics/kube-scheduler.json';
import kubeStateMetrics from '../../facts/metrics/kube-state-metrics.json';
import kubeStateMetricsTelemetry from '../../facts/metrics/kube-state-metrics-telemetry.json';
import kubelet from '../../facts/metrics/kubelet.json';
import logstashExporter from '../../facts/metrics/logstash-exporter.json';
import nginxExporter from '../../facts/metrics/nginx-exporter.json';
import nodeExporter from '../../facts/metrics/node-exporter.json';
import nodePromClient from '../../facts/metrics/node-prom-client.json';
import opencost from '../../facts/metrics/opencost.json';
import opentelemetryOperator from '../../facts/metrics/opentelemetry-operator.json';
import otelCollector from '../../facts/metrics/otel-collector.json';
import otelCollectorSuffixed from '../../facts/metrics/otel-collector-suffixed.json';
import otelContainer from '../../facts/metrics/otel-container.json';
import otelCpython from '../../facts/metrics/otel-cpython.json';
import otelDb from '../../facts/metrics/otel-db.json';
import otelDotnet from '../../facts/metrics/otel-dotnet.json';
import otelFaas from '../../facts/metrics/otel-faas.json';
import otelGo from '../../facts/metrics/otel-go.json';
import otelHostMetrics from '../../facts/metrics/otel-host-metrics.json';
import otelHttp from '../../facts/metrics/otel-http.json';
import otelJvm from '../../facts/metrics/otel-jvm.json';
import otelKubernetes from '../../facts/metrics/otel-kubernetes.json';
import otelMessaging from '../../facts/metrics/otel-messaging.json';
import otelNodeOtlp from '../../facts/metrics/otel-node-otlp.json';
import otelNodejs from '../../facts/metrics/otel-nodejs.json';
import otelProcess from '../../facts/metrics/otel-process.json';
import otelRpc from '../../facts/metrics/otel-rpc.json';
import otelSdk from '../../facts/metrics/otel-sdk.json';
import otelServiceGraph from '../../facts/metrics/otel-service-graph.json';
import otelSpanMetrics from '../../facts/metrics/otel-span-metrics.json';
import otelSystem from '../../facts/metrics/otel-system.json';
import postgresExporter from '../../facts/metrics/postgres-exporter.json';
import prometheus from '../../facts/metrics/prometheus.json';
import prometheusOperator from '../../facts/metrics/prometheus-operator.json';
import prometheusSynthetic from '../../facts/metrics/prometheus-synthetic.json';
import rabbitmq from '../../facts/metrics/rabbitmq.json';
import rabbitmqDetailed from '../../facts/metrics/rabbitmq-detailed.json';
import rabbitmqPerObject from '../../facts/metrics/rabbitmq-per-object.json';
import redisExporter from '../../facts/metrics/redis-exporter.json';
import slo from '../../facts/metrics/slo.json';
import webVitals from '../../facts/metrics/web-vitals.json';
import { unitInName } from '../model/metric-unit';
import type { Catalog } from '../promql/series';
import type { Emitter, Metric } from './metric';
import { buildCatalog, seriesOf } from './metrics';

/** A file of `facts/metrics/`, which a test holds to the types of {@link Emitter}. */
interface MetricFacts {
  readonly emitter: string;
  readonly version?: string;
  readonly older?: string;
  readonly source: string;
  readonly note?: string;
  readonly metrics: readonly (Pick<Metric, 'name' | 'labels' | 'buckets' | 'unit' | 'help'> & {
    readonly type: string;
    readonly native?: string;
    readonly optional?: boolean;
    readonly only?: string;
    /** Where it is not that of the file. */
    readonly source?: string;
  })[];
}

const files: readonly MetricFacts[] = [
  alertmanager,
  beatExporter,
  blackboxExporter,
  blackboxProbe,
  cadvisor,
  certManager,
  controllerRuntime,
  eckOperator,
  elasticsearchExporter,
  envoy,
  envoyGateway,
  envoyRatelimit,
  etcd,
  externalSecrets,
  grafana,
  ingressNginx,
  jaeger,
  jvmMicrometer,
  jvmPrometheus,
  kubeApiserver,
  kubeControllerManager,
  kubeProxy,
  kubeScheduler,
  kubeStateMetrics,
  kubeStateMetricsTelemetry,
  kubelet,
  logstashExporter,
  nginxExporter,
  nodeExporter,
  nodePromClient,
  opencost,
  opentelemetryOperator,
  otelCollector,
  otelCollectorSuffixed,
  otelContainer,
  otelCpython,
  otelDb,
  otelDotnet,
  otelFaas,
  otelGo,
  otelHostMetrics,
  otelHttp,
  otelJvm,
  otelKubernetes,
  otelMessaging,
  otelNodeOtlp,
  otelNodejs,
  otelProcess,
  otelRpc,
  otelSdk,
  otelServiceGraph,
  otelSpanMetrics,
  otelSystem,
  postgresExporter,
  prometheus,
  prometheusOperator,
  prometheusSynthetic,
  rabbitmq,
  rabbitmqDetailed,
  rabbitmqPerObject,
  redisExporter,
  slo,
  webVitals,
];

let emitters: readonly Emitter[] | undefined;

/** Every file of `facts/metrics/`, in the order of their names. */
export function shippedEmitters(): readonly Emitter[] {
  emitters ??= files.map(({ emitter: name, metrics, ...facts }) => {
    const emitter = {
      name,
      ...facts,
      metrics: metrics.map((metric) => withUnit(metric, name, facts.source)),
    };
    return emitter as Emitter;
  });
  return emitters;
}

function withUnit(metric: MetricFacts['metrics'][number], emitter: string, source: string): Metric {
  const unit = unitInName(metric.name);
  return { ...(unit === undefined ? {} : { unit }), source, ...metric, emitter } as Metric;
}

/** Every metric that emitters still emit. */
export function shippedMetrics(): readonly Metric[] {
  return shippedEmitters().flatMap(({ metrics }) => metrics.filter(({ only }) => only !== 'older'));
}

let shipped: Catalog | undefined;

/** The catalogue of all shipped metrics, built once. */
export function shippedCatalog(): Catalog {
  shipped ??= { ...buildCatalog(shippedMetrics()), gone: goneSeries() };
  return shipped;
}

/** What only an older version of its emitter has, and which. */
function goneSeries(): ReadonlyMap<string, string> {
  return new Map(
    shippedEmitters().flatMap(({ name, version, older, metrics }) =>
      metrics
        .filter(({ only }) => only === 'older')
        .flatMap(seriesOf)
        .map((series) => [series, `${name} ${older} did, ${version} does not`] as const),
    ),
  );
}

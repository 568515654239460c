import { namespaces } from '../model/artifacts';
import type { ClusterEnvironment } from '../model/model';

/** Names of releases; charts derive the names of their objects from them. */
export const releases = {
  prometheusOperatorCrds: 'prometheus-operator-crds',
  eckOperatorCrds: 'eck-operator-crds',
  eckOperator: 'eck-operator',
  openTelemetryOperator: 'opentelemetry-operator',
  externalSecretsCrds: 'external-secrets-crds',
  externalSecrets: 'external-secrets',
  metrics: 'kube-prometheus-stack',
  blackboxExporter: 'blackbox-exporter',
  elasticsearchExporter: 'elasticsearch-exporter',
  grafana: 'grafana',
} as const;

/** Name of the Elasticsearch, Kibana, Logstash and Beat resources: ECK appends `-es`, `-kb`, `-ls`, `-beat`. */
export const elasticName = 'o11y';

/** Services that pods of other layers call, as host names within the cluster. */
export const hosts = {
  prometheus: hostOf('kube-prometheus-stack-prometheus'),
  alertmanager: hostOf('kube-prometheus-stack-alertmanager'),
  grafana: hostOf('grafana'),
  blackboxExporter: hostOf('blackbox-exporter'),
  elasticsearch: hostOf(`${elasticName}-es-http`),
  kibana: hostOf(`${elasticName}-kb-http`),
  jaegerCollector: hostOf('jaeger-collector'),
  jaegerQuery: hostOf('jaeger-query'),
  collectorGateway: hostOf('collector-gateway'),
  collectorSampler: hostOf('collector-sampler'),
  collectorAgent: `collector-agent.${namespaces.agents}.svc`,
} as const;

function hostOf(service: string): string {
  return `${service}.${namespaces.system}.svc`;
}

type Brought = Pick<ClusterEnvironment, 'existing'>;

/** Where Prometheus is asked: ours, or the Service that every Prometheus Operator makes for those it runs. */
export function prometheusUrl({ existing }: Brought): string {
  const operator = existing?.prometheusOperator;
  return `http://${operator === undefined ? hosts.prometheus : `prometheus-operated.${operator.namespace}.svc`}:9090`;
}

/** The same for Alertmanager. */
export function alertmanagerUrl({ existing }: Brought): string {
  const operator = existing?.prometheusOperator;
  return `http://${operator === undefined ? hosts.alertmanager : `alertmanager-operated.${operator.namespace}.svc`}:9093`;
}

/** Every replica by itself: what is pushed must reach all of them, or they would hold different series. */
export function prometheusReplicaHosts(replicas: number): readonly string[] {
  const pod = `prometheus-${releases.metrics}-prometheus`;
  return Array.from({ length: replicas }, (_, index) => `${pod}-${index}.${hostOf('prometheus-operated')}`);
}

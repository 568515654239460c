import { namespaces } from '../model/artifacts';
import { type Component, chartLabels, ownLabels, tcp, udp } from './component';
import { elasticName, releases } from './names';

const { system, operators, agents } = namespaces;

const http = (port: number) => ({ http: tcp(port) });

const signIn = (page: string) =>
  ({
    namespace: system,
    labels: chartLabels('oauth2-proxy', `sign-in-${page}`),
    ports: { http: tcp(4180), metrics: tcp(44180) },
    scraped: ['metrics'],
  }) as const;

/** Every kind of pod that the platform runs, in all layers. Labels were read from the rendered charts. */
export const components = {
  'eck-operator': {
    layer: 'operators',
    namespace: operators,
    labels: chartLabels('elastic-operator', releases.eckOperator),
    ports: { webhook: tcp(9443), metrics: tcp(8081) },
    scraped: ['metrics'],
  },
  'opentelemetry-operator': {
    layer: 'operators',
    namespace: operators,
    labels: chartLabels('opentelemetry-operator', releases.openTelemetryOperator),
    ports: { webhook: tcp(9443), metrics: tcp(8443) },
    scraped: ['metrics'],
  },
  'external-secrets': {
    layer: 'operators',
    namespace: operators,
    labels: chartLabels('external-secrets', releases.externalSecrets),
    ports: { metrics: tcp(8080) },
    scraped: ['metrics'],
  },
  'external-secrets-webhook': {
    layer: 'operators',
    namespace: operators,
    labels: chartLabels('external-secrets-webhook', releases.externalSecrets),
    ports: { webhook: tcp(10250), metrics: tcp(8080) },
    scraped: ['metrics'],
  },
  'external-secrets-cert-controller': {
    layer: 'operators',
    namespace: operators,
    labels: chartLabels('external-secrets-cert-controller', releases.externalSecrets),
    ports: { metrics: tcp(8080) },
    scraped: ['metrics'],
  },
  prometheus: {
    layer: 'metrics',
    namespace: system,
    labels: {
      'app.kubernetes.io/name': 'prometheus',
      'operator.prometheus.io/name': `${releases.metrics}-prometheus`,
    },
    ports: { http: tcp(9090), reloader: tcp(8080) },
    scraped: ['http', 'reloader'],
  },
  alertmanager: {
    layer: 'metrics',
    namespace: system,
    labels: {
      'app.kubernetes.io/name': 'alertmanager',
      alertmanager: `${releases.metrics}-alertmanager`,
    },
    ports: { http: tcp(9093), reloader: tcp(8080), gossip: tcp(9094), 'gossip-udp': udp(9094) },
    scraped: ['http', 'reloader'],
  },
  'prometheus-operator': {
    layer: 'metrics',
    namespace: system,
    labels: { app: `${releases.metrics}-operator`, release: releases.metrics },
    ports: { https: tcp(10250) },
    scraped: ['https'],
  },
  /** Jobs of the chart's hooks that make the certificate of the admission webhook. */
  'prometheus-operator-admission': {
    layer: 'metrics',
    namespace: system,
    labels: { 'app.kubernetes.io/component': 'prometheus-operator-webhook', release: releases.metrics },
    ports: {},
  },
  'kube-state-metrics': {
    layer: 'metrics',
    namespace: system,
    labels: chartLabels('kube-state-metrics', releases.metrics),
    ports: http(8080),
    scraped: ['http'],
  },
  'node-exporter': {
    layer: 'metrics',
    namespace: agents,
    labels: chartLabels('prometheus-node-exporter', releases.metrics),
    ports: http(9100),
    hostNetwork: true,
  },
  'blackbox-exporter': {
    layer: 'metrics',
    namespace: system,
    labels: chartLabels('prometheus-blackbox-exporter', releases.blackboxExporter),
    ports: http(9115),
    scraped: ['http'],
  },
  'postgres-exporter': {
    layer: 'metrics',
    namespace: system,
    labels: { 'app.kubernetes.io/name': 'prometheus-postgres-exporter' },
    ports: http(9187),
    scraped: ['http'],
  },
  /** Pods of cert-manager that answer an HTTP-01 challenge beside the Ingress that wants the certificate. */
  'acme-solver': {
    layer: 'foundation',
    namespace: system,
    labels: { 'acme.cert-manager.io/http01-solver': 'true' },
    ports: http(8089),
  },
  'sign-in-prometheus': { layer: 'metrics', ...signIn('prometheus') },
  'sign-in-alertmanager': { layer: 'metrics', ...signIn('alertmanager') },
  elasticsearch: {
    layer: 'logging',
    namespace: system,
    labels: { 'elasticsearch.k8s.elastic.co/cluster-name': elasticName },
    ports: { http: tcp(9200), transport: tcp(9300) },
  },
  kibana: {
    layer: 'logging',
    namespace: system,
    labels: { 'kibana.k8s.elastic.co/name': elasticName },
    ports: http(5601),
  },
  logstash: {
    layer: 'logging',
    namespace: system,
    labels: { 'logstash.k8s.elastic.co/name': elasticName },
    ports: { beats: tcp(5044), api: tcp(9600) },
  },
  filebeat: {
    layer: 'logging',
    namespace: agents,
    labels: { 'beat.k8s.elastic.co/name': elasticName },
    ports: {},
  },
  'elasticsearch-exporter': {
    layer: 'logging',
    namespace: system,
    labels: chartLabels('prometheus-elasticsearch-exporter', releases.elasticsearchExporter),
    ports: http(9108),
    scraped: ['http'],
  },
  'collector-agent': {
    layer: 'tracing',
    namespace: agents,
    labels: ownLabels('collector-agent'),
    ports: { 'otlp-grpc': tcp(4317), 'otlp-http': tcp(4318), metrics: tcp(8888) },
    scraped: ['metrics'],
  },
  'collector-gateway': {
    layer: 'tracing',
    namespace: system,
    labels: ownLabels('collector-gateway'),
    ports: { 'otlp-grpc': tcp(4317), 'otlp-http': tcp(4318), metrics: tcp(8888) },
    scraped: ['metrics'],
  },
  /** Has two doors: for spans sent by trace, and for spans sent by service. */
  'collector-sampler': {
    layer: 'tracing',
    namespace: system,
    labels: ownLabels('collector-sampler'),
    ports: { 'otlp-grpc': tcp(4317), 'otlp-services': tcp(4319), metrics: tcp(8888) },
    scraped: ['metrics'],
  },
  /** A Job that makes Jaeger's first indices. */
  'jaeger-setup': {
    layer: 'tracing',
    namespace: system,
    labels: ownLabels('jaeger-setup'),
    ports: {},
  },
  'jaeger-collector': {
    layer: 'tracing',
    namespace: system,
    labels: ownLabels('jaeger-collector'),
    ports: { 'otlp-grpc': tcp(4317), metrics: tcp(8888) },
    scraped: ['metrics'],
  },
  'jaeger-query': {
    layer: 'tracing',
    namespace: system,
    labels: ownLabels('jaeger-query'),
    ports: { http: tcp(16686), grpc: tcp(16685), metrics: tcp(8888) },
    scraped: ['metrics'],
  },
  'sign-in-jaeger': { layer: 'tracing', ...signIn('jaeger') },
  grafana: {
    layer: 'grafana',
    namespace: system,
    labels: chartLabels('grafana', releases.grafana),
    ports: http(3000),
    scraped: ['http'],
  },
} as const satisfies Readonly<Record<string, Component>>;

export type ComponentName = keyof typeof components;

/** In the order of the table. */
export const componentNames = Object.keys(components) as readonly ComponentName[];

/** A component with its table's precise type widened, so that all rows read alike. */
export const componentOf = (name: ComponentName): Component => components[name];

import { httpConventions, spanMetricsDimensions } from '../../src/catalog/conventions';
import { redactionRules } from '../../src/logging/redaction';
import { agentConfig } from '../../src/tracing/agent-config';
import type { CollectorConfig } from '../../src/tracing/collector-config';
import { gatewayConfig } from '../../src/tracing/gateway-config';
import { jaegerCollectorConfig, jaegerQueryConfig } from '../../src/tracing/jaeger-config';
import { samplerConfig } from '../../src/tracing/sampler-config';
import { service } from '../logging/fixture';
import { cluster, developmentCluster, model } from '../support/cluster';

const project = model({ services: [service('shop/checkout', 'shop'), service('blue-team/api', 'blue')] });
const environment = cluster();
const agent = agentConfig(environment);
const gateway = gatewayConfig(project, environment);
const sampler = samplerConfig(project, environment);
const collector = jaegerCollectorConfig(environment);
const query = jaegerQueryConfig(environment);

const configs: readonly (readonly [string, CollectorConfig])[] = [
  ['agent', agent],
  ['gateway', gateway],
  ['sampler', sampler],
  ['Jaeger collector', collector],
  ['Jaeger query', query],
];

describe.each(configs)('the configuration of the %s', (_, config) => {
  const { receivers, processors, exporters, connectors = {}, extensions, service: own } = config;
  const pipelines = Object.values(own.pipelines);

  it('names only components that it defines, and defines none that it does not use', () => {
    const used = (key: 'receivers' | 'processors' | 'exporters') =>
      new Set(pipelines.flatMap((pipeline) => pipeline[key] ?? []));
    const sources = { ...receivers, ...connectors };
    const sinks = { ...exporters, ...connectors };
    expect([...used('receivers')].sort()).toEqual(Object.keys(sources).sort());
    expect([...used('exporters')].sort()).toEqual(Object.keys(sinks).sort());
    expect([...used('processors')].sort()).toEqual(Object.keys(processors).sort());
    expect([...own.extensions].sort()).toEqual(Object.keys(extensions).sort());
  });

  it('limits memory before anything else', () => {
    for (const { processors: steps = [], receivers: from } of pipelines) {
      if (!from.includes('nop')) expect(steps[0]).toBe('memory_limiter');
    }
  });

  it('answers probes and shows its metrics', () => {
    const [name, settings] = Object.entries(extensions).find(([key]) => key.startsWith('health')) ?? [];
    expect(name).toMatch(/^health_?check(v2)?$/);
    expect(JSON.stringify(settings)).toContain('0.0.0.0:13133');
    expect(JSON.stringify(own.telemetry)).toContain('"port":8888');
  });

  it('has bounded queues and ends retries', () => {
    const queued = Object.values(exporters).filter((settings) => 'retry_on_failure' in settings);
    for (const settings of queued) {
      expect(settings).toMatchObject({ retry_on_failure: { enabled: true, max_elapsed_time: '5m' } });
      expect(settings['sending_queue'] ?? settings['queue']).toMatchObject({
        sizer: 'items',
        queue_size: 50_000,
      });
    }
  });

  it('holds no password', () => {
    const texts = JSON.stringify(config).match(/"password(?:_file)?":"[^"]*"/g) ?? [];
    for (const text of texts) expect(text).toMatch(/\$\{env:|\/etc\//);
  });
});

describe('the agent', () => {
  it('says which pod telemetry came from, asking for pods of its own node only', () => {
    expect(agent.processors['k8s_attributes']).toMatchObject({
      filter: { node_from_env_var: 'NODE_NAME' },
      extract: { deployment_name_from_replicaset: true },
      pod_association: [
        { sources: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
        { sources: [{ from: 'connection' }] },
      ],
    });
  });

  it('sends to all gateways in turn', () => {
    expect(agent.exporters['otlp_grpc']).toMatchObject({
      endpoint: 'dns:///collector-gateway.o11y-system.svc:4317',
      balancer_name: 'round_robin',
    });
  });
});

describe('the gateway', () => {
  it('masks what Logstash takes out, by the same table', () => {
    expect(gateway.processors['redaction']).toMatchObject({
      allow_all_keys: true,
      blocked_values: redactionRules.map(({ pattern }) => pattern),
      summary: 'silent',
    });
    for (const { processors } of Object.values(gateway.service.pipelines)) {
      expect(processors).toContain('redaction');
    }
  });

  it('sends whole traces to one sampler, and all spans of a service to one', () => {
    const resolver = (port: string) => ({
      dns: { hostname: 'collector-sampler.o11y-system.svc', port },
    });
    expect(gateway.exporters['load_balancing/traces']).toMatchObject({
      routing_key: 'traceID',
      resolver: resolver('4317'),
    });
    expect(gateway.exporters['load_balancing/services']).toMatchObject({
      routing_key: 'service',
      resolver: resolver('4319'),
    });
  });

  it('sends metrics to every replica of Prometheus', () => {
    const pod = 'prometheus-kube-prometheus-stack-prometheus';
    const endpoints = (gateway.service.pipelines['metrics']?.exporters ?? []).map(
      (name) => gateway.exporters[name]?.['endpoint'],
    );
    expect(endpoints).toEqual([
      `http://${pod}-0.prometheus-operated.o11y-system.svc:9090/api/v1/otlp`,
      `http://${pod}-1.prometheus-operated.o11y-system.svc:9090/api/v1/otlp`,
    ]);
  });

  it('sends metrics to the Prometheus that the environment brings along, and Jaeger asks it', () => {
    const brought = cluster({ existing: { prometheusOperator: { namespace: 'monitoring', labels: {} } } });
    expect(jaegerQueryConfig(brought).extensions['jaeger_storage']).toMatchObject({
      metric_backends: {
        prometheus: { prometheus: { endpoint: 'http://prometheus-operated.monitoring.svc:9090' } },
      },
    });
    expect(gatewayConfig(project, brought).exporters).toMatchObject({
      'otlp_http/prometheus-0': { endpoint: 'http://prometheus-operated.monitoring.svc:9090/api/v1/otlp' },
    });
  });

  it('stores log records in the streams of log lines, by team and class', () => {
    const namespace = (name: string) => `where resource.attributes["k8s.namespace.name"] == "${name}"`;
    expect(gateway.processors['transform/streams']).toEqual({
      error_mode: 'ignore',
      log_statements: [
        'set(resource.attributes["data_stream.namespace"], "prod")',
        'set(resource.attributes["labels.team"], "unowned")',
        'set(resource.attributes["data_stream.dataset"], "app.unowned")',
        `set(resource.attributes["labels.team"], "blue-team") ${namespace('blue')}`,
        `set(resource.attributes["data_stream.dataset"], "app.blue_team") ${namespace('blue')}`,
        `set(resource.attributes["labels.team"], "shop") ${namespace('shop')}`,
        `set(resource.attributes["data_stream.dataset"], "app.shop") ${namespace('shop')}`,
        'set(log.severity_text, ConvertCase(log.severity_text, "lower"))',
        'set(log.attributes["data_stream.dataset"], resource.attributes["data_stream.dataset"]) where log.attributes["labels.retention"] == "audit"',
        'replace_pattern(log.attributes["data_stream.dataset"], "^app", "audit") where log.attributes["labels.retention"] == "audit"',
      ],
    });
    expect(gateway.exporters['elasticsearch']).toEqual({
      endpoints: ['https://o11y-es-http.o11y-system.svc:9200'],
      user: `\${env:ELASTICSEARCH_USERNAME}`,
      password: `\${env:ELASTICSEARCH_PASSWORD}`,
      tls: { ca_file: '/etc/elasticsearch-ca/ca.crt' },
      mapping: { allowed_modes: ['ecs'] },
    });
  });

  it('trusts public authorities for an Elasticsearch that the environment brings along', () => {
    const brought = cluster({ existing: { elasticsearch: { url: 'https://logs.example.com' } } });
    const exporter = gatewayConfig(project, brought).exporters['elasticsearch'];
    expect(exporter).toMatchObject({ endpoints: ['https://logs.example.com'] });
    expect(exporter).not.toHaveProperty('tls');
  });
});

describe('the sampler', () => {
  const { pipelines } = sampler.service;

  it('counts spans and draws the service map from all of them, before any is sampled away', () => {
    expect(pipelines['traces/services']).toEqual({
      receivers: ['otlp/services'],
      processors: ['memory_limiter'],
      exporters: ['span_metrics'],
    });
    expect(pipelines['traces/graph']).toEqual({
      receivers: ['otlp/traces'],
      processors: ['memory_limiter'],
      exporters: ['service_graph'],
    });
    const sampled = Object.entries(pipelines).filter(([, { processors }]) =>
      processors?.includes('tail_sampling'),
    );
    expect(sampled.map(([name, { exporters }]) => [name, exporters])).toEqual([
      ['traces/sampling', ['otlp_grpc/jaeger']],
    ]);
  });

  it('makes metrics as the table of conventions says', () => {
    expect(sampler.connectors?.['span_metrics']).toMatchObject({
      dimensions: spanMetricsDimensions.map((name) => ({ name })),
      histogram: {
        unit: 'ms',
        explicit: { buckets: httpConventions['span-metrics'].latency.buckets.map((bound) => `${bound}ms`) },
      },
    });
  });

  it('holds as many traces as its memory was sized for', () => {
    expect(sampler.processors['tail_sampling']).toMatchObject({
      decision_wait: '10s',
      num_traces: 6_000,
      expected_new_traces_per_sec: 600,
    });
    expect(samplerConfig(project, developmentCluster()).processors['tail_sampling']).toMatchObject({
      num_traces: 150,
    });
  });

  it('keeps chosen spans on disk until Jaeger has them', () => {
    expect(sampler.exporters['otlp_grpc/jaeger']).toMatchObject({
      endpoint: 'dns:///jaeger-collector.o11y-system.svc:4317',
      sending_queue: { storage: 'file_storage' },
    });
    expect(sampler.extensions['file_storage']).toEqual({
      directory: '/var/lib/otelcol/queue',
      create_directory: true,
    });
  });
});

describe('Jaeger', () => {
  const index = { shards: 1, replicas: 1, rotation: { auto_rollover: { policy_name: 'o11y-traces' } } };

  const store = (user: string) => ({
    elasticsearch: {
      server_urls: ['https://o11y-es-http.o11y-system.svc:9200'],
      tls: { ca_file: '/etc/elasticsearch-ca/ca.crt' },
      auth: {
        basic: {
          username: user,
          password_file: '/etc/elasticsearch-user/password',
          reload_interval: '1m',
        },
      },
      create_mappings: false,
      indices: { spans: index, services: index, dependencies: index },
    },
  });

  it('writes and reads as two users, through aliases that a lifecycle policy rolls over', () => {
    expect(collector.extensions['jaeger_storage']).toEqual({
      backends: { elasticsearch: store('jaeger-collector') },
    });
    expect(query.extensions['jaeger_storage']).toMatchObject({
      backends: { elasticsearch: store('jaeger-query') },
    });
  });

  it('uses none of the settings that 2.20 refuses', () => {
    expect(JSON.stringify([collector, query])).not.toMatch(
      /use_ilm|use_aliases|date_layout|rollover_frequency/,
    );
  });

  it('shows the metrics of all spans beside the traces that were kept', () => {
    expect(query.extensions['jaeger_storage']).toMatchObject({
      metric_backends: {
        prometheus: {
          prometheus: {
            endpoint: 'http://kube-prometheus-stack-prometheus.o11y-system.svc:9090',
            normalize_calls: true,
            normalize_duration: true,
          },
        },
      },
    });
    expect(query.extensions['jaeger_query']).toMatchObject({
      storage: { traces: 'elasticsearch', metrics: 'prometheus' },
    });
  });
});

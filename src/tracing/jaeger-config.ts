import { elasticsearchUrl, type MachineUser, signedByEck, tracesPolicy } from '../logging/names';
import type { ClusterEnvironment } from '../model/model';
import { prometheusUrl } from '../security/names';
import { elasticsearchSize } from '../sizing/elasticsearch';
import {
  type CollectorConfig,
  memoryLimiter,
  otlpGrpc,
  ports,
  queue,
  retry,
  type Settings,
  telemetry,
} from './collector-config';
import { authorityMount, passwordMount } from './elasticsearch-access';

const store = 'elasticsearch';

const metricsStore = 'prometheus';

const healthCheck = {
  healthcheckv2: { use_v2: true, http: { endpoint: `0.0.0.0:${ports.health}`, status: { path: '/' } } },
};

const resource = (name: string): Settings => ({ attributes: [{ name: 'service.name', value: name }] });

/** One small shard of each kind, rolled over by the lifecycle policy through the alias that the setup made. */
function indices(environment: ClusterEnvironment): Settings {
  const index = {
    shards: 1,
    replicas: elasticsearchSize(environment).replicas,
    rotation: { auto_rollover: { policy_name: tracesPolicy } },
  };
  return { spans: index, services: index, dependencies: index };
}

/** `indices.<type>.rotation` is the form of 2.20; before it was `use_aliases` and `use_ilm`, now refused. */
function elasticsearch(environment: ClusterEnvironment, user: MachineUser): Settings {
  return {
    elasticsearch: {
      server_urls: [elasticsearchUrl(environment)],
      ...(signedByEck(environment) ? { tls: { ca_file: `${authorityMount}/ca.crt` } } : {}),
      auth: {
        basic: { username: user, password_file: `${passwordMount}/password`, reload_interval: '1m' },
      },
      // Templates are the setup's: this user may not write any.
      create_mappings: false,
      indices: indices(environment),
    },
  };
}

/** Writes the spans that the sampler kept. */
export function jaegerCollectorConfig(environment: ClusterEnvironment): CollectorConfig {
  return {
    extensions: {
      ...healthCheck,
      jaeger_storage: { backends: { [store]: elasticsearch(environment, 'jaeger-collector') } },
    },
    receivers: { otlp: { protocols: { grpc: otlpGrpc(ports.otlpGrpc) } } },
    processors: memoryLimiter,
    exporters: { jaeger_storage_exporter: { trace_storage: store, queue, retry_on_failure: retry } },
    service: {
      extensions: ['healthcheckv2', 'jaeger_storage'],
      pipelines: {
        traces: {
          receivers: ['otlp'],
          processors: ['memory_limiter'],
          exporters: ['jaeger_storage_exporter'],
        },
      },
      telemetry: { ...telemetry, resource: resource('jaeger-collector') },
    },
  };
}

/** Shows traces, and beside them the metrics that were made from all spans. */
export function jaegerQueryConfig(environment: ClusterEnvironment): CollectorConfig {
  return {
    extensions: {
      ...healthCheck,
      jaeger_storage: {
        backends: { [store]: elasticsearch(environment, 'jaeger-query') },
        metric_backends: {
          [metricsStore]: {
            prometheus: {
              endpoint: prometheusUrl(environment),
              normalize_calls: true,
              normalize_duration: true,
            },
          },
        },
      },
      jaeger_query: {
        storage: { traces: store, metrics: metricsStore },
        http: { endpoint: '0.0.0.0:16686' },
        grpc: { endpoint: '0.0.0.0:16685' },
      },
    },
    receivers: { nop: {} },
    processors: {},
    exporters: { nop: {} },
    service: {
      extensions: ['healthcheckv2', 'jaeger_storage', 'jaeger_query'],
      pipelines: { traces: { receivers: ['nop'], exporters: ['nop'] } },
      telemetry: { ...telemetry, resource: resource('jaeger-query') },
    },
  };
}

import { httpConventions, spanMetricsDimensions } from '../catalog/conventions';
import { namespaces } from '../model/artifacts';
import type { ClusterEnvironment, Model } from '../model/model';
import { hosts } from '../security/names';
import { collectorSize, decisionWaitSeconds } from '../sizing/traces';
import {
  type CollectorConfig,
  healthCheck,
  memoryLimiter,
  otlpExporter,
  otlpGrpc,
  ports,
  sendingQueue,
  telemetry,
} from './collector-config';
import { prometheusExporters } from './prometheus-exporters';
import { samplingPolicies } from './sampling-policies';

export const queueDirectory = '/var/lib/otelcol/queue';

/** How many decisions are remembered for spans that come late, in multiples of the traces held at once. */
const rememberedDecisions = 10;

/**
 * Counts all spans and draws the service map, then keeps the traces that are worth it. Metrics come before sampling,
 * or they would only count what was kept.
 */
export function samplerConfig(model: Model, environment: ClusterEnvironment): CollectorConfig {
  const { heldTraces } = collectorSize(environment);
  const prometheus = prometheusExporters(environment);
  return {
    extensions: {
      ...healthCheck,
      file_storage: { directory: queueDirectory, create_directory: true },
    },
    receivers: {
      'otlp/traces': { protocols: { grpc: otlpGrpc(ports.otlpGrpc) } },
      'otlp/services': { protocols: { grpc: otlpGrpc(ports.otlpServices) } },
    },
    processors: {
      ...memoryLimiter,
      tail_sampling: {
        decision_wait: `${decisionWaitSeconds}s`,
        num_traces: heldTraces,
        expected_new_traces_per_sec: Math.ceil(heldTraces / decisionWaitSeconds),
        decision_cache: {
          sampled_cache_size: heldTraces * rememberedDecisions,
          non_sampled_cache_size: heldTraces * rememberedDecisions,
        },
        policies: samplingPolicies(model),
      },
      'resource/graph': {
        attributes: [
          { key: 'service.namespace', value: namespaces.system, action: 'upsert' },
          { key: 'service.name', value: 'collector-sampler', action: 'upsert' },
          { key: 'service.instance.id', value: `\${env:POD_NAME}`, action: 'upsert' },
        ],
      },
    },
    connectors: {
      span_metrics: {
        dimensions: spanMetricsDimensions.map((name) => ({ name })),
        histogram: {
          unit: 'ms',
          explicit: {
            buckets: httpConventions['span-metrics'].latency.buckets.map((bound) => `${bound}ms`),
          },
        },
        exemplars: { enabled: true, max_per_data_point: 1 },
        metrics_expiration: '5m',
        // Beyond it series of a service are summed into one; a span name with an id in it must not end Prometheus.
        aggregation_cardinality_limit: 2_000,
      },
      service_graph: {
        store: { ttl: `${decisionWaitSeconds}s`, max_items: heldTraces },
        virtual_node_peer_attributes: ['peer.service', 'db.name', 'db.system', 'messaging.system'],
      },
    },
    exporters: {
      'otlp_grpc/jaeger': otlpExporter(
        hosts.jaegerCollector,
        ports.otlpGrpc,
        sendingQueue({ storage: 'file_storage' }),
      ),
      ...prometheus,
    },
    service: {
      extensions: ['health_check', 'file_storage'],
      pipelines: {
        'traces/sampling': {
          receivers: ['otlp/traces'],
          processors: ['memory_limiter', 'tail_sampling'],
          exporters: ['otlp_grpc/jaeger'],
        },
        'traces/graph': {
          receivers: ['otlp/traces'],
          processors: ['memory_limiter'],
          exporters: ['service_graph'],
        },
        'traces/services': {
          receivers: ['otlp/services'],
          processors: ['memory_limiter'],
          exporters: ['span_metrics'],
        },
        'metrics/services': {
          receivers: ['span_metrics'],
          processors: ['memory_limiter'],
          exporters: Object.keys(prometheus),
        },
        'metrics/graph': {
          receivers: ['service_graph'],
          processors: ['memory_limiter', 'resource/graph'],
          exporters: Object.keys(prometheus),
        },
      },
      telemetry,
    },
  };
}

import { elasticsearchUrl, signedByEck } from '../logging/names';
import type { ClusterEnvironment, Model } from '../model/model';
import { hosts } from '../security/names';
import {
  type CollectorConfig,
  healthCheck,
  memoryLimiter,
  otlpGrpc,
  ports,
  type Settings,
  sendingQueue,
  telemetry,
} from './collector-config';
import { authorityMount } from './elasticsearch-access';
import { logRouting } from './log-routing';
import { prometheusExporters } from './prometheus-exporters';
import { redactionProcessor } from './redaction';

/** Environment variables of the pod. */
export const credentialVariables = {
  username: 'ELASTICSEARCH_USERNAME',
  password: 'ELASTICSEARCH_PASSWORD',
} as const;

const fromEnvironment = (name: string): string => `\${env:${name}}`;

/**
 * All spans with the same key go to the same pod of the sampler: of a trace, so that it can be judged whole, and of
 * a service, so that each of its series has one writer.
 */
const balanced = (key: 'traceID' | 'service', port: number): Settings => ({
  routing_key: key,
  protocol: { otlp: { tls: { insecure: true } } },
  resolver: { dns: { hostname: hosts.collectorSampler, port: String(port) } },
  ...sendingQueue(),
});

/** Takes everything in, masks what is private, and sends each signal on. */
export function gatewayConfig(model: Model, environment: ClusterEnvironment): CollectorConfig {
  const prometheus = prometheusExporters(environment);
  return {
    extensions: healthCheck,
    receivers: {
      otlp: {
        protocols: { grpc: otlpGrpc(ports.otlpGrpc), http: { endpoint: `0.0.0.0:${ports.otlpHttp}` } },
      },
    },
    processors: { ...memoryLimiter, ...redactionProcessor, ...logRouting(model, environment) },
    exporters: {
      'load_balancing/traces': balanced('traceID', ports.otlpGrpc),
      'load_balancing/services': balanced('service', ports.otlpServices),
      ...prometheus,
      elasticsearch: elasticsearchExporter(environment),
    },
    service: {
      extensions: ['health_check'],
      pipelines: {
        traces: {
          receivers: ['otlp'],
          processors: ['memory_limiter', 'redaction'],
          exporters: ['load_balancing/traces', 'load_balancing/services'],
        },
        metrics: {
          receivers: ['otlp'],
          processors: ['memory_limiter', 'redaction'],
          exporters: Object.keys(prometheus),
        },
        logs: {
          receivers: ['otlp'],
          processors: ['memory_limiter', 'redaction', 'transform/streams'],
          exporters: ['elasticsearch'],
        },
      },
      telemetry,
    },
  };
}

/** As the Elastic Common Schema, so that records and lines are searched by the same fields. */
function elasticsearchExporter(environment: ClusterEnvironment): Settings {
  return {
    endpoints: [elasticsearchUrl(environment)],
    user: fromEnvironment(credentialVariables.username),
    password: fromEnvironment(credentialVariables.password),
    ...(signedByEck(environment) ? { tls: { ca_file: `${authorityMount}/ca.crt` } } : {}),
    mapping: { allowed_modes: ['ecs'] },
  };
}

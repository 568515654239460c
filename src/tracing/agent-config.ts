import type { ClusterEnvironment } from '../model/model';
import { hosts } from '../security/names';
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

const processors = ['memory_limiter', 'k8s_attributes', 'resource'];

const forward = { receivers: ['otlp'], processors, exporters: ['otlp_grpc'] };

/** On each node: takes telemetry from its pods, says which pod it came from, and hands it on. */
export function agentConfig({ cluster, name }: ClusterEnvironment): CollectorConfig {
  return {
    extensions: healthCheck,
    receivers: {
      otlp: {
        protocols: { grpc: otlpGrpc(ports.otlpGrpc), http: { endpoint: `0.0.0.0:${ports.otlpHttp}` } },
      },
    },
    processors: {
      ...memoryLimiter,
      k8s_attributes: {
        filter: { node_from_env_var: 'NODE_NAME' },
        extract: {
          metadata: [
            'k8s.namespace.name',
            'k8s.pod.name',
            'k8s.pod.uid',
            'k8s.node.name',
            'k8s.deployment.name',
            'k8s.statefulset.name',
            'k8s.daemonset.name',
          ],
          deployment_name_from_replicaset: true,
        },
        pod_association: [
          { sources: [{ from: 'resource_attribute', name: 'k8s.pod.uid' }] },
          { sources: [{ from: 'connection' }] },
        ],
      },
      resource: {
        attributes: [
          { key: 'k8s.cluster.name', value: cluster.name, action: 'upsert' },
          { key: 'deployment.environment.name', value: name, action: 'upsert' },
        ],
      },
    },
    exporters: { otlp_grpc: otlpExporter(hosts.collectorGateway, ports.otlpGrpc, sendingQueue()) },
    service: {
      extensions: ['health_check'],
      pipelines: { traces: forward, metrics: forward, logs: forward },
      telemetry,
    },
  };
}

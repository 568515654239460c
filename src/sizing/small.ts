import { Mi, resourcesOf } from './resources';

const small = (cpu: number, mebibytes: number) => resourcesOf({ cpu, memory: mebibytes * Mi });

/**
 * Pods whose needs hardly depend on the load that an environment states. Choices, not measurements: a cluster that
 * needs more says so in `helm-values/`, and the alerts on restarts and throttling tell when.
 */
export const smallResources = {
  operator: small(0.1, 512),
  webhook: small(0.05, 128),
  alertmanager: small(0.1, 256),
  reloader: small(0.02, 64),
  kubeStateMetrics: small(0.1, 512),
  nodeExporter: small(0.1, 64),
  exporter: small(0.05, 128),
  proxy: small(0.05, 128),
  grafana: small(0.5, 1024),
  hook: small(0.02, 64),
  /** A Python program that watches ConfigMaps. */
  sidecar: small(0.05, 256),
} as const;

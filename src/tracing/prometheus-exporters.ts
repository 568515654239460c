import type { ClusterEnvironment } from '../model/model';
import { prometheusReplicaHosts } from '../security/names';
import { type Components, sendingQueue } from './collector-config';

/** The OTLP receivers: of every replica, because each stores for itself what it gets. */
export function prometheusExporters({ existing, replicas }: ClusterEnvironment): Components {
  const brought = existing?.prometheusOperator;
  // How many replicas somebody else runs is not known: one of them gets it.
  const targets =
    brought === undefined
      ? prometheusReplicaHosts(replicas.prometheus)
      : [`prometheus-operated.${brought.namespace}.svc`];
  return Object.fromEntries(
    targets.map((host, index) => [
      `otlp_http/prometheus-${index}`,
      { endpoint: `http://${host}:9090/api/v1/otlp`, ...sendingQueue() },
    ]),
  );
}

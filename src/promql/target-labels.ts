/** Labels that discovery, the sender or Prometheus itself adds to any series, so that every query may use them. */
export const targetLabels = [
  '__name__',
  'job',
  'instance',
  'namespace',
  'pod',
  'container',
  'service',
  'endpoint',
  'node',
  /** External labels, which remote stores and alerts see. */
  'cluster',
  'environment',
  'region',
  'zone',
  'prometheus',
  'prometheus_replica',
  /** Resource attributes that the OTLP receiver is told to keep. */
  'service_name',
  'service_namespace',
  'service_instance_id',
  'service_version',
  'deployment_environment_name',
  'k8s_cluster_name',
  'k8s_container_name',
  'k8s_deployment_name',
  'k8s_namespace_name',
  'k8s_node_name',
  'k8s_pod_name',
] as const;

export type TargetLabel = (typeof targetLabels)[number];

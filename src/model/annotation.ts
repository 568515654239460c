/** What can be marked over the panels of a dashboard; each can be switched off by the reader. */
export const annotationKinds = [
  /** New versions: ReplicaSets that were made, or other workloads whose template changed. Without a cluster, processes that started. */
  'deployments',
  /** Alerts while they fire, but for those of SLOs. */
  'alerts',
  /** Alerts of SLOs while they fire. */
  'slo-burn',
  /** Times in which failures are expected. */
  'maintenance',
] as const;

export type AnnotationKind = (typeof annotationKinds)[number];

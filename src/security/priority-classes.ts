/**
 * Who is evicted last when a node is full, above every workload without a class. What stores and pages comes before
 * what can be repeated.
 */
export const priorityClasses = {
  /** Prometheus, Alertmanager, Elasticsearch: without them nobody is told. */
  critical: { name: 'o11y-critical', value: 1_000_000 },
  /** DaemonSets: a node without one is blind. */
  agent: { name: 'o11y-agent', value: 900_000 },
  /** Pages, exporters, operators. */
  standard: { name: 'o11y-standard', value: 800_000 },
} as const;

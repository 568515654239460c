/**
 * The data sources of Grafana, with fixed uids, so that dashboards and links name them without asking Grafana.
 */
export const dataSources = {
  prometheus: { type: 'prometheus', uid: 'prometheus', name: 'Prometheus' },
  alertmanager: { type: 'alertmanager', uid: 'alertmanager', name: 'Alertmanager' },
  elasticsearch: { type: 'elasticsearch', uid: 'elasticsearch', name: 'Elasticsearch' },
  jaeger: { type: 'jaeger', uid: 'jaeger', name: 'Jaeger' },
} as const;

export type DataSource = (typeof dataSources)[keyof typeof dataSources];

import eckOperator from '../../../facts/charts/eck-operator.json';
import eckOperatorCrds from '../../../facts/charts/eck-operator-crds.json';
import externalSecrets from '../../../facts/charts/external-secrets.json';
import gatewayHelm from '../../../facts/charts/gateway-helm.json';
import grafana from '../../../facts/charts/grafana.json';
import k6Operator from '../../../facts/charts/k6-operator.json';
import kubePrometheusStack from '../../../facts/charts/kube-prometheus-stack.json';
import oauth2Proxy from '../../../facts/charts/oauth2-proxy.json';
import opentelemetryOperator from '../../../facts/charts/opentelemetry-operator.json';
import prometheusBlackboxExporter from '../../../facts/charts/prometheus-blackbox-exporter.json';
import prometheusElasticsearchExporter from '../../../facts/charts/prometheus-elasticsearch-exporter.json';
import prometheusOperatorCrds from '../../../facts/charts/prometheus-operator-crds.json';
import prometheusPostgresExporter from '../../../facts/charts/prometheus-postgres-exporter.json';

/** The fact files by chart name; `scripts/chart-facts.ts` writes them. */
export const chartFiles = {
  'opentelemetry-operator': opentelemetryOperator,
  'oauth2-proxy': oauth2Proxy,
  'kube-prometheus-stack': kubePrometheusStack,
  'external-secrets': externalSecrets,
  'eck-operator': eckOperator,
  'eck-operator-crds': eckOperatorCrds,
  'gateway-helm': gatewayHelm,
  grafana,
  'k6-operator': k6Operator,
  'prometheus-blackbox-exporter': prometheusBlackboxExporter,
  'prometheus-elasticsearch-exporter': prometheusElasticsearchExporter,
  'prometheus-operator-crds': prometheusOperatorCrds,
  'prometheus-postgres-exporter': prometheusPostgresExporter,
} as const;

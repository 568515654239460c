// Written by `npm run metric-types` from ../eck-operator.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Gauge used to evaluate if an instance is elected */
  readonly elastic_leader: Gauge<'operator_namespace' | 'uuid'>;
  /** Maximum number of enterprise resource units available */
  readonly elastic_licensing_enterprise_resource_units_max: Gauge<'license_level'>;
  /** Total enterprise resource units used */
  readonly elastic_licensing_enterprise_resource_units_total: Gauge<'license_level'>;
  /** Memory used by APM server in GiB */
  readonly elastic_licensing_memory_gibibytes_apm: Gauge<'license_level', 'gibibytes'>;
  /** Memory used by Elasticsearch in GiB */
  readonly elastic_licensing_memory_gibibytes_elasticsearch: Gauge<'license_level', 'gibibytes'>;
  /** Memory used by Enterprise Search in GiB */
  readonly elastic_licensing_memory_gibibytes_enterprise_search: Gauge<'license_level', 'gibibytes'>;
  /** Memory used by Kibana in GiB */
  readonly elastic_licensing_memory_gibibytes_kibana: Gauge<'license_level', 'gibibytes'>;
  /** Memory used by Logstash in GiB */
  readonly elastic_licensing_memory_gibibytes_logstash: Gauge<'license_level', 'gibibytes'>;
  /** Total memory used in GiB */
  readonly elastic_licensing_memory_gibibytes_total: Gauge<'license_level', 'gibibytes'>;
  /** Kubernetes client rate limiter latency in seconds, broken down by verb and host */
  readonly k8s_client_rate_limiter_duration_seconds_bucket: Counter<'host' | 'le' | 'verb', 'observations'>;
  /** Kubernetes client rate limiter latency in seconds, broken down by verb and host */
  readonly k8s_client_rate_limiter_duration_seconds_count: Counter<'host' | 'verb', 'observations'>;
  /** Kubernetes client rate limiter latency in seconds, broken down by verb and host */
  readonly k8s_client_rate_limiter_duration_seconds_sum: Counter<'host' | 'verb', 'seconds'>;
}

declare const series: Series;
export default series;

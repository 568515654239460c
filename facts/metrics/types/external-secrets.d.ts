// Written by `npm run metric-types` from ../external-secrets.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** The duration time to reconcile the Cluster External Secret */
  readonly clusterexternalsecret_reconcile_duration: Gauge<'exported_namespace' | 'name', 'nanoseconds'>;
  /** The status condition of a specific Cluster External Secret */
  readonly clusterexternalsecret_status_condition: Gauge<'condition' | 'exported_namespace' | 'name' | 'status'>;
  /** The duration time to reconcile the Cluster Secret Store */
  readonly clustersecretstore_reconcile_duration: Gauge<'exported_namespace' | 'name', 'nanoseconds'>;
  /** The status condition of a specific Cluster Secret Store */
  readonly clustersecretstore_status_condition: Gauge<'condition' | 'exported_namespace' | 'name' | 'status'>;
  /** Number of API calls made to an upstream secret provider API */
  readonly externalsecret_provider_api_calls_count: Counter<'call' | 'provider' | 'status'>;
  /** The duration time to reconcile the External Secret */
  readonly externalsecret_reconcile_duration: Gauge<'exported_namespace' | 'name', 'nanoseconds'>;
  /** The status condition of a specific External Secret */
  readonly externalsecret_status_condition: Gauge<'condition' | 'exported_namespace' | 'name' | 'status'>;
  /** Total number of the External Secret sync errors */
  readonly externalsecret_sync_calls_error: Counter<'exported_namespace' | 'name'>;
  /** Total number of the External Secret sync calls */
  readonly externalsecret_sync_calls_total: Counter<'exported_namespace' | 'name'>;
  /** The duration time to reconcile the Push Secret */
  readonly pushsecret_reconcile_duration: Gauge<'exported_namespace' | 'name', 'nanoseconds'>;
  /** The status condition of a specific Push Secret */
  readonly pushsecret_status_condition: Gauge<'condition' | 'exported_namespace' | 'name' | 'status'>;
  /** The duration time to reconcile the Secret Store */
  readonly secretstore_reconcile_duration: Gauge<'exported_namespace' | 'name', 'nanoseconds'>;
  /** The status condition of a specific Secret Store */
  readonly secretstore_status_condition: Gauge<'condition' | 'exported_namespace' | 'name' | 'status'>;
}

declare const series: Series;
export default series;

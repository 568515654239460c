// Written by `npm run metric-types` from ../envoy-gateway.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** How long in seconds a resource be applied successfully */
  readonly resource_apply_duration_seconds_bucket: Counter<'kind' | 'le' | 'name' | 'reason' | 'status', 'observations'>;
  /** How long in seconds a resource be applied successfully */
  readonly resource_apply_duration_seconds_count: Counter<'kind' | 'name' | 'reason' | 'status', 'observations'>;
  /** How long in seconds a resource be applied successfully */
  readonly resource_apply_duration_seconds_sum: Counter<'kind' | 'name' | 'reason' | 'status', 'seconds'>;
  /** Total number of applied resources */
  readonly resource_apply_total: Counter<'kind' | 'name' | 'reason' | 'status'>;
  /** How long in seconds a resource be deleted successfully */
  readonly resource_delete_duration_seconds_bucket: Counter<'kind' | 'le' | 'name' | 'reason' | 'status', 'observations'>;
  /** How long in seconds a resource be deleted successfully */
  readonly resource_delete_duration_seconds_count: Counter<'kind' | 'name' | 'reason' | 'status', 'observations'>;
  /** How long in seconds a resource be deleted successfully */
  readonly resource_delete_duration_seconds_sum: Counter<'kind' | 'name' | 'reason' | 'status', 'seconds'>;
  /** Total number of deleted resources */
  readonly resource_delete_total: Counter<'kind' | 'name' | 'reason' | 'status'>;
  /** How long a status update takes to finish */
  readonly status_update_duration_seconds_bucket: Counter<'kind' | 'le' | 'reason' | 'status', 'observations'>;
  /** How long a status update takes to finish */
  readonly status_update_duration_seconds_count: Counter<'kind' | 'reason' | 'status', 'observations'>;
  /** How long a status update takes to finish */
  readonly status_update_duration_seconds_sum: Counter<'kind' | 'reason' | 'status', 'seconds'>;
  /** Total number of status update by object kind */
  readonly status_update_total: Counter<'kind' | 'reason' | 'status'>;
  /** Total number of topology injector webhook events */
  readonly topology_injector_webhook_events_total: Counter<'reason' | 'status', 'events'>;
  /** Number of Wasm remote fetch cache entries */
  readonly wasm_cache_entries: Gauge<never>;
  /** Total number of Wasm remote fetch cache lookups */
  readonly wasm_cache_lookup_total: Counter<'hit'>;
  /** Total number of Wasm remote fetches and results */
  readonly wasm_remote_fetch_total: Counter<'reason' | 'status'>;
  /** Current depth of watchable map */
  readonly watchable_depth: Gauge<'message' | 'runner'>;
  /** Total number of events by watchable */
  readonly watchable_event_total: Counter<'event_type' | 'message' | 'reason' | 'runner' | 'status'>;
  /** Total recovered panics in the watchable infrastructure */
  readonly watchable_panics_recovered_total: Counter<'message' | 'reason' | 'runner' | 'status'>;
  /** Total number of published event to watchable queue */
  readonly watchable_publish_total: Counter<'message' | 'reason' | 'runner' | 'status'>;
  /** How long in seconds a subscribed watchable queue is handled */
  readonly watchable_subscribe_duration_seconds_bucket: Counter<'le' | 'message' | 'reason' | 'runner' | 'status', 'observations'>;
  /** How long in seconds a subscribed watchable queue is handled */
  readonly watchable_subscribe_duration_seconds_count: Counter<'message' | 'reason' | 'runner' | 'status', 'observations'>;
  /** How long in seconds a subscribed watchable queue is handled */
  readonly watchable_subscribe_duration_seconds_sum: Counter<'message' | 'reason' | 'runner' | 'status', 'seconds'>;
  /** Total number of subscribed watchable queue */
  readonly watchable_subscribe_total: Counter<'message' | 'reason' | 'runner' | 'status'>;
  /** Total number of xds updates rejected (NACKed) by Envoy, by node id and resource type */
  readonly xds_nack_total: Counter<'nodeID' | 'typeURL'>;
  /** Total number of xds snapshot cache creates */
  readonly xds_snapshot_create_total: Counter<'reason' | 'status'>;
  /** Total number of xds snapshot cache updates by node id */
  readonly xds_snapshot_update_total: Counter<'nodeID' | 'reason' | 'status'>;
  /** How long a xds stream takes to finish */
  readonly xds_stream_duration_seconds_bucket: Counter<'isDeltaStream' | 'le' | 'nodeID' | 'reason' | 'status' | 'streamID', 'observations'>;
  /** How long a xds stream takes to finish */
  readonly xds_stream_duration_seconds_count: Counter<'isDeltaStream' | 'nodeID' | 'reason' | 'status' | 'streamID', 'observations'>;
  /** How long a xds stream takes to finish */
  readonly xds_stream_duration_seconds_sum: Counter<'isDeltaStream' | 'nodeID' | 'reason' | 'status' | 'streamID', 'seconds'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../opentelemetry-operator.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Number of collectors the allocator is able to allocate to */
  readonly opentelemetry_allocator_collectors_allocatable: Gauge<'strategy'>;
  /** Number of collectors discovered */
  readonly opentelemetry_allocator_collectors_discovered: Gauge<never>;
  /** Number of events in the channel */
  readonly opentelemetry_allocator_events_total: Counter<'source', 'events'>;
  /** Duration of received HTTP requests */
  readonly opentelemetry_allocator_http_duration_seconds_bucket: Counter<'le' | 'path', 'observations'>;
  /** Duration of received HTTP requests */
  readonly opentelemetry_allocator_http_duration_seconds_count: Counter<'path', 'observations'>;
  /** Duration of received HTTP requests */
  readonly opentelemetry_allocator_http_duration_seconds_sum: Counter<'path', 'seconds'>;
  /** Duration of processing target groups */
  readonly opentelemetry_allocator_process_target_groups_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of processing target groups */
  readonly opentelemetry_allocator_process_target_groups_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of processing target groups */
  readonly opentelemetry_allocator_process_target_groups_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Duration of processing targets */
  readonly opentelemetry_allocator_process_targets_duration_seconds_bucket: Counter<'le', 'observations'>;
  /** Duration of processing targets */
  readonly opentelemetry_allocator_process_targets_duration_seconds_count: Counter<never, 'observations'>;
  /** Duration of processing targets */
  readonly opentelemetry_allocator_process_targets_duration_seconds_sum: Counter<never, 'seconds'>;
  /** Number of targets discovered */
  readonly opentelemetry_allocator_targets: Gauge<'job_name'>;
  /** The number of targets for each collector */
  readonly opentelemetry_allocator_targets_per_collector: Gauge<'collector_name' | 'strategy'>;
  /** Number of targets kept after filtering */
  readonly opentelemetry_allocator_targets_remaining: Gauge<never>;
  /** Number of targets that could not be assigned due to a missing node label */
  readonly opentelemetry_allocator_targets_unassigned: Gauge<never>;
  /** The time it takes to allocate */
  readonly opentelemetry_allocator_time_to_allocate_bucket: Counter<'le' | 'method' | 'strategy', 'observations'>;
  /** The time it takes to allocate */
  readonly opentelemetry_allocator_time_to_allocate_count: Counter<'method' | 'strategy', 'observations'>;
  /** The time it takes to allocate */
  readonly opentelemetry_allocator_time_to_allocate_sum: Counter<'method' | 'strategy', 'seconds'>;
  /** Connectors of the collectors by type */
  readonly opentelemetry_collector_connectors: Gauge<'collector_name' | 'type' | string>;
  /** Exporters of the collectors by type */
  readonly opentelemetry_collector_exporters: Gauge<'collector_name' | 'type' | string>;
  /** Extensions of the collectors by type */
  readonly opentelemetry_collector_extensions: Gauge<'collector_name' | 'type' | string>;
  /** Collectors by mode */
  readonly opentelemetry_collector_info: Gauge<'collector_name' | 'type' | string>;
  /** Processors of the collectors by type */
  readonly opentelemetry_collector_processors: Gauge<'collector_name' | 'type' | string>;
  /** Receivers of the collectors by type */
  readonly opentelemetry_collector_receivers: Gauge<'collector_name' | 'type' | string>;
}

declare const series: Series;
export default series;

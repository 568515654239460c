// Written by `npm run metric-types` from ../beat-exporter.json.
import type { Counter, Gauge, Untyped } from '../../../src/promql/build/metric';

interface Series {
  readonly filebeat_cpu_ticks_total: Counter<'mode'>;
  readonly filebeat_cpu_time_seconds_total: Counter<'mode', 'seconds'>;
  readonly filebeat_filebeat_events: Untyped<'event'>;
  readonly filebeat_filebeat_harvester: Untyped<'harvester'>;
  readonly filebeat_filebeat_input_log: Untyped<'files'>;
  readonly filebeat_libbeat_config: Gauge<'module'>;
  readonly filebeat_libbeat_config_reloads_total: Counter<never>;
  readonly filebeat_libbeat_output_events: Untyped<'type'>;
  readonly filebeat_libbeat_output_read_bytes_total: Counter<never, 'bytes'>;
  readonly filebeat_libbeat_output_read_errors_total: Counter<never>;
  readonly filebeat_libbeat_output_total: Untyped<'type'>;
  readonly filebeat_libbeat_output_write_bytes_total: Counter<never, 'bytes'>;
  readonly filebeat_libbeat_output_write_errors_total: Counter<never>;
  readonly filebeat_libbeat_pipeline_clients: Gauge<never>;
  readonly filebeat_libbeat_pipeline_events: Untyped<'type'>;
  readonly filebeat_libbeat_pipeline_queue: Untyped<'type'>;
  readonly filebeat_memstats_gc_next_total: Counter<never, 'bytes'>;
  readonly filebeat_memstats_memory: Gauge<never, 'bytes'>;
  readonly filebeat_memstats_memory_alloc: Gauge<never, 'bytes'>;
  readonly filebeat_memstats_rss: Gauge<never, 'bytes'>;
  readonly filebeat_registrar_states: Gauge<'state'>;
  readonly filebeat_registrar_writes: Gauge<'writes'>;
  readonly filebeat_runtime_goroutines: Gauge<never>;
  /** cpu cores */
  readonly filebeat_system_cpu_cores_total: Counter<never>;
  /** system load */
  readonly filebeat_system_load: Gauge<'period'>;
  /** system load */
  readonly filebeat_system_load_norm: Gauge<'period'>;
  readonly filebeat_uptime_seconds_total: Counter<never, 'seconds'>;
}

declare const series: Series;
export default series;

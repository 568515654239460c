// Written by `npm run metric-types` from ../grafana.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  readonly grafana_api_response_status_total: Counter<'code'>;
  readonly grafana_build_info: Gauge<'branch' | 'edition' | 'goversion' | 'revision' | 'version'>;
  readonly grafana_datasource_request_total: Counter<'code' | 'datasource' | 'datasource_type' | 'method' | 'secure_socks_ds_proxy_enabled'>;
  readonly grafana_http_request_duration_seconds_bucket: Counter<'handler' | 'le' | 'method' | 'slo_group' | 'status_code' | 'status_source', 'requests'>;
  readonly grafana_http_request_duration_seconds_count: Counter<'handler' | 'method' | 'slo_group' | 'status_code' | 'status_source', 'requests'>;
  readonly grafana_http_request_duration_seconds_sum: Counter<'handler' | 'method' | 'slo_group' | 'status_code' | 'status_source', 'seconds'>;
  readonly grafana_http_request_in_flight: Gauge<never>;
  readonly grafana_page_response_status_total: Counter<'code'>;
  readonly grafana_proxy_response_status_total: Counter<'code'>;
  readonly grafana_stat_active_users: Gauge<never>;
  readonly grafana_stat_total_users: Gauge<never>;
  readonly grafana_stat_totals_dashboard: Gauge<never>;
  readonly grafana_stat_totals_folder: Gauge<never>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../otel-service-graph.json.
import type { Counter } from '../../../src/promql/build/metric';

interface Series {
  readonly traces_service_graph_request_client_seconds_bucket: Counter<'client' | 'connection_type' | 'failed' | 'le' | 'server', 'requests'>;
  readonly traces_service_graph_request_client_seconds_count: Counter<'client' | 'connection_type' | 'failed' | 'server', 'requests'>;
  readonly traces_service_graph_request_client_seconds_sum: Counter<'client' | 'connection_type' | 'failed' | 'server', 'seconds'>;
  readonly traces_service_graph_request_failed_total: Counter<'client' | 'connection_type' | 'failed' | 'server'>;
  readonly traces_service_graph_request_server_seconds_bucket: Counter<'client' | 'connection_type' | 'failed' | 'le' | 'server', 'requests'>;
  readonly traces_service_graph_request_server_seconds_count: Counter<'client' | 'connection_type' | 'failed' | 'server', 'requests'>;
  readonly traces_service_graph_request_server_seconds_sum: Counter<'client' | 'connection_type' | 'failed' | 'server', 'seconds'>;
  readonly traces_service_graph_request_total: Counter<'client' | 'connection_type' | 'failed' | 'server'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../otel-db.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** The number of connections that are currently in state described by the state attribute */
  readonly db_client_connection_count: Gauge<'db_client_connection_pool_name' | 'db_client_connection_state'>;
  /** The time it took to create a new connection */
  readonly db_client_connection_create_time_seconds_bucket: Counter<'db_client_connection_pool_name' | 'le', 'observations'>;
  /** The time it took to create a new connection */
  readonly db_client_connection_create_time_seconds_count: Counter<'db_client_connection_pool_name', 'observations'>;
  /** The time it took to create a new connection */
  readonly db_client_connection_create_time_seconds_sum: Counter<'db_client_connection_pool_name', 'seconds'>;
  /** The maximum number of idle open connections allowed */
  readonly db_client_connection_idle_max: Gauge<'db_client_connection_pool_name'>;
  /** The minimum number of idle open connections allowed */
  readonly db_client_connection_idle_min: Gauge<'db_client_connection_pool_name'>;
  /** The maximum number of open connections allowed */
  readonly db_client_connection_max: Gauge<'db_client_connection_pool_name'>;
  /** The number of current pending requests for an open connection */
  readonly db_client_connection_pending_requests: Gauge<'db_client_connection_pool_name'>;
  /** The number of connection timeouts that have occurred trying to obtain a connection from the pool */
  readonly db_client_connection_timeouts_total: Counter<'db_client_connection_pool_name'>;
  /** The time between borrowing a connection and returning it to the pool */
  readonly db_client_connection_use_time_seconds_bucket: Counter<'db_client_connection_pool_name' | 'le', 'observations'>;
  /** The time between borrowing a connection and returning it to the pool */
  readonly db_client_connection_use_time_seconds_count: Counter<'db_client_connection_pool_name', 'observations'>;
  /** The time between borrowing a connection and returning it to the pool */
  readonly db_client_connection_use_time_seconds_sum: Counter<'db_client_connection_pool_name', 'seconds'>;
  /** The time it took to obtain an open connection from the pool */
  readonly db_client_connection_wait_time_seconds_bucket: Counter<'db_client_connection_pool_name' | 'le', 'observations'>;
  /** The time it took to obtain an open connection from the pool */
  readonly db_client_connection_wait_time_seconds_count: Counter<'db_client_connection_pool_name', 'observations'>;
  /** The time it took to obtain an open connection from the pool */
  readonly db_client_connection_wait_time_seconds_sum: Counter<'db_client_connection_pool_name', 'seconds'>;
  /** Duration of database client operations */
  readonly db_client_operation_duration_seconds_bucket: Counter<'db_collection_name' | 'db_namespace' | 'db_operation_name' | 'db_query_summary' | 'db_query_text' | 'db_response_status_code' | 'db_stored_procedure_name' | 'db_system_name' | 'error_type' | 'le' | 'network_peer_address' | 'network_peer_port' | 'server_address' | 'server_port', 'observations'>;
  /** Duration of database client operations */
  readonly db_client_operation_duration_seconds_count: Counter<'db_collection_name' | 'db_namespace' | 'db_operation_name' | 'db_query_summary' | 'db_query_text' | 'db_response_status_code' | 'db_stored_procedure_name' | 'db_system_name' | 'error_type' | 'network_peer_address' | 'network_peer_port' | 'server_address' | 'server_port', 'observations'>;
  /** Duration of database client operations */
  readonly db_client_operation_duration_seconds_sum: Counter<'db_collection_name' | 'db_namespace' | 'db_operation_name' | 'db_query_summary' | 'db_query_text' | 'db_response_status_code' | 'db_stored_procedure_name' | 'db_system_name' | 'error_type' | 'network_peer_address' | 'network_peer_port' | 'server_address' | 'server_port', 'seconds'>;
  /** The actual number of records returned by the database operation */
  readonly db_client_response_returned_rows_bucket: Counter<'db_collection_name' | 'db_namespace' | 'db_operation_name' | 'db_query_summary' | 'db_query_text' | 'db_response_status_code' | 'db_system_name' | 'error_type' | 'le' | 'network_peer_address' | 'network_peer_port' | 'server_address' | 'server_port', 'observations'>;
  /** The actual number of records returned by the database operation */
  readonly db_client_response_returned_rows_count: Counter<'db_collection_name' | 'db_namespace' | 'db_operation_name' | 'db_query_summary' | 'db_query_text' | 'db_response_status_code' | 'db_system_name' | 'error_type' | 'network_peer_address' | 'network_peer_port' | 'server_address' | 'server_port', 'observations'>;
  /** The actual number of records returned by the database operation */
  readonly db_client_response_returned_rows_sum: Counter<'db_collection_name' | 'db_namespace' | 'db_operation_name' | 'db_query_summary' | 'db_query_text' | 'db_response_status_code' | 'db_system_name' | 'error_type' | 'network_peer_address' | 'network_peer_port' | 'server_address' | 'server_port'>;
}

declare const series: Series;
export default series;

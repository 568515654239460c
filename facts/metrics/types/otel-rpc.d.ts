// Written by `npm run metric-types` from ../otel-rpc.json.
import type { Counter } from '../../../src/promql/build/metric';

interface Series {
  /** Measures the duration of an outgoing Remote Procedure Call (RPC) */
  readonly rpc_client_call_duration_seconds_bucket: Counter<'error_type' | 'le' | 'rpc_method' | 'rpc_response_status_code' | 'rpc_system_name' | 'server_address' | 'server_port', 'observations'>;
  /** Measures the duration of an outgoing Remote Procedure Call (RPC) */
  readonly rpc_client_call_duration_seconds_count: Counter<'error_type' | 'rpc_method' | 'rpc_response_status_code' | 'rpc_system_name' | 'server_address' | 'server_port', 'observations'>;
  /** Measures the duration of an outgoing Remote Procedure Call (RPC) */
  readonly rpc_client_call_duration_seconds_sum: Counter<'error_type' | 'rpc_method' | 'rpc_response_status_code' | 'rpc_system_name' | 'server_address' | 'server_port', 'seconds'>;
  /** Measures the duration of an incoming Remote Procedure Call (RPC) */
  readonly rpc_server_call_duration_seconds_bucket: Counter<'error_type' | 'le' | 'rpc_method' | 'rpc_response_status_code' | 'rpc_system_name' | 'server_address' | 'server_port', 'observations'>;
  /** Measures the duration of an incoming Remote Procedure Call (RPC) */
  readonly rpc_server_call_duration_seconds_count: Counter<'error_type' | 'rpc_method' | 'rpc_response_status_code' | 'rpc_system_name' | 'server_address' | 'server_port', 'observations'>;
  /** Measures the duration of an incoming Remote Procedure Call (RPC) */
  readonly rpc_server_call_duration_seconds_sum: Counter<'error_type' | 'rpc_method' | 'rpc_response_status_code' | 'rpc_system_name' | 'server_address' | 'server_port', 'seconds'>;
}

declare const series: Series;
export default series;

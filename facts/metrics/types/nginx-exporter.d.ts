// Written by `npm run metric-types` from ../nginx-exporter.json.
import type { Counter, Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** Accepted client connections */
  readonly nginx_connections_accepted: Counter<never>;
  /** Active client connections */
  readonly nginx_connections_active: Gauge<never>;
  /** Handled client connections */
  readonly nginx_connections_handled: Counter<never>;
  /** Connections where NGINX is reading the request header */
  readonly nginx_connections_reading: Gauge<never>;
  /** Idle client connections */
  readonly nginx_connections_waiting: Gauge<never>;
  /** Connections where NGINX is writing the response back to the client */
  readonly nginx_connections_writing: Gauge<never>;
  /** Total http requests */
  readonly nginx_http_requests_total: Counter<never, 'requests'>;
  readonly nginx_up: Gauge<never>;
  /** Exporter build information */
  readonly nginxexporter_build_info: Gauge<'arch' | 'commit' | 'date' | 'dirty' | 'go' | 'version'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../envoy-ratelimit.json.
import type { Counter } from '../../../src/promql/build/metric';

interface Series {
  /** Requests that were allowed above the near ratio of their limit, 0.8 by default */
  readonly ratelimit_service_rate_limit_near_limit: Counter<'domain' | 'key1' | 'key2'>;
  /** Requests over their limit */
  readonly ratelimit_service_rate_limit_over_limit: Counter<'domain' | 'key1' | 'key2'>;
  /** Requests over a limit that is only tried */
  readonly ratelimit_service_rate_limit_shadow_mode: Counter<'domain' | 'key1' | 'key2'>;
  /** Requests that were counted */
  readonly ratelimit_service_rate_limit_total_hits: Counter<'domain' | 'key1' | 'key2'>;
  /** Requests within their limit */
  readonly ratelimit_service_rate_limit_within_limit: Counter<'domain' | 'key1' | 'key2'>;
}

declare const series: Series;
export default series;

// Written by `npm run metric-types` from ../slo.json.
import type { Gauge } from '../../../src/promql/build/metric';

interface Series {
  readonly 'slo:budget:ratio': Gauge<'slo' | 'slo_service' | 'team', 'ratio'>;
  readonly 'slo:budget_exhaustion:hours': Gauge<'slo' | 'slo_service' | 'team' | 'window', 'hours'>;
  readonly 'slo:budget_frozen:bool': Gauge<'period' | 'slo' | 'slo_service' | 'team'>;
  readonly 'slo:budget_remaining:events': Gauge<'slo' | 'slo_service' | 'team'>;
  readonly 'slo:budget_remaining:minutes': Gauge<'period' | 'slo' | 'slo_service' | 'team', 'minutes'>;
  readonly 'slo:budget_remaining:ratio': Gauge<'period' | 'slo' | 'slo_service' | 'team', 'ratio'>;
  readonly 'slo:budget_spent:ratio': Gauge<'slo' | 'slo_service' | 'team' | 'window', 'ratio'>;
  readonly 'slo:burn_rate:ratio': Gauge<'slo' | 'slo_service' | 'team' | 'window', 'ratio'>;
  readonly 'slo:coverage:ratio': Gauge<'slo' | 'slo_service' | 'team', 'ratio'>;
  readonly 'slo:error:ratio': Gauge<'slo' | 'slo_service' | 'team' | 'window', 'ratio'>;
  readonly 'slo:events_bad:rate': Gauge<'slo'>;
  readonly 'slo:events_bad:sum': Gauge<'slo' | 'slo_service' | 'team' | 'window'>;
  readonly 'slo:events_bad:sum1h': Gauge<'slo'>;
  readonly 'slo:events_expected:sum': Gauge<'slo' | 'slo_service' | 'team'>;
  readonly 'slo:events_total:rate': Gauge<'slo'>;
  readonly 'slo:events_total:sum': Gauge<'slo' | 'slo_service' | 'team' | 'window'>;
  readonly 'slo:events_total:sum1h': Gauge<'slo'>;
  readonly 'slo:objective:ratio': Gauge<'slo' | 'slo_service' | 'team', 'ratio'>;
  readonly 'slo:observed:hours': Gauge<'slo' | 'slo_service' | 'team', 'hours'>;
  readonly 'slo:observed:ratio': Gauge<'slo', 'ratio'>;
  readonly 'slo:observed:sum1h': Gauge<'slo'>;
  readonly slo_info: Gauge<'period' | 'slo' | 'slo_service' | 'team' | 'tier'>;
}

declare const series: Series;
export default series;

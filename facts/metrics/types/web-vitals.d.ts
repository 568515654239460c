// Written by `npm run metric-types` from ../web-vitals.json.
import type { Counter } from '../../../src/promql/build/metric';

interface Series {
  /** Cumulative Layout Shift */
  readonly web_vital_cls_score_bucket: Counter<'le', 'observations'>;
  /** Cumulative Layout Shift */
  readonly web_vital_cls_score_count: Counter<never, 'observations'>;
  /** Cumulative Layout Shift */
  readonly web_vital_cls_score_sum: Counter<never>;
  /** Interaction to Next Paint */
  readonly web_vital_inp_seconds_bucket: Counter<'le', 'observations'>;
  /** Interaction to Next Paint */
  readonly web_vital_inp_seconds_count: Counter<never, 'observations'>;
  /** Interaction to Next Paint */
  readonly web_vital_inp_seconds_sum: Counter<never, 'seconds'>;
  /** Largest Contentful Paint */
  readonly web_vital_lcp_seconds_bucket: Counter<'le', 'observations'>;
  /** Largest Contentful Paint */
  readonly web_vital_lcp_seconds_count: Counter<never, 'observations'>;
  /** Largest Contentful Paint */
  readonly web_vital_lcp_seconds_sum: Counter<never, 'seconds'>;
}

declare const series: Series;
export default series;

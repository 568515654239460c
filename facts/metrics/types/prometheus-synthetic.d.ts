// Written by `npm run metric-types` from ../prometheus-synthetic.json.
import type { Gauge } from '../../../src/promql/build/metric';

interface Series {
  /** 1 for every alert that is pending or firing */
  readonly ALERTS: Gauge<string>;
  /** When the alert became active, in seconds from 1970 */
  readonly ALERTS_FOR_STATE: Gauge<string>;
  /** Uncompressed size of the last scrape */
  readonly scrape_body_size_bytes: Gauge<'instance' | 'job', 'bytes'>;
  /** Duration of the scrape */
  readonly scrape_duration_seconds: Gauge<'instance' | 'job', 'seconds'>;
  /** Limit of samples as configured */
  readonly scrape_sample_limit: Gauge<'instance' | 'job'>;
  /** Samples that were left after relabelling */
  readonly scrape_samples_post_metric_relabeling: Gauge<'instance' | 'job'>;
  /** Samples that the target exposed */
  readonly scrape_samples_scraped: Gauge<'instance' | 'job'>;
  /** Approximate number of new series in the scrape */
  readonly scrape_series_added: Gauge<'instance' | 'job'>;
  /** Timeout of the scrape as configured */
  readonly scrape_timeout_seconds: Gauge<'instance' | 'job', 'seconds'>;
  /** 1 where the last scrape of the target succeeded, 0 where it failed */
  readonly up: Gauge<'instance' | 'job'>;
}

declare const series: Series;
export default series;

import type { Duration } from './duration';
import type { Ratio } from './ratio';
import type { Tier } from './service';
import type { BurnPair } from './slo';

/** What the tier of a service decides for its SLOs, unless they say otherwise. */
export interface TierDefaults {
  readonly objective: Ratio;
  readonly burnPairs: readonly BurnPair[];
  /** Whether a total outage pages before the budget shows it. */
  readonly outage: boolean;
}

export const defaultPeriod: Duration = '30d';

/**
 * The pairs of the SRE workbook for 30 days.
 * @see https://sre.google/workbook/alerting-on-slos/#recommended_parameters_for_an_slo_based_a
 */
const workbook = [
  { long: '1h', short: '5m', share: '2%', severity: 'page' },
  { long: '6h', short: '30m', share: '5%', severity: 'page' },
  { long: '1d', short: '2h', share: '10%', severity: 'ticket' },
  { long: '3d', short: '6h', share: '10%', severity: 'ticket' },
] as const satisfies readonly BurnPair[];

const [hour, ...slower] = workbook;

const askedFor = (severity: BurnPair['severity'], pairs: readonly BurnPair[]): readonly BurnPair[] =>
  pairs.map((pair) => ({ ...pair, severity }));

export const tierDefaults: Readonly<Record<Tier, TierDefaults>> = {
  /** Users cannot do without it: the workbook as it is. */
  critical: { objective: '99.9%', burnPairs: workbook, outage: true },
  /** Noticed, and worth a page while it burns fast. */
  standard: { objective: '99.5%', burnPairs: workbook, outage: true },
  /** What browsers report is noisy: only the fastest burn wakes anybody. */
  frontend: { objective: '99%', burnPairs: [hour, ...askedFor('ticket', slower)], outage: true },
  /** Nobody waits for it: the next working day is soon enough, and an idle hour is no outage. */
  batch: { objective: '99%', burnPairs: askedFor('ticket', slower), outage: false },
};

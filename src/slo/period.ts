import { type Duration, milliseconds } from '../model/duration';
import type { Slo } from '../model/model';

/** The period of a promise as the arithmetic needs it. */
export interface Period {
  /** The label `window` of its series: `30d` or `month`. */
  readonly name: string;
  /** In sentences: `30d` or `calendar month`. */
  readonly words: string;
  /** A calendar month counts as 30 days where factors are computed; its events are those of the real month. */
  readonly length: Duration;
  /** IANA name, for a calendar month. */
  readonly timeZone?: string;
}

export function periodOf({ window }: Pick<Slo, 'window'>): Period {
  return typeof window === 'string'
    ? { name: window, words: window, length: window }
    : { name: 'month', words: 'calendar month', length: '30d', timeZone: window.timeZone };
}

export function periodMilliseconds(slo: Pick<Slo, 'window'>): number {
  return milliseconds(periodOf(slo).length);
}

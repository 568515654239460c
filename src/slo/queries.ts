import type { Duration } from '../model/duration';
import type { Promql } from '../model/slo';
import { onOneLine } from '../promql/one-line';

/** Expressions for bad and total events per second, by the labels that an SLO is grouped by. */
export interface SliQueries {
  readonly bad: string;
  readonly total: string;
}

/** The expression of an author with the window of rates written in; a comment would swallow what is put around it. */
export function withRates({ promql }: Promql, window: Duration): string {
  return (promql.includes('#') ? onOneLine(promql) : promql).replaceAll('$__rate_interval', window);
}

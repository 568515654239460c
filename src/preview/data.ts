import type { Values } from './values/calculations';

/** What the queries of a panel answered, or what stands in for that. */
export interface PanelData {
  /** Seconds before the end of the time range: negative, ascending, the last one 0. */
  readonly times: readonly number[];
  /** Unix seconds of the end; nothing for synthetic data, which belongs to no day. */
  readonly end?: number;
  readonly queries: readonly QueryData[];
  /** Log lines, traces or annotations; nothing where their source was not asked. */
  readonly records?: readonly Readonly<Record<string, string>>[];
}

export interface QueryData {
  readonly refId: string;
  readonly series: readonly DataSeries[];
  /** What the engine refused, in its words. */
  readonly failure?: string;
}

export interface DataSeries {
  readonly labels: Readonly<Record<string, string>>;
  /** One for each time. */
  readonly values: Values;
}

import type { Duration } from './duration';
import type { Link } from './link';
import type { Colour, LineStyle, SeriesStyle } from './panel-style';
import type { Thresholds } from './threshold';
import type { Unit } from './unit';

/** One query of a panel against Prometheus. Rates take `$__rate_interval`, which Grafana replaces. */
export interface Query extends SeriesStyle {
  readonly expr: string;
  /** Text of the legend; may use `{{label}}`. @default the labels of the series */
  readonly legend?: string;
  /** Only at the end of the time range, instead of everywhere in it. @default by kind */
  readonly instant?: boolean;
  /** Least distance of two values. @default that of the panel */
  readonly interval?: Duration;
}

/** One query of a panel that shows lines. */
export interface LineQuery extends Query, LineStyle {}

/** What stands for values that are no numbers. */
export const specialValues = ['null', 'nan', 'null+nan', 'true', 'false', 'empty'] as const;

/**
 * What a value means: `{ value: 0, text: 'down', colour: 'red' }`, also for texts, for what lies between two ends, for what a
 * regular expression matches, and for what is no number.
 */
export type State = { readonly text: string; readonly colour?: Colour } & (
  | { readonly value: number | string }
  | { readonly from: number; readonly to?: number }
  | { readonly from?: number; readonly to: number }
  | { readonly re: string }
  | { readonly special: (typeof specialValues)[number] }
);

/** What panels of all kinds have. */
export interface PanelBase {
  /** Unique in its row; together they are the identity of the panel. */
  readonly title: string;
  /** What it shows and what to do when it looks bad. */
  readonly description: string;
  /** Columns of 24. @default by kind */
  readonly width?: number;
  /** Grid rows of 30 px. @default by kind */
  readonly height?: number;
  readonly links?: readonly Link[];
  /** How far back it looks, where it is not the time range of the dashboard: `30d`. */
  readonly timeRange?: Duration;
  /** Least distance of two values. @default the scrape interval */
  readonly interval?: Duration;
  /** A variable: the panel is shown for each of its values, next to each other. */
  readonly repeatBy?: string;
  /** So many of them stand next to each other; 1 puts them below each other. @default 4 */
  readonly perLine?: number;
}

/** How a panel shows its values. */
export interface Values {
  /** @default what follows from the queries and the units of their metrics */
  readonly unit?: Unit;
  /** Digits behind the point. @default as many as are needed */
  readonly decimals?: number;
  /** In ascending order, or those of SLOs and alerts: `[{ slo: latency }]`. @default none: green */
  readonly thresholds?: Thresholds;
  readonly states?: readonly State[];
  /** Ends of the axis or gauge. @default by the data, 0 at the lower end unless values are negative */
  readonly min?: number;
  readonly max?: number;
  /** In place of a value that is missing. */
  readonly noData?: string;
  /** Offered at a value; may name the labels of its series. */
  readonly dataLinks?: readonly Link[];
}

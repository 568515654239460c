import type { Matchers } from './slo';
import type { Unit } from './unit';

/** One query of a panel against Prometheus. Rates take `$__rate_interval`, which Grafana replaces. */
export interface Query {
  readonly expr: string;
  /** Text of the legend; may use `{{label}}`. @default the labels of the series */
  readonly legend?: string;
}

export const colours = ['green', 'yellow', 'orange', 'red', 'blue', 'purple', 'text'] as const;

export type Colour = (typeof colours)[number];

/** The colour from a value upwards. The first step may leave the value out: it is the colour below all others. */
export interface Threshold {
  readonly value?: number;
  readonly colour: Colour;
}

/** What a number means: `{ value: 0, text: 'down', colour: 'red' }`. */
export interface State {
  readonly value: number;
  readonly text: string;
  readonly colour: Colour;
}

/** A page elsewhere: an address, or a path of the same Grafana. The time range is kept. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

interface PanelBase {
  /** Unique in its row; together they are the identity of the panel. */
  readonly title: string;
  /** What it shows and what to do when it looks bad. */
  readonly description: string;
  /** Columns of 24. @default by kind */
  readonly width?: number;
  /** Grid rows of 30 px. @default by kind */
  readonly height?: number;
  readonly links?: readonly Link[];
}

interface ValuePanel extends PanelBase {
  readonly queries: readonly Query[];
  readonly unit: Unit;
  /** In ascending order. @default none: green */
  readonly thresholds?: readonly Threshold[];
  /** Ends of the axis or gauge. @default by the data, 0 at the lower end unless values are negative */
  readonly min?: number;
  readonly max?: number;
}

/** Lines over time. Thresholds are drawn as dashed lines. */
export interface TimeseriesPanel extends ValuePanel {
  readonly kind: 'timeseries';
  /** Areas on top of each other, for parts of a whole. @default false */
  readonly stacked?: boolean;
}

/** The last value in large print, one for each series. */
export interface StatPanel extends ValuePanel {
  readonly kind: 'stat';
  readonly states?: readonly State[];
}

/** The last value between two ends. */
export interface GaugePanel extends ValuePanel {
  readonly kind: 'gauge';
  readonly max: number;
}

/** The last value of each series as a bar, to compare them. */
export interface BarGaugePanel extends ValuePanel {
  readonly kind: 'bar-gauge';
}

/** A column of values; rows are joined by the labels of the table. */
export interface TableColumn {
  readonly title: string;
  readonly expr: string;
  readonly unit: Unit;
  readonly thresholds?: readonly Threshold[];
  readonly states?: readonly State[];
}

/** The last values, a line for each combination of labels. */
export interface TablePanel extends PanelBase {
  readonly kind: 'table';
  /** The labels that are shown, with the titles of their columns. */
  readonly labels: Readonly<Record<string, string>>;
  readonly columns: readonly TableColumn[];
}

/** How values are spread over time: `sum by (le) (rate(x_bucket[$__rate_interval]))`. */
export interface HeatmapPanel extends PanelBase {
  readonly kind: 'heatmap';
  readonly expr: string;
  /** Of the buckets. */
  readonly unit: Unit;
}

/** Which state each series was in, and when. */
export interface StateTimelinePanel extends PanelBase {
  readonly kind: 'state-timeline';
  readonly queries: readonly Query[];
  readonly states: readonly State[];
}

export interface TextPanel extends PanelBase {
  readonly kind: 'text';
  readonly markdown: string;
}

/** Log lines from Elasticsearch, newest first. */
export interface LogsPanel extends PanelBase {
  readonly kind: 'logs';
  /** In Lucene's syntax: `service.name:checkout AND log.level:error`. */
  readonly query: string;
}

/** The newest traces of a service in Jaeger. */
export interface TracesPanel extends PanelBase {
  readonly kind: 'traces';
  /** `service.name` of its spans. */
  readonly service: string;
}

/** Alerts of Prometheus that are pending or firing. */
export interface AlertListPanel extends PanelBase {
  readonly kind: 'alert-list';
  /** Of their labels: `{ team: 'shop' }`. */
  readonly match: Matchers;
}

export type Panel =
  | TimeseriesPanel
  | StatPanel
  | GaugePanel
  | BarGaugePanel
  | TablePanel
  | HeatmapPanel
  | StateTimelinePanel
  | TextPanel
  | LogsPanel
  | TracesPanel
  | AlertListPanel;

export type PanelKind = Panel['kind'];

/** A query of a panel and where it stands below the panel. */
export interface PanelQuery {
  readonly expr: string;
  readonly path: readonly (string | number)[];
}

/** Every PromQL expression of a panel. */
export function queriesOf(panel: Panel): readonly PanelQuery[] {
  if ('queries' in panel) {
    return panel.queries.map(({ expr }, index) => ({ expr, path: ['queries', index, 'expr'] }));
  }
  if (panel.kind === 'table') {
    return panel.columns.map(({ expr }, index) => ({ expr, path: ['columns', index, 'expr'] }));
  }
  return panel.kind === 'heatmap' ? [{ expr: panel.expr, path: ['expr'] }] : [];
}

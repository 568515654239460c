import type { Link } from './link';
import type { LineQuery, PanelBase, Query, State, Values } from './panel-parts';
import type { Axis, Calculation, Draw, Legend, LineStyle, SeriesMatch, SeriesStyle } from './panel-style';
import type { Matchers } from './slo';
import type { Thresholds } from './threshold';
import type { Unit } from './unit';

interface ValuePanel extends PanelBase, Values {
  readonly queries: readonly Query[];
  readonly series?: readonly (SeriesMatch & SeriesStyle)[];
}

/** Shows one number of each series. */
interface NumberPanel extends ValuePanel {
  /** @default last */
  readonly calculation?: Calculation;
}

/** Lines over time. Thresholds are drawn as dashed lines. */
export interface TimeseriesPanel extends PanelBase, Values {
  readonly kind: 'timeseries';
  readonly queries: readonly LineQuery[];
  readonly series?: readonly (SeriesMatch & LineStyle)[];
  /** Areas on top of each other, for parts of a whole; `percent` as shares of it. @default false */
  readonly stacked?: boolean | 'percent';
  readonly draw?: Draw;
  readonly axis?: Axis;
  readonly legend?: Legend;
}

export const colouredParts = ['value', 'background', 'none'] as const;

/** The last value in large print, one for each series. */
export interface StatPanel extends NumberPanel {
  readonly kind: 'stat';
  /** @default the name where there are several */
  readonly show?: 'value' | 'name' | 'both';
  /** The values of the time range as a line below. @default true, false with states */
  readonly sparkline?: boolean;
  /** What has the colour of the value. @default value, background with states */
  readonly coloured?: (typeof colouredParts)[number];
}

/** The last value between two ends. */
export interface GaugePanel extends NumberPanel {
  readonly kind: 'gauge';
  readonly max: number;
}

/** The last value of each series as a bar, to compare them. */
export interface BarGaugePanel extends NumberPanel {
  readonly kind: 'bar-gauge';
}

/** The last values as bars side by side, a group for each value of a label. */
export interface BarChartPanel extends ValuePanel {
  readonly kind: 'bar-chart';
  /** The label below the groups; queries aggregate by it. */
  readonly label: string;
  /** Every query is a bar of the group; the name of its colour, without `{{label}}`. */
  readonly queries: readonly (Query & { readonly legend: string })[];
  /** @default false */
  readonly stacked?: boolean;
  /** Bars from left to right, for long names. @default false */
  readonly horizontal?: boolean;
}

/** How the last values of all series are spread. For the buckets of a histogram take a heatmap. */
export interface HistogramPanel extends ValuePanel {
  readonly kind: 'histogram';
  /** Width of a bar, in the unit. @default by the data */
  readonly bucketSize?: number;
}

/** Parts of a whole, of few series. */
export interface PiePanel extends NumberPanel {
  readonly kind: 'pie';
  /** @default false */
  readonly donut?: boolean;
}

/** A column of the values of a label. */
export interface LabelColumn {
  readonly title: string;
  /** In px. @default by the content */
  readonly width?: number;
  /** Offered at a value; may name the labels that the table shows. */
  readonly dataLinks?: readonly Link[];
}

/** A column of values; rows are joined by the labels of the table. */
export interface TableColumn {
  readonly title: string;
  readonly expr: string;
  /** @default what follows from the expression */
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly thresholds?: Thresholds;
  readonly states?: readonly State[];
  /** What is coloured. @default text, where there are thresholds or states */
  readonly cell?: 'text' | 'background' | 'gauge';
  /** In px. @default by the content */
  readonly width?: number;
  readonly dataLinks?: readonly Link[];
}

/** The last values, a line for each combination of labels. */
export interface TablePanel extends PanelBase {
  readonly kind: 'table';
  /** The labels that are shown, with the titles of their columns. */
  readonly labels: Readonly<Record<string, string | LabelColumn>>;
  readonly columns: readonly TableColumn[];
  /** By the title of a column. */
  readonly sort?: { readonly by: string; readonly descending?: boolean };
}

/** How values are spread over time: `sum by (le) (rate(x_bucket[$__rate_interval]))`. */
export interface HeatmapPanel extends PanelBase {
  readonly kind: 'heatmap';
  readonly expr: string;
  /** Of what the buckets count. @default that of the histogram */
  readonly unit?: Unit;
}

/** Which state each series was in, and when. */
export interface StateTimelinePanel extends PanelBase {
  readonly kind: 'state-timeline';
  readonly queries: readonly Query[];
  readonly states: readonly State[];
  readonly dataLinks?: readonly Link[];
}

/** The state of each series at every step, as squares: checks, probes, jobs. */
export interface StatusHistoryPanel extends PanelBase {
  readonly kind: 'status-history';
  readonly queries: readonly Query[];
  readonly states: readonly State[];
  readonly dataLinks?: readonly Link[];
}

/** What sends to what: circles and arrows. */
export interface NodeGraphPanel extends PanelBase {
  readonly kind: 'node-graph';
  /** The labels at both ends of an arrow; queries aggregate by them. */
  readonly source: string;
  readonly target: string;
  /** What stands at the arrows, one or two numbers. */
  readonly queries: readonly { readonly expr: string; readonly unit?: Unit }[];
}

/** Which services call which, as Jaeger found in traces. */
export interface ServiceMapPanel extends PanelBase {
  readonly kind: 'service-map';
}

export interface TextPanel extends PanelBase {
  readonly kind: 'text';
  /** The text stands alone, without title and frame. @default false */
  readonly untitled?: boolean;
  readonly markdown: string;
}

/** Log lines from Elasticsearch, newest first. */
export interface LogsPanel extends PanelBase {
  readonly kind: 'logs';
  /** In Lucene's syntax: `service.name:checkout AND log.level:error`. */
  readonly query: string;
}

/** How many log lines there are for each combination of values of some fields, the most first. */
export interface LogTablePanel extends PanelBase {
  readonly kind: 'log-table';
  /** In Lucene's syntax. */
  readonly query: string;
  /** Keyword fields that are shown, with the titles of their columns: `{ 'error.type': 'Type' }`. */
  readonly fields: Readonly<Record<string, string>>;
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

/** What people and CI wrote into Grafana, newest first. */
export interface AnnotationListPanel extends PanelBase {
  readonly kind: 'annotation-list';
  /** Those with all of these tags. @default all */
  readonly tags?: readonly string[];
}

export type Panel =
  | TimeseriesPanel
  | StatPanel
  | GaugePanel
  | BarGaugePanel
  | BarChartPanel
  | HistogramPanel
  | PiePanel
  | TablePanel
  | HeatmapPanel
  | StateTimelinePanel
  | StatusHistoryPanel
  | NodeGraphPanel
  | ServiceMapPanel
  | TextPanel
  | LogsPanel
  | LogTablePanel
  | TracesPanel
  | AlertListPanel
  | AnnotationListPanel;

export type PanelKind = Panel['kind'];

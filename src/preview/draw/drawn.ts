/**
 * What is drawn of a panel, as plain data: names, values, colours by name, texts with their units. Pixels and themes come
 * later, in the browser or in Node.
 */
import type { Mark } from '../marks';
import type { Values } from '../values/calculations';
import type { Step } from '../values/thresholds';

export interface Format {
  readonly unit?: string;
  readonly decimals?: number;
}

export interface LineSeries {
  readonly name: string;
  readonly colour: string;
  readonly values: Values;
  readonly format: Format;
  readonly as: 'line' | 'bars' | 'points';
  readonly width: number;
  /** 0 to 1. */
  readonly fill: number;
  /** Series of equal name lie on top of each other. */
  readonly stack?: string;
  readonly dashed?: true;
  readonly shape: 'straight' | 'smooth' | 'step-after' | 'step-before';
  readonly connectNulls?: true;
  readonly onRight?: true;
  /** Of the legend, in the order of its columns. */
  readonly legend: readonly string[];
}

export interface Lines {
  readonly kind: 'lines';
  readonly times: readonly number[];
  readonly end?: number;
  readonly series: readonly LineSeries[];
  readonly min?: number;
  readonly max?: number;
  readonly softMin?: number;
  readonly softMax?: number;
  readonly logBase?: number;
  readonly axisLabel?: string;
  /** Drawn as lines, as areas or not at all. */
  readonly thresholds: {
    readonly lines: boolean;
    readonly dashed: boolean;
    readonly areas: boolean;
    readonly steps: readonly Step[];
  };
  readonly legend: Legend;
  /** What happened meanwhile. */
  readonly marks?: readonly Mark[];
  /** Stretches of time that are shaded. */
  readonly regions?: readonly { readonly from: number; readonly to: number; readonly colour: string }[];
}

export interface Legend {
  readonly mode: 'table' | 'list' | 'none';
  readonly at: 'bottom' | 'right';
  /** Headings of the values. */
  readonly columns: readonly string[];
}

export interface Tile {
  readonly name: string;
  readonly text: string;
  readonly colour: string;
  /** Whether the colour is behind the text. */
  readonly filled: boolean;
  /** What stands behind the number, small: from 0 at the bottom to 1. */
  readonly spark?: Values;
}

export interface Tiles {
  readonly kind: 'tiles';
  readonly tiles: readonly Tile[];
  readonly show: 'value' | 'name' | 'both';
}

export interface Meter {
  readonly name: string;
  readonly text: string;
  readonly colour: string;
  /** 0 to 1, of the way between both ends. */
  readonly share: number;
}

export interface Gauges {
  readonly kind: 'gauges';
  readonly gauges: readonly (Meter & {
    /** Where colours begin: 0 to 1. */
    readonly stops: readonly { readonly share: number; readonly colour: string }[];
  })[];
}

export interface Bars {
  readonly kind: 'bars';
  readonly bars: readonly Meter[];
}

/** Values side by side: a bar chart or a histogram. */
export interface Columns {
  readonly kind: 'columns';
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly colour: string; readonly values: Values }[];
  readonly format: Format;
  readonly lying: boolean;
  readonly stacked: boolean;
  /** Without gaps, as a histogram. */
  readonly tight: boolean;
}

export interface Cell {
  readonly text: string;
  readonly colour?: string;
  readonly filled?: true;
  /** 0 to 1: a bar in the cell. */
  readonly share?: number;
}

export interface Table {
  readonly kind: 'table';
  readonly columns: readonly { readonly title: string; readonly number: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Heatmap {
  readonly kind: 'heatmap';
  readonly times: readonly number[];
  readonly end?: number;
  /** Upper ends, from the lowest. */
  readonly buckets: readonly string[];
  /** For each bucket one value for each time. */
  readonly cells: readonly Values[];
  readonly format: Format;
}

export interface States {
  readonly kind: 'states';
  /** Seconds before the end; the first of the range is the beginning. */
  readonly from: number;
  readonly end?: number;
  readonly rows: readonly {
    readonly name: string;
    readonly spans: readonly {
      readonly from: number;
      readonly to: number;
      readonly text: string;
      readonly colour: string;
    }[];
  }[];
}

export interface Slices {
  readonly kind: 'slices';
  readonly slices: readonly {
    readonly name: string;
    readonly value: number;
    readonly text: string;
    readonly colour: string;
  }[];
  readonly ring: boolean;
}

export interface Graph {
  readonly kind: 'graph';
  readonly nodes: readonly { readonly name: string; readonly text: string; readonly colour: string }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly text: string }[];
}

/** Escaped already; nothing in it can run. */
export interface Html {
  readonly kind: 'html';
  readonly html: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly { readonly title: string; readonly text: string; readonly colour: string }[];
  readonly mono?: true;
}

/** Why there is no picture. */
export interface Message {
  readonly kind: 'message';
  readonly text: string;
}

export type Drawn =
  | Lines
  | Tiles
  | Gauges
  | Bars
  | Columns
  | Table
  | Heatmap
  | States
  | Slices
  | Graph
  | Html
  | List
  | Message;

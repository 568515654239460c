import type { Unit } from './unit';

const shades = ['dark-', 'semi-dark-', '', 'light-', 'super-light-'] as const;
const hues = ['green', 'yellow', 'orange', 'red', 'blue', 'purple'] as const;

type NamedColour = `${(typeof shades)[number]}${(typeof hues)[number]}` | 'text';

/** The colours of Grafana's palette, which fit the light and the dark theme; `text` is that of the text around. */
export const colours: readonly NamedColour[] = [
  ...hues.flatMap((hue) => shades.map((shade): NamedColour => `${shade}${hue}`)),
  'text',
];

/** A colour of the palette, or `#rrggbb`. */
export type Colour = NamedColour | `#${string}`;

export const drawnAs = ['line', 'bars', 'points'] as const;
export const interpolations = ['linear', 'smooth', 'step-before', 'step-after'] as const;
export const pointVisibilities = ['auto', 'always', 'never'] as const;

/** How the values of a series are drawn over time. */
export interface Draw {
  /** @default line */
  readonly as?: (typeof drawnAs)[number];
  /** Of the line, in px. @default 1 */
  readonly width?: number;
  /** How much colour is below the line, 0 to 100. @default 10, of stacked areas 40 */
  readonly fill?: number;
  /** Between two values; counts and states go in steps. @default linear */
  readonly interpolation?: (typeof interpolations)[number];
  /** @default never */
  readonly points?: (typeof pointVisibilities)[number];
  /** Draws over gaps. Leave it: a gap says that nothing was measured. @default false */
  readonly connectNulls?: boolean;
  /** For limits and forecasts. @default false */
  readonly dashed?: boolean;
}

/** What the series of one query, or those with certain names, have of their own. */
export interface SeriesStyle {
  /** Where it is not that of the panel. Over time its axis is on the right. */
  readonly unit?: Unit;
  readonly decimals?: number;
  readonly colour?: Colour;
}

/** The same over time. */
export interface LineStyle extends SeriesStyle {
  /** @default left, right for a unit other than that of the panel */
  readonly axis?: 'left' | 'right';
  readonly draw?: Draw;
  /** Drawn downwards from zero: what is sent, below what is received. @default false */
  readonly belowZero?: boolean;
  /** Left out of a stack: a limit across it. @default true */
  readonly stacked?: false;
}

/** By what the legend shows. */
export interface SeriesMatch {
  readonly match: string | { readonly re: string };
  /** Another name for it. */
  readonly name?: string;
}

/** The axis of the values. */
export interface Axis {
  readonly title?: string;
  /** Ends that give way to values beyond them. @default 0 at the lower end unless `min` is given */
  readonly softMin?: number;
  readonly softMax?: number;
  /** @default linear */
  readonly logBase?: 2 | 10;
  /** Zero in the middle. @default false */
  readonly centreZero?: boolean;
}

/** One number from the values of a series. */
export const calculations = [
  'last',
  'first',
  'min',
  'max',
  'mean',
  'median',
  'sum',
  'count',
  'range',
  'difference',
] as const;

export type Calculation = (typeof calculations)[number];

/** The names of the series, below the picture or beside it. */
export interface Legend {
  /** @default table */
  readonly as?: 'table' | 'list' | 'none';
  /** @default bottom */
  readonly at?: 'bottom' | 'right';
  /** @default over time mean, max and last */
  readonly values?: readonly Calculation[];
  /** The largest first. @default in the order of the series */
  readonly sortBy?: Calculation;
}

import { z } from 'zod';
import {
  type Axis,
  type Colour,
  calculations,
  colours,
  type Draw,
  drawnAs,
  interpolations,
  type Legend,
  pointVisibilities,
} from './panel-style';
import { form, quote, text } from './schema';
import { units } from './unit';

const named: ReadonlySet<unknown> = new Set(colours);

export const colour = form<Colour>(
  (value) => named.has(value) || (typeof value === 'string' && /^#[0-9a-fA-F]{6}$/.test(value)),
  (value) => ({
    code: typeof value === 'string' ? 'O11Y1104' : 'O11Y1103',
    message: `${quote(value)} is not a colour`,
    expected:
      "green, yellow, orange, red, blue or purple, darker or lighter as in 'dark-red', 'semi-dark-red', 'light-red', 'super-light-red'; 'text'; or '#rrggbb'",
    fix: "write the name of a colour, like 'orange'",
  }),
);

export const unit = z.enum(units);

export const decimals = z.number().int().min(0).max(10).exactOptional();

export const drawSchema = z.strictObject({
  as: z.enum(drawnAs).exactOptional(),
  width: z.number().min(0).max(10).exactOptional(),
  fill: z.number().min(0).max(100).exactOptional(),
  interpolation: z.enum(interpolations).exactOptional(),
  points: z.enum(pointVisibilities).exactOptional(),
  connectNulls: z.boolean().exactOptional(),
  dashed: z.boolean().exactOptional(),
}) satisfies z.ZodType<Draw>;

export const seriesStyle = {
  unit: unit.exactOptional(),
  decimals,
  colour: colour.exactOptional(),
};

export const lineStyle = {
  ...seriesStyle,
  axis: z.enum(['left', 'right']).exactOptional(),
  draw: drawSchema.exactOptional(),
  belowZero: z.boolean().exactOptional(),
  stacked: z.literal(false).exactOptional(),
};

export const seriesMatch = {
  match: z.union([text, z.strictObject({ re: text })]),
  name: text.exactOptional(),
};

export const axisSchema = z.strictObject({
  title: text.exactOptional(),
  softMin: z.number().exactOptional(),
  softMax: z.number().exactOptional(),
  logBase: z.union([z.literal(2), z.literal(10)]).exactOptional(),
  centreZero: z.boolean().exactOptional(),
}) satisfies z.ZodType<Axis>;

export const calculation = z.enum(calculations);

export const legendSchema = z.strictObject({
  as: z.enum(['table', 'list', 'none']).exactOptional(),
  at: z.enum(['bottom', 'right']).exactOptional(),
  values: z.array(calculation).exactOptional(),
  sortBy: calculation.exactOptional(),
}) satisfies z.ZodType<Legend>;

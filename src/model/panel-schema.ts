import { z } from 'zod';
import { linkSchema } from './link';
import { matchersSchema } from './matchers-schema';
import { colouredParts, type Panel } from './panel';
import { type State, specialValues } from './panel-parts';
import {
  axisSchema,
  calculation,
  colour,
  decimals,
  drawSchema,
  legendSchema,
  lineStyle,
  seriesMatch,
  seriesStyle,
  unit,
} from './panel-style-schema';
import { duration, promql, text } from './schema';
import { thresholdsSchema } from './threshold';

const base = {
  title: text,
  description: text,
  width: z.number().int().exactOptional(),
  height: z.number().int().exactOptional(),
  links: z.array(linkSchema).exactOptional(),
  timeRange: duration.exactOptional(),
  interval: duration.exactOptional(),
  repeatBy: text.exactOptional(),
  perLine: z.number().int().min(1).max(12).exactOptional(),
};

const dataLinks = z.array(linkSchema).exactOptional();

const thresholds = thresholdsSchema.exactOptional();

const stateText = { text, colour: colour.exactOptional() };

const states = z.array(
  z.union([
    z.strictObject({ value: z.union([z.number(), z.string()]), ...stateText }),
    z.strictObject({ from: z.number(), to: z.number().exactOptional(), ...stateText }),
    z.strictObject({ from: z.number().exactOptional(), to: z.number(), ...stateText }),
    z.strictObject({ re: text, ...stateText }),
    z.strictObject({ special: z.enum(specialValues), ...stateText }),
  ]),
) satisfies z.ZodType<readonly State[]>;

const query = {
  expr: promql,
  legend: text.exactOptional(),
  instant: z.boolean().exactOptional(),
  interval: duration.exactOptional(),
  ...seriesStyle,
};

const queries = z.array(z.strictObject(query)).min(1);

const values = {
  unit: unit.exactOptional(),
  decimals,
  thresholds,
  states: states.exactOptional(),
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
  noData: text.exactOptional(),
  dataLinks,
};

const valuePanel = {
  ...base,
  ...values,
  queries,
  series: z.array(z.strictObject({ ...seriesMatch, ...seriesStyle })).exactOptional(),
};

const numberPanel = { ...valuePanel, calculation: calculation.exactOptional() };

const pixels = z.number().int().positive().exactOptional();

const yes = z.boolean().exactOptional();

export const panelSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('timeseries'),
    ...base,
    ...values,
    queries: z.array(z.strictObject({ ...query, ...lineStyle })).min(1),
    series: z.array(z.strictObject({ ...seriesMatch, ...lineStyle })).exactOptional(),
    stacked: z.union([z.boolean(), z.literal('percent')]).exactOptional(),
    draw: drawSchema.exactOptional(),
    axis: axisSchema.exactOptional(),
    legend: legendSchema.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('stat'),
    ...numberPanel,
    show: z.enum(['value', 'name', 'both']).exactOptional(),
    sparkline: yes,
    coloured: z.enum(colouredParts).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('gauge'), ...numberPanel, max: z.number() }),
  z.strictObject({ kind: z.literal('bar-gauge'), ...numberPanel }),
  z.strictObject({
    kind: z.literal('bar-chart'),
    ...valuePanel,
    label: text,
    queries: z.array(z.strictObject({ ...query, legend: text })).min(1),
    stacked: yes,
    horizontal: yes,
  }),
  z.strictObject({
    kind: z.literal('histogram'),
    ...valuePanel,
    bucketSize: z.number().positive().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('pie'), ...numberPanel, donut: yes }),
  z.strictObject({
    kind: z.literal('table'),
    ...base,
    labels: z.record(z.string(), z.union([text, z.strictObject({ title: text, width: pixels, dataLinks })])),
    columns: z
      .array(
        z.strictObject({
          title: text,
          expr: promql,
          unit: unit.exactOptional(),
          decimals,
          thresholds,
          states: states.exactOptional(),
          cell: z.enum(['text', 'background', 'gauge']).exactOptional(),
          width: pixels,
          dataLinks,
        }),
      )
      .min(1),
    sort: z.strictObject({ by: text, descending: yes }).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('heatmap'), ...base, expr: promql, unit: unit.exactOptional() }),
  z.strictObject({ kind: z.literal('state-timeline'), ...base, queries, states: states.min(1), dataLinks }),
  z.strictObject({ kind: z.literal('status-history'), ...base, queries, states: states.min(1), dataLinks }),
  z.strictObject({
    kind: z.literal('node-graph'),
    ...base,
    source: text,
    target: text,
    queries: z
      .array(z.strictObject({ expr: promql, unit: unit.exactOptional() }))
      .min(1)
      .max(2),
  }),
  z.strictObject({ kind: z.literal('service-map'), ...base }),
  z.strictObject({ kind: z.literal('text'), ...base, markdown: text, untitled: yes }),
  z.strictObject({ kind: z.literal('logs'), ...base, query: text }),
  z.strictObject({
    kind: z.literal('log-table'),
    ...base,
    query: text,
    fields: z.record(z.string(), text),
  }),
  z.strictObject({ kind: z.literal('traces'), ...base, service: text }),
  z.strictObject({ kind: z.literal('alert-list'), ...base, match: matchersSchema }),
  z.strictObject({
    kind: z.literal('annotation-list'),
    ...base,
    tags: z.array(text).min(1).exactOptional(),
  }),
]) satisfies z.ZodType<Panel>;

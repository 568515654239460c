import { z } from 'zod';
import { colours, type Panel } from './panel';
import { form, quote, text } from './schema';
import { matchersSchema } from './slo';
import { units } from './unit';

const address = form<string>(
  (value) => typeof value === 'string' && /^(https?:\/\/|\/)\S+$/.test(value),
  (value) => ({
    code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} is not an address`,
    expected: "an address like 'https://wiki.example.com/page', or a path of the same Grafana like '/d/uid'",
    fix: 'copy it from the address bar of the browser',
  }),
);

export const linkSchema = z.strictObject({ title: text, url: address });

const base = {
  title: text,
  description: text,
  width: z.number().int().exactOptional(),
  height: z.number().int().exactOptional(),
  links: z.array(linkSchema).exactOptional(),
};

const unit = z.enum(units);

const thresholds = z
  .array(z.strictObject({ value: z.number().exactOptional(), colour: z.enum(colours) }))
  .exactOptional();

const states = z.array(z.strictObject({ value: z.number(), text, colour: z.enum(colours) }));

const queries = z.array(z.strictObject({ expr: text, legend: text.exactOptional() })).min(1);

const values = {
  ...base,
  queries,
  unit,
  thresholds,
  min: z.number().exactOptional(),
  max: z.number().exactOptional(),
};

export const panelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('timeseries'), ...values, stacked: z.boolean().exactOptional() }),
  z.strictObject({ kind: z.literal('stat'), ...values, states: states.exactOptional() }),
  z.strictObject({ kind: z.literal('gauge'), ...values, max: z.number() }),
  z.strictObject({ kind: z.literal('bar-gauge'), ...values }),
  z.strictObject({
    kind: z.literal('table'),
    ...base,
    labels: z.record(z.string(), text),
    columns: z
      .array(z.strictObject({ title: text, expr: text, unit, thresholds, states: states.exactOptional() }))
      .min(1),
  }),
  z.strictObject({ kind: z.literal('heatmap'), ...base, expr: text, unit }),
  z.strictObject({ kind: z.literal('state-timeline'), ...base, queries, states: states.min(1) }),
  z.strictObject({ kind: z.literal('text'), ...base, markdown: text }),
  z.strictObject({ kind: z.literal('logs'), ...base, query: text }),
  z.strictObject({ kind: z.literal('traces'), ...base, service: text }),
  z.strictObject({ kind: z.literal('alert-list'), ...base, match: matchersSchema }),
]) satisfies z.ZodType<Panel>;

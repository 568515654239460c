/** `facts/charts/probe-values/<chart>.yaml`: what a chart is rendered with to find its effective paths. */
import { z } from 'zod';
import type { Value, Values } from '../../src/model/values';

const value: z.ZodType<Value> = z.json() as z.ZodType<Value>;
const values: z.ZodType<Values> = z.record(z.string(), value);

const scenario = z.strictObject({ name: z.string(), values });

const probeSchema = z.strictObject({
  repository: z.string(),
  scenarios: z.tuple([scenario], scenario),
  /** First keys that are not measured. */
  excluded: z.array(z.string()).default([]),
  /** Paths that work in a cluster but that a render cannot show, with the reason. */
  accepted: z.record(z.string(), z.string()).default({}),
  /** Paths that lose their effect while other values are set; proved by rendering. */
  conditions: z
    .array(
      z.strictObject({
        path: z.array(z.string()),
        try: value,
        with: values,
        also: values.default({}),
        why: z.string(),
      }),
    )
    .default([]),
  /** Ignored path to the path that works instead. */
  instead: z.record(z.string(), z.string()).default({}),
  notes: z.array(z.string()).default([]),
});

export type Probe = z.infer<typeof probeSchema>;

export function parseProbe(input: unknown): Probe {
  return probeSchema.parse(input);
}

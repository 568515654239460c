import { z } from 'zod';
import type { Definition } from './definition';

/** What Helm gets; numbers, texts, booleans, lists and maps. `null` deletes a default of the chart. */
export type Values = { readonly [key: string]: Value };

export type Value = string | number | boolean | null | readonly Value[] | Values;

/** `helm-values/<chart>.values.ts`: what we choose for a chart beyond what the environment decides. */
export interface ValuesInput {
  /** A chart of `facts/charts/`. */
  readonly chart: string;
  readonly values: Values;
  /** Merged over `values`, by the name of the environment. */
  readonly byEnvironment?: Readonly<Record<string, Values>>;
}

export type ValuesDefinition = Definition<'values', ValuesInput>;

const valueSchema: z.ZodType<Value, Value> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(valueSchema), valuesSchemaOf]),
);

const valuesSchemaOf: z.ZodType<Values, Values> = z.lazy(() => z.record(z.string(), valueSchema));

export const valuesSchema = z.strictObject({
  chart: z.string(),
  values: valuesSchemaOf,
  byEnvironment: z.record(z.string(), valuesSchemaOf).exactOptional(),
}) satisfies z.ZodType<ValuesInput>;

import { z } from 'zod';
import type { Definition } from './definition';
import { type MetricUnit, metricUnit } from './metric-unit';
import { pattern, text } from './schema';

export const metricTypes = ['counter', 'gauge', 'histogram', 'summary', 'untyped'] as const;

/** A metric as its emitter declares it. Histograms and summaries are stored as several series. */
export interface MetricDeclaration {
  /** `untyped` is what some exporters say even where the values only grow. */
  readonly type: (typeof metricTypes)[number];
  /** Of its values; of a histogram or summary, of what is observed. @default what the name says: `_seconds`, `_bytes` */
  readonly unit?: MetricUnit;
  /** What it measures, in a few words. */
  readonly description?: string;
  /**
   * What each label means, beyond those of the target (`job`, `instance`, `namespace`, `pod`). One that ends in `*`
   * stands for all that begin like it.
   */
  readonly labels?: Readonly<Record<string, string>>;
  /** Upper bounds of a classic histogram without +Inf, in the unit of the metric. */
  readonly buckets?: readonly number[];
  /** Whether native histograms are emitted beside classic buckets or instead of them. @default neither */
  readonly native?: 'also' | 'only';
}

/** By name. */
export type MetricDeclarations = Readonly<Record<string, MetricDeclaration>>;

/**
 * `services/<team>/<name>.metrics.ts`: what is emitted beyond the shipped catalogues, by the service of the same name or
 * by something else.
 */
export interface MetricsInput<Metrics extends MetricDeclarations = MetricDeclarations> {
  /** What emits them, where that is no service: `haproxy`. @default the service of the same path */
  readonly emitter?: string;
  /** Of the emitter. */
  readonly version?: string;
  readonly metrics: Metrics;
}

export type MetricsDefinition = Definition<'metrics', MetricsInput>;

/** A parameter that infers literal types lets unknown keys pass; this refuses them. */
export type OnlyKnownKeys<M> = {
  readonly [N in keyof M]: {
    readonly [K in Exclude<keyof M[N], keyof MetricDeclaration>]: 'no key of a metric';
  };
};

const metricName = pattern(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/, 'the name of a metric', 'shop_orders_total');

const labelName = pattern(/^([a-zA-Z_][a-zA-Z0-9_]*)?\*?$/, 'a label of Prometheus', 'status_code');

const metricSchema = z.strictObject({
  type: z.enum(metricTypes),
  unit: metricUnit.exactOptional(),
  description: text.exactOptional(),
  labels: z.record(labelName, text).exactOptional(),
  buckets: z.array(z.number()).exactOptional(),
  native: z.enum(['also', 'only']).exactOptional(),
});

export const metricsSchema = z.strictObject({
  emitter: text.exactOptional(),
  version: text.exactOptional(),
  metrics: z.record(metricName, metricSchema),
}) satisfies z.ZodType<MetricsInput>;

import { z } from 'zod';
import type { Definition } from './definition';
import type { Duration } from './duration';
import type { Ratio } from './ratio';
import { duration, objective, reference, share, text } from './schema';
import type { ServiceDefinition, ServiceInput } from './service';
import { type Severity, severities } from './team';

/** Label matchers: equality, or `{ re }`, `{ not }`, `{ notRe }`. */
export type Matcher =
  | string
  | { readonly re: string }
  | { readonly not: string }
  | { readonly notRe: string };

export type Matchers = Readonly<Record<string, Matcher>>;

/** A counter, or the parts of it that match. */
export interface CounterSelector {
  readonly metric: string;
  readonly match?: Matchers;
}

/** What is counted: bad events out of all. */
export type Sli =
  /** HTTP requests of a service answered without a server error, by its telemetry convention. */
  | { readonly kind: 'http-availability'; readonly service: ServiceDefinition; readonly match?: Matchers }
  /** HTTP requests of a service answered within the threshold, which must be a bucket of its histogram. */
  | {
      readonly kind: 'http-latency';
      readonly service: ServiceDefinition;
      readonly threshold: Duration;
      readonly match?: Matchers;
    }
  | { readonly kind: 'bad-events'; readonly bad: CounterSelector; readonly total: CounterSelector }
  | { readonly kind: 'good-events'; readonly good: CounterSelector; readonly total: CounterSelector };

/**
 * One pair of a multiwindow, multi-burn-rate alert: it fires when both windows burn so fast
 * that `share` of the budget is spent within `long`.
 * @see https://sre.google/workbook/alerting-on-slos/#6-multiwindow-multi-burn-rate-alerts
 */
export interface BurnPair {
  readonly long: Duration;
  readonly short: Duration;
  readonly share: Ratio;
  readonly severity: Severity;
}

/** `alert-rules/<team>/<name>.slo.ts`: a promise about a service. */
export interface SloInput {
  readonly service: ServiceDefinition;
  /** Share of good events. */
  readonly objective: Ratio;
  /** The rolling period of the promise. */
  readonly window: Duration;
  readonly sli: Sli;
  /** What the promise means to users. @default derived from the SLI */
  readonly summary?: string;
  /** A file below `runbooks/`. @default a page generated from the definition */
  readonly runbook?: string;
  /** @default the four pairs of the SRE workbook, scaled to the window */
  readonly burnPairs?: readonly BurnPair[];
}

export type SloDefinition = Definition<'slo', SloInput>;

export const matchersSchema = z.record(
  z.string(),
  z.union([
    z.string(),
    z.strictObject({ re: z.string() }),
    z.strictObject({ not: z.string() }),
    z.strictObject({ notRe: z.string() }),
  ]),
);

const selectorSchema = z.strictObject({ metric: text, match: matchersSchema.exactOptional() });

const service = reference<'service', ServiceInput>('service');

export const sloSchema = z.strictObject({
  service,
  objective,
  window: duration,
  sli: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('http-availability'), service, match: matchersSchema.exactOptional() }),
    z.strictObject({
      kind: z.literal('http-latency'),
      service,
      threshold: duration,
      match: matchersSchema.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('bad-events'), bad: selectorSchema, total: selectorSchema }),
    z.strictObject({ kind: z.literal('good-events'), good: selectorSchema, total: selectorSchema }),
  ]),
  summary: text.exactOptional(),
  runbook: text.exactOptional(),
  burnPairs: z
    .array(z.strictObject({ long: duration, short: duration, share, severity: z.enum(severities) }))
    .min(1)
    .exactOptional(),
}) satisfies z.ZodType<SloInput>;

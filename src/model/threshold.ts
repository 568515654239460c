import { z } from 'zod';
import type { AlertsDefinition, AlertsInput } from './alerts';
import type { Colour } from './panel-style';
import { colour } from './panel-style-schema';
import { reference, text } from './schema';
import type { SloDefinition, SloInput } from './slo';

/** The colour from a value upwards. The first step may leave the value out: it is the colour below all others. */
export interface Threshold {
  readonly value?: number;
  readonly colour: Colour;
}

/** What an SLO promises: its latency, its limit, or the share of bad events that its budget allows. */
export interface SloLimit {
  readonly slo: SloDefinition;
  /** Whether the panel shows the share of bad or of good events. @default bad */
  readonly share?: 'bad' | 'good';
}

/** The value with which an alert compares. */
export interface AlertLimit {
  readonly alerts: AlertsDefinition;
  /** Its name. */
  readonly alert: string;
}

export type Limit = SloLimit | AlertLimit;

/** In ascending order, or taken from what is promised and alerted on. */
export type Thresholds = readonly Threshold[] | readonly Limit[];

/** Whether thresholds are taken from elsewhere. */
export function isLimits(thresholds: Thresholds): thresholds is readonly Limit[] {
  return thresholds.some((each) => 'slo' in each || 'alerts' in each);
}

export const thresholdsSchema = z.union([
  z.array(z.strictObject({ value: z.number().exactOptional(), colour })),
  z.array(
    z.union([
      z.strictObject({
        slo: reference<'slo', SloInput>('slo'),
        share: z.enum(['bad', 'good']).exactOptional(),
      }),
      z.strictObject({ alerts: reference<'alerts', AlertsInput>('alerts'), alert: text }),
    ]),
  ),
]) satisfies z.ZodType<Thresholds>;

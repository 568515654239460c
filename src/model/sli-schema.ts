import { z } from 'zod';
import { eventRate } from './event-rate';
import { matchersSchema } from './matchers-schema';
import { probeSchema } from './probe-schema';
import { duration, form, quote, reference, share, text } from './schema';
import type { ServiceInput } from './service';
import { type SloInput, webVitals } from './slo';

const selectorSchema = z.strictObject({ metric: text, match: matchersSchema.exactOptional() });

const eventsSchema = z.union([selectorSchema, z.strictObject({ promql: text })]);

const service = reference<'service', ServiceInput>('service');

const slo = reference<'slo', SloInput>('slo');

export const positive = form<number>(
  (value) => typeof value === 'number' && Number.isFinite(value) && value > 0,
  (value) => ({
    code: typeof value === 'number' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} is not a number above zero`,
    expected: 'a number above zero, like 3',
    fix: 'write a number',
  }),
);

const members = { min: 2, max: 25 } as const;

export const sliSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('http-availability'), service, match: matchersSchema.exactOptional() }),
  z.strictObject({
    kind: z.literal('http-latency'),
    service,
    threshold: duration,
    match: matchersSchema.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('bad-events'), bad: eventsSchema, total: eventsSchema }),
  z.strictObject({ kind: z.literal('good-events'), good: eventsSchema, total: eventsSchema }),
  z.strictObject({ kind: z.literal('latency'), histogram: selectorSchema, threshold: duration }),
  z.strictObject({ kind: z.literal('native-latency'), histogram: selectorSchema, threshold: duration }),
  z.strictObject({
    kind: z.literal('web-vital'),
    service,
    vital: z.enum(webVitals),
    match: matchersSchema.exactOptional(),
  }),
  probeSchema,
  z.strictObject({ kind: z.literal('at-most'), value: eventsSchema, limit: z.number() }),
  z.strictObject({ kind: z.literal('at-least'), value: eventsSchema, limit: z.number() }),
  z.strictObject({ kind: z.literal('throughput'), events: selectorSchema, floor: eventRate }),
  z.strictObject({
    kind: z.literal('saturation'),
    used: eventsSchema,
    capacity: eventsSchema,
    limit: share,
  }),
  z.strictObject({
    kind: z.literal('weighted'),
    members: z
      .array(z.strictObject({ slo, weight: positive }))
      .min(members.min)
      .max(members.max),
  }),
  z.strictObject({
    kind: z.literal('all-of'),
    members: z.array(z.strictObject({ slo })).min(members.min).max(members.max),
  }),
]);

import { z } from 'zod';
import { eventRate } from './event-rate';
import { duration, form, objective, pattern, quote, reference, share, text } from './schema';
import type { ServiceInput } from './service';
import { positive, sliSchema } from './sli-schema';
import { reservedLabels, type SloInput } from './slo';
import { severities } from './team';

const label = pattern(/^[a-zA-Z_][a-zA-Z0-9_]*$/, 'a label of Prometheus', 'route');

const groupLabel = form<string>(
  (value) => label.safeParse(value).success && !(reservedLabels as readonly unknown[]).includes(value),
  (value) => ({
    code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} cannot be grouped by`,
    expected: `a label of the metric other than ${reservedLabels.join(', ')}, which recorded series and alerts have`,
    fix: "write the label as the metric has it, like 'route'",
  }),
);

export const sloSchema = z.strictObject({
  service: reference<'service', ServiceInput>('service'),
  objective: objective.exactOptional(),
  window: z
    .union([duration, z.strictObject({ calendar: z.literal('month'), timeZone: text })])
    .exactOptional(),
  sli: sliSchema,
  groupBy: z.array(groupLabel).min(1).exactOptional(),
  traffic: eventRate.exactOptional(),
  summary: text.exactOptional(),
  runbook: text.exactOptional(),
  burnPairs: z
    .array(z.strictObject({ long: duration, short: duration, share, severity: z.enum(severities) }))
    .min(1)
    .exactOptional(),
  alerting: z
    .strictObject({
      off: z.array(text).min(1).exactOptional(),
      minimumBadEvents: positive.exactOptional(),
      waitForShare: z.boolean().exactOptional(),
    })
    .exactOptional(),
}) satisfies z.ZodType<SloInput>;

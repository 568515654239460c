import { z } from 'zod';
import type { Definition } from './definition';
import type { Duration } from './duration';
import { duration, form, promql, quote, reference, text } from './schema';
import type { ServiceDefinition, ServiceInput } from './service';
import { type Severity, severities } from './team';

/**
 * Input of a rule test: series by selector in promtool's notation (`'0+1x10'`, one value a minute),
 * and the minute at which the alert is looked at.
 * @see https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#series
 */
export interface AlertCase {
  readonly series: Readonly<Record<string, string>>;
  readonly at: Duration;
}

/** A threshold on any PromQL expression. */
export interface AlertInput {
  /** In PascalCase, unique in the organisation. */
  readonly name: string;
  readonly expr: string;
  /** How long the expression must hold. */
  readonly for: Duration;
  readonly severity: Severity;
  /** One line for the notification; may use `{{ $labels.x }}` and `{{ $value }}`. */
  readonly summary: string;
  /** What it means, what to look at first. */
  readonly description: string;
  /** A file below `runbooks/`. @default a page generated from the definition */
  readonly runbook?: string;
  /** A case in which it fires, and one close to it in which it must not: both are executed. */
  readonly fires: AlertCase;
  readonly quiet: AlertCase;
}

/** `alert-rules/<team>/<name>.alerts.ts`: threshold alerts of one service. */
export interface AlertsInput {
  readonly service: ServiceDefinition;
  readonly alerts: readonly AlertInput[];
}

export type AlertsDefinition = Definition<'alerts', AlertsInput>;

const alertName = form<string>(
  (value) => typeof value === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(value),
  (value) => ({
    code: typeof value === 'string' ? 'O11Y1106' : 'O11Y1103',
    message: `${quote(value)} is not an alert name`,
    expected: "letters and digits in PascalCase, like 'NodeDiskFull'",
    fix: 'name what is broken, not the threshold',
  }),
);

const caseSchema = z.strictObject({ series: z.record(z.string(), z.string()), at: duration });

export const alertsSchema = z.strictObject({
  service: reference<'service', ServiceInput>('service'),
  alerts: z
    .array(
      z.strictObject({
        name: alertName,
        expr: promql,
        for: duration,
        severity: z.enum(severities),
        summary: text,
        description: text,
        runbook: text.exactOptional(),
        fires: caseSchema,
        quiet: caseSchema,
      }),
    )
    .min(1),
}) satisfies z.ZodType<AlertsInput>;

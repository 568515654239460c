import { z } from 'zod';
import { text } from './schema';

/**
 * The rules for dashboards by their names; `src/lint/rules.ts` holds what each of them checks. Those that end in `-rule`,
 * and `uneditable-dashboard`, are rules of dashboard-linter and keep the names that its users know.
 * @see https://github.com/grafana/dashboard-linter/blob/main/docs/index.md
 */
export const lintRuleIds = [
  'template-datasource-rule',
  'template-job-rule',
  'template-instance-rule',
  'template-label-promql-rule',
  'template-on-time-change-reload-rule',
  'panel-datasource-rule',
  'panel-title-description-rule',
  'panel-units-rule',
  'panel-no-targets-rule',
  'target-logql-rule',
  'target-logql-auto-rule',
  'target-promql-rule',
  'target-rate-interval-rule',
  'target-job-rule',
  'target-instance-rule',
  'target-counter-agg-rule',
  'uneditable-dashboard',
  'target-matchers',
  'metric-not-emitted',
  'rate-on-gauge',
  'rate-window',
  'division-by-zero',
  'quantile-without-le',
  'missing-label',
  'undefined-variable',
  'unused-variable',
  'unbounded-variable',
  'variable-cycle',
  'variable-syntax',
  'panel-type',
  'panel-id',
  'ref-id',
  'panel-out-of-grid',
  'panel-overlap',
  'panels-above-fold',
  'duplicated-panel',
  'unknown-dashboard',
  'cost-over-budget',
  'alert-without-panel',
] as const;

export type LintRuleId = (typeof lintRuleIds)[number];

/** Something that a rule finds and that is meant so. One that waives nothing is told as well. */
export interface LintWaiver {
  readonly rule: LintRuleId;
  /** The title of the panel, or the name of the alert, that it is about. @default everything in the dashboard */
  readonly panel?: string;
  /** Why it is meant so, for whoever reads the definition next. */
  readonly reason: string;
}

export const lintWaiversSchema = z.array(
  z.strictObject({ rule: z.enum(lintRuleIds), panel: text.exactOptional(), reason: text }),
) satisfies z.ZodType<readonly LintWaiver[]>;

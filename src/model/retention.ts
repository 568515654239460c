import { type Duration, milliseconds } from './duration';
import type { ClusterEnvironment } from './model';

/** What a log line is kept for; a line says `labels.retention: audit`, all others are `app`. */
export const retentionClasses = ['app', 'audit'] as const;

export type RetentionClass = (typeof retentionClasses)[number];

const auditDefault: Duration = '365d';

/** How long a class is searchable; audit lines never shorter than the others. */
export function retentionOf(
  { retention }: Pick<ClusterEnvironment, 'retention'>,
  retentionClass: RetentionClass,
): Duration {
  if (retentionClass === 'app') return retention.logs;
  const audit = retention.audit ?? auditDefault;
  return milliseconds(audit) > milliseconds(retention.logs) ? audit : retention.logs;
}

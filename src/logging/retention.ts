import { type Duration, milliseconds } from '../model/duration';
import type { ClusterEnvironment } from '../model/model';

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

/** The part of the name of a data stream that says class and team; hyphens separate the parts. */
export function datasetOf(retentionClass: RetentionClass, team: string): string {
  return `${retentionClass}.${team.replaceAll('-', '_')}`;
}

/** Every data stream of a class, in every environment. */
export const streamsOf = (retentionClass: RetentionClass): string => `logs-${retentionClass}.*-*`;

/** The lifecycle policy of a class. */
export const policyOf = (retentionClass: RetentionClass): string => `o11y-logs-${retentionClass}`;

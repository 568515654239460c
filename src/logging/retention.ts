import type { RetentionClass } from '../model/retention';

/** The part of the name of a data stream that says class and team; hyphens separate the parts. */
export function datasetOf(retentionClass: RetentionClass, team: string): string {
  return `${retentionClass}.${team.replaceAll('-', '_')}`;
}

/** Every data stream of a class, in every environment. */
export const streamsOf = (retentionClass: RetentionClass): string => `logs-${retentionClass}.*-*`;

/** The lifecycle policy of a class. */
export const policyOf = (retentionClass: RetentionClass): string => `o11y-logs-${retentionClass}`;

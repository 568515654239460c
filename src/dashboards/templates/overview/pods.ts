import type { Workload } from '../../../model/service';
import { escapeRegex } from '../../../promql/print';

/** A regular expression for the names that Kubernetes gives to the pods of a workload. */
export function podsOf(workload: Workload): string {
  if ('deployment' in workload) return `${escapeRegex(workload.deployment)}-[a-z0-9]+-[a-z0-9]+`;
  if ('statefulSet' in workload) return `${escapeRegex(workload.statefulSet)}-[0-9]+`;
  return `${escapeRegex(workload.daemonSet)}-[a-z0-9]+`;
}

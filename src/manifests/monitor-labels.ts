import type { ClusterEnvironment } from '../model/model';

/**
 * Labels by which a Prometheus that somebody else runs selects monitors, under the key that a chart has for them;
 * nothing for ours, which takes every monitor.
 */
export function monitorLabels<K extends string>(
  { existing }: Pick<ClusterEnvironment, 'existing'>,
  key: K,
): { readonly [P in K]?: Readonly<Record<string, string>> } {
  const labels = existing?.prometheusOperator?.labels;
  return labels === undefined ? {} : ({ [key]: labels } as { readonly [P in K]?: typeof labels });
}

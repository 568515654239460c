/** What a variable asks for: a label, and whose; every series where no selector is written. */
export interface LabelValues {
  readonly label: string;
  readonly selector?: string;
}

/**
 * Reads `label_values(up{job="$job"}, instance)` and `label_values(instance)`; nothing for other queries.
 * @see https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/
 */
export function labelValuesOf(query: string): LabelValues | undefined {
  const [, selector, label = ''] = /^label_values\((?:(.*),)?\s*(\w+)\s*\)$/s.exec(query.trim()) ?? [];
  if (label === '') return undefined;
  return { label, ...(selector === undefined ? {} : { selector: selector.trim() }) };
}

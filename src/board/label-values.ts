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
  const written = writtenLabelValues(query);
  return written !== undefined && /^\w+$/.test(written.label) ? written : undefined;
}

/** The same whatever is written for the label: a variable, or nothing. */
export function writtenLabelValues(query: string): LabelValues | undefined {
  const inner = /^\s*label_values\((.*)\)\s*$/s.exec(query)?.[1];
  if (inner === undefined) return undefined;
  const [, selector, label = ''] = /^(?:(.*),)?\s*([^,{}]*?)\s*$/s.exec(inner) ?? [];
  return { label, ...(selector === undefined ? {} : { selector: selector.trim() }) };
}

import { selector } from '../promql/print';

/**
 * A template that asks for the value of one recorded series while an alert fires, for the group that it fires for, and
 * prints it by a function of templates.
 * @see https://prometheus.io/docs/prometheus/latest/configuration/template_reference/
 */
export function firstValue(
  metric: string,
  match: Readonly<Record<string, string>>,
  groups: readonly string[],
): (format: string) => string {
  const one = selector(metric, match).replace('}', `${groups.map((group) => `,${group}=%q`).join('')}}`);
  const query =
    groups.length === 0
      ? `\`${one}\` | query`
      : `printf \`${one}\` ${groups.map((group) => `$labels.${group}`).join(' ')} | query`;
  return (format) => `{{ with ${query} }}{{ . | first | value | ${format} }}{{ else }}?{{ end }}`;
}

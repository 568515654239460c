/** How a value is printed: as a percentage, or a whole number. */
const formats = {
  percent: { times: '100 * ', print: 'printf "%.1f%%"' },
  whole: { times: '', print: 'printf "%.0f"' },
} as const;

/**
 * A template that asks for the value of one recorded series while an alert fires, for the group that it fires for.
 * @see https://prometheus.io/docs/prometheus/latest/configuration/template_reference/
 */
export function firstValue(
  selected: string,
  groups: readonly string[],
  format: keyof typeof formats,
): string {
  const { times, print } = formats[format];
  const own = groups.map((group) => `,${group}=%q`).join('');
  const one = `${times}${selected.replace('}', `${own}}`)}`;
  const query =
    groups.length === 0
      ? `\`${one}\` | query`
      : `printf \`${one}\` ${groups.map((group) => `$labels.${group}`).join(' ')} | query`;
  return `{{ with ${query} }}{{ . | first | value | ${print} }}{{ else }}?{{ end }}`;
}

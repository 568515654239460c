/** How Grafana writes the values of a variable into a text. @see https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/#advanced-variable-format-options */
export type VariableFormat = 'percentencode' | 'pipe' | 'lucene';

/** What Grafana fills into an address when it is opened. */
export interface Holes {
  /** Names of the variables of the dashboard. */
  readonly variables: readonly string[];
  /** What Grafana replaces by a label of the series at hand; nothing where there is no series. */
  readonly label?: (name: string) => string;
}

const hole = /\{\{\s*(\w+)\s*\}\}|\$(\w+)|\$\{(\w+)(?::\w+)?\}/g;

/** A text inside an address: percent-encoded but for what Grafana fills in, which it encodes itself. */
export function encodeAround(text: string, holes: Holes, format: VariableFormat): string {
  let encoded = '';
  let end = 0;
  for (const match of text.matchAll(hole)) {
    const filled = fillOf(match, holes, format);
    if (filled === undefined) continue;
    encoded += encodeURIComponent(text.slice(end, match.index)) + filled;
    end = match.index + match[0].length;
  }
  return encoded + encodeURIComponent(text.slice(end));
}

/** An address that is written as a whole: only labels are Grafana's to be told how to find. */
export function fillLabels(address: string, { label }: Holes): string {
  return address.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => label?.(name) ?? whole);
}

function fillOf(
  [, label, plain, braced]: RegExpExecArray,
  holes: Holes,
  format: VariableFormat,
): string | undefined {
  if (label !== undefined) return holes.label?.(label);
  const name = plain ?? braced ?? '';
  return holes.variables.includes(name) ? `\${${name}:${format}}` : undefined;
}

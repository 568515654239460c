/**
 * Text that Terraform shall read as it stands. Terraform takes every string of its JSON for a template; `${` and
 * `%{` begin one. Nothing in CDKTF escapes them, and Logstash patterns, Collector variables and dashboards are
 * full of them. Escape before a real token is concatenated: a token would be escaped too.
 *
 * @see https://developer.hashicorp.com/terraform/language/syntax/json#string-templates
 */
export function tfLiteral(text: string): string {
  return text.replace(/[$%](?=\{)/g, (sign) => sign + sign);
}

/**
 * A value as JSON inside a string of Terraform. Terraform brings strings into Unicode's normal form C, which would
 * merge the `n` of an escaped line feed with an accent that follows it; hence combining marks are escaped as well.
 */
export function tfJson(value: unknown): string {
  return tfLiteral(JSON.stringify(value).replace(/\p{M}/gu, escapeUnits));
}

function escapeUnits(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

/** {@link tfLiteral} for every text in plain data. */
export function escapeStrings(value: unknown): unknown {
  if (typeof value === 'string') return tfLiteral(value);
  if (Array.isArray(value)) return value.map(escapeStrings);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, escapeStrings(child)]));
}

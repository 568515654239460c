/** A query on one line, without comments; text literals stay as they are. */
export function onOneLine(query: string): string {
  return query
    .replace(
      /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)|#[^\n]*|\s+/g,
      (_, literal?: string) => literal ?? ' ',
    )
    .replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)| *([()]) *| {2,}/g, collapse)
    .trim();
}

function collapse(all: string, literal: string | undefined, bracket: string | undefined): string {
  if (literal !== undefined) return literal;
  if (bracket === '(') return all.startsWith(' ') ? ' (' : '(';
  if (bracket === ')') return all.endsWith(' ') ? ') ' : ')';
  return ' ';
}

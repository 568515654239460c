/** Variables of Grafana stand where the grammar takes a length only, `x[$__rate_interval]`; in texts and comments they are none. */
const variableRange =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|#[^\n]*|(\[\s*)\$(?:\{(\w+)\}|(\w+))(?=\s*[\]:])/g;

/** No query has a length like this. */
const first = 7_654_321_000_000;

export interface ReadableRanges {
  /** Follows the grammar where nothing but the variables kept it from doing so. */
  readonly text: string;
  /** `$__rate_interval`, by the length that stands for it in the text. */
  readonly variables: ReadonlyMap<string, string>;
}

/** The query with a length for each variable that is a range. */
export function withReadableRanges(query: string): ReadableRanges {
  const lengths = new Map<string, string>();
  const text = query.replace(variableRange, (all, bracket?: string, braced?: string, bare?: string) => {
    if (bracket === undefined) return all;
    const name = `$${braced ?? bare}`;
    const length = lengths.get(name) ?? `${first + lengths.size}ms`;
    lengths.set(name, length);
    return `${bracket}${length}`;
  });
  return { text, variables: new Map([...lengths].map(([name, length]) => [length, name])) };
}

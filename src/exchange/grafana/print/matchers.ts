/** What selectors of many queries have in common: `cluster="$cluster", namespace="$namespace"`. */

const matcher = String.raw`\w+\s*(?:=~|!=|!~|=)\s*(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')`;
const list = new RegExp(String.raw`\{\s*(${matcher}(?:\s*,\s*${matcher})*)\s*,?\s*\}`, 'g');
const one = new RegExp(matcher, 'g');

/** It is worth a constant where it is long and frequent enough. */
const least = { length: 20, times: 4 } as const;

/** The matchers that would save most when they are written once; nothing where none is worth it. */
export function commonMatchers(queries: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const query of queries) {
    for (const [, matchers = ''] of query.matchAll(list)) {
      for (const part of runs(matchers)) times.set(part, (times.get(part) ?? 0) + 1);
    }
  }
  const worth = [...times].filter(([text, count]) => text.length >= least.length && count >= least.times);
  return worth.sort(([a, x], [b, y]) => b.length * y - a.length * x || (a < b ? -1 : 1))[0]?.[0];
}

/** Matchers from one to another, as they are written. */
function runs(matchers: string): readonly string[] {
  const found = [...matchers.matchAll(one)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return found.flatMap(({ from }, index) => found.slice(index).map(({ to }) => matchers.slice(from, to)));
}

/** A template in which a constant stands for the text that it holds; nothing where the text is not in it. */
export function withConstant(query: string, text: string, name: string): string | undefined {
  const parts = query.split(text);
  if (parts.length === 1) return undefined;
  const escaped = parts.map((part) => part.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`));
  return `\`${escaped.join(`\${${name}}`)}\``;
}

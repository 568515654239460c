/** One number for each point in time; null where there is none. */
export type Values = readonly (number | null)[];

const known = (values: Values): readonly number[] =>
  values.filter((value): value is number => value !== null);

/** Reducers of Grafana by id, with the word that stands in legends. */
const calculations: Readonly<
  Record<string, { readonly word: string; readonly of: (values: readonly number[]) => number | null }>
> = {
  lastNotNull: { word: 'last', of: (values) => values.at(-1) ?? null },
  last: { word: 'last', of: (values) => values.at(-1) ?? null },
  firstNotNull: { word: 'first', of: (values) => values[0] ?? null },
  first: { word: 'first', of: (values) => values[0] ?? null },
  min: { word: 'min', of: (values) => (values.length === 0 ? null : Math.min(...values)) },
  max: { word: 'max', of: (values) => (values.length === 0 ? null : Math.max(...values)) },
  mean: { word: 'mean', of: (values) => (values.length === 0 ? null : sum(values) / values.length) },
  median: { word: 'median', of: median },
  sum: { word: 'total', of: (values) => (values.length === 0 ? null : sum(values)) },
  count: { word: 'count', of: (values) => values.length },
  range: {
    word: 'range',
    of: (values) => (values.length === 0 ? null : Math.max(...values) - Math.min(...values)),
  },
  diff: { word: 'difference', of: (values) => (values.at(-1) ?? 0) - (values[0] ?? 0) },
};

/** The value that a series is reduced to; an unknown reducer takes the last one. */
export function reduce(values: Values, calculation = 'lastNotNull'): number | null {
  return (calculations[calculation] ?? calculations['lastNotNull'])?.of(known(values)) ?? null;
}

export function calculationWord(calculation: string): string {
  return calculations[calculation]?.word ?? calculation;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

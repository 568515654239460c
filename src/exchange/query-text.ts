import { parsePromql } from '../promql/parse';
import { readQuery } from '../promql/query';

/** Every range that is as long as `window` replaced by the shortest window that rates can have. */
export function withRateInterval(query: string, windows: readonly string[]): string {
  const { tree, fault } = parsePromql(query);
  if (fault !== undefined) return query;
  let written = '';
  let copied = 0;
  tree.iterate({
    enter: ({ name, from, to, node }) => {
      if (name !== 'DurationExpr' || !windows.includes(query.slice(from, to))) return;
      const ranged =
        node.parent?.name === 'MatrixSelector' || node.parent?.getChild('DurationExpr')?.from === from;
      if (!ranged) return;
      written += `${query.slice(copied, from)}$__rate_interval`;
      copied = to;
    },
  });
  return written + query.slice(copied);
}

/** Every selector without a range put into a rate: what is left of counters that are written as they are. */
export function withRates(query: string): string {
  const bareSelectors = readQuery(query)
    .selectors.filter(({ range }) => range === undefined)
    .sort((a, b) => b.from - a.from);
  return bareSelectors.reduce(
    (text, { from, to }) =>
      `${text.slice(0, from)}rate(${text.slice(from, to)}[$__rate_interval])${text.slice(to)}`,
    query,
  );
}

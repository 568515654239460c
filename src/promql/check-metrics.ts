import type { Finding } from './finding';
import { nearest } from './nearest';
import type { Query } from './query';
import type { Catalog } from './series';

/** Metrics that no catalogue and no rule knows. */
export function checkMetrics({ text, selectors }: Query, catalog: Catalog): readonly Finding[] {
  return selectors.flatMap(({ metric, ...selector }) => {
    if (!metric || catalog.series.has(metric)) return [];
    const { from } = selector;
    const to = text.startsWith(metric, from) ? from + metric.length : selector.to;
    const family = catalog.families.get(metric);
    if (family !== undefined) return [{ ...ofFamily(metric, family), from, to }];
    const suggestion = suggest(metric, catalog);
    const gone = catalog.gone.get(metric);
    const finding = {
      kind: 'unknown-metric',
      message: `nothing emits the metric ${metric}${gone === undefined ? '' : `: ${gone}`}`,
      from,
      to,
    } as const;
    return [suggestion === undefined ? finding : { ...finding, suggestion }];
  });
}

function ofFamily(metric: string, series: readonly string[]): Omit<Finding, 'from' | 'to'> {
  const message = `${metric} is no series itself: it is stored as ${series.join(', ')}`;
  return { kind: 'unknown-metric', message, ...(series[0] ? { suggestion: series[0] } : {}) };
}

const suggestions = new WeakMap<Catalog, Map<string, string | undefined>>();

/** A catalogue has thousands of names, and the same wrong one comes in every panel. */
function suggest(metric: string, catalog: Catalog): string | undefined {
  const known = suggestions.get(catalog) ?? new Map<string, string | undefined>();
  suggestions.set(catalog, known);
  if (!known.has(metric)) known.set(metric, nearest(metric, catalog.series.keys()));
  return known.get(metric);
}

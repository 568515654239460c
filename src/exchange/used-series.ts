import { type Query, readQuery } from '../promql/query';
import { withReadableRanges } from '../promql/ranges';
import type { Grouping, Selector } from '../promql/selector';
import { type Catalog, hasLabel } from '../promql/series';
import { substituteVariables } from '../promql/variables';

/** What queries do with a series, which says something of what it is. */
export interface UsedSeries {
  readonly name: string;
  /** Its own, without those of its target. */
  readonly labels: ReadonlySet<string>;
  /** Its growth is looked at. */
  readonly isRated: boolean;
  /** Its value is looked at, and not only its growth or that it is there. */
  readonly isValued: boolean;
}

/** A metric by whose labels readers choose. */
export interface AskedSeries {
  readonly metric: string;
  readonly labels: readonly string[];
}

const growth: ReadonlySet<string> = new Set(['rate', 'irate', 'increase', 'resets']);

/** They look at the presence of samples only. */
const presence: ReadonlySet<string> = new Set([
  'absent',
  'absent_over_time',
  'present_over_time',
  'count_over_time',
  'timestamp',
]);

/** Stands for a variable that is no range, of which nothing is known. */
const unknownName = 'x';

/** The series of queries, by their names. */
export function usedSeries(
  queries: readonly string[],
  asked: readonly AskedSeries[],
  catalog: Catalog,
): ReadonlyMap<string, UsedSeries> {
  const used = new Map<string, UsedSeries>();
  const add = (
    name: string,
    labels: Iterable<string>,
    as?: Pick<UsedSeries, 'isRated' | 'isValued'>,
  ): void => {
    const known = used.get(name);
    const own = [...labels].filter((label) => !catalog.targetLabels.has(label) && label !== unknownName);
    used.set(name, {
      name,
      labels: new Set([...(known?.labels ?? []), ...own]),
      isRated: (known?.isRated ?? false) || (as?.isRated ?? false),
      isValued: (known?.isValued ?? false) || (as?.isValued ?? false),
    });
  };
  for (const { metric, labels } of asked) add(metric, labels);
  for (const query of queries.map(read)) {
    for (const selector of query.selectors) {
      if (selector.metric === undefined) continue;
      add(
        selector.metric,
        selector.matchers.map(({ label }) => label),
        waysOf(selector),
      );
    }
    for (const grouping of query.groupings) {
      const labels = grouping.labels.map(({ name }) => name);
      for (const { name, selectors } of ownersOf(labels, grouping, query, catalog))
        for (const { metric = '' } of selectors) add(metric, [name]);
    }
  }
  return used;
}

function read(query: string): Query {
  const { text } = withReadableRanges(query);
  const plain = readQuery(text);
  return plain.faults.length === 0 ? plain : readQuery(substituteVariables(text, {}).text);
}

function waysOf({ range, enclosing }: Selector): Pick<UsedSeries, 'isRated' | 'isValued'> {
  const [around] = enclosing;
  const isRated = range !== undefined && around?.kind === 'call' && growth.has(around.name);
  const isCounted = enclosing.some(
    (it) =>
      (it.kind === 'call' && presence.has(it.name)) ||
      (it.kind === 'aggregation' && (it.operator === 'count' || it.operator === 'group')) ||
      (it.kind === 'operator' && it.side === 'right' && (it.operator === 'and' || it.operator === 'unless')),
  );
  return { isRated, isValued: !isRated && !isCounted };
}

interface Owners {
  /** Of the label. */
  readonly name: string;
  readonly selectors: readonly Selector[];
}

/**
 * Which series a label of `by (...)` and the like must come from: those that are known to have it; else those that nothing is
 * known of, else all.
 */
function ownersOf(
  labels: readonly string[],
  { from, to }: Grouping,
  { selectors, made }: Query,
  catalog: Catalog,
): readonly Owners[] {
  const within = selectors.filter((it) => it.from >= from && it.to <= to);
  if (within.some(({ metric }) => metric === undefined)) return [];
  return labels.flatMap((name): readonly Owners[] => {
    if (made.some((label) => label.name === name)) return [];
    const known = within.map(({ metric = '' }) => catalog.series.get(metric));
    const having = within.filter((_, index) => {
      const series = known[index];
      return series !== undefined && hasLabel(catalog, series, name);
    });
    const strangers = within.filter((_, index) => known[index] === undefined);
    const [owners = within] = [having, strangers].filter(({ length }) => length > 0);
    return [{ name, selectors: owners }];
  });
}

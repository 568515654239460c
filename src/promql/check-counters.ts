import type { Finding } from './finding';
import type { Query } from './query';
import type { Enclosing, Selector } from './selector';
import type { Catalog } from './series';

/** Calls that make sense of a value that only grows, or that look at the presence of samples only. */
const readsCounters: ReadonlySet<string> = new Set([
  'rate',
  'irate',
  'increase',
  'resets',
  'changes',
  'timestamp',
  'absent',
  'absent_over_time',
  'present_over_time',
  'count_over_time',
  'start_timestamp',
  'ts_of_first_over_time',
  'ts_of_last_over_time',
]);

/** Aggregations that count series and never look at values. */
const countsSeries: ReadonlySet<string> = new Set(['count', 'group']);

/** Operators that take the labels of their right side only. */
const filters: ReadonlySet<string> = new Set(['and', 'unless']);

const takesRate: ReadonlySet<string> = new Set(['rate', 'irate', 'increase']);

/** Counters whose bare value is used: it depends on when the process was started. */
export function checkCounters(query: Query, catalog: Catalog): readonly Finding[] {
  return bareCounters(query, (metric) => typeOf(metric, catalog) === 'counter');
}

/** The same, for whoever knows counters otherwise. */
export function bareCounters(
  { selectors }: Query,
  isCounter: (metric: string) => boolean,
): readonly Finding[] {
  return selectors
    .filter(({ metric = '', enclosing }) => isCounter(metric) && !enclosing.some(copesWithCounters))
    .map(({ metric, from, to }) => ({
      kind: 'counter-without-rate',
      message: `${metric} is a counter: its value only tells how long the process has run; use rate() or increase()`,
      from,
      to,
    }));
}

function copesWithCounters(around: Enclosing): boolean {
  if (around.kind === 'call') return readsCounters.has(around.name);
  if (around.kind === 'aggregation') return countsSeries.has(around.operator);
  return around.kind === 'operator' && around.side === 'right' && filters.has(around.operator);
}

/** `rate` of a gauge: every decrease looks like a restart. */
export function checkRates({ selectors }: Query, catalog: Catalog): readonly Finding[] {
  return selectors.flatMap(({ metric, range, enclosing, from, to }: Selector) => {
    const [around] = enclosing;
    if (range === undefined || around?.kind !== 'call' || !takesRate.has(around.name)) return [];
    if (typeOf(metric, catalog) !== 'gauge') return [];
    const message = `${metric} is a gauge: ${around.name}() takes every decrease for a restart; use delta() or deriv()`;
    return [{ kind: 'rate-on-gauge', message, from, to } as const];
  });
}

function typeOf(metric: string | undefined, catalog: Catalog): string | undefined {
  return metric === undefined ? undefined : catalog.series.get(metric)?.type;
}

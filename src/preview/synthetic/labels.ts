import type { Query } from '../../promql/query';
import type { Enclosing, Matcher, Selector } from '../../promql/selector';
import { valuesOf } from './label-values';

export type Labels = Readonly<Record<string, string>>;

/** The labels that the series of an answer have, as far as the query tells; all of the metric's where nothing aggregates. */
export function labelsOf({ selectors, groupings, made }: Query): readonly string[] | 'all' {
  const [first] = selectors;
  if (first === undefined) return [];
  const kept = first.enclosing.reduce<readonly string[] | 'all'>(through, 'all');
  if (kept === 'all') return 'all';
  const joined = groupings
    .filter(({ keyword }) => keyword.startsWith('group_'))
    .flatMap(({ labels }) => labels.map(({ name }) => name));
  // What an aggregation around it does not name is lost again.
  const outermost = first.enclosing.at(-1);
  const names = outermost?.kind === 'call' || isCounting(outermost) ? made.map(({ name }) => name) : [];
  return [...new Set([...kept, ...joined, ...names])];
}

function isCounting(around: Enclosing | undefined): boolean {
  return around?.kind === 'aggregation' && around.operator === 'count_values';
}

/** Aggregations without labels keep none, but those that choose series keep them whole. */
function through(labels: readonly string[] | 'all', around: Enclosing): readonly string[] | 'all' {
  if (around.kind === 'call') {
    return labels !== 'all' && around.name === 'histogram_quantile'
      ? labels.filter((label) => label !== 'le')
      : labels;
  }
  if (around.kind !== 'aggregation' || /^(topk|bottomk|limitk)/.test(around.operator)) return labels;
  if (around.modifier === 'without') {
    return labels === 'all' ? 'all' : labels.filter((label) => !around.labels.includes(label));
  }
  if (around.modifier === undefined) return [];
  return labels === 'all' ? around.labels : around.labels.filter((label) => labels.includes(label));
}

/**
 * Label sets of the series of an answer: what the query matches, else what such labels have in real life.
 * @param wanted labels that are shown, for queries that keep all of them
 * @param most how many series at most
 */
export function labelSets(query: Query, wanted: readonly string[], most: number): readonly Labels[] {
  const kept = labelsOf(query);
  const names = kept === 'all' ? (wanted.length > 0 ? wanted : ['instance']) : kept;
  const matchers = query.selectors.flatMap((selector: Selector) => selector.matchers);
  const choices = names.map((name) => [name, choicesOf(name, matchers)] as const);
  const count = Math.min(most, Math.max(1, ...choices.map(([, values]) => values.length)));
  const sets = Array.from({ length: count }, (_, index) =>
    Object.fromEntries(choices.map(([name, values]) => [name, values[index % values.length] ?? ''])),
  );
  return [...new Map(sets.map((set) => [JSON.stringify(set), set])).values()];
}

function choicesOf(label: string, matchers: readonly Matcher[]): readonly string[] {
  const own = matchers.filter((matcher) => matcher.label === label);
  const exact = own.find(({ operator }) => operator === '=')?.value;
  if (exact !== undefined && exact !== '') return [exact];
  const list = own.find(({ operator, value }) => operator === '=~' && /^[\w./-]+(\|[\w./-]+)*$/.test(value));
  if (list !== undefined) return list.value.split('|');
  const not = own.filter(({ operator }) => operator === '!=').map(({ value }) => value);
  return valuesOf(label).filter((value) => !not.includes(value));
}

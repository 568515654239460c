import { answerLabels } from '../../promql/answer-labels';
import type { Query } from '../../promql/query';
import type { Matcher, Selector } from '../../promql/selector';
import { valuesOf } from './label-values';

export type Labels = Readonly<Record<string, string>>;

/**
 * Label sets of the series of an answer: what the query matches, else what such labels have in real life.
 * @param wanted labels that are shown, for queries that keep all of them
 * @param most how many series at most
 */
export function labelSets(query: Query, wanted: readonly string[], most: number): readonly Labels[] {
  const left = answerLabels(query.text);
  const names = left.open ? (wanted.length > 0 ? wanted : ['instance']) : left.names;
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

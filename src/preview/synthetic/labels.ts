import { answerLabels } from '../../promql/answer-labels';
import type { Query } from '../../promql/query';
import type { Matcher, Selector } from '../../promql/selector';
import { valuesOf } from './label-values';

export type Labels = Readonly<Record<string, string>>;

/**
 * Label sets of the series of an answer: what the query matches, else what such labels have in real life.
 * @param wanted labels that are shown, for queries that keep all of them
 * @param most how many series at most
 * @param known labels of what is defined, such as SLOs: a query for one of them finds it, and nothing else
 */
export function labelSets(
  query: Query,
  wanted: readonly string[],
  most: number,
  known: readonly Labels[] = [],
): readonly Labels[] {
  const left = answerLabels(query.text);
  const names = left.open ? (wanted.length > 0 ? wanted : ['instance']) : left.names;
  const matchers = query.selectors.flatMap((selector: Selector) => selector.matchers);
  const kind = ['alertname', 'slo'].find((label) => names.includes(label));
  const things = kind === undefined ? [] : known.filter((thing) => isOfKind(thing, kind));
  const found = things.filter((thing) => matchers.every((matcher) => fits(matcher, thing)));
  if (things.length > 0 && found.length === 0) return [];
  const choices = names.map((name) => [name, choicesOf(name, matchers)] as const);
  const likely = Math.max(1, ...choices.map(([, values]) => values.length));
  const count = Math.min(most, found.length === 0 ? likely : found.length);
  const sets = Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      choices.map(([name, values]) => [name, found[index]?.[name] ?? values[index % values.length] ?? '']),
    ),
  );
  return [...new Map(sets.map((set) => [JSON.stringify(set), set])).values()];
}

function choicesOf(label: string, matchers: readonly Matcher[]): readonly string[] {
  const own = matchers.filter((matcher) => matcher.label === label);
  const exact = own.find(({ operator }) => operator === '=')?.value;
  if (exact !== undefined && exact !== '') return [exact];
  const list = own.find(
    ({ operator, value }) => operator === '=~' && /^[\w./:-]+(\|[\w./:-]+)*$/.test(value),
  );
  if (list !== undefined) return list.value.split('|');
  const not = own.filter(({ operator }) => operator === '!=').map(({ value }) => value);
  return valuesOf(label).filter((value) => !not.includes(value));
}

/** An alert of an SLO names the SLO as well. */
const isOfKind = (thing: Labels, kind: string): boolean =>
  kind === 'alertname' ? 'alertname' in thing : kind in thing && !('alertname' in thing);

/** Labels that what is defined does not have may have any value. */
const ofThings: ReadonlySet<string> = new Set([
  'alertname',
  'service',
  'severity',
  'slo',
  'slo_service',
  'team',
]);

function fits({ label, operator, value }: Matcher, thing: Labels): boolean {
  if (!ofThings.has(label)) return true;
  const own = thing[label] ?? '';
  const equal = operator.endsWith('~') ? isMatch(value, own) : own === value;
  return operator.startsWith('!') ? !equal : equal;
}

function isMatch(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 's').test(text);
  } catch {
    return true;
  }
}

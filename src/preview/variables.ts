import type { Board, BoardVariable } from '../board/board';
import { labelValuesOf } from '../board/label-values';
import { substituteVariables } from '../promql/variables';
import { valuesOf } from './synthetic/label-values';

/** What stands for a variable in texts, and in queries: one value, or a pattern that takes all. */
export interface Chosen {
  readonly label: string;
  readonly text: string;
  readonly pattern: string;
  /** Whether it says anything to a reader: data sources and hidden ones do not. */
  readonly shown: boolean;
}

const all = '$__all';

/**
 * What each variable is set to when the dashboard opens.
 * @param found what the queries of variables answered, by name @default something that could be true
 */
export function chosenOf(
  { variables }: Pick<Board, 'variables'>,
  found: Readonly<Record<string, readonly string[]>> = {},
): Readonly<Record<string, Chosen>> {
  return Object.fromEntries(
    variables.map((variable) => [variable.name, choose(variable, found[variable.name])]),
  );
}

function choose(variable: BoardVariable, found: readonly string[] | undefined): Chosen {
  const { name, label = name, type, current, options, query = '', includeAll, allValue, hide } = variable;
  const shown = hide !== 2 && type !== 'datasource';
  // Grafana chooses it by the width of the panel.
  if (current.some((value) => value.startsWith('$__auto')))
    return { label, text: 'auto', pattern: '1m', shown };
  const picked = current.filter((value) => value !== '' && value !== all);
  if (picked.length > 0) return { label, text: picked.join(' + '), pattern: picked.join('|'), shown };
  if (includeAll || current.includes(all)) return { label, text: 'All', pattern: allValue ?? '.*', shown };
  const listed = options.filter((value) => value !== all);
  const given = /^(custom|interval)$/.test(type) ? query.split(',').map((value) => value.trim()) : [query];
  const first =
    type === 'query' ? (found ?? valuesOf(labelValuesOf(query)?.label ?? name))[0] : (listed[0] ?? given[0]);
  return { label, text: first ?? name, pattern: first ?? '.*', shown };
}

/** The same as PromQL, and the label whose values are meant; nothing for other queries. */
export function promqlOf(query: string): { readonly expr: string; readonly label: string } | undefined {
  const asked = labelValuesOf(query);
  if (asked === undefined) return undefined;
  const { label, selector } = asked;
  const series = selector || `{${label}!=""}`;
  return { expr: `count by (${label}) (${series})`, label };
}

/** Replaces variables in titles and other texts. */
export function fillerOf(chosen: Readonly<Record<string, Chosen>>): (text: string) => string {
  const texts = Object.fromEntries(Object.entries(chosen).map(([name, { text }]) => [name, text]));
  return (text) => (text.includes('$') || text.includes('[[') ? substituteVariables(text, texts).text : text);
}

/** Replaces variables in queries. */
export function queryFillerOf(
  chosen: Readonly<Record<string, Chosen>>,
  builtIn: Readonly<Record<string, string>> = {},
): (text: string) => string {
  const patterns = Object.fromEntries(Object.entries(chosen).map(([name, { pattern }]) => [name, pattern]));
  return (text) => substituteVariables(text, { ...patterns, ...builtIn }).text;
}

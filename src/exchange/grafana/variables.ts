import type { Board, BoardVariable, Raw } from '../../board/board';
import { known } from '../../board/json';
import { labelValuesOf } from '../../board/label-values';
import { parseDuration } from '../../model/duration';
import type { Matchers } from '../../model/slo';
import { type Variable, variableSchema } from '../../model/variable';
import { readQuery } from '../../promql/query';
import { parseExpression } from '../expression';
import { selectionOf } from '../selection';

/** A variable of ours; why there is none; or nothing where none is needed. */
export type ReadVariable = { readonly variable: Variable } | { readonly refused: string };

/** @param variable in the form that `canonical` gives it */
export function readVariable(variable: BoardVariable): ReadVariable {
  const read =
    readers[variable.type]?.(variable) ?? `nothing here is like a variable of type ${variable.type}`;
  if (typeof read === 'string') return { refused: read };
  const parsed = variableSchema.safeParse({
    ...read,
    ...known<Raw>({
      name: variable.name,
      title: variable.label,
      hidden: variable.hide === 2 ? true : undefined,
    }),
  });
  if (parsed.success) return { variable: parsed.data };
  const [issue] = parsed.error.issues;
  return { refused: `${issue?.path.join('.')}: ${issue?.message}` };
}

const readers: Readonly<Record<string, (variable: BoardVariable) => Raw | string>> = {
  // Which of the values that a query finds was chosen last, Grafana saves with the dashboard: that is no default.
  query: (variable) => {
    const { query = '', regex } = variable;
    const asked = labelValuesIn(query);
    if (asked !== undefined) return known<Raw>({ ...asked, regex, ...choiceOf(variable, true) });
    const cut = labelOfSeries(query, regex ?? '');
    return cut === undefined
      ? 'only label_values has a form here: it is a text that the reader types'
      : { ...cut, ...choiceOf(variable, true) };
  },
  custom: (variable) => ({
    kind: 'custom',
    values: valuesIn(variable.query ?? ''),
    ...choiceOf(variable, false),
    ...defaultOf(variable),
  }),
  constant: ({ query }) => ({ kind: 'constant', value: query ?? '' }),
  interval: (variable) => {
    const values = (variable.query ?? '').split(',').map((value) => value.trim());
    const [chosen] = variable.current;
    const known = values.filter((value) => parseDuration(value) !== undefined);
    const isOwn = chosen !== undefined && known.includes(chosen) && chosen !== known[0];
    return { kind: 'interval', values: known, ...(isOwn ? { default: chosen } : {}) };
  },
  textbox: ({ query, current: [first] }) => {
    const value = query || first;
    return { kind: 'text', ...(value ? { default: value } : {}) };
  },
  datasource: () => 'there is one Prometheus, whose uid is the same everywhere',
};

interface AskedLabel {
  readonly label: string;
  readonly metric?: string;
  readonly match?: Matchers;
}

/** `label_values(up{job="$job"}, instance)`, `label_values(instance)`. */
export function labelValuesIn(query: string): AskedLabel | undefined {
  const asked = labelValuesOf(query);
  if (asked === undefined) return undefined;
  const { label, selector } = asked;
  if (selector === undefined) return { label };
  // A variable inside quotes is part of a text; the grammar takes it as it is.
  const parsed = parseExpression(selector);
  if ('fault' in parsed) return undefined;
  const selection = selectionOf(parsed);
  if (selection === undefined || selection.range !== undefined || selection.metric === '') return undefined;
  const { metric, match } = selection;
  return { label, metric, ...(Object.keys(match).length === 0 ? {} : { match }) };
}

/** A label that a regular expression cuts out of series: `query_result(up)` and `/instance="([^"]*)/`. */
function labelOfSeries(query: string, regex: string): AskedLabel | undefined {
  const label = /(\w+)="\((?:\?<\w+>)?\[\^"\][*+]\)/.exec(regex)?.[1];
  const inner = /^query_result\((.*)\)$/s.exec(query.trim())?.[1] ?? query;
  const parsed = parseExpression(inner);
  if (label === undefined || 'fault' in parsed) return undefined;
  const [selector] = readQuery(inner).selectors;
  const selection =
    selector === undefined
      ? undefined
      : labelValuesIn(`label_values(${inner.slice(selector.from, selector.to)}, ${label})`);
  return selection;
}

/** A variable that cannot be asked for: panels that name it stay right, and the reader types the value. */
export function typedVariable({ name, label, hide, current: [first] }: BoardVariable): Variable | undefined {
  const typed = variableSchema.safeParse(
    known<Raw>({
      kind: 'text',
      name,
      title: label,
      hidden: hide === 2 ? true : undefined,
      default: first === '$__all' || first === '' ? undefined : first,
    }),
  );
  return typed.success ? typed.data : undefined;
}

/** Several values at once where `multi` says so; what is usual is left out. */
function choiceOf({ multi, includeAll }: BoardVariable, usual: boolean): Raw {
  return known<Raw>({
    multi: multi === usual ? undefined : multi,
    all: includeAll === multi ? undefined : includeAll,
  });
}

/** What is chosen at first, where it is not everything. */
function defaultOf({ multi, current }: BoardVariable): Raw {
  const isSaid = current.length > 0 && current[0] !== '' && !current.includes('$__all');
  return isSaid ? { default: multi ? current : current[0] } : {};
}

/** `median : 0.5,p99 : 0.99`; a comma in a value is escaped. */
function valuesIn(query: string): readonly string[] | Readonly<Record<string, string>> {
  const options = query
    .split(/(?<!\\),/)
    .map((option) => option.replaceAll('\\,', ',').trim())
    .map((option) => /^(.+?)\s:\s(.+)$/s.exec(option) ?? [option, option, option]);
  return options.every(([, text, value]) => text === value)
    ? options.map(([, , value = '']) => value)
    : Object.fromEntries(options.map(([, text = '', value = '']) => [text, value]));
}

/** Variables of a board that choose a data source, by their names. */
export function sourceVariables({ variables }: Pick<Board, 'variables'>): ReadonlyMap<string, string> {
  return new Map(
    variables.flatMap(({ name, type, query }) => (type === 'datasource' ? [[name, query ?? '']] : [])),
  );
}

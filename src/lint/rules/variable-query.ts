import type { BoardVariable } from '../../board/board';
import { writtenLabelValues } from '../../board/label-values';
import { checkEmptySelectors } from '../../promql/check-text';
import { type Query, readQuery } from '../../promql/query';
import { substituteVariables } from '../../promql/variables';
import { dataSourceTypes, languageOf } from '../data-source';
import type { Finding, LintRules } from '../rule';
import { isUnreadable, type PlacedVariable, placedVariables, type Subject } from '../subject';
import { upstream } from '../upstream';

/**
 * What a variable asks of Prometheus. Where nothing else fits, Grafana takes the text for a selector.
 * @see https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/
 */
interface LabelQuery {
  readonly function: string;
  readonly label?: string;
  /** PromQL; nothing where every series is asked. */
  readonly expr?: string;
}

const functions = ['label_names', 'label_values', 'metrics', 'query_result'] as const;

function readLabelQuery(text: string): LabelQuery {
  const asked = writtenLabelValues(text);
  if (asked !== undefined) {
    const { label, selector: expr } = asked;
    return { function: 'label_values', label, ...(expr === undefined ? {} : { expr }) };
  }
  const [, name, inner = ''] = /^\s*([a-zA-Z_]+)\(([\s\S]*)\)\s*$/.exec(text) ?? [];
  if (name === undefined) return { function: 'selector', expr: text };
  return { function: name, ...(inner.trim() === '' ? {} : { expr: inner }) };
}

interface AskedVariable extends PlacedVariable {
  readonly asked: LabelQuery;
}

/** Query variables of Prometheus. */
export function askedOfPrometheus({ board }: Subject): readonly AskedVariable[] {
  const typeOf = dataSourceTypes(board);
  return placedVariables(board).flatMap(({ variable, path }) => {
    const { type, query, dataSource } = variable;
    const language = languageOf(typeOf(dataSource), { type: '' });
    if (type !== 'query' || query === undefined || query.trim() === '' || language !== 'promql') return [];
    return [{ variable, path, asked: readLabelQuery(query) }];
  });
}

export function readExpr(expr: string): Query {
  const first = readQuery(substituteVariables(expr, {}).text);
  // `metric[$range]` takes no name.
  return isUnreadable(first) ? readQuery(expr.replaceAll(/\$\{?\w+\}?/g, '5m')) : first;
}

function about({ variable: { name }, path }: AskedVariable, what: string): Finding {
  return { message: `the variable '${name}' ${what}`, path, variable: name };
}

function findWrongQueries(subject: Subject): readonly Finding[] {
  return askedOfPrometheus(subject).flatMap((placed) => {
    const { function: name, expr, label } = placed.asked;
    if (name !== 'selector' && !functions.some((known) => known === name))
      return [about(placed, `calls ${name}, which is none of ${functions.join(', ')}`)];
    if (name === 'label_values' && label === '') return [about(placed, 'names no label')];
    // The name of a metric is matched by a regular expression.
    if (expr === undefined || name === 'metrics') return [];
    const fault = readExpr(expr).faults.find(({ kind }) => kind !== 'type');
    return fault === undefined ? [] : [about(placed, `asks for what is no PromQL: ${fault.message}`)];
  });
}

/** Labels that get a value for every object, request or person. */
const unbounded: ReadonlySet<string> = new Set([
  'uid',
  'uuid',
  'container_id',
  'image_id',
  'trace_id',
  'traceID',
  'span_id',
  'request_id',
  'session_id',
  'user_id',
  'customer_id',
  'order_id',
  'email',
  'client_ip',
  'remote_addr',
  'sql',
]);

/** The `id` of cAdvisor is a path of control groups; elsewhere it is mostly a name. */
function isUnbounded(label: string, expr = ''): boolean {
  return unbounded.has(label) || (label === 'id' && expr.trimStart().startsWith('container_'));
}

function findUnbounded(subject: Subject): readonly Finding[] {
  return askedOfPrometheus(subject).flatMap((placed) => {
    const { function: name, expr, label = '' } = placed.asked;
    if (isUnbounded(label, expr))
      return [about(placed, `lists the label ${label}, which has a value for everything that happens`)];
    if (name === 'label_values' && expr === undefined && !isNamed(placed.variable))
      return [about(placed, `lists the label ${label} of every series there is`)];
    if (name === 'metrics' && /^(\.[*+])?$/.test(expr?.trim() ?? ''))
      return [about(placed, 'lists every metric')];
    if (expr === undefined || name === 'metrics' || name === 'label_names') return [];
    const query = readExpr(expr);
    return isUnreadable(query) || checkEmptySelectors(query).length === 0
      ? []
      : [about(placed, 'reads every series there is')];
  });
}

/** The names of metrics and jobs come from an index of their own. */
function isNamed({ query = '' }: BoardVariable): boolean {
  return /^\s*label_values\(\s*(__name__|job)\s*\)\s*$/.test(query);
}

export const variableQueryRules = {
  'template-label-promql-rule': {
    severity: 'error',
    summary:
      'Query variables of Prometheus call a function that Grafana knows, on PromQL that can be parsed.',
    expected: `label_values(<selector>, <label>), or another of ${functions.join(', ')}`,
    fix: 'mend the query of the variable',
    source: upstream('template-label-promql-rule'),
    check: findWrongQueries,
  },
  'unbounded-variable': {
    severity: 'warning',
    summary: 'Variables list labels with a few values, of the series of one metric.',
    expected: 'a label with values that a person can choose from, of one metric',
    fix: 'name a metric: label_values(<metric>, <label>), or let the reader type the value',
    check: findUnbounded,
  },
} as const satisfies Partial<LintRules>;

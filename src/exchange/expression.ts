import type { Matcher, Matchers } from '../model/slo';
import { childrenOf, parsePromql, type SyntaxNode } from '../promql/parse';
import { readQuery } from '../promql/query';

/** A part of a query that follows the grammar. */
export interface Expression {
  /** Of the whole query. */
  readonly query: string;
  readonly node: SyntaxNode;
}

export interface Selection {
  readonly metric: string;
  readonly match: Matchers;
  /** As it is written; nothing for an instant vector. */
  readonly range?: string;
}

/** The whole of a query, or what is wrong with it. */
export function parseExpression(query: string): Expression | { readonly fault: string } {
  const { tree, fault } = parsePromql(query);
  const node = tree.topNode.firstChild;
  if (fault !== undefined || node === null) return { fault: fault?.message ?? 'the query is empty' };
  return bare({ query, node });
}

/** Without parentheses around it. */
export function bare(expression: Expression): Expression {
  const inner = expression.node.name === 'ParenExpr' ? operands(expression.node)[0] : undefined;
  return inner === undefined ? expression : bare({ ...expression, node: inner });
}

export function textOf({ query, node }: Expression): string {
  return query.slice(node.from, node.to);
}

export function numberOf(expression: Expression): number | undefined {
  const text = textOf(expression);
  return expression.node.name === 'NumberDurationLiteral' && Number.isFinite(Number(text))
    ? Number(text)
    : undefined;
}

export interface Call {
  readonly name: string;
  readonly arguments: readonly Expression[];
}

export function callOf({ query, node }: Expression): Call | undefined {
  const name = node.getChild('FunctionIdentifier');
  const body = node.getChild('FunctionCallBody');
  if (node.name !== 'FunctionCall' || name === null || body === null) return undefined;
  return {
    name: query.slice(name.from, name.to),
    arguments: operands(body).map((inner) => bare({ query, node: inner })),
  };
}

export interface Aggregation {
  readonly operator: string;
  /** Empty where everything becomes one. */
  readonly by: readonly string[];
  readonly argument: Expression;
  /** Of `topk(5, x)`. */
  readonly parameter?: Expression;
}

/** An aggregation without a parameter and without `without`. */
export function aggregationOf(expression: Expression): Aggregation | undefined {
  const found = anyAggregationOf(expression);
  return found?.parameter === undefined ? found : undefined;
}

/** An aggregation without `without`. */
export function anyAggregationOf({ query, node }: Expression): Aggregation | undefined {
  const operator = node.getChild('AggregateOp');
  const body = node.getChild('FunctionCallBody');
  const modifier = node.getChild('AggregateModifier');
  const [first, second] = body === null ? [] : operands(body);
  if (operator === null || first === undefined) return undefined;
  if (modifier !== null && modifier.getChild('By') === null) return undefined;
  return {
    operator: query.slice(operator.from, operator.to).toLowerCase(),
    by: labelsIn(query, modifier?.getChild('GroupingLabels')),
    argument: bare({ query, node: second ?? first }),
    ...(second === undefined ? {} : { parameter: bare({ query, node: first }) }),
  };
}

/** An aggregation with `without`, and the labels that it loses. */
export function withoutOf({
  query,
  node,
}: Expression): (Omit<Aggregation, 'by'> & { readonly lost: readonly string[] }) | undefined {
  const operator = node.getChild('AggregateOp');
  const body = node.getChild('FunctionCallBody');
  const modifier = node.getChild('AggregateModifier');
  const [argument, ...others] = body === null ? [] : operands(body);
  if (operator === null || argument === undefined || others.length > 0 || modifier === null) return undefined;
  return {
    operator: query.slice(operator.from, operator.to).toLowerCase(),
    lost: labelsIn(query, modifier.getChild('GroupingLabels')),
    argument: bare({ query, node: argument }),
  };
}

function labelsIn(query: string, list: SyntaxNode | null | undefined): readonly string[] {
  return list == null ? [] : operands(list).map(({ from, to }) => query.slice(from, to));
}

export interface Binary {
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
  /** `on (...)`, `ignoring (...)`, `bool`; empty where there is none. */
  readonly modifier: string;
}

export function binaryOf({ query, node }: Expression): Binary | undefined {
  const [left, right] = [node.firstChild, node.lastChild];
  const operator = left?.nextSibling;
  if (node.name !== 'BinaryExpr' || left == null || right === null || operator == null) return undefined;
  return {
    operator: query.slice(operator.from, operator.to).toLowerCase(),
    left: bare({ query, node: left }),
    right: bare({ query, node: right }),
    modifier: query.slice(operator.to, right.from).trim(),
  };
}

/** Which labels of both sides must agree, and which ones the left side takes over. */
export interface OnMatching {
  readonly on: readonly string[];
  readonly groupLeft?: readonly string[];
}

/** `on (...)` and `group_left (...)` of an operator. */
export function onMatchingOf({ query, node }: Expression): OnMatching | undefined {
  const clause = node.getChild('MatchingModifierClause');
  if (clause?.getChild('On') == null || clause.getChild('GroupRight') !== null) return undefined;
  const [on, taken] = clause.getChildren('GroupingLabels');
  const isMany = clause.getChild('GroupLeft') !== null;
  return { on: labelsIn(query, on), ...(isMany ? { groupLeft: labelsIn(query, taken) } : {}) };
}

/** What stands below a node, without brackets and commas. */
export function operandsOf({ query, node }: Expression): readonly Expression[] {
  return operands(node).map((inner) => ({ query, node: inner }));
}

/** A selector by itself; nothing where a record of matchers cannot say it. */
export function selectionOf(expression: Expression): Selection | undefined {
  const { node } = expression;
  if (node.name !== 'VectorSelector' && node.name !== 'MatrixSelector') return undefined;
  const [selector] = readQuery(textOf(expression)).selectors;
  if (selector?.metric === undefined || selector.offset !== undefined) return undefined;
  const labels = selector.matchers.map(({ label }) => label);
  if (new Set(labels).size < labels.length || labels.includes('__name__')) return undefined;
  return {
    metric: selector.metric,
    match: Object.fromEntries(
      selector.matchers.map(({ label, operator, value }) => [label, matchers[operator](value)]),
    ),
    ...(selector.range === undefined ? {} : { range: selector.range }),
  };
}

const matchers: Readonly<Record<'=' | '!=' | '=~' | '!~', (value: string) => Matcher>> = {
  '=': (value) => value,
  '!=': (not) => ({ not }),
  '=~': (re) => ({ re }),
  '!~': (notRe) => ({ notRe }),
};

const noOperand: ReadonlySet<string> = new Set(['LineComment', '(', ')', ',']);

function operands(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(node).filter(({ name }) => !noOperand.has(name));
}

/** On one line, without comments; text literals stay as they are. */
export function onOneLine(query: string): string {
  return query
    .replace(
      /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)|#[^\n]*|\s+/g,
      (_, literal?: string) => literal ?? ' ',
    )
    .replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`)| *([()]) *| {2,}/g, collapse)
    .trim();
}

function collapse(all: string, literal: string | undefined, bracket: string | undefined): string {
  if (literal !== undefined) return literal;
  if (bracket === '(') return all.startsWith(' ') ? ' (' : '(';
  if (bracket === ')') return all.endsWith(' ') ? ') ' : ')';
  return ' ';
}

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

import type { Meeting } from '../promql/build/expression';
import { childrenOf, parsePromql, type SyntaxNode } from '../promql/parse';

/** A part of a query that follows the grammar. */
export interface Expression {
  /** Of the whole query. */
  readonly query: string;
  readonly node: SyntaxNode;
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

/** `on (...)`, `ignoring (...)`, `group_left (...)` and `group_right (...)` of an operator; empty where there is none. */
export function meetingOf({ query, node }: Expression): Meeting {
  const clause = node.getChild('MatchingModifierClause');
  const behind = (keyword: SyntaxNode): readonly string[] =>
    keyword.nextSibling?.name === 'GroupingLabels' ? labelsIn(query, keyword.nextSibling) : [];
  return Object.fromEntries(
    keywords.flatMap(([name, key]) => {
      const keyword = clause?.getChild(name);
      return keyword == null ? [] : [[key, behind(keyword)]];
    }),
  );
}

const keywords = [
  ['On', 'on'],
  ['Ignoring', 'ignoring'],
  ['GroupLeft', 'groupLeft'],
  ['GroupRight', 'groupRight'],
] as const;

/** What stands below a node, without brackets and commas. */
export function operandsOf({ query, node }: Expression): readonly Expression[] {
  return operands(node).map((inner) => ({ query, node: inner }));
}

const noOperand: ReadonlySet<string> = new Set(['LineComment', '(', ')', ',']);

function operands(node: SyntaxNode): readonly SyntaxNode[] {
  return childrenOf(node).filter(({ name }) => !noOperand.has(name));
}

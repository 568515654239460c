/** What Prometheus refuses although neither the grammar nor the type checker of its editor does. */
import type { Fault, SyntaxNode, Tree } from './parse';

/** The message, where a node is wrong. */
type Rule = (node: SyntaxNode, text: string) => string | undefined;

const rules: Readonly<Record<string, Rule>> = {
  MatrixSelector: (node, text) => rangeFault(node) ?? lengthFault(node, text),
  SubqueryExpr: subqueryFault,
  OffsetExpr: (node) => modifierFault(node, 'offset'),
  StepInvariantExpr: (node) => modifierFault(node, '@'),
  AggregateExpr: argumentsFault,
};

export function gapFaults(tree: Tree, text: string): readonly Fault[] {
  const faults: Fault[] = [];
  tree.iterate({
    enter: ({ name, node }) => {
      const message = rules[name]?.(node, text);
      if (message !== undefined) faults.push({ message, from: node.from, to: node.to });
    },
  });
  return faults;
}

function rangeFault(node: SyntaxNode): string | undefined {
  const ranged = node.firstChild?.name ?? '';
  if (ranged === 'VectorSelector') return undefined;
  if (ranged === 'OffsetExpr' || ranged === 'StepInvariantExpr')
    return 'the range stands before offset and @';
  return 'a range such as [5m] follows a metric only; over an expression it is a subquery, such as [5m:1m]';
}

/** The grammar takes `-up[1h:]` for a subquery of `-up`; Prometheus takes it for the negative of one. */
function subqueryFault(node: SyntaxNode, text: string): string | undefined {
  let operand = node.firstChild;
  while (operand !== null && modifiers.has(operand.name)) operand = operand.firstChild;
  if (operand === null || !operators.has(operand.name)) return lengthFault(node, text);
  return 'a subquery of a calculation needs parentheses around the calculation';
}

/** Sums and calls of `step()` are only known while the query runs. */
function lengthFault(node: SyntaxNode, text: string): string | undefined {
  const wrong = node
    .getChildren('DurationExpr')
    .map((length) => text.slice(length.from, length.to))
    .find((length) => /^(-|[0.]+(ms|[ywdhms])?$)/.test(length));
  return wrong === undefined ? undefined : `the length ${wrong} is not above zero`;
}

const operators: ReadonlySet<string> = new Set(['BinaryExpr', 'UnaryExpr']);

/** What `offset` and `@` may follow, beside each other. */
const modifiable: ReadonlySet<string> = new Set(['VectorSelector', 'MatrixSelector', 'SubqueryExpr']);
const modifiers: ReadonlySet<string> = new Set([
  'OffsetExpr',
  'StepInvariantExpr',
  'AnchoredExpr',
  'SmoothedExpr',
]);

/** The grammar lets a modifier reach back over `a + b`; Prometheus means `b` alone. */
function modifierFault(node: SyntaxNode, modifier: string): string | undefined {
  let operand = node.firstChild;
  while (operand !== null && (operators.has(operand.name) || modifiers.has(operand.name))) {
    if (operand.name === node.name) return `${modifier} may stand once only`;
    operand = operators.has(operand.name) ? operand.lastChild : operand.firstChild;
  }
  if (operand !== null && modifiable.has(operand.name)) return undefined;
  return `${modifier} follows a metric, a range or a subquery, not an expression`;
}

const withParameter: ReadonlySet<string> = new Set([
  'Topk',
  'Bottomk',
  'Quantile',
  'CountValues',
  'LimitK',
  'LimitRatio',
]);

function argumentsFault(node: SyntaxNode, text: string): string | undefined {
  const operator = node.getChild('AggregateOp');
  const wanted = withParameter.has(operator?.firstChild?.name ?? '') ? 2 : 1;
  const got = node.getChild('FunctionCallBody')?.getChildren('Expr').length ?? 0;
  if (operator === null || got === wanted) return undefined;
  return `${text.slice(operator.from, operator.to)} takes ${wanted} argument${wanted === 1 ? '' : 's'}, got ${got}`;
}
